"""What the window tells of downloads on every page: the sidebar's number, and when one ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.core.language import mark, tr
from desktop.gui.accessible import announce
from desktop.gui.downloads import words
from desktop.gui.downloads.board import Board
from desktop.gui.downloads.notifications import Notifications

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.app import Services
    from desktop.core.hub.queue.downloads import Download
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks

#: What the sidebar's number counts, for screen readers.
BADGE_WORDS = mark("under way")


class Badged(Protocol):
    """A part of the window with the pages' buttons."""

    def set_badge(self, name: str, number: int, spoken: str) -> None:
        """Show a number beside a page."""


def in_background() -> bool:
    """Return whether the person is busy with another program."""
    return QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive


class Watch(QObject):
    """Counts what is under way, and tells of an end while nobody looks.

    Args:
        services: whose downloads and settings.
        tasks: the way off the GUI thread.
        bridge: brings what the queue tells.
        window: what notifications lead to.
        notifications: how people are told.
        in_background: whether nobody looks at the window.
    """

    #: So many downloads wait or are under way.
    active_changed = Signal(int)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        window: QWidget,
        notifications: Notifications | None = None,
        in_background: Callable[[], bool] = in_background,
    ) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self._in_background = in_background
        self._notifications = notifications or Notifications(tasks, window)
        self._active = 0
        self._board = Board(services, tasks, bridge, self)
        self._board.listed.connect(self._count)
        self._board.changed.connect(self._follow)

    def show_on(self, *parts: Badged) -> None:
        """Show the number on these parts of the window."""
        for part in parts:
            self.active_changed.connect(
                lambda number, part=part: part.set_badge("downloads", number, tr(BADGE_WORDS))
            )

    def _follow(self, download: Download, before: Download | None) -> None:
        if before is not None and before.state == download.state:
            return
        self._count()
        ended = words.ended(download) if before is not None and not before.ended else None
        if ended is None:
            return
        announce(self._window, ". ".join(ended), urgent=download.state == "failed")
        if self._services.settings.value.notify and self._in_background():
            self._notifications.tell(*ended)

    def _count(self) -> None:
        active = sum(each.active for each in self._board.downloads)
        if active != self._active:
            self._active = active
            self.active_changed.emit(active)
