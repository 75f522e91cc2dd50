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
from desktop.core.library.scan import SUFFIX
from desktop.core.locks import claimed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop.core.library.facts import UseKind
    from desktop.core.library.library import Library
    from desktop.core.paths import Paths

#: Files that end like this are unfinished ones of ours; other programs have other `.partial` files.
_PARTIAL: Final = f"{SUFFIX}.partial"
#: What of the ending is not the file's name.
_ENDING: Final = {_PARTIAL: ".partial", UNFINISHED: UNFINISHED}
#: What lies beside a partial file and is of no use without it, by what its name ends with.
_NOTES: Final = (".jsonl", ".json")
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
    wanted, models = _real(queued), Path(os.path.realpath(library.folder))
    for use in uses:
        if not use.removable:
            continue
        orphan = use.kind == "orphan"
        paths = _orphan(use.path, wanted) if orphan else _inside(use.path, models)
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
        if orphan:
            remove_empty(use.path.parent, library.folder)
    if failed is not None:
        raise FolderReadOnly(path=str(failed.parent))
    return freed


def _orphan(path: Path, wanted: frozenset[str]) -> list[Path]:
    """Return an unfinished file and its notes, unless a download wants it by now."""
    return [] if _is_wanted(path, wanted) else [path, *_notes(path)]


def _inside(folder: Path, models: Path) -> list[Path]:
    """Return what is in a folder, without what holds the models."""
    if models == Path(os.path.realpath(folder)) or not folder.is_dir():
        return []
    return [
        path
        for path in sorted(folder.iterdir())
        if not models.is_relative_to(os.path.realpath(path))
    ]


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
    wanted = _real(queued)
    for root, _, names in os.walk(folder):
        for name in names:
            end = next((each for each in (_PARTIAL, UNFINISHED) if name.endswith(each)), None)
            if end is None:
                continue
            path = Path(root, name)
            with claimed(path) as free:
                used = not free or _is_wanted(path, wanted)
            size = _bytes(path) + sum(_bytes(note) for note in _notes(path))
            kind: UseKind = "partial" if used else "orphan"
            yield Use(kind, name.removesuffix(_ENDING[end]), path, size, removable=not used)


def _chats(paths: Paths) -> Iterator[Use]:
    database = paths.database_file
    files = [database.with_name(database.name + end) for end in ("", "-wal", "-shm")]
    yield Use("chats", "Chats", database, sum(_bytes(file) for file in files), removable=False)
    with contextlib.suppress(OSError):
        for path in sorted(database.parent.iterdir()):
            # Kept before a change of the format, or because it was damaged: a person's to delete.
            if path.name.startswith((f"{database.name}.before-", f"{database.name}.damaged-")):
                yield Use("other", f"Copy of chats {path.name}", path, _bytes(path), False)


def _real(paths: Iterable[Path]) -> frozenset[str]:
    """Return the paths without links: the folder may be reached in more than one way."""
    return frozenset(os.path.normcase(os.path.realpath(path)) for path in paths)


def _is_wanted(partial: Path, wanted: frozenset[str]) -> bool:
    path = os.path.normcase(os.path.realpath(partial))
    return path.removesuffix(_ENDING[_PARTIAL]) in wanted


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
