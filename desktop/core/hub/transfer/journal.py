"""The journal beside an unfinished file: what it is going to be, and what of it is there.

`<name>.partial.jsonl` is JSON, one object a line, and only ever added to:

    {"goldcrest": 1, "repo": …, "file": …, "commit": …, "bytes": …, "sha256": …, "block_bytes": …}
    {"boot": "…"}                    from here on the system that started then has written
    {"block": 3, "bytes": 524288}    so many bytes of that block are there, from its start
    {"synced": 3, "bytes": 262144}   so many of them would survive if the power went
    {"mark": 2, "sha256": "…"}       hash of the file up to the end of that block
    {"void": 1}                      the marks from that block on are of wrong bytes

A line is written after the bytes that it tells of, so a program that is killed leaves a journal
that says too little at worst. When the system itself has been started anew meanwhile, only what is
synced counts. Lines that make no sense, the torn last one among them, are passed over: whatever
the journal says, the file's hash decides in the end.
"""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.core.disk import write_atomically
from desktop.core.errors import FolderReadOnly

if TYPE_CHECKING:
    from collections.abc import Iterable
    from io import FileIO

_VERSION = 1
_LONGEST_LINE = 4096
_LONGEST_JOURNAL = 64 << 20
_LARGEST_FILE = 1 << 50
_SMALLEST_BLOCK = 4096
_MOST_BLOCKS = 1 << 20
_LONGEST_NAME = 1000
_GROWTH = 2 << 20
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{0,40}")
# The system's clock is set right now and then, and the moment of its start moves with it.
_BOOT_TOLERANCE = 30.0
_BOOT_FILE = Path("/proc/sys/kernel/random/boot_id")


class Described(Protocol):
    """A file on the hub, as `RemoteFile` and `Identity` describe it."""

    @property
    def repo(self) -> str:
        """Where it is: "owner/name"."""

    @property
    def file(self) -> str:
        """Its path there."""

    @property
    def commit(self) -> str:
        """The commit that it was found at; "" where nobody knows."""

    @property
    def bytes(self) -> int:
        """Its size."""

    @property
    def sha256(self) -> str:
        """Of the whole file."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file an unfinished one is going to be; fields as in `RemoteFile`."""

    repo: str
    file: str
    bytes: int
    sha256: str
    commit: str = ""


@dataclass(slots=True)
class Record:
    """What a journal says.

    Attributes:
        identity: which file it is.
        block_bytes: length of a block.
        filled: bytes of each block that are there, from its start.
        synced: how many of these would survive a power cut.
        marks: of the first blocks, without a gap; see `hashing.py`.
    """

    identity: Identity
    block_bytes: int
    filled: dict[int, int] = field(default_factory=dict)
    synced: dict[int, int] = field(default_factory=dict)
    marks: list[str] = field(default_factory=list)

    @property
    def bytes(self) -> int:
        """How many bytes are there."""
        return sum(self.filled.values())

    def set_filled(self, number: int, count: int) -> None:
        """Take note of a block; a smaller number than before takes back what was synced."""
        self.filled[number] = count
        self.synced[number] = min(self.synced.get(number, 0), count)

    def set_mark(self, number: int, mark: str) -> None:
        """Take note of a mark; another one than before makes those behind it void."""
        if number < len(self.marks) and self.marks[number] != mark:
            del self.marks[number:]
        if number == len(self.marks):
            self.marks.append(mark)

    def length_of(self, number: int) -> int:
        """Return how long a block is; 0: there is none of that number."""
        start = number * self.block_bytes
        return max(0, min(self.block_bytes, self.identity.bytes - start)) if number >= 0 else 0


def same_file(one: Described, other: Described) -> bool:
    """Return whether two describe the same bytes: a new commit with the same file in it does."""
    return one.sha256 == other.sha256 and one.bytes == other.bytes


def boot_mark() -> str:
    """Return what differs after the system has been started anew."""
    try:
        return _BOOT_FILE.read_text(encoding="ascii").strip()[:64]
    except (OSError, ValueError):
        import psutil

        return f"{psutil.boot_time():.0f}"


def read(path: Path, boot: str) -> Record | None:
    """Read a journal; None: there is none, or its first line is no beginning of one.

    Args:
        path: of the journal.
        boot: of the running system; see `boot_mark`.

    Raises:
        OSError: it may be there, and cannot be read: what it tells of must not be lost for that.
    """
    try:
        with path.open("rb") as file:
            record = _header(file.readline(_LONGEST_LINE))
            if record is None:
                return None
            last_boot: object = None
            while file.tell() < _LONGEST_JOURNAL and (line := file.readline(_LONGEST_LINE)):
                facts = _object(line)
                last_boot = facts.get("boot", last_boot)
                _take(record, facts)
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not _same_boot(last_boot, boot):
        record.filled = {number: record.synced.get(number, 0) for number in record.filled}
    return record


def _object(line: bytes) -> dict[str, object]:
    """Return what a line says; {}: nothing."""
    if not line.endswith(b"\n"):
        return {}
    try:
        facts = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return facts if isinstance(facts, dict) else {}


