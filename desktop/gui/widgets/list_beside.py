"""A page of a list and what is chosen in it: side by side, or one of them in a narrow window."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

_UNBOUNDED: Final = 16_777_215  # as Qt has it


class ListBeside(QWidget):
    """Shows both where there is room for them; whoever comes from it makes and lays out the parts.

    Args:
        width: of the list, in pixels, while both are in sight.
        both_from: how wide the page has to be for that.
        parent: the Qt parent.
    """

    _left: QWidget
    _side: QWidget
    _back: QWidget

    def __init__(self, width: int, both_from: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list_width, self._both_from = width, both_from
        #: Whether what is chosen is in sight rather than the list, where there is no room.
        self._is_open = False

    def _take_parts(self, left: QWidget, side: QWidget, back: QWidget) -> None:
        """Take over the list with all around it, what is chosen, and the button back from it."""
        self._left, self._side, self._back = left, side, back

    @abstractmethod
    def refresh(self) -> None:
        """Read again what there is."""

    @abstractmethod
    def _flush(self) -> None:
        """Keep what is being typed."""

    @abstractmethod
    def _leave(self) -> None:
        """Go back to the list."""

    def _arrange(self) -> None:
        """Decide which parts are in sight at this width."""
        narrow = self.width() < self._both_from
        self._left.setHidden(narrow and self._is_open)
        self._side.setHidden(narrow and not self._is_open)
        self._back.setVisible(narrow)
        self._left.setMinimumWidth(0 if narrow else self._list_width)
        self._left.setMaximumWidth(_UNBOUNDED if narrow else self._list_width)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read what has changed while the page was out of sight."""
        super().showEvent(event)
        self._arrange()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is being typed: the window may be closing."""
        super().hideEvent(event)
        self._flush()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show both parts side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the list with Esc, where it is out of sight."""
        if event.key() == Qt.Key.Key_Escape and self._left.isHidden():
            self._leave()
            return
        super().keyPressEvent(event)
