"""Comparing what a context holds with what it shall hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def common_prefix(known: Sequence[int], wanted: Sequence[int]) -> int:
    """Return how many tokens two lists begin with alike."""
    count = 0
    for one, other in zip(known, wanted, strict=False):
        if one != other:
            break
        count += 1
    return count


def has_pictures(tokens: Sequence[int]) -> bool:
    """Return whether there are pictures among the tokens; see worker_sight.py."""
    return any(token < 0 for token in tokens)
