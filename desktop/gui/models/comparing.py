"""Two or three models side by side, as values. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.language import mark, tr
from desktop.core.speed.predict import QUESTION_TOKENS
from desktop.core.wording import clean, size
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.app_honesty import Known
    from desktop.core.picker import Row
    from desktop.gui.models.row_text import RowText

FEWEST: Final = 2
MOST: Final = 3
_UNKNOWN: Final = mark("not known")
_FIT: Final = {"yes": mark("fits"), "tight": mark("tight"), "no": mark("won't fit")}


@dataclass(frozen=True, slots=True)
class Column:
    """One of the models.

    Attributes:
        id: of the model.
        name: to show.
        badge: "recommended" for the recommended one, else empty.
        speed: tokens per second of writing, None where it is not known.
        band: from where to where a predicted speed may be.
        figure: the speed in words.
        mark: "measured", "predicted ±6 %", or that it is not known.
    """

    id: str
    name: str
    badge: str
    speed: float | None
    band: tuple[float, float] | None
    figure: str
    mark: str


@dataclass(frozen=True, slots=True)
class Line:
    """What is said of each model in turn: a title and a text for each."""

    title: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be done with a model now: a button, and how its download goes."""

    button: str
    usable: bool
    status: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Models side by side.

    Attributes:
        columns: the models.
        lines: what is said of them besides their speed.
        comfortable: the person's line, in tokens per second.
    """

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    comfortable: float

    @property
    def longest(self) -> float:
        """Tokens per second at the end of all bars, which have one scale."""
        ends = [self.comfortable]
        for column in self.columns:
            ends += [column.speed or 0.0, column.band[1] if column.band else 0.0]
        return max(ends)

    @property
    def spoken(self) -> str:
        """The speeds in a sentence, for screen readers."""
        told = (
            f"{column.name}, {column.badge}, {column.figure} {column.mark}".replace(", ,", ",")
            for column in self.columns
        )
        return tr(
            "Comparison. {models}. Comfortable: {speed}.",
            models="; ".join(told),
            speed=formats.line(self.comfortable),
        )


def compare(
    rows: Sequence[Row], known: Mapping[str, Known], comfortable: float, texts: Sequence[RowText]
) -> Comparison:
    """Return models side by side.

    Args:
        rows: the models.
        known: what else is known of their speed, by id.
        comfortable: tokens per second at the person's line.
        texts: what their rows in the list say.
    """
    columns = tuple(_column(row, text) for row, text in zip(rows, texts, strict=True))

    def line(title: str, cell: Callable[[Row], str]) -> Line:
        return Line(title, tuple(cell(row) or tr(_UNKNOWN) for row in rows))

    lines = (
        line(tr("Reading a prompt"), _reading),
        line(
            tr("First word, question of 500 words"), lambda row: _first_word(row, known.get(row.id))
        ),
        line(tr("Memory"), _memory),
        line(tr("Download"), _download),
        line(tr("Licence"), _licence),
        line(tr("Context"), _context),
        line(tr("Languages"), lambda row: clean(row.model.languages or "") if row.model else ""),
        line(tr("Strengths"), lambda row: clean(row.model.strengths or "") if row.model else ""),
    )
    return Comparison(columns, lines, comfortable)


def offered(text: RowText) -> Offered:
    """Return what can be done with a model, from the words of its row."""
    status = ", ".join(part for part in (text.amount, text.time_left) if part)
    return Offered(text.button, text.usable, text.error or status)


def _column(row: Row, text: RowText) -> Column:
    return Column(
        id=row.id,
        name=clean(row.name),
        badge=tr("recommended") if row.recommended else "",
        speed=row.tokens_per_second,
        band=text.band,
        figure=text.speed,
        mark=formats.source(row) or text.speed_note,
    )


def _reading(row: Row) -> str:
    return formats.speed(row.prompt_tokens_per_second) if row.prompt_tokens_per_second else ""


def _first_word(row: Row, known: Known | None) -> str:
    if row.speed_kind == "measured" and row.prompt_tokens_per_second and row.tokens_per_second:
        seconds = QUESTION_TOKENS / row.prompt_tokens_per_second + 1 / row.tokens_per_second
        return tr("after {time}", time=formats.duration(seconds))
    if known is not None and known.predicted is not None:
        return tr("after {time}", time=formats.duration(known.predicted.first_token_seconds))
    return ""


def _memory(row: Row) -> str:
    if not row.memory_bytes:
        return ""
    fit = f", {tr(_FIT[row.fits])}" if row.fits is not None else ""
    return f"{size(row.memory_bytes)}{fit}"


def _download(row: Row) -> str:
    if not row.bytes:
        return tr("on this computer") if row.installed else ""
    return (
        tr("{size}, on this computer", size=size(row.bytes)) if row.installed else size(row.bytes)
    )


def _licence(row: Row) -> str:
    known = row.model.licence if row.model is not None else None
    if known is None:
        return clean(row.licence or "")
    terms = formats.terms(known.commercial)
    return clean(f"{known.name}, {terms}" if terms else known.name)


def _context(row: Row) -> str:
    facts = row.model or row.facts
    return (
        tr("up to {count}", count=formats.tokens(facts.context)) if facts and facts.context else ""
    )
