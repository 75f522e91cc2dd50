"""Which models the page shows, in which order and under which headings. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop.core.picker import Row

_TIERS = {
    "nano": (mark("Nano"), mark("the smallest, for old computers")),
    "1B": (mark("1B"), mark("quick answers, rewriting")),
    "2B": (mark("2B"), mark("the best for most laptops")),
    "3B": (mark("3B"), mark("better writing, at a slower pace")),
    "4B": (mark("4B"), mark("the best answers, for fast computers")),
    "other": (mark("Other"), mark("your own, and those of other programs")),
}


class Filter(Enum):
    """Which models are listed; the value is what the tab says."""

    RECOMMENDED = mark("Recommended")
    INSTALLED = mark("Installed")
    ALL = mark("All")


class Order(Enum):
    """How they are ordered; the value is what the chooser says."""

    TIER = mark("Size tier, then speed")
    SPEED = mark("Fastest first")
    SIZE = mark("Smallest first")
    NAME = mark("Name")


@dataclass(frozen=True, slots=True)
class Section:
    """Some rows under one heading; the only section of a flat order has no title."""

    title: str
    hint: str
    ids: tuple[str, ...]


def sections(
    rows: Sequence[Row],
    chosen: Filter,
    order: Order,
    *,
    older: bool = False,
    busy: frozenset[str] = frozenset(),
) -> tuple[Section, ...]:
    """Return the sections to show.

    Args:
        rows: every model, in picker order.
        chosen: the tab.
        order: the order.
        older: whether "All" has the older models too.
        busy: ids with a download under way or failed; they stay in sight under each tab,
            because somebody waits for them.
    """
    shown = [row for row in rows if row.id in busy or _belongs(row, chosen, older=older)]
    if order is not Order.TIER:
        ids = tuple(row.id for row in sorted(shown, key=_KEYS[order]))
        return (Section("", "", ids),) if ids else ()
    found = (
        Section(title, hint, tuple(row.id for row in shown if row.tier == tier))
        for tier, (title, hint) in _TIERS.items()
    )
    return tuple(section for section in found if section.ids)


def first(found: Iterable[Section], most: int) -> tuple[Section, ...]:
    """Return the sections with no more than the first `most` ids of all of them together."""
    kept: list[Section] = []
    for section in found:
        if most <= 0:
            break
        kept.append(replace(section, ids=section.ids[:most]))
        most -= len(section.ids)
    return tuple(kept)


def ids(found: Iterable[Section]) -> list[str]:
    """Return the ids of all sections in the order in which they are seen."""
    return [each for section in found for each in section.ids]


def benchmark_choice(rows: Sequence[Row], default: str) -> Row | None:
    """Return the model that "Benchmark this computer" measures first.

    The person's own default if it is installed, else the recommended one, else the first that is
    installed; the built-in one only when there is no other, because it proves little.
    """
    installed = [row for row in rows if row.installed]
    return max(
        installed,
        key=lambda row: (not row.builtin, row.id == default, row.recommended),
        default=None,
    )


def _belongs(row: Row, chosen: Filter, *, older: bool) -> bool:
    if row.installed and chosen is not Filter.RECOMMENDED:
        return True
    if chosen is Filter.INSTALLED:
        return False
    if chosen is Filter.ALL:
        return older or row.status != "classic"
    # People look for what they have among the best, too; the self-test is only a tool.
    return (row.status == "recommended" or row.installed or row.recommended) and not row.builtin


def _by_speed(row: Row) -> tuple[bool, float, bool, float, str]:
    unknown = row.tokens_per_second is None
    guessed = row.speed_kind == "predicted"
    return (unknown, -(row.tokens_per_second or 0.0), guessed, _bytes(row), row.name)


def _bytes(row: Row) -> float:
    """Return the file's size; a model whose size is not known comes after all others."""
    return float("inf") if row.bytes is None else row.bytes


_KEYS: dict[Order, Callable[[Row], tuple[object, ...]]] = {
    Order.SPEED: _by_speed,
    Order.SIZE: lambda row: (_bytes(row), row.name),
    Order.NAME: lambda row: (row.name.casefold(), _bytes(row)),
}
