"""Images that people hand over: checked, packed, and made small; off the GUI thread.

Unlike in the engine's child, nothing here is sealed. So an image is only unpacked, for a small
picture of it, after its head was checked, by the reader for its kind alone, and within bounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from desktop.core import pictures
from desktop.core.chat.picture_files import open_picture
from desktop.core.errors import AssistantError, PictureDamaged, PictureTooLarge
from desktop.core.language import tr
from desktop.core.store.attached import IMAGE, Attachment
from desktop.gui.chat.attaching.taking import name_of

if TYPE_CHECKING:
    from pathlib import Path

#: The longest side of the small picture, in pixels.
SMALL_SIDE: Final = 48
#: What unpacking may take, in megabytes; a larger image has no small picture.
_MOST_MEGABYTES: Final = 128
_READERS: Final = {"PNG": b"png", "JPEG": b"jpeg", "GIF": b"gif"}


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """An image as it is sent, and a small picture of it; None where that could not be made."""

    file: Attachment
    small: QImage | None


def look_at(path: Path) -> Looked:
    """Return the image in a file.

    Raises:
        DocumentMissing: it is not there, or may not be read.
        PictureUnknown, PictureDamaged, PictureTooLarge: a model cannot be shown it.
    """
    found = open_picture(path)
    return _looked(name_of(path.name), found.data)


def of_clipboard(given: bytes | QImage) -> Looked:
    """Return a picture that was pasted: a file's bytes, or unpacked.

    Raises:
        PictureUnknown, PictureDamaged, PictureTooLarge: a model cannot be shown it.
    """
    name = tr("Pasted picture")
    data = given if isinstance(given, bytes) else _packed(name, given)
    pictures.check(name, data)
    return _looked(name, data)


def again(file: Attachment) -> Looked:
    """Return an image that comes back, with a small picture of it."""
    return Looked(file, small(file.data))


def small(data: bytes) -> QImage | None:
    """Return a picture of an image, at most `SMALL_SIDE` wide and high; None: there is none."""
    try:
        head = pictures.check("", data)
    except AssistantError:
        return None
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_READERS[head.format]))
    # Its bytes say what it is; whatever else Qt can read is none of ours.
    reader.setAutoDetectImageFormat(False)
    reader.setScaledSize(_size(head))
    found = reader.read()
    return None if found.isNull() else found


def _looked(name: str, data: bytes) -> Looked:
    return Looked(Attachment(name, IMAGE, len(data), data=data), small(data))


def _size(head: pictures.Head) -> QSize:
    size = QSize(head.width, head.height)
    if max(head.width, head.height) > SMALL_SIDE:
        size.scale(SMALL_SIDE, SMALL_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(1, 1))


def _packed(name: str, picture: QImage) -> bytes:
    width, height = picture.width(), picture.height()
    if width * height > pictures.MOST_PIXELS:
        raise PictureTooLarge(name=name, bytes=picture.sizeInBytes(), width=width, height=height)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(picture):
        raise PictureDamaged(name=name)
    return bytes(buffer.data().data())
