"""The chats in documents, one at a time; what is wrong with one costs no other."""

from __future__ import annotations

import gc
import io
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange import gpt4all, gpt4all_file, jan
from desktop.core.chat.exchange.containers import JAN
from desktop.core.chat.exchange.formats import GPT4ALL, Program, program_of
from desktop.core.chat.exchange.notes import LeaveOut
from desktop.core.chat.exchange.pieces import LONGEST, Budget, NoJson, parse, pieces
from desktop.core.chat.exchange.plain import MOST_MESSAGES, object_of, title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.core.chat.exchange.containers import Bytes, Container, Document
    from desktop.core.chat.exchange.notes import Reason
    from desktop.core.chat.exchange.pieces import Piece
    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.whole import WholeChat

_HEAD: Final = 64 << 10
_LONGEST_THREAD: Final = 4 << 20
#: Lists of so many values that are nobody's chats are taken for something else.
_MOST_STRANGE: Final = 20
_JAN: Final = "Jan"


class Stopped(Exception):
    """The person stopped it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A chat, and the name of the program that it comes from."""

    program: str
    chat: WholeChat


@dataclass(frozen=True, slots=True)
class _Read:
    """What a part of a document is: whose chat, "" for nobody's, and what is wrong with it."""

    program: str
    reason: Reason | None = None
    title: str = ""
    chat: WholeChat | None = None


@dataclass(slots=True)
class Finder:
    """Finds chats.

    Attributes:
        reading: where is noted what cannot be taken.
        progress: is told how many bytes have been read, and how many there are.
        stop: is asked whether to stop.
        doubts: what is wrong with documents that are perhaps none with chats.
    """

    reading: Reading
    progress: Callable[[int, int], object] = lambda _done, _total: None
    stop: Callable[[], bool] = lambda: False
    doubts: list[Reason] = field(default_factory=list)
    _done: int = 0
    _total: int = 0

    def chats(self, container: Container) -> Iterator[Found]:
        """Yield all chats.

        Raises:
            Stopped: somebody wished it.
            OSError: the system does not read a document.
        """
        self.doubts += [reason for _, reason in container.left]
        self._total = sum(document.size for document in container.documents)
        named = {document.name: document for document in container.documents}
        of_threads = {
            str(document.path.with_name(JAN[1])): document
            for document in container.documents
            if document.path.name == JAN[0]
        }
        for document in container.documents:
            if document.name in of_threads:
                continue
            messages = named.get(str(document.path.with_name(JAN[1])))
            whole = document.path.name == JAN[0] and messages is not None
            try:
                if whole and messages is not None:
                    yield from self._thread(document, messages)
                else:
                    yield from self._document(document)
            except LeaveOut as error:
                self.doubts.append(error.reason)
                if document.name in self.reading.notes.known:
                    self.reading.notes.leave_out(document.name, error.reason)

    def _document(self, document: Document) -> Iterator[Found]:
        with document.open() as file:
            watched = _Watched(file, self)
            head = watched.head()
            begin = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
            if gpt4all_file.fits(head):
                yield from self._whole_file(document, watched, gpt4all_file.read, LONGEST)
            elif begin in (b"[", b"{"):
                yield from self._json(document, watched, head)
            elif b"\0" not in head and gpt4all.fits_text(head.decode("utf-8", "replace")):
                yield from self._whole_file(document, watched, _read_text, gpt4all.LONGEST)

    def _whole_file(
        self,
        document: Document,
        file: _Watched,
        read: Callable[[bytes, Reading], WholeChat],
        longest: int,
    ) -> Iterator[Found]:
        self._know(document, GPT4ALL)
        yield Found(GPT4ALL, read(file.all(longest), self.reading))

    def _json(self, document: Document, file: _Watched, head: bytes) -> Iterator[Found]:
        if document.name.endswith(".jsonl") or jan.is_message(_first_line(head)):
            yield from self._messages(document, file, {})
            return
        waiting: list[Reason] = []
        strange = 0
        try:
            for piece in pieces(file):
                found = _uncollected(partial(self._read, piece))
                if found.program:
                    self._know(document, found.program)
                    for each in waiting:
                        self.reading.notes.leave_out(document.name, each)
                    waiting.clear()
                    yield from self._chat(document, found)
                elif document.name in self.reading.notes.known:
                    self.reading.notes.leave_out(document.name, found.reason or "damaged")
                elif found.reason is not None:
                    waiting.append(found.reason)
                else:
                    strange += 1
                if strange + len(waiting) > _MOST_STRANGE:
                    break
        except NoJson as error:
            raise LeaveOut("broken") from error
        finally:
            self.doubts += waiting

    def _read(self, piece: Piece) -> _Read:
        value, reason = _value(piece, self.pause)
        program = program_of(value, piece.header)
        return _Read("", reason) if program is None else self._take(program, object_of(value))

    def _take(self, program: Program, value: Mapping[str, object]) -> _Read:
        notes = self.reading.notes
        before = Counter(notes.missing)
        try:
            return _Read(program.name, chat=program.read(value, self.reading))
        except LeaveOut as error:
            # What is not taken out of a chat that is left out as a whole is nobody's loss.
            notes.missing = before
            title = title_of(value.get("title")) or title_of(value.get("name"))
            return _Read(program.name, error.reason, title)

    def _chat(self, document: Document, found: _Read) -> Iterator[Found]:
        if found.chat is not None:
            yield Found(found.program, found.chat)
        elif found.reason is not None:
            self.reading.notes.leave_out(found.title or document.name, found.reason)

    def _thread(self, document: Document, messages: Document) -> Iterator[Found]:
        """Yield the chat of a thread of Jan's; without its messages it is none."""
        with document.open() as file:
            raw = _Watched(file, self).all(_LONGEST_THREAD)
        try:
            thread = object_of(parse(raw, self.pause))
        except ValueError:
            thread = {}
        with messages.open() as file:
            yield from self._messages(messages, _Watched(file, self), thread)

    def _messages(
        self, document: Document, file: _Watched, thread: Mapping[str, object]
    ) -> Iterator[Found]:
        """Yield the chat whose messages are the lines of a document."""
        read = _uncollected(partial(self._lines, document, file, thread))
        if read.program:
            self._know(document, read.program)
            yield from self._chat(document, read)

    def _lines(self, document: Document, file: _Watched, thread: Mapping[str, object]) -> _Read:
        found: list[object] = []
        whole = {"thread": thread, "messages": found}
        budget = Budget()
        for count, line in enumerate(io.BytesIO(file.all(LONGEST))):
            if count >= MOST_MESSAGES or not budget.spend(line):
                if jan.fits(whole):
                    self._know(document, _JAN)
                raise LeaveOut("large")
            try:
                found += [parse(line, self.pause)] if line.strip() else []
            except ValueError:
                self.reading.notes.missing["part"] += 1
        if not jan.fits(whole):
            return _Read("")
        return self._take(Program(_JAN, jan.fits, jan.read), whole)

    def _know(self, document: Document, program: str) -> None:
        notes = self.reading.notes
        notes.known.add(document.name)
        if program not in notes.programs:
            notes.programs.append(program)

    def count(self, size: int) -> None:
        """Note that so many bytes were read.

        Raises:
            Stopped: somebody wished it.
        """
        self._done += size
        self.progress(min(self._done, self._total), self._total)
        self.pause()

    def pause(self) -> None:
        """Go on, unless somebody wishes otherwise.

        Raises:
            Stopped: somebody does.
        """
        if self.stop():
            raise Stopped


