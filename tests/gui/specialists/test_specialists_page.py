"""The list of specialists, and the way to each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from gui.window_desk import press
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.specialists.reading import LONGEST_INSTRUCTIONS
from desktop.core.specialists.specialist import Specialist, Step
from desktop.gui.specialists import words
from desktop.gui.specialists.icons import CHOICES, known
from desktop.gui.specialists.page import SpecialistsPage
from desktop.gui.specialists.relay import StepOwn
from desktop.gui.widgets import ColumnPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    MakePage = Callable[..., SpecialistsPage]

NARROW = 428


def titles(page: SpecialistsPage) -> list[str]:
    return [row.title for row in page.list.rows.rows]


def test_ones_own_stand_first_and_say_how_to_begin(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    page = make_page()
    assert titles(page)[:3] == ["Your own", words.HINT, "From Goldcrest"]
    assert "Translate" in titles(page)

    services.specialists.save(Specialist("", "Cook"))
    page.refresh()
    qtbot.waitUntil(lambda: titles(page)[:3] == ["Your own", "Cook", "From Goldcrest"])
    QAbstractItemModelTester(page.list.rows)


def test_models_that_are_here_are_marked_and_come_first(
    make_page: MakePage, services: Services
) -> None:
    suits = ("gemma3-1b", "tiny")
    services.specialists.save(Specialist("", "Cook", about="Cooks.", suits=suits))
    page = make_page()
    row = page.list.rows.rows[1]

    assert [(model.name, model.here) for model in row.models] == [
        ("Tiny (self-test)", True),
        ("Gemma 3 1B", False),
    ]
    assert row.spoken == "Cook. Cooks.. your own. suits Tiny (self-test), on this computer"


def test_one_of_goldcrest_is_read_and_not_changed(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    page.list.choose("translate")
    details = page.details

    assert details.shown is not None
    assert details.title.text() == "Translate"
    assert details.copy.text() == "Make a copy to change"
    assert details.facts.isVisible()
    assert details.editor is None
    assert details.delete.isHidden()
    with qtbot.waitSignal(page.chat_requested) as asked:
        details.chat.click()
    assert asked.args == ["translate"]


@pytest.mark.usefixtures("cook")
def test_a_file_that_cannot_be_used_is_named(
    make_page: MakePage, folder: Path, qtbot: QtBot
) -> None:
    (folder / "bad\u202e.toml").write_text("name =", encoding="utf-8")
    page = make_page()
    qtbot.waitUntil(page.problems.isVisible)

    assert page.problems.text().startswith("bad .toml cannot be used: ")
    assert "Cook" in titles(page)
    for number in range(4):
        (folder / f"worse{number}.toml").write_bytes(b"\xff")
    page.refresh()
    qtbot.waitUntil(lambda: page.problems.text().startswith("5 files"))
    assert page.problems.text().endswith("worse0.toml, worse1.toml and 2 more.")

    for file in folder.glob("*.toml"):
        file.unlink()
    page.refresh()
    qtbot.waitUntil(page.problems.isHidden)


@pytest.mark.usefixtures("cook")
def test_names_of_strangers_are_shown_clean(make_page: MakePage, folder: Path) -> None:
    text = 'name = "A\\u202eB"\nabout = "C\\u0007D <b>x</b>"\nicon = "no-such-icon"\n'
    (folder / "strange.toml").write_text(text, encoding="utf-8")
    page = make_page()
    row = page.list.rows.rows[1]

    assert (row.title, row.about, row.icon) == ("A B", "C D <b>x</b>", "sparkles")
    page.list.choose("strange")
    assert page.details.about.text() == "C D <b>x</b>"
    assert page.details.about.textFormat() == Qt.TextFormat.PlainText


def test_every_icon_of_those_that_come_along_is_here(services: Services, theme: Theme) -> None:
    named = {one.icon for one in services.specialists.listing().all}

    assert named <= {name for name, _ in CHOICES}
    for name, _ in CHOICES:
        assert not theme.icon(name).isNull()
        assert known(name) == name
    assert known("../../etc/passwd") == known("no-such-icon") == "sparkles"


def test_many_files_are_a_list(make_page: MakePage, services: Services, cook: Specialist) -> None:
    for number in range(499):
        services.specialists.save(replace(cook, id="", name=f"Cook {number:03}"))
    page = make_page()
    own = [row for row in page.list.rows.rows if row.title.startswith("Cook")]

    assert len(own) == 500
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    assert page.list.current == own[0].id


def test_instructions_as_long_as_they_may_be_are_shown(
    make_page: MakePage, services: Services
) -> None:
    settings = ChatSettings(system="word " * (LONGEST_INSTRUCTIONS // 5 - 1) + "end")
    services.specialists.save(Specialist("", "Long", settings=settings))
    page = make_page()
    editor = page.details.editor

    assert editor is not None
    assert editor.instructions.text.toPlainText() == settings.system
    assert editor.too_long.isHidden()


def test_a_word_without_an_end_does_not_freeze_the_page(
    make_page: MakePage, services: Services, cook: Specialist
) -> None:
    """Qt needs a second for it where it is wrapped at words: so it is not."""
    endless = "x" * LONGEST_INSTRUCTIONS
    step = Step("", endless, ChatSettings(system=endless))
    settings = ChatSettings(system=endless)
    services.specialists.save(Specialist("", "Endless", settings=settings, steps=(step,)))
    page = make_page()
    page.list.choose("endless")
    editor = page.details.editor
    assert editor is not None
    (card,) = editor.relay.cards
    assert isinstance(card.own.content, StepOwn)
    boxes = (editor.instructions.text, card.ask, card.own.content.system)
    anywhere = QTextOption.WrapMode.WrapAnywhere

    assert [box.wordWrapMode() for box in boxes] == [anywhere] * 3
    page.list.choose(cook.id)
    assert editor.instructions.text.wordWrapMode() != anywhere
    editor.instructions.text.insertPlainText(endless)
    assert editor.instructions.text.wordWrapMode() == anywhere


def test_arrows_choose_and_enter_leads_on(
    make_page: MakePage, cook: Specialist, qtbot: QtBot
) -> None:
    page = make_page()
    assert page.shown == cook
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.shown is not None
    assert not page.shown.own
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.shown == cook
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.details.chat)


@pytest.mark.usefixtures("cook")
def test_a_narrow_page_shows_one_after_the_other(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page(width=NARROW)
    assert page.list.isVisible()
    assert not page.details.isVisible()

    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert not page.list.isVisible()
    assert page.details.back.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    place = page.list.visualRect(page.list.rows.place_of("cook")).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.details.isVisible()
    page.details.back.click()
    assert page.list.isVisible()
    page.resize(1000, 700)
    qtbot.waitUntil(lambda: page.list.isVisible() and page.details.isVisible())
    assert page.details.back.isHidden()


def test_nothing_is_wider_than_a_narrow_page(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    relay = services.specialists.get("careful-writer")
    fields = services.specialists.get("translate").fields
    services.specialists.save(replace(relay, id="", own=True, name="A" * 60, fields=fields))
    page = make_page(width=NARROW)
    page.list.choose("a" * 40)
    page.list.opened.emit()
    editor = page.details.editor
    assert editor is not None
    editor.more.button.click()
    column = page.details.findChild(ColumnPage)
    assert column is not None

    def fits() -> bool:
        inner = column.widget()
        return inner is not None and inner.minimumSizeHint().width() <= column.viewport().width()

    qtbot.waitUntil(fits)
    below = page.details.delete.geometry().bottom()
    qtbot.waitUntil(lambda: below < page.details.buttons.height())


def test_every_control_has_a_name_and_its_place_in_the_order(
    make_page: MakePage, services: Services, qtbot: QtBot
) -> None:
    one, other = (services.specialists.get(each) for each in ("careful-writer", "translate"))
    services.specialists.save(replace(one, id="", own=True, name="All", fields=other.fields))
    page = make_page()
    editor = page.details.editor
    assert editor is not None
    editor.more.button.click()
    controls = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
        if each.focusProxy() is None
    ]

    assert [each for each in controls if not each.accessibleName()] == []
    wanted = [editor.basics.name, editor.basics.icon, editor.basics.about, editor.basics.opening]
    wanted += [editor.instructions.text, editor.model.choice, editor.choosing.cards[0].remove]

    def walk() -> list[QWidget]:
        editor.basics.name.setFocus()
        walked: list[QWidget] = [editor.basics.name]
        while len(walked) < len(wanted):
            QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
            walked.append(QApplication.focusWidget() or page)
        return walked

    qtbot.waitUntil(lambda: walk() == wanted)


def test_the_window_leads_there_and_to_a_new_chat(
    open_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    press(window, "Ctrl+Shift+P")

    assert window.page_name == "specialists"
    assert window.frame.sidebar.pages["specialists"].isChecked()
    assert window.windowTitle() == "Specialists - Goldcrest"
    page = window.findChild(SpecialistsPage)
    assert isinstance(page, SpecialistsPage)
    qtbot.waitUntil(lambda: page.shown is not None)
    page.details.chat.click()
    assert window.page_name == "chat"
    window.show_page("specialists")
    page.list.choose("translate")
    page.details.facts.models_asked.emit()
    assert window.page_name == "models"


@pytest.mark.parametrize("count", [1, 2])
def test_a_folder_that_cannot_be_read_is_said(
    count: int, make_page: MakePage, folder: Path, qtbot: QtBot
) -> None:
    """A file stands where the folder should be: nothing is lost, and what is there is shown."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("", encoding="utf-8")
    page = make_page()
    for _ in range(count):
        page.new.click()
    qtbot.waitUntil(lambda: len(page.banners.banners) == 1)

    assert "Translate" in titles(page)
    assert page.shown is not None
