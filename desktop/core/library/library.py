"""The models on this computer: own ones, those in further folders and those of other programs.

A file in the own folder has its final name only when it is whole and right, so it is taken at its
name; what else is known of files is read from them in the background and kept in an index.
Own files lie as <owner>/<repo>/<file>.gguf below the folder; those that people put elsewhere in it
are found too, but nobody knows their repository. What belongs to others is used where it is and
never changed, also where the own folder is another program's.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.catalogue_facts import BUILTIN, builtin
from desktop.core.errors import (
    AssistantError,
    FolderMissing,
    FolderUnreadable,
    UnknownModel,
)
from desktop.core.gguf_names import is_gguf
from desktop.core.library import (
    deleting,
    identify,
    importing,
    moving,
    naming,
    shelf,
    usage,
    verifying,
    whose,
)
from desktop.core.library.facts import Duplicate, Installed
from desktop.core.library.holding import working_in
from desktop.core.local_names import local_path
from desktop.core.repo_files import is_file, is_repo

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from desktop.core.catalogue import Catalogue
    from desktop.core.library.facts import Deleted, How, Moved, Place, Use, Verified
    from desktop.core.library.index import FileIndex
    from desktop.core.library.scan import Found
    from desktop.core.library.work import Report, Stop
    from desktop.core.paths import Paths


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
        shown: whether those are wanted in the list; nothing of them is changed either way.
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
        shown: Callable[[], bool] = lambda: True,
    ) -> None:
        self._folder = folder
        self._builtin = builtin
        self._more_folders = more_folders
        self._elsewhere = elsewhere
        self._shown = shown
        #: For the other modules of this package.
        self.index = index
        self.known = shelf.Known(catalogue)

    # --- what is here -------------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """The own models folder, whether it exists or not."""
        return self._folder if isinstance(self._folder, Path) else self._folder()

    @property
    def more_folders(self) -> tuple[Path, ...]:
        """The further folders, whether they exist or not."""
        return tuple(map(Path, self._more_folders()))

    @property
    def owners(self) -> whose.Owners:
        """What tells who else a file belongs to: another program, or a further folder."""
        return whose.Owners(self._elsewhere(), self._more_folders(), self.folder)

    @property
    def problem(self) -> FolderMissing | FolderUnreadable | None:
        """What keeps all own models from being found, if anything does."""
        return problem_of(self.folder)

    @property
    def problems(self) -> tuple[FolderMissing | FolderUnreadable, ...]:
        """The folders that cannot be found or read: the own one first, then further ones."""
        found = (problem_of(each) for each in (self.folder, *self.more_folders))
        return tuple(each for each in found if each is not None)

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
                sha256=firsts[first].content or "",
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

        See `local_names` for files whose own names will not do.

        Raises:
            UnknownModel: no repository has such names, or it is no GGUF file.
            FolderMissing: the folder has gone; it is not made again, because it may be the
                mount point of a disk that is not connected.
            FolderUnreadable: it may not be looked into.
        """
        if not (is_repo(repo) and is_file(file) and is_gguf(file)):
            raise UnknownModel(name=f"{repo}/{file}")
        if self.problem:
            raise self.problem
        return self.folder.joinpath(*local_path(repo, file).split("/"))

    def resolve(self, name: str) -> Installed:
        """Return the model that `name` means: an id, or the path of a .gguf file.

        An id or a path that was right until the file was moved, or until it turned out to be a
        known model, still means that file.

        Raises:
            UnknownModel: it is neither.
            ModelNotInstalled: the catalogue knows it, but it is not here.
            ModelFileMissing: it is a path, and there is no file.
            FolderMissing, FolderUnreadable: the catalogue knows it, and the models folder has
                gone, or may not be looked into.
        """
        return naming.resolve(self, name)

    def renamed(self, names: Iterable[str], installed: Sequence[Installed]) -> Mapping[str, str]:
        """Return the present ids of models whose ids have changed since, by those in `names`.

        Args:
            names: ids as they were when something was noted under them.
            installed: what `installed` has returned just now.
        """
        return naming.renamed(self, names, installed)

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

        All headers come first; then the files that may be in the catalogue, be there twice or
        have been moved are hashed, smallest first.

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
            MoveRefused: its folder does not let it go, is another program's or a further one.
            FolderMissing, FolderReadOnly, DiskFull, DiskFailed, LinkRefused: the disk's fault;
                everything is as it was.
            FolderMoving: the own folder is being moved.
        """
        with working_in(self):
            return importing.import_file(self, path, how, on_progress, stop)

    def verify(
        self,
        id: str,  # noqa: A002 - the name that the catalogue uses
        on_progress: Report,
        stop: Stop,
    ) -> Verified:
        """Read all of a model, its projector too, and compare it with what it should be.

        Raises:
            Stopped: `stop` said so.
            FolderMoving: the own folder is being moved.
            AssistantError: no such model.
        """
        with working_in(self):
            return verifying.verify(self, self.resolve(id), on_progress, stop)

    def accept(self, id: str) -> None:  # noqa: A002 - the name that the catalogue uses
        """Use a model as it is from now on, though its content is not what the catalogue has.

        Raises:
            UnknownModel: there is no `acceptable` model of that id.
        """
        verifying.accept(self, self.resolve(id))

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
            FolderMoving: the own folder is being moved.
        """
        with working_in(self):
            return deleting.delete(self, id)

    def move_folder(
        self,
        target: Path,
        on_progress: Report,
        stop: Stop,
        on_moved: Callable[[], None] = lambda: None,
    ) -> Moved:
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
            FolderBusy: models are being added, checked or deleted.
            FolderMoving: another move is under way.
            FolderShared: there are models of another program, or a further folder, in it.
            FolderMissing, FolderReadOnly, MoveRefused, DiskFull, DiskFailed: the disk's fault;
                everything is as it was.
        """
        return moving.move_folder(self, target, on_progress, stop, on_moved)

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
            FolderMoving: the own folder is being moved.
        """
        with working_in(self):
            return usage.clean_up(self, uses, queued)

    # --- inside -------------------------------------------------------------------------------

    def _all_files(self) -> Iterator[Found]:
        return whose.all_files(
            self.folder, tuple(self._elsewhere()), self._more_folders(), shown=self._shown()
        )

    def _tiny(self) -> Installed:
        size = 0
        with contextlib.suppress(OSError):
            size = self._builtin.stat().st_size
        return Installed(BUILTIN.id, builtin(), self._builtin, size, builtin=True, source="builtin")


def problem_of(folder: Path) -> FolderMissing | FolderUnreadable | None:
    """Return what keeps the models in a folder from being found, if anything does."""
    try:
        with os.scandir(folder):
            # Without this right its names can be listed, but not what they are.
            os.stat(f"{folder}{os.sep}.")  # noqa: PTH116 - a Path drops the dot
            return None
    except (OSError, ValueError) as error:
        # pathlib would raise where the way to it may not be looked at, or its name is too long.
        if not os.path.isdir(folder):  # noqa: PTH112
            return FolderMissing(path=str(folder))
        return FolderUnreadable(path=str(folder), reason=str(error))


def _reclaimable(models: Sequence[Installed]) -> int:
    """Return what deleting own files would free, of which one has to stay if no other's does."""
    own = sorted(each.frees for each in models if each.source == "own")
    return sum(own) if len(own) < len(models) else sum(own[1:])