class _Watched:
    """A document that is read while somebody watches."""

    def __init__(self, file: Bytes, finder: Finder) -> None:
        self._file = file
        self._finder = finder
        self._head = b""

    def head(self) -> bytes:
        """Return the beginning, which is read again afterwards."""
        self._head = self._file.read(_HEAD)
        return self._head

    def read(self, size: int, /) -> bytes:
        chunk, self._head = self._head, b""
        chunk = chunk or self._file.read(size)
        self._finder.count(len(chunk))
        return chunk

    def all(self, most: int) -> bytes:
        """Return everything.

        Raises:
            LeaveOut: that is more than `most` bytes.
        """
        chunks: list[bytes] = []
        while chunk := self.read(_HEAD):
            chunks.append(chunk)
            most -= len(chunk)
            if most < 0:
                raise LeaveOut("large")
        return b"".join(chunks)


def _uncollected(function: Callable[[], _Read]) -> _Read:
    """Call a function without Python's collector, which looks for circles among all values.

    With millions of them it would keep others from the interpreter for a long time, again and
    again. There are no circles here, and when this returns they are gone.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return function()
    finally:
        if was_enabled:
            gc.enable()


def _read_text(raw: bytes, reading: Reading) -> WholeChat:
    return gpt4all.read_text(raw.decode("utf-8", "replace").removeprefix("\ufeff"), reading)


def _value(piece: Piece, pause: Callable[[], object]) -> tuple[object, Reason | None]:
    """Return what a piece holds, or why it holds nothing."""
    if piece.raw is None:
        return None, "large"
    try:
        return piece.value(pause), None
    except ValueError:
        return None, "damaged"


def _first_line(head: bytes) -> Mapping[str, object]:
    line, found, _ = head.partition(b"\n")
    try:
        return object_of(parse(line)) if found else {}
    except ValueError:
        return {}
