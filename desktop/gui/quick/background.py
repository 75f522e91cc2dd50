"""What stays when the window is closed: an icon in the tray, a key, and the small window."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from desktop.core.global_keys import listen
from desktop.core.language import tr
from desktop.gui.errors import show_error

if TYPE_CHECKING:
    from desktop.core.global_keys import Listening
    from desktop.core.settings import Settings
    from desktop.gui.main_window import MainWindow
    from desktop.gui.pages import Parts
    from desktop.gui.quick.window import QuickAsk

logger = logging.getLogger(__name__)


class Background(QObject):
    """Follows the settings: all of it is there while quick ask is on.

    Args:
        parts: what every page is made from.
        window: the main window.
    """

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self.quick: QuickAsk | None = None
        self.tray: QSystemTrayIcon | None = None
        self._listening: Listening | None = None
        self._keys = ""
        self._asked = 0
        self._is_on = False
        parts.bridge.settings_changed.connect(self._follow)
        window.quick_asked.connect(self.ask)
        window.closing.connect(self.close)
        self._follow(parts.services.settings.value)

    def close(self) -> None:
        """Let go of everything; the program ends, or the person wants none of it."""
        self._is_on = False
        self._asked += 1
        self._hear_no_more()
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None
        if self.quick is not None:
            self.quick.close_for_good()
            self.quick = None
        self._window.stays = False

    def ask(self) -> None:
        """Show the small window, also where neither tray nor key lead to it."""
        self._make().ask()

    def _follow(self, settings: Settings) -> None:
        if not settings.quick_ask:
            if self._is_on:
                self.close()
            return
        if not self._is_on:
            self._is_on = True
            self._begin()
        if settings.quick_ask_keys != self._keys:
            self._keys = settings.quick_ask_keys
            self._hear(self._keys)

    def _make(self) -> QuickAsk:
        if self.quick is None:
            from desktop.gui.quick.cures import QuickCures
            from desktop.gui.quick.window import QuickAsk
            from desktop.gui.why.explaining import Explaining

            self.quick = QuickAsk(self._parts)
            self.quick.continue_asked.connect(self._continue)
            self.quick.models_asked.connect(self._show_models)
            self.quick.page_asked.connect(self._show_page)
            cures = QuickCures(self.quick, self._window)
            Explaining(self.quick.chat, self.quick.parts, cures)
        return self.quick

    def _begin(self) -> None:
        self._make()
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self.tray = QSystemTrayIcon(QApplication.windowIcon(), self)
        self.tray.setToolTip("Goldcrest")
        self.tray.setContextMenu(self.menu())
        self.tray.activated.connect(self._clicked)
        self.tray.show()
        self._window.stays = True

    def menu(self) -> QMenu:
        """Return the menu of the icon in the tray."""
        menu = QMenu(self._window)
        menu.addAction(tr("Ask…"), self.ask)
        menu.addAction(tr("Open Goldcrest"), self._window.come_to_front)
        menu.addSeparator()
        menu.addAction(tr("Quit"), self._window.quit)
        return menu

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.ask()

    def _continue(self, conversation: int) -> None:
        self._window.come_to_front()
        self._window.show_chat(conversation)
        self._parts.bridge.chats_changed.emit()

    def _show_models(self) -> None:
        self._window.come_to_front()
        self._window.show_models()

    def _show_page(self, name: str) -> None:
        self._window.come_to_front()
        self._window.show_page(name)

    # --- the key -----------------------------------------------------------------------------

    def _hear(self, keys: str) -> None:
        self._hear_no_more()
        if not keys.strip():
            return
        self._asked += 1
        pressed = partial(self._parts.bridge.call, self.ask)
        self._parts.tasks.run(
            partial(listen, keys, pressed),
            partial(self._heard, self._asked),
            partial(self._not_heard, self._asked),
        )

    def _heard(self, asked: int, listening: Listening) -> None:
        if asked != self._asked:
            self._parts.tasks.run(listening.close)
            return
        self._listening = listening

    def _not_heard(self, asked: int, error: Exception) -> None:
        if asked == self._asked:
            logger.info("no key for quick ask: %s", error)
            show_error(self._window.banners, error)

    def _hear_no_more(self) -> None:
        listening, self._listening = self._listening, None
        self._keys = ""
        if listening is not None:
            # It may take a moment to end.
            self._parts.tasks.run(listening.close)
