"""What a page shows when it has nothing to show: what this is and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.gui import comfort
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets.buttons import Button
from desktop.gui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.theme import Theme

_ICON = 32
#: It has room beside the rail, in a card, in the smallest window.
_WIDEST = 320


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
        self.title = Label(theme, title, kind="title")
        self.text = Label(theme, text, role="muted", wrap=True)
        self._fit()
        layout = QVBoxLayout(self)
        layout.setSpacing(SMALL)
        layout.addStretch(2)
        for label in (self._picture, self.title, self.text):
            layout.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button: Button | None = None
        if action:
            self.button = Button(theme, action, kind="primary", on_click=on_action)
            layout.addSpacing(MEDIUM - SMALL)
            layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._recolour()
        theme.changed.connect(self._recolour)
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        # A label that wraps asks for little width by itself, and would break after each word; one
        # that is centred gets the height of another width, and would be cut.
        whole = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 2
        width = min(whole, comfort.scaled(_WIDEST))
        self.text.setFixedWidth(width)
        self.text.setMinimumHeight(self.text.heightForWidth(width))

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(self._icon, "muted", _ICON, ratio))
