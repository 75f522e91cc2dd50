"""`goldcrest specialists`: models with instructions for one kind of task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core import wording
from desktop.core.chat.chat_settings import table
from desktop.core.specialists.writing import write
from desktop.core.words_of_specialists import left_out

if TYPE_CHECKING:
    import argparse

    from desktop.app import Services
    from desktop.core.specialists.specialist import Specialist


def list_all(services: Services, chosen: argparse.Namespace) -> int:
    """List all, the person's own first."""
    found, problems = services.specialists.listing()
    for problem in problems:
        output.say(f"goldcrest: {wording.describe(problem)}")
    if chosen.json:
        output.document([facts(each) for each in found])
        return 0
    lines = [("ID", "NAME", "WHAT IT DOES")]
    lines += [(each.id, each.name, each.about) for each in found]
    output.table(lines)
    return 0


def show(services: Services, chosen: argparse.Namespace) -> int:
    """Print the file of one, or its facts.

    Raises:
        UnknownSpecialist, SpecialistInvalid, SpecialistTooNew: there is none that can be used.
    """
    found = services.specialists.get(chosen.id)
    if chosen.json:
        output.document(facts(found))
    else:
        output.text(write(found), end="")
    return 0


def import_(services: Services, chosen: argparse.Namespace) -> int:
    """Copy one from a file.

    Raises:
        SpecialistInvalid, SpecialistTooNew: the file is none that can be used.
        DiskFull, FolderReadOnly: it cannot be kept.
    """
    specialist, missing = services.specialists.take_in(chosen.path)
    if told := left_out(missing):
        output.say(told)
    if chosen.json:
        output.document({**facts(specialist), "left_out": list(missing)})
    else:
        output.text(f"“{specialist.name}” is here as {specialist.id}.")
    return 0


def export(services: Services, chosen: argparse.Namespace) -> int:
    """Write one into a file.

    Raises:
        UnknownSpecialist, DiskFull, FolderReadOnly: that cannot be done.
    """
    services.specialists.hand_out(chosen.id, chosen.path)
    if chosen.json:
        output.document({"id": chosen.id, "path": str(chosen.path)})
    else:
        output.text(f"Written to {chosen.path}.")
    return 0


def remove(services: Services, chosen: argparse.Namespace) -> int:
    """Delete one of the person's own.

    Raises:
        UnknownSpecialist: there is none, or it is part of Goldcrest.
    """
    services.specialists.delete(chosen.id)
    if chosen.json:
        output.document({"id": chosen.id})
    else:
        output.text(f"{chosen.id} is deleted.")
    return 0


def facts(specialist: Specialist) -> dict[str, object]:
    """Return what a JSON document holds of one."""
    return {
        "id": specialist.id,
        "name": specialist.name,
        "about": specialist.about,
        "own": specialist.own,
        "model": specialist.model or None,
        "suits": list(specialist.suits),
        "fields": [
            {"name": each.name, "choices": list(each.choices), "default": each.default}
            for each in specialist.fields
        ],
        "settings": table(specialist.settings),
        "steps": [
            {"name": each.name, "ask": each.ask, "settings": table(each.settings)}
            for each in specialist.steps
        ],
    }
