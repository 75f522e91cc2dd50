"""Exporting one chat: the system's dialog, and the writing on another thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.errors import show_error
from desktop.gui.keeping import files

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import BannerArea

_LONGEST = 120
_SECONDS = 6.0


class ExportOne(QObject):
    """Asks where a chat goes, and writes it there.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        banners: where it is said how it went.
        parent: belongs to the window over which the dialog opens.
    """

    def __init__(
        self, services: Services, tasks: Tasks, banners: BannerArea, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self._banners, self._window = banners, parent

    def ask(self, conversation: int) -> None:
        """Open the dialog for a chat."""
        self._tasks.store(
            partial(files.suggested, self._services, conversation),
            partial(self._open, conversation),
            self._failed,
        )

    def write(self, conversation: int, path: Path) -> None:
        """Write a chat into a file."""

        def done(_: object) -> None:
            name = clean(path.name, _LONGEST)
            self._banners.show_message(tr("Saved as {name}.", name=name), seconds=_SECONDS)

        self._tasks.run(
            partial(files.export_one, self._services, conversation, path), done, self._failed
        )

    def _open(self, conversation: int, name: str) -> None:
        dialog = QFileDialog(self._window.window(), tr("Export a chat"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {tr(words): form for words, form in files.FORMS}
        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix(files.FORMS[0][1])
        dialog.selectFile(name)
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
        dialog.fileSelected.connect(lambda found: self.write(conversation, Path(found)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _failed(self, error: Exception) -> None:
        show_error(self._banners, error)
