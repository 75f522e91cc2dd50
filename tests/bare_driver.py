"""The program as an icon starts it, in a process of its own; tells on stdout what it came to.

As soon as its window is painted and filled, one line of JSON has: the platform that shows it, its
place and that of the screen in logical pixels, the ratio of device pixels to them, the family of
its font, what its banners say, the page that is open, what of it is cut, the buttons whose icons
are not sharp, and the modules that were imported at the first paint. A picture of the window goes
into the file that BARE_PICTURE names. With BARE_LISTENED all in it is asked for as screen readers
do, from the first paint on. Then it ends.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

import desktop.gui.application as program
from desktop.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Sequence


class Watch(QObject):
    """Waits for the window, and tells of it."""

    def __init__(self) -> None:
        super().__init__()
        self._modules: list[str] = []
        self._picture = os.environ.get("BARE_PICTURE")
        self._listened = "BARE_LISTENED" in os.environ
        self._poll = QTimer(self, interval=10)
        self._poll.timeout.connect(self._look)

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note what is imported when the window is painted for the first time."""
        if event.type() == QEvent.Type.Paint and not self._modules and seen.isWidgetType():
            self._modules = sorted(sys.modules)
            self._poll.start()
            if self._listened:
                _listen(QApplication.topLevelWidgets())
        return False

    def _look(self) -> None:
        windows = QApplication.topLevelWidgets()
        window = next((each for each in windows if isinstance(each, QMainWindow)), None)
        if window is None or not getattr(window, "page_name", ""):
            return
        self._poll.stop()
        if self._listened:
            _listen([window, *window.findChildren(QWidget)])
        if self._picture:
            window.grab().save(self._picture)
        sys.stdout.write(json.dumps(self._facts(window)) + "\n")
        sys.stdout.flush()
        app = QApplication.instance()
        assert app is not None
        app.quit()

    def _facts(self, window: QMainWindow) -> dict[str, Any]:
        # Not before: what it imports would be among what is there at the first paint.
        from gui.cut import faults

        screen = window.screen()
        frame, room = window.frameGeometry(), screen.availableGeometry()
        banners = getattr(window, "banners", None)
        return {
            "platform": QApplication.platformName(),
            "ratio": window.devicePixelRatioF(),
            "frame": [frame.x(), frame.y(), frame.width(), frame.height()],
            "screen": [room.x(), room.y(), room.width(), room.height()],
            "font": QFontInfo(window.font()).family(),
            "said": [label.text() for label in banners.findChildren(QLabel)] if banners else [],
            "page": getattr(window, "page_name", ""),
            "cut": faults(window),
            "blurred": [each.accessibleName() for each in _icons(window) if _is_blurred(each)],
            "modules": self._modules,
        }


def _listen(widgets: Sequence[QWidget]) -> None:
    """Ask as a screen reader does."""
    QAccessible.setActive(True)
    for each in widgets:
        QAccessible.queryAccessibleInterface(each)


def _icons(window: QMainWindow) -> list[QAbstractButton]:
    buttons = window.findChildren(QAbstractButton)
    return [each for each in buttons if each.isVisible() and not each.icon().isNull()]


def _is_blurred(button: QAbstractButton) -> bool:
    ratio = button.devicePixelRatioF()
    drawn = button.icon().pixmap(button.iconSize(), ratio)
    return drawn.width() < round(button.iconSize().width() * ratio)


class WatchedApplication(QApplication):
    """Watches from the first event on."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._watch = Watch()
        self.installEventFilter(self._watch)


if __name__ == "__main__":
    vars(program)["QApplication"] = WatchedApplication
    sys.exit(main())
