"""The context ring, what it warns of, marks and pins in the chat, and replies that go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from scripted_engine import Script

from desktop.core.chat.cases import Shares
from desktop.core.chat.forecast import Forecast
from desktop.core.errors import EngineCrashed
from desktop.gui.bridge import Bridge
from desktop.gui.chat import notes
from desktop.gui.chat.context import marks, warning
from desktop.gui.chat.gauge import ContextRing, in_words, rows
from desktop.gui.chat.page import ChatPage
from desktop.gui.comfort import Comfort

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]

SHARES = Shares(4096, 20, 1180, 40, 0, 1024, 1832, exact=True)
MARK = "Not read by the model any more"


def shown(page: ChatPage) -> str:
    return page.transcript.document().toPlainText()


def long_chat(services: Services, turns: int = 30) -> tuple[int, list[int]]:
    chats = services.conversations
    chat = chats.create("Long", "Tiny").id
    for number in range(turns):
        chats.add_message(chat, "user", f"question {number} " * 5)
        chats.add_message(chat, "assistant", f"answer {number} " * 5)
    return chat, [message.id for message in chats.messages(chat)]


def settled(qtbot: QtBot, page: ChatPage) -> None:
    qtbot.waitUntil(lambda: not page.is_loading and not page.context.is_busy)
    qtbot.waitUntil(lambda: not page.is_loading)


@pytest.fixture
def long_page(qtbot: QtBot, services: Services, make_page: MakePage) -> tuple[ChatPage, list[int]]:
    """A chat that is too long for a context of 512 tokens."""
    services.settings.change(context=512)
    chat, ids = long_chat(services)
    page = make_page(Script("ok"))
    page.open_conversation(chat)
    settled(qtbot, page)
    return page, ids


# --- the ring --------------------------------------------------------------------------------


@pytest.fixture
def ring(qtbot: QtBot, theme: Theme) -> ContextRing:
    made = ContextRing(theme)
    qtbot.addWidget(made)
    return made


def test_the_ring_says_what_fills_the_context(qtbot: QtBot, ring: ContextRing) -> None:
    assert ring.isHidden()
    ring.show_shares(SHARES)
    assert ring.accessibleName() == "Context: 1,240 of 4,096 tokens, 30 %"
    assert "Earlier messages: 1,180 tokens, 29 %" in ring.accessibleDescription()
    assert "Kept for the reply: 1,024 tokens, 25 %" in ring.toolTip()
    assert "Attachments: 0 tokens, 0 %" in ring.toolTip()
    assert ring.toolTip().endswith("Counted by the model itself.")
    assert sum(tokens for _, tokens, _ in rows(SHARES)) == SHARES.context
    qtbot.waitUntil(ring.isVisible)


def test_an_estimate_is_called_one() -> None:
    about = Shares(4096, 20, 1180, 40, 0, 1024, 1832, exact=False)
    assert "Free: about 1,832 tokens" in in_words(about, "Beware.")
    assert in_words(about, "Beware.").endswith("until the model has counted.\nBeware.")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, None])
def test_the_card_opens_by_key_and_mouse_and_closes_with_esc(
    qtbot: QtBot, ring: ContextRing, key: Qt.Key | None
) -> None:
    ring.show_shares(SHARES, "The oldest message will not be read.")
    if key is None:
        QTest.mouseClick(ring, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(ring, key)
    card = ring.card
    assert card is not None
    texts = [label.text() for label in card.findChildren(QLabel)]
    for text in ("Instructions", "1,180", "29 %", "1,024", "The oldest message will not be read."):
        assert text in texts
    # It follows while it is open.
    ring.show_shares(Shares(4096, 0, 0, 0, 0, 1024, 3072, exact=False))
    assert "3,072" in [label.text() for label in card.findChildren(QLabel)]
    assert card.warning.isHidden()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: ring.card is None)


def test_the_ring_is_painted_by_how_full_it_is(ring: ContextRing, theme: Theme) -> None:
    ring.resize(32, 32)
    accent, danger = theme.role("accent"), theme.role("danger")

    def colour_at_three_o_clock() -> str:
        return ring.grab().toImage().pixelColor(25, 16).name()

    ring.show_shares(Shares(100, 0, 10, 0, 0, 25, 65, exact=True))
    assert colour_at_three_o_clock() != accent.name()
    ring.show_shares(Shares(100, 0, 50, 0, 0, 25, 25, exact=True))
    assert colour_at_three_o_clock() == accent.name()
    ring.show_shares(Shares(100, 0, 90, 0, 0, 25, 0, exact=True), "No.", fits=False)
    assert colour_at_three_o_clock() == danger.name()


# --- while people type -----------------------------------------------------------------------


def test_the_ring_follows_what_is_typed(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    settled(qtbot, page)
    assert page.composer.gauge.isVisible()
    assert page.composer.gauge.accessibleName().startswith("Context: about ")
    before = page.context.forecast
    QTest.keyClicks(page.composer.edit, "This is a question of some length.")
    settled(qtbot, page)
    after = page.context.forecast

    assert before is not None
    assert after is not None
    assert after.shares.question > before.shares.question + 5
    assert page.status.label.text() == ""


def test_what_was_an_estimate_is_counted_once_the_model_is_there(
    qtbot: QtBot, services: Services, tasks: Tasks, theme: Theme
) -> None:
    bridge = Bridge(services)
    page = ChatPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.composer.gauge.isVisible)
    assert "about" in page.composer.gauge.accessibleName()
    choice = page.choice
    assert choice is not None
    services.engine.load(services.load_options(choice.installed))

    qtbot.waitUntil(lambda: "about" not in page.composer.gauge.accessibleName(), timeout=30_000)
    assert page.composer.gauge.toolTip().endswith("Counted by the model itself.")
    bridge.close()


def test_a_message_that_will_be_too_long_is_warned_of(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.composer.set_text("word " * 20_000)
    settled(qtbot, page)
    assert page.status.label.text() == "This message is too long for the model."
    assert page.status.label.property("role") == "warning"
    page.composer.set_text("word")
    settled(qtbot, page)
    assert page.status.label.text() == ""


def test_what_will_not_be_read_is_said_and_marked(
    qtbot: QtBot, long_page: tuple[ChatPage, list[int]], send: Send
) -> None:
    page, ids = long_page
    forecast = page.context.forecast
    assert forecast is not None
    number = len(forecast.dropped)

    assert 0 < number < len(ids)
    assert page.status.label.text() == (
        f"About {number} of the oldest messages will not be read: they do not fit."
    )
    assert shown(page).count(MARK) == number // 2
    send(page, "What now?")
    qtbot.waitUntil(lambda: not page.is_streaming)
    asked = page.engine.requests[-1]  # type: ignore[attr-defined]  # see conftest
    assert len(asked.messages) == len(ids) - number + 1


def test_marks_are_there_for_messages_that_are_shown_later(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    services.settings.change(context=512)
    chat, _ = long_chat(services, 70)
    page = make_page()
    page.open_conversation(chat)
    settled(qtbot, page)
    before = shown(page).count(MARK)
    page.transcript.anchorClicked.emit(QUrl(notes.EARLIER))
    qtbot.waitUntil(lambda: len(page.transcript.entries) == 140 and not page.is_loading)
    assert shown(page).count(MARK) == before + 20


def test_another_chat_has_no_marks_of_the_one_before(
    qtbot: QtBot, services: Services, long_page: tuple[ChatPage, list[int]]
) -> None:
    page, _ = long_page
    short, _ = long_chat(services, 2)
    page.open_conversation(short)
    settled(qtbot, page)
    assert MARK not in shown(page)
    assert page.status.label.text() == ""


def test_the_policy_is_that_of_the_settings(
    qtbot: QtBot, services: Services, long_page: tuple[ChatPage, list[int]], send: Send
) -> None:
    page, _ = long_page
    services.settings.change(context_policy="summarise")
    qtbot.waitUntil(lambda: "A summary will be written" in page.status.label.text())
    settled(qtbot, page)
    assert "Read by the model as a summary" in shown(page)
    services.settings.change(context_policy="stop")
    qtbot.waitUntil(lambda: "will not be sent" in page.status.label.text())
    settled(qtbot, page)
    assert MARK not in shown(page)
    send(page, "Hello?")
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert "This chat has grown too long" in shown(page)
    assert page.transcript.entries[-2].text == "Hello?"


def test_a_summary_is_shown_while_it_is_written(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    services.settings.change(context=512, context_policy="summarise")
    chat, _ = long_chat(services)
    page = make_page(Script("They asked a lot.", pause_at=1), Script("Fine."))
    page.open_conversation(chat)
    settled(qtbot, page)
    send(page, "And now?")
    qtbot.waitUntil(lambda: page.status.label.text().startswith("Summarising "))
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert page.transcript.entries[-1].text == "Fine."
    assert "messages as a summary" in shown(page)
    settled(qtbot, page)
    assert page.status.label.text().startswith("A summary stands for the ")


# --- pins ------------------------------------------------------------------------------------


def test_a_turn_is_pinned_and_unpinned_by_its_link(
    qtbot: QtBot, services: Services, long_page: tuple[ChatPage, list[int]]
) -> None:
    page, ids = long_page
    assert page.conversation is not None
    marked = shown(page).count(MARK)
    page.transcript.anchorClicked.emit(QUrl(f"goldcrest:pin/{ids[1]}"))
    qtbot.waitUntil(lambda: "Pinned · Unpin" in shown(page))
    kept = [one.id for one in services.conversations.messages(page.conversation) if one.pinned]
    assert kept == ids[:2]
    page.transcript.anchorClicked.emit(QUrl(f"goldcrest:unpin/{ids[1]}"))
    qtbot.waitUntil(lambda: "Unpin" not in shown(page))
    settled(qtbot, page)
    assert shown(page).count(MARK) == marked


def test_a_message_is_pinned_by_the_menu(
    qtbot: QtBot, long_page: tuple[ChatPage, list[int]]
) -> None:
    page, ids = long_page
    page.transcript.moveCursor(QTextCursor.MoveOperation.End)

    def labels() -> list[str]:
        menu = page.transcript.build_menu(QPoint(200, page.transcript.viewport().height() - 20))
        found = [action.text() for action in menu.actions()]
        for action in menu.actions():
            if "in" in action.text() and action.text().lower().startswith(("pin", "unpin")):
                action.trigger()
        menu.deleteLater()
        return found

    assert "Pin, so that it is always read" in labels()
    qtbot.waitUntil(lambda: "Pinned · Unpin" in shown(page))
    forecast = page.context.forecast
    assert forecast is not None
    assert forecast.pinned == set(ids[-2:])
    assert "Unpin" in labels()
    qtbot.waitUntil(lambda: "Pinned" not in shown(page))


# --- going on --------------------------------------------------------------------------------


def test_a_stopped_reply_goes_on_in_its_place(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("One **two** three four.", pause_at=3), Script(" **Five** six."))
    send(page, "Count")
    qtbot.waitUntil(page.engine.paused.is_set)  # type: ignore[attr-defined]  # see conftest
    page.composer.button.click()
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: not page.is_streaming)
    begun = page.transcript.entries[-1]
    assert "Stopped by you" in shown(page)
    assert begun.note[-1][0].link == f"goldcrest:continue/{begun.id}"
    assert begun.id > 0

    page.transcript.anchorClicked.emit(QUrl(begun.note[-1][0].link))
    qtbot.waitUntil(lambda: not page.is_streaming)

    assert len(page.transcript.entries) == 2
    assert page.transcript.entries[-1].text == f"{begun.text} **Five** six."
    assert "Five six." in shown(page)
    assert "Continue" not in shown(page)
    assert page.conversation is not None
    kept = services.conversations.messages(page.conversation)
    assert [message.text for message in kept] == ["Count", f"{begun.text} **Five** six."]


def test_only_the_last_reply_offers_to_go_on(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    exchange = services.conversations.add_exchange(None, "Why?", title="Why", model="Tiny")
    services.conversations.append_text(exchange.reply.id, "Because")
    services.conversations.finish(exchange.reply.id, "complete", {"finish_reason": "length"})
    page = make_page(Script("Fine."))
    page.open_conversation(exchange.question.conversation)
    settled(qtbot, page)
    assert "Ended: no room left Continue" in shown(page)
    send(page, "Go on")
    assert "Continue" not in shown(page)
    qtbot.waitUntil(lambda: not page.is_streaming)
    page.open_conversation(None)
    page.open_conversation(exchange.question.conversation)
    settled(qtbot, page)
    assert "Continue" not in shown(page)


def test_a_reply_that_could_not_go_on_can_be_asked_again(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    exchange = services.conversations.add_exchange(None, "Why?", title="Why", model="Tiny")
    services.conversations.append_text(exchange.reply.id, "Because")
    services.conversations.finish(exchange.reply.id, "stopped")
    error = EngineCrashed(cause="a signal ended it", reason="")
    page = make_page(Script("x", fail_at=0, error=error), Script(" so."))
    page.open_conversation(exchange.question.conversation)
    settled(qtbot, page)
    link = QUrl(f"goldcrest:continue/{exchange.reply.id}")
    page.transcript.anchorClicked.emit(link)
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert "The engine stopped unexpectedly" in shown(page)
    assert page.transcript.entries[-1].note[-1][0].link == link.toString()
    page.transcript.anchorClicked.emit(link)
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert page.transcript.entries[-1].text == "Because so."


def test_a_reply_that_goes_on_is_whole_when_its_chat_is_opened_again(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    exchange = services.conversations.add_exchange(None, "Why?", title="Why", model="Tiny")
    services.conversations.append_text(exchange.reply.id, "Because")
    services.conversations.finish(exchange.reply.id, "stopped")
    page = make_page(Script(" so it is.", pause_at=1))
    page.open_conversation(exchange.question.conversation)
    settled(qtbot, page)
    page.transcript.anchorClicked.emit(QUrl(f"goldcrest:continue/{exchange.reply.id}"))
    qtbot.waitUntil(lambda: "Because so" in shown(page))
    page.open_conversation(None)
    page.open_conversation(exchange.question.conversation)
    qtbot.waitUntil(lambda: "Because so" in shown(page))
    page.engine.go_on.set()  # type: ignore[attr-defined]  # see conftest
    qtbot.waitUntil(lambda: not page.is_streaming)
    assert page.transcript.entries[-1].text == "Because so it is."


# --- words -----------------------------------------------------------------------------------


def forecast(verdict: str = "fits", *, exact: bool = True, dropped: int = 0) -> Forecast:
    numbers = frozenset(range(1, dropped + 1))
    shares = Shares(4096, 20, 1180, 40, 0, 1024, 1832, exact=exact)
    return Forecast(verdict, shares, numbers, frozenset(), frozenset({1}), False)  # type: ignore[arg-type]  # one of them


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (forecast(), ""),
        (forecast(dropped=4), "The 4 oldest messages will not be read: they do not fit."),
        (forecast(dropped=1), "The oldest message will not be read: it does not fit."),
        (
            forecast(dropped=4, exact=False),
            "About 4 of the oldest messages will not be read: they do not fit.",
        ),
        (forecast("pinned"), "The pinned messages leave no room: the message will not be sent."),
        (forecast("refused"), "This chat has grown too long: the message will not be sent."),
    ],
)
def test_what_will_happen_is_a_sentence(found: Forecast, words: str) -> None:
    assert warning(found) == words


def test_a_pin_counts_more_than_other_marks() -> None:
    found = marks(forecast(dropped=2))
    assert notes.plain(found(1)) == "Pinned · Unpin"
    assert notes.plain(found(2)) == f"{MARK} · Pin"
    assert found(3) == ()


def test_the_ring_grows_with_the_text(
    make_page: MakePage, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = make_page()
    gauge = page.composer.gauge
    qtbot.waitUntil(gauge.isVisible)
    before = gauge.width()
    theme.apply(qapp, Comfort("light", font_size=200))

    qtbot.waitUntil(lambda: gauge.width() == 2 * before)
