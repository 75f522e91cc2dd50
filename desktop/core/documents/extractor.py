"""Reads documents in a child process, one after the other, and lives through its end."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import queue
import stat
import threading
import time
from concurrent.futures import CancelledError, Future, InvalidStateError
from dataclasses import dataclass, field, replace
from typing import IO, TYPE_CHECKING, Final

from desktop.core.documents import wire
from desktop.core.documents.child import Child, ChildEnded, Watch, worker_command
from desktop.core.documents.values import USUAL, Cut, Document, Limits, Part
from desktop.core.errors import (
    AssistantError,
    DocumentDamaged,
    DocumentMissing,
    DocumentOutOfMemory,
    DocumentReaderFailed,
    DocumentTookTooLong,
)
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop.core.documents.values import Reason

#: What an end of the child means for what was read until then.
_CUTS: Final[dict[str, Reason]] = {"silent": "time", "memory": "memory", "crashed": "damaged"}
_log = logging.getLogger(__name__)
#: The child goes when nobody needs it.
_IDLE_SECONDS: Final = 30.0
_HASH_PIECE: Final = 1 << 20
#: A child may say a little more than it should: line feeds, and what was left out.
_SLACK: Final = 1_000
_MOST_PARTS: Final = 100_000


class Reading:
    """A document that is being read. `result` fails with an `AssistantError`."""

    def __init__(self) -> None:
        self.result: Future[Document] = Future()
        self._cancelled = threading.Event()
        self.result.add_done_callback(lambda one: self.cancel() if one.cancelled() else None)

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants it any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask for an end soon; from any thread, and again."""
        self._cancelled.set()


@dataclass(frozen=True, slots=True)
class _Task:
    path: Path
    on_part: Callable[[Part], None]
    reading: Reading


@dataclass(slots=True)
class _Found:
    """What is known of a document so far."""

    parts: list[Part] = field(default_factory=list)
    characters: int = 0
    facts: wire.Facts | None = None

    def is_too_much(self, limits: Limits) -> bool:
        """Whether no honest child would say so much."""
        return self.characters > limits.characters + _SLACK or len(self.parts) > _MOST_PARTS


