"""Moving the own models folder: all of it, or nothing.

Within a disk everything gets a new name. To another disk everything is copied into a hidden folder
first; then the copies get their names, the new place is remembered, and only then what was copied
is deleted. So a kill at any moment loses nothing, and the move can be done again: what a killed
one has named in the target is taken for moved where its content is the same, byte by byte. What
it has not deleted any more is known, too; see `leaving`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.disk import sync_folder
from desktop.core.errors import AssistantError, FolderBusy, FolderInUse, FolderShared
from desktop.core.language import tr
from desktop.core.library import identify
from desktop.core.library.facts import SOURCE_NAMES, Moved
from desktop.core.library.holding import moving_from
from desktop.core.library.inventory import is_alike, items, total
from desktop.core.library.leaving import MOVING, leave, left_in, write_note
from desktop.core.library.scan import entries
from desktop.core.library.work import (
    Tally,
    check_room,
    copy,
    disk_errors,
    go_on,
    reading,
    same_content,
    taking,
)
from desktop.core.locks import claimed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.library.index import Entry
    from desktop.core.library.inventory import Item
    from desktop.core.library.library import Library
    from desktop.core.library.work import Report, Stop

#: Where copies gather in the hidden folder.
_COPIES: Final = "copies"
#: What a download ends in while it arrives.
_UNFINISHED: Final = ".partial"


def move_folder(
    library: Library,
    target: Path,
    on_progress: Report,
    stop: Stop,
    on_moved: Callable[[], None],
) -> Moved:
    """Move all that is in the own folder to `target`; see `Library.move_folder`."""
    target = Path(os.path.abspath(os.path.expanduser(target)))  # noqa: PTH100, PTH111 - follows no link
    with moving_from(library) as source:
        if library.problem:
            raise library.problem
        twins = _check(source, target)
        found = items(source, target)
        _check_users(library, found)

        def settle() -> None:
            known = _known(library, source, target)
            on_moved()
            library.index.put(known)

        made = _make(target)
        try:
            _bring(source, target, found, twins, on_progress, stop, settle)
        except BaseException:
            for folder in made:
                with contextlib.suppress(OSError):
                    folder.rmdir()
            raise
        return Moved(source, left_in(source, found))


class _OtherDisk(Exception):
    """The target lies on another disk than the folder; everything is as it was."""


def _check(source: Path, target: Path) -> frozenset[str]:
    """See to it that nothing of one folder lies in the other, and no name is taken.

    Returns:
        The names that a killed move may have given to its copies already.
    """
    real_source, real_target = Path(os.path.realpath(source)), Path(os.path.realpath(target))
    within = real_source in (real_target, *real_target.parents)
    if within or real_target in real_source.parents:
        raise FolderInUse(path=str(target))
    if os.path.lexists(target) and not os.path.isdir(target):  # noqa: PTH112 - never raises
        raise FolderInUse(path=str(target))
    taken = {os.path.normcase(entry.name) for entry in entries(target)}
    names = {entry.name for entry in entries(source)}
    twins = frozenset(name for name in names if os.path.normcase(name) in taken)
    # Where both have it, one may be the other by another way, on a network for example.
    if twins and (MOVING not in taken or MOVING in names):
        raise FolderInUse(path=str(target))
    return twins


def _check_users(library: Library, found: list[Item]) -> None:
    """See to it that nobody else needs any of it where it is.

    Raises:
        FolderShared: it is another program's, or a further folder's.
        FolderBusy: another Goldcrest downloads it.
    """
    owners = library.owners
    for item in found:
        way = owners.way(os.path.realpath(item.path.parent), item.path.name)
        if way is not None:
            place = str(item.path.parents[len(way[1]) - 1])
            if way[0] == "folder":
                raise FolderShared(path=place)
            raise FolderShared(path=place, owner=tr(SOURCE_NAMES[way[0]]))
        if item.path.name.endswith(_UNFINISHED):
            with claimed(item.path) as free:
                if not free:
                    raise FolderBusy(path=str(library.folder))


def _make(target: Path) -> list[Path]:
    """Make the folder and those above it; returns those that were made, the deepest first."""
    with disk_errors(target / "any"):
        missing = [each for each in (target, *target.parents) if not each.exists()]
        target.mkdir(parents=True, exist_ok=True)
    return missing


def _bring(
    source: Path,
    target: Path,
    found: list[Item],
    twins: frozenset[str],
    on_progress: Report,
    stop: Stop,
    settle: Callable[[], None],
) -> None:
    """Bring everything to the target; what `twins` name has to be there already."""
    if not twins:
        with contextlib.suppress(_OtherDisk):
            _rename_all(source, target, found, Tally(on_progress, total(found)), stop, settle)
            return
    tally = Tally(on_progress, total(found))
    missing: list[Item] = []
    for item in found:
        if _top(source, item) in twins:
            _compare(item, target / item.path.relative_to(source), target, tally, stop)
            tally.next(item.size)
        else:
            missing.append(item)
    notes: list[Path] = []

    def note_and_settle() -> None:
        notes.append(write_note(source, target, found))
        try:
            settle()
        except BaseException:
            with contextlib.suppress(OSError):
                notes.pop().unlink()
            raise

    _copy_all(source, target, missing, tally, stop, note_and_settle, again=bool(twins))
    leave(source, found, notes[0])


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
    found: list[Item],
    tally: Tally,
    stop: Stop,
    settle: Callable[[], None],
) -> None:
    """Give everything its new name.

    Raises:
        _OtherDisk: that cannot be.
    """
    sizes = _sizes(source, found)
    renamed: list[str] = []
    relinked: list[tuple[Path, str]] = []
    try:
        for name in sorted(entry.name for entry in entries(source)):
            go_on(stop)
            with taking(source / name, target / name):
                _rename(source / name, target / name)
            renamed.append(name)
            tally.next(sizes[name])
        for item in found:
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


def _sizes(source: Path, found: list[Item]) -> Counter[str]:
    """Return the bytes below each name in the folder."""
    sizes = Counter[str]()
    for item in found:
        sizes[_top(source, item)] += item.size
    return sizes


def _top(source: Path, item: Item) -> str:
    """Return the name in the folder that an item is, or lies below."""
    return item.path.relative_to(source).parts[0]


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
    found: list[Item],
    tally: Tally,
    stop: Stop,
    settle: Callable[[], None],
    *,
    again: bool,
) -> None:
    """Copy all of these, and make them count once the last byte is durable."""
    gathering = target / MOVING / _COPIES
    placed: list[str] = []
    try:
        with disk_errors(gathering):
            _remove(gathering)  # a kill may have left it
            gathering.parent.mkdir(exist_ok=True)
            gathering.mkdir()
        check_room(target, total(found))
        for item in found:
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
        # Without it nothing would tell that names in the target are those of copies.
        _remove(gathering if again else gathering.parent)
        raise
    _remove(gathering.parent)


def _compare(item: Item, place: Path, target: Path, tally: Tally, stop: Stop) -> None:
    """See to it that what has an item's name in the target is a copy of it.

    Raises:
        FolderInUse: it is not.
        Stopped: as asked.
    """
    go_on(stop)
    with reading(item.path):
        item.path.lstat()
    with disk_errors(place):
        alike = is_alike(item, place, target)
        if not alike or not (item.leads_to or same_content(item.path, place, tally, stop)):
            raise FolderInUse(path=str(target))


def _copy(item: Item, place: Path, tally: Tally, stop: Stop) -> None:
    go_on(stop)
    with disk_errors(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        if item.leads_to:
            place.symlink_to(item.leads_to)
        else:
            copy(item.path, place, tally, stop)
            shutil.copystat(item.path, place)


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
