"""A card over the whole window, with a field on top, for the palette and the shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui.comfort import scaled
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import ElidedLabel, Label, SearchField, line

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QListView

    from desktop.gui.theme import Theme

_VEIL: Final = 70
_WIDEST: Final = 640
_SIDE: Final = 24
_TOP_SHARE: Final = 0.1
_BORDER: Final = 1
#: Keys of the field that move through the list.
_MOVES: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Sheet(QWidget):
    """Lies over a window until Esc, a click beside it, or the keyboard goes elsewhere.

    Args:
        window: what it lies over.
        theme: the look.
        name: what it is, for screen readers.
        prompt: what the field says while it is empty.
        hint: the small print below the list.
    """

    def __init__(self, window: QWidget, theme: Theme, name: str, prompt: str, hint: str) -> None:
        super().__init__(window)
        self.theme = theme
        #: Where the keyboard was before.
        self.before: QWidget | None = None
        self.setAccessibleName(name)
        self.card = QFrame(self)
        self.card.setObjectName("sheet")
        self.field = SearchField(theme, prompt)
        self.field.setFrame(False)
        self.hint = ElidedLabel(theme, hint, kind="small", role="muted")
        self.nothing = Label(theme, "", role="muted", wrap=True)
        self._column = QVBoxLayout(self.card)
        self._column.setContentsMargins(*[_BORDER] * 4)
        self._column.setSpacing(0)
        self.hide()
        window.installEventFilter(self)
        self.field.installEventFilter(self)
        theme.changed.connect(self._restyle)

    def fill(self, view: QListView) -> None:
        """Put the list in."""
        self.view = view
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        top.addWidget(self.field)
        bottom.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        bottom.addWidget(self.hint, 1)
        self.nothing.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._column.addLayout(top)
        self._column.addWidget(line())
        self._column.addWidget(self.nothing)
        self._column.addWidget(view, 1)
        self._column.addWidget(line())
        self._column.addLayout(bottom)
        self._restyle()

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self.isVisible():
            self.dismiss()
        else:
            self.present()

    def present(self) -> None:
        """Open it: the keyboard is in its field."""
        other = _sheet_around(self.window().focusWidget())
        # Another one closes now: the keyboard goes back to where it was before that.
        self.before = self.window().focusWidget() if other is None else other.before
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # there is one

    def dismiss(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        self._leave()
        before, self.before = self.before, None
        alive = before is not None and shiboken6.isValid(before) and before.isVisible()
        if before is not None and alive:
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Qt's events -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the window's size, and let keys of the field work in the list."""
        if watched is not self.field:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Close it with a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim what lies under it."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _VEIL))

    # --- inside ------------------------------------------------------------------------------

    def chosen(self) -> None:
        """Enter was pressed."""

    def _press(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen()
        elif key in _MOVES:
            QApplication.sendEvent(self.view, event)
        else:
            # Tab has nowhere to go: what lies under the card cannot be seen.
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self and not self.isAncestorOf(new):
            self._leave()

    def _leave(self) -> None:
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]  # there is one
        self.hide()
        with QSignalBlocker(self.field):
            self.field.clear()

    def fit(self) -> None:
        """Be as high as the lines need, if there is room for that."""
        room = self.window().rect()
        width = min(scaled(_WIDEST), room.width() - 2 * _SIDE)
        top = max(_SIDE, round(room.height() * _TOP_SHARE))
        lines = self.view.model().rowCount()
        high = lines * self.view.sizeHintForRow(0) + 2 * TINY if lines else 0
        others = self._column.sizeHint().height() - self.view.sizeHint().height()
        self.view.setVisible(lines > 0)
        height = min(others + high, room.height() - 2 * top)
        self.card.setGeometry((room.width() - width) // 2, top, width, height)

    def _place(self) -> None:
        self.setGeometry(self.window().rect())
        self.fit()

    def _restyle(self) -> None:
        surface = self.theme.role("surface").name()
        border = self.theme.role("border").name()
        self.card.setStyleSheet(
            f"QFrame#sheet {{ background: {surface}; border: {_BORDER}px solid {border};"
            " border-radius: 12px; }"
            # The field is the card's head: a box in a box would be one too many.
            " QLineEdit, QLineEdit:focus, QLineEdit:hover"
            " { border: none; background: transparent; }"
        )
        if self.isVisible():
            self._place()


def _sheet_around(widget: QWidget | None) -> Sheet | None:
    """Return the sheet in which a widget is; None: it is in none."""
    while widget is not None:
        if isinstance(widget, Sheet):
            return widget
        widget = widget.parentWidget()
    return None
