"""What the models page shows, read at once and off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core import hardware
from desktop.core.speed import history as results
from desktop.gui.library.marks import gather

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.app import Services
    from desktop.app_honesty import Known
    from desktop.core.errors import AssistantError
    from desktop.core.hardware import Hardware
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.picker import Row
    from desktop.core.settings import Settings
    from desktop.core.speed.record import BenchmarkRecord
    from desktop.core.store.results import Measurement
    from desktop.gui.library.marks import Here


@dataclass(frozen=True)
class Found:
    """Everything that the page shows.

    Attributes:
        rows: the models, in the picker's order.
        here: what the library knows of those that are on this computer, by id.
        hardware: this computer.
        settings: as they were.
        over: downloads that had ended before the rows were read.
        missing: folders with models that cannot be found or read, the models folder first.
        known: what is known of each model's speed, by id.
        calibrated: whether this computer was measured, so that speeds can be told of all models.
    """

    rows: tuple[Row, ...]
    here: Mapping[str, Here]
    hardware: Hardware
    settings: Settings
    over: tuple[Download, ...]
    missing: tuple[AssistantError, ...]
    known: Mapping[str, Known]
    calibrated: bool


def read(services: Services) -> Found:
    """Read everything; may wait for the disk and for the database."""
    # Not at the top: the window's first picture does not wait for the engine's code.
    from desktop.app_honesty import knowledge
    from desktop.app_predict import calibration

    # Before the rows: what is over by now is among them, if its file is still there.
    over = tuple(each for each in services.downloads.snapshot() if each.state == "done")
    library, settings = services.library, services.settings.value
    # The disk is read once: a large library takes its time, and so all of this is of one moment.
    installed = library.installed()
    known = knowledge(services, installed)
    rows = services.rows(show_all=True, installed=installed, known=known)
    here = gather(installed, library.duplicates(installed))
    copies = {model.id for model in installed if model.copy_of is not None}
    return Found(
        rows=tuple(row for row in rows if row.id not in copies),
        here=here,
        hardware=hardware.read(),
        settings=settings,
        over=over,
        missing=library.problems,
        known=known,
        calibrated=calibration(services) is not None,
    )


def newest_record(history: Sequence[Measurement]) -> BenchmarkRecord | None:
    """Return the newest benchmark of a history; None where none can be read."""
    return next((one.record for one in results.results(history)), None)
