"""Files of pictures that a message is about; the one door by which a picture comes into a chat."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from desktop.core import pictures
from desktop.core.errors import DocumentMissing, PictureTooLarge
from desktop.core.language import mark
from desktop.core.pictures import Image

if TYPE_CHECKING:
    from pathlib import Path


def open_picture(path: Path) -> Image:
    """Return a picture as a model is shown it; waits for the disk.

    Nothing of it is unpacked: that is done in the engine's child, which may still find it damaged.

    Raises:
        DocumentMissing: there is no such file, or it may not be read.
        PictureUnknown, PictureDamaged, PictureTooLarge: a model cannot be shown it.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a named pipe would block for ever
            raise DocumentMissing(path=str(path), reason=mark("it is no file"))
        with path.open("rb") as file:
            data = file.read(pictures.MOST_BYTES + 1)
    except OSError as error:
        raise DocumentMissing(path=str(path), reason=error.strerror or str(error)) from error
    if len(data) > pictures.MOST_BYTES:
        size = max(status.st_size, len(data))
        raise PictureTooLarge(name=path.name, bytes=size, width=None, height=None)
    pictures.check(path.name, data)
    return Image(path.name, data)
