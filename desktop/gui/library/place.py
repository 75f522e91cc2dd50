"""Shows a file in the system's file manager."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from pathlib import Path


def show_in_folder(path: Path) -> None:
    """Open the folder of a file, with the file selected where the system can do that."""
    program, arguments = command(path, sys.platform)
    if program:
        QProcess.startDetached(program, arguments)
        return
    show_folder(path.parent)


def show_folder(folder: Path) -> None:
    """Open a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def command(path: Path, platform: str) -> tuple[str, list[str]]:
    """Return the program that shows a file, with its arguments; "" where there is none."""
    if platform == "darwin":
        return "/usr/bin/open", ["-R", str(path)]
    if platform == "win32":
        # Windows looks into the current folder first, which is where a file was double-clicked.
        windows = os.environ.get("SYSTEMROOT", r"C:\Windows")
        return f"{windows}\\explorer.exe", ["/select,", str(path)]
    return "", []
