"""The card with how a reply was written: by mouse, by keyboard, from the menu."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import person, reply, show
from gui.chat.test_details import LINES, STATS
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.gui.chat import notes
from desktop.gui.chat.several_view import _facts
from desktop.gui.widgets import Label

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.transcript import Transcript

NOTE = notes.finished("complete", asdict(STATS), None, 2)


@pytest.fixture
def view(qtbot: QtBot, transcript: Transcript) -> Transcript:
    show(qtbot, transcript, [person(1, "Hi"), reply(2, "Hello", NOTE)])
    return transcript


def line_of(view: Transcript) -> QPoint:
    """Where the line under the reply stands."""
    return view.cursorRect(view.document().find("t/s")).center() - QPoint(3, 0)


def test_a_click_on_the_line_shows_them(view: Transcript) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=line_of(view))

    card = view.details.card
    assert card is not None
    said = [label.text() for label in card.findChildren(Label)]
    assert said[0] == "How this reply was written"
    assert "Engine build icelake, weights laid out anew for it" in said
    assert "1 writing, 2 reading, 128 tokens in a step" in said
    assert card.accessibleDescription().splitlines() == LINES
    line = view.viewport().mapToGlobal(line_of(view)).y()
    assert 0 < card.geometry().top() - line < 40
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert view.details.card is None


def test_the_keyboard_leads_there(qtbot: QtBot, view: Transcript) -> None:
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)

    card = view.details.card
    assert card is not None
    assert card.copy_button.hasFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().splitlines() == LINES
    assert view.details.card is None


def test_so_does_the_menu(view: Transcript) -> None:
    menu = view.build_menu(line_of(view))
    assert "Open link…" not in [each.text() for each in menu.actions()]
    next(each for each in menu.actions() if each.text() == "Show details").trigger()
    assert view.details.card is not None


def test_the_line_looks_as_one_that_leads_nowhere(view: Transcript) -> None:
    form = view.document().find("t/s").charFormat()
    assert form.isAnchor()
    assert not form.fontUnderline()
    assert form.foreground().color() == view._theme.role("muted")
    assert form.toolTip().splitlines() == LINES


def test_a_line_without_details_leads_nowhere() -> None:
    old = {"completion_tokens": 4, "tokens_per_second": 20.0}
    note = notes.finished("complete", old, None, 2)
    assert all(notes.DETAILS not in span.link for span, _ in note)


def test_they_are_there_where_several_models_answer_side_by_side() -> None:
    kept = _facts(NOTE)
    assert notes.tip(kept) == notes.tip(NOTE)
    assert notes.plain(kept).endswith("212 tokens")
