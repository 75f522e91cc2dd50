"""Tables and formulas that are wider than the column: readable, and moved sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import reply, show
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtTest import QTest

from desktop.gui.chat import look, sideways

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.transcript import Transcript

COLUMNS = 12


def row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def wide(rows: int = 1) -> str:
    head = row([f"Heading{number}" for number in range(COLUMNS)])
    body = "".join(
        row([f"cell{line}value{number}" for number in range(COLUMNS)]) for line in range(rows)
    )
    return f"Before.\n\n{head}{row(['--'] * COLUMNS)}{body}\nAfter."


SUM = " + ".join(f"a_{{{number}}}" for number in range(60))
FORMULA = f"Before.\n\n$$\\int_0^1 x = {SUM}$$\n\nAfter."


def place_of(transcript: Transcript, words: str) -> QPoint:
    cursor = transcript.document().find(words)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart())
    return transcript.cursorRect(cursor).center() + QPoint(4, 0)


def lines_of(transcript: Transcript, words: str) -> int:
    return transcript.document().find(words).block().layout().lineCount()


@pytest.mark.parametrize("width", [420, 700])
def test_words_of_a_wide_table_stay_whole_and_it_can_be_moved(
    qtbot: QtBot, transcript: Transcript, width: int
) -> None:
    transcript.resize(width, 500)
    show(qtbot, transcript, [reply(2, wide())])
    assert all(lines_of(transcript, f"cell0value{number}") == 1 for number in range(COLUMNS))
    bar = transcript.side_bar
    assert not bar.isVisible()
    transcript.side_bar.follow(place_of(transcript, "Heading0"))
    assert bar.isVisible()
    before = place_of(transcript, "Before.")
    bar.setValue(bar.maximum())
    shown = transcript.viewport().rect()
    assert shown.contains(place_of(transcript, "cell0value11"))
    assert not shown.contains(place_of(transcript, "cell0value0"))
    # What is written around it does not move, and the bar covers none of it.
    assert place_of(transcript, "Before.") == before
    assert transcript.horizontalScrollBar().maximum() == 0
    assert not bar.geometry().contains(place_of(transcript, "After."))
    assert not bar.geometry().contains(place_of(transcript, "cell0value11"))
    transcript.side_bar.follow(place_of(transcript, "After."))
    assert not bar.isVisible()


def test_the_wheel_and_the_text_cursor_move_it(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, wide())])
    place = place_of(transcript, "Heading0")
    assert transcript.side_bar.wheel(-200, place)
    assert transcript.side_bar.value() == 200
    assert not transcript.side_bar.wheel(-200, place_of(transcript, "After."))
    transcript.setFocus()
    qtbot.waitUntil(transcript.hasFocus)
    cursor = transcript.document().find("cell0value11")
    cursor.clearSelection()
    transcript.setTextCursor(cursor)
    QTest.keyClick(transcript, Qt.Key.Key_Right)
    assert transcript.viewport().rect().contains(transcript.cursorRect().center())


def test_a_table_that_has_room_again_is_where_it_was(qtbot: QtBot, transcript: Transcript) -> None:
    few = "| First heading | Second heading | Third heading |\n|--|--|--|\n"
    few += "| firstvaluelong | secondvaluelong | thirdvaluelong |\n"
    transcript.resize(300, 500)
    show(qtbot, transcript, [reply(2, few)])
    transcript.side_bar.follow(place_of(transcript, "firstvaluelong"))
    transcript.side_bar.setValue(transcript.side_bar.maximum())
    table: QTextTable | None = transcript.document().find("firstvaluelong").currentTable()
    assert table is not None
    assert table.format().toTableFormat().leftMargin() < 0
    transcript.resize(900, 500)
    qtbot.waitUntil(lambda: table.format().toTableFormat().leftMargin() == 0)
    assert sideways.wide_at(QTextCursor(table.firstCursorPosition())) is None


def test_a_table_that_grows_stays_where_it_was_moved(transcript: Transcript) -> None:
    transcript.append_message(reply(2, "", ()))
    lines = wide(8).removesuffix("\nAfter.").splitlines(keepends=True)
    transcript.append_text(2, "".join(lines[:6]), ())
    transcript.side_bar.follow(place_of(transcript, "Heading0"))
    transcript.side_bar.setValue(100)
    for line in lines[6:]:
        transcript.append_text(2, line, ())
    table: QTextTable | None = transcript.document().find("Heading0").currentTable()
    assert table is not None
    assert table.rows() == 9
    assert table.format().toTableFormat().leftMargin() == -100
    transcript.finish(2, ())


def test_parts_of_a_long_table_move_together(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, wide(40))])
    transcript.side_bar.follow(place_of(transcript, "Heading0"))
    transcript.side_bar.setValue(100)
    found = []
    for line in (0, 20, 39):
        table = transcript.document().find(f"cell{line}value0").currentTable()
        assert table is not None
        found.append(table)
    assert found[0].firstPosition() != found[2].firstPosition()
    assert {table.format().toTableFormat().leftMargin() for table in found} == {-100.0}


@pytest.mark.parametrize("width", [380, 700])
def test_a_long_formula_stays_readable_and_can_be_moved(
    qtbot: QtBot, transcript: Transcript, width: int
) -> None:
    transcript.resize(width, 500)
    show(qtbot, transcript, [reply(2, FORMULA)])
    document = transcript.document()

    def formula_line() -> float:
        block = document.begin()
        while not block.blockFormat().boolProperty(look.WIDE):
            block = block.next()
        return block.layout().lineAt(0).naturalTextWidth() if block.layout().lineCount() == 1 else 0

    qtbot.waitUntil(lambda: formula_line() > 1.2 * width, timeout=20_000)
    block = document.find("Before.").block().next()
    rect = document.documentLayout().blockBoundingRect(block)
    transcript.side_bar.follow(QPoint(60, round(rect.center().y())))
    bar = transcript.side_bar
    assert bar.isVisible()
    bar.setValue(bar.maximum())
    assert block.blockFormat().textIndent() == -bar.maximum()
    assert bar.maximum() >= formula_line() - transcript.viewport().width()
    assert not bar.geometry().contains(place_of(transcript, "After."))
