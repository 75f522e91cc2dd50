"""What a page shows when it has nothing to show: what this is and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.gui import comfort
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets.buttons import Button
from desktop.gui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desktop.gui.theme import Theme

_ICON = 32
#: It has room beside the rail, in a card, in the smallest window.
_WIDEST = 320
_NARROWEST = 200


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most one button, in the upper middle of the page.

    Args:
        theme: the look.
        icon: a Lucide icon of assets/icons.
        title: what the state is, a few words.
        text: what to do next, one sentence.
        action: the button's text, empty for no button.
        on_action: called without arguments when the button is clicked.
        parent: the Qt parent.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str = "",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._picture = QLabel()
        self.title = Label(theme, title, kind="title", wrap=True)
        self.text = Label(theme, text, role="muted", wrap=True)
        self._fit(comfort.scaled(_WIDEST))
        layout = QVBoxLayout(self)
        layout.setSpacing(SMALL)
        layout.addStretch(2)
        for label in (self._picture, self.title, self.text):
            layout.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button: Button | None = None
        if action:
            self.button = Button(theme, action, kind="primary", on_click=on_action)
            layout.addSpacing(MEDIUM - SMALL)
            layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._recolour()
        theme.changed.connect(self._recolour)
        theme.changed.connect(self._fit_again)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room in which the words can be read."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), _NARROWEST), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap the words where there is no room for them."""
        super().resizeEvent(event)
        self._fit_again()

    def _fit_again(self) -> None:
        margins = self.contentsMargins()
        self._fit(self.width() - margins.left() - margins.right() - 2 * SMALL)

    def _fit(self, room: int) -> None:
        # A label that wraps asks for little width by itself, and would break after each word; one
        # that is centred gets the height of another width, and would be cut.
        for label, widest in ((self.title, room), (self.text, min(room, comfort.scaled(_WIDEST)))):
            width = min(label.fontMetrics().horizontalAdvance(label.text()) + 2, widest)
            label.setFixedWidth(width)
            label.setMinimumHeight(label.heightForWidth(width))

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(self._icon, "muted", _ICON, ratio))
