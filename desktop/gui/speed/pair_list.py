"""What was predicted and what was measured, a line for each model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core import words_of_predictions
from desktop.core.wording import clean
from desktop.gui.theme import MEDIUM, TINY
from desktop.gui.widgets import ElidedLabel, Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.app_honesty import Pair
    from desktop.gui.theme import Theme

#: Below this width a model's name stands above its numbers.
_NARROW: Final = 520


class PairList(QWidget):
    """Lists models with both of their numbers; takes no room while there are none.

    Args:
        theme: the look.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[str, Pair], ...] = ()
        self._rows: list[tuple[ElidedLabel, Label, Label]] = []
        self._narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(TINY)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def show_pairs(self, pairs: tuple[tuple[str, Pair], ...]) -> None:
        """Show these instead: (name of the model, its numbers)."""
        if pairs == self._shown:
            return
        self._shown = pairs
        for row in self._rows:
            for gone in row:
                self._grid.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        self._rows = [self._row(name, pair) for name, pair in pairs]
        self._place()
        self.setVisible(bool(pairs))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put names above the numbers where there is no room beside them."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()

    def _row(self, name: str, pair: Pair) -> tuple[ElidedLabel, Label, Label]:
        both = words_of_predictions.pair(pair.predicted, pair.measured)
        off = words_of_predictions.difference(pair.predicted, pair.measured)
        return (
            ElidedLabel(self._theme, clean(name)),
            Label(self._theme, both, role="muted"),
            Label(self._theme, off, role="muted"),
        )

    def _place(self) -> None:
        for row in self._rows:
            for label in row:
                self._grid.removeWidget(label)
        for number, (name, both, off) in enumerate(self._rows):
            above = 3 * number  # a row of air, one of the name, one of the numbers
            self._grid.setRowMinimumHeight(above, TINY if self._narrow and number else 0)
            if self._narrow:
                self._grid.addWidget(name, above + 1, 0, 1, 2)
                self._grid.addWidget(both, above + 2, 0)
                self._grid.addWidget(off, above + 2, 1)
            else:
                for column, label in enumerate((name, both, off)):
                    self._grid.addWidget(label, above, column)
