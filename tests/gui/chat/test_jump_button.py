"""The button that leads to the newest text: where it is, when it is there, what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script, ScriptedEngine

from desktop.gui.chat import notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

LONG = "line\n\n" * 100


def engine_of(page: ChatPage) -> ScriptedEngine:
    return cast("ScriptedEngine", page.engine)  # type: ignore[attr-defined]  # see conftest


def settled(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)


def is_in_place(page: ChatPage) -> bool:
    """Whether it lies whole on the lower edge of the conversation."""
    place, area = page.jump.geometry(), page.transcript.rect()
    return area.contains(place) and area.bottom() - place.bottom() < 20


def test_the_way_to_the_newest_text(qtbot: QtBot, make_page: MakePage, send: Send) -> None:
    page = make_page(Script("line\n\n" * 100))
    send(page, "Hello")
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert not page.jump.isVisible()
    page.transcript.verticalScrollBar().setValue(0)
    assert page.jump.isVisible()
    assert page.transcript.rect().contains(page.jump.geometry())
    QTest.mouseClick(page.jump, Qt.MouseButton.LeftButton)
    assert page.transcript.is_following
    assert not page.jump.isVisible()


def test_it_stays_whole_above_a_draft_and_an_edit(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script(LONG))
    send(page, "Hello")
    settled(page, qtbot)
    page.transcript.verticalScrollBar().setValue(0)

    page.composer.set_text("word\n" * 6)
    qtbot.waitUntil(lambda: is_in_place(page))
    page.transcript.action_requested.emit(notes.EDIT, page.transcript.entries[0].id)
    qtbot.waitUntil(page.edit_strip.isVisible)
    qtbot.waitUntil(lambda: is_in_place(page))
    page.talk.end_edit()
    page.resize(700, 500)
    qtbot.waitUntil(lambda: is_in_place(page))


def test_it_is_not_there_where_all_is_in_sight(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("Short."), Script("Also short."))
    for text in ("Hello", "More"):
        send(page, text)
        settled(page, qtbot)
    page.transcript.action_requested.emit(notes.DELETE, page.transcript.entries[2].id)
    qtbot.waitUntil(lambda: len(page.transcript.entries) == 2)
    settled(page, qtbot)

    assert not page.jump.isVisible()
    # What comes next is followed.
    assert page.transcript.is_following


def test_it_goes_when_the_window_grows_to_hold_all(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("line\n\n" * 20))
    send(page, "Hello")
    settled(page, qtbot)
    page.resize(900, 400)
    page.transcript.verticalScrollBar().setValue(0)
    assert page.jump.isVisible()

    page.resize(900, 1500)

    qtbot.waitUntil(lambda: page.transcript.verticalScrollBar().maximum() == 0)
    assert not page.jump.isVisible()


def test_it_says_that_there_is_new_text_below(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script(LONG + "end " * 50, pause_at=150))
    send(page, "Hello")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    qtbot.waitUntil(lambda: page.transcript.verticalScrollBar().maximum() > 0)
    page.transcript.verticalScrollBar().setValue(0)
    assert page.jump.text() == "Jump to latest"

    engine_of(page).go_on.set()

    qtbot.waitUntil(lambda: page.jump.text() == "New text below")
    settled(page, qtbot)
    assert page.jump.text() == "New text below"
    assert is_in_place(page)
    QTest.mouseClick(page.jump, Qt.MouseButton.LeftButton)
    page.transcript.verticalScrollBar().setValue(0)
    assert page.jump.text() == "Jump to latest"
