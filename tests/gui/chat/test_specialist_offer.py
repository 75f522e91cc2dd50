"""A new chat offers the specialist that fits, and leaves it at that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.specialist_desk import LETTERS, opened, send, settled, systems, type_text, use
from PySide6.QtTest import QTest

from desktop.gui.chat.specialist.offering import PAUSE_MS
from desktop.gui.commands.command import Command

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.chat.specialist.chip import OfferChip

    MakePage = Callable[..., ChatPage]

FITS = "Some quillwork to my aunt, please"


@pytest.fixture
def letters(services: Services) -> Specialist:
    return services.specialists.save(LETTERS)


@pytest.fixture
def page(letters: Specialist, make_page: MakePage) -> ChatPage:
    assert letters.id
    return make_page()


def chip_of(page: ChatPage) -> OfferChip:
    return page.specialist.chip


def offered(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: chip_of(page).isVisible())


def nothing_comes(page: ChatPage, qtbot: QtBot) -> None:
    """Wait for longer than an offer takes; only time can show that none comes."""
    qtbot.wait(PAUSE_MS + 300)
    assert chip_of(page).isHidden()


def test_it_is_offered_and_taken_by_a_key(
    page: ChatPage, letters: Specialist, qtbot: QtBot
) -> None:
    type_text(page, FITS)
    offered(page, qtbot)
    chip = chip_of(page)
    assert chip.words.text() == "Letters? A specialist for this."
    assert chip.use.accessibleName() == "Use Letters"
    assert page.composer.edit.hasFocus()
    command = page.findChild(Command, "chat.use-offer")
    assert command is not None
    assert command.is_possible()
    command.run()
    qtbot.waitUntil(lambda: page.specialist.current == letters)
    assert chip.isHidden()
    assert page.composer.text == FITS
    assert page.composer.edit.hasFocus()
    send(page, FITS)
    settled(page, qtbot)
    assert systems(page) == ["Write friendly letters in English."]


def test_by_mouse_too(page: ChatPage, letters: Specialist, qtbot: QtBot) -> None:
    type_text(page, FITS)
    offered(page, qtbot)
    chip_of(page).use.click()
    qtbot.waitUntil(lambda: page.specialist.current == letters)


def test_what_is_declined_is_not_offered_again_in_that_chat(
    page: ChatPage, services: Services, qtbot: QtBot
) -> None:
    other = services.conversations.create("Other").id
    type_text(page, FITS)
    offered(page, qtbot)
    chip_of(page).close_button.click()
    assert chip_of(page).isHidden()
    assert page.composer.edit.hasFocus()
    QTest.keyClicks(page.composer.edit, " more")
    nothing_comes(page, qtbot)
    opened(page, other, qtbot)
    opened(page, None, qtbot)
    nothing_comes(page, qtbot)
    send(page, "Hi")
    settled(page, qtbot)
    opened(page, None, qtbot)
    type_text(page, FITS)
    offered(page, qtbot)


def test_it_goes_when_the_text_does(page: ChatPage, qtbot: QtBot) -> None:
    type_text(page, FITS)
    offered(page, qtbot)
    page.composer.set_text("")
    assert chip_of(page).isHidden()


def test_it_goes_when_the_text_is_another_one(page: ChatPage, qtbot: QtBot) -> None:
    type_text(page, FITS)
    offered(page, qtbot)
    page.composer.set_text("What is the capital of France?")
    qtbot.waitUntil(lambda: chip_of(page).isHidden())


def test_it_is_gone_when_the_message_is_sent_and_later_ones_get_none(
    page: ChatPage, qtbot: QtBot
) -> None:
    type_text(page, FITS)
    offered(page, qtbot)
    send(page, FITS)
    assert chip_of(page).isHidden()
    settled(page, qtbot)
    type_text(page, FITS)
    nothing_comes(page, qtbot)


def test_none_is_offered_where_there_is_one(
    page: ChatPage, services: Services, qtbot: QtBot
) -> None:
    use(page, services.specialists.get("summarise"), qtbot)
    type_text(page, FITS)
    nothing_comes(page, qtbot)


def test_one_that_was_taken_away_is_not_offered_again(
    page: ChatPage, letters: Specialist, qtbot: QtBot
) -> None:
    type_text(page, FITS)
    offered(page, qtbot)
    chip_of(page).use.click()
    qtbot.waitUntil(lambda: page.specialist.current == letters)
    page.specialist.strip.tell("Letters works well with another model.", "See models")
    page.specialist.button.chosen.emit("")

    assert page.specialist.current is None
    assert page.specialist.strip.isHidden()
    nothing_comes(page, qtbot)
