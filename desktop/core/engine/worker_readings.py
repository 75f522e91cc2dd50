"""What a benchmark has read off so far."""

from __future__ import annotations

import statistics
from collections import defaultdict
from typing import Final

from desktop.core.engine.measures import Samples

_FEWEST_STEPS: Final = 2


class Readings:
    """Speeds of each round, and the times of single steps.

    Attributes:
        pp: tokens per second in each round, by the length of the prompt.
        tg: likewise, by the depth.
        steps: seconds of each token, by the prompt (0 for writing) and the depth.
    """

    def __init__(self) -> None:
        self.pp: dict[int, list[float]] = defaultdict(list)
        self.tg: dict[int, list[float]] = defaultdict(list)
        self.steps: dict[tuple[int, int], list[float]] = defaultdict(list)

    @property
    def has_both(self) -> bool:
        """Whether there is at least one reading of each kind."""
        return bool(self.pp) and bool(self.tg)

    def samples(self, tokens: int) -> tuple[Samples, ...]:
        """Return all of it; `tokens` were written in each round."""
        read = [
            Samples(size, 0, 0, tuple(got), spread(self.steps[size, 0]))
            for size, got in sorted(self.pp.items())
        ]
        written = [
            Samples(0, tokens, depth, tuple(got), spread(self.steps[0, depth]))
            for depth, got in sorted(self.tg.items())
        ]
        return (*read, *written)


def spread(times: list[float]) -> float:
    """Return how wide the middle half of some times is, as a share of their median."""
    if len(times) < _FEWEST_STEPS:
        return 0.0
    low, middle, high = statistics.quantiles(times, n=4, method="inclusive")
    return (high - low) / middle if middle > 0 else 0.0
