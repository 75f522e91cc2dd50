"""Fewer points for the same picture: the lowest and the highest of each strip of pixels. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def thin(places: Sequence[float], values: Sequence[float], most: int) -> list[int]:
    """Return which points are worth painting, in their order; the ends are always among them.

    Args:
        places: where the points stand, never falling: pixels, or anything in proportion to them.
        values: how high each is.
        most: about how many may be left: two more at most.
    """
    count = len(places)
    if count <= max(most, 2):
        return list(range(count))
    strips = max(1, most // 2)
    first, span = places[0], (places[-1] - places[0]) or 1.0

    def strip(at: int) -> int:
        return min(int((places[at] - first) / span * strips), strips - 1)

    kept, begin = {0, count - 1}, 0
    while begin < count:
        here, end = strip(begin), begin + 1
        while end < count and strip(end) == here:
            end += 1
        kept.add(min(range(begin, end), key=values.__getitem__))
        kept.add(max(range(begin, end), key=values.__getitem__))
        begin = end
    return sorted(kept)
