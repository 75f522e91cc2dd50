"""The field to search with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.gui.theme import Theme


class SearchField(QLineEdit):
    """A field with a magnifier; Esc empties it.

    Args:
        theme: the look.
        name: what is searched, shown while the field is empty, and for screen readers.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "search")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        # Named, because Qt shows it to screen readers as a button.
        self._magnifier = QAction(name, self)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._recolour()
        theme.changed.connect(self._recolour)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Empty the field with Esc; an empty field leaves Esc to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _recolour(self) -> None:
        self._magnifier.setIcon(self._theme.icon("search", "muted", 16))
