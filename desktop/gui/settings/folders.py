"""Controls for folders: one, or a list of them."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr, within
from desktop.gui.settings.controls import Control
from desktop.gui.theme import TINY
from desktop.gui.widgets import Button, ElidedLabel

if TYPE_CHECKING:
    from desktop.core.settings import Setting, Value
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

# A folder of a disk that does not answer for so long is not waited for.
_DISK_PATIENCE_MS = 1000


class FolderQuestion(QObject):
    """Asks for a folder with the system's dialog.

    Args:
        tasks: the way off the GUI thread.
        title: what the dialog says.
        parent: the widget whose window the dialog belongs to.
    """

    #: The full path of the folder that was chosen.
    chosen = Signal(object)

    def __init__(self, tasks: Tasks, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._title, self._widget = tasks, title, parent
        self._asked = 0

    def ask(self, value: str) -> None:
        """Open the dialog soon; the window goes on meanwhile.

        It begins at the folder `value`, or at home where that does not answer.
        """
        self._asked += 1
        asked = self._asked
        self._tasks.run(lambda: _start_folder(value), lambda start: self._open(asked, start))
        home = str(Path.home())
        QTimer.singleShot(_DISK_PATIENCE_MS, self, lambda: self._open(asked, home))

    def _open(self, asked: int, start: str) -> None:
        if asked != self._asked:
            return
        self._asked += 1  # this question has its answer
        dialog = QFileDialog(self._widget.window(), self._title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, path: str) -> None:
        self.chosen.emit(str(Path(path).absolute()))


class FolderControl(Control):
    """A folder, chosen with the system's dialog, or the program's own.

    Args:
        theme: the look.
        tasks: the way off the GUI thread.
        setting: what is set.
    """

    def __init__(self, theme: Theme, tasks: Tasks, setting: Setting) -> None:
        super().__init__(setting)
        self._value = ""
        name = within(tr(setting.label))
        self._question = FolderQuestion(tasks, tr("Choose {name}", name=name), self)
        self._question.chosen.connect(self.chosen)
        self.path = ElidedLabel(theme)
        self.path.setMinimumWidth(80)
        self.path.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choose_button = Button(theme, tr("Choose…"), icon="folder", on_click=self.choose)
        self.choose_button.setAccessibleName(tr("Choose {name}", name=name))
        self.reset_button = Button(theme, tr("Reset"), kind="quiet", on_click=self._reset)
        self.reset_button.setAccessibleName(tr("Reset {name}", name=name))
        self._row.addWidget(self.path, 1)
        self._row.addWidget(self.reset_button)
        self._row.addWidget(self.choose_button)

    def show_value(self, value: Value) -> None:
        """Show this value; that is no choice of the person's."""
        self._value = str(value)
        self.path.setText(self._value or tr(self.setting.default_label))
        self.path.updateGeometry()
        self.reset_button.setVisible(bool(self._value))

    def choose(self) -> None:
        """Ask for another folder; returns at once."""
        self._question.ask(self._value)

    def _reset(self) -> None:
        self.chosen.emit("")


class FoldersControl(Control):
    """A list of folders, each with a button that takes it off the list.

    Args:
        theme: the look.
        tasks: the way off the GUI thread.
        setting: what is set.
    """

    def __init__(self, theme: Theme, tasks: Tasks, setting: Setting) -> None:
        super().__init__(setting)
        self._theme = theme
        self._value: tuple[str, ...] = ()
        self._question = FolderQuestion(tasks, tr("Add a folder"), self)
        self._question.chosen.connect(self._add)
        self.add_button = Button(theme, tr("Add folder…"), icon="folder", on_click=self._ask)
        self._row.addWidget(self.add_button)
        self._list = QWidget()
        self.below = self._list
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, TINY, 0, 0)
        self._lines.setSpacing(0)
        self.remove_buttons: list[Button] = []

    def show_value(self, value: Value) -> None:
        """Show these folders; that is no choice of the person's."""
        folders = value if isinstance(value, tuple) else ()
        if folders == self._value and self.remove_buttons:
            return
        self._value = folders
        for old in self._list.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.remove_buttons = []
        for folder in folders:
            self._lines.addWidget(self._line(folder))
        self._list.setVisible(bool(folders))

    def _line(self, folder: str) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        path = ElidedLabel(self._theme, folder, role="muted")
        remove = Button(
            self._theme,
            tr("Remove {folder}", folder=folder),
            kind="icon",
            icon="x",
            icon_size=16,
            on_click=lambda: self._remove(folder),
        )
        remove.setToolTip(tr("Take it off the list; the folder stays as it is"))
        self.remove_buttons.append(remove)
        layout.addWidget(path, 1)
        layout.addWidget(remove)
        return line

    def _ask(self) -> None:
        self._question.ask(self._value[-1] if self._value else "")

    def _add(self, folder: str) -> None:
        if folder not in self._value:
            self.chosen.emit((*self._value, folder))

    def _remove(self, folder: str) -> None:
        self.chosen.emit(tuple(each for each in self._value if each != folder))
        # The button goes with its line; the keyboard goes on at the next one.
        self.add_button.setFocus()


def _start_folder(value: str) -> str:
    """Return where to begin; asks the disk, which may be a slow one of the network."""
    with contextlib.suppress(OSError):
        if value and Path(value).is_dir():
            return value
    return str(Path.home())
