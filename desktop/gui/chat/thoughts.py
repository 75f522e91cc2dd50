"""What a model thought before a reply: one line above it, which opens to all of it.

While the model thinks, the line counts tokens, and below it stands what is being written, one line
long. Thoughts are plain text here, and never part of what is copied of a message.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCharFormat, QTextCursor

from desktop.core.language import tr, trn
from desktop.gui.chat import long_lines
from desktop.gui.chat.blocks import Span
from desktop.gui.chat.notes import ACTION
from desktop.gui.chat.texts import without_breaks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlockFormat, QTextDocument

    from desktop.gui.chat.look import Look

#: The name of the action that opens and closes thoughts.
THOUGHTS: Final = "thoughts"
#: What is written without a pause at most, and the longest paragraph, in characters.
_PIECE: Final = 2000
_LINE_BREAK: Final = "\u2028"
_LONGEST_WORD: Final = 100
_MINUTE: Final = 60


class Begins(IntEnum):
    """What a line of thoughts begins in the document."""

    NOTHING = 0
    PARAGRAPH = 1
    #: A paragraph without room above it, as the one above is long enough.
    LINE = 2
    #: The same in the middle of a line.
    PIECE = 3


def thinking(tokens: int) -> str:
    """Return what stands above a reply whose model thinks: "Thinking… 128 tokens"."""
    return trn("Thinking… {n} token", "Thinking… {n} tokens", tokens)


def thought(seconds: float) -> str:
    """Return what stands above a reply whose model has thought; 0: nobody knows how long."""
    if seconds <= 0:
        return tr("Thoughts")
    whole = round(seconds)
    if whole < 1:
        return tr("Thought for less than 1 s")
    minutes, rest = divmod(whole, _MINUTE)
    if minutes:
        return tr("Thought for {minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("Thought for {seconds} s", seconds=whole)


@dataclass(slots=True)
class Thoughts:
    """The thoughts before one reply, and what of them stands in the document.

    Attributes:
        message: the id of the reply.
        label: the line above the reply.
        texts: the thoughts, in pieces.
        opened: whether all of them are shown.
        growing: whether the model still thinks.
        length: of all that is written, in positions of the document.
        head: of the line, the step to it included.
    """

    message: int
    label: str = ""
    texts: list[str] = field(default_factory=list)
    opened: bool = False
    growing: bool = False
    length: int = 0
    head: int = 0
    _line: str = ""
    _shown: int = 0
    _breaks: int = 0
    _paragraph: int = 0

    @property
    def text(self) -> str:
        """All thoughts so far."""
        return "".join(self.texts)

    def forget_body(self) -> None:
        """Say that nothing but the line is written."""
        self._shown = self._breaks = self._paragraph = 0

    def add(self, text: str, width: float, look: Look) -> None:
        """Take over what the model has written, and what of it is the line shown below.

        The line fills up and begins anew, like one on a typewriter, so it does not crawl.
        """
        self.texts.append(text)
        for part in without_breaks(text[-_PIECE:]).splitlines(keepends=True):
            if not part.strip():
                blank = "\n" if "\n" in part or self._line.endswith("\n") else " "
                self._line = self._line.rstrip() + blank if self._line.strip() else ""
                continue
            if self._line.endswith("\n"):
                self._line = ""
            self._line += part if self._line else part.lstrip()
        while look.thought_width(self._line.rstrip()) > width:
            cut = self._line.rstrip().rfind(" ")
            while cut > 0 and look.thought_width(self._line[:cut]) > width:
                cut = self._line.rfind(" ", 0, cut)
            # A word that is wider than the line is cut anywhere.
            self._line = self._line[cut + 1 :] if cut > 0 else self._line[len(self._line) // 2 :]

    @property
    def line(self) -> str:
        """The end of the thoughts, one line long."""
        return self._line.rstrip()

    def pieces(self) -> Iterator[str]:
        """Yield what is not written yet, also what comes meanwhile; each piece counts as such."""
        while True:
            self.texts = [self.text]
            rest = self.texts[0][self._shown : self._shown + _PIECE]
            if not rest:
                return
            self._shown += len(rest)
            yield rest

    def lines(self, text: str) -> Iterator[tuple[str, Begins]]:
        """Yield the lines of a piece, or what goes on with one, and what each of them begins."""
        first = True
        for line in without_breaks(text.replace("\r\n", "\n")).split("\n"):
            self._breaks += not first
            first = False
            if not line.strip() and (self._breaks or not self._paragraph):
                continue
            begins = self._begins()
            if begins is Begins.PIECE:
                # Better between two words.
                word, space, rest = line.partition(" ")
                if space and len(word) <= _LONGEST_WORD:
                    yield word + space, Begins.NOTHING
                    line = rest  # noqa: PLW2901 - what is left of the same line
            if begins is Begins.NOTHING and self._breaks:
                line = _LINE_BREAK + line  # noqa: PLW2901 - the same line, on a line of its own
            if line:
                self._paragraph = len(line) + (0 if begins else self._paragraph)
                self._breaks = 0
                yield line, begins

    def _begins(self) -> Begins:
        if not self._paragraph or self._breaks > 1:
            return Begins.PARAGRAPH
        if self._paragraph <= _PIECE:
            return Begins.NOTHING
        return Begins.LINE if self._breaks else Begins.PIECE


class ThoughtWriter:
    """Writes thoughts into one document; callers join changes and keep the places of others."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document

    def write(self, thoughts: Thoughts, start: int, look: Look) -> None:
        """Write the line, and what stands below it where all is not shown, anew.

        Args:
            thoughts: whose body, if it is shown, is to be written afterwards.
            start: the position after which they begin.
            look: the formats.
        """
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        form = cursor.blockFormat()
        cursor.setPosition(start + thoughts.length, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if cursor.blockFormat() != form:
            cursor.setBlockFormat(form)
        thoughts.forget_body()
        cursor.insertBlock(look.thought_head(), look.characters(Span(""), "meta"))
        self._write_label(cursor, thoughts, look)
        thoughts.head = cursor.position() - start
        if thoughts.growing and not thoughts.opened:
            characters = look.characters(Span(""), "thought")
            cursor.insertBlock(look.thought(), characters)
            cursor.insertText(thoughts.line, characters)
        thoughts.length = cursor.position() - start

    def relabel(self, thoughts: Thoughts, start: int, look: Look) -> None:
        """Write the line alone anew."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(start + 1)
        cursor.setPosition(start + thoughts.head, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write_label(cursor, thoughts, look)
        head = cursor.position() - start
        thoughts.length += head - thoughts.head
        thoughts.head = head

    def extend(self, thoughts: Thoughts, start: int, look: Look, piece: str) -> None:
        """Write a piece of the body at its end."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(start + thoughts.length)
        characters = look.characters(Span(""), "thought")
        for line, begins in thoughts.lines(piece):
            if begins:
                form = look.thought()
                if begins is not Begins.PARAGRAPH:
                    self._close_up(cursor, form)
                if begins is Begins.PIECE:
                    long_lines.mark(form)
                cursor.insertBlock(form, characters)
            cursor.insertText(line, characters)
        thoughts.length = cursor.position() - start

    @staticmethod
    def _close_up(cursor: QTextCursor, form: QTextBlockFormat) -> None:
        """Leave no room between the paragraph of a cursor and one of that format below it."""
        above = cursor.blockFormat()
        above.setBottomMargin(0)
        cursor.setBlockFormat(above)
        form.setTopMargin(0)

    @staticmethod
    def _write_label(cursor: QTextCursor, thoughts: Thoughts, look: Look) -> None:
        link = f"{ACTION}{THOUGHTS}/{thoughts.message}"
        for text, span in (
            (f"{thoughts.label} · ", Span("")),
            (
                tr("hide", "thoughts") if thoughts.opened else tr("show", "thoughts"),
                Span("", link=link),
            ),
        ):
            form = QTextCharFormat(look.characters(span, "meta"))
            # All of it can be clicked, though only the end looks so.
            form.setAnchor(True)
            form.setAnchorHref(link)
            cursor.insertText(text, form)
