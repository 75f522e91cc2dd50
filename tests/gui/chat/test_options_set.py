"""The options of a chat: what is set reaches the engine, and stays with the chat."""

from __future__ import annotations

import threading
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from gui.chat.options_desk import (
    CHANGES,
    answered,
    asked,
    engine_of,
    kept,
    panel_of,
    seed,
    write,
)
from PySide6.QtGui import QTextOption

from desktop.app import Services
from desktop.core.catalogue_facts import BUILTIN
from desktop.core.chat.chat_settings import ChatSettings, read
from desktop.core.paths import Paths
from desktop.gui.chat.options.sections import Instructions
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.store.database import Database
    from desktop.gui.chat.options.panel import OptionsPanel
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]
    Set = Callable[[OptionsPanel], object]


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_set_reaches_the_engine_and_stays_with_the_chat(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send, name: str
) -> None:
    change, field, value = CHANGES[name]
    page = make_page()
    send(page, "Before")
    answered(page, qtbot)
    first = page.conversation
    # Nothing is stopped and no form is wanted as long as nothing was set.
    before = None if field == "overflow" else asked(page, field)
    panel = panel_of(page, qtbot)
    change(panel)
    send(page, "After")
    answered(page, qtbot)
    if field != "overflow":
        assert asked(page, field) == value != before
    assert kept(services, page) == ChatSettings(**{field: value})  # type: ignore[arg-type]  # one field
    # Another chat has nothing of it.
    page.open_conversation(None)
    send(page, "Elsewhere")
    answered(page, qtbot)
    if field != "overflow":
        assert asked(page, field) == before
    assert kept(services, page) == ChatSettings()
    # The first one still has.
    page.open_conversation(first)
    qtbot.waitUntil(lambda: page.options.ready)
    assert getattr(page.options.desk.settings, field) == value
    send(page, "Again")
    answered(page, qtbot)
    if field != "overflow":
        assert asked(page, field) == value


@pytest.mark.parametrize("name", CHANGES)
def test_it_is_there_after_a_restart_and_can_be_taken_back(
    qtbot: QtBot, services: Services, make_page: MakePage, name: str
) -> None:
    change, field, value = CHANGES[name]
    chat = services.conversations.create("A chat").id
    page = make_page()
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: page.options.ready)
    change(panel_of(page, qtbot))
    wanted = ChatSettings(**{field: value})  # type: ignore[arg-type]  # one field
    qtbot.waitUntil(lambda: kept(services, page) == wanted)
    again = make_page()
    again.open_conversation(chat)
    qtbot.waitUntil(lambda: again.options.ready)
    assert again.options.desk.settings == wanted
    assert again.options.button.accessibleName() == "Options of this chat, some are set"
    panel = panel_of(again, qtbot)
    offered = [
        button
        for button in panel.findChildren(Button)
        if button.accessibleName().startswith("Reset") and button.isVisible()
    ]
    single = [button for button in offered if button is not panel.reset]
    if field == "system":
        # An empty text says enough.
        assert single == []
        write(panel.instructions.text, "")
    else:
        assert len(single) == 1
        single[0].click()
    assert again.options.desk.settings == ChatSettings()
    qtbot.waitUntil(lambda: kept(services, again) == ChatSettings())
    assert not panel.reset.isVisible()
    assert again.options.button.accessibleName() == "Options of this chat"


def test_all_is_there_when_the_program_starts_again(
    home: Path, services: Services, qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page()
    panel = panel_of(page, qtbot)
    write(panel.instructions.text, "Be brief.")
    seed(panel, "7")
    send(page, "Hi")
    answered(page, qtbot)
    chat = page.conversation
    assert chat is not None
    # The window is closed in the middle of a sentence.
    panel.instructions.text.setPlainText("Be brief. Alw")
    page.hide()
    services.close()
    opened = Services.open(Paths.below(home))
    assert read(opened.chat_settings.read(chat)) == ChatSettings(system="Be brief. Alw", seed=7)
    opened.close()


def test_instructions_without_an_end_are_not_wrapped_at_words(qtbot: QtBot, theme: Theme) -> None:
    """An imported chat may have them; Qt takes time for them by the square of their length."""
    shown = Instructions(theme)
    qtbot.addWidget(shown)
    anywhere = QTextOption.WrapMode.WrapAnywhere
    shown.show_settings(ChatSettings(system="\u05d0" * 50_000))
    assert shown.text.wordWrapMode() == anywhere
    shown.show_settings(ChatSettings(system="Be brief."))

    assert shown.text.wordWrapMode() != anywhere
    assert shown.text.toPlainText() == "Be brief."


def test_every_field_has_its_control() -> None:
    by_person = {field for _, field, _ in CHANGES.values()} | {"adapters"}
    # Only the terminal's and the catalogue's; a specialist is chosen beside the message.
    elsewhere = {"presence_penalty", "specialist"}
    assert {field.name for field in fields(ChatSettings)} - by_person == elsewhere


def test_reset_all(qtbot: QtBot, services: Services, make_page: MakePage) -> None:
    chat = services.conversations.create("A chat").id
    page = make_page()
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: page.options.ready)
    panel = panel_of(page, qtbot)
    for change, _, _ in CHANGES.values():
        change(panel)
    qtbot.waitUntil(lambda: kept(services, page) != ChatSettings())
    panel.reset.click()
    qtbot.waitUntil(lambda: kept(services, page) == ChatSettings())
    assert panel.instructions.text.toPlainText() == ""
    assert panel.form.way.currentData() == "free"
    assert panel.writing.fields["temperature"].value() == BUILTIN.sampling.temperature  # type: ignore[union-attr]  # it has


