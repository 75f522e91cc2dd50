"""Looking through folders for model files, without opening any of them."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.library.index import Stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.library.facts import Source

SUFFIX: Final = ".gguf"
#: Below a place of somebody else's; nobody sorts models deeper than that.
DEEPEST: Final = 8
#: Folders looked into below one place: a person may have named a whole disk.
MOST_FOLDERS: Final = 20_000
#: GPT4All's name of a file that it is still fetching. Others end such names differently.
UNFINISHED_PREFIX: Final = "incomplete-"
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Found(NamedTuple):
    """A file that may be a model.

    Attributes:
        source: whose it is.
        path: the file.
        key: its name within the source; with the source's name, the id.
        stamp: tells whether it changes.
        device: the file system that it is on.
        title: its name for people, where the file's own will not do.
        claimed: the SHA-256 that the other program has found it to have.
        projector: the file for pictures that the other program names.
    """

    source: Source
    path: str
    key: str
    stamp: Stamp
    device: int = 0
    title: str = ""
    claimed: str | None = None
    projector: str | None = None

    @property
    def identity(self) -> object:
        """The same for all names of one file: links, and folders that lie in one another."""
        if self.stamp.inode:
            return (self.device, self.stamp.inode)
        return os.path.normcase(os.path.realpath(self.path))


class File(NamedTuple):
    """One file of a walk: the names of the folders to it and its own, path, and status."""

    names: tuple[str, ...]
    path: str
    status: os.stat_result


def found(source: Source, key: str, path: str, status: os.stat_result, **more: str | None) -> Found:
    """Return what a walk or a manifest led to."""
    stamp = Stamp(status.st_size, status.st_mtime_ns, status.st_ino)
    return Found(source, path, key, stamp, status.st_dev, **more)  # type: ignore[arg-type]  # title, claimed and projector are texts


def walk(top: Path | str, *, deepest: int = DEEPEST, links: bool = False) -> Iterator[File]:
    """Yield the GGUF files below `top`.

    Left out are hidden files and folders, names that would fool a terminal, unfinished files
    and what is no ordinary file. What may not be read only makes the list shorter.

    Args:
        top: the folder.
        deepest: how many folders may lie between it and a file.
        links: whether to enter linked folders too. One that leads to where the walk has been or
            will come by itself is not entered, so that it ends.
    """
    roots = [os.path.realpath(top)] if links else []
    pending: list[tuple[str, tuple[str, ...]]] = [(os.fspath(top), ())]
    folders = 0
    while pending and folders < MOST_FOLDERS:
        folder, names = pending.pop()
        folders += 1
        for entry in entries(folder):
            name = entry.name
            if name.startswith(".") or not name.isprintable():
                continue
            try:
                if entry.is_dir(follow_symlinks=False) or (
                    links and entry.is_symlink() and _leads_on(entry, roots)
                ):
                    if len(names) < deepest:
                        pending.append((entry.path, (*names, name)))
                elif is_named_model(name):
                    status = entry_status(entry)
                    if stat.S_ISREG(status.st_mode):
                        yield File((*names, name), entry.path, status)
            except OSError:
                continue


def entries(folder: Path | str) -> list[os.DirEntry[str]]:
    """Return what is in a folder; nothing where it cannot be read."""
    try:
        with os.scandir(folder) as listing:
            return list(listing)
    except (OSError, ValueError):
        return []


def is_named_model(name: str) -> bool:
    """Return whether a file of that name can be a finished model, or a part of one."""
    return name.endswith(SUFFIX) and not name.startswith(UNFINISHED_PREFIX)


def entry_status(entry: os.DirEntry[str]) -> os.stat_result:
    """Return a file's status, with its inode on Windows too.

    Raises:
        OSError: it has gone, or may not be looked at.
    """
    return Path(entry.path).stat() if os.name == "nt" else entry.stat()


def regular(path: str) -> os.stat_result | None:
    """Return the status of an ordinary file, or of one that a link leads to; else None."""
    try:
        status = os.stat(path)  # noqa: PTH116 - of thousands: a Path takes its time
    except (OSError, ValueError):
        return None
    return status if stat.S_ISREG(status.st_mode) else None


def linked_name(path: str) -> str:
    """Return the name of the file that a link leads to; empty where it is no link."""
    try:
        return os.readlink(path).replace("\\", "/").rpartition("/")[2]  # noqa: PTH115 - likewise
    except (OSError, ValueError):
        return ""


def read_small(path: str, longest: int) -> bytes | None:
    """Return the first `longest` bytes of an ordinary file; None where it cannot be read.

    Nothing waits for a named pipe or a device that somebody has put there.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | _AT_ONCE)
    except (OSError, ValueError):
        return None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        return os.read(descriptor, longest)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def _leads_on(entry: os.DirEntry[str], roots: list[str]) -> bool:
    """Return whether a linked folder leads to a place that is not walked anyway."""
    if not entry.is_dir():
        return False
    target = os.path.realpath(entry.path)
    for root in roots:
        above, below = f"{root}{os.sep}", f"{target}{os.sep}"
        if below.startswith(above) or above.startswith(below):
            return False
    roots.append(target)
    return True
