"""Opening a chat at a message that was searched for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from gui.chat.test_several import asked, settled
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from scripted_engine import Script

from desktop.core.store.search_words import Query
from desktop.gui.chat.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.messages import Role
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]
    To = Callable[[ChatPage], Passage]


@pytest.fixture
def to(services: Services, tasks: Tasks, theme: Theme) -> Iterator[Callable[[ChatPage], Passage]]:
    """Return a function: the page to what leads to messages on it."""
    owner = QObject()
    yield lambda page: Passage(page, services.conversations, tasks, theme, owner)
    owner.deleteLater()


def fill(services: Services, count: int, *, fjord: int) -> tuple[int, int]:
    """Make a chat of so many messages and return its number and that of the one with the word."""
    chat = services.conversations.create("Trip")
    wanted = 0
    for number in range(count):
        role: Role = "assistant" if number % 2 else "user"
        text = "The deep *fjord* is the fjord." if number == fjord else f"Message {number}"
        message = services.conversations.add_message(chat.id, role, text)
        wanted = message.id if number == fjord else wanted
    return chat.id, wanted


def marked(page: ChatPage) -> list[str]:
    return [mark.cursor.selectedText() for mark in page.transcript.extraSelections()]


def is_in_sight(page: ChatPage) -> bool:
    """Whether the first mark is in the upper half of what is seen."""
    view = page.transcript
    # The mark has to live as long as its cursor is used.
    mark = view.extraSelections()[0]
    cursor = QTextCursor(mark.cursor)
    cursor.setPosition(mark.cursor.selectionStart())
    return 0 <= view.cursorRect(cursor).top() < view.viewport().height() / 2


def test_a_message_far_up_is_scrolled_to_and_its_words_are_marked(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 90, fjord=21)
    page = make_page(Script("ok"))
    passage = to(page)

    passage.lead_to(chat, message, Query("fjord"))

    qtbot.waitUntil(lambda: marked(page) == ["fjord", "fjord"])
    assert is_in_sight(page)
    assert not page.transcript.is_following
    mark = page.transcript.extraSelections()[0]
    assert page.transcript.textCursor().position() == mark.cursor.selectionStart()


def test_a_message_before_those_shown_is_fetched(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 330, fjord=41)
    page = make_page(Script("ok"))
    passage = to(page)

    passage.lead_to(chat, message, Query("fjord"))

    qtbot.waitUntil(lambda: marked(page) == ["fjord", "fjord"], timeout=20_000)
    assert is_in_sight(page)
    assert page.transcript.entries[0].text == "Message 31"
    # The rest can still be asked for.
    page.transcript.anchorClicked.emit(QUrl("goldcrest:earlier"))
    qtbot.waitUntil(lambda: page.transcript.entries[0].text == "Message 0")


def older_part(page: ChatPage) -> list[str]:
    """What says that the end of the chat is not shown."""
    return [one.title.text() for one in page.banners.banners]


def test_a_message_very_far_back_is_shown_with_those_around_it_alone(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 700, fjord=41)
    page = make_page(Script("ok"))
    passage = to(page)

    passage.lead_to(chat, message, Query("fjord"))

    qtbot.waitUntil(lambda: marked(page) == ["fjord", "fjord"])
    assert is_in_sight(page)
    shown = [entry.text for entry in page.transcript.entries]
    assert (shown[0], shown[-1]) == ("Message 31", "Message 130")
    assert older_part(page) == ["This is an older part of the chat."]
    page.transcript.anchorClicked.emit(QUrl("goldcrest:earlier"))
    qtbot.waitUntil(lambda: page.transcript.entries[0].text == "Message 0")

    page.banners.banners[0].buttons[0].click()
    qtbot.waitUntil(lambda: not page.is_loading and bool(page.transcript.entries))
    assert page.transcript.entries[-1].text == "Message 699"
    assert page.conversation == chat
    assert older_part(page) == []


def test_from_an_older_part_one_is_led_to_a_newer_one(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 700, fjord=41)
    newer = services.conversations.add_message(chat, "user", "another lake")
    page = make_page(Script("ok"))
    passage = to(page)
    passage.lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: marked(page) == ["fjord", "fjord"])

    passage.lead_to(chat, newer.id, Query("lake"))

    qtbot.waitUntil(lambda: marked(page) == ["lake"])
    assert older_part(page) == []


def test_a_message_that_is_sent_from_an_older_part_stands_at_the_end(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To, send: Send
) -> None:
    chat, message = fill(services, 700, fjord=41)
    page = make_page(Script("An answer."))
    to(page).lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: marked(page) == ["fjord", "fjord"])

    send(page, "And now?")

    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)
    qtbot.waitUntil(lambda: page.transcript.entries[-1].text == "An answer.")
    shown = [entry.text for entry in page.transcript.entries]
    assert shown[-3:] == ["Message 699", "And now?", "An answer."]
    assert older_part(page) == []


def test_another_chat_says_nothing_of_an_older_part(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 700, fjord=41)
    page = make_page(Script("ok"))
    passage = to(page)
    passage.lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: older_part(page) != [])

    page.open_conversation(None)

    assert older_part(page) == []
    assert page.conversation is None


def test_a_message_of_the_chat_that_is_open_is_led_to_as_well(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 60, fjord=10)
    page = make_page(Script("ok"))
    passage = to(page)
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: not page.is_loading)

    passage.lead_to(chat, message, Query("fjord"))

    assert marked(page) == ["fjord", "fjord"]
    assert is_in_sight(page)


def test_the_person_may_scroll_away_though_more_is_written(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 60, fjord=50)
    page = make_page(Script("ok"))
    passage = to(page)
    passage.lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: marked(page) != [])

    page.transcript.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(page.transcript.written):
        page.transcript.prepend_messages([], more=False)
    QApplication.sendPostedEvents()

    assert page.transcript.verticalScrollBar().value() == 0
    assert marked(page) == ["fjord", "fjord"]


def test_marks_take_the_colours_of_another_theme(
    qtbot: QtBot,
    qapp: QApplication,
    make_page: MakePage,
    services: Services,
    theme: Theme,
    to: To,
) -> None:
    chat, message = fill(services, 4, fjord=1)
    page = make_page(Script("ok"))
    to(page).lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: marked(page) != [])

    theme.apply(qapp, "dark")

    def colours() -> set[str]:
        marks = page.transcript.extraSelections()
        return {mark.format.background().color().name() for mark in marks}

    qtbot.waitUntil(lambda: colours() == {theme.role("soft_accent").name()})
    assert marked(page) == ["fjord", "fjord"]


def test_another_chat_has_no_marks(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 4, fjord=1)
    other, _ = fill(services, 4, fjord=1)
    page = make_page(Script("ok"))
    passage = to(page)
    passage.lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: marked(page) != [])

    page.open_conversation(other)

    qtbot.waitUntil(lambda: not page.is_loading)
    qtbot.waitUntil(lambda: marked(page) == [])
    passage.clear()
    assert marked(page) == []


def test_a_message_on_another_branch_is_shown_there(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 3, fjord=1)
    hidden = services.conversations.message(message)
    assert hidden is not None
    services.conversations.add_message(chat, "assistant", "Another", parent=hidden.parent)
    page = make_page(Script("ok"))

    to(page).lead_to(chat, message, Query("fjord"))

    qtbot.waitUntil(lambda: marked(page) != [])
    assert message in [each.id for each in page.transcript.entries]


def test_a_message_that_is_gone_is_said_to_be(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat, message = fill(services, 3, fjord=1)
    page = make_page(Script("ok"))
    to(page).lead_to(chat, message + 1000, Query("fjord"))
    qtbot.waitUntil(lambda: len(page.banners.banners) == 1)
    assert marked(page) == []


def test_emoji_before_a_word_do_not_move_its_mark(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat = services.conversations.create("Trip")
    message = services.conversations.add_message(chat.id, "user", "🏔🏔 fjord 🏔 fjord")
    page = make_page(Script("ok"))

    to(page).lead_to(chat.id, message.id, Query("fjord"))

    qtbot.waitUntil(lambda: marked(page) == ["fjord", "fjord"])


def test_several_models_are_asked_in_an_older_part(
    qtbot: QtBot, make_page: MakePage, send: Send, services: Services, to: To
) -> None:
    install(services, "Wren")
    install(services, "Tern")
    chat, message = fill(services, 700, fjord=41)
    page = make_page(Script("I am Tern."), Script("I am Wren."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    passage = to(page)
    passage.lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: bool(older_part(page)), timeout=20_000)
    asked(page, "Tern", "Wren")
    send(page, "Who are you?")
    settled(page, qtbot)

    assert page.several.view.isVisible()
    assert len(page.several.view.columns) == 2
    assert not older_part(page)
    # What is looked for in the chat is shown in front of them.
    passage.lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: marked(page) == ["fjord", "fjord"], timeout=20_000)
    assert page.transcript.isVisible()


def test_of_several_asked_in_an_older_part_one_goes_on_at_the_end(
    qtbot: QtBot, make_page: MakePage, send: Send, services: Services, to: To
) -> None:
    install(services, "Wren")
    install(services, "Tern")
    chat, message = fill(services, 700, fjord=41)
    page = make_page(Script("I am Tern."), Script("I am Wren."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    to(page).lead_to(chat, message, Query("fjord"))
    qtbot.waitUntil(lambda: bool(older_part(page)), timeout=20_000)
    asked(page, "Tern", "Wren")
    send(page, "Who are you?")
    settled(page, qtbot)
    page.several.view.columns[0].button.click()
    qtbot.waitUntil(lambda: page.transcript.isVisible() and not page.is_loading)

    said = [each.text for each in page.transcript.entries]
    assert said[-3:] == ["Message 699", "Who are you?", "I am Tern."]
    assert said[0] == "Message 602"


def test_words_are_marked_where_a_long_line_is_cut(
    qtbot: QtBot, make_page: MakePage, services: Services, to: To
) -> None:
    chat = services.conversations.create("Trip")
    # The paragraph ends behind "deep ".
    text = "🏔" + "x" * 1_993 + " deep fjord " + "y" * 3_000
    message = services.conversations.add_message(chat.id, "user", text)
    page = make_page(Script("ok"))

    to(page).lead_to(chat.id, message.id, Query('"deep fjord"'))

    qtbot.waitUntil(lambda: bool(marked(page)))
    assert "".join(marked(page)).replace("\u2029", "") in ("deep fjord", "deepfjord")
