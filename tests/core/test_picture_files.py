"""The door by which pictures come in: what is let through, and what is said of the rest."""

from __future__ import annotations

import os
import struct
import sys
from typing import TYPE_CHECKING

import pytest
from document_files import webp
from eyes_maker import GIF, JPEG, png, png_of

from desktop.core import pictures, wording
from desktop.core.chat.picture_files import open_picture
from desktop.core.errors import AssistantError, PictureDamaged, PictureTooLarge

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("data", "head"),
    [
        (png(30, 20), pictures.Head("PNG", 30, 20)),
        (JPEG, pictures.Head("JPEG", 16, 16)),
        (GIF, pictures.Head("GIF", 16, 16)),
    ],
    ids=["PNG", "JPEG", "GIF"],
)
def test_a_picture_is_taken_as_it_lies_in_its_file(
    tmp_path: Path, data: bytes, head: pictures.Head
) -> None:
    file = tmp_path / "a picture"
    file.write_bytes(data)
    found = open_picture(file)

    assert (found.name, found.data) == ("a picture", data)
    assert pictures.check(found.name, found.data) == head
    assert "data" not in repr(found)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"hello", "a.png is no picture that a model can be shown."),
        (webp(30, 20), "Models cannot be shown WebP pictures like a.png."),
        (png()[:18], "The picture a.png is damaged, or not what its name says."),
        (
            png()[:33].ljust(pictures.MOST_BYTES + 1, b"x"),
            "The picture a.png is too large for a model: 24 MB.",
        ),
    ],
    ids=["text", "WebP", "cut", "large"],
)
def test_what_no_model_is_shown_is_a_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(data)
    with pytest.raises(AssistantError) as refused:
        open_picture(file)

    assert wording.describe(refused.value).title == words


@pytest.mark.parametrize(
    "lie",
    [
        # Apple's kind of PNG: the size that counts comes later.
        png()[:8]
        + b"\0\0\0\x08CgBI"
        + struct.pack(">III", 30, 20, 0)
        + png_of(9_000, 9_000, b"")[8:],
        # What is filled up, as marks and numbers, hides a frame from who counts on.
        b"\xff\xd8\xff\xff\xc0\0\x11\x08\x40\0\x40\0\x03".ljust(0xC004, b"\0")
        + b"\xff\xc0\0\x11\x08\0\x10\0\x10",
        b"\xff\xd8\xff\xc3\0\x11\x08\0\x10\0\x10",
        b"\xff\xd8\xff\xd0\0\0\xff\xc0\0\x11\x08\0\x10\0\x10",
    ],
    ids=["PNG", "filled", "lossless", "restart"],
)
def test_a_head_that_says_another_size_than_is_unpacked_is_refused(lie: bytes) -> None:
    with pytest.raises((PictureDamaged, PictureTooLarge)):
        pictures.check("a.png", lie)


def test_a_jpeg_may_be_filled_up() -> None:
    filled = JPEG[:2] + b"\xff\xff" + JPEG[2:]

    assert pictures.check("a.jpg", filled) == pictures.Head("JPEG", 16, 16)


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(AssistantError) as gone:
        open_picture(tmp_path / "gone.png")
    assert gone.value.code == "document-missing"
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.png")
        with pytest.raises(AssistantError) as pipe:
            open_picture(tmp_path / "pipe.png")
        assert pipe.value.code == "document-missing"
