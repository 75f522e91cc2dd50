"""A person's message above several replies to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from desktop.core.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.gui.theme import Theme

_MOST_LINES: Final = 5
_STYLE: Final = (
    "QPlainTextEdit, QPlainTextEdit:focus { border: none; background: transparent; padding: 0px; }"
)


class Question(QPlainTextEdit):
    """Shows a message as it was written; a long one scrolls, and leaves the replies their room.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        theme.dress(self, "heading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_STYLE)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Your message"))
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def text(self) -> str:
        """Return the message."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a message, from its beginning."""
        self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the height to the lines at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # This document's layout counts its height in lines.
        lines = round(self.document().size().height())
        shown = max(1, min(_MOST_LINES, lines))
        height = self.fontMetrics().lineSpacing() * shown + 2
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > _MOST_LINES else policy.ScrollBarAlwaysOff
        )
        # What fits has nothing that the keyboard could do there.
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if lines > _MOST_LINES else Qt.FocusPolicy.ClickFocus
        )
        if height != self.minimumHeight():
            self.setFixedHeight(height)
