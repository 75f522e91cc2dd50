"""The options of a chat in the window: what is set reaches the engine, and stays with the chat."""

from __future__ import annotations

import threading
from dataclasses import fields
from typing import TYPE_CHECKING, cast

import pytest
from gguf_maker import make
from gui.chat.model_files import install
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QScrollArea, QSpinBox, QWidget
from scripted_engine import Script, ScriptedEngine

from desktop.app import Services
from desktop.core.catalogue_facts import BUILTIN
from desktop.core.chat.chat_settings import ANY_JSON, ChatSettings, read
from desktop.core.engine.values import Adapter
from desktop.core.paths import Paths
from desktop.gui.chat.options.parts import TextBox
from desktop.gui.chat.page import ChatPage
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.store.database import Database
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.options.adapters import AdapterRow
    from desktop.gui.chat.options.panel import OptionsPanel
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]
    Set = Callable[[OptionsPanel], object]

SCHEMA = '{"type": "object", "properties": {"n": {"enum": [1, 2]}}, "required": ["n"]}'
GRAMMAR = 'root ::= "green" | "blue"'


def panel_of(page: ChatPage, qtbot: QtBot) -> OptionsPanel:
    """Open the panel and wait until it knows the model."""
    if not page.options.button.isChecked():
        page.options.button.click()
    panel = page.options.panel
    assert panel is not None
    qtbot.waitUntil(lambda: panel.context.length.count() > 1)
    return panel


def engine_of(page: ChatPage) -> ScriptedEngine:
    return cast("ScriptedEngine", page.engine)  # type: ignore[attr-defined]  # see conftest


def answered(page: ChatPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_streaming)


def kept(services: Services, page: ChatPage) -> ChatSettings:
    assert page.conversation is not None
    return read(services.chat_settings.read(page.conversation))


def write(box: TextBox, text: str) -> None:
    """Type a text and leave the field."""
    box.setPlainText(text)
    box.flush()


def lora(folder: Path, name: str = "pirate", architecture: str = "llama") -> Path:
    path = folder / f"{name}.gguf"
    values = {"general.type": "adapter", "adapter.type": "lora"}
    path.write_bytes(make(dict(values), architecture=architecture))
    return path


# --- opening and closing ---------------------------------------------------------------------


def test_the_panel_is_opened_and_closed_by_button_and_by_keys(
    qtbot: QtBot, make_page: MakePage
) -> None:
    page = make_page()
    page.activateWindow()
    page.focus_composer()
    assert page.findChildren(QWidget, "chatOptions") == []
    QTest.mouseClick(page.options.button, Qt.MouseButton.LeftButton)
    panel = page.options.panel
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    assert panel.accessibleName() == "Options of this chat"
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
    assert not page.options.button.isChecked()
    QTest.keySequence(page.composer.edit, QKeySequence("Ctrl+Shift+S"))
    qtbot.waitUntil(panel.isVisible)
    qtbot.waitUntil(panel.hasFocus)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()
    qtbot.waitUntil(page.composer.edit.hasFocus)


