"""Measurements that take seconds or minutes: on a thread of their own, told of, and stopped."""

from __future__ import annotations

import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final, ParamSpec

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop import app_probe
from desktop.core.language import mark, tr
from desktop.core.library.work import Stopped
from desktop.gui.library.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import Button

Facts = ParamSpec("Facts")

#: The window hears of progress at most this often, in seconds.
_INTERVAL: Final = 0.1

#: What goes on, by the prober's name of the step.
STEPS: Final = {
    "waiting": mark("Waiting: a reply or another measurement comes first"),
    "building": mark("Building a part of the model"),
    "measuring": mark("Measuring"),
}


def told(step: str) -> str:
    """Return what goes on, by the prober's name of the step."""
    return tr(STEPS[step]) if step in STEPS else step


@contextmanager
def stoppable() -> Iterator[None]:
    """Let what the prober stops end as `Job` knows it."""
    try:
        yield
    except app_probe.Stopped:
        raise Stopped from None


def hearing(
    bridge: Bridge, show: Callable[Facts, object], kind: Callable[Facts, object]
) -> Callable[Facts, None]:
    """Return what a measurement reports to: `show` hears of it on the GUI thread, now and then.

    Args:
        bridge: the way there.
        show: a method of a widget, told what is reported.
        kind: of a report; one of another kind than the last is told at once.
    """
    last, shown = float("-inf"), None

    def report(*facts: Facts.args, **more: Facts.kwargs) -> None:
        nonlocal last, shown
        now, its = time.monotonic(), kind(*facts, **more)
        if its != shown or now - last >= _INTERVAL:
            last, shown = now, its
            bridge.call(partial(show, *facts, **more))

    return report


def step_of(_share: float, step: str) -> str:
    """Return of which kind a report of the prober is."""
    return step


class MeasuringCard(QFrame):
    """A card whose button measures something: Esc stops it as the button does.

    Args:
        title: of the card.
        tasks: the way off the GUI thread.
        bridge: brings the progress.
        parent: the Qt parent.
    """

    #: Starts, and stops while it measures; made by the card.
    button: Button

    def __init__(
        self, title: str, tasks: Tasks, bridge: Bridge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._job = Job(tasks, bridge, self)

    @property
    def running(self) -> bool:
        """Whether it measures."""
        return self._job.running

    def refresh(self) -> None:
        """Look again at what is known, off the GUI thread."""
        raise NotImplementedError

    def stop(self) -> None:
        """Stop measuring, which takes a moment."""
        self.button.setEnabled(False)  # until it has stopped
        self._job.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look again when the card comes into sight."""
        super().showEvent(event)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Stop with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.running:
            self.stop()
            return
        super().keyPressEvent(event)
