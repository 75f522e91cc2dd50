"""The energy that writing took in a benchmark, as it is kept with its record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, get_args

from desktop.core.energy import Energy, NoEnergy, Reason, Source
from desktop.core.speed.plain import number, whole


@dataclass(frozen=True, slots=True)
class Spent:
    """What writing took, or why nobody knows.

    Attributes:
        energy: of the time that was written in, or the reason.
        tokens: that were written in that time.
    """

    energy: Energy | NoEnergy
    tokens: int = 0

    @property
    def joules_per_token(self) -> float | None:
        """What a token took; None where it is not known."""
        return self.energy.per_token(self.tokens) if isinstance(self.energy, Energy) else None

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values: the energy, or the reason."""
        if isinstance(self.energy, NoEnergy):
            return {"reason": self.energy.reason}
        return {
            "joules_per_token": self.joules_per_token,
            "joules": self.energy.joules,
            "seconds": self.energy.seconds,
            "tokens": self.tokens,
            "source": self.energy.source,
        }

    @classmethod
    def from_json(cls, document: object) -> Spent | None:
        """Return what `to_json` made; None where it is something else, or was never written."""
        if not isinstance(document, dict):
            return None
        for reason in _REASONS:
            if document.get("reason") == reason:
                return cls(NoEnergy(reason))
        joules, seconds = number(document.get("joules")), number(document.get("seconds"))
        source = next((one for one in _SOURCES if one == document.get("source")), None)
        if joules is None or not seconds or source is None:
            return None
        return cls(Energy(joules, source, seconds), whole(document.get("tokens")) or 0)


_REASONS: Final[tuple[Reason, ...]] = get_args(Reason)
_SOURCES: Final[tuple[Source, ...]] = get_args(Source)
