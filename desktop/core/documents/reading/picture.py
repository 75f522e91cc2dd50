"""The size of an image, from its first bytes: nothing of it is unpacked."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from desktop.core.documents.values import Picture

if TYPE_CHECKING:
    from desktop.core.documents.reading.source import Source

_STARTS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
_NO_FRAME: Final = (0xC4, 0xC8, 0xCC)
_MOST_SEGMENTS: Final = 1_000


def is_picture(head: bytes) -> bool:
    """Whether a file that begins so is an image of a kind that is known."""
    return head.startswith(_STARTS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def read(source: Source) -> Picture:
    """Return format and size.

    Raises:
        ValueError: it has none.
    """
    head = source.part(0, 32)
    try:
        if head.startswith(b"\x89PNG"):
            found = Picture("PNG", *struct.unpack(">II", head[16:24]))
        elif head.startswith(b"GIF"):
            found = Picture("GIF", *struct.unpack("<HH", head[6:10]))
        elif head.startswith(b"RIFF"):
            found = Picture("WebP", *_webp(head))
        else:
            found = Picture("JPEG", *_jpeg(source))
    except struct.error as error:
        raise ValueError("its head is cut off") from error
    if not found.width or not found.height:
        raise ValueError("it has no size")
    return found


def _webp(head: bytes) -> tuple[int, int]:
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8L":
        (bits,) = struct.unpack("<I", head[21:25])
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", head[26:30])
    return width & 0x3FFF, height & 0x3FFF


def _jpeg(source: Source) -> tuple[int, int]:
    at = 2
    for _ in range(_MOST_SEGMENTS):
        mark, kind, length = struct.unpack(">BBH", source.part(at, 4))
        if mark != 0xFF:  # noqa: PLR2004 - so each segment begins
            break
        if 0xC0 <= kind <= 0xCF and kind not in _NO_FRAME:  # noqa: PLR2004 - a frame's head
            height, width = struct.unpack(">HH", source.part(at + 5, 4))
            return width, height
        at += 2 + length
    raise ValueError("no frame was found")
