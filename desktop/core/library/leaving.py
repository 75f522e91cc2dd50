"""Leaving the old models folder: deleting what was copied out of it, also after a kill.

Before the new folder counts, a note in it tells what was copied from where and how each file
looked. It goes once all of that is deleted; until then the disk page offers the rest.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import shutil
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.disk import write_atomically
from desktop.core.errors import AssistantError
from desktop.core.library.index import Stamp
from desktop.core.library.inventory import all_paths, is_alike, item_at, stamp_of
from desktop.core.library.scan import entries, read_small
from desktop.core.library.work import Tally, same_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from desktop.core.library.inventory import Item
    from desktop.core.library.library import Library

logger = logging.getLogger(__name__)

#: Tells of a move under way, or killed; no search for models looks into hidden folders.
MOVING: Final = ".goldcrest-moving"
#: What the name of a note begins with that tells of a move.
MOVED: Final = ".goldcrest-moved-"
_LONGEST_NOTE: Final = 1 << 25


class Leftover(NamedTuple):
    """What a move that was killed has left of an old folder.

    Attributes:
        folder: the old folder.
        files: those that are still as they were copied, and have a copy of that size.
        note: what tells of them.
    """

    folder: Path
    files: tuple[Path, ...]
    note: Path


def write_note(source: Path, target: Path, items: Sequence[Item]) -> Path:
    """Write down that all of this was copied from one folder to the other; returns the note.

    Raises:
        AssistantError: the disk's fault.
    """
    name = hashlib.sha256(os.fsencode(source)).hexdigest()[:16]
    note = target / f"{MOVED}{name}.json"
    files = [[str(item.path.relative_to(source)), *item.stamp] for item in items]
    write_atomically(note, json.dumps({"folder": str(source), "files": files}))
    return note


def leave(source: Path, items: Sequence[Item], note: Path) -> None:
    """Delete what was copied; what came or changed since then stays, as others put it there."""
    for item in items:
        if stamp_of(item.path) == item.stamp:
            with contextlib.suppress(OSError):
                item.path.unlink()
    _remove_empty(source)
    if not any(stamp_of(item.path) == item.stamp for item in items):
        with contextlib.suppress(OSError):
            note.unlink()


def left_in(source: Path, items: Sequence[Item]) -> tuple[PurePath, ...]:
    """Return what is in the old folder and was not moved, because it came or changed meanwhile."""
    moved: Mapping[Path, Stamp] = {item.path: item.stamp for item in items}
    found: list[PurePath] = []
    with contextlib.suppress(AssistantError):
        new = (path for path in all_paths(source) if stamp_of(path) != moved.get(path))
        found.extend(path.relative_to(source) for path in new)
    if found:
        logger.warning("%d things came into %s while it was moved", len(found), source)
    return tuple(sorted(found))


def leftovers(library: Library) -> Iterator[Leftover]:
    """Yield what killed moves into the own folder have left of old ones."""
    for entry in entries(library.folder):
        if entry.name.startswith(MOVED) and entry.name.endswith(".json"):
            # Nonsense in it makes any of these.
            with contextlib.suppress(ValueError, TypeError, LookupError, OSError, RecursionError):
                yield _read(library, Path(entry.path))


def is_copied(library: Library, folder: Path, path: Path) -> bool:
    """Return whether the own folder holds what lies at a path in an old one, byte by byte.

    To delete it there loses nothing then, whoever has written the note that named it.
    """
    try:
        item = item_at(path, folder, library.folder)
        place = library.folder / path.relative_to(folder)
        if item is None or not is_alike(item, place, library.folder):
            return False
        tally = Tally(lambda _done, _all: None, item.size)
        return bool(item.leads_to) or same_content(path, place, tally, lambda: False)
    except (AssistantError, OSError, ValueError):
        return False


def forget(library: Library, folder: Path, kept: Collection[Path] = ()) -> None:
    """Remove what nobody needs once the leftovers of an old folder are deleted.

    Args:
        library: whose own folder has the note.
        folder: the old one.
        kept: what proved to be no copy, so that nothing is left to do about it.
    """
    for each in leftovers(library):
        if each.folder == folder and set(each.files) <= set(kept):
            _remove_empty(folder, library.folder)
            shutil.rmtree(library.folder / MOVING, ignore_errors=True)
            with contextlib.suppress(OSError):
                each.note.unlink()


def _remove_empty(folder: Path, copied: Path | None = None) -> None:
    """Remove the empty folders below a folder; only those that `copied` has, too, where given."""
    for root, _, _ in os.walk(folder, topdown=False):
        path = Path(root)
        if path != folder and (copied is None or (copied / path.relative_to(folder)).is_dir()):
            with contextlib.suppress(OSError):
                path.rmdir()


def _read(library: Library, note: Path) -> Leftover:
    """Return what a note tells, as far as it still is so.

    Somebody else may have written it, on a disk that was lent perhaps: what it names is believed
    only where size, time and number of the file are those that it tells, the own folder has a file
    of that size in the same place, and nobody else keeps it.

    Raises:
        ValueError: it is no such note, or it is about a folder that is used now.
        OSError: a folder cannot be looked at.
    """
    told = json.loads(read_small(str(note), _LONGEST_NOTE) or b"")
    if not isinstance(told, dict) or not isinstance(told.get("folder"), str):
        raise ValueError("no note of a move")  # noqa: TRY004 - the content is wrong
    folder, own = Path(told["folder"]), Path(os.path.realpath(library.folder))
    real = Path(os.path.realpath(folder))
    if not folder.is_absolute() or real.is_relative_to(own) or own.is_relative_to(real):
        raise ValueError("a folder that is used now")
    owners = library.owners
    files = [
        path
        for name, *stamp in told["files"]
        if (path := _inside(folder, real, name)) is not None
        and stamp_of(path) == Stamp(*stamp)
        and owners.of(path) is None
        and (item := item_at(path, folder, library.folder)) is not None
        and is_alike(item, library.folder / PurePath(name), library.folder)
    ]
    return Leftover(folder, tuple(files), note)


def _inside(folder: Path, real: Path, name: str) -> Path | None:
    """Return a file of the folder, if it is there by itself and not by a link elsewhere."""
    inside = PurePath(name)
    if inside.anchor or ".." in inside.parts:
        return None
    path = folder / inside
    return path if Path(os.path.realpath(path.parent)) == (real / inside).parent else None
