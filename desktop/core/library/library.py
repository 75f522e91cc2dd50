"""The models on this computer: own ones, those in further folders and those of other programs.

A file in the own folder has its final name only when it is whole and right, so it is taken at its
name; what else is known of files is read from them in the background and kept in an index.
Own files lie as <owner>/<repo>/<file>.gguf below the folder, which other programs can share; those
that people put elsewhere in it are found too, but nobody knows their repository. What belongs to
others is used where it is and never changed.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.catalogue_facts import BUILTIN
from desktop.core.errors import (
    AssistantError,
    FolderMissing,
    ModelFileMissing,
    ModelNotInstalled,
    UnknownModel,
)
from desktop.core.library import (
    deleting,
    identify,
    importing,
    moving,
    others,
    shelf,
    usage,
    verifying,
)
from desktop.core.library.facts import Duplicate, Installed, Place
from desktop.core.library.names import is_sound
from desktop.core.library.scan import SUFFIX, found, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from desktop.core.catalogue import Catalogue
    from desktop.core.library.facts import Deleted, How, Use, Verified
    from desktop.core.library.index import Entry, FileIndex
    from desktop.core.library.scan import Found
    from desktop.core.library.work import Report, Stop
    from desktop.core.paths import Paths

#: Folders below <owner>/<repo> that a repository may have.
_DEEPEST: Final = 3


class Library:
    """Finds, resolves, checks, adds and deletes models; may be used from any thread.

    The disk is read at each call; nothing is kept but what `index` keeps.

    Args:
        folder: the own models folder, or a function that returns the one chosen at the moment.
        builtin: the file of the built-in model.
        catalogue: what is known about files on the hub.
        index: remembers what files hold.
        more_folders: returns the further folders that the person named.
        elsewhere: returns where other programs keep models.
    """

    def __init__(
        self,
        folder: Path | Callable[[], Path],
        builtin: Path,
        catalogue: Catalogue,
        *,
        index: FileIndex,
        more_folders: Callable[[], Iterable[str]] = tuple,
        elsewhere: Callable[[], Iterable[Place]] = tuple,
    ) -> None:
        self._folder = folder
        self._builtin = builtin
        self._more_folders = more_folders
        self._elsewhere = elsewhere
        #: For the other modules of this package.
        self.index = index
        self.known = shelf.Known(catalogue)

    # --- what is here -------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """The own models folder, whether it exists or not."""
        return self._folder if isinstance(self._folder, Path) else self._folder()

    @property
    def problem(self) -> FolderMissing | None:
        """What keeps all own models from being found, if anything does."""
        folder = self.folder
        return None if _is_there(folder) else FolderMissing(path=str(folder))

    @property
    def problems(self) -> tuple[FolderMissing, ...]:
        """The folders that cannot be found: the own one first, then further ones."""
        folders = [self.folder, *(Path(folder) for folder in self._more_folders())]
        return tuple(FolderMissing(path=str(each)) for each in folders if not _is_there(each))

    def installed(self) -> tuple[Installed, ...]:
        """Return what is here: the built-in model first, then all others by id.

        A folder that has gone, or files that cannot be looked at, only make the list shorter.
        Files of others count once their headers were read, see `identify`.
        """
        models = shelf.assemble(self.files(), self.index.entries(), self.known)
        return (self._tiny(), *sorted(models, key=lambda each: each.id))

    def offered(self) -> tuple[Installed, ...]:
        """Return the models that can chat: whole ones, each content once."""
        return tuple(each for each in self.installed() if each.offered)

    def files(self) -> Sequence[Found]:
        """Return all files that may be models or parts of them, each once, own ones first."""
        return shelf.once(self._all_files())

    def duplicates(self, installed: Sequence[Installed] | None = None) -> tuple[Duplicate, ...]:
        """Return what is here more than once, where most can be won first.

        Args:
            installed: what `installed` has returned just now; the disk is not read again.
        """
        models = self.installed() if installed is None else installed
        firsts = {each.id: each for each in models}
        copies: dict[str, list[Installed]] = {}
        for each in models:
            if each.copy_of is not None:
                copies.setdefault(each.copy_of, []).append(each)
        told = [
            Duplicate(
                sha256=firsts[first].sha256 or "",
                bytes=firsts[first].bytes,
                models=(firsts[first], *others_of_it),
                reclaimable_bytes=_reclaimable((firsts[first], *others_of_it)),
            )
            for first, others_of_it in copies.items()
        ]
        return tuple(sorted(told, key=lambda one: (-one.reclaimable_bytes, one.models[0].id)))

    # --- names --------------------------------------------------------------------------------

    def path_for(self, repo: str, file: str) -> Path:
        """Return where a file of the hub belongs, always a place inside the own folder.

        Raises:
            UnknownModel: the names are such that no sound repository has them.
            FolderMissing: the folder has gone; it is not made again, because it may be the
                mount point of a disk that is not connected.
        """
        owner_and_name, inside = repo.split("/"), file.split("/")
        sound = (
            len(owner_and_name) == shelf.REPO_DEPTH
            and len(inside) <= 1 + _DEEPEST
            and file.endswith(SUFFIX)
            and all(is_sound(part) for part in (*owner_and_name, *inside))
        )
        if not sound:
            raise UnknownModel(name=f"{repo}/{file}")
        if self.problem:
            raise self.problem
        return self.folder.joinpath(*owner_and_name, *inside)

    def resolve(self, name: str) -> Installed:
        """Return the model that `name` means: an id, or the path of a .gguf file.

        An id or a path that was right until the file was moved, or until it turned out to be a
        known model, still means that file.

        Raises:
            UnknownModel: it is neither.
            ModelNotInstalled: the catalogue knows it, but it is not here.
            ModelFileMissing: it is a path, and there is no file.
            FolderMissing: the catalogue knows it, and the models folder has gone.
        """
        installed = self.installed()
        here = _by_id(installed, name)
        if here is None and self.learn():
            installed = self.installed()
            here = _by_id(installed, name)
        here = here or _by_file_id(installed, name) or self._moved(name, installed)
        if here is not None:
            return here
        with contextlib.suppress(UnknownModel):
            known = self.known.catalogue.get(name)
            if self.problem:
                raise self.problem
            raise ModelNotInstalled(id=name, name=known.name)
        if not name.endswith(SUFFIX):
            raise UnknownModel(name=name)
        return _elsewhere(name, installed)

    # --- getting to know files ----------------------------------------------------------------

    def learn(
        self,
        on_change: Callable[[], None] = lambda: None,
        stop: Stop = lambda: False,
    ) -> bool:
        """Read the headers of files that are not known yet; some milliseconds for each.

        Returns:
            Whether anything is known now that was not before.
        """
        return identify.read_headers(self.files(), self.index, on_change, stop)

    def identify(self, on_change: Callable[[], None], stop: Stop) -> None:
        """Read headers and hash files that are not known yet; for a thread of its own.

        All headers come first; then the files that may be in the catalogue or be there twice
        are hashed, smallest first.

        Args:
            on_change: called, not more than twice a second, when `installed` has news.
            stop: asked often; once it says True the work ends within 200 ms.
        """
        self.learn(on_change, stop)
        identify.hash_likely(self.files(), self.index, self.known.sizes, on_change, stop)

    def record(self, path: Path, sha256: str, marks: Sequence[str] = ()) -> None:
        """Remember what a file holds, because it was hashed while it was downloaded.

        Args:
            path: the finished file, in the own folder.
            sha256: what it was promised to be, and is.
            marks: as `hashing.hash_file` makes them.
        """
        with contextlib.suppress(OSError, AssistantError):
            self.index.put([identify.entry_of(path, sha256, tuple(marks))])

    # --- changing what is here ----------------------------------------------------------------

    def import_file(self, path: Path, how: How, on_progress: Report, stop: Stop) -> Installed:
        """Put a GGUF file, with its other parts and its projector, into the own folder.

        Args:
            path: the file; any part of a split one.
            how: "copy" (shares the space where the file system can), "move" or "link".
            on_progress: told the bytes done and all bytes.
            stop: asked often.

        Raises:
            Stopped: `stop` said so; everything is as it was.
            AlreadyHere: the same content is in the library.
            OnlyProjector: it is no model but the second half of one.
            NotGguf, TruncatedGguf, BadModel, ModelFileMissing: it is no sound model.
            FolderMissing, FolderReadOnly, DiskFull, LinkRefused: the disk's fault; everything is
                as it was.
        """
        return importing.import_file(self, path, how, on_progress, stop)

    def verify(
        self,
        id: str,  # noqa: A002 - the name that the catalogue uses
        on_progress: Report,
        stop: Stop,
    ) -> Verified:
        """Read all of a model and compare it with what it should be.

        Raises:
            Stopped: `stop` said so.
            AssistantError: no such model.
        """
        return verifying.verify(self, self.resolve(id), on_progress, stop)

    def delete(self, id: str) -> Deleted:  # noqa: A002 - the name that the catalogue uses
        """Delete an own model: its files, and what only it needed.

        That is its projector where no other model has it, and folders that are empty then.

        Raises:
            UnknownModel: no model of that id.
            ModelNotInstalled: it is not here.
            OwnedElsewhere: it belongs to another program, or lies in a further folder.
            ModelFileMissing: it has gone meanwhile.
            BuiltinStays: it came with the program.
            FolderReadOnly: the system does not allow it.
        """
        return deleting.delete(self, id)

    def move_folder(
        self,
        target: Path,
        on_progress: Report,
        stop: Stop,
        on_moved: Callable[[], None] = lambda: None,
    ) -> None:
        """Move all that is in the own folder to `target`; a failure puts everything back.

        Args:
            target: the new folder; made where there is none.
            on_progress: told the bytes done and all bytes.
            stop: asked often.
            on_moved: called once everything is at the new place and before the old one is
                deleted, to remember it; where it raises, everything is put back.

        Raises:
            Stopped: `stop` said so; everything is as it was.
            FolderInUse: the target lies in the folder, or has other things of the same name.
            FolderMissing, FolderReadOnly, DiskFull: the disk's fault; everything is as it was.
        """
        moving.move_folder(self, target, on_progress, stop, on_moved)

    # --- the disk -----------------------------------------------------------------------------

    def disk_use(self, paths: Paths, queued: Collection[Path] = ()) -> tuple[Use, ...]:
        """Return what takes room, largest first; `queued` are the destinations of downloads."""
        return usage.disk_use(self, paths, queued)

    def clean_up(self, uses: Iterable[Use], queued: Collection[Path] = ()) -> int:
        """Delete what is removable of these, never a model; returns the bytes freed.

        Args:
            uses: as `disk_use` told them.
            queued: the destinations of downloads now; what they need is kept.

        Raises:
            FolderReadOnly: something cannot be deleted; the others are.
        """
        return usage.clean_up(self, uses, queued)

    # --- inside -------------------------------------------------------------------------------

    def _all_files(self) -> Iterator[Found]:
        own, places = self.folder, tuple(self._elsewhere())
        # What lies in the own folder may still be another program's, to whom we delete nothing.
        theirs = tuple(f"{place.path}{os.sep}" for place in places if own in place.path.parents)
        for file in walk(own, deepest=shelf.REPO_DEPTH + _DEEPEST):
            if not file.path.startswith(theirs):
                yield found("own", "/".join(file.names), file.path, file.status)
        for place in places:
            yield from others.scan(place)
        for folder in self._more_folders():
            yield from others.scan(Place("folder", Path(folder)))

    def _tiny(self) -> Installed:
        size = 0
        with contextlib.suppress(OSError):
            size = self._builtin.stat().st_size
        return Installed(BUILTIN.id, BUILTIN, self._builtin, size, builtin=True, source="builtin")

    def _moved(self, name: str, installed: Sequence[Installed]) -> Installed | None:
        """Return the model whose file had this name before it was moved."""
        entries = self.index.entries()
        before = entries.get(str(self.folder / name)) or entries.get(name)
        if before is None and ":" in name:
            # In another program's folder, of which the id tells all but where it is.
            end = os.sep + name.partition(":")[2].replace("/", os.sep)
            before = next((entry for path, entry in entries.items() if path.endswith(end)), None)
        if before is None:
            return None
        for each in installed:
            now = entries.get(str(each.path))
            if now is not None and now.path != before.path and _same_content(before, now):
                return each
        return None


def _is_there(folder: Path) -> bool:
    # pathlib would raise where the way to it may not be looked at, or its name is too long.
    return os.path.isdir(folder)  # noqa: PTH112


def _by_id(installed: Sequence[Installed], name: str) -> Installed | None:
    return next((each for each in installed if each.id == name), None)


def _by_file_id(installed: Sequence[Installed], name: str) -> Installed | None:
    return next((each for each in installed if name and each.file_id == name), None)


def _same_content(one: Entry, other: Entry) -> bool:
    if one.sha256 and one.sha256 == other.sha256:
        return True
    return one.stamp.inode != 0 and one.stamp == other.stamp


def _reclaimable(models: Sequence[Installed]) -> int:
    """Return what deleting own files would free, of which one has to stay if no other's does."""
    own = [each.bytes for each in models if each.source == "own" and not each.path.is_symlink()]
    return sum(own) if len(own) < len(models) else sum(own[1:])


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
