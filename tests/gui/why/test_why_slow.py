"""Why a reply was slow: from the line under it to the card, and to what can be done."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.core.engine.values import ReplyStats
from desktop.core.speed.explain import explain
from desktop.core.speed.explain_facts import Expected, Facts, Machine, ReplyFacts, Setup
from desktop.gui.chat import notes
from desktop.gui.chat.page import ChatPage
from desktop.gui.settings.page import SettingsPage
from desktop.gui.why.card import WhyCard
from desktop.gui.why.cures import SETTINGS, follow
from desktop.gui.why.explaining import Explaining
from desktop.gui.widgets import Bar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

STATS = ReplyStats(
    finish_reason="stop",
    prompt_tokens=2000,
    cached_tokens=500,
    completion_tokens=200,
    ttft_seconds=6.2,
    prompt_seconds=6.0,
    generation_seconds=20.0,
    tokens_per_second=10.0,
    prompt_tokens_per_second=250.0,
    device="CPU",
    threads=2,
    thinking_tokens=90,
    thinking_seconds=9.0,
)
REPLY = ReplyFacts(
    prompt_tokens=2000,
    completion_tokens=200,
    ttft_seconds=6.2,
    prompt_seconds=6.0,
    generation_seconds=20.0,
    tokens_per_second=10.0,
    device="CPU",
    threads=2,
)
FACTS = Facts(
    REPLY,
    Expected(tokens_per_second=30.0),
    Setup(threads=4, cores=2, has_earlier=True, can_switch_thinking=True),
    Machine(cores=2, other_load=1.0, memory_total=10**10, memory_available=10**10),
)


def labels(card: QWidget) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.isVisible()]


def press(card: WhyCard, text: str) -> None:
    button = next(each for each in card.buttons if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def chat(services: Services) -> tuple[int, int]:
    """A chat with a reply that was measured: its number, and the reply's."""
    chats = services.conversations
    first = chats.add_exchange(None, "Hello", title="Hello", model="Tiny (self-test)")
    chats.finish(first.reply.id, "complete", asdict(STATS))
    again = chats.add_exchange(first.reply.conversation, "Why?", title="", model="Tiny (self-test)")
    chats.finish(again.reply.id, "complete", asdict(STATS))
    return again.reply.conversation, again.reply.id


@pytest.fixture
def explaining(qtbot: QtBot, open_window: Open, chat: tuple[int, int]) -> Explaining:
    window = open_window()
    window.show_chat(chat[0])
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    qtbot.waitUntil(lambda: not page.is_loading and len(page.transcript.entries) == 4)
    found = page.findChild(Explaining)
    assert isinstance(found, Explaining)
    found.setProperty("window", window)
    return found


def page_of(explaining: Explaining) -> ChatPage:
    page = explaining.parent()
    assert isinstance(page, ChatPage)
    return page


def opened(qtbot: QtBot, explaining: Explaining, message: int) -> WhyCard:
    page_of(explaining).transcript.action_requested.emit(notes.WHY_SLOW, message)
    card = explaining.card
    assert card is not None
    qtbot.waitUntil(lambda: "Looking" not in card.accessibleDescription(), timeout=20_000)
    return card


# --- the card -----------------------------------------------------------------------------------


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> Iterator[WhyCard]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = WhyCard(theme, owner)
    made.open_near(QRect(200, 300, 100, 16), QRect(0, 0, 800, 600))
    yield made
    made.close()


def test_the_card_says_what_each_cause_cost_and_what_to_do(card: WhyCard) -> None:
    assert "Looking" in card.accessibleDescription()
    found = explain(FACTS)
    card.show_explanation(found)
    shown = labels(card)
    assert "Why is it slow?" in shown
    assert "Of the 26 s from your message to the end of the reply." in shown
    assert "The number of threads does not suit this computer." in shown
    assert "about 10 s, 38\u00a0%" in shown
    assert "The prompt had to be read." in shown
    assert "6.0 s, 23\u00a0%" in shown
    bars = [each for each in card.findChildren(Bar) if each.isVisible()]
    assert [each.value() for each in bars] == sorted((each.value() for each in bars), reverse=True)
    assert "23\u00a0% of the time" in " ".join(each.accessibleName() for each in bars)
    # All of it is read aloud, and each button says what about.
    for text in ("The prompt had to be read.", "A new chat has less to read.", "6.0 s"):
        assert text in card.accessibleDescription()
    assert all(each.accessibleDescription() for each in card.buttons)


