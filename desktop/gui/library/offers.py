"""Which of the files that somebody brings are models, and how large they are. No Qt."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

SUFFIX: Final = ".gguf"
_PART: Final = re.compile(r"(?i)(.+)-(\d{5})-of-(\d{5})\.gguf")


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that somebody wants to add.

    Attributes:
        path: the file; the first part that was brought of a split model.
        name: to show: the file's, without its ending and the number of the part.
        bytes: of all its parts; 0 where the disk does not tell.
        same_disk: whether it is on the disk of the models folder.
    """

    path: Path
    name: str
    bytes: int
    same_disk: bool


def sort_out(paths: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files that may be models, one for each split set, and the others."""
    models: dict[object, Path] = {}
    others: list[Path] = []
    for path in paths:
        part = _PART.fullmatch(path.name)
        if part is not None:
            models.setdefault((path.parent, part[1], part[3]), path)
        elif path.name.lower().endswith(SUFFIX):
            models.setdefault(path, path)
        else:
            others.append(path)
    return tuple(models.values()), tuple(others)


def look(paths: Sequence[Path], folder: Path) -> tuple[Offer, ...]:
    """Look at model files on the disk; may wait for it."""
    device = _device(folder)
    found = []
    for path in paths:
        sizes = [_size(each) for each in _parts(path)]
        same = device is not None and device == _device(path)
        found.append(Offer(path, _name(path), sum(sizes), same))
    return tuple(found)


def folders(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return which of these are folders; may wait for the disk."""
    return tuple(path for path in paths if path.is_dir())


def _parts(path: Path) -> list[Path]:
    part = _PART.fullmatch(path.name)
    if part is None:
        return [path]
    with contextlib.suppress(OSError):
        found = [(_PART.fullmatch(each.name), each) for each in path.parent.iterdir()]
        return [each for match, each in found if match and match.group(1, 3) == part.group(1, 3)]
    return [path]


def _name(path: Path) -> str:
    part = _PART.fullmatch(path.name)
    return part[1] if part is not None else path.name[: -len(SUFFIX)]


def _size(path: Path) -> int:
    with contextlib.suppress(OSError):
        status = path.stat()
        return status.st_size if stat.S_ISREG(status.st_mode) else 0
    return 0


def _device(path: Path) -> int | None:
    with contextlib.suppress(OSError):
        return os.stat(path).st_dev  # noqa: PTH116 - follows links, as the import does
    return None
