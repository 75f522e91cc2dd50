"""The list that lies above the field for messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.comfort import scaled
from desktop.gui.commands.rows import Row, RowList
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Label, line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from desktop.gui.chat.writing.offers import Fitting
    from desktop.gui.theme import Theme

_WIDEST: Final = 460
_MOST_LINES: Final = 10
_LONGEST_NAME: Final = 80


class Popup(QFrame):
    """Lists offers, of which one is chosen; it never has the keyboard.

    Args:
        theme: the look.
        page: what it lies over.
    """

    #: The line that is chosen is wanted.
    taken = Signal()
    #: Another line is chosen: the line for screen readers.
    told = Signal(str)

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self.setObjectName("slash-menu")
        self.setAccessibleName(tr("Prompts"))
        self.list = RowList(theme, tr("Prompts"), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._tell)
        keys = tr("↑ ↓ choose     Enter insert     Esc close")
        hint = Label(theme, keys, kind="small", role="muted")
        hint.setContentsMargins(MEDIUM, TINY, MEDIUM, SMALL)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        for part in (self.list, line(), hint):
            self._column.addWidget(part)
        self.hide()
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_offers(self, found: Sequence[Fitting]) -> None:
        """List these, the first one chosen."""
        rows = [
            Row(
                clean(each.offer.title, _LONGEST_NAME),
                each.places,
                each.offer.icon,
                each.offer.note,
            )
            for each in found
        ]
        self.list.show_rows(rows)

    def place(self, above: QPoint, widest: int) -> None:
        """Lie above a place of the page, no wider than what is there."""
        lines = self.list.lines.rowCount()
        high = min(lines, _MOST_LINES) * self.list.sizeHintForRow(0) + 3 * TINY  # with its margins
        others = self._column.sizeHint().height() - self.list.sizeHint().height()
        height = min(high + others, max(0, above.y() - SMALL))
        width = min(scaled(_WIDEST), widest)
        self.setGeometry(above.x(), above.y() - height - TINY, width, height)
        self.show()
        self.raise_()

    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.taken.emit()

    def _tell(self, index: QModelIndex) -> None:
        """Say to screen readers what is chosen: the keyboard stays in the field."""
        if index.isValid():
            self.told.emit(self.list.lines.rows[index.row()].spoken)

    def _restyle(self) -> None:
        surface, border = (self._theme.role(role).name() for role in ("surface", "border"))
        self.setStyleSheet(
            f"QFrame#slash-menu {{ background: {surface}; border: 1px solid {border};"
            " border-radius: 12px; }"
        )
