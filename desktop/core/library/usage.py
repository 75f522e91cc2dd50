"""What takes room on the disk, and what of it can go."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.errors import FolderReadOnly
from desktop.core.gguf_names import is_gguf
from desktop.core.language import tr
from desktop.core.library import leaving
from desktop.core.library.deleting import remove_empty
from desktop.core.library.facts import Use
from desktop.core.library.importing import UNFINISHED
from desktop.core.library.names import REPO_DEPTH
from desktop.core.library.scan import folders, without_links
from desktop.core.local_names import MOST_FOLDERS
from desktop.core.locks import claimed
from desktop.core.paths import MEMORIES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop.core.library.facts import UseKind
    from desktop.core.library.library import Library
    from desktop.core.paths import Paths

_PARTIAL: Final = ".partial"
#: What lies beside a partial file and is of no use without it, by what its name ends with.
_NOTES: Final = (".jsonl", ".json")
_BLOCK: Final = 512


def disk_use(library: Library, paths: Paths, queued: Collection[Path]) -> tuple[Use, ...]:
    """Return what takes room, largest first; see `Library.disk_use`."""
    memories = _tree_bytes(paths.memories)
    uses = [
        *_models(library),
        *_unfinished(library, queued),
        *_old_copies(library),
        *_chats(paths),
        Use("logs", tr("Logs"), paths.logs, _tree_bytes(paths.logs), removable=True),
        Use("memories", tr("Chats kept ready"), paths.memories, memories, removable=True),
        Use("cache", tr("Cache"), paths.cache, _tree_bytes(paths.cache) - memories, removable=True),
    ]
    kept = [each for each in uses if each.bytes or each.kind in ("model", "orphan", "chats")]
    return tuple(sorted(kept, key=lambda each: (-each.bytes, each.name)))


def clean_up(library: Library, uses: Iterable[Use], queued: Collection[Path]) -> int:
    """Delete what is removable of these; see `Library.clean_up`."""
    freed, failed = 0, None
    wanted = _real(queued)
    models = [Path(without_links(each)) for each in (library.folder, *library.more_folders)]
    for use in uses:
        if not use.removable:
            continue
        orphan, moved, unlike = use.kind == "orphan", use.kind == "moved", list[Path]()
        paths: Iterable[Path]
        if moved:
            paths = _copied(library, use.path, unlike)
        else:
            paths = _orphan(library, use.path, wanted) if orphan else _inside(use, models)
        # Somebody may have gone on with it since it was looked at.
        with claimed(use.path) as free:
            for path in paths if free or not orphan else ():
                size = _tree_bytes(path)
                try:
                    _remove(path)
                except OSError:
                    failed = path
                else:
                    freed += size
        if orphan and paths:
            remove_empty(use.path.parent, library.folder)
        elif moved:
            leaving.forget(library, use.path, unlike)
    if failed is not None:
        raise FolderReadOnly(path=str(failed.parent))
    return freed


def _orphan(library: Library, path: Path, wanted: frozenset[str]) -> list[Path]:
    """Return an unfinished file and its notes, unless it is wanted or somebody else's by now."""
    kept = _is_wanted(path, wanted) or library.owners.of(path) is not None
    return [] if kept else [path, *_notes(path)]


def _inside(use: Use, models: Collection[Path]) -> list[Path]:
    """Return what is in a folder, without what holds models.

    Nor is what keeps chats ready part of the cache: people would miss it.
    """
    folder, kept = use.path, use.path / MEMORIES if use.kind == "cache" else None
    if Path(os.path.realpath(folder)) in models or not folder.is_dir():
        return []
    return [
        path
        for path in sorted(folder.iterdir())
        if path != kept and not any(each.is_relative_to(os.path.realpath(path)) for each in models)
    ]


