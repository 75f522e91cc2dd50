"""What went wrong in the parts of a chat page, as banners."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.language import tr
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from desktop.gui.widgets import BannerArea


class Troubles(QObject):
    """Says what went wrong.

    Args:
        banners: where.
        parent: the Qt parent.
    """

    def __init__(self, banners: BannerArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners = banners

    def show(self, error: Exception) -> None:
        """Say it."""
        show_error(self._banners, error)

    def follow(self, signal: SignalInstance, again: Callable[[], object]) -> None:
        """Say what this signal tells, with a way to try it again."""
        signal.connect(partial(self._offer, again))

    def _offer(self, again: Callable[[], object], error: Exception) -> None:
        show_error(self._banners, error, actions=[(tr("Try again"), again)])
