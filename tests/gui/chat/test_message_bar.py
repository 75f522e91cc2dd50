"""Where the bars of messages and code lie: never on words that are to be read beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.chat.chat_showing import person, reply, show
from PySide6.QtCore import QPoint, QRectF

from desktop.gui.chat import notes
from desktop.gui.chat.blocks import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.transcript import Transcript
    from desktop.gui.theme import Theme

PLACE = notes.place(2, (1, 2, 3))
SPEED: Note = ((Span("37.9 t/s · first word 0.4 s · CPU, 1 thread · 115 tokens"), "meta"),)
#: The last line ends anywhere, and may be as long as the column.
NOTES = [PLACE, notes.joined(PLACE, SPEED)] + [
    ((Span("word " * count), "meta"),) for count in range(1, 40)
]


def lines_of(transcript: Transcript, block: QTextBlock) -> list[QRectF]:
    """Where the letters of a paragraph are in the viewport, line by line."""
    layout = block.layout()
    corner = transcript.document().documentLayout().blockBoundingRect(block).topLeft()
    corner.setY(corner.y() - transcript.verticalScrollBar().value())
    # A line's height has more than its letters, above all below them.
    return [
        layout.lineAt(at).naturalTextRect().translated(corner).adjusted(0, 3, 0, -3)
        for at in range(layout.lineCount())
    ]


def covers(bar: QWidget, lines: list[QRectF]) -> bool:
    return any(QRectF(bar.geometry()).intersects(line) for line in lines)


@pytest.mark.parametrize("width", [360, 480, 720])
def test_the_bar_covers_no_words_of_a_short_reply(
    qtbot: QtBot, transcript: Transcript, width: int
) -> None:
    transcript.resize(width, 480)
    for note in NOTES:
        show(qtbot, transcript, [person(1, "What?"), reply(2, "A reply.", note)])
        transcript.go_to_end()
        transcript.bar.forget()
        transcript.bar.follow(transcript.message_rect(2).topLeft().toPoint() + QPoint(20, 8))
        assert transcript.bar.isVisible()
        place = transcript.place_of(2)
        assert place is not None
        under = transcript.document().findBlock(place[1])
        said = transcript.document().find("A reply.").block()
        assert not covers(transcript.bar, lines_of(transcript, under)), notes.plain(note)
        assert not covers(transcript.bar, lines_of(transcript, said)), notes.plain(note)
        assert transcript.viewport().rect().contains(transcript.bar.geometry())


@pytest.mark.parametrize("width", [360, 480, 720])
@pytest.mark.parametrize("words", [1, 8, 60])
def test_the_bar_covers_no_words_of_a_persons_message(
    qtbot: QtBot, transcript: Transcript, width: int, words: int
) -> None:
    transcript.resize(width, 480)
    text = ("word " * words).strip()
    before = [person(1, "What?"), reply(2, "A reply.", SPEED)]
    show(qtbot, transcript, [*before, person(3, text), reply(4, "Another.", SPEED)])
    rect = transcript.message_rect(3)
    transcript.bar.follow(QPoint(transcript.viewport().width() - 30, round(rect.top()) + 8))
    assert transcript.bar.isVisible()
    block = transcript.document().findBlock((transcript.place_of(3) or (0, 0))[0])
    assert block.text() == text
    assert not covers(transcript.bar, lines_of(transcript, block))
    assert transcript.viewport().rect().contains(transcript.bar.geometry())


def test_over_text_the_bars_have_a_surface(
    qtbot: QtBot, transcript: Transcript, theme: Theme
) -> None:
    lines = "".join(f"first_{number} = {number}\n" for number in range(60))
    show(qtbot, transcript, [reply(2, f"Text\n\n```py\n{lines}```\n", SPEED)])
    transcript.verticalScrollBar().setValue(200)
    place = QPoint(60, transcript.viewport().height() // 2)
    transcript.bar.follow(place)
    transcript.code_bar.follow(place)
    assert transcript.bar.geometry().bottom() < transcript.viewport().height()
    for bar in (transcript.bar, transcript.code_bar):
        assert bar.isVisible()
        picture = bar.grab().toImage()
        middle = picture.height() // 2
        assert picture.pixelColor(2, middle) == theme.role("surface")
        assert picture.pixelColor(0, middle) == theme.role("border")
