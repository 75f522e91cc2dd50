"""Days as the language in use writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.language import in_use, mark, tr

if TYPE_CHECKING:
    from datetime import date

_MONTHS: Final = (
    *(mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May", "short"), mark("Jun")),
    *(mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec")),
)
_MAY: Final = 5


def month(number: int) -> str:
    """Return the short name of a month, 1 to 12."""
    name = _MONTHS[number - 1]
    told = tr(name, "short") if number == _MAY else tr(name)
    code = in_use().code
    if told != name or code.startswith("en"):
        return told
    # Not at the top: most of what tells a day is made without Qt.
    from PySide6.QtCore import QLocale

    return QLocale(code).monthName(number, QLocale.FormatType.ShortFormat) or name


def day(found: date) -> str:
    """Return a day with its year: 31 Oct 2026."""
    return tr("{day} {month} {year}", day=found.day, month=month(found.month), year=str(found.year))


def day_of_month(found: date) -> str:
    """Return a day without its year: 31 Oct."""
    return tr("{day} {month}", day=found.day, month=month(found.month))
