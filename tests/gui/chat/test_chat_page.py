from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from scripted_engine import Script

from desktop.core.catalogue_facts import BUILTIN
from desktop.core.errors import BadModel, EngineCrashed
from desktop.gui.widgets import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.database import Database
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

SLOW = Script("word " * 2_000, tokens_per_second=200)


def shown(page: ChatPage) -> str:
    return page.transcript.document().toPlainText()


def messages(page: ChatPage) -> list[tuple[bool, str]]:
    return [(entry.person, entry.text) for entry in page.transcript.entries]


# --- sending ---------------------------------------------------------------------------------


def test_a_message_is_answered_and_kept(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("Hello **you**"))
    numbers: list[object] = []
    page.conversation_changed.connect(numbers.append)
    send(page, "Hi there")
    # Seen at once, before anything else happens.
    assert messages(page) == [(True, "Hi there"), (False, "")]
    assert page.composer.text == ""
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert messages(page) == [(True, "Hi there"), (False, "Hello **you**")]
    assert "Hello you" in shown(page)
    assert "1,000 t/s · first word in under 0.1 s · CPU, 2 threads" in shown(page)
    assert page.header.title.text() == "Hi there"
    assert page.conversation is not None
    assert set(numbers) == {page.conversation}
    stored = services.conversations.messages(page.conversation)
    assert [message.text for message in stored] == ["Hi there", "Hello **you**"]


def test_what_is_asked_of_the_engine(qtbot: QtBot, make_page: MakePage, send: Send) -> None:
    page = make_page()
    send(page, "One")
    qtbot.waitUntil(lambda: not page.is_streaming)
    send(page, "Two")
    qtbot.waitUntil(lambda: not page.is_streaming)
    asked = page.engine.requests[-1]  # type: ignore[attr-defined]  # see conftest
    assert [message.content for message in asked.messages][-1] == "Two"
    assert [message.role for message in asked.messages] == ["user", "assistant", "user"]
    assert asked.sampling == BUILTIN.sampling
    assert asked.thinking is None


