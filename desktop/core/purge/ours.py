"""Which files below a folder are Goldcrest's: by their names and places, never by what is in them.

Nothing is opened, and no link is followed: a link that has one of these names is itself a file.
"""

from __future__ import annotations

import fnmatch
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.gguf_names import UNFINISHED_PREFIX, is_gguf
from desktop.core.library.importing import UNFINISHED as IMPORTING
from desktop.core.library.leaving import MOVED, MOVING
from desktop.core.library.names import IMPORTED, REPO_DEPTH
from desktop.core.local_names import MOST_FOLDERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.core.library.whose import Owners

#: What a file is called for a moment while it is written, see `disk.written_atomically`; a kill
#: leaves it.
_FRESH: Final = ".{name}.????????"
_PARTIAL: Final = ".partial"
#: What is still arriving ends so.
UNFINISHED: Final = (_PARTIAL, IMPORTING)
_NOTES: Final = (".partial.jsonl", ".partial.json")
_DISK_TEST: Final = ".goldcrest-disk-"
_DEEPEST: Final = REPO_DEPTH + MOST_FOLDERS
_BLOCK: Final = 512
#: What a folder of Windows has that leads elsewhere, as a link does.
_JUNCTION: Final = 0xA0000003


@dataclass(slots=True)
class Found:
    """Files of Goldcrest's below a folder, and what else is there.

    Attributes:
        files: to remove, links among them.
        folders: that had such files; they go when they are empty.
        others: how many files are somebody else's.
        unread: folders that could not be looked into.
    """

    files: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    others: int = 0
    unread: list[Path] = field(default_factory=list)

    @property
    def bytes(self) -> int:
        """What the files take on the disk."""
        return sum(map(taken, self.files))


def taken(path: Path) -> int:
    """Return what a file takes on the disk, a link itself; 0 where there is none."""
    try:
        status = path.lstat()
    except OSError:
        return 0
    blocks = getattr(status, "st_blocks", None)
    return status.st_size if blocks is None else int(blocks) * _BLOCK


def matching(folder: Path, patterns: Sequence[str]) -> Found:
    """Return the files of a folder whose names fit a pattern, and their unfinished ones."""
    found = Found()
    fresh = [_FRESH.format(name=pattern) for pattern in patterns]
    for entry in _entries(folder, found):
        named = any(fnmatch.fnmatchcase(entry.name, one) for one in (*patterns, *fresh))
        if named and not _is_folder(entry):
            found.files.append(Path(entry.path))
    return found


def everything(folder: Path) -> Found:
    """Return all that is below a folder of Goldcrest's own; links are not followed."""
    found = Found()
    pending = [folder]
    while pending:
        at = pending.pop()
        if not os.path.isdir(at) or os.path.islink(at):  # noqa: PTH112, PTH114 - never raise
            continue
        found.folders.append(at)
        for entry in _entries(at, found):
            if _is_folder(entry):
                pending.append(Path(entry.path))
            else:
                found.files.append(Path(entry.path))
    return found


def models(folder: Path, owners: Owners) -> tuple[Found, Found]:
    """Return the models that were downloaded into a models folder, and those that were added.

    What lies where Goldcrest puts a download, <owner>/<repo>/<file>, is one, unless another program
    keeps its models there. Other files, and models that people put elsewhere, are others'.
    """
    downloaded, added = Found(), Found()
    for names, entry in _walk(folder, downloaded):
        mine = added if names[0] == IMPORTED else downloaded
        if not _is_model(names) or owners.way(os.path.dirname(entry.path), entry.name) is not None:  # noqa: PTH120 - of thousands
            downloaded.others += 1
            continue
        mine.files.append(Path(entry.path))
    for mine in (downloaded, added):
        mine.folders = list(_between(folder, mine.files))
    moving = everything(folder / MOVING)
    downloaded.files += moving.files
    downloaded.folders += moving.folders
    return downloaded, added


def _is_model(names: Sequence[str]) -> bool:
    """Return whether a file below a models folder is a model, a part of one, or a note of ours."""
    *above, name = names
    if not above:
        return name.startswith((MOVED, _DISK_TEST))
    if len(above) < REPO_DEPTH:
        return False
    # A note that a kill left half written.
    if name.startswith("."):
        return any(f"{end}." in name for end in _NOTES)
    for end in (_PARTIAL, *_NOTES):
        if name.endswith(end):
            return is_gguf(name.removesuffix(end))
    if name.endswith(IMPORTING):
        return True
    return is_gguf(name) and not name.startswith(UNFINISHED_PREFIX)


def _walk(top: Path, found: Found) -> Iterator[tuple[tuple[str, ...], os.DirEntry[str]]]:
    """Yield the files below a folder, and the names that lead to them; hidden folders are not."""
    pending: list[tuple[tuple[str, ...], str]] = [((), os.fspath(top))]
    while pending:
        above, at = pending.pop()
        for entry in _entries(Path(at), found):
            names = (*above, entry.name)
            if not _is_folder(entry):
                yield names, entry
            elif len(names) <= _DEEPEST and not entry.name.startswith("."):
                pending.append((names, entry.path))


def _between(top: Path, files: Sequence[Path]) -> Iterator[Path]:
    """Yield the folders between a folder and files in it, each once."""
    seen = {top}
    for file in files:
        for parent in file.parents:
            if parent in seen:
                break
            seen.add(parent)
            yield parent


def _entries(folder: Path, found: Found) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as listing:
            return sorted(listing, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError:
        found.unread.append(folder)
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Return whether it is a folder that lies here, and not the name of one elsewhere."""
    try:
        if not entry.is_dir(follow_symlinks=False):
            return False
        status = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return getattr(status, "st_reparse_tag", 0) != _JUNCTION
