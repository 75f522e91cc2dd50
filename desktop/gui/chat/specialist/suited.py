"""Which of the models on this computer a specialist is best used with. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.chat.models import Choice, Choices

_LONGEST_NAME: Final = 40


class Suited(NamedTuple):
    """What is known of the models for a specialist.

    Attributes:
        choice: the one to use; None: whichever answers.
        missing: the name of the one to get, where none of them is here; else "".
    """

    choice: Choice | None
    missing: str


def suited(
    specialist: Specialist, choices: Choices, now: Choice | None, names: Mapping[str, str]
) -> Suited:
    """Return which model a specialist is best used with.

    Args:
        specialist: names models, the best for weak computers first.
        choices: the models that are here.
        now: the one that answers, which stays where it suits.
        names: of models by their ids, for those that are not here.
    """
    ids = (specialist.model,) if specialist.model else specialist.suits
    here = [found for each in ids if (found := choices.find(each)) is not None]
    if now is not None and any(each.id == now.id for each in here):
        return Suited(now, "")
    if here:
        return Suited(here[0], "")
    missing = clean(names.get(ids[0], ids[0]), _LONGEST_NAME) if ids else ""
    return Suited(None, missing)
