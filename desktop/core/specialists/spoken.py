"""The specialists of Goldcrest in the language in use: what people read, not the instructions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.language import tr

if TYPE_CHECKING:
    from desktop.core.specialists.specialist import Specialist


def spoken(shipped: Specialist) -> Specialist:
    """Return a shipped specialist with its names and sentences in the language in use.

    What is chosen for a field stays English, as it goes into the instructions: `tr` where it is
    shown. tools/translations.py collects all of it.
    """
    return replace(
        shipped,
        name=tr(shipped.name),
        about=tr(shipped.about),
        opening=tr(shipped.opening),
        fields=tuple(replace(field, label=tr(field.label)) for field in shipped.fields),
        steps=tuple(replace(step, name=tr(step.name)) for step in shipped.steps),
    )
