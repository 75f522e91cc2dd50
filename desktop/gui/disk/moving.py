"""Moving the models folder to another place, in a panel of the disk page."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.language import tr
from desktop.core.wording import size
from desktop.gui.disk import words
from desktop.gui.library.job import Job
from desktop.gui.library.panel import Choice, Panel
from desktop.gui.library.words import short
from desktop.gui.models import formats

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.library import Moved
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme
    from desktop.gui.widgets.banner import Tone


@dataclass(frozen=True)
class _Target:
    """Where the models may go, as it was found."""

    path: Path
    free_bytes: int | None
    same_disk: bool
    inside: bool
    unfinished: int


class Moving(QObject):
    """Asks where to, moves, and says how it went, all in its panel.

    Args:
        services: where the models folder is.
        tasks: runs what takes time.
        bridge: brings progress.
        theme: the look.
        parent: the page.
    """

    #: The folder has moved, or something in it has.
    changed = Signal()
    #: Something is to be decided or read in the panel.
    asked = Signal()
    #: Something moves, or has stopped moving.
    running_changed = Signal(bool)

    def __init__(
        self, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._page = services, tasks, parent
        self.panel = Panel(theme, "folder")
        self.panel.setObjectName("movePanel")
        self._job = Job(tasks, bridge, self)
        self._job.progressed.connect(self._show_progress)
        self._job.running_changed.connect(self.running_changed)
        self._taken = 0
        self._target: Path | None = None

    def show_taken(self, bytes_: int) -> None:
        """Learn how much there is to move."""
        self._taken = bytes_

    def choose(self) -> None:
        """Open the system's dialog for folders."""
        dialog = QFileDialog(self._page.window(), tr("Move the models to"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.offer(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def offer(self, target: Path) -> None:
        """Ask whether to move the models to a folder."""
        if self._job.running:
            return
        self._tasks.run(lambda: self._look(target.absolute()), self._ask, self._show_failure)

    def _look(self, target: Path) -> _Target:
        source, free, same = self._services.library.folder, None, False
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(target).free
            same = source.stat().st_dev == target.stat().st_dev
        unfinished = words.under_way(self._services.downloads.snapshot())
        inside = target.resolve().is_relative_to(source.resolve())
        return _Target(target, free, same, inside, unfinished)

    def _ask(self, found: _Target) -> None:
        self._show_question(found)
        self.asked.emit()

    def _show_question(self, found: _Target) -> None:
        close = Choice("moveNotNow", tr("Cancel"), self.panel.leave)
        where = short(found.path)
        other = Choice("moveElsewhere", tr("Choose another…"), self.choose)
        if found.inside:
            self.panel.show_words(
                tr("The models are in that folder already."),
                tr("Choose one that is not inside it."),
                choices=[other, close],
            )
            return
        free = (
            ""
            if found.free_bytes is None
            else tr("{size} are free there.", size=size(found.free_bytes))
        )
        if not found.same_disk and found.free_bytes is not None and found.free_bytes < self._taken:
            self.panel.show_words(
                tr("The models do not fit into {folder}.", folder=where),
                tr("They take {size}.", size=size(self._taken)) + f" {free}",
                tone="warning",
                choices=[other, close],
            )
            return
        quick = tr("It is the same disk, so this takes no time.") if found.same_disk else free
        told = (quick, words.downloads_rest(found.unfinished), tr("Stopping puts everything back."))
        self.panel.show_words(
            tr("Move the models, {size}, to {folder}?", size=size(self._taken), folder=where),
            " ".join(part for part in told if part),
            choices=[
                Choice("moveNow", tr("Move"), lambda: self._move(found.path), "primary"),
                close,
            ],
        )
        self.panel.focus_first()

    def _move(self, target: Path) -> None:
        self._target = target
        self._show_progress(0, 0)
        self._job.start(
            lambda tell, stop: self._services.move_models(target, tell, stop),
            lambda moved: self._moved(target, moved),
            self._show_failure,
            lambda: self._say(tr("Nothing was moved."), tr("Everything is where it was.")),
        )

    def _show_progress(self, done: int, total: int) -> None:
        if not self._job.running and (done or total):
            return
        told = formats.progress(done, total) if total else ""
        back = self._job.running and self._job.stopping
        self.panel.show_progress(
            tr("Putting everything back") if back else tr("Moving the models"),
            "" if back else told,
            None if back or not total else done / total,
            [] if back else [Choice("moveStop", tr("Stop"), self._stop)],
        )

    def _stop(self) -> None:
        self._job.stop()
        self._show_progress(0, 0)

    def _moved(self, target: Path, moved: Moved) -> None:
        tone: Tone = "warning" if moved.left else "good"
        self._say(
            tr("The models are in {folder} now.", folder=short(target)),
            words.left_behind(moved),
            tone,
        )
        self.changed.emit()

    def _show_failure(self, error: Exception) -> None:
        told = f"{formats.problem(error)} {tr('Everything is where it was.')}"
        self._say(tr("The models were not moved."), told, "warning")
        self.changed.emit()

    def _say(self, title: str, text: str = "", tone: Tone = "info") -> None:
        close = Choice("moveClose", tr("Dismiss"), self.panel.leave, "icon")
        self.panel.show_words(title, text, tone=tone, choices=[close])
