"""Saving a file where a person wants it: the system's dialog, and the writing on another thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.gui.tasks import Tasks
    from desktop.gui.widgets import Notice

_LONGEST = 120


class Saving(QObject):
    """Asks where, writes there, and says how it went.

    Args:
        tasks: the way off the GUI thread.
        notice: says it.
        parent: the card that asks.
    """

    #: The file is there: its path.
    saved = Signal(object)

    def __init__(self, tasks: Tasks, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._notice, self._card = tasks, notice, parent

    def ask(
        self,
        title: str,
        name: str,
        filters: Sequence[str],
        write: Callable[[Path], None],
    ) -> None:
        """Open the dialog; `write` is called on another thread with what was chosen.

        Args:
            title: of the dialog.
            name: that the file has unless another is chosen; its ending is added to names without.
            filters: kinds of files, the first of which fits `name`.
            write: raises an AssistantError or an OSError where it cannot.
        """
        dialog = QFileDialog(self._card.window(), title, str(_folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(filters))
        dialog.selectFile(name)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_ending(chosen)))
        dialog.fileSelected.connect(lambda path: self.save(Path(path), write))
        dialog.finished.connect(dialog.deleteLater)
        self._notice.clear()
        dialog.open()

    def save(self, path: Path, write: Callable[[Path], None]) -> None:
        """Write a file off the GUI thread, and say how it went."""

        def done(_: object) -> None:
            self._notice.tell(tr("Saved as {name}.", name=clean(path.name, _LONGEST)), "muted")
            self.saved.emit(path)

        def failed(error: Exception) -> None:
            self._notice.tell(formats.problem(error))

        self._tasks.run(lambda: write(path), done, failed)


def _folder() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    found = next((Path(place) for place in places if Path(place).is_dir()), None)
    return found or Path.home()


def _ending(chosen: str) -> str:
    """Return the ending of a filter such as "CSV (*.csv)"."""
    return chosen.rpartition("*.")[2].rstrip(")").strip()
