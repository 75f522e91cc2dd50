"""The models on this computer: what lies in the models folder, and the built-in one.

A file has its final name only when it was downloaded whole and its checksum was right, so the
names are all there is to know; nothing else is stored. Files lie as <owner>/<repo>/<file>.gguf
below the folder, which other programs can share.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.catalogue_facts import BUILTIN, Model, Tier
from desktop.core.disk import as_disk_error
from desktop.core.errors import (
    FolderMissing,
    FolderReadOnly,
    ModelFileMissing,
    ModelNotInstalled,
    UnknownModel,
)
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.catalogue import Catalogue

_SUFFIX: Final = ".gguf"
#: Folders below <owner>/<repo> that a repository may have.
_DEEPEST: Final = 3
#: A repository is <owner>/<repo>.
_REPO_DEPTH: Final = 2
_PLAIN: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+ -]{0,199}")
_WINDOWS_DEVICE: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
#: A projector is half a model: nothing to chat with.
_PROJECTOR: Final = "mmproj"


@dataclass(frozen=True, slots=True)
class Installed:
    """A model file that is here.

    Attributes:
        id: the catalogue's, or "owner/repo/file.gguf", or the path of a file elsewhere.
        model: what the catalogue knows, None for other files.
        path: of the file.
        bytes: its size; 0 when the built-in model's file is missing.
        builtin: whether it came with the program.
    """

    id: str
    model: Model | None
    path: Path
    bytes: int
    builtin: bool = False

    @property
    def name(self) -> str:
        """The name to show: the catalogue's, or the file's without its ending."""
        return self.model.name if self.model else self.path.stem

    @property
    def sampling(self) -> Sampling:
        """How its maker wants tokens to be chosen; usual values where that is not known."""
        return (self.model.sampling if self.model else None) or Sampling()

    @property
    def thinking(self) -> bool | None:
        """Whether it thinks aloud: no where it can be told not to, else as it likes (None)."""
        return False if self.model and self.model.thinking == "switchable" else None

    @property
    def tier(self) -> Tier:
        """Its size class, "other" where the catalogue does not know it."""
        return self.model.tier if self.model else "other"


class Library:
    """Finds, resolves and deletes model files; reads the disk at each call and keeps nothing.

    Args:
        folder: the models folder, or a function that returns the one chosen at the moment.
        builtin: the file of the built-in model.
        catalogue: what is known about files on the hub.
    """

    def __init__(
        self, folder: Path | Callable[[], Path], builtin: Path, catalogue: Catalogue
    ) -> None:
        self._folder = folder
        self._builtin = builtin
        self._catalogue = catalogue

    @property
    def folder(self) -> Path:
        """The models folder, whether it exists or not."""
        return self._folder if isinstance(self._folder, Path) else self._folder()

    @property
    def problem(self) -> FolderMissing | None:
        """What keeps all downloaded models from being found, if anything does."""
        folder = self.folder
        return None if folder.is_dir() else FolderMissing(path=str(folder))

    def installed(self) -> tuple[Installed, ...]:
        """Return what is here: the built-in model first, then the folder's files by id.

        A folder that has gone, or files that cannot be looked at, only make the list shorter.
        """
        found = (self._describe(parts, path, size) for parts, path, size in _scan(self.folder))
        return (self._tiny(), *sorted(found, key=lambda each: each.id))

    def path_for(self, repo: str, file: str) -> Path:
        """Return where a file of the hub belongs, always a place inside the folder.

        Raises:
            UnknownModel: the names are such that no sound repository has them.
            FolderMissing: the folder has gone; it is not made again, because it may be the
                mount point of a disk that is not connected.
        """
        owner_and_name, inside = repo.split("/"), file.split("/")
        sound = (
            len(owner_and_name) == _REPO_DEPTH
            and len(inside) <= 1 + _DEEPEST
            and file.endswith(_SUFFIX)
            and all(_is_sound(part) for part in (*owner_and_name, *inside))
        )
        if not sound:
            raise UnknownModel(name=f"{repo}/{file}")
        if self.problem:
            raise self.problem
        return self.folder.joinpath(*owner_and_name, *inside)

    def resolve(self, name: str) -> Installed:
        """Return the model file that `name` means: an id, or the path of a .gguf file.

        Raises:
            UnknownModel: it is neither.
            ModelNotInstalled: the catalogue knows it, but it is not here.
            ModelFileMissing: it is a path, and there is no file.
            FolderMissing: the catalogue knows it, and the models folder has gone.
        """
        installed = self.installed()
        for each in installed:
            if each.id == name:
                return each
        known = [model for model in self._catalogue.models if model.id == name]
        if known:
            if self.problem:
                raise self.problem
            raise ModelNotInstalled(id=name, name=known[0].name)
        if not name.endswith(_SUFFIX):
            raise UnknownModel(name=name)
        return _elsewhere(name, installed)

    def delete(self, id: str) -> Installed:  # noqa: A002 - the name that the catalogue uses
        """Delete the file of an installed model, and the folders that are empty then.

        Returns:
            What was deleted.

        Raises:
            UnknownModel: no model of that id.
            ModelNotInstalled: it is not here.
            ModelFileMissing: it has gone meanwhile.
            FolderReadOnly: it is the built-in model, or the system does not allow it.
        """
        target = self.resolve(id)
        if target.id != id:
            raise UnknownModel(name=id)
        if target.builtin:
            raise FolderReadOnly(path=str(target.path.parent))
        folder = self.folder.resolve()
        if folder not in target.path.parent.resolve().parents:
            raise UnknownModel(name=id)
        try:
            target.path.unlink()
        except FileNotFoundError:
            raise ModelFileMissing(path=str(target.path)) from None
        except OSError as error:
            known = as_disk_error(error, target.path)
            raise known or FolderReadOnly(path=str(target.path.parent)) from error
        _remove_empty(target.path.parent, self.folder)
        return target

    def _tiny(self) -> Installed:
        size = 0
        with contextlib.suppress(OSError):
            size = self._builtin.stat().st_size
        return Installed(BUILTIN.id, BUILTIN, self._builtin, size, builtin=True)

    def _describe(self, parts: tuple[str, ...], path: Path, size: int) -> Installed:
        repo, file = "/".join(parts[:_REPO_DEPTH]), "/".join(parts[_REPO_DEPTH:])
        model = self._catalogue.find(repo, file)
        # Another size is another file: an older upload, or one that was cut.
        if model is None or model.bytes not in (None, size):
            return Installed(f"{repo}/{file}", None, path, size)
        return Installed(model.id, model, path, size)


def _elsewhere(name: str, installed: tuple[Installed, ...]) -> Installed:
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
    return Installed(str(path), None, path, status.st_size)


def _is_sound(part: str) -> bool:
    return (
        _PLAIN.fullmatch(part) is not None
        and ".." not in part
        and not part.endswith((".", " "))
        and _WINDOWS_DEVICE.fullmatch(part) is None
    )


def _scan(folder: Path) -> Iterator[tuple[tuple[str, ...], Path, int]]:
    """Yield the model files below `folder`: names of the folders and the file, path, bytes.

    Linked folders are not entered, so there are no loops and nothing outside is found.
    """
    pending: list[tuple[str, ...]] = [()]
    while pending:
        parts = pending.pop()
        for entry in _entries(folder.joinpath(*parts)):
            if not entry.name.isprintable():  # undecodable bytes, or made to fool a terminal
                continue
            inside = (*parts, entry.name)
            with contextlib.suppress(OSError):
                if entry.is_dir(follow_symlinks=False):
                    if len(inside) <= _REPO_DEPTH + _DEEPEST:
                        pending.append(inside)
                elif len(inside) > _REPO_DEPTH and _is_model(entry):
                    yield inside, Path(entry.path), entry.stat().st_size


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except (OSError, ValueError):
        return []


def _is_model(entry: os.DirEntry[str]) -> bool:
    named = entry.name.endswith(_SUFFIX) and not entry.name.startswith((".", _PROJECTOR))
    return named and stat.S_ISREG(entry.stat().st_mode)


def _remove_empty(folder: Path, top: Path) -> None:
    with contextlib.suppress(OSError):
        while folder != top:
            folder.rmdir()
            folder = folder.parent
