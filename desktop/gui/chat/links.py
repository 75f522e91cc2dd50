"""Addresses in messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.core.wording import clean
from desktop.gui.chat.markdown import safe_link

if TYPE_CHECKING:
    from desktop.gui.widgets import BannerArea


def open_link(banners: BannerArea, address: str) -> None:
    """Open an address in the person's own browser; it was shown when they went to it."""
    if safe_link(address) and not QDesktopServices.openUrl(QUrl(address)):
        banners.show_message("No program opened the link.", clean(address), seconds=8)
