"""Thoughts above replies: the line, what opens, what is copied; first the view, then the page."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from scripted_engine import Script

from desktop.gui.chat.entry import Entry
from desktop.gui.chat.thoughts import thinking, thought

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.transcript import Transcript

HMM = "First this.\nThen that.\n\nAnd **so** on."
OPENED = ["First this.\u2028Then that.", "And **so** on."]


def reply(number: int, text: str, thoughts: str = HMM) -> Entry:
    return Entry(number, person=False, text=text, thinking=thoughts, thought="Thought for 4 s")


def person(number: int, text: str) -> Entry:
    return Entry(number, person=True, text=text)


def lines(transcript: Transcript) -> list[str]:
    block, found = transcript.document().begin(), []
    while block.isValid():
        found += [block.text()] if block.text() else []
        block = block.next()
    return found


def show(qtbot: QtBot, transcript: Transcript, *entries: Entry) -> None:
    transcript.show_messages(entries, more=False)
    qtbot.waitUntil(lambda: not transcript.is_busy)


def toggle(qtbot: QtBot, transcript: Transcript, message: int) -> None:
    transcript.toggle_thoughts(message)
    qtbot.waitUntil(lambda: not transcript.is_busy)


def place_of(transcript: Transcript, text: str) -> QPoint:
    """Return a place within the first of such a text, in the viewport."""
    cursor = transcript.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 1)
    return transcript.cursorRect(cursor).center()


def test_thoughts_are_one_line_above_the_reply_until_they_are_opened(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, person(1, "Why?"), reply(2, "So."), person(3, "Oh."))
    closed = ["Why?", "Thought for 4 s · show", "So.", "Oh."]
    assert lines(transcript) == closed
    toggle(qtbot, transcript, 2)
    assert lines(transcript) == ["Why?", "Thought for 4 s · hide", *OPENED, "So.", "Oh."]
    toggle(qtbot, transcript, 2)
    assert lines(transcript) == closed


def test_a_click_anywhere_on_the_line_opens_them(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, person(1, "Why?"), reply(2, "So."))
    for text in ("Thought", "hide"):
        place = place_of(transcript, text)
        QTest.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: not transcript.is_busy)
        assert ("First this" in transcript.toPlainText()) == (text == "Thought")


def test_the_keyboard_opens_and_closes_them(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, person(1, "Why?"), reply(2, "So."))
    transcript.setFocus()
    QTest.keyClick(transcript, Qt.Key.Key_Tab)
    assert transcript.textCursor().selectedText() == "Thought for 4 s · show"
    for opened in (True, False, True):
        QTest.keyClick(transcript, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not transcript.is_busy)
        assert ("First this" in transcript.toPlainText()) == opened


def test_a_copied_reply_has_no_thoughts(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, person(1, "Why?"), reply(2, "So."))
    toggle(qtbot, transcript, 2)
    menu = transcript.build_menu(place_of(transcript, "First"))
    next(one for one in menu.actions() if one.text() == "Copy reply").trigger()
    assert QGuiApplication.clipboard().text() == "So."
    transcript.selectAll()
    transcript.copy()
    assert QGuiApplication.clipboard().text().split() == ["Why?", "So."]


def test_thoughts_can_be_copied_by_themselves(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, person(1, "Why?"), reply(2, "So."))
    toggle(qtbot, transcript, 2)
    cursor = transcript.document().find("First")
    end = transcript.document().find("so** on.").selectionEnd()
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    transcript.setTextCursor(cursor)
    transcript.copy()
    assert QGuiApplication.clipboard().text() == "First this.\nThen that.\n\nAnd **so** on."


def test_while_a_model_thinks_the_end_of_it_is_shown(transcript: Transcript) -> None:
    transcript.append_message(person(1, "Why?"))
    transcript.append_message(reply(2, "", ""))
    transcript.append_thought(2, "First this.\nThen", thinking(3))
    assert lines(transcript) == ["Why?", "Thinking… 3 tokens · show", "Then"]
    transcript.append_thought(2, " that\n", thinking(5))
    assert lines(transcript) == ["Why?", "Thinking… 5 tokens · show", "Then that"]
    transcript.append_text(2, "So.", (), thought(2.4))
    assert lines(transcript) == ["Why?", "Thought for 2 s · show", "So."]
    transcript.finish(2, (), thought(2.6))
    assert lines(transcript) == ["Why?", "Thought for 3 s · show", "So."]


def test_a_long_line_of_thoughts_fills_up_and_begins_anew(transcript: Transcript) -> None:
    transcript.append_message(reply(2, "", ""))
    seen: list[str] = []
    for word in range(200):
        transcript.append_thought(2, f" {word}", thinking(word))
        seen.append(lines(transcript)[1])
    layout = transcript.document().documentLayout()
    assert layout.documentSize().width() <= transcript.viewport().width()
    grew = sum(new.startswith(old) for old, new in itertools.pairwise(seen))
    assert 190 <= grew < 199  # and else began anew
    transcript.append_thought(2, "x" * 5000, thinking(201))
    assert len(lines(transcript)[1]) < 300


def test_thoughts_that_are_open_grow_as_they_come(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.append_message(person(1, "Why?"))
    transcript.append_message(reply(2, "", ""))
    transcript.append_thought(2, "Fir", thinking(1))
    toggle(qtbot, transcript, 2)
    for piece in ("st this.", "\n", "Then that.\n", "\nAnd **so** on."):
        transcript.append_thought(2, piece, thinking(2))
    assert lines(transcript)[1:] == ["Thinking… 2 tokens · hide", *OPENED]
    transcript.append_text(2, "So.", (), thought(4))
    assert lines(transcript)[1:] == ["Thought for 4 s · hide", *OPENED, "So."]
    assert transcript.is_following


def test_long_thoughts_open_in_slices_below_the_line_that_was_chosen(
    qtbot: QtBot, transcript: Transcript
) -> None:
    thoughts = "\n\n".join(f"Thought {number} " * 20 for number in range(500))
    show(qtbot, transcript, person(1, "Why?"), reply(2, "So.", thoughts), person(3, "Oh."))
    before = place_of(transcript, "Thought for")
    transcript.toggle_thoughts(2)
    assert transcript.is_busy
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert place_of(transcript, "Thought for") == before
    assert not transcript.is_following
    assert len(lines(transcript)) == 504


def test_hostile_thoughts_are_plain_text(qtbot: QtBot, transcript: Transcript) -> None:
    bad = "<b>x</b>\u2029\ufdd0[a](http://b.example)\0"
    show(qtbot, transcript, reply(2, "So.", bad))
    toggle(qtbot, transcript, 2)
    assert "<b>x</b>" in lines(transcript)[1]
    assert "[a](http://b.example)" in " ".join(lines(transcript))


answers = st.sampled_from(["", "So.", "| a |\n|--|\n| b |"])
thoughts_or_none = st.sampled_from(["", HMM, "x", "a\n\n\nb\n", " \n"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.lists(
        st.tuples(thoughts_or_none, st.sampled_from(["", "So.", "| a |\n|--|\n| b |"])), max_size=4
    ),
    st.lists(st.integers(0, 3), max_size=6),
)
def test_however_thoughts_are_opened_everything_stays_in_its_place(
    qtbot: QtBot,
    transcript: Transcript,
    replies: list[tuple[str, str]],
    toggles: list[int],
) -> None:
    entries = [reply(number, text, hm) for number, (hm, text) in enumerate(replies)]
    show(qtbot, transcript, *entries)
    closed = lines(transcript)
    opened: set[int] = set()
    for number in toggles:
        toggle(qtbot, transcript, number)
        opened ^= {number}
    for number in opened:
        toggle(qtbot, transcript, number)
    assert lines(transcript) == closed
    transcript.append_message(person(90, "End"))
    assert lines(transcript) == [*closed, "End"]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "Thoughts"),
        (0.2, "Thought for less than 1 s"),
        (4.2, "Thought for 4 s"),
        (125, "Thought for 2 min 5 s"),
    ],
)
def test_how_long_it_took_is_said(seconds: float, words: str) -> None:
    assert thought(seconds) == words


def test_the_page_shows_thoughts_while_they_come_and_when_the_chat_is_opened_again(
    qtbot: QtBot,
    make_page: Callable[..., ChatPage],
    send: Callable[[ChatPage, str], None],
) -> None:
    page = make_page(Script("So.", thinking="Hm hm hm.", pause_at=2))
    send(page, "Why?")
    qtbot.waitUntil(lambda: "Thinking… 2 tokens" in page.transcript.toPlainText())
    assert "Hm hm" in page.transcript.toPlainText()
    page.engine.go_on.set()  # type: ignore[attr-defined]  # the test's own
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert lines(page.transcript)[:3] == ["Why?", "Thought for less than 1 s · show", "So."]
    conversation = page.conversation
    page.open_conversation(None)
    page.open_conversation(conversation)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert lines(page.transcript)[:3] == ["Why?", "Thought for less than 1 s · show", "So."]
    toggle(qtbot, page.transcript, page.transcript.entries[1].id)
    assert lines(page.transcript)[2] == "Hm hm hm."


def test_a_chat_that_is_opened_while_its_model_thinks_goes_on(
    qtbot: QtBot,
    make_page: Callable[..., ChatPage],
    send: Callable[[ChatPage, str], None],
) -> None:
    page = make_page(Script("So.", thinking="Hm hm hm.", pause_at=2))
    send(page, "Why?")
    qtbot.waitUntil(lambda: "Hm hm" in page.transcript.toPlainText())
    conversation = page.conversation
    page.open_conversation(None)
    page.open_conversation(conversation)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert lines(page.transcript)[1] == "Thinking… 2 tokens · show"
    page.engine.go_on.set()  # type: ignore[attr-defined]  # the test's own
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert page.transcript.entries[1].thinking == "Hm hm hm."
