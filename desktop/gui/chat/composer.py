"""Where messages are written."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit

from desktop.gui.chat.gauge import ContextRing
from desktop.gui.comfort import scaled
from desktop.gui.theme import SMALL
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.settings import Settings
    from desktop.gui.theme import Theme

PLACEHOLDER: Final = "Ask anything. Nothing leaves this computer."
_SHORT_PLACEHOLDER: Final = "Ask anything"
_MOST_LINES: Final = 8
_SEND_ICON, _STOP_ICON = 20, 14
_STYLE: Final = Template(
    "QPlainTextEdit, QPlainTextEdit:focus, QPlainTextEdit:disabled"
    " { border: none; background: transparent; padding: 0px; }"
    "QFrame#composer { background: ${surface}; border: 1px solid ${border}; border-radius: 12px; }"
    'QFrame#composer[active="true"] { border: 1px solid ${accent}; }'
)


class MessageEdit(QPlainTextEdit):
    """Plain text that grows with its lines: Enter sends, Shift+Enter starts a new line.

    Attributes:
        sends_plainly: whether Enter alone sends; otherwise only Ctrl+Enter does.
    """

    sends_plainly = True

    #: The person wants to send what is written.
    entered = Signal()
    #: The keyboard is here, or has gone.
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, "chat")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(PLACEHOLDER)
        self.setAccessibleName("Message")
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Send with Enter, or with Ctrl+Enter alone where people want that."""
        held, modifier = event.modifiers(), Qt.KeyboardModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        sends = self.sends_plainly or held & modifier.ControlModifier
        if enter and sends and not held & modifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the height to the lines at the new width."""
        super().resizeEvent(event)
        # A second line of it would be cut.
        room = self.viewport().width() - 2 * self.document().documentMargin()
        fits = self.fontMetrics().horizontalAdvance(PLACEHOLDER) < room
        self.setPlaceholderText(PLACEHOLDER if fits else _SHORT_PLACEHOLDER)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _fit(self) -> None:
        # This document's layout counts its height in lines.
        lines = round(self.document().size().height())
        shown = max(1, min(_MOST_LINES, lines))
        margins = 2 * self.document().documentMargin()
        height = round(shown * self.fontMetrics().lineSpacing() + margins) + 2
        scrolls = lines > _MOST_LINES
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


class Composer(QFrame):
    """The message that is written, and a button that sends it, or stops the reply.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    #: The person sends this text; it stays here until `clear` is called.
    send_requested = Signal(str)
    #: The person wants the reply to end.
    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._streaming = False
        self._stopping = False
        self._ready = False
        self.setObjectName("composer")
        self.edit = MessageEdit(theme)
        self.gauge = ContextRing(theme)
        self.button = Button(theme, "Send", kind="round", icon="arrow-up", on_click=self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.gauge, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.edit.entered.connect(self._send)
        self.edit.textChanged.connect(self._update)
        self.edit.focused.connect(self._show_focus)
        self.setFocusProxy(self.edit)
        self._recolour()
        theme.changed.connect(self._recolour)
        theme.changed.connect(self._update)
        self._update()

    @property
    def text(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Put text in, the cursor behind it."""
        self.edit.setPlainText(text)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

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
        if self._ready and self.text.strip():
            self.send_requested.emit(self.text)

    def _update(self) -> None:
        # What is written meanwhile is sent after the reply; Esc stops that in any case.
        stops = self._streaming and not self.text.strip()
        size = scaled(_STOP_ICON if stops else _SEND_ICON)
        self.button.setIconSize(QSize(size, size))
        if stops:
            self.button.set_icon("square")
            self.button.set_text("Stopping" if self._stopping else "Stop")
            self.button.setEnabled(not self._stopping)
            return
        self.button.set_icon("arrow-up")
        self.button.set_text("Send next" if self._streaming else "Send")
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
