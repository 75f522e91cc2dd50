"""As in `test_languages.py`: the parts of a chat that come with what people do there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from document_files import pdf
from gui.chat.attaching_desk import attach, chips
from gui.chat.options_desk import panel_of
from gui.chat.specialist_desk import LETTERS, RELAY, use
from gui.language_walk import BEGIN, MADE_UP, check, check_menu, facts_of
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from scripted_engine import Script

from desktop.core import language
from desktop.core.language import ENGLISH
from desktop.gui.chat import message_menu, notes
from desktop.gui.chat.attaching.parts_dialog import PartsDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]


@pytest.fixture(autouse=True)
def made_up() -> Iterator[None]:
    """Before anything is made that speaks."""
    language.use(MADE_UP)
    yield
    language.use(ENGLISH)


@pytest.fixture
def names(services: Services) -> set[str]:
    return {*facts_of(services), "Say hello.", "Hello"}


@pytest.fixture
def page(make_page: MakePage) -> ChatPage:
    return make_page(Script("Hello"), Script("Again"), Script("And again"))


def answered(page: ChatPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.composer.edit, "Say hello.")
    page.composer.button.click()
    qtbot.waitUntil(
        lambda: page.conversation is not None and not page.is_streaming and not page.is_loading
    )


def test_every_text_around_a_reply_is_translated(
    page: ChatPage, names: set[str], qtbot: QtBot
) -> None:
    answered(page, qtbot)
    transcript = page.transcript

    check(page, names)
    for entry in transcript.entries:
        said = notes.plain(entry.note)
        assert not said or BEGIN in said
        if entry.person:
            continue
        transcript.bar.follow(transcript.viewport().rect().center())
    check(page, names)


def test_every_text_of_the_menus_of_a_chat_is_translated(
    page: ChatPage, names: set[str], qtbot: QtBot
) -> None:
    answered(page, qtbot)
    transcript = page.transcript
    transcript.selectAll()

    for place in (QPoint(5, 5), QPoint(200, 40), QPoint(200, 90), QPoint(200, 400)):
        check_menu(message_menu.build(transcript, place), names)
    check_menu(page.header.model.build_menu(), names)


def test_every_text_of_a_file_that_is_attached_is_translated(
    page: ChatPage, names: set[str], tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    text, damaged = tmp_path / "notes.txt", tmp_path / "cut.pdf"
    text.write_text("Two zebras and a fox.\n" * 40)
    damaged.write_bytes(b"%PDF-1.7\n%%EOF")
    pages = tmp_path / "pages.pdf"
    pages.write_bytes(pdf([["One zebra. " * 4], ["Two foxes. " * 4]]))
    attach(page, qtbot, text, pages, damaged)
    known = {*names, text.name, damaged.name, pages.name}

    check(page, known)
    for chip in chips(page):
        check_menu(page.attaching.chips.menu_of(chip.item), known)
    dialog = PartsDialog(theme, chips(page)[1].item, page)
    qtbot.addWidget(dialog)
    dialog.show()
    check(dialog, known)


def test_every_text_of_a_specialist_is_translated(
    page: ChatPage, names: set[str], services: Services, qtbot: QtBot
) -> None:
    own = services.specialists.save(LETTERS)
    shipped = services.specialists.get("translate")
    relay = services.specialists.save(RELAY)
    own_words = {LETTERS.name, RELAY.name, LETTERS.opening, "Check", "Shorten it."}
    own_words |= {field.label for field in LETTERS.fields}
    own_words |= {choice for field in LETTERS.fields for choice in field.choices} | {"friendly"}

    for specialist in (shipped, own, relay):
        use(page, specialist, qtbot)
        known = names if specialist is shipped else {*names, *own_words}
        check(page, known)
        check_menu(page.specialist.button.build_menu([specialist], specialist.id), known)


def test_every_text_of_the_menu_of_prompts_is_translated(
    page: ChatPage, names: set[str], qtbot: QtBot
) -> None:
    page.activateWindow()
    page.composer.edit.setFocus()
    QTest.keyClicks(page.composer.edit, "/")
    qtbot.waitUntil(lambda: page.writing.menu.is_open)

    assert len(page.writing.menu.found) > 3
    assert all(each.offer.title.startswith(BEGIN) for each in page.writing.menu.found)
    popup = page.writing.menu.popup
    assert popup is not None
    check(popup, names)


def test_every_text_of_the_options_is_translated(
    page: ChatPage, names: set[str], qtbot: QtBot
) -> None:
    check(panel_of(page, qtbot), names)


def test_every_text_of_asking_several_models_is_translated(page: ChatPage, names: set[str]) -> None:
    page.header.model.several_requested.emit()

    check(page, names)
