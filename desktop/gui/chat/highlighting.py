"""Colours in code: asked of the typesetting child, put onto the lines when they come.

Colours are formats of the layout, not of the text, as Qt's own highlighters do it. Nothing that is
written, copied or read aloud knows of them, and no line gets another height.
"""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextLayout

from desktop.gui.chat.blocks import Kind
from desktop.gui.typeset.jobs import LONGEST_CODE, CodeJob
from desktop.gui.typeset.languages import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtGui import QTextCharFormat, QTextDocument

    from desktop.gui.chat.look import Look
    from desktop.gui.chat.writer import Written
    from desktop.gui.typeset.jobs import Answer, Runs
    from desktop.gui.typeset.typesetter import Typesetter

#: Code that grows is read again after so many seconds at the earliest.
_AGAIN_SECONDS: Final = 0.25
_SOON_MS: Final = 15
_LINES_AT_ONCE: Final = 25
_SLICE_SECONDS: Final = 0.004

_Colours = tuple[tuple[int, int, int], ...]


@dataclass(slots=True)
class _Piece:
    """One piece of code of a message.

    Attributes:
        written: the message.
        place: of its first line among the message's blocks.
        job: what was asked last.
        lines: the lines then.
        coloured: the colours that its lines have by now; None for a line that was written since.
        due: whether it was written, or has changed, since it was asked for.
        busy: whether the answer is still to come.
        asked: when it was asked for, in seconds.
    """

    written: Written
    place: int
    job: CodeJob | None = None
    lines: list[str] = field(default_factory=list)
    coloured: list[_Colours | None] = field(default_factory=list)
    due: bool = True
    busy: bool = False
    asked: float = -math.inf


