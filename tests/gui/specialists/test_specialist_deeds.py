"""Whole specialists: made, copied, deleted and brought back, taken in and handed out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.gui.specialists import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.specialists.specialist import Specialist
    from desktop.gui.specialists.page import SpecialistsPage

    MakePage = Callable[..., SpecialistsPage]


def own(services: Services) -> list[str]:
    return [one.name for one in services.specialists.listing().all if one.own]


def shows(page: SpecialistsPage, specialist_id: str) -> bool:
    return page.shown is not None and page.shown.id == specialist_id


def said(page: SpecialistsPage) -> list[str]:
    return [banner.title.text() for banner in page.banners.banners]


@pytest.mark.parametrize("by", ["button", "key"])
def test_a_new_one_asks_for_its_name(
    by: str, make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    page = make_page()
    if by == "key":
        page.list.setFocus()
        QTest.keyClick(page.list, Qt.Key.Key_Insert)
    else:
        page.new.click()
    qtbot.waitUntil(lambda: shows(page, "new-specialist"))
    editor = page.details.editor
    assert editor is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor.basics.name)
    QTest.keyClicks(editor.basics.name, "Gardener")
    page.desk.flush()

    qtbot.waitUntil(lambda: own(services) == ["Gardener"])
    assert page.list.current == "new-specialist"


def test_a_copy_of_one_of_goldcrest_can_be_changed(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    page = make_page()
    original = services.specialists.get("translate")
    for expected in ("translate-copy", "translate-copy-2"):
        page.list.choose("translate")
        page.details.copy.click()
        qtbot.waitUntil(partial(shows, page, expected))

    assert own(services) == ["Translate copy", "Translate copy 2"]
    copy = services.specialists.get("translate-copy")
    assert replace(copy, id="translate", name="Translate", own=False) == original
    assert page.details.editor is not None
    assert page.details.editor.isVisible()


def test_names_of_copies_differ() -> None:
    assert words.copy_name("Cook", ["Cook"], 60) == "Cook copy"
    assert words.copy_name("Cook", ["Cook copy", "Cook copy 2"], 60) == "Cook copy 3"
    assert words.copy_name("x" * 60, [], 60) == "x" * 55 + " copy"


def test_what_was_deleted_comes_back_with_what_was_typed_last(
    make_page: MakePage, services: Services, cook: Specialist, qtbot: QtBot
) -> None:
    page = make_page()
    editor = page.details.editor
    assert editor is not None
    editor.basics.about.setFocus()
    editor.basics.about.end(False)
    QTest.keyClicks(editor.basics.about, " Well.")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: said(page) == ["“Cook” was deleted."])
    assert own(services) == []
    qtbot.waitUntil(lambda: not shows(page, "cook"))
    page.banners.banners[0].buttons[0].click()
    qtbot.waitUntil(lambda: shows(page, "cook"))

    assert services.specialists.get("cook") == replace(cook, about="Cooks. Well.")


def test_those_of_goldcrest_are_not_deleted(make_page: MakePage, services: Services) -> None:
    page = make_page()
    page.list.choose("translate")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)

    assert said(page) == []
    assert services.specialists.get("translate").name == "Translate"


@pytest.mark.usefixtures("cook")
def test_what_cannot_come_back_is_not_lost(
    make_page: MakePage, services: Services, folder: Path, qtbot: QtBot
) -> None:
    page = make_page()
    page.details.delete.click()
    qtbot.waitUntil(lambda: len(said(page)) == 1)
    folder.rmdir()
    folder.write_text("", encoding="utf-8")
    page.banners.banners[0].buttons[0].click()
    qtbot.waitUntil(lambda: bool(said(page)) and "deleted" not in said(page)[0])
    folder.unlink()
    again = next(each for banner in page.banners.banners for each in banner.buttons)
    again.click()
    qtbot.waitUntil(lambda: own(services) == ["Cook"])
    qtbot.waitUntil(lambda: shows(page, "cook"))

    # It can be changed again.
    editor = page.details.editor
    assert editor is not None
    editor.basics.opening.insert("What?")
    page.desk.flush()
    qtbot.waitUntil(lambda: services.specialists.get("cook").opening == "What?")


@pytest.mark.usefixtures("cook")
def test_one_that_is_gone_already_leaves_the_list(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    page = make_page()
    services.specialists.delete("cook")
    page.details.delete.click()
    qtbot.waitUntil(lambda: page.list.rows.rows[1].kind == "hint")

    assert said(page) == []


def test_files_are_taken_in_by_dropping_them(
    make_page: MakePage, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    page = make_page()
    path = tmp_path / "cook.toml"
    text = 'name = "Cook"\nfuture = 1\n[[settings.adapters]]\npath = "/x/a.gguf"\n'
    path.write_text(text, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), actions, data, button, keys)
    drop = QDropEvent(QPointF(20, 20), actions, data, button, keys)
    QApplication.sendEvent(page, enter)
    QApplication.sendEvent(page, drop)
    assert drop.isAccepted()
    qtbot.waitUntil(lambda: shows(page, "cook"))

    assert said(page) == ["“Cook” is one of yours now."]
    told = page.banners.banners[0].text.text()
    assert told == "Not taken along: future, settings.adapters."
    assert own(services) == ["Cook"]


def test_what_is_no_specialist_is_said_and_costs_no_other(
    make_page: MakePage, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    page = make_page()
    good, bad = tmp_path / "cook.toml", [tmp_path / f"bad{number}.toml" for number in range(4)]
    good.write_text('name = "Cook"', encoding="utf-8")
    for path in bad:
        path.write_text("name", encoding="utf-8")
    page.deeds.take_in([*bad, good, tmp_path / "gone.toml"])
    qtbot.waitUntil(lambda: own(services) == ["Cook"])
    qtbot.waitUntil(lambda: len(said(page)) == 4)

    assert "bad0.toml" in said(page)[1]
    assert said(page)[3] == "3 more files could not be used."


@pytest.mark.usefixtures("cook")
def test_one_is_handed_out_as_it_is_typed(
    make_page: MakePage, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    page = make_page()
    editor = page.details.editor
    assert editor is not None
    editor.basics.about.setFocus()
    editor.basics.about.end(False)
    QTest.keyClicks(editor.basics.about, " Well.")
    assert page.shown is not None
    page.deeds.hand_out(page.shown, tmp_path / "out.toml")
    qtbot.waitUntil(lambda: said(page) == ["Saved as out.toml."])

    taken = services.specialists.take_in(tmp_path / "out.toml").specialist
    assert (taken.name, taken.about) == ("Cook", "Cooks. Well.")
    page.deeds.hand_out(page.shown, tmp_path / "no-folder" / "x" / "out.toml")
    page.deeds.hand_out(page.shown, tmp_path / "out.toml" / "out.toml")
    qtbot.waitUntil(lambda: len(said(page)) > 1)


def test_the_systems_dialogs_ask_for_files(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    page.list.choose("translate")
    for button in (page.bring, page.details.export):
        button.click()
        qtbot.waitUntil(lambda: bool(page.window().findChildren(QFileDialog)))
        dialog = page.window().findChildren(QFileDialog)[0]
        assert dialog.nameFilters()[0].startswith("Specialists (*.toml")
        dialog.reject()
        qtbot.waitUntil(lambda: not page.window().findChildren(QFileDialog))
