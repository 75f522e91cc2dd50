"""Links in messages: where one leads is shown before it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.core.language import tr
from desktop.core.wording import clean
from desktop.gui.chat import cards
from desktop.gui.chat.copying import copy
from desktop.gui.chat.texts import safe_link
from desktop.gui.commands.command import Command
from desktop.gui.theme import MEDIUM, SMALL
from desktop.gui.widgets import Button, Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.gui.theme import Theme
    from desktop.gui.widgets import BannerArea

_WIDTH: Final = 400
_LONGEST: Final = 2_000
#: Addresses have no spaces; without places to break them a long one would not fit.
_BREAKS: Final = "/?&=.-_%#"


def open_link(banners: BannerArea, address: str) -> None:
    """Open an address in the person's own browser; it was shown when they chose it."""
    if safe_link(address) and not QDesktopServices.openUrl(QUrl(address)):
        banners.show_message(tr("No program opened the link."), clean(address), seconds=8)


def site(address: str) -> str:
    """Return what decides where a link leads: the host as the network knows it, or the mailbox.

    Letters of other scripts that look like Latin ones come out as what they are, "xn--...".
    """
    url = QUrl(address)
    if url.scheme().lower() == "mailto":
        return clean(url.path())
    return clean(url.host(QUrl.ComponentFormattingOption.FullyEncoded)) or clean(address)


class LinkCard(QFrame):
    """Shows where a link leads and asks whether to go there; Esc or a click elsewhere closes it.

    Args:
        theme: the look.
        parent: what it belongs to.
    """

    #: The person wants to go to this address.
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._address = ""
        self.setObjectName("link-card")
        self.setFixedWidth(_WIDTH)
        self._site = Label(theme, kind="heading", wrap=True)
        self._whole = Label(theme, kind="small", role="muted", wrap=True)
        self.open_button = Button(
            theme, tr("Open"), kind="primary", icon="external-link", on_click=self._open
        )
        self.copy_button = Button(theme, tr("Copy"), icon="copy", on_click=self._copy)
        self._build()
        self._recolour()
        theme.changed.connect(self._recolour)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addWidget(self._site)
        layout.addWidget(self._whole)
        layout.addLayout(buttons)
        Command("link.open", self, self._press)
        Command("link.close", self, self.close)

    @property
    def address(self) -> str:
        """The address that is shown."""
        return self._address

    @property
    def labels(self) -> tuple[QLabel, QLabel]:
        """What says the site, and the whole address."""
        return self._site, self._whole

    def ask(self, address: str, near: QRect, room: QRect) -> None:
        """Show an address beside a place, within some room; both in the screen's coordinates."""
        self._address = address
        where = site(address)
        mail = address.lower().startswith("mailto:")
        title = (
            tr("Write to {where}", where=where)
            if mail
            else tr("This link leads to {where}", where=where)
        )
        self._site.setText(title)
        # Letters of other scripts are read more easily than their codes, where both are the same.
        readable = safe_link(QUrl(address).toString())
        shown = clean(readable or address, _LONGEST)
        self._whole.setText(_breakable(shown))
        self.setAccessibleName(title)
        self.setAccessibleDescription(shown)
        self._layout.activate()
        self.setFixedHeight(self._layout.totalHeightForWidth(_WIDTH))
        cards.place(self, near, room)
        self.show()
        self.open_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _press(self) -> None:
        (self.copy_button if self.copy_button.hasFocus() else self.open_button).click()

    def _open(self) -> None:
        self.close()
        self.opened.emit(self._address)

    def _copy(self) -> None:
        copy(self._address)
        self.close()

    def _recolour(self) -> None:
        cards.style(self, self._theme)


def _breakable(address: str) -> str:
    """Return an address with places where its line may end, which nobody sees."""
    return "".join(f"{one}\u200b" if one in _BREAKS else one for one in address)