class Highlighter(QObject):
    """Colours the code in one document that is in sight, or nearly.

    Args:
        document: whose lines get colours.
        typesetter: reads code.
        in_sight: returns the first and the last position of the document that count as in sight.
        parent: the Qt parent.
    """

    def __init__(
        self,
        document: QTextDocument,
        typesetter: Typesetter,
        in_sight: Callable[[], tuple[int, int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._typesetter, self._in_sight = document, typesetter, in_sight
        self._look: Look | None = None
        self._pieces: dict[tuple[int, int], _Piece] = {}
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._look_around)
        self._work: deque[Iterator[None]] = deque()
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._slice)
        typesetter.answered.connect(self._settle)

    @property
    def is_busy(self) -> bool:
        """Whether code in sight is still to be read or coloured."""
        return (
            bool(self._work)
            or self._next.isActive()
            or any(piece.busy for piece in self._pieces.values())
        )

    def clear(self) -> None:
        """Forget everything: the document is written anew."""
        self._pieces.clear()
        self._work.clear()
        self._next.stop()
        self._slices.stop()

    def look_at(self, written: Written, first: int, look: Look) -> None:
        """Take note of what was written of a message from its block `first` on."""
        self._look = look
        for place in reversed(written.codes):
            if place < first and not _continues(written, first):
                return
            if language(written.blocks[place].language).lexer:
                self._note(written, place, first)
            if place <= first:
                return

    def moved(self) -> None:
        """Other text is in sight."""
        if self._pieces:
            self._come_back(_SOON_MS)

    def _note(self, written: Written, place: int, first: int) -> None:
        key = (id(written), place)
        piece = self._pieces.get(key)
        if piece is None or piece.written is not written:
            piece = self._pieces[key] = _Piece(written, place)
        # Until it is read again, what was read goes for the lines that are the same.
        del piece.coloured[max(0, first - place) :]
        piece.due = True
        self._come_back(_SOON_MS)

    def _come_back(self, milliseconds: int) -> None:
        if not self._next.isActive() or self._next.remainingTime() > milliseconds:
            self._next.start(milliseconds)

    def _look_around(self) -> None:
        """Ask for the code in sight that was written or has grown since."""
        first, last = self._in_sight()
        for key, piece in list(self._pieces.items()):
            written, place = piece.written, piece.place
            if place not in written.codes:
                del self._pieces[key]  # taken back
                continue
            if piece.busy or not piece.due or not first <= written.end_of(place) <= last:
                continue
            waits = piece.asked + _AGAIN_SECONDS - time.monotonic()
            if waits > 0:
                self._come_back(round(waits * 1000) + 1)
            else:
                self._ask(key, piece)

    def _ask(self, key: tuple[int, int], piece: _Piece) -> None:
        piece.lines = _lines(piece.written, piece.place)
        lexer = language(piece.written.blocks[piece.place].language).lexer
        piece.job = CodeJob(lexer, "\n".join(piece.lines))
        piece.due, piece.asked = False, time.monotonic()
        grows = _grows(piece.written, piece.place)
        runs = self._typesetter.code(piece.job, keep=not grows)
        piece.busy = runs is None and not self._typesetter.known(piece.job)
        if runs is not None:
            self._colour(piece, runs)
        self._tidy(key, piece)

    def _settle(self, answers: Mapping[object, Answer]) -> None:
        for key, piece in list(self._pieces.items()):
            if not piece.busy or piece.job not in answers:
                continue
            piece.busy = False
            runs = answers[piece.job]
            if isinstance(runs, tuple):
                self._colour(piece, runs)
            if piece.due:
                self._come_back(_SOON_MS)
            self._tidy(key, piece)

    def _tidy(self, key: tuple[int, int], piece: _Piece) -> None:
        """Forget a piece that is done with."""
        if not (piece.busy or piece.due or _grows(piece.written, piece.place)):
            del self._pieces[key]

    # --- colouring ---------------------------------------------------------------------------

    def _colour(self, piece: _Piece, runs: Runs) -> None:
        """Put colours onto the lines that are still what they were, soon.

        Not at once: this may be called while the document is changed, and formats of a layout that
        are set then crash Qt.
        """
        self._work.append(self._steps(piece, runs))
        self._slices.start()

    def _steps(self, piece: _Piece, runs: Runs) -> Iterator[None]:
        blocks = piece.written.blocks
        lines = piece.lines
        piece.coloured += [None] * (len(lines) - len(piece.coloured))
        changed: list[tuple[int, _Colours]] = []
        for number, (line, wanted) in enumerate(zip(lines, runs, strict=False)):
            place = piece.place + number
            if place >= len(blocks) or blocks[place].text != line:
                break
            has = piece.coloured[number]
            if has != wanted and (wanted or has):
                changed.append((number, wanted))
        for start in range(0, len(changed), _LINES_AT_ONCE):
            self._colour_lines(piece, lines, changed[start : start + _LINES_AT_ONCE])
            yield

    def _slice(self) -> None:
        end = time.perf_counter() + _SLICE_SECONDS
        while self._work and time.perf_counter() < end:
            if next(self._work[0], self) is self:
                self._work.popleft()
        if not self._work:
            self._slices.stop()

    def _colour_lines(
        self, piece: _Piece, lines: list[str], changed: list[tuple[int, _Colours]]
    ) -> None:
        if self._look is None:
            return
        written, classes = piece.written, self._look.code_classes
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for number, wanted in changed:
            place = piece.place + number
            if place >= len(written.blocks) or written.blocks[place].text != lines[number]:
                break  # it was written again meanwhile
            block = self._document.findBlock(written.end_of(place))
            block.layout().setFormats([_run(classes, *run) for run in wanted])
            self._document.markContentsDirty(block.position(), block.length())
            if number < len(piece.coloured):
                piece.coloured[number] = wanted
        cursor.endEditBlock()


def _run(
    classes: Sequence[QTextCharFormat], start: int, length: int, kind: int
) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, classes[kind]
    return made


def _lines(written: Written, place: int) -> list[str]:
    """Return the lines of the code that begins at a place, as many as are read at all."""
    lines: list[str] = []
    length = 0
    for number in range(place, len(written.blocks)):
        block = written.blocks[number]
        length += len(block.text) + 1
        ends = block.kind is not Kind.CODE or (block.first and number != place)
        if ends or length > LONGEST_CODE:
            break
        lines.append(block.text)
    return lines


def _continues(written: Written, first: int) -> bool:
    """Return whether a block goes on with code that began above it."""
    block = written.blocks[first]
    return block.kind is Kind.CODE and not block.first


def _grows(written: Written, place: int) -> bool:
    """Return whether code may still grow: nothing stands below it."""
    last = bool(written.codes) and place == written.codes[-1]
    return last and written.blocks[-1].kind is Kind.CODE
