"""Which rows go along when models are kept in another folder, and which stay where they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from desktop.core.hub.queue.disk import there_bytes
from desktop.core.local_names import local_path

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.hub.queue.values import WantedFile

    Files = tuple[WantedFile, ...]


def relocated(file: WantedFile, old: Path, new: Path) -> WantedFile:
    """Return a file wanted below another folder, where it was wanted below `old`."""
    if not file.destination.is_relative_to(old):
        return file
    return replace(file, destination=new / file.destination.relative_to(old))


def followed(files: Files, begun: bool, old: Path | None, new: Path) -> Files:
    """Return the files of a row as they are wanted once models are kept in `new`; reads the disk.

    Where something of them is found in the new folder, that is the old one by another name, and
    they are wanted there. Else what has begun stays, so that nothing of it is lost or forgotten,
    and waits where its folder is missing. What has not begun goes along.

    Args:
        files: of one row, as they are wanted so far.
        begun: something of them is somewhere, also where that is out of reach at the moment.
        old: where models were kept so far; None where nobody knows.
        new: where they are kept now.
    """
    placed = tuple(_placed(file, old, new) for file in files)
    if placed == files:
        return files
    here, there = (sum(map(there_bytes, each)) for each in (files, placed))
    if there and there >= here:
        return placed
    was_in_old = old is not None and all(file.destination.is_relative_to(old) for file in files)
    return files if here or begun or not was_in_old else placed


def folder_of(file: WantedFile) -> Path | None:
    """Return the models folder that a file is wanted in; None where it lies as in none."""
    inside = PurePosixPath(local_path(file.repo, file.file)).parts
    lies_so = file.destination.parts[-len(inside) :] == inside
    return file.destination.parents[len(inside) - 1] if lies_so else None


def _placed(file: WantedFile, old: Path | None, new: Path) -> WantedFile:
    folder = old if old is not None and file.destination.is_relative_to(old) else folder_of(file)
    return file if folder is None else relocated(file, folder, new)
