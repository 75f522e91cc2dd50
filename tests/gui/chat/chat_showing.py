"""What a conversation shows, for tests of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.gui.chat.blocks import Span
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextFragment
    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.transcript import Transcript

LINE: Note = ((Span("14 t/s"), "meta"),)
_PICTURE = "\ufffc"


def person(number: int, text: str) -> Entry:
    return Entry(number, person=True, text=text)


def reply(number: int, text: str, note: Note = LINE) -> Entry:
    return Entry(number, person=False, text=text, note=note)


def show(qtbot: QtBot, transcript: Transcript, entries: list[Entry], *, more: bool = False) -> None:
    transcript.show_messages(entries, more=more)
    qtbot.waitUntil(lambda: not transcript.is_busy)


def fragments(transcript: Transcript) -> Iterator[QTextFragment]:
    """Yield each run of text of one format, in its order."""
    block = transcript.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            yield iterator.fragment()
            iterator += 1
        block = block.next()


def shown_formulas(transcript: Transcript) -> list[str]:
    """Return the sources of the formulas that are pictures."""
    from desktop.gui.chat import formulas

    return [
        run.charFormat().stringProperty(formulas._SOURCE).replace("\u2028", "\n")
        for run in fragments(transcript)
        if _PICTURE in run.text() and run.charFormat().boolProperty(formulas._IS_SET)
    ]


def describe(transcript: Transcript) -> list[tuple[str, float, float, float]]:
    """Return text and place of each paragraph."""
    found = []
    layout = transcript.document().documentLayout()
    block = transcript.document().begin()
    while block.isValid():
        place = layout.blockBoundingRect(block)
        found.append((block.text(), place.x(), place.y(), place.height()))
        block = block.next()
    return found
