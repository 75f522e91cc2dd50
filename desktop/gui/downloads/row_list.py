"""The rows of the downloads page: what is under way above, what is over below."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.accessible import Role, read_as_laid_out, set_role
from desktop.gui.downloads import words
from desktop.gui.downloads.dragging import Dragging
from desktop.gui.downloads.row import DownloadRow
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import Button, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.core.hub.queue.downloads import Download
    from desktop.gui.theme import Theme

#: Rows are made for at most this long before other events get their turn, in seconds.
_SLICE_SECONDS = 0.004


class DownloadList(QScrollArea):
    """All rows. Signals carry a row's key, see `DownloadRow`.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    acted = Signal(str, object)
    cancelled = Signal(str, bool)
    #: The key, and the key of the row whose place it is to take.
    moved = Signal(str, str)
    #: All whose rows leave nothing behind are to be taken from the list.
    clear_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, DownloadRow] = {}
        self._downloads: dict[str, Download] = {}
        self._current = ""
        self._open, self._open_rows = _card()
        self._over, self._over_rows = _card()
        self._over_head = QWidget()
        self._over_title = SectionTitle(theme, "")
        self._clear = Button(theme, tr("Clear"), kind="quiet", on_click=self.clear_asked.emit)
        self._clear.setObjectName("clearFinished")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Downloads"))
        self._open.setAccessibleName(self.accessibleName())
        self._build()
        self._dragging = Dragging(self, self._open, self._open_in_order, theme)
        self._dragging.moved.connect(self.moved)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._build_some)

    def row(self, key: str) -> DownloadRow | None:
        """Return the row of a download, None where it is not made yet."""
        return self._rows.get(key)

    def keys(self) -> list[str]:
        """Return the keys in the order in which the rows are seen."""
        return [each.key for each in (*self._unfinished(), *self._ended())]

    def show_downloads(self, downloads: Sequence[Download]) -> None:
        """Show these; rows that do not exist yet appear within the next slices."""
        self._downloads = {each.key: each for each in downloads}
        for gone in self._rows.keys() - self._downloads.keys():
            self._drop(gone)
        for key, row in self._rows.items():
            row.show_download(self._downloads[key])
        self._arrange()
        if len(self._rows) < len(self._downloads):
            self._slices.start()

    def show_download(self, download: Download) -> None:
        """Show what one of them says now."""
        before = self._downloads.get(download.key)
        if before is None:
            return
        self._downloads[download.key] = download
        row = self._rows.get(download.key)
        if row is not None:
            row.show_download(download)
        if (before.state in words.UNFINISHED) != (download.state in words.UNFINISHED):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the scroll bar into a margin, so that the cards end where the head ends."""
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        sides = [LARGE, max(LARGE - bar, 0)]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sides.reverse()
        self._column.setContentsMargins(sides[0], SMALL, sides[1], LARGE)

    def focus_row(self, key: str) -> None:
        """Put the keyboard on a row and bring it into sight."""
        row = self._rows.get(key)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row, 0, MEDIUM)

    # --- inside -------------------------------------------------------------------------------

    def _unfinished(self) -> list[Download]:
        return [each for each in self._downloads.values() if each.state in words.UNFINISHED]

    def _ended(self) -> list[Download]:
        # The newest is what people look for.
        over = [each for each in self._downloads.values() if each.state not in words.UNFINISHED]
        return over[::-1]

    def _build_some(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        for key in self.keys():
            if key not in self._rows:
                self._rows[key] = self._make(self._downloads[key])
                if time.perf_counter() > end:
                    break
        else:
            self._slices.stop()
        self._arrange()

    def _make(self, download: Download) -> DownloadRow:
        row = DownloadRow(download, self._theme, self._open)
        row.hide()
        row.acted.connect(self.acted)
        row.cancelled.connect(self.cancelled)
        row.moved.connect(self._move)
        row.dragged.connect(self._dragging.follow)
        row.let_go.connect(self._let_go)
        row.left.connect(self._leave)
        row.focused.connect(self._set_current)
        return row

    def _let_go(self, key: str, put_down: bool) -> None:
        self._dragging.end(key, put_down=put_down)

    def _open_in_order(self) -> list[DownloadRow]:
        return [self._rows[each.key] for each in self._unfinished() if each.key in self._rows]

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        row.put_back()
        keys = self.keys()
        focus: QWidget | None = QApplication.focusWidget()
        had = focus is not None and (focus is row or row.isAncestorOf(focus))
        row.hide()
        row.deleteLater()
        if key == self._current:
            self._current = ""
        if had and keys:
            self.focus_row(keys[0])

    def _move(self, key: str, step: int) -> None:
        keys = [each.key for each in self._unfinished()]
        target = keys.index(key) + step if key in keys else -1
        if 0 <= target < len(keys):
            self.moved.emit(key, keys[target])

    def _leave(self, key: str, step: int) -> None:
        keys = [each for each in self.keys() if each in self._rows]
        if key in keys:
            self.focus_row(keys[min(max(keys.index(key) + step, 0), len(keys) - 1)])

    def _set_current(self, key: str) -> None:
        for each in (self._current, key):
            row = self._rows.get(each)
            if row is not None:
                row.set_current(each == key)
        self._current = key

    def _arrange(self) -> None:
        """Put every row that is there into its card, in order."""
        unfinished, ended = self._unfinished(), self._ended()
        for layout, downloads in ((self._open_rows, unfinished), (self._over_rows, ended)):
            rows = [self._rows[each.key] for each in downloads if each.key in self._rows]
            movable = layout is self._open_rows and len(downloads) > 1
            for number, row in enumerate(rows):
                if layout.indexOf(row) != number:
                    layout.insertWidget(number, row)
                row.set_place(
                    first=number == 0, up=number > 0, down=number < len(rows) - 1, movable=movable
                )
                row.show()
            read_as_laid_out(layout)
        self._open.setVisible(bool(unfinished))
        self._over.setVisible(bool(ended))
        self._over_head.setVisible(bool(ended))
        self._over_title.setText(words.section(ended))
        self._over.setAccessibleName(self._over_title.text())
        self._clear.setVisible(any(map(words.leaves_nothing, ended)))
        keys = [each for each in self.keys() if each in self._rows]
        if self._current not in keys and keys:
            self._set_current(keys[0])
        self._chain([self._rows[each] for each in keys])
        self._dragging.refresh()

    def _chain(self, rows: Sequence[DownloadRow]) -> None:
        """Have Tab come to the rows, and to what stands between them, as they are seen."""
        controls: list[QWidget] = []
        for row in rows:
            if row.download.state not in words.UNFINISHED and self._clear not in controls:
                controls.append(self._clear)
            controls += row.controls()
        for previous, control in pairwise(controls):
            QWidget.setTabOrder(previous, control)

    def _build(self) -> None:
        head = QHBoxLayout(self._over_head)
        head.setContentsMargins(MEDIUM, MEDIUM, 0, 0)
        head.addWidget(self._over_title, 1)
        head.addWidget(self._clear)
        canvas = QWidget()
        layout = self._column = QVBoxLayout(canvas)
        layout.setContentsMargins(LARGE, SMALL, LARGE, LARGE)
        layout.setSpacing(SMALL)
        for widget in (self._open, self._over_head, self._over):
            layout.addWidget(widget)
            widget.hide()
        layout.addStretch(1)
        self.setWidget(canvas)


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    set_role(card, Role.List)
    card.setProperty("kind", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return card, layout
