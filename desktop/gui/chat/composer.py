"""Where messages are written."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.core.language import tr
from desktop.gui.accessible import read_as_laid_out, tab_as_laid_out
from desktop.gui.chat.gauge import ContextRing
from desktop.gui.chat.message_edit import MessageEdit
from desktop.gui.chat.writing.blanks import Blanks
from desktop.gui.comfort import scaled
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.settings import Settings
    from desktop.gui.theme import Theme

_SEND_ICON, _STOP_ICON = 20, 14
_STYLE: Final = Template(
    "QPlainTextEdit, QPlainTextEdit:focus, QPlainTextEdit:disabled"
    " { border: none; background: transparent; padding: 0px; }"
    "QFrame#composer { background: ${surface}; border: 1px solid ${border}; border-radius: 12px; }"
    'QFrame#composer[active="true"] { border: 1px solid ${accent}; }'
)


class Composer(QFrame):
    """The message that is written, and a button that sends it, or stops the reply.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person sends this text; it stays here until `clear` is called.
    send_requested = Signal(str)
    #: The person wants to send what is written, which cannot be done now.
    held = Signal()
    #: The person wants the reply to end.
    stop_requested = Signal()
    #: This is too much to be pasted into the message, which stays as it was: the text.
    refused = Signal(str)

    #: What was written before an earlier message was shown in its place; None: what is there is.
    before: str | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._streaming = False
        self._stopping = False
        self._ready = False
        self.setObjectName("composer")
        self.edit = MessageEdit(theme)
        self.blanks = Blanks(self.edit)
        self.gauge = ContextRing(theme)
        self.button = Button(theme, tr("Send"), kind="round", icon="arrow-up", on_click=self._act)
        self._lay_out()
        self.edit.entered.connect(self._send)
        self.edit.textChanged.connect(self._update)
        self.edit.focused.connect(self._show_focus)
        self.edit.refused.connect(self.refused)
        self._recolour()
        theme.changed.connect(self._recolour)
        theme.changed.connect(self._update)
        self._update()

    def _lay_out(self) -> None:
        bottom = Qt.AlignmentFlag.AlignBottom
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(12, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        self._above = QVBoxLayout()
        layout.addLayout(self._above)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        layout.addLayout(row)
        self._tools, self._marks = QHBoxLayout(), QHBoxLayout()
        row.addLayout(self._tools)
        row.setAlignment(self._tools, bottom)
        row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._marks)
        row.addWidget(self.gauge, 0, bottom)
        row.addWidget(self.button, 0, bottom)

    def add_above(self, widget: QWidget) -> None:
        """Show something in the card above the text, over its whole width."""
        self._above.addWidget(widget)
        self._order()

    def add_tool(self, widget: QWidget) -> None:
        """Show a button before the text."""
        self._tools.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._order()

    def add_mark(self, widget: QWidget) -> None:
        """Show something small behind the text."""
        self._marks.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        self._order()

    def _order(self) -> None:
        """Let Tab and screen readers come to everything in the order in which it is seen."""
        read_as_laid_out(self._column)
        tab_as_laid_out(self._column)

    @property
    def text(self) -> str:
        """What is written."""
        return self.edit.text

    @property
    def written(self) -> str:
        """What the person has written: not what is only looked at."""
        return self.text if self.before is None else self.before

    def set_text(self, text: str) -> None:
        """Put text in, the cursor behind it."""
        self.edit.set_text(text)

    def suggest(self, text: str) -> None:
        """Put text in for the person to change or send."""
        self.set_text(text)
        self.edit.setFocus()

    def quote(self, text: str) -> None:
        """Put a quotation behind what is written, for the person to go on."""
        lines = (f"> {line}".rstrip() for line in text.strip().splitlines())
        before = f"{self.text.rstrip()}\n\n" if self.text.strip() else ""
        self.suggest(f"{before}{chr(10).join(lines)}\n\n")

    def clear(self, sent: str) -> None:
        """Take the text away that was sent; another one is still being written, and stays."""
        if self.text == sent:
            self.edit.clear()

    def follow(self, settings: Settings) -> None:
        """Send with the keys that are set."""
        self.edit.sends_plainly = settings.send_keys == "enter"

    def set_state(self, *, ready: bool, streaming: bool, stopping: bool = False) -> None:
        """Say whether a message can be sent, and whether a reply is under way."""
        self._ready, self._streaming, self._stopping = ready, streaming, stopping
        self._update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Give the whole card to the text."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def _act(self) -> None:
        if self._streaming and not self.text.strip():
            self.stop_requested.emit()
        else:
            self._send()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        if not self.text.strip():
            return
        self.before = None
        if self._ready and self.blanks.hold_back():
            return
        if self._ready:
            self.send_requested.emit(self.text)
        else:
            self.held.emit()

    def _update(self) -> None:
        # What is written meanwhile is sent after the reply; Esc stops that in any case.
        stops = self._streaming and not self.text.strip()
        size = scaled(_STOP_ICON if stops else _SEND_ICON)
        self.button.setIconSize(QSize(size, size))
        if stops:
            self.button.set_icon("square")
            self.button.set_text(tr("Stopping") if self._stopping else tr("Stop"))
            self.button.setEnabled(not self._stopping)
            return
        self.button.set_icon("arrow-up")
        self.button.set_text(tr("Send next") if self._streaming else tr("Send"))
        self.button.setEnabled(self._ready and bool(self.text.strip()))

    def _show_focus(self, active: bool) -> None:
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)

    def _recolour(self) -> None:
        roles = ("surface", "border", "accent")
        self.setStyleSheet(
            _STYLE.substitute({role: self._theme.role(role).name() for role in roles})
        )
