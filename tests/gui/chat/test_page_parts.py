"""Where the parts of the chat page meet: what one does must not spoil what another shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from scripted_engine import Script, ScriptedEngine

from desktop.core.chat.cases import Shares
from desktop.core.chat.forecast import Forecast
from desktop.core.errors import EngineCrashed
from desktop.gui.chat import notes
from desktop.gui.chat.context import is_tight, warning
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.transcript import Transcript

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


def engine_of(page: ChatPage) -> ScriptedEngine:
    return cast("ScriptedEngine", page.engine)  # type: ignore[attr-defined]  # see conftest


def answered(qtbot: QtBot, page: ChatPage) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming and not page.context.is_busy)


def test_a_number_that_is_being_typed_is_left_alone_while_a_reply_ends(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("One two three.", pause_at=1))
    page.options.button.click()
    panel = page.options.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.context.length.count() > 1)
    send(page, "Hi")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    field = panel.writing.fields["temperature"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1.")
    engine_of(page).go_on.set()
    answered(qtbot, page)

    assert field.lineEdit().text() == "1."
    assert page.options.desk.settings.temperature is None
    QTest.keyClicks(field, "25")
    send(page, "And now?")
    answered(qtbot, page)
    assert engine_of(page).requests[-1].sampling.temperature == 1.25


def test_a_message_that_is_being_written_stays_when_an_older_one_goes_again(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    error = EngineCrashed(cause="signal 11", reason="")
    page = make_page(Script("x", fail_at=0, error=error), Script("ok"))
    send(page, "First")
    answered(qtbot, page)
    page.composer.set_text("A long thought")
    link = page.transcript.entries[-1].note[-1][0].link
    page.transcript.anchorClicked.emit(QUrl(link))
    answered(qtbot, page)

    assert engine_of(page).requests[-1].messages[-1].content == "First"
    assert page.composer.text == "A long thought"


def test_looking_at_a_chat_with_another_context_does_not_load_the_model_again(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    other = services.conversations.create("Other").id
    services.conversations.add_message(other, "user", "Hi")
    services.chat_settings.change(other, lambda _: '{"context": 1024}')
    page = make_page()
    send(page, "First")
    answered(qtbot, page)
    chat, before = page.conversation, len(engine_of(page).warmed)

    page.open_conversation(other)
    qtbot.waitUntil(lambda: page.options.ready and not page.is_loading)
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: len(engine_of(page).warmed) > before)
    assert {load.context for load, _ in engine_of(page).warmed} == {2048}

    page.open_conversation(other)
    QTest.keyClicks(page.composer.edit, "Now")
    qtbot.waitUntil(lambda: engine_of(page).warmed[-1][0].context == 1024)


def test_what_a_reply_does_stays_in_sight_while_the_next_message_is_typed(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("Fine.", pause_at=0))
    send(page, "Hi")
    qtbot.waitUntil(lambda: page.status.label.text() == "Reading 100 of 100 tokens")
    page.composer.set_text("word " * 20_000)
    qtbot.waitUntil(lambda: not page.context.is_busy)

    assert page.context.forecast is not None
    assert page.context.forecast.verdict == "question"
    assert page.status.label.text() == "Reading 100 of 100 tokens"
    engine_of(page).go_on.set()
    answered(qtbot, page)
    assert page.status.label.text() == "This message is too long for the model."


def test_the_newest_marks_are_shown_whatever_is_under_way(
    qtbot: QtBot, transcript: Transcript
) -> None:
    def mark(kind: str) -> Callable[[int], Note]:
        return lambda number: notes.sent_as(kind, number)

    entries = [Entry(number, person=False, text="Words. " * 40) for number in range(1, 81)]
    transcript.show_messages(entries, more=False)
    qtbot.waitUntil(lambda: not transcript.is_busy)
    transcript.set_marks(mark("dropped"), frozenset())
    assert transcript.is_busy
    transcript.set_marks(mark("summarised"), frozenset())
    qtbot.waitUntil(lambda: not transcript.is_busy)

    text = transcript.document().toPlainText()
    assert text.count("Read by the model as a summary") == 80
    assert "Not read by the model" not in text


def test_thoughts_stay_above_a_reply_that_goes_on_in_a_chat_that_is_left_and_opened(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    other = services.conversations.create("Other").id
    page = make_page(
        Script("One two three four.", thinking="Let me see.", pause_at=5, tokens_per_second=40),
        Script(" Five six.", pause_at=1),
    )
    send(page, "Count")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    page.composer.button.click()
    engine_of(page).go_on.set()
    answered(qtbot, page)
    begun, chat = page.transcript.entries[-1], page.conversation
    assert begun.thinking == "Let me see."
    engine_of(page).go_on.clear()
    engine_of(page).paused.clear()
    page.transcript.anchorClicked.emit(QUrl(begun.note[-1][0].link))
    qtbot.waitUntil(engine_of(page).paused.is_set)
    page.open_conversation(other)
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: not page.is_loading)

    shown = page.transcript.entries[-1]
    assert (shown.thinking, shown.thought) == (begun.thinking, begun.thought)
    engine_of(page).go_on.set()
    answered(qtbot, page)
    assert page.transcript.entries[-1].thinking == begun.thinking
    assert page.transcript.entries[-1].thought == begun.thought


def test_a_message_that_takes_room_of_the_reply_is_not_called_too_long() -> None:
    none: frozenset[int] = frozenset()
    shares = Shares(512, 3, 0, 420, 0, 128, 0, exact=True)
    found = Forecast("question", shares, none, none, none, writes_summary=False)
    assert is_tight(found)
    assert warning(found) == "This message leaves little room for the reply."
    others = Forecast("question", shares, frozenset({1, 2}), none, none, writes_summary=False)
    assert warning(others).endswith("for the reply, and none for earlier messages.")
    shares = Shares(512, 3, 0, 600, 0, 128, 0, exact=True)
    found = Forecast("question", shares, none, none, none, writes_summary=False)
    assert warning(found) == "This message is too long for the model."


def test_the_page_is_walked_in_the_order_in_which_it_is_read(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page()
    send(page, "Hi")
    answered(qtbot, page)
    page.options.button.click()
    page.composer.set_text("More")
    walked = []
    page.header.model.setFocus()
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget() or page
        walked.append(focus.accessibleName().partition(":")[0])
    # Twice in the conversation: the second time on what says why the reply was slow.
    assert walked == [
        *("Options of this chat", "Conversation", "Conversation"),
        *("Choose a specialist", "Attach files", "Message", "Context", "Send"),
    ]


def test_a_long_status_does_not_widen_the_window(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    qtbot.waitUntil(lambda: not page.context.is_busy)
    before = page.minimumSizeHint().width()
    page.status.show_note("A summary will be written and stand for the 1,500 oldest messages." * 2)
    assert page.minimumSizeHint().width() == before
    page.resize(page.minimumSizeHint())
    page.status.label.grab()
    assert page.status.label.toolTip() == page.status.label.text()
