from __future__ import annotations

import stat
from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import describe, person, reply, show
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.gui.chat import codes
from desktop.gui.chat.code_saving import CodeSaver
from desktop.gui.widgets import BannerArea

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QTextBlock
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

LONG = "first = " + " + ".join(str(number) for number in range(100, 200))
SOURCE = f"Text\n\n```py\n{LONG}\nsecond = 2\n```\n\nafter"


def block_of(transcript: Transcript, wanted: str) -> QTextBlock:
    return transcript.document().find(wanted).block()


def put_caret(qtbot: QtBot, transcript: Transcript, wanted: str) -> None:
    transcript.setFocus()
    qtbot.waitUntil(transcript.hasFocus)
    cursor = transcript.document().find(wanted)
    cursor.clearSelection()
    transcript.setTextCursor(cursor)


def test_tab_leads_from_code_to_its_bar_and_escape_back(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [reply(2, SOURCE)])
    put_caret(qtbot, transcript, "second")
    bar = transcript.code_bar
    QTest.keyClick(transcript, Qt.Key.Key_Tab)
    assert bar.wrap_button.hasFocus()
    QTest.keyClick(bar.wrap_button, Qt.Key.Key_Tab)
    QTest.keyClick(bar.save_button, Qt.Key.Key_Tab)
    assert bar.copy_button.hasFocus()
    QTest.keyClick(bar.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == f"{LONG}\nsecond = 2\n"
    QTest.keyClick(bar.copy_button, Qt.Key.Key_Escape)
    assert transcript.hasFocus()


def test_every_button_has_a_name(transcript: Transcript) -> None:
    names = [button.accessibleName() for button in transcript.code_bar.buttons]
    assert names == ["Do not wrap lines", "Save code…", "Copy code"]


def test_lines_are_wrapped_or_not(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, SOURCE)])
    wrapped = describe(transcript)
    put_caret(qtbot, transcript, "first")
    bar = transcript.code_bar
    bar.wrap_button.click()
    assert block_of(transcript, "first").layout().lineCount() == 1
    assert block_of(transcript, "second").blockFormat().nonBreakableLines()
    assert bar.wrap_button.accessibleName() == "Wrap lines"
    assert bar.scroll_bar.isVisible()
    # The column stays where it is.
    assert transcript.horizontalScrollBar().maximum() == 0
    assert transcript.document().textWidth() == transcript.viewport().width()
    bar.wrap_button.click()
    assert describe(transcript) == wrapped
    assert not bar.scroll_bar.isVisible()


def test_code_that_is_not_wrapped_can_be_moved_sideways(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [reply(2, SOURCE)])
    put_caret(qtbot, transcript, "second")
    bar = transcript.code_bar
    bar.toggle_wrap()
    before = transcript.cursorRect().left()
    bar.scroll_bar.setValue(50)
    assert transcript.cursorRect().left() == before - 50
    # No further than to the end of its longest line.
    bar.scroll_bar.setValue(10**6)
    end = transcript.document().find("199")
    assert transcript.viewport().width() - 40 <= transcript.cursorRect(end).right()
    assert transcript.cursorRect(end).right() <= transcript.viewport().width()


def test_code_that_is_moved_stays_within_its_box(qtbot: QtBot, transcript: Transcript) -> None:
    code = f"```\nfirst{LONG}\nmore\n```\n\n> - quoted\n>\n>   ```\n>   second{LONG}\n>   ```\n"
    show(qtbot, transcript, [reply(2, code, ())])
    for word in ("firstfirst", "secondfirst"):
        put_caret(qtbot, transcript, word)
        transcript.code_bar.toggle_wrap()
        transcript.code_bar.scroll_bar.setValue(100)
    row = transcript.cursorRect(transcript.document().find("secondfirst")).center().y()
    image = transcript.viewport().grab().toImage()
    margin = {image.pixelColor(x, y).name() for x in range(8, 43) for y in range(row - 6, row + 6)}
    assert len(margin) == 1  # nothing of the line is painted over the list's room on the left
    inside = {image.pixelColor(x, row).name() for x in range(60, 300)}
    assert len(inside) > 1


def test_the_text_cursor_is_brought_into_sight(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, SOURCE)])
    put_caret(qtbot, transcript, "first")
    transcript.code_bar.toggle_wrap()
    QTest.keyClick(transcript, Qt.Key.Key_End)
    caret = transcript.cursorRect().center().x()
    assert 0 < caret < transcript.viewport().width()


