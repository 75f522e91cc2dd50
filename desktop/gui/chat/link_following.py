"""What happens when a link of a message is gone to: its address is shown, a footnote is shown."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QUrl, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from desktop.core.wording import clean
from desktop.gui.chat.notes import ACTION

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QTextBrowser

    from desktop.gui.chat.links import LinkCard
    from desktop.gui.theme import Theme
    from desktop.gui.widgets import BannerArea


class LinkOpener(QObject):
    """Opens the links of a conversation that people have chosen after they saw the address.

    Args:
        banners: where it is said that no program opened one.
        parent: the Qt parent.
    """

    def __init__(self, banners: BannerArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners = banners

    def open(self, address: str) -> None:
        """Open an address."""
        # Loaded when it is first wanted: the window's first picture does not need it.
        from desktop.gui.chat.links import open_link

        open_link(self._banners, address)


def encoded(url: QUrl) -> str:
    """Return an address as it goes over the network.

    Decoded it may be another one, or none: "%20" would become a blank.
    """
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


class LinkFollower(QObject):
    """Follows the links of one conversation.

    Args:
        theme: the look.
        view: the conversation.
        footnote: returns where an address of a footnote leads that stands at a position.
    """

    #: The person wants to open this address, which was shown: web or mail.
    opened = Signal(str)

    def __init__(
        self, theme: Theme, view: QTextBrowser, footnote: Callable[[str, int], int | None]
    ) -> None:
        super().__init__(view)
        self._theme, self._view, self._footnote = theme, view, footnote
        self._card: LinkCard | None = None
        view.highlighted.connect(self._show_address)

    @property
    def card(self) -> LinkCard | None:
        """What asks whether to open a link, while it does."""
        return self._card if self._card is not None and self._card.isVisible() else None

    def ask(self, address: str) -> None:
        """Show where a link leads, with a way to go there."""
        if self._card is None:
            from desktop.gui.chat.links import LinkCard

            self._card = LinkCard(self._theme, self._view)
            self._card.opened.connect(self.opened)
        view, line = self._view, self._view.cursorRect(self._place(address))
        near = QRect(view.viewport().mapToGlobal(line.topLeft()), line.size())
        self._card.ask(address, near, QRect(view.mapToGlobal(QPoint(0, 0)), view.size()))

    def jump(self, address: str) -> None:
        """Go to a footnote, or back from it."""
        position = self._footnote(address, self._place(address).position())
        if position is not None:
            cursor = self._view.textCursor()
            cursor.setPosition(position)
            self._view.setTextCursor(cursor)
            self._view.ensureCursorVisible()

    def _place(self, address: str) -> QTextCursor:
        """Return where a link is: under the mouse, or what is selected by keyboard."""
        view = self._view
        mouse = view.viewport().mapFromGlobal(QCursor.pos())
        under = encoded(QUrl(view.anchorAt(mouse))) == encoded(QUrl(address))
        return view.cursorForPosition(mouse) if under else view.textCursor()

    def _show_address(self, url: QUrl) -> None:
        """Show where a link leads before it is followed, by mouse or keyboard."""
        address = url.toString()
        if not address or address.startswith(ACTION):
            QToolTip.hideText()
            return
        QToolTip.showText(QCursor.pos(), html.escape(clean(address)), self._view)
