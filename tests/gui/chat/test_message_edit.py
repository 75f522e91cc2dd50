"""The field for messages, in which lines may be of any length."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from desktop.gui.chat.message_edit import LONGEST_MESSAGE, MessageEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QPlainTextEdit
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage
    from desktop.gui.theme import Theme

KEEP = QTextCursor.MoveMode.KeepAnchor
HEX = "0123456789abcdef" * 12_800


@pytest.fixture
def edit(qtbot: QtBot, theme: Theme) -> MessageEdit:
    made = MessageEdit(theme)
    qtbot.addWidget(made)
    made.resize(600, 100)
    made.show()
    return made


def paste(edit: QPlainTextEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    edit.paste()


def longest(edit: MessageEdit) -> int:
    block, found = edit.document().begin(), 0
    while block.isValid():
        found, block = max(found, block.length()), block.next()
    return found


def test_a_long_line_is_what_was_pasted_and_no_paragraph_is_long(edit: MessageEdit) -> None:
    line = HEX + " words \u4e2d\u6587 \U0001f600" * 300
    paste(edit, f"before\n{line}\nafter")
    assert edit.text == f"before\n{line}\nafter"
    assert longest(edit) <= 3_001
    edit.selectAll()
    edit.copy()
    assert QGuiApplication.clipboard().text() == edit.text
    edit.undo()
    assert edit.text == ""
    edit.redo()
    assert edit.text == f"before\n{line}\nafter"
    edit.set_text(line)
    assert edit.text == line
    assert longest(edit) <= 3_001
    edit.set_text("short")
    assert edit.text == "short"


def test_lines_of_one_paragraph_are_parted_when_it_gets_long(edit: MessageEdit) -> None:
    for number in range(40):
        edit.insertPlainText(f"line {number} " + "x" * 90)
        QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert edit.text == "".join(f"line {number} {'x' * 90}\n" for number in range(40))
    assert longest(edit) <= 3_001
    QTest.keyClicks(edit, "end")
    assert edit.text.endswith("x\nend")


def test_what_is_too_much_is_refused_and_nothing_is_lost(qtbot: QtBot, edit: MessageEdit) -> None:
    edit.set_text("mine ")
    with qtbot.waitSignal(edit.refused) as refused:
        paste(edit, "x" * LONGEST_MESSAGE)
    assert refused.args == ["x" * LONGEST_MESSAGE]
    assert edit.text == "mine "
    edit.selectAll()
    paste(edit, "x" * LONGEST_MESSAGE)
    assert len(edit.text) == LONGEST_MESSAGE


def test_the_page_says_so(make_page: Callable[..., ChatPage]) -> None:
    page = make_page()
    page.composer.set_text("mine")
    paste(page.composer.edit, "x" * (LONGEST_MESSAGE + 200_000))
    (banner,) = page.banners.banners
    assert banner.title.text() == "This text is too long for a message."
    assert page.composer.text == "mine"


def test_a_line_of_200_kb_takes_little_time(edit: MessageEdit) -> None:
    """Not by the square of its length: it took seconds."""

    def seconds(text: str) -> float:
        edit.set_text("")
        began = time.perf_counter()
        paste(edit, text)
        edit.grab()
        QTest.keyClick(edit, Qt.Key.Key_A)
        edit.grab()
        return time.perf_counter() - began

    seconds(HEX[:2000])
    lines = seconds("\n".join(HEX[place : place + 80] for place in range(0, len(HEX), 80)))
    assert min(seconds(HEX) for _ in range(3)) < 5 * lines


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["paste", "type", "delete", "line", "cut"]),
        st.integers(0, 200),
        st.integers(0, 200),
        st.text(alphabet="ab \n\u05d0\U0001f600", max_size=60),
    ),
    max_size=14,
)


@settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(EDITS)
def test_whatever_is_done_the_text_is_that_of_a_common_field(
    theme: Theme, edits: Sequence[tuple[str, int, int, str]]
) -> None:
    edit = MessageEdit(theme, piece=7)
    expected = ""
    for name, first, second, text in edits:
        start, end = sorted((first % (len(expected) + 1), second % (len(expected) + 1)))
        select(edit, expected, start, end, behind=first > second)
        put = {"paste": text, "type": "xy", "line": "\n"}.get(name, "")
        if name == "paste":
            paste(edit, text)
        elif name == "type":
            QTest.keyClicks(edit, "xy")
        elif name == "line":
            QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        elif start < end:
            edit.cut() if name == "cut" else QTest.keyClick(edit, Qt.Key.Key_Delete)
        if put or (start < end and name in ("cut", "delete")):
            expected = expected[:start] + put + expected[end:]
        assert edit.text == expected
    while edit.document().isUndoAvailable():
        edit.undo()
    assert edit.text == ""
    while edit.document().isRedoAvailable():
        edit.redo()
    assert edit.text == expected


def select(edit: MessageEdit, text: str, start: int, end: int, *, behind: bool) -> None:
    """Select a part of the text, with cuts at its ends or without them."""
    places = [positions(edit, text[:place])[-1 if behind else 0] for place in (start, end)]
    cursor = edit.textCursor()
    cursor.setPosition(places[0])
    cursor.setPosition(places[1], KEEP)
    edit.setTextCursor(cursor)


def positions(edit: MessageEdit, before: str) -> list[int]:
    """Return the positions of the document before which this stands."""
    raw = edit.document().toRawText().encode("utf-16-le")
    places = [place for place in range(len(raw) // 2 + 1) if raw[2 * place + 1 :][:1] != b"\xde"]
    return [place for place in places if edit._between(0, place) == before]
