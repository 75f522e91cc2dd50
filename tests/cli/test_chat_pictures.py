"""Pictures that a prompt is about, in the terminal, by a model with eyes beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit
from core.engine.talk import TINY
from document_files import webp
from eyes_maker import Projector, png

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cli.conftest import Goldcrest, Shown

WAY = ("--temperature", "0", "--max-tokens", "8")


@pytest.fixture
def seeing(goldcrest: Goldcrest, tmp_path: Path) -> Callable[..., Shown]:
    """`goldcrest chat` with a model that has its file for pictures."""
    folder = tmp_path / "made"
    folder.mkdir()
    model = edit(TINY, folder / "seeing-tiny-Q8_0.gguf", general__name="Seeing")
    Projector(kind="mlp").write(folder / "mmproj-seeing-tiny-F32.gguf")
    shown = goldcrest("import", "--json", str(model))
    assert shown.document["projector"]
    return partial(goldcrest, "chat", "-m", shown.document["id"], *WAY)


def test_a_model_with_eyes_is_asked_about_pictures(
    seeing: Callable[..., Shown], tmp_path: Path
) -> None:
    red, blue = tmp_path / "red.png", tmp_path / "blue.png"
    red.write_bytes(png())
    blue.write_bytes(png(colour=(0, 0, 255)))
    said = [
        seeing("--json", *files, "What is this?").document
        for files in ((), ("--file", str(red)), ("--file", str(blue)))
    ]

    assert said[1]["prompt_tokens"] == said[0]["prompt_tokens"] + 17
    assert len({one["text"] for one in said}) == 3


def test_pictures_and_texts_go_together_and_the_prompt_comes_from_the_pipe(
    seeing: Callable[..., Shown], tmp_path: Path
) -> None:
    red, notes = tmp_path / "red.png", tmp_path / "notes.txt"
    red.write_bytes(png())
    notes.write_text("Some notes.\n")
    one = seeing("--json", "--file", str(red), stdin="What is this?")
    both = seeing("--json", "--file", str(red), "--file", str(notes), stdin="What is this?")

    assert both.document["prompt_tokens"] > one.document["prompt_tokens"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("cut.png", png()[:60], "The picture cut.png is damaged"),
        ("photo.webp", webp(30, 20), "Models cannot be shown WebP pictures like photo.webp."),
        ("strip.png", png(2, 900), "is too large for a model: 1 KB, 2 by 900 pixels."),
    ],
    ids=["damaged", "WebP", "strip"],
)
def test_a_picture_that_cannot_be_shown_is_one_line(
    seeing: Callable[..., Shown], tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    shown = seeing("--file", str(tmp_path / name), "What?")

    assert (shown.code, shown.out) == (1, "")
    assert words in shown.err
    assert len(shown.err.splitlines()) == 1
