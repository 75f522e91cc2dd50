"""The page has the model made ready when a message is begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.chat.warm_up import PAUSE_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from scripted_engine import ScriptedEngine

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]


def engine_of(page: ChatPage) -> ScriptedEngine:
    engine: ScriptedEngine = page.engine  # type: ignore[attr-defined]  # the fixture puts it there
    return engine


def answered(page: ChatPage, send: Send, qtbot: QtBot) -> ChatPage:
    """Return the page with a first message and its reply."""
    send(page, "First")
    qtbot.waitUntil(lambda: not page.is_streaming)
    return page


def test_the_first_letter_makes_ready_once(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    assert not engine_of(page).warmed
    QTest.keyClicks(page.composer.edit, "Hello")
    qtbot.waitUntil(lambda: len(engine_of(page).warmed) == 1)
    [(load, options)] = engine_of(page).warmed
    page.composer.edit.clear()
    QTest.keyClicks(page.composer.edit, "Bye")

    assert load.path == page._services.load_options(page.choice.installed).path  # type: ignore[union-attr]  # waited for
    assert [message.role for message in options.messages] == ["user"]
    assert len(engine_of(page).warmed) == 1


def test_after_a_message_the_next_one_is_made_ready(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = answered(make_page(), send, qtbot)
    before = len(engine_of(page).warmed)
    QTest.keyClick(page.composer.edit, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(engine_of(page).warmed) == before + 1)

    roles = [message.role for message in engine_of(page).warmed[-1][1].messages]
    assert roles == ["user", "assistant", "user"]


def test_at_a_pause_the_message_is_read_as_far_as_it_is_written(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = answered(make_page(), send, qtbot)
    warmed = engine_of(page).warmed
    before = len(warmed)
    QTest.keyClicks(page.composer.edit, "Hello")
    qtbot.waitUntil(lambda: len(warmed) == before + 2)
    QTest.keyClicks(page.composer.edit, " you")
    qtbot.waitUntil(lambda: len(warmed) == before + 3)

    # First the chat alone, at once.
    texts = [options.messages[-1].content for _, options in warmed[before:]]
    assert texts == ["", "Hello", "Hello you"]


def test_a_message_that_was_sent_is_not_read_ahead(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = answered(make_page(), send, qtbot)
    send(page, "Second")
    qtbot.waitUntil(lambda: not page.is_streaming)
    qtbot.wait(2 * PAUSE_MS)

    assert "Second" not in [opt.messages[-1].content for _, opt in engine_of(page).warmed]


def test_nothing_is_made_ready_where_that_is_switched_off(
    make_page: MakePage, services: Services, send: Send, qtbot: QtBot
) -> None:
    services.settings.change(warm_up=False)
    page = make_page()
    QTest.keyClicks(page.composer.edit, "Hello")
    send(page, "Hello")
    qtbot.waitUntil(lambda: not page.is_streaming and len(engine_of(page).requests) == 1)

    assert not engine_of(page).warmed


def test_a_chat_that_is_opened_is_read_where_its_model_is_loaded(
    make_page: MakePage, send: Send, qtbot: QtBot
) -> None:
    page = make_page()
    send(page, "First")
    qtbot.waitUntil(lambda: not page.is_streaming and page.conversation is not None)
    chat, before = page.conversation, len(engine_of(page).warmed)
    loaded = engine_of(page).state.loaded
    assert loaded is not None
    assert loaded.path == page.choice.installed.path  # type: ignore[union-attr]  # waited for
    page.open_conversation(None)
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: len(engine_of(page).warmed) > before)

    qtbot.waitUntil(lambda: len(engine_of(page).warmed[-1][1].messages) == 3)
