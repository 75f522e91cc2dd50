"""What takes room on the disk, and what of it can go."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.errors import FolderReadOnly
from desktop.core.library.deleting import remove_empty
from desktop.core.library.facts import Use
from desktop.core.library.importing import UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop.core.library.facts import UseKind
    from desktop.core.library.library import Library
    from desktop.core.paths import Paths

_PARTIAL: Final = ".partial"
#: What lies beside a partial file and is of no use without it.
_NOTES: Final = (".partial.jsonl", ".partial.json")
_BLOCK: Final = 512


def disk_use(library: Library, paths: Paths, queued: Collection[Path]) -> tuple[Use, ...]:
    """Return what takes room, largest first; see `Library.disk_use`."""
    uses = [
        *_models(library),
        *_unfinished(library.folder, queued),
        *_chats(paths),
        Use("logs", "Logs", paths.logs, _tree_bytes(paths.logs), removable=True),
        Use("cache", "Cache", paths.cache, _tree_bytes(paths.cache), removable=True),
    ]
    kept = [each for each in uses if each.bytes or each.kind in ("model", "orphan", "chats")]
    return tuple(sorted(kept, key=lambda each: (-each.bytes, each.name)))


def clean_up(library: Library, uses: Iterable[Use], queued: Collection[Path]) -> int:
    """Delete what is removable of these; see `Library.clean_up`."""
    freed, failed = 0, None
    for use in uses:
        if not use.removable or (use.kind == "orphan" and _destination(use.path) in queued):
            continue
        if use.kind == "orphan":
            paths = [use.path, *_notes(use.path)]
        else:
            paths = sorted(use.path.iterdir()) if use.path.is_dir() else []
        for path in paths:
            size = _tree_bytes(path)
            try:
                _remove(path)
            except OSError:
                failed = path
            else:
                freed += size
        if use.kind == "orphan":
            remove_empty(use.path.parent, library.folder)
    if failed is not None:
        raise FolderReadOnly(path=str(failed.parent))
    return freed


def _models(library: Library) -> Iterator[Use]:
    projectors: set[Path] = set()
    for model in library.installed():
        if model.source != "own":
            continue
        size = sum(_bytes(file) for file in model.files)
        yield Use("model", model.name, model.path, size, removable=False, id=model.id)
        if model.projector is not None and model.projector not in projectors:
            projectors.add(model.projector)
            name = f"{model.name}: pictures"
            yield Use("projector", name, model.projector, _bytes(model.projector), removable=False)


def _unfinished(folder: Path, queued: Collection[Path]) -> Iterator[Use]:
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            if name.endswith(_PARTIAL):
                destination = _destination(path)
                wanted = destination in queued
                size = _bytes(path) + sum(_bytes(note) for note in _notes(path))
                kind: UseKind = "partial" if wanted else "orphan"
                yield Use(kind, destination.name, path, size, removable=not wanted)
            elif name.endswith(UNFINISHED):
                shown = name.removesuffix(UNFINISHED)
                yield Use("orphan", shown, path, _bytes(path), removable=True)


def _chats(paths: Paths) -> Iterator[Use]:
    database = paths.database_file
    files = [database.with_name(database.name + end) for end in ("", "-wal", "-shm")]
    yield Use("chats", "Chats", database, sum(_bytes(file) for file in files), removable=False)
    with contextlib.suppress(OSError):
        for path in sorted(database.parent.iterdir()):
            # Kept before a change of the format, or because it was damaged: a person's to delete.
            if path.name.startswith((f"{database.name}.before-", f"{database.name}.damaged-")):
                yield Use("other", f"Copy of chats {path.name}", path, _bytes(path), False)


def _destination(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(_PARTIAL))


def _notes(path: Path) -> list[Path]:
    destination = _destination(path)
    return [destination.with_name(destination.name + end) for end in _NOTES]


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
