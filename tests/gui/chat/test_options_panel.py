"""The panel of a chat's options: how it opens and closes, and where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from gui.chat.options_desk import (
    CHANGES,
    answered,
    engine_of,
    lora,
    panel_of,
    rows,
    seed,
)
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QSpinBox, QWidget
from scripted_engine import Script

from desktop.gui.chat.options.parts import TextBox
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.options.panel import OptionsPanel
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]
    Set = Callable[[OptionsPanel], object]

# --- opening and closing ---------------------------------------------------------------------


def test_the_panel_is_opened_and_closed_by_button_and_by_keys(
    qtbot: QtBot, make_page: MakePage
) -> None:
    page = make_page()
    page.activateWindow()
    page.focus_composer()
    assert page.findChildren(QWidget, "chatOptions") == []
    QTest.mouseClick(page.options.button, Qt.MouseButton.LeftButton)
    panel = page.options.panel
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    assert panel.accessibleName() == "Options of this chat"
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
    assert not page.options.button.isChecked()
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+Shift+S"))
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(panel.hasFocus)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    qtbot.waitUntil(page.composer.edit.hasFocus)


def test_esc_in_the_panel_does_not_stop_the_reply(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("one two", pause_at=1))
    page.activateWindow()
    panel = panel_of(page, qtbot)
    send(page, "Go on")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    panel.instructions.text.setFocus()
    QTest.keyClick(panel.instructions.text, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page.is_streaming
    engine_of(page).go_on.set()
    answered(page, qtbot)
    assert page.transcript.entries[-1].text == "one two"


def test_tab_goes_through_every_control_from_top_to_bottom(
    qtbot: QtBot, make_page: MakePage
) -> None:
    page = make_page()
    page.activateWindow()
    panel = panel_of(page, qtbot)
    seed(panel, "1")
    wanted = ["Instructions", "Answer as", "Context length", "When it is full", "Temperature"]
    wanted += ["Top-p", "Top-k", "Min-p", "Reset Seed", "Repetition", "Seed", "Add an adapter…"]

    def order() -> list[str]:
        panel.setFocus()
        met: list[str] = []
        for _ in range(60):
            QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            if focus is None or not panel.isAncestorOf(focus):
                break
            met.append(focus.accessibleName())
        return met

    qtbot.waitUntil(lambda: [name for name in order() if name in wanted] == wanted)
    assert order()[-1] == wanted[-1]
    assert all(order())


# --- the place -------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "beside"), [(1020, True), (640, True), (428, False)])
def test_the_panel_lies_beside_the_chat_where_there_is_room(
    qtbot: QtBot, make_page: MakePage, width: int, beside: bool
) -> None:
    page = make_page()
    page.resize(width, 500)
    panel = panel_of(page, qtbot)

    def is_free() -> bool:
        corner = page.composer.mapTo(page, QPoint(page.composer.width(), 0))
        return corner.x() <= panel.x()

    qtbot.waitUntil(lambda: is_free() is beside)
    assert panel.geometry().right() == page.width() - 1
    assert panel.geometry().bottom() == page.height() - 1
    page.options.button.click()
    qtbot.waitUntil(lambda: page.composer.width() > min(width, 760) - 100)


@pytest.mark.parametrize("width", [1020, 640, 428])
def test_nothing_in_the_panel_is_wider_than_it(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, width: int
) -> None:
    page = make_page()
    page.resize(width, 420)
    panel = panel_of(page, qtbot)
    for change, _, _ in CHANGES.values():
        change(panel)
    panel.adapters.offer(lora(tmp_path, "a-name-that-goes-on-and-on-and-on-and-never-ends"))
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    area = panel.findChild(QScrollArea)
    assert area is not None

    def fits() -> bool:
        inner = area.widget()
        return inner is not None and inner.minimumSizeHint().width() <= area.viewport().width()

    qtbot.waitUntil(fits)


def test_every_control_has_a_name(qtbot: QtBot, make_page: MakePage) -> None:
    panel = panel_of(make_page(), qtbot)
    panel.form.way.choose("schema")
    controls: list[QObject] = [
        *panel.findChildren(QComboBox),
        *panel.findChildren(QSpinBox),
        *panel.findChildren(TextBox),
        *panel.findChildren(Button),
    ]
    assert len(controls) > 20
    assert [one for one in controls if not cast("QWidget", one).accessibleName()] == []
