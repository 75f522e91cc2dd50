"""Two or three models side by side: with the mouse, with the keyboard, and what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.models.test_library import other_model
from models_desk import FILE, ID, Desk, words
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from speed_made import calibrate

from desktop.gui.models.compare_view import CompareView, SpeedBar

if TYPE_CHECKING:
    from desktop.gui.models.page import ModelsPage

ONE, TWO, THREE = "llama32-1b", "qwen35-2b", "gemma3-1b"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk) -> ModelsPage:
    calibrate(desk.services)
    return desk.models_page()


def strip(page: ModelsPage) -> str:
    found = page.findChild(QLabel, "compareText")
    assert found is not None
    return found.text() if found.isVisible() else ""


def view(page: ModelsPage) -> CompareView:
    found = page.findChild(CompareView)
    assert found is not None
    return found


def click(desk: Desk, page: ModelsPage, model_id: str, with_: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(desk.row(page, model_id), Qt.MouseButton.LeftButton, with_)


def choose(desk: Desk, page: ModelsPage, *model_ids: str) -> None:
    for model_id in model_ids:
        click(desk, page, model_id, CTRL)


def test_ctrl_and_click_choose_and_the_button_compares(desk: Desk, page: ModelsPage) -> None:
    choose(desk, page, ONE)
    assert not desk.button(page, "compareNow").isEnabled()
    assert "at least one more" in strip(page)
    click(desk, page, TWO, Qt.KeyboardModifier.NoModifier)  # once choosing, a click will do
    assert strip(page) == "Llama 3.2 1B and Qwen3.5 2B"
    boxes = {each.accessibleName(): each.isChecked() for each in page.findChildren(QCheckBox)}
    assert boxes["Compare Llama 3.2 1B"]
    assert boxes["Compare Qwen3.5 2B"]
    desk.button(page, "compareNow").click()

    assert view(page).isVisible()
    assert not desk.row(page, ONE).isVisible()
    shown = words(view(page))
    for told in ("Llama 3.2 1B", "Qwen3.5 2B", "Writing", "Licence", "Languages", "predicted ±"):
        assert told in shown
    assert len(view(page).findChildren(SpeedBar)) == 2


def test_the_keyboard_alone_compares_and_goes_back(desk: Desk, page: ModelsPage) -> None:
    row = desk.row(page, ONE)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_C)
    assert "Llama 3.2 1B" in strip(page)
    other = desk.row(page, TWO)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Space)
    QTest.keyClick(other, Qt.Key.Key_C)
    assert view(page).isVisible()
    assert desk.button(view(page), "backToModels").hasFocus()
    QTest.keyClick(desk.button(view(page), "backToModels"), Qt.Key.Key_Escape)
    assert not view(page).isVisible()
    assert strip(page)  # what was chosen is chosen still
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert not strip(page)
    QTest.keyClick(other, Qt.Key.Key_Space)
    details = page.findChild(QWidget, "modelDetails")
    assert details is not None
    assert details.isVisible()  # as ever


def test_there_are_three_at_most(desk: Desk, page: ModelsPage) -> None:
    choose(desk, page, ONE, TWO, THREE)
    fourth = next(each for each in page.row_ids() if each not in (ONE, TWO, THREE))
    choose(desk, page, fourth)

    assert "Three at most" in strip(page)
    box = desk.row(page, fourth).findChild(QCheckBox)
    assert box is not None
    assert not box.isChecked()
    choose(desk, page, THREE)
    assert strip(page) == "Llama 3.2 1B and Qwen3.5 2B"


def test_choosing_nothing_says_what_to_do_and_can_be_cancelled(
    desk: Desk, page: ModelsPage
) -> None:
    desk.button(page, "compareModels").click()
    assert strip(page) == "Choose two or three models to compare."
    QTest.keyClick(desk.row(page, ONE), Qt.Key.Key_C)
    assert not view(page).isVisible()
    before = desk.row(page, ONE).findChild(QCheckBox)
    assert before is not None
    assert before.isVisible()
    desk.button(page, "compareCancel").click()
    assert not strip(page)
    assert not before.isVisible()


def test_the_bars_have_one_scale_and_the_texts_say_the_same(desk: Desk, page: ModelsPage) -> None:
    choose(desk, page, ONE, TWO)
    desk.button(page, "compareNow").click()
    bars = view(page).findChildren(SpeedBar)

    for bar, model_id in zip(bars, (ONE, TWO), strict=True):
        text = desk.row(page, model_id).text
        assert text.speed in bar.accessibleName()
        assert text.speed_note in bar.accessibleName()
    labels = {each.accessibleName() for each in view(page).findChildren(QLabel)}
    assert any(name.startswith("Memory of Qwen3.5 2B: ") for name in labels)


def test_a_model_can_be_downloaded_from_the_comparison(desk: Desk, page: ModelsPage) -> None:
    choose(desk, page, ID, ONE)
    desk.button(page, "compareNow").click()
    button = desk.button(view(page), f"compare-{ID}")
    assert button.text() == "Download"
    button.click()
    desk.until(lambda: desk.button(view(page), f"compare-{ID}").text() == "Chat")
    assert any(each.path.endswith(FILE) for each in desk.hub.requests)
    asked: list[str] = []
    page.chat_requested.connect(asked.append)
    desk.button(view(page), f"compare-{ID}").click()
    assert asked == [ID]


def test_what_is_wrong_with_a_model_is_said_in_the_comparison_too(
    desk: Desk, page: ModelsPage
) -> None:
    choose(desk, page, ONE, TWO)
    desk.button(page, "compareNow").click()
    desk.row(page, TWO).show_problem("It did not begin. Try it again.")
    page.refresh()
    desk.until(lambda: "It did not begin. Try it again." in words(view(page)))


def test_a_damaged_model_is_repaired_where_one_sees_how(desk: Desk) -> None:
    other_model(desk.install(), 1)
    page = desk.models_page()
    desk.until(lambda: desk.has(desk.row(page), "repair"))
    choose(desk, page, ID, ONE)
    desk.button(page, "compareNow").click()
    desk.button(view(page), f"compare-{ID}").click()

    assert not view(page).isVisible()
    details = page.findChild(QWidget, "modelDetails")
    assert details is not None
    assert details.isVisible()


def test_a_narrow_page_shows_everything_still(desk: Desk) -> None:
    calibrate(desk.services)
    page = desk.models_page(width=700, height=700)
    parent = QWidget()  # a page of its own would be as wide as its head
    page.setParent(parent)
    parent.show()
    page.show()
    page.setGeometry(0, 0, 480, 700)
    choose(desk, page, ONE, TWO, THREE)
    desk.button(page, "compareNow").click()
    desk.until(lambda: view(page).width() == 480)
    wide = view(page).widget()

    assert wide is not None
    assert wide.width() <= view(page).viewport().width()
    assert "Languages" in words(view(page))
    page.setParent(None)


def test_check_boxes_stand_before_the_words(desk: Desk, page: ModelsPage) -> None:
    row = desk.row(page, ONE)
    before = row.controls()[-1].x()
    choose(desk, page, ONE)
    box = row.findChild(QCheckBox)

    assert box is not None
    assert box.geometry().right() < row._columns.name.left()
    assert row.controls()[-1].x() == before
