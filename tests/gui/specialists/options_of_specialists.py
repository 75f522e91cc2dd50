"""What a person does in the editor of a specialist, and what it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.chat.chat_settings import ANY_JSON, ChatSettings
from desktop.gui.widgets import DecimalField

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.chat.options.parts import TextBox
    from desktop.gui.specialists.editor import Editor, MoreSettings
    from desktop.gui.specialists.parts import LineField

GRAMMAR = 'root ::= "green" | "blue"'
SCHEMA = '{"type": "object"  }'


def _write(field: LineField, text: str) -> None:
    field.selectAll()
    # As if it was pasted: it may have more than keys write.
    field.insert(text)


def _fill(box: TextBox, text: str) -> None:
    box.setPlainText(text)
    box.flush()


def _form(more: MoreSettings, mode: str, text: str) -> None:
    more.form.way.choose(mode)
    _fill(more.form.text, text)


def _warm(more: MoreSettings) -> None:
    field = more.writing.fields["temperature"]
    assert isinstance(field, DecimalField)
    field.setValue(1.25)


def _seed(more: MoreSettings) -> None:
    more.writing.seed.setFocus()
    QTest.keyClicks(more.writing.seed, "42")
    QTest.keyClick(more.writing.seed, Qt.Key.Key_Return)


#: What is done, the field of `Specialist`, and its value then.
WAYS: dict[str, tuple[Callable[[Editor], object], str, object]] = {
    "name": (lambda e: _write(e.basics.name, " Che\u202ef  2 "), "name", "Che f 2"),
    "about": (lambda e: _write(e.basics.about, "Bakes."), "about", "Bakes."),
    "icon": (lambda e: e.basics.icon.choose("mail"), "icon", "mail"),
    "opening": (lambda e: _write(e.basics.opening, "What?"), "opening", "What?"),
    "model": (lambda e: e.model.choice.choose("tiny"), "model", "tiny"),
    "words": (
        lambda e: _write(e.offer.words, "Bake, recipe  for ,, bake"),
        "words",
        ("bake", "recipe for"),
    ),
    "code": (lambda e: e.offer.switches["code"].click(), "shapes", ("code",)),
    "instructions": (
        lambda e: _fill(e.instructions.text, "You bake."),
        "settings",
        ChatSettings(system="You bake."),
    ),
}

#: Likewise, of the settings.
CHANGES: dict[str, tuple[Callable[[MoreSettings], object], str, object]] = {
    "thinking": (lambda m: m.thinking.way.choose("off"), "thinking", False),
    "json": (lambda m: m.form.way.choose("json"), "json_schema", ANY_JSON),
    "schema": (lambda m: _form(m, "schema", SCHEMA), "json_schema", SCHEMA),
    "grammar": (lambda m: _form(m, "grammar", GRAMMAR), "grammar", GRAMMAR),
    "length": (lambda m: m.context.length.choose(1024), "context", 1024),
    "full": (lambda m: m.context.overflow.choose("stop"), "overflow", "stop"),
    "temperature": (
        _warm,
        "temperature",
        1.25,
    ),
    "seed": (_seed, "seed", 42),
}
