"""Moving the own models folder: all of it, or nothing.

Within a disk everything gets a new name. To another disk everything is copied into a hidden folder
first; then the copies get their names, the new place is remembered, and only then what was copied
is deleted. So a kill at any moment loses nothing, and the move can be done again.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import shutil
import stat
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.disk import sync_folder
from desktop.core.errors import AssistantError, FolderInUse
from desktop.core.library import identify
from desktop.core.library.index import Entry, Stamp
from desktop.core.library.scan import entries
from desktop.core.library.work import Tally, check_room, copy, disk_errors, go_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.library.library import Library
    from desktop.core.library.work import Report, Stop

logger = logging.getLogger(__name__)

#: Where the copies gather; no search for models looks into hidden folders.
_GATHERING: Final = ".goldcrest-moving"


class _Item(NamedTuple):
    """A file or a link that is to be moved.

    Attributes:
        path: where it is.
        stamp: as it was found; of a link itself.
        size: in bytes; a link has none.
        leads_to: where a link has to lead from its new place; empty for a file.
    """

    path: Path
    stamp: Stamp
    size: int
    leads_to: str = ""


def move_folder(
    library: Library,
    target: Path,
    on_progress: Report,
    stop: Stop,
    on_moved: Callable[[], None],
) -> None:
    """Move all that is in the own folder to `target`; see `Library.move_folder`."""
    if library.problem:
        raise library.problem
    source = library.folder
    target = Path(os.path.abspath(os.path.expanduser(target)))  # noqa: PTH100, PTH111 - follows no link
    _check(source, target)
    made = _make(target)

    def settle() -> None:
        known = _known(library, source, target)
        on_moved()
        library.index.put(known)

    try:
        with disk_errors(source / "any"):
            items = _items(source, target)
        try:
            _rename_all(source, target, items, Tally(on_progress, _total(items)), stop, settle)
        except _OtherDisk:
            _copy_all(source, target, items, Tally(on_progress, _total(items)), stop, settle)
    except BaseException:
        for folder in made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


class _OtherDisk(Exception):
    """The target lies on another disk than the folder; everything is as it was."""


def _check(source: Path, target: Path) -> None:
    """See to it that nothing of one folder lies in the other, and no name is taken."""
    real_source, real_target = Path(os.path.realpath(source)), Path(os.path.realpath(target))
    within = real_source in (real_target, *real_target.parents)
    if within or real_target in real_source.parents:
        raise FolderInUse(path=str(target))
    if os.path.lexists(target) and not os.path.isdir(target):  # noqa: PTH112 - never raises
        raise FolderInUse(path=str(target))
    taken = {os.path.normcase(entry.name) for entry in entries(target)}
    if any(os.path.normcase(entry.name) in taken for entry in entries(source)):
        raise FolderInUse(path=str(target))


def _make(target: Path) -> list[Path]:
    """Make the folder and those above it; returns those that were made, the deepest first."""
    with disk_errors(target / "any"):
        missing = [each for each in (target, *target.parents) if not each.exists()]
        target.mkdir(parents=True, exist_ok=True)
    return missing


def _items(source: Path, target: Path) -> list[_Item]:
    """Return the files and links below a folder.

    Raises:
        OSError: some of it cannot be looked at, and so not be moved.
    """

    def refuse(error: OSError) -> None:
        raise error

    found = []
    for root, folders, names in os.walk(source, onerror=refuse):
        for name in (*folders, *names):
            path = Path(root, name)
            status = path.lstat()
            stamp = Stamp(status.st_size, status.st_mtime_ns, status.st_ino)
            if stat.S_ISLNK(status.st_mode):
                found.append(_Item(path, stamp, 0, _leads_to(path, source, target)))
            elif stat.S_ISREG(status.st_mode):
                found.append(_Item(path, stamp, status.st_size))
    return found


def _leads_to(link: Path, source: Path, target: Path) -> str:
    """Return where a link has to lead once it and what lies beside it are in the target."""
    written = os.readlink(link)  # noqa: PTH115 - as it was written
    place = Path(os.path.normpath(os.path.join(os.path.realpath(link.parent), written)))  # noqa: PTH118 - an absolute one counts alone
    for top in (source, Path(os.path.realpath(source))):
        if place.is_relative_to(top):
            absolute = Path(written).is_absolute()
            return str(target / place.relative_to(top)) if absolute else written
    return str(place)


def _total(items: list[_Item]) -> int:
    return sum(item.size for item in items)


def _rename(old: Path, new: Path) -> None:
    """Give something a new name, never that of another.

    Raises:
        FolderInUse: something has got that name meanwhile.
        OSError: the system refuses.
    """
    if os.path.lexists(new):
        raise FolderInUse(path=str(new.parent))
    os.rename(old, new)  # noqa: PTH104 - pathlib's does the same in more words


def _rename_all(
    source: Path,
    target: Path,
    items: list[_Item],
    tally: Tally,
    stop: Stop,
    settle: Callable[[], None],
) -> None:
    """Give everything its new name.

    Raises:
        _OtherDisk: that cannot be.
    """
    sizes = _sizes(source, items)
    renamed: list[str] = []
    relinked: list[tuple[Path, str]] = []
    try:
        for name in sorted(entry.name for entry in entries(source)):
            go_on(stop)
            with disk_errors(target / name):
                _rename(source / name, target / name)
            renamed.append(name)
            tally.next(sizes[name])
        for item in items:
            if item.leads_to:
                _relink(target / item.path.relative_to(source), item.leads_to, relinked)
        settle()
    except BaseException as error:
        for link, before in reversed(relinked):
            with contextlib.suppress(AssistantError):
                _relink(link, before, [])
        for name in reversed(renamed):
            with contextlib.suppress(OSError, AssistantError):
                _rename(target / name, source / name)
        if isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.EXDEV:
            raise _OtherDisk from error
        raise


def _sizes(source: Path, items: list[_Item]) -> Counter[str]:
    """Return the bytes below each name in the folder."""
    sizes = Counter[str]()
    for item in items:
        sizes[item.path.relative_to(source).parts[0]] += item.size
    return sizes


def _relink(link: Path, leads_to: str, changed: list[tuple[Path, str]]) -> None:
    """Have a link lead elsewhere, and note where it led before."""
    with disk_errors(link):
        before = os.readlink(link)  # noqa: PTH115 - as it was written
        if before == leads_to:
            return
        changed.append((link, before))
        fresh = link.with_name(f".{link.name[:100]}.new")
        fresh.symlink_to(leads_to)
        fresh.replace(link)


def _copy_all(
    source: Path,
    target: Path,
    items: list[_Item],
    tally: Tally,
    stop: Stop,
    settle: Callable[[], None],
) -> None:
    """Copy everything, and only then delete: until the last byte is durable the old one counts."""
    gathering = target / _GATHERING
    placed: list[str] = []
    try:
        with disk_errors(gathering):
            _remove(gathering)  # a kill may have left it
            gathering.mkdir()
        check_room(target, _total(items))
        for item in items:
            _copy(item, gathering / item.path.relative_to(source), tally, stop)
            tally.next(item.size)
        with disk_errors(gathering):
            for root, _, _ in os.walk(gathering, topdown=False):
                sync_folder(Path(root))
        for name in sorted(entry.name for entry in entries(gathering)):
            with disk_errors(target / name):
                _rename(gathering / name, target / name)
            placed.append(name)
        with disk_errors(gathering):
            sync_folder(target)
        settle()
    except BaseException:
        for name in placed:
            with contextlib.suppress(OSError):
                (target / name).replace(gathering / name)
        _remove(gathering)
        raise
    _remove(gathering)
    _delete(source, items)


def _copy(item: _Item, place: Path, tally: Tally, stop: Stop) -> None:
    go_on(stop)
    with disk_errors(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        if item.leads_to:
            place.symlink_to(item.leads_to)
        else:
            copy(item.path, place, tally, stop)
            shutil.copystat(item.path, place)


def _delete(source: Path, items: list[_Item]) -> None:
    """Delete what was copied; what came or changed since then stays, as others put it there."""
    for item in items:
        with contextlib.suppress(OSError):
            status = item.path.lstat()
            if Stamp(status.st_size, status.st_mtime_ns, status.st_ino) == item.stamp:
                item.path.unlink()
    for root, _, _ in os.walk(source, topdown=False):
        if Path(root) != source:
            with contextlib.suppress(OSError):
                Path(root).rmdir()
    left = len(entries(source))
    if left:
        logger.warning("%d things in %s could not be deleted, or are new", left, source)


def _known(library: Library, source: Path, target: Path) -> list[Entry]:
    """Return what is known of files in the folder as it holds for them in the target."""
    known = []
    for path, entry in library.index.entries().items():
        with contextlib.suppress(OSError, ValueError):
            now = target / Path(path).relative_to(source)
            stamp = identify.stamp_of(now)
            # A copy is as old as its original: it differs in what the system counts alone.
            same = stamp[:2] == entry.stamp[:2]
            known.append(replace(entry, path=str(now), stamp=stamp if same else entry.stamp))
    return known


def _remove(path: Path) -> None:
    """Remove a folder with all that is in it, as far as that goes."""
    shutil.rmtree(path, ignore_errors=True)
