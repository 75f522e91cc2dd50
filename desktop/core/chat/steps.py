"""Which step of a relay a message is: kept with the message, among the facts about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEY: Final = "step"
_MOST: Final = 99
_LONGEST_NAME: Final = 60


class StepMark(NamedTuple):
    """A message of a relay that was sent by itself.

    Attributes:
        number: which step it is; the person's own message is the first.
        of: how many there are.
        name: what is done in it; may be empty.
    """

    number: int
    of: int
    name: str

    def facts(self) -> dict[str, object]:
        """Return what is kept of it."""
        return {_KEY: {"number": self.number, "of": self.of, "name": self.name}}


def step_in(facts: Mapping[str, object] | None) -> StepMark | None:
    """Return which step a message is by what is kept of it, which may come from a stranger."""
    found = (facts or {}).get(_KEY)
    if not isinstance(found, dict):
        return None
    number, of, name = (found.get(key) for key in ("number", "of", "name"))
    if type(number) is not int or type(of) is not int or not 1 <= number <= of <= _MOST:
        return None
    return StepMark(number, of, clean(name, _LONGEST_NAME) if isinstance(name, str) else "")
