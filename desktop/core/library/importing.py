"""Taking a person's GGUF file into the own folder: checked first, then copied, moved or linked."""

from __future__ import annotations

import contextlib
import errno
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.errors import (
    AlreadyHere,
    AssistantError,
    BadModel,
    LinkRefused,
    ModelFileMissing,
    OnlyProjector,
)
from desktop.core.gguf import read_header
from desktop.core.hashing import Hashed, HashingStopped, hash_file
from desktop.core.library import identify, shelf
from desktop.core.library.deleting import remove_empty
from desktop.core.library.facts import SOURCE_NAMES, HeaderFacts
from desktop.core.library.scan import is_named_model
from desktop.core.library.work import (
    Stopped,
    Tally,
    check_room,
    clone,
    copy,
    disk_errors,
    go_on,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.library.facts import How, Installed
    from desktop.core.library.index import Entry
    from desktop.core.library.library import Library
    from desktop.core.library.work import Report, Stop

#: The folder of what was not downloaded; no account on the hub has this name.
IMPORTED: Final = "imported"
#: What a file is called while it is copied.
UNFINISHED: Final = ".importing"
_UNSOUND: Final = re.compile(r'[<>:"/\\|?*]+')
_WINDOWS_DEVICE: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_LONGEST_STEM: Final = 120


@dataclass(slots=True)
class _File:
    """One file on its way.

    Attributes:
        source: where it is.
        target: where it goes.
        size: in bytes.
        hashed: what it is, where that is known.
        renamed: whether it is at its place by a new name alone.
        done: whether it is at its place.
    """

    source: Path
    target: Path
    size: int
    hashed: Hashed | None = None
    renamed: bool = False
    done: bool = False


def import_file(
    library: Library, path: Path, how: How, on_progress: Report, stop: Stop
) -> Installed:
    """Put a model into the own folder; see `Library.import_file`."""
    if library.problem:
        raise library.problem
    path = Path(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100, PTH111 - follows no link
    sources = _sources(path)
    library.learn(stop=stop)
    files = _plan(library, sources, stop)
    tally = Tally(on_progress, sum(file.size for file in files))
    try:
        for file in files:
            with disk_errors(file.target):
                file.target.parent.mkdir(parents=True, exist_ok=True)
                _transfer(file, how, tally, stop)
            file.done = True
            tally.next(file.size)
    except BaseException:
        _undo(library, files)
        raise
    if how == "move":
        for file in files:
            # One that may not be deleted stays: the model is here all the same.
            with contextlib.suppress(OSError):
                if not file.renamed:
                    file.source.unlink()
    library.index.put(_entries(files))
    return library.resolve(str(files[0].target))


def _sources(path: Path) -> list[Path]:
    """Return the files of the model: all parts, then the projector.

    Raises:
        AssistantError: it is no sound model, or a part is missing.
    """
    facts = HeaderFacts.from_header(read_header(path))
    if facts.projector:
        raise OnlyProjector(path=str(path))
    if not facts.chats:
        raise BadModel(path=str(path), reason="it is a helper of another model, such as an adapter")
    place = shelf.numbered(path.name)
    files = [path]
    if place is not None:
        name = f"{place.stem}-{{:05}}-of-{place.count:05}.gguf"
        files = [path.with_name(name.format(number)) for number in range(1, place.count + 1)]
        for file in files:
            read_header(file)
    projector = _projector(files[0])
    return [*files, projector] if projector else files


def _projector(model: Path) -> Path | None:
    """Return the sound projector beside a model that names the same model, if there is one."""
    try:
        beside = sorted(
            str(file)
            for file in model.parent.iterdir()
            if is_named_model(file.name) and shelf.is_projector_name(file.name)
        )
    except OSError:
        return None
    chosen = shelf.projector_for(str(model), beside, alone=False)
    if chosen is not None:
        with contextlib.suppress(AssistantError):
            read_header(chosen)
            return Path(chosen)
    return None


def _plan(library: Library, sources: Sequence[Path], stop: Stop) -> list[_File]:
    """Return where each file goes, once it is sure that the content is not here yet.

    Raises:
        AlreadyHere: it is.
        Stopped: as asked.
    """
    split = shelf.numbered(sources[0].name) is not None
    first = None if split else _compare(library, sources[0], stop)
    known = library.known.by_hash.get(first.sha256) if first else None
    if known is not None:
        target = library.path_for(known.repo, known.file)
        folder = target.parent
    else:
        folder = _fresh_folder(library, sources[0])
        target = folder / _sound(sources[0].name)
    files = [_File(sources[0], target, _size(sources[0]), first)]
    for source in sources[1:]:
        beside = folder / _sound(source.name)
        if not beside.exists():  # as a projector may that came with another quantization
            files.append(_File(source, beside, _size(source)))
    return files


def _compare(library: Library, source: Path, stop: Stop) -> Hashed | None:
    """Return what a file is, where its size says that it may be known; else None.

    Raises:
        AlreadyHere: the library has it.
        Stopped: as asked.
    """
    installed, size = library.installed(), _size(source)
    for each in installed:
        if any(_is_same_file(source, file) for file in each.files):
            raise _already(each)
    alike = [each for each in installed if each.bytes == size and not each.parts]
    if not alike and size not in library.known.sizes:
        return None
    content = _hash(source, stop)
    for each in alike:
        theirs = each.sha256
        if theirs is None:
            with contextlib.suppress(OSError):
                theirs = _hash(each.path, stop).sha256
        if theirs == content.sha256 and each.state == "ready":
            raise _already(each)
    return content


def _hash(path: Path, stop: Stop) -> Hashed:
    try:
        return hash_file(path, stop=stop)
    except HashingStopped:
        raise Stopped from None


def _fresh_folder(library: Library, source: Path) -> Path:
    """Return a folder for a model alone; one that is there already gets a number."""
    place = shelf.numbered(source.name)
    stem = _sound(place.stem if place else source.stem)[:_LONGEST_STEM].rstrip(". ")
    folder, number = library.folder / IMPORTED / stem, 2
    while folder.exists():
        folder, number = library.folder / IMPORTED / f"{stem} {number}", number + 1
    return folder


def _transfer(file: _File, how: How, tally: Tally, stop: Stop) -> None:
    """Bring one file to its place, under its name only when all is there."""
    go_on(stop)
    if how == "link":
        _link(file)
        return
    if how == "move" and _rename(file):
        return
    unfinished = file.target.with_name(file.target.name + UNFINISHED)
    unfinished.unlink(missing_ok=True)
    if not clone(file.source, unfinished):
        check_room(unfinished.parent, file.size)
        sha256, marks = copy(file.source, unfinished, tally, stop)
        if file.hashed is not None and file.hashed.sha256 != sha256:
            unfinished.unlink()
            raise BadModel(path=str(file.source), reason="it changed while it was copied")
        file.hashed = Hashed(file.size, sha256, marks, ())
    unfinished.replace(file.target)


def _rename(file: _File) -> bool:
    """Move a file within its file system; False where it lies in another one."""
    try:
        file.source.replace(file.target)
    except OSError as error:
        if error.errno == errno.EXDEV:
            return False
        raise
    file.renamed = True
    return True


def _link(file: _File) -> None:
    """Make a link, by preference one that shows where it leads."""
    file.target.unlink(missing_ok=True)
    try:
        file.target.symlink_to(file.source)
    except OSError:  # Windows asks for rights that few people have
        try:
            os.link(file.source, file.target)
        except OSError as error:
            raise LinkRefused(path=str(file.target.parent)) from error


def _undo(library: Library, files: Sequence[_File]) -> None:
    """Put everything back after a failure."""
    for file in reversed(files):
        with contextlib.suppress(OSError):
            if file.renamed:
                file.target.replace(file.source)
            elif file.done:
                file.target.unlink()
    for folder in {file.target.parent for file in files}:
        remove_empty(folder, library.folder)


def _entries(files: Sequence[_File]) -> list[Entry]:
    kept = []
    for file in files:
        content = file.hashed
        sha256, marks = (content.sha256, content.marks) if content else (None, ())
        with contextlib.suppress(OSError, AssistantError):
            kept.append(identify.entry_of(file.target, sha256, marks))
    return kept


def _already(model: Installed) -> AlreadyHere:
    return AlreadyHere(name=model.name, source=SOURCE_NAMES[model.source])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        raise ModelFileMissing(path=str(path)) from None


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _sound(name: str) -> str:
    """Return a name that every system takes, as near to the given one as can be."""
    plain = _UNSOUND.sub("_", "".join(one if one.isprintable() else "_" for one in name)).strip()
    if plain.startswith(".") or _WINDOWS_DEVICE.fullmatch(plain):
        plain = f"_{plain}"
    return plain.rstrip(". ") or "model"
