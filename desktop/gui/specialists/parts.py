"""What the details of a specialist are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.theme import HUGE, SMALL, TINY
from desktop.gui.widgets import Button, Label, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPlainTextEdit

    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.chat.options.parts import TextBox
    from desktop.gui.theme import Theme


#: Longer than any word, address or line of code that is meant to be read.
_ENDLESS: Final = re.compile(r"\S{2000}")


class Part(QWidget):
    """A part of the editor, under a title of its own.

    Args:
        theme: the look.
        title: what it is about; may be empty.
        text: says more about it, in small print.
    """

    #: The person has changed something: a dict with fields of `Specialist`.
    changed = Signal(object)

    def __init__(self, theme: Theme, title: str = "", text: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SMALL)
        if title:
            self.column.addWidget(SectionTitle(theme, title))
        if text:
            words = Label(theme, text, kind="small", role="muted", wrap=True)
            self.column.addWidget(words)

    def show_specialist(self, specialist: Specialist) -> None:
        """Show this one; that is no choice of the person's."""

    def flush(self) -> None:
        """Tell what is still being typed."""


class LineField(QLineEdit):
    """A text on one line, told of at each key.

    Args:
        name: what is written, for screen readers.
        longest: more characters are not taken.
        hint: shown while it is empty.
    """

    #: It says something else: the text on one line, without what cannot be seen.
    written = Signal(str)

    def __init__(self, name: str, longest: int, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(longest)
        self.setPlaceholderText(hint)
        self.textEdited.connect(lambda text: self.written.emit(on_one_line(text)))

    def show_text(self, text: str) -> None:
        """Show a text; that is no change of the person's. The cursor stays where it is the same."""
        if on_one_line(self.text()) != text:
            with QSignalBlocker(self):
                self.setText(text)
                self.setCursorPosition(0)


def show_text(box: TextBox, text: str) -> None:
    """Show a text, wrapped so that it does not freeze the window.

    Qt looks for the end of a word from each line's beginning: with a word of 100,000 letters every
    key would take more than half a second.
    """
    # Neither the old text nor the new one is ever there with the other's way.
    if _ENDLESS.search(text):
        wrap(box, text)
    box.show_text(text)
    wrap(box, text)


def wrap(box: QPlainTextEdit, text: str) -> None:
    """Wrap a field as it is good for a text."""
    mode = QTextOption.WrapMode
    wanted = mode.WrapAnywhere if _ENDLESS.search(text) else mode.WrapAtWordBoundaryOrAnywhere
    if box.wordWrapMode() != wanted:
        box.setWordWrapMode(wanted)


def mind_endless_words(box: QPlainTextEdit) -> None:
    """Have what is written into a field wrapped likewise."""
    box.textChanged.connect(lambda: wrap(box, box.toPlainText()))


def on_one_line(text: str) -> str:
    """Return a text as it is kept: on one line, without what cannot be seen."""
    return " ".join(clean(text, max(len(text), 1)).split())


def labelled(theme: Theme, text: str, control: QWidget) -> QWidget:
    """Return a control under its label."""
    made = QWidget()
    label = Label(theme, text)
    label.setBuddy(control)
    # The page's width counts, not that of the longest choice.
    control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    column.addWidget(label)
    column.addWidget(control)
    return made


class Pair(QWidget):
    """Controls beside each other, or one above the other where there is little room.

    Args:
        controls: what is shown.
        beside_from: they stand beside each other from this width on.
        shares: of the width; all the same where none are given.
    """

    def __init__(
        self, controls: Sequence[QWidget], beside_from: int, shares: Sequence[int] = ()
    ) -> None:
        super().__init__()
        self._beside_from = beside_from
        self._shares = shares or [1] * len(controls)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SMALL)
        for control in controls:
            self._box.addWidget(control)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put them where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= self._beside_from
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if beside else way.TopToBottom)
        for number, share in enumerate(self._shares):
            self._box.setStretch(number, share if beside else 0)


class Row(QWidget):
    """Buttons in a row, of which those without room go on in the next one.

    Args:
        buttons: the buttons, the most likely one first.
    """

    def __init__(self, buttons: Sequence[Button]) -> None:
        super().__init__()
        self._buttons = buttons
        for button in buttons:
            button.setParent(self)
            # No layout does it.
            button.show()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one row."""
        sizes = [button.sizeHint() for button in self._buttons if not button.isHidden()]
        width = sum(size.width() + SMALL for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that each button needs alone."""
        widths = (button.sizeHint().width() for button in self._buttons)
        return QSize(max(widths, default=0), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        return self._place(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons where there is room."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def arrange(self) -> None:
        """Other buttons are hidden, or say something else."""
        self._place(self.width(), move=True)
        self.updateGeometry()

    def _place(self, width: int, *, move: bool) -> int:
        left = top = bottom = 0
        for button in self._buttons:
            if button.isHidden():
                continue
            size = button.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, bottom + SMALL
            if move:
                place = QRect(left, top, min(size.width(), width), size.height())
                whole = QRect(0, 0, self.width(), self.height())
                button.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, place))
            left, bottom = left + size.width() + SMALL, top + size.height()
        return bottom


class Fold(QWidget):
    """A line that opens what lies below it, which is made when it is first opened.

    Args:
        theme: the look.
        text: what lies below it.
        make: returns that.
    """

    #: It was opened for the first time: what was made.
    filled = Signal(object)

    def __init__(self, theme: Theme, text: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self.is_open = False
        self.content: QWidget | None = None
        self._text = text
        self.button = Button(theme, text, kind="nav", icon="chevron-right")
        # It looks like a line of the sidebar, but the chevron says whether it is open.
        self.button.setCheckable(False)
        self.button.clicked.connect(lambda: self.set_open(is_open=not self.is_open))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL)
        self._state = Label(theme, "", kind="small", role="muted", wrap=True)
        self._state.setIndent(HUGE - TINY)
        self._column.addWidget(self.button)
        self._column.addWidget(self._state)
        self._state.hide()

    def set_open(self, *, is_open: bool) -> None:
        """Show what lies below, or not."""
        self.is_open = is_open
        self.button.set_icon("chevron-down" if is_open else "chevron-right")
        self.button.setAccessibleDescription(
            tr("open", "a fold") if is_open else tr("closed", "a fold")
        )
        if is_open and self.content is None:
            self.content = self._make()
            self._column.addWidget(self.content)
            self.filled.emit(self.content)
        if self.content is not None:
            self.content.setVisible(is_open)
        self._show_state()

    def show_state(self, words: str) -> None:
        """Say what is set below; "" for nothing."""
        self._state.setText(words)
        self._show_state()
        self.button.setAccessibleName(
            tr("{what}: {words}", what=self._text, words=words) if words else self._text
        )

    def _show_state(self) -> None:
        # What is open says so itself.
        self._state.setVisible(bool(self._state.text()) and not self.is_open)