@pytest.mark.parametrize("by_key", [True, False])
def test_a_reply_is_stopped(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send, by_key: bool
) -> None:
    page = make_page(SLOW)
    page.activateWindow()
    page.focus_composer()
    send(page, "Go on and on")
    qtbot.waitUntil(lambda: "word" in shown(page))
    if by_key:
        QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(page.composer.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert "Stopped by you" in shown(page)
    assert page.conversation is not None
    reply = services.conversations.messages(page.conversation)[-1]
    assert reply.status == "stopped"
    assert reply.text == page.transcript.entries[-1].text
    assert page.composer.button.accessibleName() == "Send"


def test_esc_elsewhere_in_the_window_does_not_stop_the_reply(
    qtbot: QtBot, make_page: MakePage, send: Send, theme: Theme
) -> None:
    page = make_page(Script("one two", pause_at=1))
    window = QWidget()
    qtbot.addWidget(window)
    search = SearchField(theme, "Search chats")
    layout = QVBoxLayout(window)
    layout.addWidget(search)
    layout.addWidget(page)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    send(page, "Hello")
    qtbot.waitUntil(page.engine.paused.is_set)  # type: ignore[attr-defined]  # see conftest
    search.setFocus()
    QTest.keyClicks(search, "tax")

    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert search.text() == ""
    assert page.composer.button.accessibleName() == "Stop"
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert messages(page)[-1] == (False, "one two")


def test_a_crash_is_told_in_a_sentence_and_the_next_message_works(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    error = EngineCrashed(cause="a signal ended it", reason="")
    page = make_page(Script("one two three four", fail_at=2, error=error), Script("Fine."))
    send(page, "Hello")
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert "The engine stopped unexpectedly: a signal ended it." in shown(page)
    kept = page.transcript.entries[-1]
    assert "one two" in kept.text
    page.transcript.anchorClicked.emit(QUrl(f"goldcrest:again/{kept.id}"))
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert messages(page)[2:] == [(True, "Hello"), (False, "Fine.")]


def test_send_again_works_after_the_chat_was_opened_anew(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    exchange = services.conversations.add_exchange(None, "Why?", title="Why", model="Tiny")
    services.conversations.finish(
        exchange.reply.id, "failed", None, EngineCrashed(cause="x", reason="")
    )
    page = make_page(Script("Because."))
    page.open_conversation(exchange.question.conversation)
    qtbot.waitUntil(lambda: not page.is_loading)
    page.transcript.anchorClicked.emit(QUrl(f"goldcrest:again/{exchange.reply.id}"))
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert messages(page)[-2:] == [(True, "Why?"), (False, "Because.")]


def test_a_bad_model_leads_to_the_models(qtbot: QtBot, make_page: MakePage, send: Send) -> None:
    page = make_page(Script("x", fail_at=0, error=BadModel(path="m.gguf", reason="bad")))
    send(page, "Hello")
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert "Choose a model" in shown(page)
    with qtbot.waitSignal(page.models_requested):
        page.transcript.anchorClicked.emit(QUrl("goldcrest:models/1"))


def test_a_message_that_cannot_be_saved_is_given_back(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    page = make_page()
    _lock(services.database)
    try:
        send(page, "Precious words")
        qtbot.waitUntil(lambda: not page.is_streaming, timeout=20_000)
    finally:
        _unlock(services.database)
    assert page.composer.text == "Precious words"
    assert page.conversation is None


def _lock(database: Database) -> None:
    """Make every write fail, as on a disk that has become read-only."""
    with database.reading() as connection:
        connection.execute("PRAGMA query_only = ON")


def _unlock(database: Database) -> None:
    with database.reading() as connection:
        connection.execute("PRAGMA query_only = OFF")


# --- status ----------------------------------------------------------------------------------


def test_what_happens_before_the_reply_is_shown(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("word", pause_at=0))
    said: list[str] = []
    page.replies.moved.connect(lambda running: said.append(running.status))
    send(page, "Hello")
    assert page.status.label.text() == "Starting"
    qtbot.waitUntil(page.engine.paused.is_set)  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: page.status.label.text() == "Reading 100 of 100 tokens")
    assert "Loading Tiny (self-test), 50 %" in said
    assert "Reading 0 of 100 tokens" in said
    assert page.status.bar.isVisible()
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert page.status.label.text() == ""
    assert not page.status.bar.isVisible()


# --- several chats ---------------------------------------------------------------------------


def test_a_reply_goes_on_while_another_chat_is_shown(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    text = "A *long* answer, " * 40
    page = make_page(Script(text, pause_at=20))
    send(page, "First chat")
    qtbot.waitUntil(page.engine.paused.is_set)  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: page.conversation is not None)
    first = page.conversation
    page.open_conversation(None)
    assert messages(page) == []
    page.open_conversation(first)
    assert page.is_streaming
    qtbot.waitUntil(lambda: not page.is_loading)
    assert messages(page)[0] == (True, "First chat")
    qtbot.waitUntil(lambda: bool(page.transcript.entries[1].text))
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert messages(page) == [(True, "First chat"), (False, text)]


def test_a_reply_that_ends_out_of_sight_is_there_later(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("one two three", pause_at=1))
    send(page, "First chat")
    qtbot.waitUntil(page.engine.paused.is_set)  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: page.conversation is not None)
    first = page.conversation
    page.open_conversation(None)
    with qtbot.waitSignal(page.replies.ended):
        page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    assert messages(page) == []
    assert page.conversation is None
    page.open_conversation(first)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert messages(page) == [(True, "First chat"), (False, "one two three")]


def test_drafts_stay_with_their_chats(services: Services, make_page: MakePage) -> None:
    chat = services.conversations.create("A chat")
    services.conversations.add_message(chat.id, "user", "Hello")
    page = make_page()
    page.composer.set_text("for a new chat")
    page.open_conversation(chat.id)
    assert page.composer.text == ""
    page.composer.set_text("for this chat")
    page.open_conversation(None)
    assert page.composer.text == "for a new chat"
    page.open_conversation(chat.id)
    assert page.composer.text == "for this chat"


def test_the_last_of_two_chats_asked_for_is_shown(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    chats = [services.conversations.create(f"Chat {number}") for number in range(2)]
    for chat in chats:
        services.conversations.add_message(chat.id, "user", f"In {chat.title}")
    page = make_page()
    page.open_conversation(chats[0].id)
    page.open_conversation(chats[1].id)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert messages(page) == [(True, "In Chat 1")]
    assert page.header.title.text() == "Chat 1"


def test_a_long_chat_shows_its_end_and_the_rest_on_request(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    chat = services.conversations.create("Long")
    for number in range(260):
        role = "assistant" if number % 2 else "user"
        services.conversations.add_message(chat.id, role, f"Message {number}")  # type: ignore[arg-type]  # one of both
    page = make_page()
    page.open_conversation(chat.id)
    qtbot.waitUntil(lambda: not page.is_loading)
    assert messages(page)[0][1] == "Message 160"
    for first in (60, 0):
        page.transcript.anchorClicked.emit(QUrl("goldcrest:earlier"))
        expected = (first % 2 == 0, f"Message {first}")
        qtbot.waitUntil(lambda expected=expected: messages(page)[0] == expected)  # type: ignore[misc]  # mypy cannot infer it
        qtbot.waitUntil(lambda: not page.is_loading)
    assert [text for _, text in messages(page)] == [f"Message {n}" for n in range(260)]
    assert "Show earlier messages" not in shown(page)


def test_what_is_shown_stays_when_earlier_messages_cannot_be_read(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    chat = services.conversations.create("Long")
    for number in range(150):
        services.conversations.add_message(chat.id, "user", f"Message {number}")
    page = make_page()
    page.open_conversation(chat.id)
    qtbot.waitUntil(lambda: not page.is_loading)
    with services.database.transaction() as connection:
        connection.execute("ALTER TABLE messages RENAME TO elsewhere")

    with qtbot.captureExceptions() as defects:
        page.transcript.anchorClicked.emit(QUrl("goldcrest:earlier"))
        qtbot.waitUntil(lambda: bool(defects))
    assert page.banners.banners
    assert page.conversation == chat.id
    assert messages(page)[0][1] == "Message 50"

    with services.database.transaction() as connection:
        connection.execute("ALTER TABLE elsewhere RENAME TO messages")
    page.transcript.anchorClicked.emit(QUrl("goldcrest:earlier"))
    qtbot.waitUntil(lambda: messages(page)[0][1] == "Message 0")


def test_a_chat_that_has_gone_is_an_empty_page(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.open_conversation(4711)
    qtbot.waitUntil(lambda: page.conversation is None)
    assert page.welcome.isVisible()


# --- models ----------------------------------------------------------------------------------


# --- empty page and links --------------------------------------------------------------------


def test_the_empty_page_offers_things_to_try(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    page = make_page()
    assert "only proves that everything works" in page.welcome.model.text()
    assert page.welcome.choose.isVisible()
    first = page.welcome.things[0].text()
    QTest.mouseClick(page.welcome.things[0], Qt.MouseButton.LeftButton)
    assert page.composer.text == first
    page.set_model(install(services, "Real"))
    qtbot.waitUntil(lambda: page.welcome.model.text() == "Real answers.")
    assert not page.welcome.choose.isVisible()
    assert page.welcome.things[0].text() != first


class Browser(QObject):
    """What the system opens links with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_a_link_opens_in_the_browser_and_nothing_else_does(make_page: MakePage) -> None:
    page, browser = make_page(), Browser()
    for scheme in ("https", "file"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")  # type: ignore[arg-type]  # the stub asks for bytes, Qt takes a name
    try:
        page.transcript.link_activated.emit("https://a.example/b")
        page.transcript.link_activated.emit("file:///etc/passwd")
    finally:
        for scheme in ("https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)
    assert browser.opened == ["https://a.example/b"]


def test_every_button_has_a_name(make_page: MakePage) -> None:
    page = make_page()
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button


def test_it_fits_a_small_window(make_page: MakePage) -> None:
    page = make_page()
    page.resize(420, 380)
    assert page.width() == 420
    assert page.rect().contains(page.composer.mapTo(page, QPoint(0, 0)))
    assert page.composer.width() >= 320
