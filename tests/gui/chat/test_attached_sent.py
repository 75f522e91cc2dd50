"""Messages with files: what the model reads, what the chat shows, and what comes later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from document_files import pdf
from gui.chat.attaching_desk import (
    asked,
    attach,
    chips,
    names,
    press_in_menu,
    ready,
    said,
    settled,
    shown,
)
from gui.chat.model_files import install
from gui.chat.test_chat_page import _lock, _unlock
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script

from desktop.core.errors import EngineCrashed
from desktop.gui.chat import notes as actions
from desktop.gui.chat.attaching.parts_dialog import PartsDialog
from desktop.gui.chat.warm_up import PAUSE_MS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

FILE = "File: notes.txt (text)\n~~~~\nTwo zebras and a fox.\n~~~~\n"
LINE = "Attached: notes.txt (text)"


@pytest.fixture
def page(make_page: MakePage) -> ChatPage:
    return make_page()


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_text("Two zebras and a fox.\n")
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A PDF of 200 pages, far too long for the model; one page is about a lighthouse."""
    filler = [f"The river runs on and on past hill number {line} here." for line in range(30)]
    pages = [[f"Chapter {number}", *filler] for number in range(1, 201)]
    pages[149].append("The lighthouse keeper is called Ingrid.")
    path = tmp_path / "book.pdf"
    path.write_bytes(pdf(pages))
    return path


def sent(page: ChatPage, send: Send, notes: Path, qtbot: QtBot) -> ChatPage:
    """Send a message with a file, and wait for the reply."""
    attach(page, qtbot, notes)
    send(page, "How many?")
    settled(page, qtbot)
    return page


# --- sending ---------------------------------------------------------------------------------


