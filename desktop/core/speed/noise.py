"""Whether a measurement was disturbed, and by what as far as it is known."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from desktop.core.speed.plain import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.speed.conditions import Conditions

#: "host" is that of a virtual machine.
Cause = Literal["other-load", "host", "thermal", "swap", "battery"]

#: Wider than this is noisy: single tokens, and whole rounds. See docs/benchmark.md.
TOKENS_SPREAD: Final = 0.15
ROUNDS_SPREAD: Final = 0.15
#: So much work of others takes a core away, which slows down evenly: it is noise of its own.
HEAVY_LOAD: Final = 0.2
#: From here on something else is a cause.
_OTHER_LOAD: Final = 0.1
_STOLEN: Final = 0.03
_SWAP: Final = 16_000_000
#: Wider than this tells nothing more.
_WIDEST: Final = 100.0
_FEWEST: Final = 2
#: Of fewer than this a quarter cannot be cut off at each end.
_FEWEST_FOR_QUARTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Noise:
    """How steady a measurement was.

    Attributes:
        noisy: whether it was so unsteady, or the computer so busy, that it should be done again.
        tokens_spread: the middle half of the times of single tokens, as a share of their median.
        rounds_spread: of the rounds of one test, the widest, as a share of their median.
        causes: what is known to have disturbed it, the likeliest first. A battery slows down
            evenly, so it is told of a steady measurement too.
    """

    noisy: bool = False
    tokens_spread: float = 0.0
    rounds_spread: float = 0.0
    causes: tuple[Cause, ...] = ()

    @classmethod
    def from_json(cls, record: object) -> Noise:
        """Return what `to_json` made; what cannot be read is as if nothing was noticed."""
        if not isinstance(record, dict):
            return cls()
        told = record.get("causes")
        known = [one for one in get_args(Cause) if isinstance(told, list) and one in told]
        return cls(
            record.get("noisy") is True,
            number(record.get("tokens_spread")) or 0.0,
            number(record.get("rounds_spread")) or 0.0,
            tuple(known),
        )

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "noisy": self.noisy,
            "tokens_spread": self.tokens_spread,
            "rounds_spread": self.rounds_spread,
            "causes": list(self.causes),
        }


def judge(tokens_spread: float, rounds: Sequence[Sequence[float]], conditions: Conditions) -> Noise:
    """Return whether a measurement was disturbed.

    Args:
        tokens_spread: of the times of single tokens, as `Samples.spread`; the widest of all depths.
        rounds: of each test the speeds of its rounds.
        conditions: what the computer did meanwhile.
    """
    rounds_spread = max(map(spread, rounds), default=0.0)
    unsteady = tokens_spread > TOKENS_SPREAD or rounds_spread > ROUNDS_SPREAD
    noisy = unsteady or _load(conditions) >= HEAVY_LOAD
    return Noise(noisy, tokens_spread, rounds_spread, causes(conditions))


def spread(values: Sequence[float]) -> float:
    """Return how wide some speeds lie, as a share of their median.

    The middle half of them counts, which one collapsed round of many does not widen; of fewer than
    four all do.
    """
    middle = statistics.median(values) if values else 0.0
    if len(values) < _FEWEST or middle <= 0:
        return 0.0
    if len(values) < _FEWEST_FOR_QUARTERS:
        return min(_WIDEST, (max(values) - min(values)) / middle)
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return min(_WIDEST, (high - low) / middle)


def causes(conditions: Conditions) -> tuple[Cause, ...]:
    """Return what is known to disturb under such conditions."""
    found: tuple[tuple[Cause, bool], ...] = (
        ("other-load", _load(conditions) >= _OTHER_LOAD),
        ("host", (conditions.stolen or 0.0) >= _STOLEN),
        ("thermal", (conditions.throttle_events or 0) > 0),
        ("swap", (conditions.swap_growth or 0) >= _SWAP),
        ("battery", conditions.power == "battery"),
    )
    return tuple(cause for cause, holds in found if holds)


def _load(conditions: Conditions) -> float:
    return max(conditions.other_load or 0.0, conditions.load_meanwhile or 0.0)
