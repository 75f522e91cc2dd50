"""Taking a person's GGUF file into the own folder: checked first, then copied, moved or linked."""

from __future__ import annotations

import contextlib
import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.disk import sync_folder
from desktop.core.errors import (
    AlreadyHere,
    AlreadyRunning,
    AssistantError,
    BadModel,
    LinkRefused,
    ModelFileMissing,
    MoveRefused,
    OnlyProjector,
    UnknownQuantization,
)
from desktop.core.gguf import read_header
from desktop.core.gguf_names import is_projector_name, numbered
from desktop.core.hashing import Hashed, HashingStopped, hash_file
from desktop.core.language import mark, tr
from desktop.core.library import identify, shelf
from desktop.core.library.deleting import remove_empty
from desktop.core.library.facts import SOURCE_NAMES
from desktop.core.library.header_facts import HeaderFacts
from desktop.core.library.names import IMPORTED, sound_file, sound_stem
from desktop.core.library.scan import is_named_model
from desktop.core.library.work import (
    Stopped,
    Tally,
    check_room,
    clone,
    copy,
    disk_errors,
    go_on,
    taking,
)
from desktop.core.locks import claimed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.gguf import Header
    from desktop.core.library.facts import How, Installed
    from desktop.core.library.index import Entry
    from desktop.core.library.library import Library
    from desktop.core.library.work import Report, Stop

#: What a file is called while it is copied.
UNFINISHED: Final = ".importing"
#: As many characters of a name leave room for the ending in every file system.
_LONGEST_UNFINISHED: Final = 60


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
        stays: whether it is copied where the others are moved, because other models need it.
    """

    source: Path
    target: Path
    size: int
    hashed: Hashed | None = None
    renamed: bool = False
    done: bool = False
    stays: bool = False


def import_file(
    library: Library, path: Path, how: How, on_progress: Report, stop: Stop
) -> Installed:
    """Put a model into the own folder; see `Library.import_file`."""
    if library.problem:
        raise library.problem
    path = Path(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100, PTH111 - follows no link
    sources, projector = _sources(path), _projector(path)
    library.learn(stop=stop)
    first = _compare(library, sources, stop)
    if how == "move":
        _let_go(library, sources)
    folder, name = _place(library, sources[0], first)
    files: list[_File] = []
    try:
        files = _plan(sources, projector, folder, name)
        files[0].hashed = first
        tally = Tally(on_progress, sum(file.size for file in files))
        for file in files:
            with disk_errors(file.target):
                file.target.parent.mkdir(parents=True, exist_ok=True)
                _transfer(file, how, tally, stop)
            file.done = True
            tally.next(file.size)
    except BaseException:
        _undo(files)
        remove_empty(folder, library.folder)
        raise
    if how == "move":
        _leave(files, library.folder)
    library.index.put(_entries(files))
    return library.resolve(str(files[0].target))


def _sources(path: Path) -> list[Path]:
    """Return the files of the model: one, or all parts.

    Raises:
        AssistantError: it is no sound model, or a part is missing.
    """
    header = read_header(path)
    facts = HeaderFacts.from_header(header)
    if facts.projector:
        raise OnlyProjector(path=str(path))
    if not facts.chats:
        raise BadModel(
            path=str(path), reason=mark("it is a helper of another model, such as an adapter")
        )
    _refuse_foreign(path, header)
    place = numbered(path.name)
    files = [path]
    if place is not None:
        files = [path.with_name(name) for name in place.names]
        for file in files:
            _refuse_foreign(file, read_header(file))
    return files


def _refuse_foreign(path: Path, header: Header) -> None:
    """Refuse weights in another program's form, which no later version will read, either."""
    kind = header.foreign
    if kind is not None and kind.reader:
        raise UnknownQuantization(path=str(path), name=kind.name, reader=kind.reader)


