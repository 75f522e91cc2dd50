"""Small parts of the chat page: its header, the status row, the way to the newest text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.language import mark, tr
from desktop.gui.chat.look import COLUMN
from desktop.gui.chat.models import ModelButton
from desktop.gui.comfort import scaled
from desktop.gui.theme import LARGE, MEDIUM, SMALL
from desktop.gui.widgets import Bar, Button, ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from desktop.gui.chat.earlier import Earlier
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.theme import Theme

_LATEST: Final = mark("Jump to latest")
_NEWS: Final = mark("New text below")
_HEADER: Final = 52
_STATUS: Final = 30
_BAR_WIDTH: Final = 120
# What the conversation's column leaves free on each side where the window is narrow.
_SIDE: Final = LARGE + 5


class FirstFocus(QWidget):
    """Hands the keyboard on to one of its widgets.

    With a focus proxy Tab would go straight to that, and never to what stands before it.

    Attributes:
        first: gets the keyboard; None: nothing does.
    """

    first: QWidget | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand it on."""
        super().focusInEvent(event)
        if self.first is not None:
            self.first.setFocus(event.reason())


class Centred(QWidget):
    """Shows a widget in the middle, where the conversation's column is, and as wide.

    Args:
        inner: what is shown.
        parent: the Qt parent.
    """

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inner = inner
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(inner)
        self._centre()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room: wide margins must not keep the window from shrinking."""
        least = self._inner.minimumSizeHint()
        return QSize(least.width() + 2 * _SIDE, self._layout.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the column's place."""
        super().resizeEvent(event)
        self._centre()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take the column's place: it is as wide as its text is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._centre()

    def _centre(self) -> None:
        side = max(_SIDE, (self.width() - scaled(COLUMN)) // 2)
        self._layout.setContentsMargins(side, 0, side, 0)
        # At once, so that it moves together with the rest of the window.
        self._layout.activate()


class Header(QWidget):
    """The chat's title, and which model answers.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.fix(self, height=_HEADER, compact=44)
        self.title = ElidedLabel(theme, kind="heading")
        self.model = ModelButton(theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(LARGE, 0, MEDIUM, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.model)

    def add(self, button: Button) -> None:
        """Put a button at the right end."""
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(SMALL)
            layout.addWidget(button)
            QWidget.setTabOrder(self.model, button)


class StatusRow(QWidget):
    """One line about what happens before a reply begins; its room is kept, so nothing jumps.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.fix(self, height=_STATUS, compact=24)
        # What is said may be longer than a narrow window is wide, which must not widen it.
        self.label = ElidedLabel(theme, kind="small", role="muted")
        self.bar = Bar(theme, tr("Progress"), height=4)
        self.bar.setFixedWidth(_BAR_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL + 4)
        layout.addWidget(self.bar)
        layout.addWidget(self.label, 1)
        self.clear()

    def show_status(self, text: str, fraction: float | None) -> None:
        """Show what happens and how far it is; None where nobody knows."""
        if self.label.text() != text:
            self.label.setText(text)
        self.bar.setVisible(bool(text))
        self.label.set_role("muted")
        if text:
            self.bar.set_fraction(fraction)

    def show_note(self, text: str, *, warning: bool = False) -> None:
        """Show a line without a bar; "" shows nothing."""
        self.show_status(text, None)
        self.bar.setVisible(False)
        self.label.set_role("warning" if warning else "muted")

    def clear(self) -> None:
        """Show nothing."""
        self.show_status("", None)


class JumpButton(Button):
    """Leads to the newest text; there only while that is out of sight.

    Args:
        theme: the look.
        transcript: the conversation, over whose lower edge it lies.
        earlier: knows whether the end of the chat is shown at all.
    """

    def __init__(self, theme: Theme, transcript: Transcript, earlier: Earlier) -> None:
        super().__init__(
            theme, tr(_LATEST), icon="chevron-down", on_click=self._jump, parent=transcript
        )
        self._transcript, self._earlier = transcript, earlier
        self._news = False
        self.hide()
        transcript.following_changed.connect(self._look)
        transcript.verticalScrollBar().rangeChanged.connect(self._look)
        transcript.resized.connect(self._look)
        earlier.older_changed.connect(self._look)

    def tell(self, *, growing: bool) -> None:
        """Say whether a reply grows at the end."""
        if growing and not self._news:
            self._news = True
            self._look()

    def _look(self) -> None:
        """Be there where the end is not in sight, in the middle of the lower edge."""
        area = self._transcript
        scrolls = area.verticalScrollBar().maximum() > 0
        away = self._earlier.is_older or (scrolls and not area.is_following)
        # What was in sight is no news.
        self._news &= away
        text = tr(_NEWS) if self._news else tr(_LATEST)
        if away and self.text() != text:
            self.set_text(text)
        self.setVisible(away)
        if away:
            self.adjustSize()
            self.move((area.width() - self.width()) // 2, area.height() - self.height() - SMALL)
            self.raise_()

    def _jump(self) -> None:
        if self._earlier.is_older:
            self._earlier.ask_for_newest()
        else:
            self._transcript.go_to_end()
        self._transcript.setFocus()
