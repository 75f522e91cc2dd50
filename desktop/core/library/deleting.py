"""Deleting own models, and only those."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from desktop.core.disk import as_disk_error
from desktop.core.errors import (
    BuiltinStays,
    FolderReadOnly,
    ModelFileMissing,
    OwnedElsewhere,
    UnknownModel,
)
from desktop.core.language import tr
from desktop.core.library.facts import SOURCE_NAMES, Deleted

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.library.facts import Installed, Source
    from desktop.core.library.library import Library
    from desktop.core.library.whose import Owners


def delete(library: Library, id: str) -> Deleted:  # noqa: A002 - the name that the catalogue uses
    """Delete an own model; see `Library.delete`."""
    target = library.resolve(id)
    if target.id != id:
        raise UnknownModel(name=id)
    owners = library.owners
    _check(target, owners)
    files, eyes = list(target.files), target.projector
    if eyes and owners.of(eyes) is None and not _has_another_model(library, target):
        files.append(eyes)
    freed, shared = 0, target.copy_of is not None
    for number, file in enumerate(files):
        size, alone = _room(file)
        _unlink(file, required=number == 0)
        freed += size
        shared = shared or not alone
    library.index.forget([str(file) for file in files])
    remove_empty(target.path.parent, library.folder)
    if not shared and target.content:
        shared = any(each.content == target.content for each in library.installed())
    return Deleted(target, freed, shared)


def _check(target: Installed, owners: Owners) -> None:
    """See to it that a model is an own one.

    Raises:
        BuiltinStays, OwnedElsewhere, UnknownModel: it is not.
    """
    if target.builtin:
        raise BuiltinStays(name=target.name)
    if target.source == "elsewhere":
        raise UnknownModel(name=target.id)
    others: list[Source | None] = [target.source]
    if target.source == "own":
        # Further folders may have been named, or links made, since the model was found.
        others = [owners.of(file) for file in target.files]
    for owner in others:
        if owner == "folder":
            raise OwnedElsewhere(name=target.name, owner=str(target.path.parent))
        if owner is not None:
            raise OwnedElsewhere(name=target.name, owner=tr(SOURCE_NAMES[owner]))


def remove_empty(folder: Path, top: Path) -> None:
    """Remove a folder and those above it, up to `top`, as far as they are empty."""
    with contextlib.suppress(OSError):
        while folder != top and top in folder.parents:
            folder.rmdir()
            folder = folder.parent


def _has_another_model(library: Library, target: Installed) -> bool:
    return any(
        each.projector == target.projector and each.path != target.path
        for each in library.installed()
    )


def _room(file: Path) -> tuple[int, bool]:
    """Return what deleting a name frees, and whether it is the only one of its content."""
    try:
        status = file.lstat()
    except OSError:
        return 0, True
    if file.is_symlink():
        return 0, False
    return (status.st_size, True) if status.st_nlink == 1 else (0, False)


def _unlink(file: Path, *, required: bool) -> None:
    try:
        file.unlink()
    except FileNotFoundError:
        if required:
            raise ModelFileMissing(path=str(file)) from None
    except OSError as error:
        known = as_disk_error(error, file)
        raise known or FolderReadOnly(path=str(file.parent)) from error
