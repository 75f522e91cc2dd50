"""What is remembered of model files, so that none is read twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

    from desktop.core.library.header_facts import HeaderFacts


class Stamp(NamedTuple):
    """Tells whether a file is still the one that was read.

    Attributes:
        size: in bytes.
        mtime_ns: when it was changed last.
        inode: its number in the file system; 0 where there is none.
    """

    size: int
    mtime_ns: int
    inode: int

    @classmethod
    def of(cls, status: os.stat_result) -> Stamp:
        """Return the stamp of what the system says of a file."""
        return cls(status.st_size, status.st_mtime_ns, status.st_ino)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one file.

    Attributes:
        path: of the file, as it was found.
        stamp: of the file when it was read.
        facts: its header's; None until it was read, and where it could not be.
        problem: the code of the error that reading the header met; empty where there was none.
        sha256: of the whole content; None until it was hashed.
        marks: what locates damage, as `hashing.hash_file` takes it.
        promised: the SHA-256 that the file should have, as the hub or the first hashing said.
        accepted: whether the person wants it as it is: then `promised` outweighs the catalogue.
    """

    path: str
    stamp: Stamp
    facts: HeaderFacts | None = None
    problem: str = ""
    sha256: str | None = None
    marks: tuple[str, ...] = ()
    promised: str | None = None
    accepted: bool = False


class FileIndex(Protocol):
    """Keeps entries by path; `store.files.Files` does it in the database.

    Methods may wait for the disk, and may be called from any thread. None raises for a fault of
    the database: what is not remembered is read again.
    """

    def entries(self) -> Mapping[str, Entry]:
        """Return all entries by path; a snapshot that nobody changes."""

    def put(self, entries: Iterable[Entry]) -> None:
        """Keep these, in place of what was known of the same paths."""

    def forget(self, paths: Iterable[str]) -> None:
        """Forget these paths."""
