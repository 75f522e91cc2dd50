"""Files that the program is opened with: a double click, the command line, another start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from desktop.core.handover import MOST_FILES
from desktop.core.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

    from desktop.gui.main_window import MainWindow


class OpenedFiles(QObject):
    """Offers them for adding, as files are that are dropped on the models page.

    Until the window has begun they wait.

    Args:
        window: which shows the offer.
        parent: the Qt parent.
    """

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting: list[Path] = []
        self._begun = False
        window.begun.connect(self._begin)

    def open(self, files: Iterable[Path]) -> None:
        """Offer these files, as soon as the window can."""
        # One more tells that there were more.
        room = MOST_FILES + 1 - len(self._waiting)
        self._waiting += list(files)[:room]
        if self._begun:
            self._offer()

    def listen_to(self, app: QApplication) -> None:
        """Open the files that the system gives to the program while it runs, as macOS does."""
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the files that the system wants opened."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if event.file():
            self._window.come_to_front()
            self.open([Path(event.file()).absolute()])
        return True

    def _begin(self) -> None:
        self._begun = True
        self._offer()

    def _offer(self) -> None:
        files, self._waiting = self._waiting, []
        if not files:
            return
        from desktop.gui.pages import add_models

        add_models(self._window, files[:MOST_FILES])
        if len(files) > MOST_FILES:
            self._window.banners.show_message(
                tr("Only the first {n} files were taken.", n=MOST_FILES)
            )
