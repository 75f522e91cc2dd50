"""A text view whose column is centred, and which stays with its end or with what is read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSizeF, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QTextBrowser

from desktop.gui.chat.look import COLUMN
from desktop.gui.comfort import scaled
from desktop.gui.theme import LARGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_AT_BOTTOM: Final = 24
_NARROWEST: Final = 120


class ColumnBrowser(QTextBrowser):
    """Shows text in a column; while its end is in sight, that stays so when more is written.

    Args:
        parent: the Qt parent.
    """

    #: Whether the newest text is in sight has changed.
    following_changed = Signal(bool)
    #: There is more or less room.
    resized = Signal()
    #: What is left free at each side of the text, in pixels.
    side = LARGE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = True
        self._moving = False
        self._rest = 0.0
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        # Always there, so that the column is as wide before it is needed as after.
        self.setVerticalScrollBar(_QuietBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        # Code that is not wrapped is wider than the column, which must not move for it.
        sideways = self.horizontalScrollBar()
        sideways.rangeChanged.connect(lambda: sideways.setRange(0, 0))

    @property
    def is_following(self) -> bool:
        """Whether the newest text is in sight and stays so while more comes."""
        return self._following

    # --- scrolling ---------------------------------------------------------------------------

    def go_to_end(self) -> None:
        """Show the newest text and stay with it."""
        self._set_following(following=True)
        self._to_bottom()

    def _to_bottom(self) -> None:
        self._moving = True
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._moving = False

    def _scrolled(self) -> None:
        if not self._moving:
            self._set_following(following=self._at_bottom())

    def _at_bottom(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _AT_BOTTOM

    def _range_changed(self) -> None:
        if self._following and not self._moving:
            self._to_bottom()

    def _set_following(self, *, following: bool) -> None:
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)

    @contextmanager
    def _in_place(self, *, above: bool) -> Iterator[None]:
        """Keep what is in sight where it is while the document changes above it or at its end."""
        bar = self.verticalScrollBar()
        layout = self.document().documentLayout()
        value = bar.value()
        height = layout.documentSize().height() if above else 0.0
        self._moving = True
        try:
            yield
        finally:
            if self._following:
                bar.setValue(bar.maximum())
            elif above:
                # Heights are no whole numbers; what is rounded off must not add up.
                moved = layout.documentSize().height() - height + self._rest
                bar.setValue(value + round(moved))
                self._rest = moved - round(moved)
            else:
                bar.setValue(value)
            self._moving = False

    @contextmanager
    def _steady(self) -> Iterator[None]:
        """Keep the line on top, or the end, in sight while the document changes anywhere."""
        bar = self.verticalScrollBar()
        top = self.cursorForPosition(QPoint(0, 0))
        above = self.cursorRect(top).top()
        self._moving = True
        try:
            yield
        finally:
            below = bar.value() + self.cursorRect(top).top() - above
            bar.setValue(bar.maximum() if self._following else below)
            self._moving = False

    def _positions_in_sight(self) -> tuple[int, int]:
        """Return from where to where the text is in sight, half a page on each side with it."""
        height = self.viewport().height()
        top = self.cursorForPosition(QPoint(0, -height // 2))
        bottom = self.cursorForPosition(QPoint(self.viewport().width(), height + height // 2))
        return top.position(), bottom.position()

    # --- column ------------------------------------------------------------------------------

    def _column(self) -> int:
        """Return the width of the text: the same with and without the scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(_NARROWEST, min(scaled(COLUMN), self.width() - 2 * self.side - bar))

    def _place_column(self) -> None:
        """Centre the column; the text on top, or the end, stays in sight."""
        column = self._column()
        changed = column != self.viewport().width()
        top = self.cursorForPosition(QPoint(0, 0))
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width()
        left = max(0, (self.width() - column) // 2)
        self._moving = True
        if changed:
            # Without a width nothing is laid out, and all is at the new one.
            self.document().setPageSize(QSizeF())
            self._fit(column)
        self.setViewportMargins(left, 0, max(0, self.width() - column - left - taken), 0)
        if self.document().textWidth() < 0:
            # Qt gives it one with the viewport's next size, which may be the one it has.
            self.document().setTextWidth(self.viewport().width())
        if self._following:
            bar.setValue(bar.maximum())
        elif changed:
            bar.setValue(bar.value() + self.cursorRect(top).top())
        self._moving = False

    def _fit(self, column: int) -> None:
        """Adapt what is written to a column of another width."""

    def event(self, event: QEvent) -> bool:
        """Keep the column centred, and scroll also where the mouse is beside it."""
        if event.type() == event.Type.Resize:
            self._place_column()
            self.resized.emit()
        elif event.type() == event.Type.Wheel:
            self.wheelEvent(event)  # type: ignore[arg-type]  # its type says what it is
            return True
        return super().event(event)


class _QuietBar(QScrollBar):
    """A scroll bar that shows nothing where there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the handle if it can be moved."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)
