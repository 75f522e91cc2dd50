"""The window's inside: sidebar or its rail beside the content, an overlay where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui.accessible import read_in_order
from desktop.gui.comfort import scaled
from desktop.gui.first_picture import NARROW
from desktop.gui.rail import Rail
from desktop.gui.sidebar import Sidebar
from desktop.gui.theme import LARGE, MEDIUM

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStackedWidget

    from desktop.gui.theme import Theme
    from desktop.gui.widgets import BannerArea

_VEIL = 90


class Veil(QWidget):
    """Dims what lies under an overlay; a click on it closes the overlay."""

    clicked = Signal()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _VEIL))

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to close the overlay."""
        self.clicked.emit()


def content(banners: BannerArea, stack: QStackedWidget) -> QWidget:
    """Return what is beside the sidebar: the pages, with the banners above them."""
    inside = QWidget()
    inside.setObjectName("content")
    inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    banners.setContentsMargins(LARGE, MEDIUM, LARGE, 0)
    layout.addWidget(banners)
    layout.addWidget(stack, 1)
    return inside


class Frame(QWidget):
    """Lays out sidebar, rail and content.

    Wide: the sidebar is beside the content, or, hidden, leaves its rail there. Narrow: the rail
    is there always, and the sidebar, when asked for, lies over the content until it was used.

    Args:
        theme: the look.
        content: what fills the rest.
        shown: whether the sidebar is shown while there is room for it.
        parent: the Qt parent.
    """

    #: The sidebar's state was changed by the person: whether it is shown when there is room.
    sidebar_changed = Signal(bool)

    def __init__(
        self, theme: Theme, content: QWidget, *, shown: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown = shown
        self._open = False
        self._usable = True
        self._over = False
        # What had the keyboard before the sidebar was laid over it.
        self._before: QWidget | None = None
        self.sidebar = Sidebar(theme)
        self.rail = Rail(theme)
        self.content = content
        self._place = QVBoxLayout()
        self._layout = QHBoxLayout(self)
        for layout in (self._place, self._layout):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._layout.addLayout(self._place)
        self._place.addWidget(self.sidebar)  # first, as Tab comes to them
        self._layout.addWidget(self.rail)
        self._layout.addWidget(content, 1)
        self._veil = Veil(self)
        self._veil.hide()
        self._veil.clicked.connect(self.close_overlay)
        self.sidebar.hide_asked.connect(self.toggle)
        self.rail.show_asked.connect(self.toggle)
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether there is no room for the sidebar beside the content, so that it lies over it."""
        return self.width() < scaled(NARROW)

    @property
    def sidebar_kept(self) -> bool:
        """Whether the sidebar is shown when there is room: what is remembered."""
        return self._shown

    @property
    def overlay_open(self) -> bool:
        """Whether the sidebar lies over the content at the moment."""
        return self.narrow and self._open

    def lay_out(self, size: QSize) -> None:
        """Take a size and lay all out in it, before it is shown in a window that can be seen."""
        self.resize(size)
        # Qt tells of the size, and lays out, only once it is shown.
        self._arrange()
        self._layout.activate()

    def set_usable(self, usable: bool) -> None:
        """Let sidebar and rail be used, or not: the program cannot work."""
        self._usable = usable
        self.sidebar.setEnabled(usable)
        self.rail.setEnabled(usable and not self._over)

    def toggle(self) -> None:
        """Show or hide the sidebar."""
        if self.narrow:
            self._open = not self._open
        else:
            self._shown = not self._shown
            self.sidebar_changed.emit(self._shown)
        self._arrange()

    def reveal(self) -> None:
        """Show the sidebar, where it is hidden, because something in it is asked for."""
        if not (self._open if self.narrow else self._shown):
            self.toggle()

    def close_overlay(self) -> bool:
        """Close the sidebar where it lies over the content; return whether it did."""
        was_open, self._open = self.overlay_open, False
        if was_open:
            self._arrange()
        return was_open

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the arrangement for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = not self.narrow and self._shown
        if not self.narrow:
            self._open = False
        self.rail.setVisible(not beside)
        if beside or not self._open:
            if self._place.indexOf(self.sidebar) < 0:
                self._place.addWidget(self.sidebar)
            self._give_back(hidden=not beside)
            self.sidebar.setVisible(beside)
            self._veil.hide()
            read_in_order((self.sidebar, self.rail, self.content))
            return
        self._place.removeWidget(self.sidebar)
        self._veil.setGeometry(self.rect())
        self._veil.show()
        self._veil.raise_()
        place = QRect(0, 0, self.sidebar.width(), self.height())
        from PySide6.QtWidgets import QStyle

        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        self.sidebar.setGeometry(place)
        self.sidebar.show()
        self.sidebar.raise_()
        self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Move the keyboard into the overlay and keep it there: the rest cannot be seen well."""
        if self._over or not self._usable:
            return
        self._over = True
        self._before = self.window().focusWidget()
        self.sidebar.take_focus()
        self.content.setEnabled(False)
        self.rail.setEnabled(False)

    def _give_back(self, *, hidden: bool) -> None:
        """Let all be used again, and the keyboard go where it was, if the overlay goes away."""
        if not self._over:
            return
        self._over = False
        self.content.setEnabled(True)
        self.rail.setEnabled(self._usable)
        before, self._before = self._before, None
        if not hidden:
            return
        alive = before is not None and shiboken6.isValid(before) and before.isVisible()
        (before if before is not None and alive else self).setFocus(Qt.FocusReason.OtherFocusReason)
