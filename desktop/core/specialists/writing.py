"""A specialist as the text of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import tomli_w

from desktop.core.chat import chat_settings
from desktop.core.specialists.reading import SCHEMA

if TYPE_CHECKING:
    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.core.specialists.specialist import Field, Specialist, Step

_HEAD = "# A specialist of Goldcrest. What each line means: docs/specialists.md\n"


def write(specialist: Specialist) -> str:
    """Return the file's content, from which `reading.read` makes the same specialist."""
    table: dict[str, object] = {"schema": SCHEMA, "name": specialist.name}
    for key in ("about", "icon", "opening", "model", "suits", "words", "shapes"):
        value = getattr(specialist, key)
        if value:
            table[key] = list(value) if isinstance(value, tuple) else value
    if settings := _settings(specialist.settings):
        table["settings"] = settings
    if specialist.fields:
        table["fields"] = [_field(each) for each in specialist.fields]
    if specialist.steps:
        table["steps"] = [_step(each) for each in specialist.steps]
    return _HEAD + tomli_w.dumps(table, multiline_strings=True)


def _field(field: Field) -> dict[str, object]:
    return {
        "name": field.name,
        "label": field.label,
        "choices": list(field.choices),
        "default": field.default,
    }


def _step(step: Step) -> dict[str, object]:
    made: dict[str, object] = {"name": step.name, "ask": step.ask}
    if step.model:
        made["model"] = step.model
    if settings := _settings(step.settings):
        made["settings"] = settings
    return made


def _settings(settings: ChatSettings) -> dict[str, object]:
    return chat_settings.table(settings)
