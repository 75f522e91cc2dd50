"""Facts that may be missing, each with the reason why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from desktop.core.machine.source import NOT_TOLD, NotTold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Fact = TypeVar("Fact")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that could not be had.

    Attributes:
        fact: the name of the attribute that is None, or empty, for it.
        reason: a few words without a full stop: "needs administrator rights".
    """

    fact: str
    reason: str


def keep(fact: str, read: Callable[[], Fact], unknown: list[Unknown]) -> Fact | None:
    """Return what `read` finds; where it is not told None, and the reason goes to `unknown`."""
    try:
        return read()
    except NotTold as missing:
        unknown.append(Unknown(fact, missing.reason))
        return None


def reason(unknown: Iterable[Unknown], fact: str) -> str:
    """Return why a fact is not known."""
    return next((each.reason for each in unknown if each.fact == fact), NOT_TOLD)
