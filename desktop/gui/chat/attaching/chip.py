"""One file of the message that is being written, as people see it."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.core.language import tr
from desktop.gui.chat.attaching.chip_words import facts
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Bar, Button, ElidedLabel, Label, plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.gui.chat.attaching.item import Item
    from desktop.gui.theme import Theme

_BUTTON: Final = 16
_STYLE: Final = Template(
    "QFrame#chip { background: ${selected}; border: 1px solid ${selected}; border-radius: 8px; }"
    'QFrame#chip[failed="true"] { border: 1px solid ${danger}; }'
    "QFrame#chip:focus { border: 1px solid ${accent}; }"
)
_LEAVES: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Chip(QFrame):
    """Name, kind, size and tokens of a file, what of it is sent, and what can be done with it.

    With the keyboard: Enter opens what can be done, Del takes the file away.

    Args:
        theme: the look.
        item: the file.
        parent: the Qt parent.
    """

    #: The person takes the file away: its `Item`.
    left = Signal(object)
    #: The person wants to choose what is done with it: its `Item`, and where on the screen.
    asked = Signal(object, QPoint)

    def __init__(self, theme: Theme, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.item = theme, item
        self.setObjectName("chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name = ElidedLabel(theme, item.name, kind="heading")
        # Its end says what of the file is sent, which nobody should have to guess.
        self.facts = Label(theme, kind="small", role="text", wrap=True)
        self.more = Label(theme, kind="small", role="text", wrap=True)
        self.bar = Bar(theme, tr("Reading {name}", name=item.name), height=3)
        self.bar.set_fraction(None)
        #: For the eyes alone: its name is said anyway.
        self.small = QLabel()
        self.small.hide()
        self.menu_button = self._button(tr("What is sent of {name}", name=item.name), "ellipsis")
        self.leave_button = self._button(tr("Take {name} away", name=item.name), "x")
        self.menu_button.clicked.connect(self._ask)
        self.leave_button.clicked.connect(self._leave)
        self._lay_out()
        self._recolour()
        theme.changed.connect(self._recolour)

    def show_state(self, sent: int, of: int, *, exact: bool, trouble: str = "") -> None:
        """Show what is known of the file by now.

        The numbers are tokens, see `chip_words`; `trouble` is why it cannot be sent.
        """
        item = self.item
        words = facts(item, sent, of, exact=exact)
        self.facts.setText(words)
        more = trouble or item.left_out
        self.more.setText(more)
        self.more.set_role("danger" if trouble else "text")
        for part, shown in (
            (self.facts, words), (self.more, more), (self.bar, item.state == "reading"),
        ):  # fmt: skip
            part.setVisible(bool(shown))
        name = ". ".join(part for part in (item.name, words, more) if part)
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.setToolTip(plain_tip(name))
        self._show_small()
        failed = bool(trouble)
        if self.property("failed") != failed:
            self.setProperty("failed", failed)
            self._recolour()

    def _show_small(self) -> None:
        small = self.item.small
        if small is None:
            self.small.hide()
        elif self.small.isHidden():
            self.small.setPixmap(QPixmap.fromImage(small))
            self.small.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the file away, or open what can be done."""
        if event.key() in _LEAVES:
            self._leave()
        elif event.key() in _OPENS:
            self._ask()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Open what can be done."""
        self.asked.emit(self.item, event.globalPos())
        event.accept()

    def _leave(self) -> None:
        self.left.emit(self.item)

    def _ask(self) -> None:
        self.asked.emit(self.item, self.menu_button.mapToGlobal(QPoint(0, 0)))

    def _button(self, name: str, icon: str) -> Button:
        return Button(self._theme, name, kind="icon", icon=icon, icon_size=_BUTTON, parent=self)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(TINY // 2)
        for part in (self.name, self.facts, self.more, self.bar):
            words.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, TINY, TINY, TINY)
        layout.setSpacing(TINY)
        self.small.setContentsMargins(0, 0, TINY, 0)
        layout.addWidget(self.small)
        layout.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.menu_button, 0, top)
        layout.addWidget(self.leave_button, 0, top)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return that it becomes as narrow as the window."""
        return QSize(0, super().minimumSizeHint().height())

    def _recolour(self) -> None:
        roles = ("selected", "danger", "accent")
        self.setStyleSheet(
            _STYLE.substitute({role: self._theme.role(role).name() for role in roles})
        )
