"""Why a model is the one recommended for this computer, in words to be shown as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.catalogue_facts import TIERS
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.picker import Row

#: From here on a tenth of a token per second says nothing.
_WHOLE_FROM: Final = 10.0


def why(chosen: Row, rows: Iterable[Row], comfortable: float) -> str:
    """Return why `recommend` chose a row: words that go on after "recommended:".

    Args:
        chosen: the row.
        rows: all of them. Of a larger model that may be fast enough, and is not surely so, it is
            said why it was not chosen.
        comfortable: tokens per second at the person's line.
    """
    line = f"your {comfortable:g} t/s line"
    if chosen.tokens_per_second is None or chosen.surely is None:
        return "a good one to begin with, by this computer's memory and cores"
    told = f"{figure(chosen)} {chosen.speed_kind or 'measured'}"
    if chosen.surely < comfortable:
        how = "perhaps" if chosen.tokens_per_second >= comfortable else "though"
        return f"the smallest one, {how} below {line}, {told}"
    doubtful = _doubtful(chosen, rows, comfortable)
    if doubtful is None:
        return f"the largest model above {line}, {told}"
    other = f"{clean(doubtful.name)} may be below it, {figure(doubtful)}"
    return f"the largest model surely above {line}, {told}; {other}"


def figure(row: Row) -> str:
    """Return a row's speed without more digits than it is sure of: 9.4 t/s, about 14 t/s."""
    value = row.tokens_per_second or 0.0
    digits = 0 if round(value, 1) >= _WHOLE_FROM else 1
    return f"{'about ' if row.speed_rough else ''}{value:,.{digits}f} t/s"


def _doubtful(chosen: Row, rows: Iterable[Row], comfortable: float) -> Row | None:
    """Return the largest model that was passed over because its prediction is not sure enough."""
    found = [
        row
        for row in rows
        if row.status == "recommended"
        and row.fits in ("yes", "tight")
        and _size(row) > _size(chosen)
        and row.tokens_per_second is not None
        and row.surely is not None
        and row.surely < comfortable <= row.tokens_per_second
    ]
    return max(found, key=_size, default=None)


def _size(row: Row) -> tuple[int, int]:
    return TIERS.index(row.tier), row.bytes or 0