def _let_go(library: Library, sources: Sequence[Path]) -> None:
    """See to it that no file is taken from another program or a further folder, listed or not.

    Raises:
        MoveRefused: one would be.
    """
    owners = library.owners
    for source in sources:
        owner = owners.of(source)
        if owner is not None:
            raise MoveRefused(path=str(source.parent), owner=tr(SOURCE_NAMES[owner]))


def _projector(model: Path) -> Path | None:
    """Return the sound projector beside a model that names the same model, if there is one."""
    try:
        beside = sorted(
            str(file)
            for file in model.parent.iterdir()
            if is_named_model(file.name) and is_projector_name(file.name)
        )
    except OSError:
        return None
    chosen = shelf.projector_for(str(model), beside, alone=False)
    if chosen is not None:
        with contextlib.suppress(AssistantError):
            read_header(chosen)
            return Path(chosen)
    return None


def _compare(library: Library, sources: Sequence[Path], stop: Stop) -> Hashed | None:
    """Return what a file is, where its size says that it may be known; None for parts.

    Raises:
        AlreadyHere: the library has it.
        Stopped: as asked.
    """
    installed, sizes = library.installed(), [_size(source) for source in sources]
    files = {_identity(source) for source in sources}
    for each in installed:
        if any(_identity(file) in files for file in each.files):
            raise _already(each)
    alike = [
        each
        for each in installed
        if each.bytes == sum(sizes) and each.state == "ready" and len(each.files) == len(sources)
    ]
    if not alike and (len(sources) > 1 or sizes[0] not in library.known.sizes):
        return None
    contents = [_hash(source, stop) for source in sources]
    for each in alike:
        if _holds(each, contents, stop):
            raise _already(each)
    return contents[0] if len(sources) == 1 else None


def _place(library: Library, source: Path, content: Hashed | None) -> tuple[Path, str]:
    """Return the folder for a model, which is there then, and the name of its first file.

    Raises:
        FolderReadOnly, DiskFull: the folder cannot be made.
    """
    known = library.known.by_hash.get(content.sha256) if content else None
    if known is not None:
        target = library.path_for(known.repo, known.file)
        # What is sound there, such as another version of it, is not replaced.
        sound_one = any(
            each.path == target and each.state == "ready" for each in library.installed()
        )
        anothers = os.path.lexists(target) and library.owners.of(target) is not None
        if not (sound_one or anothers):
            with disk_errors(target):
                target.parent.mkdir(parents=True, exist_ok=True)
            return target.parent, target.name
    return _fresh_folder(library, source), sound_file(source.name)


def _plan(sources: Sequence[Path], projector: Path | None, folder: Path, name: str) -> list[_File]:
    """Return where each file goes."""
    names = [name, *(sound_file(source.name) for source in sources[1:])]
    files = [
        _File(source, folder / each, _size(source))
        for source, each in zip(sources, names, strict=True)
    ]
    if projector is not None:
        beside = folder / sound_file(projector.name)
        if not beside.exists():  # as it may that came with another quantization
            stays = _has_other_models(projector, sources)
            files.append(_File(projector, beside, _size(projector), stays=stays))
    return files


def _has_other_models(projector: Path, sources: Sequence[Path]) -> bool:
    """Return whether the folder of a projector has models that are not on their way too."""
    try:
        return any(
            is_named_model(file.name) and not is_projector_name(file.name) and file not in sources
            for file in projector.parent.iterdir()
        )
    except OSError:
        return False


def _holds(model: Installed, contents: Sequence[Hashed], stop: Stop) -> bool:
    """Return whether the files of an installed model have these contents."""
    with contextlib.suppress(BadModel):
        return all(
            (model.sha256 or _hash(file, stop).sha256) == content.sha256
            for file, content in zip(model.files, contents, strict=True)
        )
    return False


def _hash(path: Path, stop: Stop) -> Hashed:
    try:
        return hash_file(path, stop=stop)
    except HashingStopped:
        raise Stopped from None
    except OSError as error:
        raise BadModel(path=str(path), reason=error.strerror or str(error)) from error


