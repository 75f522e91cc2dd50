"""What a name means: an id, the path of a file, or what a file was called before it was moved."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.errors import ModelFileMissing, ModelNotInstalled, UnknownModel
from desktop.core.gguf_names import is_gguf
from desktop.core.library.facts import Installed
from desktop.core.library.names import REPO_DEPTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.core.library.index import Entry
    from desktop.core.library.library import Library

#: How finely file systems keep times, in nanoseconds: NTFS, exFAT, many, FAT.
_GRAINS: Final = (100, 10_000_000, 1_000_000_000, 2_000_000_000)


def resolve(library: Library, name: str) -> Installed:
    """Return the model that `name` means; see `Library.resolve`."""
    installed = library.installed()
    here = _by_id(installed, name)
    if here is None and library.learn():
        installed = library.installed()
        here = _by_id(installed, name)
    here = here or _by_former_id(library, name, installed)
    if here is not None:
        return here
    with contextlib.suppress(UnknownModel):
        known = library.known.catalogue.get(name)
        if library.problem:
            raise library.problem
        raise ModelNotInstalled(id=name, name=known.name)
    if not is_gguf(name):
        raise UnknownModel(name=name)
    return _elsewhere(name, installed)


def renamed(
    library: Library, names: Iterable[str], installed: Sequence[Installed]
) -> dict[str, str]:
    """Return the present ids of models that have other ones by now; see `Library.renamed`."""
    ids = {each.id for each in installed}
    found = {}
    for name in names:
        model = None if name in ids else _by_former_id(library, name, installed)
        if model is not None:
            found[name] = model.id
    return found


def _by_id(installed: Sequence[Installed], name: str) -> Installed | None:
    return next((each for each in installed if each.id == name), None)


def _by_former_id(library: Library, name: str, installed: Sequence[Installed]) -> Installed | None:
    """Return the model whose file had this name before it was known, or before it was moved."""
    known = next((each for each in installed if name and each.file_id == name), None)
    if known is not None:
        return known
    entries = library.index.entries()
    files = {str(each.path) for each in installed}
    gone = [each for each in _called(library, name, entries) if each.path not in files]
    for alike in (_same_content, _same_file, _same_copy):
        for before in gone:
            for each in installed:
                now = entries.get(str(each.path))
                if now is not None and alike(before, now, each):
                    return each
    return None


def _called(library: Library, name: str, entries: Mapping[str, Entry]) -> list[Entry]:
    """Return what is remembered of files that had a name."""
    if not is_gguf(name):
        return []
    exact = [entries[path] for path in (str(library.folder / name), name) if path in entries]
    inside = name.partition(":")[2] or name
    if exact or (inside == name and name.count("/") < REPO_DEPTH):
        return exact
    # In another program's folder, or in the own one while that was another: the id tells all but
    # where the folder is.
    end = os.sep + inside.replace("/", os.sep)
    return [entry for path, entry in entries.items() if path.endswith(end)]


def _same_content(before: Entry, now: Entry, model: Installed) -> bool:
    first = next(iter(model.parts_sha256), model.sha256) or now.sha256
    return before.sha256 is not None and before.sha256 == first


def _same_file(before: Entry, now: Entry, _model: Installed) -> bool:
    return before.stamp.inode != 0 and before.stamp == now.stamp


def _same_copy(before: Entry, now: Entry, model: Installed) -> bool:
    """Return whether a file was most likely brought to another disk: nobody had hashed it there.

    What moves files keeps their times, as finely as the other disk can.
    """
    if before.facts is None or before.facts != now.facts or before.stamp.size != now.stamp.size:
        return False
    hashes = {before.sha256, now.sha256 or model.sha256} - {None}
    was, is_ = before.stamp.mtime_ns, now.stamp.mtime_ns
    alike = was == is_ or any(was - was % grain == is_ for grain in _GRAINS)
    return alike and len(hashes) < 2  # noqa: PLR2004 - two are different


def _elsewhere(name: str, installed: Sequence[Installed]) -> Installed:
    # pathlib would follow links, and raise for the home of a user that is not there.
    path = Path(os.path.abspath(os.path.expanduser(name)))  # noqa: PTH100, PTH111
    for each in installed:
        if each.path == path:
            return each
    try:
        status = path.stat()
    except (OSError, ValueError):
        raise ModelFileMissing(path=name) from None
    if not stat.S_ISREG(status.st_mode):
        raise ModelFileMissing(path=name)
    return Installed(str(path), None, path, status.st_size, source="elsewhere")