def _models(library: Library) -> Iterator[Use]:
    projectors: set[Path] = set()
    for model in library.installed():
        if model.source != "own":
            continue
        size = sum(_bytes(file) for file in model.files)
        use = Use("model", model.name, model.path, size, removable=False, id=model.id)
        yield replace(use, frees=model.frees)
        if model.projector is not None and model.projector not in projectors:
            projectors.add(model.projector)
            name = tr("{model}: pictures", model=model.name)
            yield Use("projector", name, model.projector, _bytes(model.projector), removable=False)


def _unfinished(library: Library, queued: Collection[Path]) -> Iterator[Use]:
    wanted, owners = _real(queued), library.owners
    for each in folders(library.folder, deepest=REPO_DEPTH + MOST_FOLDERS, links=True):
        for entry in each.inside:
            stem = _finished_name(entry.name)
            if stem is None:
                continue
            path = Path(entry.path)
            queues = _is_wanted(path, wanted)
            if not queues and owners.way(each.real, entry.name) is not None:
                continue  # what others have begun is not ours to offer
            used = queues or _is_in_use(path)
            size = _bytes(path) + sum(_bytes(note) for note in _notes(path))
            # Whether a download can go on with it is for `app_disk` to say.
            kind: UseKind = "partial" if used else "orphan"
            yield Use(kind, stem, path, size, removable=not used)


def _old_copies(library: Library) -> Iterator[Use]:
    for left in leaving.leftovers(library):
        size = sum(_bytes(file) for file in left.files)
        yield Use("moved", tr("Old copies of models"), left.folder, size, removable=True)


def _copied(library: Library, folder: Path, unlike: list[Path]) -> Iterator[Path]:
    """Yield what is left of an old folder and has its copy, each compared when it is asked for.

    Args:
        library: whose own folder has the copies.
        folder: the old one.
        unlike: gets what proves to be no copy.
    """
    for left in leaving.leftovers(library):
        for path in left.files if left.folder == folder else ():
            if leaving.is_copied(library, folder, path):
                yield path
            else:
                unlike.append(path)


def _is_in_use(path: Path) -> bool:
    # Only where that is not known already: for a moment it keeps others from the file.
    with claimed(path) as free:
        return not free


def _finished_name(name: str) -> str | None:
    """Return what an unfinished file of ours is going to be called; None for any other file."""
    if name.endswith(UNFINISHED):
        return name.removesuffix(UNFINISHED)
    stem = name.removesuffix(_PARTIAL)
    # Other programs have other files that end so.
    return stem if stem != name and is_gguf(stem) else None


def _chats(paths: Paths) -> Iterator[Use]:
    database = paths.database_file
    files = [database.with_name(database.name + end) for end in ("", "-wal", "-shm")]
    yield Use("chats", tr("Chats"), database, sum(_bytes(file) for file in files), removable=False)
    with contextlib.suppress(OSError):
        for path in sorted(database.parent.iterdir()):
            # Kept before a change of the format, or because it was damaged: a person's to delete.
            if path.name.startswith((f"{database.name}.before-", f"{database.name}.damaged-")):
                name = tr("Copy of chats {file}", file=path.name)
                yield Use("other", name, path, _bytes(path), False)


def _real(paths: Iterable[Path]) -> frozenset[str]:
    """Return the paths without links: the folder may be reached in more than one way."""
    return frozenset(os.path.normcase(os.path.realpath(path)) for path in paths)


def _is_wanted(partial: Path, wanted: frozenset[str]) -> bool:
    path = os.path.normcase(os.path.realpath(partial))
    return path.removesuffix(_PARTIAL) in wanted


def _notes(path: Path) -> list[Path]:
    return [path.with_name(path.name + end) for end in _NOTES]


def _bytes(path: Path) -> int:
    """Return what a file takes on the disk: less than its size where it has holes."""
    try:
        status = path.lstat()
    except OSError:
        return 0
    blocks = getattr(status, "st_blocks", None)
    return status.st_size if blocks is None else int(blocks) * _BLOCK


def _tree_bytes(path: Path) -> int:
    if not path.is_dir() or path.is_symlink():
        return _bytes(path)
    return sum(_bytes(Path(root, name)) for root, _, names in os.walk(path) for name in names)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
