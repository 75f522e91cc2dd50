"""The log of the window, with Qt's own messages in it."""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from desktop.core.logs.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from desktop.core.paths import Paths

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
#: What these tell of is the system: screens, drivers, plug-ins.
_OF_THE_SYSTEM = ("qt.qpa.plugin", "qt.qpa.screen", "qt.qpa.xcb", "qt.qpa.gl", "qt.qpa.wayland")
#: Who of Qt speaks, as in "QPainter::begin: ...".
_WHO = re.compile(r"Q[A-Z]\w{1,40}(?:::~?\w{1,40})?", re.ASCII)


def qt_facts() -> dict[str, str]:
    """Return what a report tells of Qt."""
    return {"Qt": f"{qVersion()} (PySide6 {PySide6.__version__})"}


class WindowRecords(Records):
    """What the window keeps of itself.

    Args:
        paths: where files are kept.
    """

    def __init__(self, paths: Paths) -> None:
        super().__init__("window", paths, qt_facts())
        self._hears_qt = False
        self._before: Callable[..., object] | None = None

    def begin(self) -> None:
        """Keep what is logged from now on, by Python and by Qt."""
        super().begin()
        if not self._hears_qt:
            self._hears_qt = True
            self._before = qInstallMessageHandler(_log_qt)
        # Until `CrashReporter` can show what it is.
        if sys.excepthook is sys.__excepthook__:
            sys.excepthook = self._hook

    def close(self) -> None:
        """End cleanly; Qt speaks to whom it spoke before."""
        if self._hears_qt:
            self._hears_qt = False
            qInstallMessageHandler(self._before)
        if sys.excepthook == self._hook:
            sys.excepthook = sys.__excepthook__
        super().close()

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self.reports.keep_error("window-error", error)
        sys.__excepthook__(kind, error, trace)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = getattr(context, "category", None) or "default"
    level = _QT_LEVELS.get(kind, logging.WARNING)
    logging.getLogger(f"qt.{category}").log(level, "%s", without_text(category, message))
    if kind == QtMsgType.QtFatalMsg and sys.stderr is not None:
        sys.stderr.write(f"goldcrest: {message}\n")  # the program ends now


def without_text(category: str, message: str) -> str:
    """Return what of a message of Qt may be kept.

    Qt tells of links, pictures and fonts by the names that texts have for them; then it is kept
    who of Qt has spoken, and how much.
    """
    if category.startswith(_OF_THE_SYSTEM):
        return message
    who = _WHO.match(message)
    return f"{who[0] if who else 'Qt'} … ({len(message):,} letters)"
