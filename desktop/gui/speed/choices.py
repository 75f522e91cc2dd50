"""What may be tuned, and what was found for it: read off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.app_honesty import blueprint
from desktop.core import hardware
from desktop.core.speed.tuning import ANY

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.app_tuning import Change, Found

#: (name, id) of the installed models, and of the others that are offered.
Models = tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class State:
    """What is known of a choice.

    Attributes:
        model_id: of the model; `ANY`: of all of them.
        own: what was found for it, and is used.
        general: what was found for all models, and is used where there is nothing of its own.
        old: what was found in other circumstances, and is not used.
        change: what is another one since then.
        elsewhere: whether something was found in the other state of power.
        on_battery: whether the computer runs on its battery.
    """

    model_id: str
    own: Found | None
    general: Found | None
    old: Found | None
    change: Change
    elsewhere: bool
    on_battery: bool


def models(services: Services) -> Models:
    """Return the models that may be tuned; reads the disk and the database.

    Installed ones, and those of the catalogue that would fit and of which all sizes are known.
    """
    rows = services.rows()
    installed = [row for row in rows if row.installed]
    # The self-test model tells little, but where nothing else is here it is better than nothing.
    own = [row for row in installed if not row.builtin] or installed
    others = tuple(
        (row.name, row.id)
        for row in rows
        if not row.installed and row.model is not None and row.fits != "no" and blueprint(row.model)
    )
    return tuple((row.name, row.id) for row in own), others


def state(services: Services, model_id: str) -> State:
    """Return what is known of a choice; asks the system for the power."""
    tunings = services.tunings
    old = tunings.old(model_id)
    change = tunings.change(old) if old is not None else ""
    return State(
        model_id,
        own=tunings.own(model_id),
        general=tunings.own(ANY),
        old=old if change else None,
        change=change,
        elsewhere=tunings.elsewhere(model_id) is not None,
        on_battery=hardware.on_battery(),
    )
