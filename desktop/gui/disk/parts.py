"""Smaller parts of the disk page: duplicates, and the models folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.language import tr, trn
from desktop.core.wording import clean, size
from desktop.gui.library import words
from desktop.gui.library.place import show_folder
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Answer, Button, ElidedLabel, Label, Notice, line, plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.library import Duplicate, Installed
    from desktop.gui.theme import Theme

#: So many are listed: those that free most come first.
_MOST = 20


class _Copies(QWidget):
    """Files with the same content, and a button for those that Goldcrest may delete."""

    delete_asked = Signal(object)

    def __init__(self, theme: Theme, duplicate: Duplicate) -> None:
        super().__init__()
        self._theme = theme
        self._asked: Installed | None = None
        self._notice = Notice(theme, self)
        self._notice.hide()
        self._notice.answered.connect(self._answered)
        name = duplicate.models[0].name
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(theme, clean(name)), 1)
        freed = duplicate.reclaimable_bytes
        told = (
            tr("{size} can be freed", size=size(freed))
            if freed
            else tr("{size} each", size=size(duplicate.bytes))
        )
        head.addWidget(Label(theme, told, role="text" if freed else "muted"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TINY)
        layout.addLayout(head)
        for model in duplicate.models:
            layout.addLayout(self._file(model, deletable=bool(freed) and words.is_ours(model)))
        layout.addWidget(self._notice)

    def _file(self, model: Installed, *, deletable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        told = f"{words.place(model)}: {clean(str(model.path))}"
        row.addWidget(ElidedLabel(self._theme, told, kind="small", role="muted"), 1)
        if deletable:
            button = Button(self._theme, tr("Delete this one"))
            button.setObjectName("deleteCopy")
            button.setAccessibleName(
                tr("Delete {name} {place}", name=clean(model.name), place=words.place(model))
            )
            button.clicked.connect(lambda: self._ask(model))
            row.addWidget(button)
        return row

    def _ask(self, model: Installed) -> None:
        self._asked = model
        answers = (Answer("confirmCopy", tr("Delete"), kind="danger"), Answer("keep", tr("Keep")))
        self._notice.ask(tr("Delete {path}?", path=clean(str(model.path))), answers)

    def _answered(self, answer: str) -> None:
        self._notice.clear()
        if answer == "confirmCopy" and self._asked is not None:
            self.delete_asked.emit(self._asked)


class DuplicateList(QFrame):
    """A card with everything that is here more than once.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: A file is not wanted any more: an Installed.
    delete_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName("duplicates")
        self._theme = theme
        self._shown: tuple[Duplicate, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM, MEDIUM - TINY)
        self._layout.setSpacing(MEDIUM - TINY)

    def show_duplicates(self, found: Sequence[Duplicate]) -> None:
        """Show these; the same ones again change nothing."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for number, duplicate in enumerate(found[:_MOST]):
            if number:
                self._layout.addWidget(line())
            copies = _Copies(self._theme, duplicate)
            copies.delete_asked.connect(self.delete_asked)
            self._layout.addWidget(copies)
            copies.show()
        if len(found) > _MOST:
            told = trn(
                "{n} more is shown once these have gone.",
                "{n} more are shown once these have gone.",
                len(found) - _MOST,
            )
            self._layout.addWidget(Label(self._theme, told, kind="small", role="muted"))


class FolderCard(QFrame):
    """A card with the place of the models folder, and buttons to show and move it.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    move_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._folder: Path | None = None
        self._path = ElidedLabel(theme)
        self._show = Button(theme, tr("Show"), icon="folder", on_click=self._show_folder)
        self._show.setObjectName("showFolder")
        self._show.setAccessibleName(tr("Show the models folder"))
        self._move = Button(theme, tr("Move…"), on_click=self.move_asked.emit)
        self._move.setObjectName("moveFolder")
        self._move.setAccessibleName(tr("Move the models folder"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM - TINY, MEDIUM - TINY, MEDIUM - TINY)
        layout.setSpacing(SMALL)
        layout.addWidget(self._path, 1)
        layout.addWidget(self._show)
        layout.addWidget(self._move)

    def show_folder(self, folder: Path, *, found: bool) -> None:
        """Show where the folder is; one that has gone can be neither shown nor moved."""
        self._folder = folder
        self._path.setText(clean(str(folder)))
        self._path.setToolTip(plain_tip(clean(str(folder))))
        self._show.setEnabled(found)
        self.set_movable(movable=found)

    def set_movable(self, *, movable: bool) -> None:
        """Let the folder be moved, or not while something else is done with it."""
        self._move.setEnabled(movable)

    def _show_folder(self) -> None:
        if self._folder is not None:
            show_folder(self._folder)
