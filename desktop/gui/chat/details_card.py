"""How a reply was written, on a card beside the line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.gui.chat import cards, copying, notes
from desktop.gui.commands.command import Command
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets import Button, Label, SectionTitle

if TYPE_CHECKING:
    from desktop.gui.chat.shown_messages import ShownMessages
    from desktop.gui.theme import Theme

_WIDTH: Final = 400
_TITLE: Final = mark("How this reply was written")
#: What is longer before a colon is no name of something.
_LONGEST_NAME: Final = 40
#: From the lower end of a reply: its line.
_LINE: Final = 24


class DetailsCard(QFrame):
    """Says it, with a way to copy it; Esc or a click elsewhere closes it.

    Args:
        theme: the look.
        parent: what it belongs to.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme, self._text = theme, ""
        self.setObjectName("details-card")
        self.setAccessibleName(tr(_TITLE))
        self.setFixedWidth(_WIDTH)
        self._rows = QWidget()
        self.copy_button = Button(theme, tr("Copy"), icon="copy", on_click=self._copy)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL + TINY)
        layout.addWidget(SectionTitle(theme, tr(_TITLE)))
        layout.addWidget(self._rows)
        layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
        Command("details.copy", self, self.copy_button.click)
        self._recolour()
        theme.changed.connect(self._recolour)

    @property
    def text(self) -> str:
        """What is shown, as lines."""
        return self._text

    def show_text(self, text: str, near: QRect, room: QRect) -> None:
        """Show these lines beside a place, within some room; both in the screen's coordinates."""
        self._text = text
        self.setAccessibleDescription(text)
        rows = self._made(text.splitlines())
        self._layout.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows
        rows.show()
        self._layout.activate()
        self.setFixedHeight(self._layout.totalHeightForWidth(_WIDTH))
        cards.place(self, near, room)
        self.show()
        self.copy_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _made(self, lines: list[str]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(TINY)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            name, colon, fact = line.partition(": ")
            if not colon or len(name) > _LONGEST_NAME:
                grid.addWidget(Label(self._theme, line, kind="small", wrap=True), row, 0, 1, 2)
                continue
            said = Label(self._theme, name, kind="small", role="muted")
            grid.addWidget(said, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(self._theme, fact, kind="small", wrap=True), row, 1)
        return made

    def _copy(self) -> None:
        copying.copy(self._text)
        self.close()

    def _recolour(self) -> None:
        cards.style(self, self._theme)


class Details(QObject):
    """Shows the card for the replies of one conversation.

    Args:
        theme: the look.
        view: the conversation.
    """

    def __init__(self, theme: Theme, view: ShownMessages) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._card: DetailsCard | None = None

    @property
    def card(self) -> DetailsCard | None:
        """The card, while it is open."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def show(self, message: int) -> None:
        """Show how a reply was written; nothing happens where that is not known."""
        text, view = notes.tip(self._view.note_of(message)), self._view
        if not text:
            return
        if self._card is None:
            self._card = DetailsCard(self._theme, view)
        whole = view.message_rect(message).toRect()
        line = QRect(0, whole.bottom() - _LINE, view.viewport().width(), _LINE)
        near = QRect(view.viewport().mapToGlobal(line.topLeft()), line.size())
        self._card.show_text(text, near, QRect(view.mapToGlobal(QPoint(0, 0)), view.size()))
