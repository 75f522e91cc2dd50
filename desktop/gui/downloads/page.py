"""The downloads page: what is coming, what waits, what is done, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.core.errors import Metered
from desktop.core.language import tr
from desktop.gui.accessible import read_as_laid_out
from desktop.gui.downloads import offers, words
from desktop.gui.downloads.board import Board
from desktop.gui.downloads.commands import Commands
from desktop.gui.downloads.head import Head
from desktop.gui.downloads.offers import Action
from desktop.gui.downloads.row_list import DownloadList
from desktop.gui.errors import show_error
from desktop.gui.models import formats
from desktop.gui.models.details import open_link
from desktop.gui.theme import LARGE, SMALL
from desktop.gui.widgets import Banner, BannerArea, EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from desktop.app import Services
    from desktop.core.hub.queue.downloads import Download
    from desktop.core.settings import Settings
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


class DownloadsPage(QWidget):
    """All downloads, in the order in which they start.

    Args:
        services: what the program works with.
        tasks: the way off the GUI thread.
        bridge: brings what the queue tells.
        theme: the look.
        parent: the Qt parent.
    """

    #: Somebody wants to chat with the model of this id.
    chat_requested = Signal(str)
    #: Another page of the window is wanted, by its name.
    page_requested = Signal(str)

    def __init__(
        self,
        services: Services,
        tasks: Tasks,
        bridge: Bridge,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("downloadsPage")
        self._services, self._tasks, self._theme = services, tasks, theme
        self._saving = 0
        self._stale = True
        self._board = Board(services, tasks, bridge, self)
        self._commands = Commands(services, tasks, self)
        self._head = Head(theme)
        self._banners = BannerArea(theme)
        self._obstacle: offers.Obstacle | None = None
        self._banner: Banner | None = None
        self._list = DownloadList(theme)
        self._empty = EmptyState(
            theme,
            "download",
            tr("No downloads"),
            tr("What you download is listed here, while it comes and afterwards."),
            action=tr("Choose a model"),
            on_action=partial(self.page_requested.emit, "models"),
        )
        self._build()
        self._connect(bridge)
        self._show_settings(services.settings.value)

    def keys(self) -> list[str]:
        """Return the keys of the rows in the order in which they are seen."""
        return self._list.keys()

    # --- showing ------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show what has changed while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._show_all()

    def _show_all(self) -> None:
        # Out of sight it costs nothing: three downloads tell thirty things a second.
        self._stale = not self.isVisible()
        if self._stale or not self._board.known:
            return
        downloads = self._board.downloads
        self._list.show_downloads(downloads)
        self._stack.setCurrentWidget(self._list if downloads else self._empty)
        self._show_summary()

    def _show_changed(self, download: Download, before: Download | None) -> None:
        self._stale = self._stale or not self.isVisible()
        if before is None:
            self._show_all()
        elif not self._stale:
            self._list.show_download(download)
            self._show_summary()

    def _show_summary(self) -> None:
        self._head.show_summary(words.summary(self._board.downloads))
        self._show_obstacle()

    def _show_settings(self, settings: Settings) -> None:
        # The field may be ahead of what is saved: the person goes on while the disk works.
        if not self._saving:
            self._head.show_settings(settings)
        self._show_obstacle()

    def _show_obstacle(self) -> None:
        """Say what all downloads wait for, once for all of them."""
        settings = self._services.settings.value
        obstacle = offers.obstacle(
            self._board.downloads, offline=settings.offline, never=settings.metered == "yes"
        )
        if obstacle == self._obstacle:
            return
        self._obstacle = obstacle
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if obstacle is not None:
            remedies: dict[Action, Callable[[], object]] = {
                Action.ONLINE: self._go_online,
                Action.ANYWAY: self._go_on_anyway,
                # The models page asks where the folder is now.
                Action.LOCATE: partial(self.page_requested.emit, "models"),
            }
            actions = [(obstacle.words, remedies[obstacle.action])] if obstacle.action else []
            self._banner = Banner(
                self._theme, obstacle.title, obstacle.text, actions=actions, dismissible=False
            )
            self._notes.insertWidget(0, self._banner)
            read_as_laid_out(self._layout)

    # --- what people do -----------------------------------------------------------------------

    def _act(self, key: str, action: Action) -> None:
        download = self._board.get(key)
        if download is None:
            return
        failed = partial(self._show_problem, key)
        actions: dict[Action, Callable[[], object]] = {
            Action.PAUSE: lambda: self._commands.pause(key, failed),
            Action.RESUME: lambda: self._commands.resume(key, failed),
            Action.ANYWAY: lambda: self._commands.resume(key, failed, anyway=True),
            Action.AGAIN: lambda: self._commands.resume(key, failed),
            Action.FORGET: lambda: self._commands.forget(key, failed),
            Action.CHAT: lambda: self.chat_requested.emit(key),
            Action.SETTINGS: lambda: self.page_requested.emit("settings"),
            Action.DISK: lambda: self.page_requested.emit("disk"),
            Action.ACCEPT: lambda: open_link(offers.page_of(download.error)),
        }
        actions[action]()

    def _cancel(self, key: str, keep: bool) -> None:
        download, failed = self._board.get(key), partial(self._show_problem, key)
        if download is None or not download.ended:
            self._commands.cancel(key, failed, keep=keep)
        elif keep:
            self._commands.forget(key, failed)
        else:
            self._commands.remove(key, failed)

    def _move(self, key: str, other: str) -> None:
        self._commands.move(key, self._board.position(other), partial(self._show_problem, key))

    def _show_problem(self, key: str, error: Exception) -> None:
        row = self._list.row(key)
        if row is None:
            show_error(self._banners, error)
        else:
            row.show_problem(formats.problem(error))

    def _show_error(self, error: Exception) -> None:
        show_error(self._banners, error)

    def _choose_limit(self, limit: float) -> None:
        self._saving += 1
        self._change(self._limit_saved, bandwidth_limit=limit)

    def _limit_saved(self) -> None:
        self._saving -= 1
        self._show_settings(self._services.settings.value)

    def _clear(self) -> None:
        for each in self._board.downloads:
            if words.leaves_nothing(each):
                self._commands.forget(each.key, self._show_error)

    def _go_online(self) -> None:
        self._change(lambda: None, offline=False)

    def _go_on_anyway(self) -> None:
        for each in self._board.downloads:
            if each.state == "paused" and isinstance(each.error, Metered):
                self._commands.resume(each.key, self._show_error, anyway=True)

    def _change(self, on_end: Callable[[], object], **values: float | bool) -> None:
        # On the serial executor, as the settings page does: the last choice is the one kept.
        self._tasks.store(
            partial(self._services.settings.change, **values),
            partial(self._changed, on_end),
            partial(self._not_changed, on_end),
        )

    def _changed(self, on_end: Callable[[], object], _settings: object) -> None:
        on_end()

    def _not_changed(self, on_end: Callable[[], object], error: Exception) -> None:
        on_end()
        self._show_error(error)

    # --- building -----------------------------------------------------------------------------

    def _connect(self, bridge: Bridge) -> None:
        self._board.listed.connect(self._show_all)
        self._board.changed.connect(self._show_changed)
        bridge.settings_changed.connect(self._show_settings)
        self._head.pause_asked.connect(partial(self._commands.pause_all, self._show_error))
        self._head.resume_asked.connect(partial(self._commands.resume_all, self._show_error))
        self._head.limit_chosen.connect(self._choose_limit)
        self._list.acted.connect(self._act)
        self._list.cancelled.connect(self._cancel)
        self._list.moved.connect(self._move)
        self._list.clear_asked.connect(self._clear)

    def _build(self) -> None:
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self._notes.setSpacing(SMALL)
        self._notes.addWidget(self._banners)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addLayout(self._notes)
        layout.addWidget(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