# --- a new chat ------------------------------------------------------------------------------


def test_what_is_set_before_the_first_message_waits_for_the_chat(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    old = services.conversations.create("Old").id
    page = make_page()
    write(panel_of(page, qtbot).instructions.text, "Be brief.")
    page.open_conversation(old)
    qtbot.waitUntil(lambda: page.options.ready)
    assert page.options.desk.settings == ChatSettings()
    page.open_conversation(None)
    assert page.options.desk.settings.system == "Be brief."
    send(page, "Hi")
    answered(page, qtbot)
    assert asked(page, "system") == "Be brief."
    assert kept(services, page).system == "Be brief."
    page.open_conversation(None)
    assert page.options.desk.settings == ChatSettings()


def test_what_is_changed_while_the_first_message_is_on_its_way_is_kept(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    page = make_page()
    panel = panel_of(page, qtbot)
    send(page, "Hi")
    assert page.conversation is None
    write(panel.instructions.text, "Be brief.")
    page.open_conversation(None)
    qtbot.waitUntil(lambda: len(services.conversations.list()) == 1)
    (chat,) = services.conversations.list()
    qtbot.waitUntil(lambda: read(services.chat_settings.read(chat.id)).system == "Be brief.")
    assert page.options.desk.settings == ChatSettings()
    assert asked(page, "system") == ""


def test_nothing_is_lost_where_the_chat_cannot_be_made(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    page = make_page()
    write(panel_of(page, qtbot).instructions.text, "Be brief.")
    _query_only(services.database, "ON")
    try:
        send(page, "Hi")
        answered(page, qtbot)
    finally:
        _query_only(services.database, "OFF")
    assert page.conversation is None
    assert page.options.desk.settings.system == "Be brief."
    send(page, "Hi")
    answered(page, qtbot)
    assert kept(services, page).system == "Be brief."


def test_a_change_that_cannot_be_kept_is_told_and_holds_meanwhile(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    chat = services.conversations.create("A chat").id
    page = make_page()
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: page.options.ready)
    panel = panel_of(page, qtbot)
    _query_only(services.database, "ON")
    try:
        panel.context.overflow.choose("stop")
        qtbot.waitUntil(lambda: len(page.banners.banners) == 1)
    finally:
        _query_only(services.database, "OFF")
    assert page.options.desk.settings.overflow == "stop"


def _query_only(database: Database, switch: str) -> None:
    with database.reading() as connection:
        connection.execute(f"PRAGMA query_only = {switch}")


def test_nothing_is_sent_or_set_before_it_is_known_what_holds(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send
) -> None:
    chat = services.conversations.create("A chat").id
    services.chat_settings.change(chat, lambda _: '{"seed": 5}')
    page = make_page()
    panel = panel_of(page, qtbot)
    gate = threading.Event()
    services.store_executor.submit(gate.wait, 30)
    try:
        page.open_conversation(chat)
        send(page, "Too early")
        page.options.desk.change({"seed": 6})
        assert engine_of(page).requests == []
        # Where it takes long, that shows.
        qtbot.waitUntil(lambda: not panel.instructions.isEnabled())
        assert not page.composer.button.isEnabled()
    finally:
        gate.set()
    qtbot.waitUntil(lambda: panel.instructions.isEnabled() and page.composer.button.isEnabled())
    send(page, page.composer.text)
    answered(page, qtbot)
    assert asked(page, "seed") == 5
    assert kept(services, page).seed == 5
