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
_LONG_MONTHS: Final = (
    *(mark("January"), mark("February"), mark("March"), mark("April"), mark("May", "long")),
    *(mark("June"), mark("July"), mark("August"), mark("September"), mark("October")),
    *(mark("November"), mark("December")),
)
_WEEKDAYS: Final = (
    *(mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday")),
    *(mark("Saturday"), mark("Sunday")),
)
_MAY: Final = 5


def month(number: int) -> str:
    """Return the short name of a month, 1 to 12."""
    name = _MONTHS[number - 1]
    return _named(number, name, tr(name, "short") if number == _MAY else tr(name))


def _named(number: int, name: str, told: str, *, long: bool = False) -> str:
    """Return the translation of a month's name, or what Qt knows where there is none."""
    code = in_use().code
    if told != name or code.startswith("en"):
        return told
    # Not at the top: most of what tells a day is made without Qt.
    from PySide6.QtCore import QLocale

    kind = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
    return QLocale(code).monthName(number, kind) or name


def weekday(found: date) -> str:
    """Return the name of a day's weekday."""
    name = _WEEKDAYS[found.weekday()]
    told, code = tr(name), in_use().code
    if told != name or code.startswith("en"):
        return told
    from PySide6.QtCore import QLocale  # as above

    return QLocale(code).dayName(found.isoweekday()) or name


def day(found: date) -> str:
    """Return a day with its year: 31 Oct 2026."""
    return tr("{day} {month} {year}", day=found.day, month=month(found.month), year=str(found.year))


def day_of_month(found: date) -> str:
    """Return a day without its year: 31 Oct."""
    return tr("{day} {month}", day=found.day, month=month(found.month))


def month_of_year(found: date) -> str:
    """Return a month with its year: Oct 2026."""
    return tr("{month} {year}", month=month(found.month), year=str(found.year))


def long_day(found: date) -> str:
    """Return a day with its year, in full: 31 October 2026."""
    name = _LONG_MONTHS[found.month - 1]
    told = tr(name, "long") if found.month == _MAY else tr(name)
    return tr(
        "{day} {month} {year}",
        day=found.day,
        month=_named(found.month, name, told, long=True),
        year=str(found.year),
    )