def _fresh_folder(library: Library, source: Path) -> Path:
    """Return a folder for a model alone; one that is there already gets a number."""
    place = numbered(source.name)
    stem = sound_stem(place.stem if place else source.stem)
    number = 1
    while True:
        name = stem if number == 1 else f"{stem} {number}"
        folder = library.folder / IMPORTED / name
        with disk_errors(folder):
            folder.parent.mkdir(exist_ok=True)
            # Made here and now: another import may be after the same name.
            with contextlib.suppress(FileExistsError):
                folder.mkdir()
                return folder
        number += 1


def _transfer(file: _File, how: How, tally: Tally, stop: Stop) -> None:
    """Bring one file to its place, under its name only when all is there."""
    go_on(stop)
    moves = how == "move" and not file.stays
    if how == "link":
        _link(file, file.source)
        return
    if moves and file.source.is_symlink():
        # A relative one would lead elsewhere from here.
        _link(file, Path(os.path.realpath(file.source)))
        return
    if moves and _rename(file):
        return
    unfinished = file.target.with_name(file.target.name[:_LONGEST_UNFINISHED] + UNFINISHED)
    with claimed(unfinished) as free:
        if not free:
            raise AlreadyRunning
        unfinished.unlink(missing_ok=True)
    if not clone(file.source, unfinished):
        check_room(unfinished.parent, file.size)
        sha256, marks = copy(file.source, unfinished, tally, stop)
        if file.hashed is not None and file.hashed.sha256 != sha256:
            unfinished.unlink()
            raise BadModel(path=str(file.source), reason=mark("it changed while it was copied"))
        file.hashed = Hashed(file.size, sha256, marks, ())
    unfinished.replace(file.target)


def _rename(file: _File) -> bool:
    """Move a file within its file system; False where it lies in another one."""
    try:
        with taking(file.source, file.target):
            file.source.replace(file.target)
    except AssistantError as error:
        if isinstance(error.__cause__, OSError) and error.__cause__.errno == errno.EXDEV:
            return False
        raise
    file.renamed = True
    return True


def _link(file: _File, leads_to: Path) -> None:
    """Make a link, by preference one that shows where it leads."""
    file.target.unlink(missing_ok=True)
    try:
        file.target.symlink_to(leads_to)
    except OSError:  # Windows asks for rights that few people have
        try:
            os.link(leads_to, file.target)
        except OSError as error:
            raise LinkRefused(path=str(file.target.parent)) from error


def _leave(files: Sequence[_File], top: Path) -> None:
    """Delete what was moved by copying, once the copies are on the disk."""
    left = [file for file in files if not (file.renamed or file.stays)]
    # One that may not be deleted stays: the model is here all the same.
    with contextlib.suppress(OSError):
        if left:
            folder = left[0].target.parent
            for each in (folder, *folder.parents[: len(folder.relative_to(top).parts)]):
                sync_folder(each)
        for file in left:
            file.source.unlink()


def _undo(files: Sequence[_File]) -> None:
    """Put everything back after a failure."""
    for file in reversed(files):
        with contextlib.suppress(OSError):
            if file.renamed:
                file.target.replace(file.source)
            elif file.done:
                file.target.unlink()


def _entries(files: Sequence[_File]) -> list[Entry]:
    kept = []
    for file in files:
        content = file.hashed
        sha256, marks = (content.sha256, content.marks) if content else (None, ())
        with contextlib.suppress(OSError, AssistantError):
            kept.append(identify.entry_of(file.target, sha256, marks))
    return kept


def _already(model: Installed) -> AlreadyHere:
    return AlreadyHere(name=model.name, source=tr(SOURCE_NAMES[model.source]))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        raise ModelFileMissing(path=str(path)) from None


def _identity(path: Path) -> object:
    """Return what all names of a file have in common."""
    try:
        status = path.stat()
    except OSError:
        return path
    return (status.st_dev, status.st_ino)
