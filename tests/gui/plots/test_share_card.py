from __future__ import annotations

import math
import os
import struct
from datetime import date
from typing import TYPE_CHECKING

import pytest
from gui.plots.plot_pictures import near
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from desktop.core.errors import FolderReadOnly
from desktop.gui.plots.saving import save_png
from desktop.gui.plots.share_card import (
    HEIGHT,
    MOST,
    WIDTH,
    Card,
    CardModel,
    share_card,
    shown_name,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QApplication

    from desktop.gui.theme import Theme

CARD = Card(
    "A processor, 8 cores",
    "16 GB",
    "",
    "llama.cpp b7000, CPU, 4 threads",
    date(2026, 5, 3),
    (CardModel("Lark 2B", 10, 155), CardModel("Wren 1B", 20, None, False, 0.06)),
)
#: The middle of the first two bars, from their left to their right end.
ROWS, LEFT, RIGHT = (259, 313), 418, 740
STRANGE = (
    "\u202eevil\u202c name",
    "שלום עולם 2B",
    "مرحبا بالعالم",
    "Z" + "\u0311\u0489" * 80,
    "a\nb\tc\x00d",
    "name " * 200,
    "<img src=x>&amp;",
    "",
)


def is_coloured(image: QImage, x: int, y: int, colour: QColor) -> bool:
    return near(image, QPointF(x, y), colour)


def test_the_card_has_the_size_that_links_are_shown_in(theme: Theme) -> None:
    image = share_card(CARD, theme)

    assert (image.width(), image.height()) == (WIDTH, HEIGHT) == (1200, 630)
    assert not image.hasAlphaChannel()
    assert image.devicePixelRatio() == 1


def test_bars_are_as_long_as_the_speeds_and_paler_where_predicted(theme: Theme) -> None:
    image, accent, groove = share_card(CARD, theme), theme.role("accent"), theme.role("border")
    first, second = ROWS
    half = (LEFT + RIGHT) // 2

    assert is_coloured(image, LEFT + 20, first, accent)
    assert is_coloured(image, half - 6, first, accent)
    assert is_coloured(image, half + 6, first, groove)
    # The fastest fills its bar; it is predicted, and stands back.
    pale = image.pixelColor(RIGHT - 6, second)
    assert pale not in (accent, groove)
    assert pale == image.pixelColor(LEFT + 20, second)


def test_the_card_follows_the_theme(theme: Theme, qapp: QApplication) -> None:
    light = share_card(CARD, theme)
    theme.apply(qapp, "dark")
    dark = share_card(CARD, theme)

    assert light.pixelColor(2, 2) != dark.pixelColor(2, 2) == theme.role("window")
    assert is_coloured(dark, LEFT + 20, ROWS[0], theme.role("accent"))


def test_more_models_than_fit_are_counted(theme: Theme) -> None:
    def foot(count: int) -> QImage:
        models = tuple(CardModel(f"Lark {at}", 10) for at in range(count))
        card = Card(CARD.processor, "", "", CARD.engine, CARD.day, models)
        return share_card(card, theme).copy(600, 560, 600, 70)

    assert foot(MOST) == foot(1)
    assert foot(MOST + 1) != foot(MOST)
    assert foot(MOST + 1) != foot(MOST + 2)


@pytest.mark.parametrize("name", STRANGE)
def test_strange_names_stay_in_their_place(theme: Theme, name: str) -> None:
    plain = Card(CARD.processor, "", "", CARD.engine, CARD.day, (CardModel("x", 10),) * 3)
    odd = Card(
        CARD.processor,
        "",
        "",
        CARD.engine,
        CARD.day,
        (CardModel("x", 10), CardModel(name, 10), CardModel("x", 10)),
    )
    one, other = share_card(plain, theme), share_card(odd, theme)
    name_box = (64, 286, 330, 54)

    for image in (one, other):
        for y in range(name_box[1], name_box[1] + name_box[3]):
            for x in range(name_box[0], name_box[0] + name_box[2]):
                image.setPixel(x, y, 0)
    assert one == other


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("/home/anna/models/lark-2b-Q4_K_M.gguf", "lark-2b-Q4_K_M"),
        ("C:\\Users\\Anna\\lark.GGUF", "lark"),
        ("maple/Lark-2B", "Lark-2B"),
        ("Lark\u202e 2B\n", "Lark 2B"),
        ("/", "a model"),
        ("\u200b", "a model"),
        (".gguf", "a model"),
    ],
)
def test_names_show_no_folders_and_nothing_invisible(name: str, shown: str) -> None:
    assert shown_name(name) == shown


