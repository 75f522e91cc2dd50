"""What is in a folder that is to be moved."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.library.index import Stamp
from desktop.core.library.work import reading

if TYPE_CHECKING:
    from collections.abc import Iterator


class Item(NamedTuple):
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


def items(source: Path, target: Path) -> list[Item]:
    """Return the files and links below a folder.

    Args:
        source: the folder.
        target: where all of it goes.

    Raises:
        ModelFileMissing, DiskFailed: some of it cannot be looked at, and so not be moved.
    """
    found = []
    for path in all_paths(source):
        with reading(path):
            item = item_at(path, source, target)
        if item is not None:
            found.append(item)
    return found


def item_at(path: Path, source: Path, target: Path) -> Item | None:
    """Return what of a folder is moved to another one at a path; None for what never is.

    Raises:
        OSError: it cannot be looked at.
    """
    status = path.lstat()
    if stat.S_ISLNK(status.st_mode):
        return Item(path, Stamp.of(status), 0, _leads_to(path, source, target))
    return Item(path, Stamp.of(status), status.st_size) if stat.S_ISREG(status.st_mode) else None


def is_alike(item: Item, place: Path, target: Path) -> bool:
    """Return whether a file or a link is what an item is, as far as can be told without reading.

    It has to be there by itself: where a link or another disk leads may be where the item is.
    """
    folder = place.parent
    try:
        status = place.lstat()
        real = Path(os.path.realpath(target), folder.relative_to(target))
        if Path(os.path.realpath(folder)) != real:
            return False
        if folder.stat().st_dev != target.stat().st_dev:
            return False
        if os.path.samestat(status, item.path.lstat()):
            return False
        if item.leads_to:
            return str(place.readlink()) == item.leads_to
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size == item.size


def all_paths(folder: Path) -> Iterator[Path]:
    """Yield all that is in a folder and below, but folders; links are not followed.

    Raises:
        ModelFileMissing, DiskFailed: a folder cannot be looked into.
    """

    def refuse(error: OSError) -> None:
        with reading(Path(error.filename or folder)):
            raise error

    for root, folders, names in os.walk(folder, onerror=refuse):
        yield from (Path(root, name) for name in names)
        yield from (path for name in folders if (path := Path(root, name)).is_symlink())


def total(found: list[Item]) -> int:
    """Return the bytes of all of them."""
    return sum(item.size for item in found)


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file, or of a link itself; None where there is nothing."""
    try:
        return Stamp.of(path.lstat())
    except OSError:
        return None


def _leads_to(link: Path, source: Path, target: Path) -> str:
    """Return where a link has to lead once it and what lies beside it are in the target."""
    written = os.readlink(link)  # noqa: PTH115 - as it was written
    place = Path(os.path.normpath(os.path.join(os.path.realpath(link.parent), written)))  # noqa: PTH118 - an absolute one counts alone
    for top in (source, Path(os.path.realpath(source))):
        if place.is_relative_to(top):
            absolute = Path(written).is_absolute()
            return str(target / place.relative_to(top)) if absolute else written
    return str(place)
