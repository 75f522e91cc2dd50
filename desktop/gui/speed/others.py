"""The other cards of the speed page, each in a file of its own that knows what it shows."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

#: From left to right: the module and its class, which takes (services, tasks, bridge, theme).
CARDS: Final = (
    ("desktop.gui.speed.tuning_card", "TuningCard"),
    ("desktop.gui.speed.honesty_card", "HonestyCard"),
)


def other_cards(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme
) -> tuple[QFrame, ...]:
    """Return the cards, each loaded only now."""
    made: list[QFrame] = []
    for module, name in CARDS:
        card = getattr(import_module(module), name)
        made.append(card(services, tasks, bridge, theme))
    return tuple(made)