@given(name=st.text(max_size=500))
def test_shown_names_are_short_printable_and_without_folders(name: str) -> None:
    found = shown_name(name)

    assert found.isprintable()
    assert 0 < len(found) <= 80
    assert "/" not in found
    assert "\\" not in found


@given(
    texts=st.lists(st.text(max_size=200), min_size=4, max_size=4),
    models=st.lists(
        st.builds(
            CardModel,
            st.text(max_size=200),
            st.floats(0, 1e15),
            st.none() | st.floats(0, 1e15),
            st.booleans(),
            st.none() | st.floats(0, 10),
        ),
        max_size=9,
    ),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_card_can_be_painted(theme: Theme, texts: list[str], models: list[CardModel]) -> None:
    card = Card(texts[0], texts[1], texts[2], texts[3], CARD.day, tuple(models))
    image = share_card(card, theme)
    ground = theme.role("window")

    # Nothing reaches the margins.
    for x in range(0, WIDTH, 7):
        assert image.pixelColor(x, 20) == image.pixelColor(x, HEIGHT - 10) == ground
    for y in range(0, HEIGHT, 7):
        assert image.pixelColor(30, y) == image.pixelColor(WIDTH - 30, y) == ground


@pytest.mark.parametrize("bad", [math.nan, math.inf, -1.0])
def test_speeds_that_are_none_are_refused(bad: float) -> None:
    for numbers in ((bad, None, None), (1, bad, None), (1, None, bad)):
        speed, reads, error = numbers
        with pytest.raises(ValueError, match=r"."):
            CardModel("x", speed, reads, False, error)


def test_the_file_is_the_card_and_tells_nothing_else(theme: Theme, tmp_path: Path) -> None:
    image, path = share_card(CARD, theme), tmp_path / "new" / "card.png"
    save_png(image, path)

    assert QImage(str(path)) == image
    assert [each.name for each in path.parent.iterdir()] == ["card.png"]
    # No text, time or profile of this computer is in the file beside the picture.
    assert chunks(path.read_bytes()) <= {b"IHDR", b"IDAT", b"IEND", b"pHYs"}


def test_an_old_file_is_replaced_whole(theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    path.write_bytes(b"old")

    save_png(share_card(CARD, theme), path)

    assert not QImage(str(path)).isNull()


def test_a_place_that_cannot_be_written_to_is_said_and_nothing_changes(
    theme: Theme, tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")

    with pytest.raises(FolderReadOnly):
        save_png(share_card(CARD, theme), file / "card.png")

    assert file.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]  # noqa: PTH208 - names alone


def test_a_name_that_is_a_folder_leaves_nothing_behind(theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "card.png").mkdir()

    with pytest.raises(OSError, match=r"."):
        save_png(share_card(CARD, theme), tmp_path / "card.png")

    assert [each.name for each in tmp_path.iterdir()] == ["card.png"]


def test_an_empty_picture_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="empty"):
        save_png(QImage(), tmp_path / "card.png")

    assert not list(tmp_path.iterdir())


def chunks(content: bytes) -> set[bytes]:
    """The kinds of blocks in a PNG file."""
    found, at = set(), 8
    while at < len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        found.add(kind)
        at += length + 12
    return found
