"""The dialog in which people choose parts of a file, as it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from document_files import pdf
from gui.chat.attaching_desk import attach, press_in_menu
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.gui.chat.attaching.parts_dialog import PartsDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]


def colours_of_box(dialog: PartsDialog, row: int) -> set[str]:
    """The colours in the middle of the mark before a part."""
    view = dialog.list
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(dialog.model.index(row))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
    box = view.style().subElementRect(element, option, view).adjusted(4, 4, -4, -4)
    image = view.viewport().grab(box).toImage()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in pixels}


@pytest.mark.parametrize("look", ["light", "dark", "contrast-light", "contrast-dark"])
def test_a_mark_can_be_told_from_none(
    make_page: MakePage, theme: Theme, qapp: QApplication, tmp_path: Path, qtbot: QtBot, look: str
) -> None:
    theme.apply(qapp, look)
    page = make_page()
    path = tmp_path / "book.pdf"
    path.write_bytes(pdf([["One"], ["Two"], ["Three"]]))
    attach(page, qtbot, path)
    press_in_menu(page, 0, "Choose parts…")
    dialog = page.window().findChild(PartsDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    assert colours_of_box(dialog, 1) == {theme.role("surface").name()}
    dialog.all_button.click()

    assert theme.role("accent").name() in colours_of_box(dialog, 1)


def test_a_chip_says_to_its_end_what_is_sent_in_a_narrow_window(
    make_page: MakePage, tmp_path: Path, qtbot: QtBot
) -> None:
    page = make_page()
    page.resize(420, 400)
    path = tmp_path / "book.txt"
    path.write_text("A line about zebras.\n" * 3000)
    attach(page, qtbot, path)
    [chip] = page.attaching.chips.chips
    qtbot.waitUntil(lambda: "fit the question" in chip.facts.text())
    qtbot.waitUntil(lambda: chip.facts.height() > 3 * chip.facts.fontMetrics().height() // 2)

    assert chip.facts.height() >= chip.facts.heightForWidth(chip.facts.width())


def test_nothing_overlaps_in_a_full_composer_of_a_small_window(
    make_page: MakePage, tmp_path: Path, qtbot: QtBot
) -> None:
    page = make_page()
    page.resize(420, 400)
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"A line about zebras in {name}.\n" * 3000)
    attach(page, qtbot, tmp_path / "one.txt", tmp_path / "two.txt")
    page.specialist.use("translate")
    qtbot.waitUntil(lambda: page.specialist.current is not None)
    page.composer.set_text("\n".join("abcdefgh"))
    parts = page.specialist.strip, page.attaching.chips, page.composer.edit

    def in_order() -> bool:
        tops = [part.mapTo(page.composer, QPoint(0, 0)).y() for part in parts]
        ends = [top + part.height() for top, part in zip(tops, parts, strict=True)]
        room = page.composer.height()
        return ends[0] <= tops[1] and ends[1] <= tops[2] and ends[2] <= room

    qtbot.waitUntil(in_order)
    assert page.height() == 400


def test_a_file_of_one_part_has_none_to_choose(
    make_page: MakePage, tmp_path: Path, qtbot: QtBot
) -> None:
    page = make_page()
    path = tmp_path / "notes.txt"
    path.write_text("Two zebras and a fox.\n")
    attach(page, qtbot, path)
    menu = page.attaching.chips.menu_of(page.files.items[0])

    assert "Choose parts…" not in [each.text() for each in menu.actions()]