def test_the_model_reads_the_file_and_the_chat_shows_its_name(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    sent(page, send, notes, qtbot)

    assert asked(page) == f"{FILE}\nHow many?"
    assert page.transcript.entries[0].text == "How many?"
    assert f"How many?\n{LINE}" in shown(page)
    assert "zebra" not in shown(page)
    assert names(page) == []
    assert page.header.title.text() == "How many?"


def test_it_is_the_same_after_the_chat_is_opened_again(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    sent(page, send, notes, qtbot)
    chat = page.conversation
    page.open_conversation(None)
    page.open_conversation(chat)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: LINE in shown(page))
    send(page, "And foxes?")
    settled(page, qtbot, 2)
    first, _, last = page.engine.requests[-1].messages  # type: ignore[attr-defined]  # see conftest

    assert first.content == f"{FILE}\nHow many?"
    assert last.content == "And foxes?"


def test_a_deleted_file_is_sent_as_it_was_read(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    attach(page, qtbot, notes)
    notes.unlink()
    send(page, "How many?")
    settled(page, qtbot)

    assert asked(page) == f"{FILE}\nHow many?"


def test_nothing_is_sent_while_a_file_is_read(
    page: ChatPage, send: Send, book: Path, qtbot: QtBot
) -> None:
    page.files.add([book])
    qtbot.waitUntil(lambda: len(page.files.items) == 1)
    send(page, "Who keeps the lighthouse?")
    assert "“book.pdf” is still being read. Send in a moment." in said(page)
    assert page.composer.text == "Who keeps the lighthouse?"
    assert chips(page)[0].bar.isVisible()
    ready(page, qtbot)

    assert not chips(page)[0].bar.isVisible()
    assert not page.engine.requests  # type: ignore[attr-defined]  # see conftest


def test_nothing_is_sent_with_a_file_that_cannot_be_read(
    page: ChatPage, send: Send, tmp_path: Path, qtbot: QtBot
) -> None:
    attach(page, qtbot, tmp_path / "gone.txt")
    send(page, "How many?")
    assert "“gone.txt” cannot be sent. Take it away first." in said(page)
    chips(page)[0].leave_button.click()
    send(page, "How many?")
    settled(page, qtbot)

    assert asked(page) == "How many?"


def test_a_message_that_could_not_be_saved_is_given_back_with_its_file(
    page: ChatPage, services: Services, send: Send, notes: Path, qtbot: QtBot
) -> None:
    attach(page, qtbot, notes)
    _lock(services.database)
    try:
        send(page, "Precious words")
        qtbot.waitUntil(lambda: not page.is_streaming, timeout=20_000)
    finally:
        _unlock(services.database)
    ready(page, qtbot)
    assert page.composer.text == "Precious words"
    assert names(page) == ["notes.txt"]
    send(page, "Precious words")
    settled(page, qtbot)

    assert asked(page) == f"{FILE}\nPrecious words"


# --- what does not fit -----------------------------------------------------------------------


def test_a_file_that_is_too_long_is_sent_as_the_passages_that_fit_the_question(
    page: ChatPage, send: Send, book: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.context.forecast is not None)
    attach(page, qtbot, book)
    qtbot.waitUntil(lambda: "passages that fit the question" in chips(page)[0].facts.text())
    send(page, "Who is the lighthouse keeper?")
    settled(page, qtbot)

    assert "Ingrid" in asked(page)
    assert "some passages" in asked(page)
    assert asked(page).count("Chapter") < 100
    assert "passages)" in shown(page).partition("Attached: book.pdf (PDF, ")[2]
    assert page.context.forecast is not None


def test_the_ring_shows_what_files_take(page: ChatPage, notes: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, notes)
    qtbot.waitUntil(
        lambda: (
            page.context.forecast is not None
            and page.context.forecast.shares.attachments > 0
            and not page.context.is_busy
        )
    )
    assert page.context.forecast is not None
    tokens = page.context.forecast.shares.attachments

    assert f"Attachments: about {tokens} tokens" in page.composer.gauge.toolTip()
    assert f"about {tokens} tokens" in chips(page)[0].facts.text()


def test_passages_are_chosen_anew_for_another_question(
    page: ChatPage, book: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.context.forecast is not None)
    attach(page, qtbot, book)
    qtbot.waitUntil(lambda: [one.taken for one in page.files.taken] == ["passages"])
    assert "Ingrid" not in page.files.taken[0].text
    QTest.keyClicks(page.composer.edit, "lighthouse keeper")

    qtbot.waitUntil(lambda: "Ingrid" in page.files.taken[0].text)


def test_people_choose_parts(page: ChatPage, send: Send, book: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, book)
    press_in_menu(page, 0, "Choose parts…")
    dialog = page.window().findChild(PartsDialog)
    assert dialog is not None
    assert not dialog.take_button.isEnabled()
    for row in (1, 2, 149):
        dialog.list.setCurrentIndex(dialog.model.index(row))
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.sum.text().startswith("3 of 200 parts, about ")
    assert str(dialog.model.data(dialog.model.index(149))).startswith("Page 150: ")
    dialog.take_button.click()
    ready(page, qtbot)
    qtbot.waitUntil(lambda: "pages 2-3, 150 of 200" in chips(page)[0].facts.text())
    send(page, "Who?")
    settled(page, qtbot)

    assert "[Page 150]" in asked(page)
    assert asked(page).count("Chapter") == 3
    assert "Attached: book.pdf (PDF, pages 2-3, 150 of 200)" in shown(page)


def test_all_or_none_of_the_parts_are_marked(page: ChatPage, book: Path, qtbot: QtBot) -> None:
    attach(page, qtbot, book)
    press_in_menu(page, 0, "Choose parts…")
    dialog = page.window().findChild(PartsDialog)
    assert dialog is not None
    dialog.all_button.click()
    assert dialog.sum.text().startswith("200 of 200 parts")
    dialog.none_button.click()
    assert dialog.sum.text().startswith("0 of 200 parts")
    dialog.cancel_button.click()

    assert page.files.items[0].mode is None


def test_all_of_a_long_file_is_sent_where_people_want_that(
    page: ChatPage, book: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.context.forecast is not None)
    attach(page, qtbot, book)
    press_in_menu(page, 0, "Send all of it")
    qtbot.waitUntil(lambda: page.files.taken[0].taken == "all")
    qtbot.waitUntil(
        lambda: page.context.forecast is not None and page.context.forecast.verdict == "question"
    )

    # What will become of it is said before it is sent.
    assert page.status.isVisible()


def test_more_text_than_a_message_can_hold_is_refused(
    page: ChatPage, send: Send, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "log.txt"
    path.write_text("A line of a log that never ends.\n" * 80_000)
    attach(page, qtbot, path)
    press_in_menu(page, 0, "Send all of it")
    qtbot.waitUntil(lambda: page.files.taken[0].taken == "all", timeout=20_000)
    send(page, "Why?")
    qtbot.waitUntil(lambda: "The files are too long for one message." in said(page))

    assert page.composer.text == "Why?"


# --- what comes later ------------------------------------------------------------------------


def test_another_reply_is_about_the_file(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    sent(page, send, notes, qtbot)
    page.branches.regenerate(page.transcript.entries[-1].id)
    settled(page, qtbot, 2)

    assert asked(page) == f"{FILE}\nHow many?"


def test_an_edited_message_keeps_its_file_and_takes_no_other(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    sent(page, send, notes, qtbot)
    page.talk.begin_edit(page.transcript.entries[0])
    page.files.add([notes])
    assert "While an earlier message is being changed" in said(page)
    send(page, "How few?")
    settled(page, qtbot, 2)

    assert asked(page) == f"{FILE}\nHow few?"
    qtbot.waitUntil(lambda: f"How few?\n{LINE}" in shown(page))


def test_a_message_that_failed_is_sent_again_with_its_file(
    make_page: MakePage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    failure = Script(fail_at=0, error=EngineCrashed(exit_code=1))
    page = sent(make_page(failure, Script("Two.")), send, notes, qtbot)
    page.transcript.action_requested.emit(actions.SEND_AGAIN, page.transcript.entries[-1].id)
    settled(page, qtbot, 2)

    assert asked(page) == f"{FILE}\nHow many?"
    assert shown(page).count(LINE) == 2


def test_a_message_that_waits_is_taken_back_with_its_file(
    make_page: MakePage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    page = make_page(Script("one two", pause_at=1), Script("three"))
    send(page, "First")
    qtbot.waitUntil(page.engine.paused.is_set)  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: page.conversation is not None)
    attach(page, qtbot, notes)
    send(page, "Second")
    qtbot.waitUntil(lambda: LINE in shown(page))
    waiting = page.transcript.entries[-2]
    qtbot.waitUntil(lambda: page.talk.waiting_for(page.transcript.entries[-2].id) is not None)
    waiting = page.transcript.entries[-2]
    page.transcript.action_requested.emit(actions.EDIT, waiting.id)
    ready(page, qtbot)
    assert page.composer.text == "Second"
    assert names(page) == ["notes.txt"]
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    settled(page, qtbot)
    send(page, "Third")
    settled(page, qtbot, 2)

    assert asked(page) == f"{FILE}\nThird"


def test_several_models_read_the_file(
    make_page: MakePage, services: Services, send: Send, notes: Path, qtbot: QtBot
) -> None:
    install(services, "Wren")
    install(services, "Tern")
    page = make_page(Script("I am Tern."), Script("I am Wren."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    attach(page, qtbot, notes)
    page.several.wish()
    for button in page.several.strip.buttons:
        if button.isChecked() != (button.text() in ("Wren", "Tern")):
            button.click()
    send(page, "How many?")
    settled(page, qtbot, 2)
    contents = [one.messages[-1].content for one in page.engine.requests]  # type: ignore[attr-defined]  # see conftest

    assert contents == [f"{FILE}\nHow many?"] * 2
    assert names(page) == []


def test_the_file_is_read_ahead_with_the_message(
    page: ChatPage, send: Send, notes: Path, qtbot: QtBot
) -> None:
    send(page, "First")
    settled(page, qtbot)
    warmed = page.engine.warmed  # type: ignore[attr-defined]  # see conftest
    attach(page, qtbot, notes)
    qtbot.waitUntil(lambda: warmed and warmed[-1][1].messages[-1].content == f"{FILE}\n")
    QTest.keyClicks(page.composer.edit, "How")

    qtbot.waitUntil(lambda: warmed[-1][1].messages[-1].content == f"{FILE}\nHow")


def test_passages_that_may_still_change_are_not_read_ahead(
    page: ChatPage, send: Send, book: Path, qtbot: QtBot
) -> None:
    send(page, "First")
    settled(page, qtbot)
    warmed = page.engine.warmed  # type: ignore[attr-defined]  # see conftest
    attach(page, qtbot, book)
    qtbot.waitUntil(lambda: [one.taken for one in page.files.taken] == ["passages"])
    QTest.keyClicks(page.composer.edit, "lighthouse keeper")
    qtbot.waitUntil(lambda: "Ingrid" in page.files.taken[0].text)
    qtbot.wait(2 * PAUSE_MS)

    assert not [one for _, one in warmed if "Ingrid" in one.messages[-1].content]
    assert warmed[-1][1].messages[-1].content == ""
