"""The size of an image, from its first bytes: nothing of it is unpacked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.documents.values import Picture
from desktop.core.pictures import is_picture, read_head

if TYPE_CHECKING:
    from desktop.core.documents.reading.source import Source

__all__ = ["is_picture", "read"]


def read(source: Source) -> Picture:
    """Return format and size.

    Raises:
        ValueError: it has none.
    """
    found = read_head(source.part)
    return Picture(found.format, found.width, found.height)
