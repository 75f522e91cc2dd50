"""Calm messages above the content: what happened, what to do, and a button for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.core.language import tr
from desktop.gui.accessible import Role, announce, set_role, tab_in_place
from desktop.gui.theme import MEDIUM, SMALL, TINY
from desktop.gui.widgets.buttons import Button
from desktop.gui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.gui.theme import Theme

Tone = Literal["info", "good", "warning", "danger"]

_ICONS = {"info": "info", "good": "check", "warning": "triangle-alert", "danger": "triangle-alert"}
_ROLES = {"info": "muted", "good": "good", "warning": "warning", "danger": "danger"}
_KINDS = {
    "info": Role.Notification,
    "good": Role.Notification,
    "warning": Role.AlertMessage,
    "danger": Role.AlertMessage,
}
_MOST_BANNERS = 4
#: Of the window's height that banners may take; the newest is always shown.
_SHARE = 0.5
_PICTURE = 32
#: What a line of the words has at least before the buttons go below them.
_LEAST_LETTERS = 22


class Banner(QFrame):
    """A message with its advice, details behind "More", actions, and a way to close it.

    Args:
        theme: the look.
        title: what happened, one sentence.
        text: what to do about it.
        details: the engine's or the system's own words, shown after a click on "More".
        tone: "info", "good", "warning" or "danger"; colours the icon and the border.
        actions: (text, function) of each button.
        dismissible: whether it can be closed by hand.
        parent: the Qt parent.
    """

    #: It goes, however that came about; emitted once, after the action where one was taken.
    dismissed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str = "",
        *,
        details: str = "",
        tone: Tone = "info",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        dismissible: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, _KINDS[tone])
        self._theme = theme
        self._tone = tone
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(f"{title} {text}".strip())
        self.is_dismissed = False
        self._picture = QLabel()
        self.title = Label(theme, title, kind="heading" if text else "body", wrap=True)
        self.text = Label(theme, text, role="muted", wrap=True)
        self.details = Label(theme, details, kind="small", role="muted", wrap=True, selectable=True)
        self.buttons = [self._action(label, function) for label, function in actions]
        self._more = Button(theme, tr("More"), kind="quiet", on_click=self._toggle_details)
        self._close = Button(
            theme, tr("Dismiss"), kind="icon", icon="x", icon_size=16, on_click=self.dismiss
        )
        self._build()
        # Not before they have their place: shown without one they would be windows for a moment,
        # and take the keyboard from whoever types.
        self.details.hide()
        for part, shown in ((self.text, text), (self._more, details), (self._close, dismissible)):
            part.setHidden(not shown)
        self._recolour()
        theme.changed.connect(self._recolour)

    def dismiss(self) -> None:
        """Take the message away."""
        if not self.is_dismissed:
            self.is_dismissed = True
            self.hide()
            self.dismissed.emit()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(TINY // 2)
        for label in (self.title, self.text, self.details):
            words.addWidget(label)
        middle = Qt.AlignmentFlag.AlignVCenter
        first = QHBoxLayout()
        first.addWidget(self._picture, alignment=middle)
        first.addSpacing(TINY)
        first.addLayout(words, 1)
        ends = QHBoxLayout()
        for button in (self._more, *self.buttons, self._close):
            ends.addWidget(button, alignment=middle)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(MEDIUM - TINY, SMALL, SMALL, SMALL)
        self._lines.addLayout(first, 1)
        self._lines.addLayout(ends)
        self._lines.setAlignment(ends, Qt.AlignmentFlag.AlignRight)
        for layout in (first, ends, self._lines):
            layout.setSpacing(SMALL)
        self._ends = ends

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room, with the buttons below the words."""
        least = super().minimumSizeHint()
        margins = self._lines.contentsMargins()
        width = max(self._least_words(), self._ends.minimumSize().width())
        return QSize(min(least.width(), width + margins.left() + margins.right()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons below the words where there is no room beside them."""
        super().resizeEvent(event)
        left = event.size().width() - self._ends.sizeHint().width()
        way = QBoxLayout.Direction
        beside = left >= self._least_words()
        self._lines.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _least_words(self) -> int:
        return self._theme.line_width(_LEAST_LETTERS, "body") + _PICTURE

    def _action(self, label: str, function: Callable[[], object]) -> Button:
        def act() -> None:
            try:
                function()
            finally:
                self.dismiss()

        return Button(self._theme, label, on_click=act)

    def _toggle_details(self) -> None:
        self.details.setVisible(self.details.isHidden())
        self._more.set_text(tr("More") if self.details.isHidden() else tr("Less"))

    def _recolour(self) -> None:
        ratio = self.devicePixelRatioF()
        role = _ROLES[self._tone]
        self._picture.setPixmap(self._theme.pixmap(_ICONS[self._tone], role, 20, ratio))


class BannerArea(QWidget):
    """A place for banners, newest last; takes no room while there are none.

    Args:
        theme: the look.
        parent: the Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SMALL)
        self.hide()

    @property
    def banners(self) -> list[Banner]:
        """The banners that are shown, from top to bottom."""
        items = (self._layout.itemAt(index) for index in range(self._layout.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, Banner)]

    def show_message(
        self,
        title: str,
        text: str = "",
        *,
        details: str = "",
        tone: Tone = "info",
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
        seconds: float | None = None,
        again: bool = False,
    ) -> Banner:
        """Show a banner and return it; with `seconds` it goes by itself after that time.

        The same message is not shown twice at a time, unless it comes `again`: what was done has
        happened once more, and each has its own way back. The oldest goes when there are too many.
        """
        for banner in self.banners:
            if not again and banner.title.text() == title and banner.text.text() == text:
                banner.dismiss()
        for banner in self.banners[: max(0, len(self.banners) - _MOST_BANNERS + 1)]:
            banner.dismiss()
        banner = Banner(
            self._theme, title, text, details=details, tone=tone, actions=actions, parent=self
        )
        # Not a lambda that knows the banner: it would keep its own sender alive into the sender's
        # destructor, where PySide crashes.
        banner.dismissed.connect(self._sweep)
        self._layout.addWidget(banner)
        self.show()
        self._fit()
        tab_in_place(self)
        announce(self, banner.accessibleName(), urgent=tone in ("warning", "danger"))
        if seconds is not None:
            # The timer dies with its banner.
            timer = QTimer(banner, singleShot=True, interval=round(seconds * 1000))
            timer.timeout.connect(banner.dismiss)
            timer.start()
        return banner

    def _sweep(self) -> None:
        for banner in self.banners:
            if banner.is_dismissed:
                self._layout.removeWidget(banner)
                banner.deleteLater()
        self.setVisible(bool(self.banners))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many banners as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let older banners wait, unseen, while they and newer ones would fill the window."""
        room = self.window().height() * _SHARE
        for banner in reversed(self.banners):
            width = max(self.width(), banner.minimumSizeHint().width())
            height = banner.heightForWidth(width) if banner.hasHeightForWidth() else -1
            room -= max(height, banner.sizeHint().height()) + SMALL
            banner.setVisible(room >= 0 or banner is self.banners[-1])
