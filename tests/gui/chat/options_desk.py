"""What the tests of a chat's options share: the panel, and what reaches the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gguf_maker import make
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.chat.chat_settings import ANY_JSON, ChatSettings, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from scripted_engine import ScriptedEngine

    from desktop.app import Services
    from desktop.gui.chat.options.adapters import AdapterRow
    from desktop.gui.chat.options.panel import OptionsPanel
    from desktop.gui.chat.options.parts import TextBox
    from desktop.gui.chat.page import ChatPage

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
    "seed": (lambda p: seed(p, "42"), "seed", 42),
}
#: Where a field of the settings is in what the engine is asked for; `load` or `sampling` else.
IN_OPTIONS = ("thinking", "thinking_budget", "json_schema", "grammar")


def seed(panel: OptionsPanel, digits: str) -> None:
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


def rows(panel: OptionsPanel) -> list[AdapterRow]:
    return panel.adapters.rows
