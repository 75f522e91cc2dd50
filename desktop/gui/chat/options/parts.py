"""What the sections of the panel are made of: titles, labelled controls, texts to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.theme import SMALL, TINY
from desktop.gui.widgets import Button, Label, SectionTitle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QHideEvent

    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.gui.chat.options.known import Known
    from desktop.gui.theme import Theme

#: Texts are kept when nobody has typed for so long.
_PAUSE_MS: Final = 400


class Section(QWidget):
    """A part of the panel under a title of its own.

    Args:
        theme: the look.
        title: what it is about; empty where its first cell says so.
    """

    #: The person has set something: a dict with fields of `ChatSettings`.
    changed = Signal(object)

    def __init__(self, theme: Theme, title: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SMALL)
        if title:
            self.column.addWidget(SectionTitle(theme, title))

    def show_settings(self, settings: ChatSettings) -> None:
        """Show these settings, of another chat perhaps; that is no choice of the person's."""
        self.follow(settings)

    def follow(self, settings: ChatSettings) -> None:
        """Take over what these settings, some of other sections, mean here."""

    def show_model(self, known: Known) -> None:
        """Take over what is known of the model that answers."""

    def flush(self) -> None:
        """Tell what is still being typed."""


class Cell(QWidget):
    """A control under its label, with a button that takes it back to the default.

    Args:
        theme: the look.
        label: what is set.
        control: sets it.
        reset: called to take it back.
        title: whether the label is the title of a section.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        control: QWidget,
        reset: Callable[[], object],
        *,
        title: bool = False,
    ) -> None:
        super().__init__()
        self.label = SectionTitle(theme, label) if title else Label(theme, label)
        self.label.setBuddy(control)
        # The panel's width counts, not that of the longest choice.
        control.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.reset = Button(
            theme,
            tr("Reset {label}", label=label),
            kind="icon",
            icon="rotate-ccw",
            icon_size=16,
            on_click=reset,
        )
        # Nothing moves when it comes and goes.
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.setObjectName("resetOption")
        top = QHBoxLayout()
        top.setSpacing(TINY)
        top.addWidget(self.label, 1)
        top.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(control)
        self.show_set(is_set=False)

    def show_set(self, *, is_set: bool) -> None:
        """Offer the way back, or not: the default holds."""
        if not is_set and self.reset.hasFocus():
            # Its focus would go to some other control that nobody chose.
            buddy = self.label.buddy()
            if buddy is not None:
                buddy.setFocus()
        if self.reset.isHidden() is is_set:
            self.reset.setVisible(is_set)
            # Its size was kept, so nothing else would have it put into the order of Tab.
            self.updateGeometry()


class TextBox(QPlainTextEdit):
    """A text of some lines, told of when the person pauses or leaves.

    Args:
        theme: the look.
        name: what is written, for screen readers.
        lines: how many are seen.
        code: whether it is written for a machine.
    """

    #: The text has changed, and its writer has paused.
    written = Signal(str)

    def __init__(self, theme: Theme, name: str, *, lines: int, code: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        theme.dress(self, "mono" if code else "body")
        self.setTabChangesFocus(True)
        # Its text begins where that of the other fields does.
        self.document().setDocumentMargin(1)
        self._lines = lines
        self._fit()
        theme.changed.connect(self._fit)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._told = ""
        self.textChanged.connect(self._pause.start)

    def _fit(self) -> None:
        margins = 2 * round(self.document().documentMargin()) + 14
        self.setFixedHeight(self._lines * self.fontMetrics().lineSpacing() + margins)

    def show_text(self, text: str) -> None:
        """Show a text; that is no change of the person's."""
        self._pause.stop()
        self._told = text
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)

    def flush(self) -> None:
        """Tell what is written, if that has not been told yet."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.written.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell."""
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Tell: the window may be closing."""
        super().hideEvent(event)
        self.flush()


def beside(*cells: QWidget) -> QHBoxLayout:
    """Return a row of cells of the same width."""
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    for cell in cells:
        row.addWidget(cell, 1)
    return row


def note(theme: Theme, text: str = "") -> Label:
    """Return a line of small print that wraps."""
    return Label(theme, text, kind="small", role="muted", wrap=True)


def show_note(label: Label, text: str, role: str = "muted") -> None:
    """Show small print, or take it away where there is nothing to say."""
    label.set_role(role)
    label.setText(text)
    label.setVisible(bool(text))
