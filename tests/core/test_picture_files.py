"""The door by which pictures come in: what is let through, and what is said of the rest."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from document_files import webp
from eyes_maker import GIF, JPEG, png

from desktop.core import pictures, wording
from desktop.core.chat.picture_files import open_picture
from desktop.core.errors import AssistantError

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


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(AssistantError) as gone:
        open_picture(tmp_path / "gone.png")
    assert gone.value.code == "document-missing"
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.png")
        with pytest.raises(AssistantError) as pipe:
            open_picture(tmp_path / "pipe.png")
        assert pipe.value.code == "document-missing"
