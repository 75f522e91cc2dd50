"""What a database's first bytes tell of it: merely opening it with SQLite could change it."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from desktop.core.errors import DatabaseDamaged, DatabaseTooNew
from desktop.core.store import restoring
from desktop.core.store.migrations import MIGRATIONS, Version

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import BinaryIO

    from desktop.core.store.migrations import Migration

#: "Gold": tells our files from other programs' SQLite files.
APPLICATION_ID: Final = 0x476F6C64
#: A version further ahead than that is damage: no Goldcrest will have made it.
_BELIEVED_MAJORS: Final = 100
_HEADER_BYTES: Final = 100
_LOG_HEADER_BYTES: Final = 32
_FRAME_HEADER_BYTES: Final = 24
_LOG_MAGICS: Final = (0x377F0682, 0x377F0683)
_LARGEST_PAGE: Final = 1 << 16


def refuse_newer(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Refuse a database of a newer Goldcrest, and one that would take its place; only reads.

    Whatever else may be wrong with the file is for `open_database` to find.

    Raises:
        DatabaseTooNew: a newer Goldcrest made it, or has it still in its log.
    """
    for one in (path, restoring.waiting(path)):
        with suppress(OSError, DatabaseDamaged):
            judge_header(one, migrations)


def judge_header(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Judge a database by its bytes alone; one that is missing or empty is fine.

    Raises:
        DatabaseTooNew: a newer Goldcrest made it.
        DatabaseDamaged: it is no database.
        OSError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return
    except IsADirectoryError as error:
        raise DatabaseDamaged(path=str(path), kept_as=None) from error
    # An empty file is a database that was made but not yet written to.
    if not header:
        return
    if len(header) < _HEADER_BYTES or not header.startswith(restoring.MAGIC):
        raise DatabaseDamaged(path=str(path), kept_as=None)
    for known in (header, _logged_header(path)):
        if _number(known, 68) == APPLICATION_ID:
            judge_version(path, Version.from_pragma(_number(known, 60)), migrations)


def judge_version(path: Path, found: Version, migrations: Sequence[Migration]) -> None:
    """Refuse a database whose version this Goldcrest cannot use.

    Raises:
        DatabaseTooNew: a newer Goldcrest made it.
        DatabaseDamaged: no Goldcrest has or will have such a version.
    """
    newest = migrations[-1].version
    if found < migrations[0].version or found.major > newest.major + _BELIEVED_MAJORS:
        raise DatabaseDamaged(path=str(path), kept_as=None)
    if found.major > newest.major:
        raise DatabaseTooNew(path=str(path), found=str(found), known=str(newest))


def log_of(path: Path) -> Path:
    """Return where the write-ahead log of a database lies."""
    return path.with_name(path.name + "-wal")


def _logged_header(path: Path) -> bytes:
    """Return the header that a program which was killed, or still runs, has left in the log.

    That counts before the one in the file. Empty where there is none.
    """
    try:
        with log_of(path).open("rb") as log:
            return _newest_header(log)
    except OSError:
        return b""


def _newest_header(log: BinaryIO) -> bytes:
    # Checksums are not looked at: only a power cut in the middle of a change would show there.
    top = log.read(_LOG_HEADER_BYTES)
    size, salts = _number(top, 8), top[16:24]
    if _number(top, 0) not in _LOG_MAGICS or not 0 < size <= _LARGEST_PAGE:
        return b""
    written = kept = b""
    end = os.fstat(log.fileno()).st_size
    for place in range(_LOG_HEADER_BYTES, end - size, _FRAME_HEADER_BYTES + size):
        log.seek(place)
        frame = log.read(_FRAME_HEADER_BYTES + _HEADER_BYTES)
        # What is behind the last of this log's pages is an older one's.
        if frame[8:16] != salts or place + _FRAME_HEADER_BYTES + size > end:
            break
        if _number(frame, 0) == 1:
            written = frame[_FRAME_HEADER_BYTES:]
        if _number(frame, 4):  # the last page of a transaction
            kept = written
    return kept


def _number(content: bytes, place: int) -> int:
    return int.from_bytes(content[place : place + 4], "big")
