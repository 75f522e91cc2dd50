"""Where the person's messages stand in the column: at the end of its lines."""

from __future__ import annotations

from typing import Final

from desktop.gui.direction import is_right_to_left

#: Room inside the rounded background of the person's message.
BUBBLE_PADDING: Final = 14
#: The person's message leaves at least this share of the column free before it.
BUBBLE_FREE: Final = 0.18


def bubble_margins(column: float, width: float) -> tuple[float, float]:
    """Return both margins, left and right, at which a message of `width` ends where lines do."""
    widest = column * (1 - BUBBLE_FREE) - 2 * BUBBLE_PADDING
    # One pixel more than the text measures: half a pixel less would break the line.
    free = column - BUBBLE_PADDING - min(width + 1, widest)
    return (BUBBLE_PADDING, free) if is_right_to_left() else (free, BUBBLE_PADDING)
