"""Tells people outside the window what happened: the desktop's way, else the tray's."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop.core import dbus

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.gui.tasks import Tasks

_SHOWN_MS = 10_000
#: A tray icon that goes takes its message along, on some systems.
_TRAY_MS = 20_000
logger = logging.getLogger(__name__)


class Notifications(QObject):
    """Shows notifications, one way or the other; without any, the window asks for attention.

    Args:
        tasks: the way off the GUI thread: the desktop may be slow to answer.
        window: what the notifications are about.
        ask_desktop: shows a title and a text the desktop's way, or raises OSError where there
            is none; may take a moment.
    """

    def __init__(
        self,
        tasks: Tasks,
        window: QWidget,
        ask_desktop: Callable[[str, str], object] = dbus.notify,
    ) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._ask_desktop = ask_desktop
        self._tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self, singleShot=True, interval=_TRAY_MS)
        self._timer.timeout.connect(self._hide_tray)

    def tell(self, title: str, text: str) -> None:
        """Show a notification; comes back at once.

        Args:
            title: what happened, a few words, without control characters.
            text: one sentence more.
        """
        self._tasks.run(
            lambda: self._shown_by_desktop(title, text),
            lambda shown: None if shown else self._show_otherwise(title, text),
        )

    def _shown_by_desktop(self, title: str, text: str) -> bool:
        try:
            self._ask_desktop(title, text)
        except OSError as error:
            logger.debug("the desktop shows no notification: %s", error)
            return False
        return True

    def _show_otherwise(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            QApplication.alert(self._window)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._come_to_front)
        self._tray.show()
        self._tray.showMessage(title, text, self._window.windowIcon(), _SHOWN_MS)
        self._timer.start()

    def _come_to_front(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _hide_tray(self) -> None:
        if self._tray is not None:
            self._tray.hide()
