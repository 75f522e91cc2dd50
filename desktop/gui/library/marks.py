"""What the library knows of a model, added to what its row says. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.language import tr
from desktop.gui.library import words
from desktop.gui.models.row_text import Action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.library import Duplicate, Installed
    from desktop.gui.models.row_text import RowText


@dataclass(frozen=True, slots=True)
class Here:
    """What the library knows of a model that is on this computer.

    Attributes:
        model: the one that is offered.
        duplicate: files with the same content, None where there are no others.
    """

    model: Installed
    duplicate: Duplicate | None = None


def gather(installed: Iterable[Installed], found: Iterable[Duplicate]) -> dict[str, Here]:
    """Return what is known of each model, by id; copies of another are not among them."""
    twice = {duplicate.models[0].id: duplicate for duplicate in found if duplicate.models}
    return {
        model.id: Here(model, twice.get(model.id)) for model in installed if model.copy_of is None
    }


def mark(text: RowText, here: Here | None) -> RowText:
    """Return the words of a row with those about its file."""
    changes = _changes(text, here) if here is not None else {}
    news = {name: value for name, value in changes.items() if getattr(text, name) != value}
    # Most rows say nothing of it, and each copy of a row's words costs time.
    return replace(text, **news) if news else text  # type: ignore[arg-type]  # fields of a RowText


def _changes(text: RowText, here: Here) -> dict[str, object]:
    model = here.model
    changes: dict[str, object] = {"origin": words.origin(model)}
    if text.deletable and words.is_ours(model):
        changes["delete_question"] = words.question_before_delete(model)
    else:
        changes["deletable"] = False
    fault = words.fault(model)
    if fault and text.action is Action.CHAT:
        changes.update(note=fault, note_role="danger")
        if model.state != "ready":
            repair = {"action": Action.REPAIR, "button": tr("Repair")}
            changes.update(repair if model.repairable else {"usable": False})
    elif here.duplicate is not None and here.duplicate.reclaimable_bytes:
        changes["note"] = words.copies_note(here.duplicate)
    elif not text.note:
        changes["note"] = words.facts(model)
    return changes
