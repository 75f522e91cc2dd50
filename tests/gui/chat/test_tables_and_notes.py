"""Tables that are too wide, tasks and footnotes in the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import describe, person, reply, show
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest

from desktop.gui.chat import notes
from desktop.gui.chat.blocks import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QTextTable
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.transcript import Transcript

WIDE = """\
| Quantity | Symbol | Unit | Where it comes from and why it matters for the result |
|:--|:-:|--:|:--|
| Height | h | m | measured with a tape from the railing to the ground, twice, by two people |
| Time | t | s | stopwatch |
"""
NOTED = "Start[^1].\n\n" + "Filler.\n\n" * 60 + "[^1]: The note.\n"


def table_of(transcript: Transcript) -> QTextTable:
    cursor = transcript.document().find("Height")
    found: QTextTable | None = cursor.currentTable()
    assert found is not None
    return found


def rows_of(transcript: Transcript, wanted: str) -> int:
    return transcript.document().find(wanted).block().layout().lineCount()


@pytest.mark.parametrize("width", [420, 600, 1000])
def test_a_wide_table_is_no_wider_than_the_column(
    qtbot: QtBot, transcript: Transcript, width: int
) -> None:
    transcript.resize(width, 500)
    long = "x" * 300
    show(qtbot, transcript, [reply(2, f"{WIDE}\n| a | {long} |\n|--|--|\n| {long} | b |\n")])
    layout = transcript.document().documentLayout()
    assert layout.documentSize().width() <= transcript.viewport().width()


def test_short_columns_keep_their_words_whole(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.resize(640, 500)
    show(qtbot, transcript, [reply(2, WIDE)])
    for word in ("Quantity", "Symbol", "Unit", "stopwatch"):
        assert rows_of(transcript, word) == 1
    assert rows_of(transcript, "measured") > 1


def test_columns_are_shared_anew_when_the_window_changes(
    qtbot: QtBot, transcript: Transcript
) -> None:
    transcript.resize(640, 500)
    show(qtbot, transcript, [reply(2, WIDE)])
    narrow = describe(transcript)
    transcript.resize(1400, 500)
    show(qtbot, transcript, [reply(2, WIDE)])
    wide = describe(transcript)
    transcript.resize(640, 500)
    assert describe(transcript) == narrow
    transcript.resize(1400, 500)
    assert describe(transcript) == wide


def test_a_table_that_fits_is_left_alone(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, "| Height | b |\n|--|--|\n| 1 | 2 |\n")])
    assert not table_of(transcript).format().toTableFormat().columnWidthConstraints()


def test_the_boxes_of_tasks_are_text(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, "- [ ] do\n- [x] done\n")])
    spoken = QAccessible.queryAccessibleInterface(transcript).textInterface()
    text = spoken.text(0, spoken.characterCount())
    assert "☐\tdo" in text
    assert "☑\tdone" in text


def test_a_reference_leads_to_its_footnote_and_back(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(1, NOTED), reply(2, NOTED), reply(3, NOTED)])
    document = transcript.document()
    second = document.find("[1]", document.find("[1]"))
    transcript.setTextCursor(second)
    transcript.anchorClicked.emit(QUrl("goldcrest:footnote/1"))
    cursor = transcript.textCursor()
    assert cursor.block().text().startswith("1.\tThe note.")
    # The one of the same message.
    assert cursor.position() > second.position()
    assert cursor.position() < document.find("Start", second).position()
    assert transcript.viewport().rect().contains(transcript.cursorRect().center())
    transcript.anchorClicked.emit(QUrl("goldcrest:reference/1"))
    assert transcript.textCursor().block() == second.block()
    assert transcript.viewport().rect().contains(transcript.cursorRect().center())


def test_footnotes_are_reached_by_keyboard(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, NOTED)])
    cursor = QTextCursor(transcript.document())
    transcript.setTextCursor(cursor)
    transcript.setFocus()
    qtbot.waitUntil(transcript.hasFocus)
    QTest.keyClick(transcript, Qt.Key.Key_Tab)
    assert transcript.textCursor().selectedText() == "[1]"
    QTest.keyClick(transcript, Qt.Key.Key_Return)
    assert transcript.textCursor().block().text().startswith("1.\tThe note.")


def test_a_footnote_nobody_refers_to_leads_nowhere(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, "Text\n\n[^1]: A note.\n")])
    transcript.setTextCursor(transcript.document().find("↩"))
    before = transcript.textCursor().position()
    transcript.anchorClicked.emit(QUrl("goldcrest:reference/1"))
    assert transcript.textCursor().position() == before


def test_what_nobody_wrote_is_not_copied(qtbot: QtBot, transcript: Transcript) -> None:
    place = notes.place(2, (1, 2, 3))
    mark = notes.sent_as("pinned", 2)
    speed = ((Span("14 t/s"), "meta"),)
    why = ((Span(" · "), "meta"), (Span("Why is it slow?", link="goldcrest:why/2"), "quiet"))
    note = notes.joined(place, notes.joined(mark, (*speed, *why)))
    asked = person(1, "What?")
    show(
        qtbot,
        transcript,
        [asked, reply(2, "Said[^1] so.\n\n[^1]: The note.", note), reply(3, "More.", place)],
        more=True,
    )
    transcript.set_places(lambda message: place if message == 1 else ())
    qtbot.waitUntil(lambda: not transcript.is_busy)
    transcript.selectAll()

    assert transcript.selection_text() == (
        "What?\n\nSaid[1] so.\n\n1. The note.\n\nPinned · 14 t/s\n\nMore."
    )
    # Who selects nothing else wants it.
    link = transcript.document().find("Why is it slow?")
    transcript.setTextCursor(link)
    assert transcript.selection_text() == "Why is it slow?"
