"""The foot of the disk's card: measuring how fast it reads, with progress and a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.core.machine.disk_speed import measure_disk
from desktop.gui.library.job import Job
from desktop.gui.models import formats
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets import Bar, Button, Label, Notice

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.app import Services
    from desktop.core.library.work import Report, Stop
    from desktop.core.machine.disk_speed import DiskSpeed
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_WHAT = mark(
    "Reads a model for a few seconds, or a temporary file of at most 256 MB that is written first"
    " and goes again. How fast a model is loaded depends on it."
)
_MEASURE, _AGAIN = mark("Measure the disk"), mark("Measure again")


class DiskTest(QWidget):
    """Measures the disk on a thread of its own when it is asked to.

    Args:
        services: where the models are.
        tasks: brings the end of the work back.
        bridge: brings its progress back.
        theme: the look.
    """

    #: A DiskSpeed.
    measured = Signal(object)

    def __init__(self, services: Services, tasks: Tasks, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._services = services
        self._job = Job(tasks, bridge, self)
        self._job.progressed.connect(self._progress)
        self.words = Label(theme, tr(_WHAT), kind="small", role="muted", wrap=True)
        self.bar = Bar(theme, tr("Measuring the disk"))
        self.bar.hide()
        self.button = Button(theme, tr(_MEASURE), icon="gauge", on_click=self._pressed)
        self.button.setObjectName("measureDisk")
        self.notice = Notice(theme, self)
        self.notice.clear()
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        for part in (self.words, self.bar, self.notice):
            left.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(left, 1)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)

    @property
    def running(self) -> bool:
        """Whether it measures."""
        return self._job.running

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._job.running:
            self._stop()
            return
        super().keyPressEvent(event)

    def _pressed(self) -> None:
        if self._job.running:
            self._stop()
            return
        self.notice.clear()
        self._show_running(running=True)
        self._job.start(self._work, self._done, self._failed, self._stopped)

    def _work(self, on_progress: Report, stop: Stop) -> DiskSpeed:
        library = self._services.library
        models = [model.path for model in library.installed()]
        return measure_disk(library.folder, models, on_progress, stop)

    def _stop(self) -> None:
        self.button.setEnabled(False)  # until it has stopped, which is soon
        self._job.stop()

    def _progress(self, done: int, total: int) -> None:
        self.bar.set_fraction(done / total if total else None)

    def _done(self, speed: DiskSpeed) -> None:
        self._show_running(running=False)
        self.button.set_text(tr(_AGAIN))
        self.measured.emit(speed)

    def _failed(self, error: Exception) -> None:
        self._show_running(running=False)
        self.notice.tell(formats.problem(error))

    def _stopped(self) -> None:
        self._show_running(running=False)
        self.notice.tell(tr("The measurement was stopped. Nothing is left of it."), "muted")

    def _show_running(self, *, running: bool) -> None:
        # The button that had the focus keeps it: it becomes the way to stop.
        self.button.set_text(tr("Stop") if running else tr(_MEASURE))
        self.button.set_icon("square" if running else "gauge")
        self.button.setEnabled(True)
        self.words.setText(tr("Measuring the disk") if running else tr(_WHAT))
        self.bar.set_fraction(0.0)
        self.bar.setVisible(running)
