"""The options of a chat that depend on its model: forms, thinking, context and adapters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from gui.chat.options_desk import (
    GRAMMAR,
    SCHEMA,
    answered,
    asked,
    kept,
    lora,
    panel_of,
    rows,
    write,
)
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.core.engine.values import Adapter
from desktop.gui.chat.page import ChatPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.chat.options.panel import OptionsPanel
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import Button

    MakePage = Callable[..., ChatPage]
    Send = Callable[[ChatPage, str], None]
    Set = Callable[[OptionsPanel], object]

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
