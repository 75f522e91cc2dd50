"""Pictures on the disk: whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from desktop.core.disk import write_bytes_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage


def save_png(image: QImage, path: Path) -> None:
    """Write a picture; after a crash at any moment the old file or the whole picture is there.

    Takes some 50 ms and waits for the disk: call it on another thread than the window's.

    Raises:
        DiskFull: there is no room; what was there before is untouched.
        FolderReadOnly: the folder cannot be made or written to.
        OSError: anything else the system refuses.
        ValueError: the picture is empty.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes, Qt takes a string
        raise ValueError("an empty picture")
    write_bytes_atomically(path, bytes(content.data()))
