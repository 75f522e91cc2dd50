"""Looking through folders for model files, without opening any of them."""

from __future__ import annotations

import heapq
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.gguf_names import UNFINISHED_PREFIX, is_gguf
from desktop.core.library.index import Stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.library.facts import Source

#: Below a place of somebody else's; nobody sorts models deeper than that.
DEEPEST: Final = 8
#: Folders looked into below one place: a person may have named a whole disk.
MOST_FOLDERS: Final = 20_000
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
        linked: whether deleting it frees nothing, because the content has another name.
    """

    source: Source
    path: str
    key: str
    stamp: Stamp
    device: int = 0
    title: str = ""
    claimed: str | None = None
    projector: str | None = None
    linked: bool = False

    @property
    def identity(self) -> object:
        """The same for all names of one file: links, and folders that lie in one another."""
        if self.stamp.inode:
            return (self.device, self.stamp.inode)
        return os.path.normcase(os.path.realpath(self.path))


class File(NamedTuple):
    """One file of a walk: the names of the folders to it and its own, path, and status.

    A link has the status of the file that it leads to.
    """

    names: tuple[str, ...]
    path: str
    status: os.stat_result
    link: bool
    #: The folder that it lies in; without links where a walk enters those.
    real_folder: str


class Folder(NamedTuple):
    """One folder of a walk: the names to it, its path, that without links, and what is in it.

    Hidden things, and those whose names would fool a terminal, are left out.
    """

    names: tuple[str, ...]
    path: str
    real: str
    inside: list[os.DirEntry[str]]


def found(source: Source, key: str, path: str, status: os.stat_result, **more: str | None) -> Found:
    """Return what a walk or a manifest led to."""
    stamp = Stamp.of(status)
    return Found(source, path, key, stamp, status.st_dev, **more)  # type: ignore[arg-type]  # title, claimed and projector are texts


def walk(top: Path | str, *, deepest: int = DEEPEST, links: bool = False) -> Iterator[File]:
    """Yield the GGUF files below `top`.

    Left out are hidden files and folders, names that would fool a terminal, unfinished files
    and what is no ordinary file. What may not be read only makes the list shorter.

    Args:
        top: the folder.
        deepest: how many folders may lie between it and a file.
        links: whether to enter linked folders too; see `folders`.
    """
    for folder in folders(top, deepest=deepest, links=links):
        for entry in folder.inside:
            if not is_named_model(entry.name):
                continue
            try:
                status = entry_status(entry)
            except OSError:
                continue
            if stat.S_ISREG(status.st_mode):
                names = (*folder.names, entry.name)
                yield File(names, entry.path, status, entry.is_symlink(), folder.real)


def folders(top: Path | str, *, deepest: int = DEEPEST, links: bool = False) -> Iterator[Folder]:
    """Yield `top` and the folders below it, linked ones last, each once.

    Args:
        top: the first folder.
        deepest: how far below it the others may lie.
        links: whether to enter linked folders too, but those that lead back up.
    """
    root = without_links(top) if links else os.fspath(top)
    pending, linked = [Folder((), os.fspath(top), root, [])], list[Folder]()
    been: set[object] = set()
    while (pending or linked) and len(been) < MOST_FOLDERS:
        # In this order, so that a folder with two names has the same one each time.
        at = pending.pop() if pending else heapq.heappop(linked)
        identity = _identity(at) if links else at.path
        if identity in been:
            continue
        been.add(identity)
        at = at._replace(inside=_visible(at.path))
        yield at
        for entry in at.inside if len(at.names) < deepest else ():
            names = (*at.names, entry.name)
            if _is_folder(entry):
                pending.append(Folder(names, entry.path, f"{at.real}{os.sep}{entry.name}", []))
            elif links and (real := _leads_to(entry)) and not _is_above(real, root, at.real):
                heapq.heappush(linked, Folder(names, entry.path, real, []))


def without_links(path: Path | str) -> str:
    """Return where a path leads; itself where it can lead nowhere."""
    try:
        return os.path.realpath(path)
    except ValueError:  # no path can have such a name
        return os.fspath(path)


def entries(folder: Path | str) -> list[os.DirEntry[str]]:
    """Return what is in a folder; nothing where it cannot be read."""
    try:
        with os.scandir(folder) as listing:
            return list(listing)
    except (OSError, ValueError):
        return []


def is_named_model(name: str) -> bool:
    """Return whether a file of that name can be a finished model, or a part of one."""
    return is_gguf(name) and not name.startswith(UNFINISHED_PREFIX)


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


def _visible(folder: str) -> list[os.DirEntry[str]]:
    return [
        entry
        for entry in entries(folder)
        if not entry.name.startswith(".") and entry.name.isprintable()
    ]


def _identity(folder: Folder) -> object:
    """Return the same for all ways to a folder."""
    try:
        status = os.stat(folder.path)  # noqa: PTH116 - of thousands: a Path takes its time
    except (OSError, ValueError):
        return folder.path
    # Some file systems number nothing.
    inode = status.st_ino
    return (status.st_dev, inode) if inode else os.path.normcase(folder.real)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _leads_to(entry: os.DirEntry[str]) -> str:
    """Return the folder that a link leads to, without links; empty for anything else."""
    try:
        return os.path.realpath(entry.path) if entry.is_symlink() and entry.is_dir() else ""
    except OSError:
        return ""


def _is_above(folder: str, *others: str) -> bool:
    """Return whether one of the others is that folder, or lies in it."""
    top = folder.rstrip(os.sep) + os.sep
    return any(f"{other}{os.sep}".startswith(top) for other in others)