def test_what_helps_against_two_causes_is_offered_once(card: WhyCard) -> None:
    long = replace(FACTS, reply=replace(REPLY, prompt_tokens=4000))
    card.show_explanation(explain(long))
    assert {"reading", "long-chat"} <= {each.code for each in explain(long).causes}
    assert [each.text() for each in card.buttons].count("New chat") == 1


def test_a_reply_that_went_well_is_told_so(card: WhyCard) -> None:
    good = replace(REPLY, prompt_tokens=20, prompt_seconds=0.1, ttft_seconds=0.1)
    card.show_explanation(explain(Facts(good, Expected(tokens_per_second=10.0, roofline=0.71))))
    assert "As fast as this computer can." in labels(card)
    assert "The model writes at 71\u00a0% of what the memory can give." in labels(card)
    assert not card.buttons
    card.show_explanation(explain(Facts(replace(good, completion_tokens=5))))
    assert "As fast as this computer can." not in labels(card)
    card.show_explanation(None)
    assert "Nothing is known of this reply any more." in labels(card)


def test_names_of_strangers_are_shown_as_they_are(card: WhyCard) -> None:
    evil = replace(REPLY, failed_device="<b>Vulkan</b>\n\x1b[31m" + "x" * 300)
    card.show_explanation(explain(Facts(evil)))
    shown = next(each for each in labels(card) if "failed" in each)
    assert shown.startswith("<b>Vulkan</b>")
    assert "\n" not in shown
    assert "\x1b" not in shown
    assert len(shown) < 120


@pytest.mark.parametrize(
    "near", [QRect(200, 560, 100, 16), QRect(200, 5, 100, 16), QRect(790, 450, 100, 16)]
)
def test_the_card_stays_within_its_room_and_off_the_line(card: WhyCard, near: QRect) -> None:
    room = QRect(0, 0, 800, 600)
    card.open_near(near, room)
    card.show_explanation(explain(FACTS))
    assert room.contains(card.geometry())
    assert not card.geometry().intersects(near.intersected(room))


def test_the_card_follows_the_theme(card: WhyCard, theme: Theme, qapp: QApplication) -> None:
    card.show_explanation(explain(FACTS))
    corner = QPoint(card.width() // 2, 4)
    light = card.grab().toImage().pixelColor(corner)
    theme.apply(qapp, "dark")
    assert card.grab().toImage().pixelColor(corner) == theme.role("surface") != light


# --- in the window ------------------------------------------------------------------------------


def test_every_finished_reply_leads_to_its_explanation(
    qtbot: QtBot, explaining: Explaining, chat: tuple[int, int]
) -> None:
    page = page_of(explaining)
    assert page.transcript.document().toPlainText().count("Why is it slow?") == 2
    card = opened(qtbot, explaining, chat[1])
    shown = labels(card)
    assert "The model thought first." in shown
    assert "1,500 tokens of the prompt were new to the model" in " ".join(shown)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: explaining.card is None)


def test_by_keyboard_alone(qtbot: QtBot, explaining: Explaining) -> None:
    page = page_of(explaining)
    transcript = page.transcript
    transcript.window().activateWindow()
    transcript.setFocus(Qt.FocusReason.TabFocusReason)
    link = transcript.document().find("Why is it slow?")
    transcript.setTextCursor(transcript.document().find("Why is it slow?", link))
    QTest.keyClick(transcript, Qt.Key.Key_Return)
    card = explaining.card
    assert card is not None
    qtbot.waitUntil(lambda: bool(card.buttons), timeout=20_000)
    QTest.keyClick(card, Qt.Key.Key_Tab)
    assert card.buttons[0].hasFocus()
    assert card.buttons[0].text() == "New chat"
    QTest.keyClick(card.buttons[0], Qt.Key.Key_Space)
    assert explaining.card is None
    assert page.conversation is None


