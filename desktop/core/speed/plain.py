"""Plain values out of stored documents, which may be damaged or a stranger's."""

from __future__ import annotations

import math
from typing import Final

from desktop.core.wording import clean

_LONGEST: Final = 200
_LARGEST: Final = 1 << 62


def text(value: object) -> str:
    """Return a text as one bounded, printable line; "" for what is none."""
    return clean(value, _LONGEST) if isinstance(value, str) else ""


def whole(value: object) -> int | None:
    """Return a whole number that is not negative; None for what is none."""
    sound = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _LARGEST
    return value if sound and isinstance(value, int) else None


def number(value: object) -> float | None:
    """Return a finite number that is not negative; None for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and 0 <= value <= _LARGEST else None


def flag(value: object) -> bool | None:
    """Return a truth value; None for what is none."""
    return value if isinstance(value, bool) else None
