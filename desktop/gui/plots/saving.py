"""Pictures on the disk: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from desktop.core.disk import as_disk_error, sync_folder

if TYPE_CHECKING:
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
    target = Path(os.path.realpath(path))
    try:
        _replace(target, bytes(content.data()))
    except OSError as error:
        known = as_disk_error(error, target)
        if known is None:
            raise
        raise known from error


def _replace(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", dir=target.parent)
    fresh = Path(name)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor has no Path
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
