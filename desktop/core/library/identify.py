"""Getting to know model files: reading their headers, and hashing those that may be known."""

from __future__ import annotations

import contextlib
import os
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.errors import AssistantError, ModelFileMissing
from desktop.core.gguf import read_header
from desktop.core.hashing import HashingStopped, hash_file
from desktop.core.library.facts import HeaderFacts
from desktop.core.library.index import Entry, Stamp
from desktop.core.library.shelf import valid_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.library.index import FileIndex
    from desktop.core.library.scan import Found

_SECONDS_BETWEEN_NEWS: Final = 0.5


def stamp_of(path: Path) -> Stamp:
    """Return the stamp of a file.

    Raises:
        OSError: it has gone.
    """
    status = path.stat()
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ino)


def content_of(path: Path, index: FileIndex) -> str:
    """Return what tells a file's content from others: its SHA-256, or its stamp meanwhile.

    Raises:
        OSError: the file cannot be looked at.
    """
    stamp = stamp_of(path)
    entry = index.entries().get(str(path))
    if entry is not None and entry.stamp == stamp and entry.sha256 is not None:
        return entry.sha256
    return f"{stamp.size} bytes of {stamp.mtime_ns}"


class _News:
    """Gathers what was learnt, keeps it and tells of it, not more than twice a second."""

    def __init__(self, index: FileIndex, on_change: Callable[[], None]) -> None:
        self._index = index
        self._on_change = on_change
        self._entries: list[Entry] = []
        self._told = time.monotonic()
        self.told_any = False

    def add(self, entry: Entry) -> None:
        self._entries.append(entry)
        if time.monotonic() - self._told >= _SECONDS_BETWEEN_NEWS:
            self.tell()

    def tell(self) -> None:
        if self._entries:
            self._index.put(self._entries)
            self._entries = []
            self.told_any = True
            self._on_change()
        self._told = time.monotonic()


def read_headers(
    found: Sequence[Found],
    index: FileIndex,
    on_change: Callable[[], None],
    stop: Callable[[], bool],
) -> bool:
    """Read the headers of files that are new or have changed, except those that only moved.

    Returns:
        Whether anything was learnt.
    """
    entries = index.entries()
    unread = [each for each in found if valid_entry(each, entries) is None]
    if not unread:
        return False
    there = {each.path for each in found}
    moved = {
        entry.stamp: entry
        for path, entry in entries.items()
        if path not in there and entry.stamp.inode
    }
    news = _News(index, on_change)
    for each in unread:
        if stop():
            break
        known = moved.get(each.stamp)
        if known is not None:
            news.add(replace(known, path=each.path))
        else:
            before = entries.get(each.path)
            # What a changed file should be is still known where it is ours: then it is damaged.
            promised = before.promised if before and each.source == "own" else None
            entry = read_entry(Entry(each.path, each.stamp, promised=promised))
            if entry is not None:
                news.add(entry)
    news.tell()
    return news.told_any


def hash_likely(
    found: Sequence[Found],
    index: FileIndex,
    sizes: frozenset[int],
    on_change: Callable[[], None],
    stop: Callable[[], bool],
) -> None:
    """Hash the files whose size says that they may be known or be there twice, smallest first.

    Args:
        found: all files.
        index: what is known of them, and where to keep what is learnt.
        sizes: of the catalogue's files.
        on_change: told when something was learnt.
        stop: asked often.
    """
    entries = index.entries()
    count = Counter(each.stamp.size for each in found)
    news = _News(index, on_change)
    for each in sorted(found, key=lambda one: one.stamp.size):
        entry = valid_entry(each, entries)
        likely = each.stamp.size in sizes or count[each.stamp.size] > 1
        if entry is None or entry.problem or entry.sha256 or each.claimed or not likely:
            continue
        with contextlib.suppress(OSError):
            try:
                hashed = hash_file(Path(each.path), entry.marks, stop=stop)
            except HashingStopped:
                break
            if stamp_of(Path(each.path)) == each.stamp:
                marks = entry.marks or hashed.marks
                news.add(replace(entry, sha256=hashed.sha256, marks=marks))
    news.tell()


def entry_of(path: Path, sha256: str | None, marks: tuple[str, ...]) -> Entry:
    """Return what is known of an own file that was just written.

    Args:
        path: the file.
        sha256: of its content, which is what it should be; None where it was not hashed.
        marks: that belong to it.

    Raises:
        AssistantError: it is no sound model.
        OSError: it has gone.
    """
    stamp, facts = stamp_of(path), HeaderFacts.from_header(read_header(path))
    return Entry(str(path), stamp, facts, sha256=sha256, marks=marks, promised=sha256)


def read_entry(fresh: Entry) -> Entry | None:
    """Return an entry with what the file's header says; None where it cannot be read now."""
    if not os.access(fresh.path, os.R_OK):
        return None
    try:
        header = read_header(fresh.path)
    except ModelFileMissing:
        return None
    except AssistantError as error:
        return replace(fresh, problem=error.code)
    return replace(fresh, facts=HeaderFacts.from_header(header))
