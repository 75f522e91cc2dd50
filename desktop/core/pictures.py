"""What the first bytes of an image say of it, and which images a model may be shown.

Nothing is unpacked here: that is done in the engine's child, which is sealed, and only with what
was checked here before.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop.core.errors import (
    PictureDamaged,
    PicturesTooMany,
    PictureTooLarge,
    PictureUnknown,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: The largest file of an image that a model is shown, and of all in a chat together.
MOST_BYTES: Final = 24_000_000
MOST_TOGETHER: Final = 36_000_000
#: So many a chat may have.
MOST_IMAGES: Final = 16
#: Unpacked, an image takes three bytes a pixel, and twice that while it is unpacked.
MOST_PIXELS: Final = 50_000_000
LONGEST_SIDE: Final = 16_384
#: A strip that is longer than this for its width makes models' own sums go wrong.
MOST_STRETCHED: Final = 100
#: What the engine's library can unpack.
SHOWN: Final = frozenset({"PNG", "JPEG", "GIF"})

_STARTS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")
#: How a PNG goes on after its first bytes. Apple's own kind may have another segment there, with
#: numbers that are not those by which it is unpacked.
_PNG_HEAD: Final = b"\0\0\0\x0dIHDR"
_MOST_SEGMENTS: Final = 1_000
#: The segments of a JPEG that can be unpacked: frames, tables, and what programs say of it.
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
_PASSED: Final = frozenset({0xC4, 0xDB, 0xDD, *range(0xE0, 0xF0), 0xFE})
_FILL: Final = 0xFF


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as it lies in a file: PNG, JPEG or GIF, of which the first one is seen.

    Attributes:
        name: the file's, for errors.
        data: all of its bytes.
    """

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Head:
    """What an image's first bytes say of it; sizes in pixels."""

    format: str
    width: int
    height: int


def is_picture(head: bytes) -> bool:
    """Whether a file that begins so is an image of a kind that is known."""
    return head.startswith(_STARTS) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def read_head(part: Callable[[int, int], bytes]) -> Head:
    """Return format and size.

    Args:
        part: returns so many bytes of the file from a place on, or fewer where it ends.

    Raises:
        ValueError: it has none.
    """
    head = part(0, 32)
    try:
        if head.startswith(b"\x89PNG"):
            if head[8:16] != _PNG_HEAD:
                raise ValueError("its size is not at its beginning")
            found = Head("PNG", *struct.unpack(">II", head[16:24]))
        elif head.startswith(b"GIF"):
            found = Head("GIF", *struct.unpack("<HH", head[6:10]))
        elif head.startswith(b"RIFF"):
            found = Head("WebP", *_webp(head))
        else:
            found = Head("JPEG", *_jpeg(part))
    except struct.error as error:
        raise ValueError("its head is cut off") from error
    if not found.width or not found.height:
        raise ValueError("it has no size")
    return found


def check(name: str, data: bytes) -> Head:
    """Return what is known of an image that a model may be shown.

    Args:
        name: of its file, for errors.
        data: all of it.

    Raises:
        PictureUnknown: models cannot be shown images of this kind.
        PictureDamaged: it has no size.
        PictureTooLarge: it has too many bytes or pixels, or is a mere strip.
    """
    if not is_picture(data[:32]):
        raise PictureUnknown(name=name, format=None)
    try:
        found = read_head(lambda at, count: data[at : at + count])
    except ValueError:
        raise PictureDamaged(name=name) from None
    if found.format not in SHOWN:
        raise PictureUnknown(name=name, format=found.format)
    short, long = sorted((found.width, found.height))
    if (
        len(data) > MOST_BYTES
        or found.width * found.height > MOST_PIXELS
        or long > LONGEST_SIDE
        or long > short * MOST_STRETCHED
    ):
        raise PictureTooLarge(name=name, bytes=len(data), width=found.width, height=found.height)
    return found


def check_together(sizes: Sequence[int]) -> None:
    """Refuse more images than a chat may have.

    Args:
        sizes: bytes of each.

    Raises:
        PicturesTooMany: they are too many, or too large together.
    """
    if len(sizes) > MOST_IMAGES or sum(sizes) > MOST_TOGETHER:
        raise PicturesTooMany(most=MOST_IMAGES, most_bytes=MOST_TOGETHER)


def _webp(head: bytes) -> tuple[int, int]:
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8L":
        (bits,) = struct.unpack("<I", head[21:25])
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", head[26:30])
    return width & 0x3FFF, height & 0x3FFF


def _jpeg(part: Callable[[int, int], bytes]) -> tuple[int, int]:
    """Return the size that the engine's library will find, too: what it passes over is passed over.

    Raises:
        ValueError: here and there might be of two minds.
    """
    at = 2
    for _ in range(_MOST_SEGMENTS):
        mark, kind = struct.unpack(">BB", part(at, 2))
        if mark != _FILL:
            break
        if kind == _FILL:  # some programs fill up with it
            at += 1
            continue
        if kind in _FRAMES:
            height, width = struct.unpack(">HH", part(at + 5, 4))
            return width, height
        if kind not in _PASSED:
            break
        (length,) = struct.unpack(">H", part(at + 2, 2))
        at += 2 + length
    raise ValueError("no frame was found")
