"""Other replies, other words, copies and deleting: what people do with messages that are there."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from scripted_engine import Script

from desktop.gui.chat import notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.tasks import Tasks

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


def text_of(page: ChatPage) -> str:
    return page.transcript.document().toPlainText()


def settled(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)


def said(page: ChatPage) -> list[str]:
    return [each.text for each in page.transcript.entries]


def last(page: ChatPage) -> Entry:
    return page.transcript.entries[-1]


@pytest.fixture
def page(make_page: MakePage, send: Send, qtbot: QtBot) -> ChatPage:
    """A page with one exchange, on which two more replies can be had."""
    made = make_page(Script("First answer."), Script("Second answer."), Script("Third answer."))
    made.activateWindow()
    send(made, "A question")
    settled(made, qtbot)
    qtbot.waitUntil(lambda: last(made).id > 0)
    return made


def act(page: ChatPage, action: str, entry: Entry) -> None:
    page.transcript.action_requested.emit(action, entry.id)


def follow(page: ChatPage, words: str) -> None:
    """Choose the link that reads so, as a person does by keyboard."""
    transcript = page.transcript
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    found = transcript.document().find(words)
    assert not found.isNull(), words
    transcript.setTextCursor(found)
    QTest.keyClick(transcript, Qt.Key.Key_Return)


def test_another_reply_stands_beside_the_first(page: ChatPage, qtbot: QtBot) -> None:
    act(page, notes.REGENERATE, last(page))
    settled(page, qtbot)
    assert said(page) == ["A question", "Second answer."]
    qtbot.waitUntil(lambda: "2/2" in text_of(page))
    follow(page, "\u2039")
    qtbot.waitUntil(lambda: said(page) == ["A question", "First answer."])
    qtbot.waitUntil(lambda: "1/2" in text_of(page))
    follow(page, "\u203a")
    qtbot.waitUntil(lambda: said(page) == ["A question", "Second answer."])


def test_the_last_reply_is_regenerated_by_keys(page: ChatPage, qtbot: QtBot) -> None:
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+R"))
    qtbot.waitUntil(lambda: said(page)[-1:] == ["Second answer."])
    settled(page, qtbot)
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+R"))
    qtbot.waitUntil(lambda: "3/3" in text_of(page))


def test_another_model_can_write_a_reply_again(
    page: ChatPage, qtbot: QtBot, services: Services
) -> None:
    first = page.choice
    assert first is not None
    install(services, "Other & more")
    page.answering.look()
    qtbot.waitUntil(lambda: len(page.transcript.others) == 1)
    menu = page.transcript.build_menu(
        page.transcript.message_rect(last(page).id).center().toPoint()
    )
    (models,) = [each for each in menu.findChildren(QMenu) if each.title() == "Regenerate with"]
    assert [each.text() for each in models.actions()] == ["Other && more"]

    models.actions()[0].trigger()
    settled(page, qtbot)

    assert said(page) == ["A question", "Second answer."]
    stored = services.conversations.message(last(page).id)
    assert stored is not None
    assert stored.model == "Other & more"
    # The chat keeps its model for what comes next.
    assert page.choice == first


def test_without_another_model_none_is_offered(page: ChatPage) -> None:
    menu = page.transcript.build_menu(
        page.transcript.message_rect(last(page).id).center().toPoint()
    )
    assert "Regenerate with" not in [each.title() for each in menu.findChildren(QMenu)]


def test_a_message_is_edited_and_the_old_one_stays(page: ChatPage, qtbot: QtBot) -> None:
    page.composer.set_text("begun before")
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+E"))
    assert page.edit_strip.isVisible()
    assert page.composer.text == "A question"
    page.composer.set_text("Another question")
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    # What was begun before is there again.
    assert page.composer.text == "begun before"
    assert not page.edit_strip.isVisible()
    settled(page, qtbot)
    assert said(page) == ["Another question", "Second answer."]
    # Under the person's message, and the reply has none beside it.
    qtbot.waitUntil(lambda: text_of(page).count("2/2") == 1)
    follow(page, "\u2039")
    qtbot.waitUntil(lambda: said(page) == ["A question", "First answer."])


@pytest.mark.parametrize("way", ["Esc", "button"])
def test_an_edit_can_be_left(page: ChatPage, way: str) -> None:
    page.composer.set_text("begun before")
    act(page, notes.EDIT, page.transcript.entries[0])
    page.composer.set_text("Something else")
    if way == "Esc":
        QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    else:
        page.edit_strip.button.click()
    assert page.composer.text == "begun before"
    assert not page.edit_strip.isVisible()
    assert said(page) == ["A question", "First answer."]


def test_what_is_deleted_comes_back(page: ChatPage, qtbot: QtBot, send: Send) -> None:
    send(page, "More")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: last(page).id > 0)
    before = said(page)
    act(page, notes.DELETE, page.transcript.entries[1])
    qtbot.waitUntil(lambda: said(page) == ["A question"])
    (banner,) = page.banners.banners
    assert banner.title.text() == "3 messages deleted."
    undo = next(each for each in banner.findChildren(QPushButton) if each.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: said(page) == before)


def test_a_chat_without_messages_says_what_to_do_next(
    page: ChatPage, qtbot: QtBot, send: Send
) -> None:
    assert not page.welcome.isVisible()
    act(page, notes.DELETE, page.transcript.entries[0])
    qtbot.waitUntil(page.welcome.isVisible)
    assert not page.transcript.isVisible()
    chat = page.conversation
    assert chat is not None
    page.banners.banners[0].buttons[0].click()
    qtbot.waitUntil(page.transcript.isVisible)
    settled(page, qtbot)
    act(page, notes.DELETE, page.transcript.entries[0])
    qtbot.waitUntil(page.welcome.isVisible)
    # It goes on as the same chat.
    send(page, "Something else")
    assert page.transcript.isVisible()
    settled(page, qtbot)
    assert said(page) == ["Something else", "Second answer."]
    assert page.conversation == chat


def test_all_can_be_deleted(page: ChatPage, qtbot: QtBot) -> None:
    act(page, notes.DELETE, page.transcript.entries[0])
    qtbot.waitUntil(lambda: said(page) == [])


def test_a_chat_is_begun_from_a_message(page: ChatPage, qtbot: QtBot, services: Services) -> None:
    old = page.conversation
    moved: list[object] = []
    page.conversation_changed.connect(moved.append)
    act(page, notes.FORK, last(page))
    qtbot.waitUntil(lambda: page.conversation not in (old, None))
    settled(page, qtbot)
    assert moved[-1] == page.conversation
    qtbot.waitUntil(lambda: said(page) == ["A question", "First answer."])
    assert len(services.conversations.list()) == 2


def test_a_reply_is_rated_and_the_rating_taken_back(
    page: ChatPage, qtbot: QtBot, services: Services
) -> None:
    reply = last(page)

    def rating() -> int:
        found = services.conversations.message(reply.id)
        assert found is not None
        return found.rating

    act(page, notes.GOOD, reply)
    qtbot.waitUntil(lambda: rating() == 1)
    qtbot.waitUntil(lambda: page.transcript.ratings.get(reply.id) == 1)
    act(page, notes.BAD, reply)
    qtbot.waitUntil(lambda: rating() == -1)
    qtbot.waitUntil(lambda: page.transcript.ratings.get(reply.id) == -1)
    act(page, notes.BAD, reply)
    qtbot.waitUntil(lambda: rating() == 0)
    # It is there when the chat is opened again.
    act(page, notes.GOOD, reply)
    qtbot.waitUntil(lambda: rating() == 1)
    conversation = page.conversation
    page.open_conversation(None)
    page.transcript.ratings.clear()
    page.open_conversation(conversation)
    qtbot.waitUntil(lambda: page.transcript.ratings.get(reply.id) == 1)


def test_a_selection_is_quoted(page: ChatPage) -> None:
    page.composer.set_text("See:")
    page.transcript.quote_requested.emit("one\ntwo\n")
    assert page.composer.text == "See:\n\n> one\n> two\n\n"
    assert QApplication.focusWidget() is page.composer.edit


def test_while_a_reply_is_written_it_is_said_what_to_do(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page(Script("one"), Script("two three", pause_at=1))
    send(page, "A question")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: last(page).id > 0)
    first = last(page)
    send(page, "More")
    engine = page.engine  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(engine.paused.is_set)
    for action in (notes.REGENERATE, notes.EDIT, notes.DELETE):
        entry = page.transcript.entries[0] if action == notes.EDIT else first
        act(page, action, entry)
        assert "Stop it first" in page.banners.banners[-1].title.text()
    assert not page.edit_strip.isVisible()
    engine.go_on.set()
    settled(page, qtbot)
    assert said(page) == ["A question", "one", "More", "two three"]


def test_the_next_message_waits_for_the_reply(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page(Script("one two", pause_at=1), Script("three"))
    send(page, "A question")
    engine = page.engine  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: engine.paused.is_set() and page.conversation is not None)
    page.composer.set_text("Next")
    assert page.composer.button.accessibleName() == "Send next"
    QTest.mouseClick(page.composer.button, Qt.MouseButton.LeftButton)
    assert page.composer.text == ""
    assert page.composer.button.accessibleName() == "Stop"
    assert said(page)[2:] == ["Next", ""]
    engine.go_on.set()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: said(page) == ["A question", "one two", "Next", "three"])


def test_what_waits_is_there_when_the_chat_is_opened_again(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page(Script("one two", pause_at=1), Script("three"))
    send(page, "A question")
    engine = page.engine  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: engine.paused.is_set() and page.conversation is not None)
    send(page, "Next")
    qtbot.waitUntil(lambda: page.talk.waiting[0].message is not None)
    conversation = page.conversation
    page.open_conversation(None)
    page.open_conversation(conversation)
    qtbot.waitUntil(lambda: len(said(page)) == 4 and not page.is_loading)
    assert said(page)[0] == "A question"
    assert said(page)[2:] == ["Next", ""]
    engine.go_on.set()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: said(page) == ["A question", "one two", "Next", "three"])


def test_the_bar_beside_a_message_does_what_the_menu_does(page: ChatPage, qtbot: QtBot) -> None:
    transcript, reply = page.transcript, last(page)
    place = transcript.message_rect(reply.id).center().toPoint()
    QTest.mouseMove(transcript.viewport(), QPoint(place.x(), round(place.y())))
    transcript.bar.follow(place)
    assert transcript.bar.isVisible()
    names = [each.accessibleName() for each in transcript.bar.buttons]
    assert names == ["Copy reply", "Regenerate", "Good reply", "Bad reply", "More"]
    transcript.bar.buttons[0].click()
    assert QApplication.clipboard().text() == "First answer."
    transcript.bar.buttons[2].click()
    qtbot.waitUntil(lambda: transcript.ratings.get(reply.id) == 1)
    transcript.bar.follow(place)
    assert transcript.bar.buttons[2].isChecked()
    assert transcript.bar.buttons[2].accessibleName() == "Take back: good reply"

    question = page.transcript.entries[0]
    place = transcript.message_rect(question.id).center().toPoint()
    transcript.bar.follow(place)
    assert [each.accessibleName() for each in transcript.bar.buttons] == [
        "Copy message",
        "Edit",
        "More",
    ]
    transcript.bar.buttons[1].click()
    assert page.edit_strip.isVisible()


def test_the_menu_of_a_message_has_all_of_it(page: ChatPage) -> None:
    transcript = page.transcript
    for entry, wanted in zip(
        transcript.entries,
        (
            ["Edit", "New chat from here", "Pin, so that it is always read"],
            ["Regenerate", "Good reply", "Bad reply", "New chat from here"],
        ),
        strict=True,
    ):
        menu = transcript.build_menu(transcript.message_rect(entry.id).center().toPoint())
        shown = [each.text() for each in menu.actions()]
        assert set(wanted) <= set(shown)
        assert "Delete, with all below" in shown
        menu.deleteLater()


def test_a_message_of_the_model_cannot_walk_branches(page: ChatPage) -> None:
    """What a model writes as a link to our own actions is none."""
    before = said(page)
    page.transcript.anchorClicked.emit(QUrl("goldcrest:instead/999999"))
    assert said(page) == before


@pytest.mark.parametrize("deed", ["show", "restore", "fork", "rate"])
def test_what_is_gone_when_the_store_has_done_it_hears_nothing(
    page: ChatPage, qtbot: QtBot, services: Services, tasks: Tasks, deed: str
) -> None:
    first, reply = page.transcript.entries
    if deed == "restore":
        act(page, notes.DELETE, reply)
        qtbot.waitUntil(lambda: said(page) == ["A question"])
    slow = threading.Event()
    services.store_executor.submit(slow.wait, 20)
    if deed == "show":
        page.branches.show(reply.id)
    elif deed == "restore":
        page.banners.banners[-1].buttons[0].click()
    else:
        act(page, {"fork": notes.FORK, "rate": notes.GOOD}[deed], first)
    with qtbot.waitSignal(page.branches.destroyed):
        page.branches.deleteLater()
    done: list[None] = []
    tasks.store(lambda: None, done.append)
    slow.set()

    qtbot.waitUntil(lambda: bool(done))
