"""What is said where images are attached and the model that answers does not see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.language import tr

if TYPE_CHECKING:
    from desktop.gui.chat.models import Choice, Choices


def sees(choice: Choice) -> bool:
    """Tell whether a model can be shown pictures."""
    return choice.installed.projector is not None and not choice.installed.projector_damaged


def another(choice: Choice | None, choices: Choices) -> Choice | None:
    """Return a model that sees, where the one that answers does not; None: there is none."""
    if choice is None or sees(choice):
        return None
    return next(filter(sees, choices.all), None)


def why_not(choice: Choice | None, choices: Choices) -> str:
    """Return why pictures cannot be sent to a model, and what to do; "": they can."""
    if choice is None or sees(choice):
        return ""
    other = another(choice, choices)
    if other is None:
        return tr(
            "{name} cannot see pictures, and no other model here can. Get one that can, with its"
            " file for pictures, or take the picture away.",
            name=choice.name,
        )
    return tr(
        "{name} cannot see pictures. Choose a model that can, such as {other}, or take the picture"
        " away.",
        name=choice.name,
        other=other.name,
    )
