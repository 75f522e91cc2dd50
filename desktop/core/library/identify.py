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
from desktop.core.library.header_facts import HeaderFacts
from desktop.core.library.index import Entry, Stamp
from desktop.core.library.shelf import valid_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.core.library.index import FileIndex
    from desktop.core.library.scan import Found

_SECONDS_BETWEEN_NEWS: Final = 0.5


def stamp_of(path: Path) -> Stamp:
    """Return the stamp of a file.

    Raises:
        OSError: it has gone.
    """
    return Stamp.of(path.stat())


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
    unread = [each for each in found if not _is_read(valid_entry(each, entries))]
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
        if known is not None and _is_read(known):
            news.add(replace(known, path=each.path))
        else:
            before, own = entries.get(each.path), each.source == "own"
            entry = read_again(before, Entry(each.path, each.stamp), own=own)
            if entry is not None:
                news.add(entry)
    news.tell()
    return news.told_any


def _is_read(entry: Entry | None) -> bool:
    return entry is not None and (entry.facts is not None or bool(entry.problem))


def read_again(before: Entry | None, now: Entry, *, own: bool) -> Entry | None:
    """Return an entry with what the file's header says; None where it cannot be read now.

    What the file should be is still known unless somebody has put another one in its place: a
    sound one with other times. What others have may become another file at any time.

    Args:
        before: what was known of a file at that path.
        now: names the file as it is now.
        own: whether the file is in the own folder.
    """
    if before is not None and before.stamp == now.stamp:
        return read_entry(before)
    entry = read_entry(now)
    if before is None or entry is None or not own:
        return entry
    same = (before.stamp.size, before.stamp.mtime_ns) == (now.stamp.size, now.stamp.mtime_ns)
    if not (same or entry.problem):
        return entry
    promised = before.promised or (None if before.problem else before.sha256)
    return replace(entry, marks=before.marks, promised=promised, accepted=before.accepted)


def hash_likely(
    found: Sequence[Found],
    index: FileIndex,
    sizes: frozenset[int],
    on_change: Callable[[], None],
    stop: Callable[[], bool],
) -> None:
    """Hash the files whose size says that they may be known, smallest first.

    That is: in the catalogue, there twice, or once at a place where they are not any more.

    Args:
        found: all files.
        index: what is known of them, and where to keep what is learnt.
        sizes: of the catalogue's files.
        on_change: told when something was learnt.
        stop: asked often.
    """
    entries = index.entries()
    count = Counter(each.stamp.size for each in found)
    gone = _gone(found, entries)
    sizes = sizes.union(entry.stamp.size for entry in gone.values())
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
                before = gone.get(hashed.sha256, entry)
                promised = entry.promised or before.promised
                news.add(replace(entry, sha256=hashed.sha256, marks=marks, promised=promised))
    news.tell()


def _gone(found: Sequence[Found], entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """Return by their hashes the files that were known and are not where they were."""
    there = {each.path for each in found}
    return {
        entry.sha256: entry
        for path, entry in entries.items()
        if entry.sha256 is not None and path not in there
    }


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
    """Return `fresh` with what the file's header says; None where it cannot be read now."""
    if not os.access(fresh.path, os.R_OK):
        return None
    try:
        header = read_header(fresh.path)
    except ModelFileMissing:
        return None
    except AssistantError as error:
        return replace(fresh, problem=error.code)
    return replace(fresh, facts=HeaderFacts.from_header(header), problem="")