def test_code_that_grows_stays_unwrapped(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.append_message(reply(2, "", ()))
    transcript.append_text(2, f"```py\n{LONG}\n", ())
    put_caret(qtbot, transcript, "first")
    transcript.code_bar.toggle_wrap()
    transcript.append_text(2, f"last{LONG}\nmore\n```\n\nafter", ())
    assert block_of(transcript, "lastfirst").blockFormat().nonBreakableLines()
    assert not block_of(transcript, "after").blockFormat().nonBreakableLines()


def test_very_long_code_stays_wrapped(qtbot: QtBot, transcript: Transcript) -> None:
    lines = "\n".join(f"x{number}" for number in range(codes.MOST_UNWRAPPED + 10))
    show(qtbot, transcript, [reply(2, f"```\n{lines}\n```")])
    put_caret(qtbot, transcript, f"x{codes.MOST_UNWRAPPED}")
    assert not transcript.code_bar.wrap_button.isEnabled()


def test_the_menu_offers_the_same(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, SOURCE)])
    cursor = transcript.document().find("second")
    place = transcript.cursorRect(cursor).center() - QPoint(4, 0)
    offered = {action.text(): action for action in transcript.build_menu(place).actions()}
    with qtbot.waitSignal(transcript.code_bar.save_requested) as asked:
        offered["Save code…"].trigger()
    assert asked.args == [f"{LONG}\nsecond = 2\n", "code.py"]
    assert offered["Wrap lines"].isChecked()
    offered["Wrap lines"].trigger()
    assert not codes.is_wrapped(block_of(transcript, "second"))
    place = transcript.cursorRect(transcript.document().find("second")).center() - QPoint(4, 0)
    menu = transcript.build_menu(place)
    (wrap,) = [action for action in menu.actions() if action.text() == "Wrap lines"]
    assert not wrap.isChecked()


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [
        ("py", "x = 1", "code.py"),
        ("rust", "// src\nfn main", "code.rs"),
        ("klingon", "x", "code.txt"),
        ("", "x", "code.txt"),
        ("py", "# app.py\nx", "app.py"),
        ("js", "// file: index.js", "index.js"),
        ("html", "<!-- index.html -->\n", "index.html"),
        ("py", "# ../../etc/passwd.py", "code.py"),
        ("py", "# con.py", "code.py"),
        ("py", "# .bashrc", "code.py"),
        ("sh", "#!/bin/sh", "code.sh"),
    ],
)
def test_a_file_gets_a_safe_name(language: str, code: str, name: str) -> None:
    assert codes.suggested_name(language, code) == name


@pytest.fixture
def saver(transcript: Transcript, tasks: Tasks, theme: Theme) -> tuple[CodeSaver, BannerArea]:
    banners = BannerArea(theme, transcript)
    return CodeSaver(transcript, banners, tasks, transcript), banners


def test_code_is_saved_where_the_person_wants_it(
    qtbot: QtBot, transcript: Transcript, saver: tuple[CodeSaver, BannerArea], tmp_path: Path
) -> None:
    made, banners = saver
    show(qtbot, transcript, [reply(2, SOURCE)])
    put_caret(qtbot, transcript, "second")
    transcript.code_bar.save()
    dialog = made.dialog
    assert dialog is not None
    assert not dialog.isModal() or dialog.isVisible()  # it is open, and nothing waits for it
    assert dialog.selectedFiles()[0].endswith("code.py")
    dialog.fileSelected.emit(str(tmp_path / "mine.py"))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(banners.banners))
    assert (tmp_path / "mine.py").read_text("utf-8") == f"{LONG}\nsecond = 2\n"
    assert banners.banners[0].title.text() == "Saved as mine.py."


def test_it_says_why_code_could_not_be_saved(
    qtbot: QtBot, transcript: Transcript, saver: tuple[CodeSaver, BannerArea], tmp_path: Path
) -> None:
    made, banners = saver
    (tmp_path / "file").write_text("")
    transcript.code_bar.save_requested.emit("x", "code.py")
    assert made.dialog is not None
    made.dialog.fileSelected.emit(str(tmp_path / "file" / "code.py"))
    made.dialog.reject()
    qtbot.waitUntil(lambda: bool(banners.banners))
    assert "Saved" not in banners.banners[0].title.text()
    assert stat.S_ISREG((tmp_path / "file").stat().st_mode)


def test_a_persons_message_has_no_bar(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [person(1, "```py\nx\n```")])
    put_caret(qtbot, transcript, "x")
    assert not transcript.code_bar.isVisible()


def test_code_that_is_gone_is_asked_for_nothing(qtbot: QtBot, transcript: Transcript) -> None:
    """The bar held on to a line of the document before; asking that ended the program."""
    show(qtbot, transcript, [reply(2, "Text.\n\n" * 9_000 + "```\nword\n```")])
    transcript.setFocus()
    qtbot.waitUntil(transcript.hasFocus)
    cursor = transcript.document().find("word")
    cursor.clearSelection()
    transcript.setTextCursor(cursor)
    assert transcript.code_bar._code() is not None
    transcript.clear_messages()
    assert transcript.code_bar._code() is None