def test_a_card_that_was_closed_stays_closed(
    qtbot: QtBot, explaining: Explaining, chat: tuple[int, int]
) -> None:
    card = opened(qtbot, explaining, chat[1])
    card.close()
    explaining.explain(chat[1])
    card.close()
    tasks = explaining._parts.tasks
    done: list[bool] = []
    tasks.run(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert explaining.card is None


def test_a_reply_that_is_gone_is_told(
    qtbot: QtBot, explaining: Explaining, chat: tuple[int, int]
) -> None:
    card = opened(qtbot, explaining, chat[1] + 99)
    assert "Nothing is known of this reply any more." in labels(card)


def test_a_new_chat(qtbot: QtBot, explaining: Explaining, chat: tuple[int, int]) -> None:
    card = opened(qtbot, explaining, chat[1])
    press(card, "New chat")
    page = page_of(explaining)
    assert page.conversation is None
    assert explaining.card is None


@pytest.mark.parametrize("code", SETTINGS)
def test_a_setting_is_shown_and_has_the_keyboard(
    qtbot: QtBot, explaining: Explaining, code: str
) -> None:
    window: MainWindow = explaining.property("window")
    window.activateWindow()
    follow(window, code)
    assert window.page_name == "settings"
    page = window.findChild(SettingsPage)
    assert isinstance(page, SettingsPage)
    control = page.controls[SETTINGS[code]]

    def has_keyboard() -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and control.isAncestorOf(focus)

    qtbot.waitUntil(has_keyboard)

    def in_sight() -> bool:
        top = control.mapTo(page, QPoint(0, 0)).y()
        return 0 <= top <= page.height() - control.height()

    qtbot.waitUntil(in_sight)


def test_options_and_models(qtbot: QtBot, explaining: Explaining) -> None:
    window: MainWindow = explaining.property("window")
    follow(window, "no-thinking")
    qtbot.waitUntil(lambda: page_of(explaining).options.panel is not None)
    follow(window, "smaller-model")
    assert window.page_name == "models"
    # What no page can do is only said.
    follow(window, "plug-in")
    assert window.page_name == "models"


def test_a_reply_of_the_real_engine_is_explained_at_a_click(
    qtbot: QtBot, open_window: Open, services: Services
) -> None:
    window = open_window(width=1000, height=700)
    window.chat_with("tiny")
    page = window.findChild(ChatPage)
    assert isinstance(page, ChatPage)
    qtbot.waitUntil(lambda: page.choice is not None)
    page.composer.set_text("Count from 1 to 40.")
    QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)
    transcript = page.transcript
    assert page.is_streaming
    assert "slow" not in transcript.document().toPlainText()
    qtbot.waitUntil(lambda: not page.is_streaming, timeout=60_000)
    stats = services.conversations.messages(page.conversation or 0)[-1].stats
    assert stats is not None
    waited, loading = stats["waited_seconds"], stats["loading_seconds"]
    assert isinstance(waited, float)
    assert isinstance(loading, float)
    assert waited > loading >= 0

    link = transcript.document().find("Why is it slow?")
    place = transcript.cursorRect(link).center() - QPoint(20, 0)
    QTest.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, pos=place)
    explaining = page.findChild(Explaining)
    assert isinstance(explaining, Explaining)
    card = explaining.card
    assert card is not None
    qtbot.waitUntil(lambda: "Looking" not in card.accessibleDescription(), timeout=20_000)
    assert "Nothing is known" not in card.accessibleDescription()
    on_page = QRect(page.mapToGlobal(QPoint(0, 0)), page.size())
    assert on_page.contains(card.geometry())
    assert not card.geometry().contains(transcript.viewport().mapToGlobal(place))
