"""The card for what takes a while: a question, its progress, its outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.gui.library.panel import Choice, Panel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(900, 300)
    made.show()
    return made


@pytest.fixture
def panel(page: QWidget, theme: Theme) -> Panel:
    made = Panel(theme, parent=page)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    return made


def button(panel: Panel, name: str) -> QPushButton:
    found = panel.findChild(QPushButton, name)
    assert found is not None
    return found


def test_a_button_that_stays_does_what_it_does_now(panel: Panel) -> None:
    pressed: list[int] = []
    panel.show_progress(
        "Working", "1 of 2", 0.5, [Choice("stop", "Stop", lambda: pressed.append(1))]
    )
    stop = button(panel, "stop")
    panel.show_progress(
        "Working", "2 of 2", 1.0, [Choice("stop", "Stop", lambda: pressed.append(2))]
    )

    assert button(panel, "stop") is stop
    stop.click()
    assert pressed == [2]
    assert panel.bar.isVisible()


def test_other_buttons_take_the_place_of_those_before(panel: Panel) -> None:
    panel.show_words("Add it?", choices=[Choice("add", "Add", panel.leave)])
    panel.show_words("Added.", tone="good", choices=[Choice("close", "Close", panel.leave, "icon")])

    assert panel.findChild(QPushButton, "add") is None
    assert button(panel, "close").accessibleName() == "Close"
    assert not panel.bar.isVisible()
    assert panel.words() == "Added."


def test_escape_takes_the_way_out_and_the_focus_goes_to_nobody_in_particular(
    panel: Panel, page: QWidget
) -> None:
    panel.show_words(
        "Add it?",
        choices=[Choice("add", "Add", lambda: None), Choice("no", "Cancel", panel.leave)],
    )
    panel.focus_first()
    QTest.keyClick(button(panel, "add"), Qt.Key.Key_Escape)

    assert not panel.isVisible()
    assert page.focusWidget() is page


def test_the_focus_stays_in_the_panel_when_its_buttons_change(panel: Panel, page: QWidget) -> None:
    panel.show_words("Add it?", choices=[Choice("add", "Add", lambda: None)])
    panel.focus_first()
    panel.show_progress("Adding", "", None, [Choice("stop", "Stop", lambda: None)])

    assert page.focusWidget() is panel


def test_many_buttons_stand_below_the_words_where_it_is_narrow(
    panel: Panel, page: QWidget, qtbot: QtBot
) -> None:
    names = ("Locate the folder", "Use another folder", "Look again")
    panel.show_words("Gone.", choices=[Choice(name, name, lambda: None) for name in names])
    page.resize(1000, 300)
    qtbot.waitUntil(lambda: button(panel, "Look again").x() > 600)
    page.resize(520, 300)
    qtbot.waitUntil(lambda: button(panel, "Locate the folder").x() < 100)
    assert button(panel, "Locate the folder").y() > panel.title.y()
