"""Which of the files that somebody brings are models, how large, and which ones. No Qt."""

from __future__ import annotations

import contextlib
import os
import stat
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.errors import AssistantError
from desktop.core.gguf import read_header
from desktop.core.gguf_names import is_gguf, numbered, without_suffix
from desktop.core.library import HeaderFacts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

#: Of so many files the headers are read before the question comes; one takes a fraction of a
#: second, and the import reads them all.
_MOST_READ = 8


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that somebody wants to add.

    Attributes:
        path: the file; the first part that was brought of a split model.
        name: to show: the file's, without its ending and the number of the part.
        bytes: of all its parts; 0 where the disk does not tell.
        same_disk: whether it is on the disk of the models folder.
        facts: what its header says; None where that was not read.
        problem: why it cannot be added, as far as its header tells; None where it can.
    """

    path: Path
    name: str
    bytes: int
    same_disk: bool
    facts: HeaderFacts | None = None
    problem: AssistantError | None = None


def sort_out(paths: Iterable[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the files that may be models, one for each split set, and the others."""
    models: dict[object, Path] = {}
    others: list[Path] = []
    for path in paths:
        if is_gguf(path.name):
            models.setdefault(_set_of(path), path)
        else:
            others.append(path)
    return tuple(models.values()), tuple(others)


def joined(before: Iterable[Offer], more: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return these offers, each model once."""
    return tuple({_set_of(each.path): each for each in (*before, *more)}.values())


def look(paths: Sequence[Path], folder: Path) -> tuple[Offer, ...]:
    """Look at model files on the disk; may wait for it."""
    device = _device(folder)
    found: list[Offer] = []
    for path in paths:
        sizes = [_size(each) for each in _parts(path)]
        same = device is not None and device == _device(path)
        offer = Offer(path, _name(path), sum(sizes), same)
        found.append(_with_header(offer) if len(found) < _MOST_READ else offer)
    return tuple(found)


def folders(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return which of these are folders; may wait for the disk."""
    return tuple(path for path in paths if path.is_dir())


def _with_header(offer: Offer) -> Offer:
    try:
        facts = HeaderFacts.from_header(read_header(offer.path))
    except AssistantError as problem:
        return replace(offer, problem=problem)
    if numbered(offer.path.name) is not None:
        # A part counts its own weights only.
        facts = replace(facts, parameters=None)
    return replace(offer, facts=facts)


def _set_of(path: Path) -> object:
    """Return what is the same for all parts of a model, and another for each model."""
    part = numbered(path.name)
    return path if part is None else (path.parent, part.stem, part.end)


def _parts(path: Path) -> list[Path]:
    part = numbered(path.name)
    if part is None:
        return [path]
    with contextlib.suppress(OSError):
        names = frozenset(part.names)
        return [each for each in path.parent.iterdir() if each.name in names]
    return [path]


def _name(path: Path) -> str:
    part = numbered(path.name)
    return part.stem if part is not None else without_suffix(path.name)


def _size(path: Path) -> int:
    with contextlib.suppress(OSError):
        status = path.stat()
        return status.st_size if stat.S_ISREG(status.st_mode) else 0
    return 0


def _device(path: Path) -> int | None:
    with contextlib.suppress(OSError):
        return os.stat(path).st_dev  # noqa: PTH116 - follows links, as the import does
    return None
