"""What the speed page shows, read off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from desktop.core import hardware
from desktop.core.speed import history
from desktop.gui.models import formats, listing
from desktop.gui.plots.share_card import MOST, Card, CardModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.app import Services
    from desktop.core.picker import Row

_NO_ENGINE: Final = "llama.cpp"


@dataclass(frozen=True)
class Found:
    """What is on this computer.

    Attributes:
        rows: the models that can be measured.
        preferred: the id of the one that tells most; "" where there is none.
        computer: in one line.
        card: what can be shared.
    """

    rows: tuple[Row, ...]
    preferred: str
    computer: str
    card: Card


@dataclass(frozen=True)
class History:
    """What is known of one model.

    Attributes:
        model: its id.
        results: its benchmarks, newest first.
        series: the same as lines of a chart.
        regression: how far the newest is behind those before it; None where it is not.
    """

    model: str
    results: tuple[history.Result, ...] = ()
    series: tuple[history.Series, ...] = ()
    regression: history.Regression | None = None


def read(services: Services) -> Found:
    """Read what is here; may wait for the disk and for the database."""
    rows = services.rows(show_all=True)
    default = services.settings.value.default_model
    best = listing.benchmark_choice(rows, default)
    computer = hardware.read()
    return Found(
        rows=tuple(row for row in rows if row.installed),
        preferred=best.id if best is not None else "",
        computer=formats.hardware(computer),
        card=Card(
            processor=hardware.cpu_name(),
            memory=formats.memory(computer),
            graphics=", ".join(computer.gpus),
            engine=_engine(services),
            day=date.today(),  # noqa: DTZ011 - the person's own day
            models=card_models(rows),
        ),
    )


def read_history(services: Services, model_id: str) -> History:
    """Read the results of a model; waits for the database."""
    found = history.results(services.results.history(model_id))
    return History(
        model=model_id,
        results=found,
        series=history.series(found),
        regression=history.regression(found[1:], found[0].record) if found else None,
    )


def card_models(rows: Iterable[Row]) -> tuple[CardModel, ...]:
    """Return the fastest models for the card, measured ones before predicted ones."""
    known = [
        row
        for row in rows
        if row.tokens_per_second is not None and not row.builtin and row.fits != "no"
    ]
    known.sort(key=lambda row: (row.speed_kind != "measured", -(row.tokens_per_second or 0.0)))
    return tuple(
        CardModel(
            row.name,
            row.tokens_per_second or 0.0,
            row.prompt_tokens_per_second,
            measured=row.speed_kind == "measured",
            error=row.speed_error,
        )
        for row in known[:MOST]
    )


def _engine(services: Services) -> str:
    """Return the engine as the newest benchmark names it."""
    for model in services.results.benchmarked():
        for result in history.results(services.results.history(model)):
            return result.record.engine
    return _NO_ENGINE
