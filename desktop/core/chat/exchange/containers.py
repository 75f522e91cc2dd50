"""Where chats may be: a file, a zip file or a folder, as documents that can be read."""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Final

from desktop.core.chat.exchange.notes import LeaveOut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from desktop.core.chat.exchange.notes import Reason

#: Documents of one folder or zip file that are looked at.
MOST_DOCUMENTS: Final = 100_000
#: Unpacked, of all documents of a zip file together, in bytes.
MOST_UNPACKED: Final = 8 << 30
#: A document that grows more than this, and to more than `SMALL`, was made to do harm.
MOST_GROWTH: Final = 200
SMALL: Final = 64 << 20

_DEEPEST: Final = 6
_MOST_DIRECTORY: Final = 8 << 20
_ENDINGS: Final = (".json", ".jsonl", ".txt", ".md", ".chat")
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED: Final = 1
#: In the place of a number that is elsewhere, because it needs more room.
_MARK: Final = 0xFFFFFFFF
#: What a zip file that makes no sense is answered with.
_UNZIPPING: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    IndexError,
    OverflowError,
)
#: The two files of a thread of Jan's, which belong together.
JAN: Final = ("thread.json", "messages.jsonl")


@dataclass(frozen=True, slots=True)
class Document:
    """A file, or one in a zip file.

    Attributes:
        name: its path below what was opened, with "/" between the folders; a stranger's text.
        size: in bytes, as far as known beforehand.
        open: opens it; what comes out can be read from the beginning, raises LeaveOut where it
            cannot be unpacked, and OSError.
    """

    name: str
    size: int
    open: Callable[[], AbstractContextManager[Bytes]]

    @property
    def path(self) -> PurePosixPath:
        """Its name as a path, which means nothing on this computer."""
        return PurePosixPath(self.name)


@dataclass(frozen=True, slots=True)
class Container:
    """What was opened.

    Attributes:
        documents: the files in it that may hold chats.
        left: those that cannot be read, by name, and why.
    """

    documents: tuple[Document, ...]
    left: tuple[tuple[str, Reason], ...] = ()


@dataclass(slots=True)
class Bytes:
    """A document that is open."""

    file: IO[bytes]
    limit: _Limit | None = None

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes; none at the end.

        Raises:
            LeaveOut: it cannot be unpacked, or unpacks to far too much.
            OSError: the system does not read it.
        """
        if self.limit is None:
            return self.file.read(size)
        try:
            chunk = self.file.read(size)
        except _UNZIPPING as error:
            raise LeaveOut("damaged") from error
        self.limit.count(len(chunk))
        return chunk


@dataclass(slots=True)
class _Unpacked:
    """How much was unpacked of a whole zip file."""

    done: int = 0


@dataclass(slots=True)
class _Limit:
    packed: int
    whole: _Unpacked
    done: int = field(default=0)

    def count(self, size: int) -> None:
        self.done += size
        self.whole.done += size
        grown = self.done > SMALL and self.done > MOST_GROWTH * max(self.packed, 1)
        if grown or self.whole.done > MOST_UNPACKED:
            raise LeaveOut("bomb")


@contextmanager
def opened(path: Path) -> Iterator[Container]:
    """Open a file, a zip file or a folder by what it is, whatever its name says.

    Raises:
        LeaveOut: it is a zip file that makes no sense.
        OSError: the system does not read it.
    """
    with ExitStack() as stack:
        if path.is_dir():
            yield _folder(path)
        elif path.name in JAN:
            yield _chosen(path.parent, [name for name in JAN if (path.parent / name).is_file()])
        elif _is_zip(path):
            archive = stack.enter_context(_archive(path))
            yield _members(archive)
        else:
            yield _chosen(path.parent, [path.name])


def _is_zip(path: Path) -> bool:
    if not stat.S_ISREG(path.stat().st_mode):
        # Neither waits for a pipe nor reads a device.
        raise LeaveOut("damaged")
    with path.open("rb") as file:
        return file.read(4) in _ZIP


def _chosen(folder: Path, names: list[str]) -> Container:
    return Container(tuple(_document(folder / name, name) for name in names))


def _document(path: Path, name: str) -> Document:
    return Document(name, path.stat().st_size, partial(_open_file, path))


@contextmanager
def _open_file(path: Path) -> Iterator[Bytes]:
    with path.open("rb") as file:
        yield Bytes(file)


def _folder(folder: Path) -> Container:
    """Return the files below a folder; links are not followed."""
    found: list[Document] = []
    waiting = [(folder, "")]
    while waiting and len(found) < MOST_DOCUMENTS:
        place, within = waiting.pop()
        with os.scandir(place) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                name = f"{within}{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    if name.count("/") < _DEEPEST:
                        waiting.append((Path(entry.path), f"{name}/"))
                elif entry.is_file(follow_symlinks=False) and _may_hold_chats(name):
                    found.append(_document(Path(entry.path), name))
    left: tuple[tuple[str, Reason], ...] = ((folder.name, "many"),) if waiting else ()
    return Container(tuple(found[:MOST_DOCUMENTS]), left)


def _may_hold_chats(name: str) -> bool:
    return name.lower().endswith(_ENDINGS) and not PurePosixPath(name).name.startswith(".")


@contextmanager
def _archive(path: Path) -> Iterator[zipfile.ZipFile]:
    with path.open("rb") as file:
        if _directory_bytes(file) > _MOST_DIRECTORY:
            raise LeaveOut("bomb")
        try:
            archive = zipfile.ZipFile(file)
        except _UNZIPPING as error:
            raise LeaveOut("damaged") from error
        with archive:
            yield archive


def _directory_bytes(file: IO[bytes]) -> int:
    """Return how long the list of files in a zip file is, which is read as a whole."""
    end = file.seek(0, os.SEEK_END)
    begin = file.seek(max(0, end - 65_557))
    tail = file.read()
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or place + 22 > len(tail):
        return 0
    size = int.from_bytes(tail[place + 12 : place + 16], "little")
    locator = place - 20
    if locator >= 0 and tail[locator : locator + 4] == b"PK\x06\x07":
        # A file of more than 4 GB, or of very many files.
        at = int.from_bytes(tail[locator + 8 : locator + 16], "little")
        file.seek(min(at, begin + place))
        record = file.read(56)
        size = max(size % _MARK, int.from_bytes(record[40:48], "little"))
    file.seek(0)
    return size


def _members(archive: zipfile.ZipFile) -> Container:
    found: list[Document] = []
    left: list[tuple[str, Reason]] = []
    whole = _Unpacked()
    for member in archive.infolist():
        if member.is_dir() or not _may_hold_chats(member.filename):
            continue
        if member.flag_bits & _ENCRYPTED:
            left.append((member.filename, "locked"))
        elif member.compress_type not in _METHODS:
            left.append((member.filename, "damaged"))
        elif len(found) == MOST_DOCUMENTS:
            left.append((member.filename, "many"))
            break
        else:
            opening = partial(_open_member, archive, member, whole)
            found.append(Document(member.filename, member.file_size, opening))
    return Container(tuple(found), tuple(left))


@contextmanager
def _open_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, whole: _Unpacked
) -> Iterator[Bytes]:
    try:
        file = archive.open(member)
    except _UNZIPPING as error:
        raise LeaveOut("damaged") from error
    with file:
        yield Bytes(file, _Limit(member.compress_size, whole))
