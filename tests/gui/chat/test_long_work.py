"""What takes long is done in short steps, and ends up like what is done at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import LINE, describe, person, reply, show
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_documents import DOCUMENTS, MARKED_UP
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication

from desktop.gui.chat.entry import Entry
from desktop.gui.chat.stream import parse_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.transcript import Transcript

KEEP = QTextCursor.MoveMode.KeepAnchor
HEX = "0123456789abcdef" * 3_000
LATE = "See [x], and [^1] some more of it.\n\n" * 400 + "[x]: https://a.example\n\n[^1]: Note\n"


def complete(transcript: Transcript) -> None:
    while transcript.is_busy:
        QApplication.processEvents()


def blocks(transcript: Transcript) -> list[str]:
    block, found = transcript.document().begin(), list[str]()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


# --- long lines ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        HEX,
        "many words and \U0001f600 " * 1_500,
        "\u4e2d\u6587\u3002" * 4_000,
        "\u202e\u05d0a" * 4_000,
        "a" + "\u0301" * 9_000,
    ],
    ids=["hex", "words", "cjk", "bidi", "combining"],
)
def test_a_persons_long_line_is_one_text_in_short_paragraphs(
    qtbot: QtBot, transcript: Transcript, line: str
) -> None:
    message = f"Look:\n{line}\nWhy?"
    transcript.append_message(person(1, message))
    transcript.append_message(reply(2, "", ()))
    transcript.append_text(2, "So.", ())
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert max(map(len, blocks(transcript))) <= 2_000
    grown = describe(transcript)
    show(qtbot, transcript, [person(1, message), reply(2, "So.", ())])
    assert describe(transcript) == grown

    place = transcript.place_of(1)
    assert place is not None
    cursor = transcript.textCursor()
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], KEEP)
    transcript.setTextCursor(cursor)
    assert transcript.selection_text() == message
    transcript.copy_markdown()
    assert QGuiApplication.clipboard().text() == message
    cursor.setPosition(place[0] + 10)
    cursor.setPosition(place[1] - 6, KEEP)
    transcript.setTextCursor(cursor)
    assert transcript.selection_text() == message[10:-6]
    transcript.copy_markdown()
    assert QGuiApplication.clipboard().text() == message[10:-6]


def test_what_is_sent_is_written_in_steps(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.append_message(person(1, HEX * 10))
    assert transcript.is_busy
    transcript.append_message(reply(2, "", ()))
    assert transcript.is_following
    qtbot.waitUntil(lambda: not transcript.is_busy)
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_long_line_of_thoughts_is_one_text(qtbot: QtBot, transcript: Transcript) -> None:
    words = "Some words and more.\n" + "no end of them, " * 600
    thoughts = f"Hm.\n\n{HEX}\n{words}\n\nOh."
    entry = Entry(1, person=False, text="So.", thinking=thoughts, thought="Thoughts")
    show(qtbot, transcript, [entry])
    transcript.toggle_thoughts(1)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert max(map(len, blocks(transcript))) <= 4_100
    cursor = transcript.document().find("Hm.")
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(transcript.document().find("Oh.").selectionEnd(), KEEP)
    transcript.setTextCursor(cursor)
    assert transcript.selection_text() == thoughts


def test_a_long_line_keeps_its_side_where_it_is_resized(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [person(1, "\u05d0 " + "a" * 5_000)])
    transcript.resize(600, 500)
    resized = describe(transcript)
    show(qtbot, transcript, [person(1, "\u05d0 " + "a" * 5_000)])
    assert describe(transcript) == resized
    last = transcript.document().lastBlock()
    assert last.textDirection() == transcript.document().findBlockByNumber(1).textDirection()


# --- replies ---------------------------------------------------------------------------------


def test_a_late_reference_changes_a_long_reply_in_steps(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [reply(1, LATE)])
    stored = describe(transcript)
    assert "[x]" not in transcript.toPlainText()
    transcript.clear_messages()
    transcript.append_message(reply(1, "", ()))
    for start in range(0, len(LATE), 900):
        transcript.append_text(1, LATE[start : start + 900], ())
    transcript.finish(1, LINE)
    assert transcript.is_busy
    # All of it is there, also while the links come.
    assert transcript.toPlainText().count("some more of it") == 400
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert describe(transcript) == stored


def test_a_long_reply_under_way_is_turned_back_to_in_steps(
    qtbot: QtBot, transcript: Transcript
) -> None:
    text = MARKED_UP * 60
    show(qtbot, transcript, [reply(1, text + "End.")])
    stored = describe(transcript)
    transcript.clear_messages()
    transcript.append_message(reply(1, text, ()))
    assert transcript.is_busy
    transcript.append_text(1, "En", ())
    transcript.append_text(1, "d.", ())
    transcript.finish(1, LINE)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert describe(transcript) == stored


def test_a_long_reply_goes_on_in_steps(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(1, f"{LATE}More.")])
    stored = describe(transcript)
    show(qtbot, transcript, [reply(1, LATE)])
    transcript.reopen(1)
    assert transcript.is_busy
    transcript.append_text(1, "Mo", ())
    qtbot.waitUntil(lambda: not transcript.is_busy)
    transcript.append_text(1, "re.", ())
    transcript.finish(1, LINE)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert describe(transcript) == stored


def test_what_is_begun_anew_meanwhile_is_not_written(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.append_message(reply(1, MARKED_UP * 60, ()))
    assert transcript.is_busy
    transcript.restart(1)
    transcript.append_text(1, "New.", ())
    transcript.finish(1, LINE)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert [line for line in blocks(transcript) if line] == ["New.", "14 t/s"]


@settings(
    deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(DOCUMENTS, DOCUMENTS, st.integers(1, 5))
def test_blocks_that_are_replaced_look_like_those_written_at_once(
    transcript: Transcript, before: str, after: str, at_once: int
) -> None:
    def put(text: str) -> None:
        transcript.show_messages([person(1, "?"), reply(2, text), person(3, "!")], more=False)
        complete(transcript)
        while transcript.typesetter.is_busy:  # formulas look otherwise once they are set
            QApplication.processEvents()
        complete(transcript)

    put(after)
    wanted = describe(transcript)
    put(before)
    manuscript = transcript._manuscript
    manuscript.at_once = at_once
    record = manuscript._find(2)
    assert record is not None
    for _ in manuscript._change(record, parse_all(after)):
        assert manuscript._find(3) is not None
    assert describe(transcript) == wanted
    # What comes next finds its place.
    transcript.set_note(2, LINE * 2)
    transcript.take_from(2)
    put(after)
    assert describe(transcript) == wanted


# --- conversations ---------------------------------------------------------------------------


def conversation(count: int) -> list[Entry]:
    return [
        person(n, f"Question {n}?") if n % 2 else reply(n, f"Answer {n}.\n\n{MARKED_UP * 3}")
        for n in range(1, count + 1)
    ]


@pytest.mark.parametrize("message", [2, 31, 59, 60])
def test_a_message_in_the_middle_is_in_sight_first_and_stays(
    qtbot: QtBot, transcript: Transcript, message: int
) -> None:
    entries = conversation(60)
    show(qtbot, transcript, entries)
    whole = describe(transcript)
    transcript.show_messages(entries, more=False, at=message)
    assert transcript.is_busy
    assert f" {message}" in transcript.toPlainText()
    transcript.append_message(person(61, "more"))
    transcript.verticalScrollBar().setValue(0)
    transcript.take_from(61)
    transcript.show_messages(entries, more=False, at=message)
    complete(transcript)
    assert describe(transcript) == whole
    bar = transcript.verticalScrollBar()
    assert 0 <= transcript.message_rect(message).top() <= 40 or bar.value() == bar.maximum()
    assert transcript.is_following == (bar.value() == bar.maximum())
    assert transcript.message_rect(message).intersects(transcript.viewport().rect())


def test_a_chat_is_read_again_at_a_message(
    qtbot: QtBot, make_page: Callable[..., ChatPage], services: Services
) -> None:
    chat = services.conversations.create("Trip")
    ids = [
        services.conversations.add_message(
            chat.id, "user" if entry.person else "assistant", entry.text
        ).id
        for entry in conversation(40)
    ]
    page = make_page()
    page.open_conversation(chat.id)
    qtbot.waitUntil(lambda: not page.is_loading)
    page.reload(ids[20])
    qtbot.waitUntil(lambda: page.transcript.is_busy)
    assert page.is_loading
    qtbot.waitUntil(lambda: not page.is_loading)
    assert page.transcript.entries[20].id == ids[20]
    assert 0 <= page.transcript.message_rect(ids[20]).top() <= 40


def test_the_person_may_scroll_while_messages_come(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.show_messages(conversation(60), more=False, at=31)
    qtbot.waitUntil(lambda: transcript.verticalScrollBar().maximum() > 900)
    transcript.verticalScrollBar().setValue(700)
    top = transcript.message_rect(31).top()
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert abs(transcript.message_rect(31).top() - top) <= 2


def test_a_message_can_be_taken_away_while_it_is_written(
    qtbot: QtBot, transcript: Transcript
) -> None:
    entries = conversation(20)
    show(qtbot, transcript, entries[:9])
    whole = describe(transcript)
    for at in (0, 10):
        transcript.show_messages([*entries[:9], reply(10, MARKED_UP * 40)], more=False, at=at)
        assert transcript.is_busy
        transcript.take_from(10)
        qtbot.waitUntil(lambda: not transcript.is_busy)
        assert describe(transcript) == whole


def test_another_theme_leaves_in_sight_what_is_read(
    qtbot: QtBot, qapp: QApplication, transcript: Transcript
) -> None:
    show(qtbot, transcript, conversation(40))
    transcript.verticalScrollBar().setValue(5_000)
    before = transcript.message_rect(20)
    transcript._theme.apply(qapp, "dark")
    assert transcript.is_busy
    qtbot.waitUntil(lambda: not transcript.is_busy)
    assert abs(transcript.message_rect(20).top() - before.top()) <= 2
