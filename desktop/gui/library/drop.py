"""Dropping files onto a page, with a frame that says what will happen."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop.gui.mirror import Mirror
from desktop.gui.theme import MEDIUM, RADIUS, SMALL

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QPaintEvent

    from desktop.gui.theme import Theme

_VEIL = 225
_ICON = 20
_MOST = 1_000


class DropZone(QWidget):
    """Lies over a page while files are dragged over it, and takes them.

    Args:
        theme: the look.
        page: takes the files; it must not take drops by itself.
        words: what a drop leads to.
    """

    #: Files were dropped: their paths.
    dropped = Signal(object)

    def __init__(self, theme: Theme, page: QWidget, words: str) -> None:
        super().__init__(page)
        # Not the page: it would be kept by what it has.
        self._theme, self._words = theme, words
        # The drag goes on over the page below.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow a drag over the page."""
        if isinstance(event, QDragLeaveEvent):
            self.hide()
        elif isinstance(event, QDropEvent):  # enter and move are drops to come
            moves = isinstance(event, QDragMoveEvent) and not isinstance(event, QDragEnterEvent)
            # Looked at once: with each move of the mouse, thousands would hold the window up.
            paths = () if moves else local_files(event.mimeData())
            if not (paths or (moves and not self.isHidden())):
                return super().eventFilter(watched, event)
            # Whoever offers them must not delete them: the person is asked what happens to them.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if isinstance(event, QDragEnterEvent):
                self._cover()
            elif not moves:
                self.hide()
                self.dropped.emit(paths)
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Veil the page and draw the frame and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.role("window"))
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        painter.setPen(QPen(self._theme.role("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.setFont(self._theme.font("heading"))
        painter.setPen(self._theme.role("text"))
        width = painter.fontMetrics().horizontalAdvance(self._words)
        left = (self.width() - width - _ICON - SMALL) // 2
        icon = self._theme.pixmap("plus", "accent", _ICON, self.devicePixelRatioF())
        mirror = Mirror.in_widget(self)
        place = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(mirror.rect(place), icon)
        words = self.rect().adjusted(left + _ICON + SMALL, 0, 0, 0)
        painter.drawText(mirror.rect(words), Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()

    def _cover(self) -> None:
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(page.rect())
        self.raise_()
        self.show()


def local_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this computer that are dragged or pasted, at most a thousand.

    Web addresses are none, nor is what lies on another computer: a page can have such an address
    dragged, and merely looking for the file would connect to whoever it names.
    """
    urls = data.urls() if data.hasUrls() else []
    names = (url.toLocalFile() for url in urls if url.isLocalFile())
    here = (name for name in names if name and not name.startswith(("//", "\\\\")))
    return tuple(Path(name) for name in islice(here, _MOST))
