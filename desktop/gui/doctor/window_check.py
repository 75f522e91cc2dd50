"""The check that only the window can make: fonts, screen and tray, as Qt knows them."""

from __future__ import annotations

from PySide6 import __version__ as pyside
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.core import lacking
from desktop.core.checkup.check import Check, Finding
from desktop.core.errors import NoFonts
from desktop.core.language import amount, mark, tr
from desktop.gui import bare

TITLE = mark("Window")


def versions() -> tuple[str, ...]:
    """Return the lines about Qt that belong to the versions."""
    return (f"Qt {qVersion()} (PySide6 {pyside})",)


def window_check() -> Check:
    """Return the check; what it finds is asked for now, since Qt answers on the GUI thread."""
    finding = _find()
    return Check("window", TITLE, lambda _report, _stop: finding)


def _find() -> Finding:
    screen = QGuiApplication.primaryScreen()
    details = [tr("Shown by: {platform}", platform=QGuiApplication.platformName())]
    if screen is not None:
        size, ratio = screen.size(), screen.devicePixelRatio()
        details.append(
            tr(
                "Screen: {width} x {height}, {ratio} pixels to a point",
                width=size.width(),
                height=size.height(),
                ratio=amount(ratio, 2),
            )
        )
    app = QGuiApplication.instance()
    if app is not None and app.property(bare.LENT):
        return Finding.of([NoFonts(package=lacking.fonts())], tuple(details))
    if not QSystemTrayIcon.isSystemTrayAvailable():
        text = tr("This desktop has no tray, so quick ask has no icon there.")
        return Finding("note", text, details=tuple(details))
    return Finding("fine", tr("There are fonts and a tray."), details=tuple(details))
