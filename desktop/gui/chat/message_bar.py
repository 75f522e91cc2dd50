"""A small bar on the message under the mouse: what people do with messages most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from desktop.core.language import tr, within
from desktop.gui.chat import copying, notes
from desktop.gui.chat.margins import BUBBLE_PADDING, bubble_margins
from desktop.gui.chat.message_menu import Deed, add_deeds, deeds
from desktop.gui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.chat.entry import Entry
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.theme import Theme

_SIZE: Final = 26
_ICON: Final = 16
_BORDER: Final = 1
_GAP: Final = 6
#: What it covers at most of the padding around a person's message.
_OVER: Final = 2
_DONE_MS: Final = 1500
#: What the menu behind "More" has alone.
_RARE: Final = frozenset({notes.FORK, notes.DELETE, notes.PIN, notes.UNPIN})


class MessageBar(QFrame):
    """Shows what can be done with a message, where it covers no words of it.

    That is behind the line under a reply, or below that where it is long, and to the left of a
    person's message, or above it where that is wide. Over a reply that is higher than the view it
    lies at the lower edge.

    By keyboard the same is in the menu of the message. A message that still grows has none.

    Args:
        theme: the look.
        view: the conversation.
    """

    def __init__(self, theme: Theme, view: Transcript) -> None:
        super().__init__(view.viewport())
        self._theme, self._view = theme, view
        self._entry: Entry | None = None
        self._shown: tuple[int, int] | None = None
        self.setObjectName("messageBar")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        self._layout.setSpacing(0)
        self._copied = QTimer(self, singleShot=True, interval=_DONE_MS)
        self._copied.timeout.connect(self._uncopy)
        self.buttons: list[Button] = []
        self.hide()

    def follow(self, place: QPoint) -> None:
        """Go to the message at a place of the viewport; hide where there is none."""
        if not self.isEnabled() or (self.isVisible() and self.geometry().contains(place)):
            return
        entry = self._view.entry_at(place)
        if entry is None or entry.id <= 0 or self._view.is_growing(entry.id):
            self.hide()
            return
        rating = self._view.ratings.get(entry.id, 0)
        self._entry = entry
        if self._shown != (entry.id, rating):
            self._shown = entry.id, rating
            self._fill(entry, rating)
        self._place(entry)
        self.show()
        self.raise_()

    def forget(self) -> None:
        """Hide, and look afresh at what can be done next time."""
        self._shown = None
        self.hide()

    # --- inside ------------------------------------------------------------------------------

    def _fill(self, entry: Entry, rating: int) -> None:
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        what = tr("Copy message") if entry.person else tr("Copy reply")
        self.buttons = [self._button(what, "copy", self._copy)]
        for deed in deeds(entry, rating=rating, pinned=entry.id in self._view.pinned):
            if deed.action not in _RARE:
                self.buttons.append(self._deed(deed, entry))
        self.buttons.append(self._button(tr("More"), "ellipsis", self._more))
        for button in self.buttons:
            self._layout.addWidget(button)
        self.setFixedSize(_SIZE * len(self.buttons) + 2 * _BORDER, _SIZE + 2 * _BORDER)

    def _deed(self, deed: Deed, entry: Entry) -> Button:
        def act() -> None:
            self.forget()
            self._view.action_requested.emit(deed.action, entry.id)

        name = tr("Take back: {deed}", deed=within(deed.label)) if deed.done else deed.label
        made = self._button(name, deed.icon, act, deed.keys)
        if deed.done is not None:
            made.setCheckable(True)
            made.setChecked(deed.done)
        return made

    def _button(self, name: str, icon: str, act: Callable[[], object], keys: str = "") -> Button:
        made = Button(
            self._theme,
            name,
            kind="icon",
            icon=icon,
            icon_size=_ICON,
            shortcut=keys,
            on_click=act,
        )
        made.setFixedSize(_SIZE, _SIZE)
        return made

    def _place(self, entry: Entry) -> None:
        rect = self._view.message_rect(entry.id)
        if entry.person:
            self._place_beside(entry, rect)
            return
        room = self._view.viewport().size()
        *above, line = [QRectF(), *self._view.last_lines(entry.id)]
        behind = round(line.right()) + _GAP
        if behind + self.width() <= room.width():
            middle = line.center().y() - self.height() / 2
            left, top = behind, round(max(middle, above[-1].bottom() if above[1:] else middle))
        else:
            left, top = 0, round(line.bottom()) + _OVER
        lowest = room.height() - self.height()
        # Where the line is out of sight, at the left: on the right there is code with its bar.
        self.move(left if line.bottom() <= room.height() else 0, min(top, lowest - _OVER))

    def _place_beside(self, entry: Entry, rect: QRectF) -> None:
        width = self._view.viewport().width()
        before, behind = bubble_margins(width, self._view.text_width(entry.text))
        if behind > before:
            # The bubble stands at the left.
            left = round(width - behind + BUBBLE_PADDING) + _GAP
        else:
            left = round(before - BUBBLE_PADDING) - self.width() - _GAP
        if 0 <= left <= width - self.width():
            # In the middle of the first line.
            top = round(rect.top()) - (self.height() - self._view.fontMetrics().height()) // 2
        else:
            left = 0 if behind > before else width - self.width()
            top = round(rect.top()) - BUBBLE_PADDING - self.height() + 2 * _OVER
        # The top of a long message may be out of sight.
        self.move(left, max(top, _OVER))

    def _copy(self) -> None:
        if self._entry is not None:
            copying.copy(self._entry.text)
            self.buttons[0].set_icon("check")
            self._copied.start()

    def _uncopy(self) -> None:
        self.buttons[0].set_icon("copy")

    def _more(self) -> None:
        if self._entry is None:
            return
        menu = QMenu(self)
        add_deeds(menu, self._view, self._entry)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