def _header(line: bytes) -> Record | None:
    facts = _object(line)
    size, block_bytes = _number(facts, "bytes"), _number(facts, "block_bytes")
    repo, file, sha256 = facts.get("repo"), facts.get("file"), facts.get("sha256")
    commit = facts.get("commit")
    if not (
        facts.get("goldcrest") == _VERSION
        and isinstance(repo, str)
        and isinstance(file, str)
        and max(len(repo), len(file)) <= _LONGEST_NAME
        and isinstance(sha256, str)
        and _SHA256.fullmatch(sha256)
        and isinstance(commit, str)
        and _COMMIT.fullmatch(commit)
        and 0 < size < _LARGEST_FILE
        and block_bytes >= _SMALLEST_BLOCK
        and size <= block_bytes * _MOST_BLOCKS
    ):
        return None
    return Record(Identity(repo, file, size, sha256, commit), block_bytes)


def _take(record: Record, facts: dict[str, object]) -> None:
    count, mark = _number(facts, "bytes"), facts.get("sha256")
    if (number := _number(facts, "block")) >= 0 and 0 <= count <= record.length_of(number):
        record.set_filled(number, count)
    elif (number := _number(facts, "synced")) >= 0:
        record.synced[number] = min(max(count, 0), record.filled.get(number, 0))
    elif (number := _number(facts, "void")) >= 0:
        del record.marks[number:]
    elif isinstance(mark, str) and _SHA256.fullmatch(mark):
        number = _number(facts, "mark")
        if record.length_of(number):
            record.set_mark(number, mark)


def _number(facts: dict[str, object], key: str) -> int:
    value = facts.get(key)
    return value if type(value) is int else -1


def _same_boot(last: object, boot: str) -> bool:
    if last == boot:
        return True
    with contextlib.suppress(TypeError, ValueError):
        return abs(float(str(last)[:64]) - float(boot)) <= _BOOT_TOLERANCE
    return False


class Journal:
    """A journal that is being written; what it says is always in `record` too.

    Making one writes the file anew, without what is no longer true.

    Attributes:
        record: what the lines written so far say, together.

    Raises:
        DiskFull: there is no room.
        FolderReadOnly: the folder cannot be written to.
        OSError: anything else that the system refuses, here and in each method.
    """

    def __init__(self, path: Path, record: Record, boot: str) -> None:
        self._path = path
        self._boot = boot
        self.record = record
        self._torn = False
        self._written = 0
        self._file = self._rewritten()

    def filled(self, number: int, count: int) -> None:
        """Write down that so many bytes of a block are there; they must have been written."""
        self.record.set_filled(number, count)
        self._append(f'{{"block": {number}, "bytes": {count}}}')

    def mark(self, number: int, mark: str) -> None:
        """Write down the hash of the file up to the end of a block."""
        self.record.set_mark(number, mark)
        self._append(f'{{"mark": {number}, "sha256": "{mark}"}}')

    def void(self, number: int) -> None:
        """Write down that the marks from a block on are of bytes which proved to be wrong."""
        del self.record.marks[number:]
        self._append(f'{{"void": {number}}}')

    def synced(self, filled: Iterable[tuple[int, int]]) -> None:
        """Write down which bytes of which blocks have reached the disk."""
        for number, reached in filled:
            # A block that was emptied meanwhile holds other bytes now than those.
            count = min(reached, self.record.filled.get(number, 0))
            if self.record.synced.get(number, 0) != count:
                self.record.synced[number] = count
                self._append(f'{{"synced": {number}, "bytes": {count}}}')

    def close(self) -> None:
        """Write nothing more."""
        self._file.close()

    def _append(self, text: str) -> None:
        # Some thousand lines a second while a file comes quickly: all are numbers and hex digits.
        line = f"{text}\n".encode()
        if self._written > _GROWTH:
            self._file.close()
            # Windows replaces no file that is open elsewhere, for being synced perhaps: then the
            # old one is gone on with.
            with contextlib.suppress(FolderReadOnly):
                self._file = self._rewritten()
                return
            self._file = self._path.open("ab", buffering=0)
            self._written = 0
        # What a full disk has cut off must not spoil the line behind it.
        rest = memoryview(b"\n" + line if self._torn else line)
        self._torn = True
        while rest:
            rest = rest[self._file.write(rest) :]
        self._torn = False
        self._written += len(line)

    def _rewritten(self) -> FileIO:
        """Write the journal anew, with the present state only, and return it for more lines."""
        write_atomically(self._path, "".join(f"{json.dumps(line)}\n" for line in self._lines()))
        self._written = 0
        return self._path.open("ab", buffering=0)

    def _lines(self) -> Iterable[dict[str, object]]:
        identity = self.record.identity
        yield {
            "goldcrest": _VERSION,
            "repo": identity.repo,
            "file": identity.file,
            "commit": identity.commit,
            "bytes": identity.bytes,
            "sha256": identity.sha256,
            "block_bytes": self.record.block_bytes,
        }
        yield {"boot": self._boot}
        for number, count in sorted(self.record.filled.items()):
            if count:
                yield {"block": number, "bytes": count}
        for number, count in sorted(self.record.synced.items()):
            if count:
                yield {"synced": number, "bytes": count}
        for number, mark in enumerate(self.record.marks):
            yield {"mark": number, "sha256": mark}


def create(path: Path, record: Record) -> None:
    """Write a journal for somebody else to go on with; raises what `Journal` does."""
    Journal(path, record, boot_mark()).close()
