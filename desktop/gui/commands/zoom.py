"""Larger and smaller text: keys, and the wheel with Ctrl over the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent

from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts

USUAL: Final = 100
STEPS: Final = (80, 90, 100, 110, 125, 150, 175, 200)
#: What a wheel turns for one step; touch pads tell smaller pieces.
_NOTCH: Final = 120


class Zoom(QObject):
    """Changes the setting of the text's size. What follows is what follows any change of it.

    Args:
        parts: what the program works with.
        window: gets the wheel that nothing else in it has used.
    """

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._settings, self._tasks = parts.services.settings, parts.tasks
        self._window = window
        # Changes that are on their way to the disk: the next step goes on from the last one.
        self._saving = 0
        self._wanted = USUAL
        self._turned = 0
        window.installEventFilter(self)

    def step(self, direction: int) -> None:
        """Make text a step larger (1) or smaller (-1), or as the desktop has it (0)."""
        now = self._wanted if self._saving else self._settings.value.font_size
        if direction > 0:
            wanted = next((step for step in STEPS if step > now), STEPS[-1])
        elif direction < 0:
            wanted = next((step for step in reversed(STEPS) if step < now), STEPS[0])
        else:
            wanted = USUAL
        if wanted != now:
            self._save(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the wheel while Ctrl is held."""
        if isinstance(event, QWheelEvent) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._turned += event.angleDelta().y()
            if abs(self._turned) >= _NOTCH:
                self.step(1 if self._turned > 0 else -1)
                self._turned = 0
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _save(self, wanted: int) -> None:
        self._wanted = wanted
        self._saving += 1
        change = self._settings.change
        self._tasks.store(
            lambda: change(font_size=wanted), lambda _: self._saved(), self._not_saved
        )

    def _saved(self) -> None:
        self._saving -= 1

    def _not_saved(self, error: Exception) -> None:
        self._saved()
        show_error(self._window.banners, error)