class Extractor:
    """Turns files into text, on a thread and in a process of its own; both come when needed.

    Args:
        limits: how much is read.
        command: starts the child, with the memory that it may have after it; for tests.
        idle_seconds: after which the child goes.
    """

    def __init__(
        self,
        limits: Limits = USUAL,
        command: Sequence[str] | None = None,
        idle_seconds: float = _IDLE_SECONDS,
    ) -> None:
        self._limits = limits
        self._command = (*(command or worker_command()), str(limits.memory))
        self._idle_seconds = idle_seconds
        self._tasks: queue.Queue[_Task | None] = queue.Queue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._child: Child | None = None
        self._closed = threading.Event()

    @property
    def pid(self) -> int | None:
        """The process that reads, while there is one."""
        child = self._child
        return child.pid if child is not None and child.alive else None

    def extract(self, path: Path, on_part: Callable[[Part], None] = lambda _part: None) -> Reading:
        """Have a file read.

        Args:
            path: the file; its folder is looked at by nobody.
            on_part: gets each part as soon as it is there, on the thread that reads.
        """
        reading = Reading()
        with self._lock:
            if self._closed.is_set():
                reading.result.cancel()
                return reading
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name="documents", daemon=True)
                self._thread.start()
            self._tasks.put(_Task(path, on_part, reading))
        return reading

    def close(self) -> None:
        """End what is under way, and the child; what waits is cancelled."""
        with self._lock:
            self._closed.set()
            thread = self._thread
        self._tasks.put(None)
        if thread is not None:
            thread.join()

    def _serve(self) -> None:
        while True:
            try:
                task = self._tasks.get(timeout=self._idle_seconds if self._child else None)
            except queue.Empty:
                self._end_child()
                continue
            if task is None:
                break
            self._do(task)
        self._end_child()

    def _do(self, task: _Task) -> None:
        result = task.reading.result
        if self._is_over(task):
            _give_up(result)
            return
        try:
            document = self._read(task)
        except CancelledError:
            _give_up(result)
        except Exception as error:  # noqa: BLE001 - whoever waits hears of it
            with contextlib.suppress(InvalidStateError):
                result.set_exception(error)
        else:
            with contextlib.suppress(InvalidStateError):
                result.set_result(document)

    def _read(self, task: _Task) -> Document:
        name = task.path.name
        found = _Found()
        with _open(task.path) as file:
            size = os.fstat(file.fileno()).st_size
            try:
                facts = self._ask_child(task, file, size, found)
                sha256 = _sha256(file, size, lambda: self._is_over(task))
            except OSError as error:
                # The child waits for bytes that will not come.
                self._end_child()
                raise _missing(task.path, error) from error
        return Document(
            name=name,
            kind=facts.kind,
            bytes=size,
            sha256=sha256,
            parts=tuple(found.parts),
            language=facts.language,
            encoding=facts.encoding,
            pages=facts.pages,
            scanned=facts.scanned,
            cut=facts.cut,
            picture=facts.picture,
        )

    def _ask_child(self, task: _Task, file: IO[bytes], size: int, found: _Found) -> wire.Facts:
        name = task.path.name
        began = time.monotonic()
        child = self._fit_child(name)
        watch = Watch(child, self._limits, lambda: self._is_over(task))
        try:
            child.say(wire.ask(wire.Ask(name, size, self._limits)))
            return self._converse(child, watch, file, found, task.on_part)
        except ChildEnded as end:
            kind = "memory" if watch.was_near_limit and end.kind == "crashed" else end.kind
            seconds = int(time.monotonic() - began)
            return self._after(ChildEnded(kind, end.how), name, found, seconds)
        finally:
            watch.end()

    def _converse(
        self,
        child: Child,
        watch: Watch,
        file: IO[bytes],
        found: _Found,
        on_part: Callable[[Part], None],
    ) -> wire.Facts:
        """Hear what the child says until it is done with a document."""
        while True:
            answer = child.hear()
            watch.heard()
            match answer:
                case wire.Want(offset=offset, length=length):
                    file.seek(offset)
                    piece = file.read(length)
                    child.say(len(piece).to_bytes(wire.LENGTH_BYTES, "big"), piece)
                case Part():
                    found.characters += len(answer.text)
                    if found.is_too_much(self._limits):
                        child.give_up("it says more than it may")
                    found.parts.append(answer)
                    _call(on_part, answer)
                case wire.Facts():
                    found.facts = answer
                    if answer.end:
                        return answer
                case AssistantError():
                    if isinstance(answer, DocumentDamaged | DocumentOutOfMemory):
                        # It may have done damage to the child, too.
                        self._end_child()
                    raise answer

    def _after(self, end: ChildEnded, name: str, found: _Found, seconds: int) -> wire.Facts:
        """Return what can be told of a document whose child has ended.

        Raises:
            AssistantError: nothing can be told.
            CancelledError: nobody wants to hear it.
        """
        self._end_child()
        kind = end.kind
        if kind == "cancelled":
            raise CancelledError
        if found.facts is not None and found.parts:
            pages = found.parts[-1].page
            reason = _CUTS[kind]
            return replace(found.facts, cut=Cut(reason, pages, found.facts.pages))
        if kind == "silent":
            raise DocumentTookTooLong(name=name, seconds=seconds)
        if kind == "memory":
            raise DocumentOutOfMemory(name=name)
        raise DocumentDamaged(name=name, reason=end.how)

    def _is_over(self, task: _Task) -> bool:
        return task.reading.cancelled or self._closed.is_set()

    def _fit_child(self, name: str) -> Child:
        """Return the child that is there, or else a new one.

        Raises:
            DocumentReaderFailed: there can be none.
        """
        if self._child is None or not self._child.alive:
            self._end_child()
            try:
                self._child = Child(self._command)
            except OSError as error:
                raise DocumentReaderFailed(name=name, reason=str(error)) from error
        return self._child

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.close()
            self._child = None


def _give_up(result: Future[Document]) -> None:
    result.cancel()
    with contextlib.suppress(InvalidStateError):
        result.set_running_or_notify_cancel()


def _open(path: Path) -> IO[bytes]:
    """Open a file that is one.

    Raises:
        DocumentMissing: it is none, or not there, or may not be read.
    """
    try:
        # A pipe would let this thread wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise DocumentMissing(path=str(path), reason=mark("it is no file"))
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise _missing(path, error) from error


def _missing(path: Path, error: Exception) -> DocumentMissing:
    reason = getattr(error, "strerror", None) or str(error)
    return DocumentMissing(path=str(path), reason=reason)


def _sha256(file: IO[bytes], size: int, stop: Callable[[], bool]) -> str:
    """Return the hash of a file as long as it was: it may grow faster than it is read.

    Raises:
        CancelledError: nobody wants it any more.
    """
    digest = hashlib.sha256()
    file.seek(0)
    while size > 0 and (piece := file.read(min(_HASH_PIECE, size))):
        size -= len(piece)
        digest.update(piece)
        if stop():
            raise CancelledError
    return digest.hexdigest()


def _call(listener: Callable[[Part], None], part: Part) -> None:
    """Call a listener; its mistakes are logged, and must not end the reading."""
    try:
        listener(part)
    except Exception:  # noqa: BLE001 - whatever a listener does wrong
        _log.exception("a listener of the extractor failed")
