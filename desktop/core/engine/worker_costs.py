"""What a batch of some tokens costs, in terms of one token, and how long a draft therefore pays.

On a processor a batch of four tokens takes 2.4 to 5 times as long as one, and one of thirty-two 9
to 17 times, by machine, model, threads and load. So nothing is assumed for long: every batch that
runs is a measurement, those of the prompt being the first. What was not measured yet is guessed
from its neighbours by a usual curve, rather too cheap, so that it is tried once; what was found
too dear is tried again after a while, each time a longer one.
"""

from __future__ import annotations

import math
import statistics
from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

#: Batches of these many tokens are made, and those that the room or the passage ends.
SIZES: Final = (2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)
_GRID: Final = frozenset(SIZES)
#: A usual machine: tokens in a batch, and what it costs.
_USUAL: Final = (
    *((1, 1.0), (2, 1.8), (4, 3.0), (8, 5.0), (16, 7.0), (32, 12.0), (64, 22.0), (128, 42.0)),
    (512, 160.0),
)
#: A draft must promise to be so much faster than plain writing; less is lost in the noise.
LEAST_GAIN: Final = 1.1
#: Below this likelihood no further token of a draft is worth a thought.
_HOPELESS: Final = 0.02
#: Batches beyond the largest one that was measured are believed to cost this power of their size,
#: which is cheap, so that they are tried where drafts are nearly certain.
_HOPE: Final = 0.6
#: Prompts of fewer tokens say nothing about the machine.
_TELLING: Final = 16
_RECENT: Final = 15
_FEWEST: Final = 4
_SAMPLES: Final = 5
#: A measurement holds for so many plain tokens; one that is confirmed, twice as long each time.
_HOLDS: Final = 128
_HOLDS_AT_MOST: Final = 8192


class _Size:
    """What batches of one size have cost."""

    def __init__(self) -> None:
        self.costs: deque[float] = deque(maxlen=_SAMPLES)
        self.measured_at = 0
        self.holds = _HOLDS

    @property
    def cost(self) -> float:
        return statistics.median_low(self.costs)


class Costs:
    """The measured costs of one model on this machine.

    Args:
        largest: tokens in a batch, at most.
    """

    def __init__(self, largest: int) -> None:
        self.largest = largest
        self._plain: deque[float] = deque(maxlen=_RECENT)
        self._written = 0
        self._sizes: dict[int, _Size] = {}
        self._read: dict[int, float] = {}
        self._curve: list[tuple[float, float]] | None = None

    @property
    def plain(self) -> float:
        """The seconds of a token by itself, in the median of the last ones; 0: not known yet."""
        return statistics.median(self._plain) if len(self._plain) >= _FEWEST else 0.0

    def wrote(self, seconds: float) -> None:
        """Take note of a token that was written by itself."""
        self._plain.append(max(seconds, 1e-9))
        self._written += 1
        self._curve = None

    def read(self, tokens: int, seconds: float) -> None:
        """Take note of a batch of the prompt: a hint that drafts may be cheaper than usual.

        Never that they are dearer: the first ones wait for the model to come from the disk.
        """
        if tokens >= _TELLING:
            self._read[_rounded(tokens)] = seconds / tokens * _rounded(tokens)
            self._curve = None

    def drafted(self, tokens: int, seconds: float) -> None:
        """Take note of a batch with a draft."""
        if not self.plain:
            return
        size = self._sizes.setdefault(_rounded(tokens), _Size())
        cost = seconds / tokens * _rounded(tokens) / self.plain
        if cost < tokens / 2:  # not hopeless
            size.holds = _HOLDS
        size.costs.append(cost)
        size.measured_at = self._written
        self._curve = None

    def of(self, tokens: int) -> float:
        """Return what a batch costs, one token being 1."""
        if self._curve is None:
            self._curve = self._factors()
        sizes, factors = zip(*self._curve, strict=True)
        largest = 2 ** sizes[-1] if len(sizes) > 1 else tokens
        known = min(tokens, largest)
        cost = float(np.interp(math.log2(known), sizes, factors)) * _usual(known)
        return cost * math.pow(tokens / known, _HOPE)

    def _factors(self) -> list[tuple[float, float]]:
        """Return by how much the known sizes (in powers of two) differ from a usual machine."""
        plain = self.plain
        read = self._read.items() if plain else ()
        known = {size: min(_usual(size), seconds / plain) for size, seconds in read}
        for tokens, size in self._sizes.items():
            if self._written - size.measured_at > size.holds:
                # Not believed any longer: perhaps the machine has become another one.
                size.holds = min(2 * size.holds, _HOLDS_AT_MOST)
                size.measured_at = self._written
                size.costs.clear()
            if size.costs:
                known[tokens] = size.cost
        return [
            (0.0, 1.0),
            *((math.log2(size), cost / _usual(size)) for size, cost in sorted(known.items())),
        ]


def best_length(
    costs: Costs, most: int, odds: Callable[[int], float], price: float = 0.0
) -> tuple[int, float]:
    """Return how many tokens to draft, and how many times faster than plain writing that is.

    Args:
        costs: of batches.
        most: tokens that can be drafted.
        odds: the likelihood that draft token number n, from 0, comes when those before it did.
        price: of drafting one token, in terms of writing one.

    Returns:
        0 and 1.0 where none pays.
    """
    best, gain = 0, 1.0
    most = min(most, costs.largest - 1)
    chance = written = 1.0
    for length in range(1, most + 1):
        chance *= odds(length - 1)
        written += chance
        if length == most or length + 1 in _GRID:
            found = written / (costs.of(length + 1) + price * length)
            if found > max(gain, LEAST_GAIN):
                best, gain = length, found
        if chance < _HOPELESS:
            break
    return best, gain


def _rounded(tokens: int) -> int:
    """Return the size that measurements of a batch are filed under."""
    return min(SIZES, key=lambda size: abs(math.log2(size / tokens)))


def _usual(tokens: int) -> float:
    for (low, cost), (high, more) in pairwise(_USUAL):
        if tokens <= high:
            return cost + (more - cost) * (tokens - low) / (high - low)
    return _USUAL[-1][1] * tokens / _USUAL[-1][0]
