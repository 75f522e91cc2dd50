"""One message to several models: their replies side by side, and going on with one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from gui.chat.test_chat_page import _lock, _unlock
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from scripted_engine import Script, ScriptedEngine

from desktop.gui.chat.entry import Entry
from desktop.gui.chat.several_view import SeveralView
from desktop.gui.typeset.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


@pytest.fixture
def two(services: Services) -> None:
    """Two models more than the built-in one."""
    install(services, "Wren")
    install(services, "Tern")


def asked(page: ChatPage, *names: str) -> None:
    """Wish for several models, and choose these."""
    menu = page.header.model.build_menu()
    next(each for each in menu.actions() if each.text().startswith("Ask several")).trigger()
    menu.deleteLater()
    assert page.several.strip.isVisible()
    for button in page.several.strip.buttons:
        if button.isChecked() != (button.text() in names):
            button.click()


def text_of(page: ChatPage, column: int) -> str:
    return page.several.view.columns[column].transcript.document().toPlainText()


def settled(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming and not page.is_loading)


@pytest.mark.usefixtures("two")
def test_models_answer_side_by_side_and_one_goes_on(
    make_page: MakePage, send: Send, qtbot: QtBot, services: Services
) -> None:
    page = make_page(Script("I am Tern."), Script("I am Wren."), Script("And more."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    send(page, "Who are you?")
    view = page.several.view
    assert view.isVisible()
    assert view.question.text() == "Who are you?"
    settled(page, qtbot)
    assert [each.name.text() for each in view.columns] == ["Tern", "Wren"]
    assert "I am Tern." in text_of(page, 0)
    assert "I am Wren." in text_of(page, 1)
    # What leads on from a reply, and what can be done with it, waits until it is the chat's.
    assert "Why is it slow?" not in text_of(page, 0)
    first = view.columns[0].transcript
    first.bar.follow(first.message_rect(first.entries[0].id).center().toPoint())
    assert not first.bar.isVisible()
    # Until one is chosen nothing else is sent.
    page.composer.set_text("Go on")
    assert not page.composer.button.isEnabled()
    QTest.mouseClick(view.columns[0].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.transcript.isVisible() and not page.is_loading)
    said = [each.text for each in page.transcript.entries]
    assert said == ["Who are you?", "I am Tern."]
    qtbot.waitUntil(lambda: "1/2" in page.transcript.document().toPlainText())
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    qtbot.waitUntil(
        lambda: [each.text for each in page.transcript.entries][2:] == ["Go on", "And more."]
    )
    assert len(services.conversations.list()) == 1


@pytest.mark.usefixtures("two")
def test_three_at_most_and_two_at_least(make_page: MakePage, send: Send, qtbot: QtBot) -> None:
    page = make_page(Script("one"))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    page.several.wish()
    buttons = page.several.strip.buttons
    assert [each.isChecked() for each in buttons] == [True, True, False]
    buttons[0].click()
    buttons[1].click()
    assert len(page.several.strip.chosen()) == 0
    send(page, "Hello")
    # Nobody is asked, which is said, and nothing is lost.
    assert page.banners.banners[-1].title.text().startswith("Choose two or three models")
    assert page.composer.text == "Hello"
    assert page.transcript.entries == []
    page.several.strip.cancel.click()
    assert not page.several.strip.isVisible()
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert page.transcript.entries[-1].text == "one"


def test_with_one_model_there_is_nothing_to_compare(make_page: MakePage) -> None:
    page = make_page(Script("one"))
    menu = page.header.model.build_menu()
    several = next(each for each in menu.actions() if each.text().startswith("Ask several"))
    assert not several.isEnabled()
    menu.deleteLater()


@pytest.mark.usefixtures("two")
def test_all_are_stopped_and_what_was_written_stays(
    make_page: MakePage, send: Send, qtbot: QtBot, services: Services
) -> None:
    page = make_page(Script("one two", pause_at=1), Script("three"))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    send(page, "Who are you?")
    engine = page.engine  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: engine.paused.is_set() and page.conversation is not None)
    qtbot.waitUntil(lambda: "one" in text_of(page, 0))
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    engine.go_on.set()
    settled(page, qtbot)
    assert page.several.view.columns[0].button.isEnabled()
    assert not page.several.view.columns[1].button.isEnabled()
    conversation = page.conversation
    assert conversation is not None
    page.open_conversation(None)
    assert not page.several.is_shown
    page.open_conversation(conversation)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: "2/2" in page.transcript.document().toPlainText())
    assert len(services.conversations.messages(conversation)) == 2


def begun(page: ChatPage, send: Send, qtbot: QtBot, question: str = "Who are you?") -> None:
    """Ask two models."""
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    send(page, question)


@pytest.mark.usefixtures("two")
def test_without_a_word_of_any_the_chat_goes_on(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page(Script("one two", pause_at=0), Script("And on."))
    begun(page, send, qtbot)
    engine = page.engine  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: engine.paused.is_set() and page.conversation is not None)
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Escape)
    engine.go_on.set()
    settled(page, qtbot)

    # The message, and what became of the replies.
    assert page.transcript.isVisible()
    qtbot.waitUntil(lambda: [each.person for each in page.transcript.entries] == [True, False])
    settled(page, qtbot)
    assert "Stopped" in page.transcript.document().toPlainText()
    assert not page.several.is_shown
    send(page, "Go on")
    settled(page, qtbot)
    # Nobody was asked for the second reply.
    qtbot.waitUntil(lambda: page.transcript.entries[-1].text == "And on.")


@pytest.mark.usefixtures("two")
def test_where_not_even_the_message_could_be_saved_it_is_given_back(
    make_page: MakePage, send: Send, qtbot: QtBot, services: Services
) -> None:
    page = make_page(Script("Here I am."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    _lock(services.database)
    begun(page, send, qtbot)
    settled(page, qtbot)
    _unlock(services.database)

    assert page.welcome.isVisible()
    assert page.composer.text == "Who are you?"
    assert page.banners.banners
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.transcript.entries[-1].text == "Here I am.")


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(("keys", "ended"), [("Ctrl+R", True), ("Ctrl+R", False), ("Ctrl+E", True)])
def test_keys_do_nothing_behind_the_columns(
    make_page: MakePage, send: Send, qtbot: QtBot, services: Services, keys: str, ended: bool
) -> None:
    pause = None if ended else 1
    page = make_page(
        Script("first"), Script("I am Tern.", pause_at=pause), Script("I am Wren."), Script("no")
    )
    page.activateWindow()
    send(page, "Hello")
    settled(page, qtbot)
    begun(page, send, qtbot)
    engine = page.engine  # type: ignore[attr-defined]  # see conftest
    if ended:
        settled(page, qtbot)
    else:
        qtbot.waitUntil(engine.paused.is_set)
    QTest.keySequence(page.composer.edit, QKeySequence(keys))

    (banner,) = page.banners.banners
    assert banner.title.text().startswith("Several models ")
    assert not page.talk.editing
    engine.go_on.set()
    settled(page, qtbot)
    assert page.several.view.isVisible()
    assert page.conversation is not None
    said = [each.text for each in services.conversations.messages(page.conversation)]
    assert said == ["Hello", "first", "Who are you?", "I am Wren."]


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    "text", ["line of pasted code\n" * 120, "x" * 3_000], ids=["lines", "word"]
)
def test_a_long_message_leaves_the_replies_their_room(
    make_page: MakePage, send: Send, qtbot: QtBot, text: str
) -> None:
    page = make_page(Script("I am Tern."), Script("I am Wren."))
    begun(page, send, qtbot, text)
    settled(page, qtbot)
    view = page.several.view

    assert (page.width(), page.height()) == (900, 700)
    assert view.question.text() == text.strip()
    assert view.question.height() < 150
    assert view.question.verticalScrollBar().maximum() > 0
    button = view.columns[0].button
    end = button.mapTo(page, button.rect().bottomLeft()).y()
    assert end < page.composer.mapTo(page, QPoint(0, 0)).y()
    # The keyboard reaches the rest.
    view.question.setFocus()
    QTest.keyClick(view.question, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.question.verticalScrollBar().value() > 0)


@pytest.mark.usefixtures("two")
def test_of_a_long_message_the_beginning_is_shown(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page(Script("I am Tern."), Script("I am Wren."))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    send(page, "0123456789" * 1_000)
    assert page.several.view.question.text() == "0123456789" * 500 + "…"
    settled(page, qtbot)
    assert "I am Wren." in text_of(page, 1)


@pytest.mark.usefixtures("two")
def test_a_message_that_is_sent_in_front_of_the_columns_is_told_why_not(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page(Script("I am Tern."), Script("I am Wren."))
    begun(page, send, qtbot)
    settled(page, qtbot)
    send(page, "And now?")

    assert page.banners.banners[-1].title.text() == (
        "Several models have answered. Go on with one of their replies first."
    )
    assert page.composer.text == "And now?"


def test_many_models_are_offered_in_several_lines(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    for number in range(7):
        install(services, f"A rather long name of a model {number}")
    page = make_page(Script("one"))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 8)
    page.resize(480, 600)
    page.several.wish()
    strip = page.several.strip
    qtbot.waitUntil(lambda: strip.buttons[-1].y() > strip.buttons[0].y())

    assert page.minimumSizeHint().width() <= 480
    for button in strip.buttons:
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() <= strip.width()


@pytest.mark.usefixtures("two")
def test_models_that_fit_answer_at_the_same_time(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    other = ScriptedEngine(Script("I am Wren."))
    page = make_page(Script("I am Tern.", pause_at=1), others=(other,))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")
    qtbot.waitUntil(lambda: "at the same time" in page.several.strip.words.text())
    send(page, "Who are you?")
    # The second is ready while the first is still at work.
    qtbot.waitUntil(lambda: "I am Wren." in text_of(page, 1))
    assert page.several.is_running
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    settled(page, qtbot)
    assert "I am Tern." in text_of(page, 0)
    assert "beside 1 other model" in text_of(page, 1)

    page.several.view.columns[1].button.click()
    qtbot.waitUntil(lambda: page.transcript.isVisible() and not page.is_loading)
    assert page.transcript.entries[-1].text == "I am Wren."
    assert other.unloaded == 1
    other.close()


@pytest.mark.usefixtures("two")
def test_where_there_is_one_engine_they_take_turns(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(Script("one"))
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    asked(page, "Tern", "Wren")

    assert "one after the other" in page.several.strip.words.text()


def test_what_is_written_before_the_columns_are_shown_is_as_wide_as_they_are(
    theme: Theme, qtbot: QtBot
) -> None:
    view = SeveralView(theme, Typesetter())
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.begin("Who are you?", ["Tern", "Wren"])
    for column in view.columns:
        column.transcript.append_message(Entry(1, person=False, text=""))
    with qtbot.waitExposed(view):
        view.show()
    # Another size, at which the columns are as wide as before.
    before = view.columns[0].transcript.height()
    view.resize(1000, 700)
    qtbot.waitUntil(lambda: view.columns[0].transcript.height() > before)
    for column in view.columns:
        shown = column.transcript
        shown.append_text(1, "A line that is much longer than a column is wide. " * 4, ())
        shown.finish(1, ())
        qtbot.waitUntil(lambda shown=shown: not shown.is_busy)  # type: ignore[misc]  # the loop waits for it

        assert shown.document().textWidth() == shown.viewport().width()
        assert shown.document().findBlock(5).layout().lineCount() > 1
