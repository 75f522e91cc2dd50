"""Moving the own models folder: all of it, or nothing."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import FolderInUse
from desktop.core.library import identify
from desktop.core.library.scan import entries
from desktop.core.library.work import Tally, check_room, copy, disk_errors, go_on

if TYPE_CHECKING:
    from desktop.core.library.library import Library
    from desktop.core.library.work import Report, Stop

logger = logging.getLogger(__name__)


def move_folder(library: Library, target: Path, on_progress: Report, stop: Stop) -> None:
    """Move all that is in the own folder to `target`; see `Library.move_folder`."""
    if library.problem:
        raise library.problem
    source = library.folder
    target = Path(os.path.abspath(os.path.expanduser(target)))  # noqa: PTH100, PTH111 - follows no link
    _check(source, target)
    made = _make(target)
    known = library.index.entries()
    try:
        _move(source, target, on_progress, stop)
    except BaseException:
        for folder in made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise
    moved = []
    for path, entry in known.items():
        with contextlib.suppress(OSError, ValueError):
            now = target / Path(path).relative_to(source)
            moved.append(replace(entry, path=str(now), stamp=identify.stamp_of(now)))
    library.index.put(moved)


def _check(source: Path, target: Path) -> None:
    """See to it that nothing of one folder lies in the other, and no name is taken."""
    real_source, real_target = Path(os.path.realpath(source)), Path(os.path.realpath(target))
    within = real_source in (real_target, *real_target.parents)
    if within or real_target in real_source.parents:
        raise FolderInUse(path=str(target))
    if os.path.lexists(target) and not target.is_dir():
        raise FolderInUse(path=str(target))
    taken = {os.path.normcase(entry.name) for entry in entries(target)}
    if any(os.path.normcase(entry.name) in taken for entry in entries(source)):
        raise FolderInUse(path=str(target))


def _make(target: Path) -> list[Path]:
    """Make the folder and those above it; returns those that were made, the deepest first."""
    missing = [each for each in (target, *target.parents) if not each.exists()]
    with disk_errors(target / "any"):
        target.mkdir(parents=True, exist_ok=True)
    return missing


def _move(source: Path, target: Path, on_progress: Report, stop: Stop) -> None:
    names = sorted(entry.name for entry in entries(source))
    total = sum(size for _, size in _files(source))
    tally = Tally(on_progress, total)
    renamed: list[str] = []
    try:
        for name in names:
            go_on(stop)
            with disk_errors(target / name):
                os.rename(source / name, target / name)  # noqa: PTH104 - never over another
            renamed.append(name)
            tally.next(sum(size for _, size in _files(target / name)))
    except BaseException as error:
        for name in reversed(renamed):
            with contextlib.suppress(OSError):
                os.rename(target / name, source / name)  # noqa: PTH104 - likewise
        if isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.EXDEV:
            _copy_all(source, target, names, Tally(on_progress, total), stop)
        else:
            raise


def _copy_all(source: Path, target: Path, names: list[str], tally: Tally, stop: Stop) -> None:
    """Copy all, and only then delete: until the last byte is durable the old folder counts."""
    files = _files(source)
    check_room(target, sum(size for _, size in files))
    try:
        for path, size in files:
            place = target / path.relative_to(source)
            with disk_errors(place):
                place.parent.mkdir(parents=True, exist_ok=True)
                if path.is_symlink():
                    # A relative one would lead elsewhere from there.
                    leads_to = path.parent.resolve() / path.readlink()
                    place.symlink_to(os.path.normpath(leads_to))
                else:
                    copy(path, place, tally, stop)
                    shutil.copystat(path, place)
            tally.next(size)
    except BaseException:
        for name in names:
            _remove(target / name)
        raise
    for name in names:
        _remove(source / name)
        if os.path.lexists(source / name):
            logger.warning("%s was copied and cannot be deleted", source / name)


def _files(folder: Path) -> list[tuple[Path, int]]:
    """Return all files below a folder, or the file itself, with their sizes; links have none."""
    if folder.is_symlink() or not folder.is_dir():
        return [(folder, 0 if folder.is_symlink() else folder.stat().st_size)]
    found = []
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            found.append((path, 0 if path.is_symlink() else path.stat().st_size))
    return found


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
