"""Copying as markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import person, reply, show
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_documents import MARKED_UP
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from desktop.gui.chat.sources import to_markdown
from desktop.gui.chat.stream import parse_all

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.transcript import Transcript

ANSWER = """\
Intro with **bold** and $x^2$[^1].

1. one
2. two

```py
if x:
    y
```

| a | b |
|--:|:-:|
| 1 | 2 |

[^1]: A note.
"""


@pytest.mark.parametrize(
    "source",
    [
        MARKED_UP,
        ANSWER,
        "1. a\n2. b\n   - c\n     - d\n\n       more\n\n       ```py\n       x\n\n       ```\n3. e",
        "> q\n>\n> - a\n> - b\n>\n> > deep\n\nafter",
        "> ```\n> code\n> ```\n> x",
        "````md\n```py\nx\n```\n````\n\n~~~`\ny\n~~~",
        "- [ ] to do\n- [x] **done** it\n  - [ ] inside",
        "$$\na\n= b\n$$\n\n\\[ c \\] and \\(d\\).",
        "a * b, 5 < 6 & 7, `` a`b ``, snake_case, 1*2*3, \\$5 and $6",
        "1\\. no list\n\\- none\n\\# nor a heading\n\n\\> no quote",
        "[a](https://a.example/(x)) <https://b.example> [x] [y]: z",
        "line one\nline two\n\n***both*** ~~gone~~",
    ],
    ids=lambda source: repr(source[:12]),
)
def test_markdown_made_from_blocks_is_understood_as_the_same(source: str) -> None:
    blocks = parse_all(source)
    assert parse_all(to_markdown(blocks)) == blocks


@example("[1]:<")
@example("*`1`1*")
@example("~~~`")
@example("_[_](<)")
@given(st.text(alphabet="ab1 .-#*_`[]()<>$~|&!\\^:+=", max_size=40))
def test_plain_words_stay_plain_words(text: str) -> None:
    blocks = parse_all(text)
    again = parse_all(to_markdown(blocks))
    # Spaces at the ends of lines and empty emphasis may go; what is read must not.
    assert [b.text.strip() for b in again if b.text.strip()] == [
        b.text.strip() for b in blocks if b.text.strip()
    ]


def copied(transcript: Transcript) -> str:
    QTest.keyClick(
        transcript,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    return QGuiApplication.clipboard().text()


def select(transcript: Transcript, first: str, last: str) -> None:
    start, end = transcript.document().find(first), transcript.document().find(last)
    cursor = QTextCursor(transcript.document())
    cursor.setPosition(start.selectionStart())
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    transcript.setTextCursor(cursor)


def test_whole_messages_are_copied_as_they_were_written(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [person(1, "Why *not*?"), reply(2, ANSWER), person(3, "Thanks")])
    transcript.selectAll()
    assert copied(transcript) == f"Why *not*?\n\n{ANSWER.strip()}\n\nThanks"


def test_of_a_part_whole_blocks_and_what_is_selected_of_others(
    qtbot: QtBot, transcript: Transcript
) -> None:
    show(qtbot, transcript, [person(1, "Why *not*?"), reply(2, ANSWER)])
    select(transcript, "not*", "one")
    assert copied(transcript) == "not*?\n\nIntro with **bold** and $x^2$[^1].\n\n1. one"
    select(transcript, "bold", "bold")
    assert copied(transcript) == "**bold**"
    select(transcript, "ol", "ol")
    assert copied(transcript) == "**ol**"


def test_emoji_count_for_what_qt_takes_them(qtbot: QtBot, transcript: Transcript) -> None:
    both = "\U0001f600\U0001f600 the words"
    show(qtbot, transcript, [person(1, f"{both} mine"), reply(2, f"{both} yours")])
    for last, whole in (("e words m", f"{both} m"), ("e words y", f"{both} y")):
        cursor = transcript.document().find(last)
        cursor.setPosition(cursor.block().position())
        end = transcript.document().find(last).selectionEnd()
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        transcript.setTextCursor(cursor)
        assert transcript.selection_text() == whole
        assert copied(transcript) == whole


def test_a_part_of_code_is_code(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, ANSWER)])
    select(transcript, "    y", "    y")
    assert copied(transcript) == "```py\n    y\n```"
    select(transcript, "two", "if x")
    assert copied(transcript) == "2. two\n\n```py\nif x\n```"


def test_a_table_is_copied_whole(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, ANSWER)])
    select(transcript, "    y", "A no")
    assert copied(transcript) == (
        "```py\n    y\n```\n\n| a | b |\n| --: | :-: |\n| 1 | 2 |\n\n[^1]: A no"
    )


def test_nothing_is_copied_where_nothing_is_selected(qtbot: QtBot, transcript: Transcript) -> None:
    show(qtbot, transcript, [reply(2, ANSWER)])
    QGuiApplication.clipboard().setText("before")
    assert copied(transcript) == "before"
