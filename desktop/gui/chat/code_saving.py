"""Code from a message into a file that the person chooses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.disk import write_atomically
from desktop.core.language import tr
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea

_SHOWN_SECONDS: Final = 6


class CodeSaver(QObject):
    """Belongs to a conversation: saves its code, and says what went wrong.

    Args:
        transcript: the conversation.
        banners: where it is said.
        tasks: the way off the GUI thread.
        parent: the page.
    """

    def __init__(
        self, transcript: Transcript, banners: BannerArea, tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._banners, self._tasks = banners, tasks
        self.dialog: QFileDialog | None = None
        transcript.code_bar.save_requested.connect(self.ask)

    def ask(self, text: str, name: str) -> None:
        """Ask where to save code; comes back at once."""
        # Loaded when they are first wanted: the window's first picture does not need them.
        from PySide6.QtCore import QStandardPaths
        from PySide6.QtWidgets import QFileDialog

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        page = self.parent()
        window = page.window() if isinstance(page, QWidget) else None
        self.dialog = dialog = QFileDialog(window, tr("Save code"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("All files (*)"))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self._save(text, Path(path)))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _save(self, text: str, path: Path) -> None:
        self._tasks.run(
            lambda: write_atomically(path, text),
            lambda _: self._banners.show_message(
                tr("Saved as {name}.", name=path.name),
                str(path.parent),
                tone="good",
                seconds=_SHOWN_SECONDS,
            ),
            lambda error: show_error(self._banners, error),
        )
