"""What is changed of a specialist is in its file, or still in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gguf_maker import make
from gui.specialists.options_of_specialists import CHANGES, WAYS
from PySide6.QtTest import QTest

from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.engine.values import Adapter
from desktop.core.specialists.reading import LONGEST_INSTRUCTIONS, MOST_FIELDS, MOST_STEPS
from desktop.core.specialists.specialist import Field, Specialist, Step
from desktop.gui.specialists.editor import Editor, MoreSettings
from desktop.gui.specialists.page import SpecialistsPage
from desktop.gui.specialists.relay import StepOwn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow

    MakePage = Callable[..., SpecialistsPage]


def editor_of(page: SpecialistsPage) -> Editor:
    editor = page.details.editor
    assert editor is not None
    assert editor.isVisible()
    return editor


def more_of(editor: Editor, qtbot: QtBot) -> MoreSettings:
    editor.more.button.click()
    more = editor.more.content
    assert isinstance(more, MoreSettings)
    qtbot.waitUntil(lambda: more.context.length.count() > 1)
    return more


def kept(services: Services, qtbot: QtBot, page: SpecialistsPage) -> Specialist:
    """What is in the file, once all that was written is."""
    assert page.shown is not None
    shown = page.shown
    qtbot.waitUntil(lambda: services.specialists.get(shown.id) == page.desk.specialist)
    return services.specialists.get(shown.id)


@pytest.mark.parametrize("way", WAYS)
def test_each_thing_that_is_written_is_kept(
    way: str, make_page: MakePage, services: Services, cook: Specialist, qtbot: QtBot
) -> None:
    page = make_page()
    act, name, value = WAYS[way]
    act(editor_of(page))
    qtbot.waitUntil(lambda: getattr(services.specialists.get("cook"), name) == value)

    assert kept(services, qtbot, page) == replace(cook, **{name: value})  # type: ignore[arg-type]  # each way names one


@pytest.mark.parametrize("change", CHANGES)
def test_each_setting_is_kept(
    change: str, make_page: MakePage, services: Services, cook: Specialist, qtbot: QtBot
) -> None:
    page = make_page()
    act, name, value = CHANGES[change]
    act(more_of(editor_of(page), qtbot))
    page.desk.flush()
    qtbot.waitUntil(lambda: getattr(services.specialists.get("cook").settings, name) == value)

    settings = replace(cook.settings, **{name: value})  # type: ignore[arg-type]  # likewise
    assert kept(services, qtbot, page) == replace(cook, settings=settings)


@pytest.mark.usefixtures("cook")
def test_an_adapter_is_bound(
    make_page: MakePage, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "pirate.gguf"
    path.write_bytes(
        make({"general.type": "adapter", "adapter.type": "lora"}, architecture="llama")
    )
    page = make_page()
    more_of(editor_of(page), qtbot).adapters.offer(path)
    qtbot.waitUntil(lambda: services.specialists.get("cook").settings.adapters == (Adapter(path),))


def test_the_list_and_the_head_follow_while_it_is_typed(
    make_page: MakePage, cook: Specialist
) -> None:
    page = make_page()
    editor = editor_of(page)
    editor.basics.name.selectAll()
    QTest.keyClicks(editor.basics.name, "Chef ")

    assert page.list.rows.rows[1].title == "Chef"
    assert page.details.title.text() == "Chef"
    assert editor.basics.name.text() == "Chef "
    assert page.desk.specialist == replace(cook, name="Chef")


def test_a_name_that_is_taken_away_stays_until_there_is_another(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    services.specialists.save(Specialist("", "Cook"))
    page = make_page()
    editor = editor_of(page)
    editor.basics.name.selectAll()
    QTest.keyClicks(editor.basics.name, " ")
    editor.basics.about.setFocus()
    QTest.keyClicks(editor.basics.about, "Cooks.")

    assert editor.basics.note.text().startswith("It needs a name")
    assert kept(services, qtbot, page) == Specialist("cook", "Cook", about="Cooks.", own=True)


def test_more_instructions_than_are_read_are_not_kept_and_it_is_said(
    make_page: MakePage, services: Services, cook: Specialist, qtbot: QtBot
) -> None:
    page = make_page()
    editor = editor_of(page)
    editor.instructions.text.setPlainText("x" * (LONGEST_INSTRUCTIONS + 1))
    editor.flush()

    assert editor.too_long.isVisible()
    found = kept(services, qtbot, page)
    assert found == replace(cook, settings=ChatSettings(system="x" * LONGEST_INSTRUCTIONS))
    editor.instructions.text.setPlainText("x")
    assert editor.too_long.isHidden()


@pytest.mark.usefixtures("cook")
def test_what_cannot_be_kept_stays_in_the_window(
    make_page: MakePage, services: Services, folder: Path, qtbot: QtBot
) -> None:
    page = make_page()
    editor = editor_of(page)
    # The folder has gone, and a file stands there.
    aside = folder.with_name("aside")
    folder.rename(aside)
    folder.write_text("", encoding="utf-8")
    editor.basics.about.setText("")
    editor.basics.about.setFocus()
    QTest.keyClicks(editor.basics.about, "Bakes.")
    qtbot.waitUntil(page.details.notice.isVisible)
    assert page.details.notice.text().startswith("Not saved yet: ")

    page.list.choose("translate")
    page.list.choose("cook")
    assert editor.basics.about.text() == "Bakes."
    qtbot.waitUntil(page.details.notice.isVisible)
    folder.unlink()
    aside.rename(folder)
    page.refresh()
    page.details.notice.buttons[0].click()
    qtbot.waitUntil(page.details.notice.isHidden)

    assert services.specialists.get("cook").about == "Bakes."
    assert editor.basics.about.text() == "Bakes."


@pytest.mark.usefixtures("cook")
def test_what_is_typed_last_is_kept_when_the_window_goes(
    open_window: Callable[..., MainWindow], services: Services, qtbot: QtBot
) -> None:
    window = open_window()
    window.show_page("specialists")
    page = window.findChild(SpecialistsPage)
    assert isinstance(page, SpecialistsPage)
    qtbot.waitUntil(lambda: page.shown is not None)
    page.list.opened.emit()
    editor = editor_of(page)
    editor.instructions.text.setPlainText("Cook with butter.")
    QTest.keyClicks(editor.basics.opening, "What?")
    window.close()
    # As `Services.close` does.
    services.store_executor.submit(lambda: None).result(30)

    found = services.specialists.get("cook")
    assert (found.settings.system, found.opening) == ("Cook with butter.", "What?")


def test_things_to_choose_are_added_changed_and_removed(
    make_page: MakePage, services: Services, cook: Specialist, qtbot: QtBot
) -> None:
    page = make_page()
    choosing = editor_of(page).choosing
    for _ in range(2):
        choosing.add.click()
    first, second = choosing.cards
    first.label.selectAll()
    QTest.keyClicks(first.label, "For")
    first.name.selectAll()
    QTest.keyClicks(first.name, "guests")
    first.choices.setPlainText("two\n\n four \nfour\n")
    first.choices.flush()
    first.usual.selectAll()
    QTest.keyClicks(first.usual, "four")
    second.remove.click()

    field = Field("guests", "For", ("two", "four"), "four")
    assert kept(services, qtbot, page) == replace(cook, fields=(field,))
    assert first.choices.toPlainText() == "two\n\n four \nfour\n"
    while choosing.add.isVisible():
        choosing.add.click()
    assert len(kept(services, qtbot, page).fields) == MOST_FIELDS


@pytest.mark.usefixtures("cook")
def test_a_name_that_no_blank_can_have_is_not_taken(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    page = make_page()
    choosing = editor_of(page).choosing
    choosing.add.click()
    (card,) = choosing.cards
    card.name.selectAll()
    QTest.keyClicks(card.name, "1 x}}")
    assert "until then it stays" in card.note.text()
    assert [field.name for field in kept(services, qtbot, page).fields] == ["language"]

    choosing.add.click()
    other = choosing.cards[1]
    other.name.selectAll()
    QTest.keyClicks(other.name, "language")
    assert other.note.text().startswith("Another choice has this name")
    assert len(kept(services, qtbot, page).fields) == 1


def test_steps_are_added_moved_set_and_removed(
    make_page: MakePage, services: Services, cook: Specialist, qtbot: QtBot
) -> None:
    page = make_page()
    relay = editor_of(page).relay
    for name in ("Taste", "Serve", "Wash"):
        relay.add.click()
        card = relay.cards[-1]
        card.name.selectAll()
        QTest.keyClicks(card.name, name)
        card.ask.setPlainText(f"{name}.")
    relay.cards[2].up.click()
    relay.cards[0].remove.click()
    assert [card.up.isEnabled() for card in relay.cards] == [False, True]
    card = relay.cards[1]
    card.own.button.click()
    own = card.own.content
    assert isinstance(own, StepOwn)
    own.system.setPlainText("You are a waiter.")
    own.system.flush()
    own.model.choose("tiny")
    own.thinking.choose("on")
    own.temperature.setValue(0.7)

    settings = ChatSettings(system="You are a waiter.", thinking=True, temperature=0.7)
    steps = (Step("Wash", "Wash."), Step("Serve", "Serve.", settings, "tiny"))
    assert kept(services, qtbot, page) == replace(cook, steps=steps)
    own.way.reset.click()
    own.warmth.reset.click()
    assert kept(services, qtbot, page).steps[1].settings == ChatSettings(system=settings.system)
    while relay.add.isVisible():
        relay.add.click()
    assert len(kept(services, qtbot, page).steps) == MOST_STEPS


@pytest.mark.usefixtures("cook")
def test_a_step_keeps_its_message_until_there_is_another(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    page = make_page()
    relay = editor_of(page).relay
    relay.add.click()
    (card,) = relay.cards
    ask = card.ask.toPlainText()
    card.ask.setPlainText(" ")
    card.ask.flush()

    assert card.note.text().startswith("It needs a message")
    assert [step.ask for step in kept(services, qtbot, page).steps] == [ask]


def test_a_model_that_has_gone_is_still_the_one(
    make_page: MakePage, services: Services, cook: Specialist, qtbot: QtBot
) -> None:
    services.specialists.save(replace(cook, model="gemma3-1b"))
    page = make_page()
    editor = editor_of(page)

    assert editor.model.choice.currentText() == "Gemma 3 1B (not here)"
    assert editor.model.note.isVisible()
    editor.model.choice.choose("tiny")
    assert editor.model.note.isHidden()
    assert kept(services, qtbot, page).model == "tiny"


@pytest.mark.usefixtures("cook")
def test_only_a_bound_model_says_what_it_cannot_do(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    editor = editor_of(page)
    more = more_of(editor, qtbot)
    qtbot.waitUntil(lambda: more.thinking.note.text().startswith("This works where"))
    assert more.thinking.way.isEnabled()

    editor.model.choice.choose("tiny")
    qtbot.waitUntil(lambda: more.thinking.note.text().endswith("does not think before it answers."))
    assert not more.thinking.way.isEnabled()
    editor.model.choice.choose("")
    qtbot.waitUntil(more.thinking.way.isEnabled)


@pytest.mark.usefixtures("cook")
def test_what_is_shown_is_that_of_the_one_that_is_open(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    relay = services.specialists.get("careful-writer")
    services.specialists.save(replace(relay, id="", own=True, name="Writer"))
    page = make_page()
    editor = editor_of(page)
    more = more_of(editor, qtbot)
    assert editor.relay.cards == []
    page.list.choose("writer")

    assert [card.step for card in editor.relay.cards] == list(relay.steps)
    assert editor.more.is_open is False
    assert more.writing.fields["temperature"].value() == relay.settings.temperature
    page.list.choose("cook")
    assert editor.relay.cards == []
    assert page.desk.specialist == services.specialists.get("cook")
    assert services.specialists.get("writer").steps == relay.steps
