"""Folders that have gone, or that may not be read: where they are, and what can be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.core.errors import FolderUnreadable
from desktop.core.language import mark, tr
from desktop.gui.library import words
from desktop.gui.library.panel import Choice, Panel
from desktop.gui.models import formats
from desktop.gui.theme import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.app import Services
    from desktop.core.errors import AssistantError
    from desktop.core.settings import Settings, Value
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

_OWN = mark(
    "Connect the disk that it is on, or show Goldcrest where the folder is now. "
    "The models in it are not lost."
)
_FURTHER = mark("Its models are back as soon as its disk is connected.")
_CLOSED = mark("Allow reading it and the folders that it is in; the models in it are not lost.")


class MissingFolders(QWidget):
    """A panel for the models folder and for each further one that is missing or cannot be read.

    Args:
        services: where the settings are.
        tasks: saves them.
        theme: the look.
        parent: the Qt parent.
    """

    #: Somebody wants the disk to be looked at again.
    look_asked = Signal()

    def __init__(
        self, services: Services, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("missingFolders")
        self._services, self._tasks, self._theme = services, tasks, theme
        self._panels: dict[str, Panel] = {}
        self._problems: dict[str, AssistantError] = {}
        self._own = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SMALL)
        self.hide()

    def show_missing(self, problems: Sequence[AssistantError]) -> None:
        """Show which folders are missing: what is wrong with each, with its path."""
        self._own = str(self._services.library.folder)
        before, self._problems = self._problems, {str(each.data["path"]): each for each in problems}
        for path in self._panels.keys() - self._problems.keys():
            panel = self._panels.pop(path)
            self._layout.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        for path, problem in self._problems.items():
            if path not in self._panels:
                self._panels[path] = self._add(path)
            elif before[path].code != problem.code:
                self._show(self._panels[path], path)
        self.setVisible(bool(problems))

    def locate(self, path: str) -> None:
        """Open the system's dialog for folders: where is this one now?"""
        # At home, not at the folder: it has mostly gone, and a dialog would wait for its disk.
        dialog = QFileDialog(self.window(), tr("Where is the folder now?"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.replace(path, chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def replace(self, path: str, found: str) -> None:
        """Use the folder `found` in the place of the one that is missing; "" for none."""
        if path == self._own:
            chosen = str(Path(found).absolute()) if found else ""
            self._change(path, lambda _: {"models_folder": chosen})
            return

        def folders(settings: Settings) -> dict[str, Value]:
            now = (str(Path(found).absolute()),) if found else ()
            kept = settings.more_folders
            moved = (new for each in kept for new in (now if each == path else (each,)))
            return {"more_folders": tuple(dict.fromkeys(moved))}

        self._change(path, folders)

    def _change(self, path: str, values: Callable[[Settings], Mapping[str, Value]]) -> None:
        self._tasks.store(
            lambda: self._services.settings.update(values),
            lambda _: self.look_asked.emit(),
            lambda error: self._show_failure(path, error),
        )

    def _show_failure(self, path: str, error: Exception) -> None:
        if path in self._panels:
            self._show(self._panels[path], path, formats.problem(error))

    def _add(self, path: str) -> Panel:
        panel = Panel(self._theme, "folder", self)
        self._layout.addWidget(panel)
        self._show(panel, path)
        return panel

    def _show(self, panel: Panel, path: str, problem: str = "") -> None:
        own = path == self._own
        closed = isinstance(self._problems[path], FolderUnreadable)
        advice = tr(_CLOSED if closed else _OWN if own else _FURTHER)
        where = words.short(Path(path))
        if own:
            title = (
                tr("The models folder {path} cannot be read.", path=where)
                if closed
                else tr("The models folder {path} cannot be found.", path=where)
            )
        else:
            title = (
                tr("The folder {path} cannot be read.", path=where)
                if closed
                else tr("The folder {path} cannot be found.", path=where)
            )
        leave = (
            Choice("useOwnFolder", tr("Use Goldcrest's own folder"), lambda: self.replace(path, ""))
            if own
            else Choice("forgetFolder", tr("Forget it"), lambda: self.replace(path, ""))
        )
        panel.show_words(
            title,
            problem or advice,
            tone="warning",
            choices=[
                Choice(
                    "locateFolder",
                    tr("Locate…"),
                    lambda: self.locate(path),
                    "primary" if own else "plain",
                ),
                leave,
                Choice("lookAgain", tr("Look again"), self.look_asked.emit),
            ],
        )
