"""What the menu of the field for messages offers, and which of it fits what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.fuzzy import match

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.prompts.library import Prompts

PROMPT, MANAGE = "prompt", "manage"
_MOST_SHOWN: Final = 60


class Offer(NamedTuple):
    """A line of the menu.

    Attributes:
        kind: what it is, for whoever carries it out.
        id: which one of its kind.
        title: what the line says, and what is searched.
        note: small print, such as "Prompt"; "" for none.
        icon: a Lucide icon.
        text: what it puts into the message, with blanks; "" for what does something else.
    """

    kind: str
    id: str
    title: str
    note: str = ""
    icon: str = "pen-line"
    text: str = ""


class Fitting(NamedTuple):
    """An offer, and which letters of its title were typed."""

    offer: Offer
    places: tuple[int, ...]


def of_prompts(prompts: Prompts) -> list[Offer]:
    """Return the person's prompts; waits for the disk."""
    return [Offer(PROMPT, each.name, each.name, text=each.text) for each in prompts.all()]


def fitting(query: str, offers: Sequence[Offer]) -> list[Fitting]:
    """Return the offers that fit what was typed, the best first."""
    found = [(match(query, each.title), number, each) for number, each in enumerate(offers)]
    fits = [(-fit.score, number, Fitting(each, fit.places)) for fit, number, each in found if fit]
    return [each for _, _, each in sorted(fits)[:_MOST_SHOWN]]