def test_esc_in_the_panel_does_not_stop_the_reply(
    qtbot: QtBot, make_page: MakePage, send: Send
) -> None:
    page = make_page(Script("one two", pause_at=1))
    page.activateWindow()
    panel = panel_of(page, qtbot)
    send(page, "Go on")
    qtbot.waitUntil(engine_of(page).paused.is_set)
    panel.instructions.text.setFocus()
    QTest.keyClick(panel.instructions.text, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert page.is_streaming
    engine_of(page).go_on.set()
    answered(page, qtbot)
    assert page.transcript.entries[-1].text == "one two"


def test_tab_goes_through_every_control_from_top_to_bottom(
    qtbot: QtBot, make_page: MakePage
) -> None:
    page = make_page()
    page.activateWindow()
    panel = panel_of(page, qtbot)
    _seed(panel, "1")
    wanted = ["Instructions", "Answer as", "Context length", "When it is full", "Temperature"]
    wanted += ["Top-p", "Top-k", "Min-p", "Reset Seed", "Repetition", "Seed", "Add an adapter…"]

    def order() -> list[str]:
        panel.setFocus()
        met: list[str] = []
        for _ in range(60):
            QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            if focus is None or not panel.isAncestorOf(focus):
                break
            met.append(focus.accessibleName())
        return met

    qtbot.waitUntil(lambda: [name for name in order() if name in wanted] == wanted)
    assert order()[-1] == wanted[-1]
    assert all(order())


# --- what is set -----------------------------------------------------------------------------


def _budget(panel: OptionsPanel) -> None:
    # The built-in model cannot think: its switch is off, and its value is set elsewhere.
    panel.thinking.budget.setValue(512)


def _type(panel: OptionsPanel, name: str, number: float) -> None:
    field = panel.writing.fields[name]
    field.selectAll()
    QTest.keyClicks(field, field.locale().toString(number))
    QTest.keyClick(field, Qt.Key.Key_Return)


def _form(panel: OptionsPanel, mode: str, text: str) -> None:
    panel.form.way.choose(mode)
    write(panel.form.text, text)


#: What a person does in the panel, the field of the settings, and its value then.
CHANGES: dict[str, tuple[Set, str, object]] = {
    "instructions": (lambda p: write(p.instructions.text, "Be brief."), "system", "Be brief."),
    "think": (lambda p: p.thinking.way.choose("on"), "thinking", True),
    "at once": (lambda p: p.thinking.way.choose("off"), "thinking", False),
    "budget": (_budget, "thinking_budget", 512),
    "json": (lambda p: p.form.way.choose("json"), "json_schema", ANY_JSON),
    "schema": (
        lambda p: _form(p, "schema", SCHEMA),
        "json_schema",
        SCHEMA,
    ),
    "grammar": (
        lambda p: _form(p, "grammar", GRAMMAR),
        "grammar",
        GRAMMAR,
    ),
    "length": (lambda p: p.context.length.choose(1024), "context", 1024),
    "full": (lambda p: p.context.overflow.choose("stop"), "overflow", "stop"),
    "temperature": (lambda p: _type(p, "temperature", 1.25), "temperature", 1.25),
    "top_p": (lambda p: _type(p, "top_p", 0.5), "top_p", 0.5),
    "top_k": (lambda p: _type(p, "top_k", 7), "top_k", 7),
    "min_p": (lambda p: _type(p, "min_p", 0.25), "min_p", 0.25),
    "repeat": (lambda p: _type(p, "repeat_penalty", 1.2), "repeat_penalty", 1.2),
    "seed": (lambda p: _seed(p, "42"), "seed", 42),
}
#: Where a field of the settings is in what the engine is asked for; `load` or `sampling` else.
IN_OPTIONS = ("thinking", "thinking_budget", "json_schema", "grammar")


def _seed(panel: OptionsPanel, digits: str) -> None:
    panel.writing.seed.setFocus()
    QTest.keyClicks(panel.writing.seed, digits)
    QTest.keyClick(panel.writing.seed, Qt.Key.Key_Return)


def asked(page: ChatPage, field: str) -> object:
    """What the engine was asked for last."""
    options, load = engine_of(page).requests[-1], engine_of(page).loads[-1]
    if field in IN_OPTIONS:
        return getattr(options, field)
    if field == "system":
        first = options.messages[0]
        return first.content if first.role == "system" else ""
    return getattr(load if field in ("context", "adapters") else options.sampling, field)


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
    _seed(panel, "7")
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


def test_every_field_has_its_control() -> None:
    by_person = {field for _, field, _ in CHANGES.values()} | {"adapters"}
    # Only the terminal's and the catalogue's.
    assert {field.name for field in fields(ChatSettings)} - by_person == {"presence_penalty"}


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


# --- the form of replies ---------------------------------------------------------------------


def test_a_schema_is_looked_at_while_it_is_typed(qtbot: QtBot, make_page: MakePage) -> None:
    form = panel_of(make_page(), qtbot).form
    assert not form.text.isVisible()
    form.way.choose("schema")
    assert form.text.isVisible()
    assert form.text.accessibleName() == "JSON schema"
    assert "Until then replies are free text" in form.note.text()
    form.text.setPlainText('{"type": ')
    qtbot.waitUntil(lambda: "line 1, column 10" in form.note.text())
    assert form.note.property("role") == "warning"
    form.text.setPlainText(SCHEMA)
    qtbot.waitUntil(lambda: "follow this schema" in form.note.text())
    form.way.choose("grammar")
    form.text.setPlainText("nothing")
    qtbot.waitUntil(lambda: "root" in form.note.text())
    # What was typed before is still there.
    form.way.choose("schema")
    assert form.text.toPlainText() == SCHEMA


def test_a_bound_reply_comes_without_thinking(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    panel = panel_of(page, qtbot)
    panel.form.way.choose("json")
    assert not panel.thinking.way.isEnabled()
    assert not panel.thinking.budget.isEnabled()


@pytest.mark.parametrize("mode", ["schema", "grammar"])
def test_a_form_is_loaded_from_a_file(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, mode: str
) -> None:
    page = make_page()
    form = panel_of(page, qtbot).form
    form.way.choose(mode)
    text = SCHEMA if mode == "schema" else GRAMMAR
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(text, encoding="utf-8")
    bad.write_bytes(b"\xff\xfe\x00")
    for path, words in ((bad, "cannot be read"), (tmp_path, "cannot be read"), (good, "Replies")):
        _choose(qtbot, page, form.load, path)
        qtbot.waitUntil(lambda words=words: words in form.note.text())  # type: ignore[misc]  # a default
    assert form.text.toPlainText() == text
    assert page.options.desk.settings.bound


def _choose(qtbot: QtBot, page: ChatPage, button: Button, path: Path) -> None:
    """Choose a file in the dialog that a button opens."""
    button.click()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_real_model_answers_by_the_schema_and_says_what_it_cannot(
    qtbot: QtBot,
    services: Services,
    tasks: Tasks,
    bridge: Bridge,
    theme: Theme,
    send: Send,
) -> None:
    page = ChatPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    qtbot.waitUntil(lambda: page.choice is not None)
    panel = panel_of(page, qtbot)
    panel.form.way.choose("schema")
    write(panel.form.text, SCHEMA)
    send(page, "Sing.")
    qtbot.waitUntil(lambda: not page.is_streaming, timeout=60_000)
    assert page.transcript.entries[-1].text.replace(" ", "").strip() in ('{"n":1}', '{"n":2}')
    panel.form.way.choose("grammar")
    write(panel.form.text, GRAMMAR)
    send(page, "Sing.")
    qtbot.waitUntil(lambda: not page.is_streaming, timeout=60_000)
    assert page.transcript.entries[-1].text in ("green", "blue")
    panel.form.way.choose("schema")
    write(panel.form.text, '{"type": "sandwich"}')
    send(page, "Sing.")
    qtbot.waitUntil(lambda: not page.is_streaming, timeout=60_000)
    shown = page.transcript.document().toPlainText()
    assert "The form that the reply should have cannot be used" in shown
    assert "Correct the JSON schema or the grammar" in shown
    page.options.button.click()
    assert not panel.isVisible()
    page.transcript.anchorClicked.emit(QUrl("goldcrest:options/1"))
    assert panel.isVisible()


# --- what the model can ----------------------------------------------------------------------


def test_a_model_that_cannot_think_has_no_switch_for_it(qtbot: QtBot, make_page: MakePage) -> None:
    thinking = panel_of(make_page(), qtbot).thinking
    assert not thinking.way.isEnabled()
    assert not thinking.budget.isEnabled()
    assert "does not think before it answers" in thinking.note.text()


def test_an_unknown_model_may_be_told_to_think(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    other = install(services, "Other")
    page = make_page()
    page.set_model(other)
    qtbot.waitUntil(lambda: page.choice is not None and page.choice.id == other)
    thinking = panel_of(page, qtbot).thinking
    qtbot.waitUntil(thinking.way.isEnabled)
    assert "where the model's own template has a switch" in thinking.note.text()
    assert thinking.budget.isEnabled()
    thinking.way.choose("off")
    assert not thinking.budget.isEnabled()


def test_the_context_says_what_memory_it_takes(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    page = make_page()
    context = panel_of(page, qtbot).context
    entries = [context.length.itemText(place) for place in range(context.length.count())]
    assert entries[0] == "Automatic (2,048)"
    # It was trained with 2,048 tokens.
    assert [entry.partition(" ")[0] for entry in entries[1:]] == ["1,024", "2,048"]
    assert all("B" in entry.partition("needs ")[2] for entry in entries[1:])
    assert context.note.text().startswith("Needs ")
    assert context.overflow.itemText(0) == "As in the settings (leave out)"
    services.settings.change(context=4096, context_policy="stop")
    qtbot.waitUntil(lambda: "2,048 tokens at most" in context.note.text())
    assert context.overflow.itemText(0) == "As in the settings (do not send)"
    services.settings.change(context=1024)
    qtbot.waitUntil(lambda: "(1,024)" in context.length.itemText(0))
    assert "of memory with" in context.note.text()


def test_a_length_that_was_set_with_another_model_is_shown(
    qtbot: QtBot, services: Services, make_page: MakePage
) -> None:
    chat = services.conversations.create("A chat").id
    services.chat_settings.change(chat, lambda _: '{"context": 6000}')
    page = make_page()
    page.open_conversation(chat)
    qtbot.waitUntil(lambda: page.options.ready)
    assert panel_of(page, qtbot).context.length.currentText() == "6,000 tokens"


# --- adapters --------------------------------------------------------------------------------


def rows(panel: OptionsPanel) -> list[AdapterRow]:
    return panel.adapters.rows


def test_adapters_are_added_weighed_and_removed(
    qtbot: QtBot, services: Services, make_page: MakePage, send: Send, tmp_path: Path
) -> None:
    page = make_page()
    panel = panel_of(page, qtbot)
    one, other = lora(tmp_path), lora(tmp_path, "legal")
    for path in (one, other, one):
        _choose(qtbot, page, panel.adapters.add, path)
        wanted = 1 if path == one and not rows(panel) else 2
        qtbot.waitUntil(lambda wanted=wanted: len(rows(panel)) >= min(wanted, 2) - 1)  # type: ignore[misc]  # a default
    qtbot.waitUntil(lambda: [row.adapter.path for row in rows(panel)] == [one, other])
    rows(panel)[0].scale.setValue(0.5)
    send(page, "Hi")
    answered(page, qtbot)
    assert asked(page, "adapters") == (Adapter(one, 0.5), Adapter(other, 1.0))
    assert kept(services, page).adapters == (Adapter(one, 0.5), Adapter(other, 1.0))
    assert rows(panel)[0].remove.accessibleName() == "Remove pirate"
    assert rows(panel)[0].scale.accessibleName() == "Strength of pirate"
    rows(panel)[0].remove.click()
    send(page, "Hi")
    answered(page, qtbot)
    assert asked(page, "adapters") == (Adapter(other, 1.0),)


def test_what_is_no_adapter_is_refused(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, tiny_model: Path
) -> None:
    panel = panel_of(make_page(), qtbot)
    junk = tmp_path / "junk.gguf"
    junk.write_bytes(b"no model")
    for path, words in ((tiny_model, "no LoRA adapter"), (junk, "GGUF"), (tmp_path, "GGUF")):
        panel.adapters.offer(path)
        qtbot.waitUntil(lambda words=words: words in panel.adapters.note.text())  # type: ignore[misc]  # a default
        assert panel.adapters.note.property("role") == "warning"
    assert rows(panel) == []


def test_an_adapter_that_is_gone_or_for_another_model_says_so(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path
) -> None:
    page = make_page()
    panel = panel_of(page, qtbot)
    found = (Adapter(tmp_path / "gone.gguf"), Adapter(lora(tmp_path)))
    page.options.desk.change({"adapters": found})
    page.options.desk.shown.emit()
    qtbot.waitUntil(lambda: "no longer there" in rows(panel)[0].note.text())
    assert not rows(panel)[1].note.isVisible()


# --- the place -------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "beside"), [(1020, True), (640, True), (428, False)])
def test_the_panel_lies_beside_the_chat_where_there_is_room(
    qtbot: QtBot, make_page: MakePage, width: int, beside: bool
) -> None:
    page = make_page()
    page.resize(width, 500)
    panel = panel_of(page, qtbot)

    def is_free() -> bool:
        corner = page.composer.mapTo(page, QPoint(page.composer.width(), 0))
        return corner.x() <= panel.x()

    qtbot.waitUntil(lambda: is_free() is beside)
    assert panel.geometry().right() == page.width() - 1
    assert panel.geometry().bottom() == page.height() - 1
    page.options.button.click()
    qtbot.waitUntil(lambda: page.composer.width() > min(width, 760) - 100)


@pytest.mark.parametrize("width", [1020, 640, 428])
def test_nothing_in_the_panel_is_wider_than_it(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, width: int
) -> None:
    page = make_page()
    page.resize(width, 420)
    panel = panel_of(page, qtbot)
    for change, _, _ in CHANGES.values():
        change(panel)
    panel.adapters.offer(lora(tmp_path, "a-name-that-goes-on-and-on-and-on-and-never-ends"))
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    area = panel.findChild(QScrollArea)
    assert area is not None

    def fits() -> bool:
        inner = area.widget()
        return inner is not None and inner.minimumSizeHint().width() <= area.viewport().width()

    qtbot.waitUntil(fits)


def test_every_control_has_a_name(qtbot: QtBot, make_page: MakePage) -> None:
    panel = panel_of(make_page(), qtbot)
    panel.form.way.choose("schema")
    controls: list[QObject] = [
        *panel.findChildren(QComboBox),
        *panel.findChildren(QSpinBox),
        *panel.findChildren(TextBox),
        *panel.findChildren(Button),
    ]
    assert len(controls) > 20
    assert [one for one in controls if not cast("QWidget", one).accessibleName()] == []
