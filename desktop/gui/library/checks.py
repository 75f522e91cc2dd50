"""Reading models' files to see whether they are whole, and repairing them, one at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.gui.library.job import Job

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.app import Services
    from desktop.core.library import Verified
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks


@dataclass(frozen=True)
class Check:
    """How far the check of one model is.

    Attributes:
        under_way: it waits for its turn, or is being read.
        repair: what is wrong is to be fetched again.
        bytes: read so far.
        total_bytes: of the model; 0 before the reading has begun.
        found: what the check has shown; None before its end.
        error: why it could not be read; None where it could.
    """

    under_way: bool = False
    repair: bool = False
    bytes: int = 0
    total_bytes: int = 0
    found: Verified | None = None
    error: Exception | None = None

    @property
    def fraction(self) -> float | None:
        """How much of it was read, 0 to 1; None where that is not known."""
        return self.bytes / self.total_bytes if self.total_bytes else None


class Checks(QObject):
    """The checks that were asked for since the page was made.

    Args:
        services: where the library is.
        tasks: runs what takes time.
        bridge: brings progress.
        parent: the Qt parent.
    """

    #: The check of the model of this id is further.
    changed = Signal(str)
    #: A check has ended, so the library knows more of its model.
    ended = Signal(str)
    #: No check is left to do.
    all_ended = Signal()

    def __init__(self, services: Services, tasks: Tasks, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._job = Job(tasks, bridge, self)
        self._job.progressed.connect(self._progress)
        self._checks: dict[str, Check] = {}
        self._waiting: list[str] = []
        self._current = ""

    @property
    def all(self) -> Mapping[str, Check]:
        """The last check of each model, by id."""
        return dict(self._checks)

    @property
    def current(self) -> str:
        """The id of the model that is being read; "" while none is."""
        return self._current

    @property
    def busy(self) -> bool:
        """Whether something is checked."""
        return bool(self._current)

    def of(self, model_id: str) -> Check | None:
        """Return the last check of a model; None where it was not checked yet."""
        return self._checks.get(model_id)

    def start(self, ids: Iterable[str], *, repair: bool = False) -> None:
        """Check these models, after those that wait already.

        Args:
            ids: the models.
            repair: whether the download of what is wrong is queued; the file is then an
                unfinished one until that has ended.
        """
        for model_id in ids:
            check = self._checks.get(model_id)
            if check is None or not check.under_way:
                self._waiting.append(model_id)
                self._set(model_id, Check(under_way=True, repair=repair))
        if not self._current:
            self._next()

    def stop(self) -> None:
        """Stop all of it."""
        waiting, self._waiting = self._waiting, []
        for model_id in waiting:
            self._forget(model_id)
        self._job.stop()

    def forget(self, model_id: str) -> None:
        """Forget what a check has shown: the file has changed."""
        check = self._checks.get(model_id)
        if check is not None and not check.under_way:
            self._forget(model_id)

    def _next(self) -> None:
        if not self._waiting:
            self._current = ""
            self.all_ended.emit()
            return
        model_id = self._current = self._waiting.pop(0)
        repair = self._checks[model_id].repair
        read = self._services.repair if repair else self._services.library.verify
        self._job.start(
            lambda tell, stop: read(model_id, tell, stop),
            lambda found: self._end(model_id, Check(repair=repair, found=found)),
            lambda error: self._end(model_id, Check(repair=repair, error=error)),
            lambda: self._stopped(model_id),
        )

    def _end(self, model_id: str, check: Check) -> None:
        self._current = ""
        self._set(model_id, check)
        self.ended.emit(model_id)
        self._next()

    def _stopped(self, model_id: str) -> None:
        self._current = ""
        self._forget(model_id)
        self._next()

    def _progress(self, done: int, total: int) -> None:
        if self._current and not self._job.stopping:
            check = self._checks[self._current]
            self._set(self._current, replace(check, bytes=done, total_bytes=total))

    def _forget(self, model_id: str) -> None:
        self._checks.pop(model_id, None)
        self.changed.emit(model_id)

    def _set(self, model_id: str, check: Check) -> None:
        self._checks[model_id] = check
        self.changed.emit(model_id)
