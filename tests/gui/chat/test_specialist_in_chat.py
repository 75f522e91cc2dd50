"""The specialist of a chat on the real page: chosen, shown, remembered, changed, gone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gui.chat.specialist_desk import (
    LETTERS,
    engine_of,
    kept,
    opened,
    said,
    send,
    settled,
    systems,
    use,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from scripted_engine import Script

from desktop.core import language as in_use
from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.specialists.specialist import Specialist
from desktop.gui.commands.command import Command

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage

    MakePage = Callable[..., ChatPage]


@pytest.fixture
def letters(services: Services) -> Specialist:
    return services.specialists.save(LETTERS)


@pytest.fixture
def page(make_page: MakePage) -> ChatPage:
    return make_page()


def menu_of(page: ChatPage, qtbot: QtBot) -> QMenu:
    """Open the menu by its command, and return it."""
    command = page.findChild(Command, "chat.specialist")
    assert command is not None
    command.run()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(page: ChatPage, text: str, qtbot: QtBot) -> None:
    menu = menu_of(page, qtbot)
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_its_settings_reach_the_model(page: ChatPage, letters: Specialist, qtbot: QtBot) -> None:
    use(page, letters, qtbot)
    send(page, "To my aunt")
    settled(page, qtbot)
    assert systems(page) == ["Write friendly letters in English."]
    assert engine_of(page).requests[0].sampling.temperature == 0.5
    assert engine_of(page).loads[0].context == 1024


def test_form_thinking_and_adapters_too(page: ChatPage, services: Services, qtbot: QtBot) -> None:
    settings = ChatSettings(json_schema='{"type": "object"}', thinking=False, top_k=7)
    facts = services.specialists.save(Specialist("", "Facts", settings=settings))
    use(page, facts, qtbot)
    send(page, "Anna is 7")
    settled(page, qtbot)
    asked = engine_of(page).requests[0]
    assert (asked.json_schema, asked.thinking) == ('{"type": "object"}', False)
    assert asked.sampling.top_k == 7


def test_the_button_shows_it_and_the_menu_leads_to_others(
    page: ChatPage, letters: Specialist, qtbot: QtBot
) -> None:
    button = page.specialist.button
    assert button.accessibleName() == "Choose a specialist"
    choose(page, "Letters", qtbot)
    qtbot.waitUntil(lambda: page.specialist.current == letters)
    assert button.accessibleName() == "Specialist: Letters"
    assert button.text() == "Letters"
    assert page.composer.edit.placeholderText() == "What should it say?"
    menu = menu_of(page, qtbot)
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Letters"]
    assert {"Translate", "Summarise"} <= {each.text() for each in menu.actions()}
    menu.close()

    choose(page, "No specialist", qtbot)
    assert page.options.desk.settings == ChatSettings()
    assert button.accessibleName() == "Choose a specialist"
    assert page.specialist.strip.isHidden()


def test_the_menu_leads_to_the_page_of_all(page: ChatPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_requested) as asked:
        choose(page, "All specialists…", qtbot)
    assert asked.args == ["specialists"]


def test_only_the_icon_is_shown_where_there_is_little_room(
    page: ChatPage, letters: Specialist, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    page.resize(420, 400)
    qtbot.waitUntil(lambda: page.specialist.button.text() == "")
    assert page.specialist.button.accessibleName() == "Specialist: Letters"
    page.resize(900, 700)
    qtbot.waitUntil(lambda: page.specialist.button.text() == "Letters")


def test_what_is_chosen_fills_the_instructions(
    page: ChatPage, letters: Specialist, services: Services, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    language, tone = page.specialist.strip.controls
    assert language.select is not None
    assert [language.select.accessibleName(), tone.line.accessibleName()] == ["Language", "Tone"]
    language.select.setFocus()
    QTest.keyClick(language.select, Qt.Key.Key_Down)
    write(tone.line, "very stern")
    send(page, "To my aunt")
    settled(page, qtbot)
    assert systems(page) == ["Write very stern letters in German."]
    used = kept(services, page).specialist
    assert used is not None
    assert dict(used.chosen) == {"language": "German", "tone": "very stern"}


def test_the_choices_of_goldcrest_are_shown_in_the_language_and_meant_in_english(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    said = {"German": "Deutsch", "English": "Englisch", "Translate": "Übersetzen"}
    in_use.use(in_use.Language("de", {(text, ""): german for text, german in said.items()}))
    try:
        page = make_page(Script("Hallo"), Script("Bonjour"))
        use(page, services.specialists.get("translate"), qtbot)
        control = next(
            one for one in page.specialist.strip.controls if "German" in one.field.choices
        )
        assert control.select is not None
        offered = [control.select.itemText(at) for at in range(control.select.count())]
        assert {"Deutsch", "Englisch"} <= set(offered)
        assert not {"German", "English"} & set(offered)

        write(control.line, "Deutsch")
        send(page, "Good morning")
        settled(page, qtbot)
        assert "German" in systems(page)[0]
        assert "Deutsch" not in systems(page)[0]
        used = kept(services, page).specialist
        assert used is not None
        assert dict(used.chosen)[control.field.name] == "German"
        assert control.line.text() == "Deutsch"
    finally:
        in_use.use(in_use.ENGLISH)


def test_other_choices_than_those_offered_can_be_written(
    page: ChatPage, letters: Specialist, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    language = page.specialist.strip.controls[0]
    write(language.line, "Latin")
    assert page.options.desk.settings.system == "Write friendly letters in Latin."


def test_instructions_that_were_changed_by_hand_stay(
    page: ChatPage, letters: Specialist, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    page.options.desk.change({"system": "My own."})
    write(page.specialist.strip.controls[1].line, "x")
    assert page.options.desk.settings.system == "My own."
    strip = page.specialist.strip
    assert "were changed" in strip.words.text()
    strip.button.click()
    assert page.options.desk.settings.system == "Write x letters in English."
    assert strip.words.isHidden()


def test_the_chat_remembers_it(
    page: ChatPage, letters: Specialist, services: Services, qtbot: QtBot
) -> None:
    other = services.conversations.create("Other").id
    use(page, letters, qtbot)
    write(page.specialist.strip.controls[1].line, "dry")
    send(page, "To my aunt")
    settled(page, qtbot)
    chat = page.conversation
    opened(page, other, qtbot)
    assert page.specialist.button.accessibleName() == "Choose a specialist"
    assert page.specialist.strip.isHidden()
    opened(page, chat, qtbot)
    qtbot.waitUntil(lambda: page.specialist.current == letters)
    assert page.specialist.button.accessibleName() == "Specialist: Letters"
    assert [each.line.text() for each in page.specialist.strip.controls] == ["English", "dry"]
    assert page.specialist.strip.words.isHidden()


def test_so_does_a_copy_of_the_chat(
    page: ChatPage, letters: Specialist, services: Services, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    send(page, "To my aunt")
    settled(page, qtbot)
    last = page.transcript.entries[-1].id
    copy = services.chats.trees.fork(last, "Copy")
    opened(page, copy, qtbot)
    qtbot.waitUntil(lambda: page.specialist.current == letters)


def test_a_new_chat_keeps_it_while_others_are_looked_at(
    page: ChatPage, letters: Specialist, services: Services, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    opened(page, services.conversations.create("Other").id, qtbot)
    opened(page, None, qtbot)
    qtbot.waitUntil(lambda: page.specialist.current == letters)


def test_it_goes_with_the_options_when_they_are_reset(
    page: ChatPage, letters: Specialist, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    page.options.desk.reset()
    assert page.specialist.button.accessibleName() == "Choose a specialist"
    assert page.specialist.strip.isHidden()


def test_a_chat_goes_on_when_its_specialist_was_deleted(
    page: ChatPage, letters: Specialist, services: Services, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    send(page, "To my aunt")
    settled(page, qtbot)
    chat = page.conversation
    opened(page, None, qtbot)
    services.specialists.delete(letters.id)
    opened(page, chat, qtbot)
    strip = page.specialist.strip
    qtbot.waitUntil(lambda: "Letters was deleted." in strip.words.text())
    assert page.specialist.button.accessibleName() == "Specialist: Letters"
    send(page, "And my uncle")
    settled(page, qtbot)
    assert systems(page)[-1] == "Write friendly letters in English."
    strip.close_button.click()
    assert strip.isHidden()
    choose(page, "No specialist", qtbot)
    assert page.options.desk.settings == ChatSettings()


def test_a_chat_stays_as_it_is_when_its_specialist_was_changed(
    page: ChatPage, letters: Specialist, services: Services, qtbot: QtBot
) -> None:
    use(page, letters, qtbot)
    send(page, "To my aunt")
    settled(page, qtbot)
    chat = page.conversation
    opened(page, None, qtbot)
    better = replace(letters, settings=ChatSettings(system="Write well in {{language}}."))
    services.specialists.save(better)
    opened(page, chat, qtbot)
    strip = page.specialist.strip
    qtbot.waitUntil(lambda: "Letters was changed" in strip.words.text())
    assert page.options.desk.settings.system == "Write friendly letters in English."
    strip.button.click()
    assert page.options.desk.settings.system == "Write well in English."
    assert page.options.desk.settings.context == 0
    assert strip.words.isHidden()


def test_one_that_cannot_be_read_is_said(page: ChatPage, qtbot: QtBot) -> None:
    page.specialist.use("nobody")
    qtbot.waitUntil(lambda: bool(page.banners.banners))
    assert page.banners.banners[0].title.text() == "There is no specialist named nobody."
    assert page.options.desk.settings == ChatSettings()


def test_a_model_that_is_not_here_is_said_with_a_way_to_it(
    page: ChatPage, services: Services, qtbot: QtBot
) -> None:
    translate = services.specialists.get("translate")
    use(page, translate, qtbot)
    strip = page.specialist.strip
    qtbot.waitUntil(lambda: "Gemma 3 1B" in strip.words.text())
    assert strip.words.text().endswith("which is not on this computer.")
    with qtbot.waitSignal(page.page_requested) as asked:
        strip.button.click()
    assert asked.args == ["models"]


def test_it_works_with_the_real_page_of_a_stranger_who_says_nothing(
    page: ChatPage, services: Services, qtbot: QtBot
) -> None:
    bare = services.specialists.save(Specialist("", "Bare & <b>bold</b>"))
    use(page, bare, qtbot)
    assert page.specialist.button.accessibleName() == "Specialist: Bare & <b>bold</b>"
    send(page, "Hi")
    settled(page, qtbot)
    assert said(page)[0] == "Hi"


def test_all_of_it_is_walked_by_keyboard(page: ChatPage, letters: Specialist, qtbot: QtBot) -> None:
    use(page, letters, qtbot)
    page.activateWindow()
    page.composer.set_text("More")
    page.specialist.strip.tell("Something is said.", "See models")
    page.header.model.setFocus()
    walked = []
    for _ in range(14):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        walked.append((QApplication.focusWidget() or page).accessibleName())
    parts = ["See models", "Hide this", "Language", "Tone", "Specialist: Letters"]
    begin = walked.index(parts[0])
    assert walked[begin : begin + 7] == [*parts, "Attach files", "Message"]
