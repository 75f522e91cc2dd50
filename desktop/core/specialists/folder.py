"""The specialists that there are: those of Goldcrest, and the person's own, each a file."""

from __future__ import annotations

import re
import threading
import unicodedata
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.disk import as_disk_error, write_atomically
from desktop.core.errors import (
    AssistantError,
    SpecialistInvalid,
    SpecialistTooLarge,
    SpecialistTooNew,
    UnknownSpecialist,
)
from desktop.core.specialists.reading import LARGEST, is_portable, read
from desktop.core.specialists.spoken import spoken
from desktop.core.specialists.writing import write
from desktop.core.toml_files import Unusable, content_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.core.specialists.specialist import Specialist

ENDING: Final = ".toml"
#: More files of one's own are not looked at.
_MOST: Final = 500
_LONGEST_ID: Final = 40
_UNSOUND: Final = re.compile(r"[^a-z0-9]+")
#: Names that Windows keeps for devices.
_DEVICES: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


class Listing(NamedTuple):
    """The specialists that there are.

    Attributes:
        all: the person's own first, by name; then those of Goldcrest.
        problems: why files of the person's own cannot be used.
    """

    all: tuple[Specialist, ...]
    problems: tuple[AssistantError, ...]


class Imported(NamedTuple):
    """A specialist that came from a file.

    Attributes:
        specialist: as it was taken in.
        left_out: the places in the file of what was not taken along; a stranger's words.
    """

    specialist: Specialist
    left_out: tuple[str, ...]


class Specialists:
    """The files of specialists; may be used from any thread, waits for the disk.

    Args:
        shipped: the folder of those that are part of Goldcrest.
        own: the folder of the person's own; made when it is needed.
    """

    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped, self._own = shipped, own
        self._lock = threading.Lock()

    def listing(self) -> Listing:
        """Return all that there are. A file that cannot be read costs no other one.

        Raises:
            FolderReadOnly, OSError: the folder of the person's own cannot be looked into.
        """
        found: list[Specialist] = []
        problems: list[AssistantError] = []
        for path in self._own_files():
            try:
                found.append(_load(path, own=True))
            except AssistantError as problem:
                problems.append(problem)
        found.sort(key=lambda each: (each.name.casefold(), each.id))
        taken = {each.id for each in found}
        shipped = [_load(path, own=False) for path in sorted(self._shipped.glob("*" + ENDING))]
        others = [each for each in shipped if each.id not in taken]
        return Listing((*found, *others), tuple(problems))

    def get(self, specialist_id: str) -> Specialist:
        """Return one of them.

        Raises:
            UnknownSpecialist: there is none of that id.
            SpecialistInvalid, SpecialistTooNew: its file cannot be used.
        """
        return _load(self._path(specialist_id), own=self._own_path(specialist_id).is_file())

    def save(self, specialist: Specialist) -> Specialist:
        """Keep one of the person's own; without an id it becomes a new one.

        Returns:
            it, as it is kept.

        Raises:
            SpecialistTooLarge: its texts are more than could be read again; nothing has changed.
            DiskFull, FolderReadOnly, OSError: it could not be kept, and nothing has changed.
        """
        text = write(specialist)
        if len(text.encode()) > LARGEST:
            raise SpecialistTooLarge(name=specialist.name, most_bytes=LARGEST)
        with self._lock:
            known = specialist.own and specialist.id
            kept = replace(
                specialist, own=True, id=specialist.id if known else self._new_id(specialist.name)
            )
            self._write(kept.id, text)
        return kept

    def delete(self, specialist_id: str) -> str:
        """Delete one of the person's own; return what `restore` needs to bring it back.

        Raises:
            UnknownSpecialist: it is none of the person's own, or has gone.
            FolderReadOnly, OSError: it could not be deleted.
        """
        path = self._own_path(specialist_id)
        with self._lock:
            text = _text(path)
            try:
                path.unlink()
            except OSError as error:
                raise as_disk_error(error, path) or error from error
        return text

    def restore(self, specialist_id: str, text: str) -> None:
        """Bring back what was deleted.

        Raises:
            DiskFull, FolderReadOnly, OSError: it could not be kept.
        """
        with self._lock:
            self._write(specialist_id, text)

    def take_in(self, path: Path) -> Imported:
        """Copy a specialist from a file, which may be a stranger's.

        Raises:
            SpecialistInvalid, SpecialistTooNew: the file is none that can be used.
            DiskFull, FolderReadOnly, OSError: it could not be read or kept.
        """
        with _named(path):
            found, left_out = read(_text(path), "", own=True, strange=True)
        return Imported(self.save(found), left_out)

    def hand_out(self, specialist_id: str, path: Path) -> None:
        """Write a specialist to a file for others, who do not get to know of files here.

        Raises:
            UnknownSpecialist: there is none of that id.
            DiskFull, FolderReadOnly, OSError: the file could not be written.
        """
        write_atomically(path, write(_for_others(self.get(specialist_id))))

    # --- inside ------------------------------------------------------------------------------

    def _own_files(self) -> list[Path]:
        try:
            if not self._own.is_dir():
                return []
            return sorted(self._own.glob("*" + ENDING))[:_MOST]
        except OSError as error:
            raise as_disk_error(error, self._own / ENDING) or error from error

    def _own_path(self, specialist_id: str) -> Path:
        return self._own / f"{_checked(specialist_id)}{ENDING}"

    def _path(self, specialist_id: str) -> Path:
        own = self._own_path(specialist_id)
        path = own if own.is_file() else self._shipped / own.name
        if not path.is_file():
            raise UnknownSpecialist(name=specialist_id)
        return path

    def _new_id(self, name: str) -> str:
        stem = _stem(name)
        return next(each for each in _numbered(stem) if not self._is_taken(each))

    def _is_taken(self, specialist_id: str) -> bool:
        name = specialist_id + ENDING
        return (self._own / name).exists() or (self._shipped / name).exists()

    def _write(self, specialist_id: str, text: str) -> None:
        write_atomically(self._own_path(specialist_id), text)


def _for_others(specialist: Specialist) -> Specialist:
    """Return a specialist without what is only on this computer: its paths would name folders."""
    steps = (
        replace(step, settings=_bare(step.settings), model=_known_elsewhere(step.model))
        for step in specialist.steps
    )
    return replace(
        specialist,
        settings=_bare(specialist.settings),
        model=_known_elsewhere(specialist.model),
        steps=tuple(steps),
    )


def _bare(settings: ChatSettings) -> ChatSettings:
    return replace(settings, adapters=())


def _known_elsewhere(model: str) -> str:
    return model if is_portable(model) else ""


def _load(path: Path, *, own: bool) -> Specialist:
    with _named(path):
        found = read(_text(path), path.stem, own=own).specialist
    return found if own else spoken(found)


def _text(path: Path) -> str:
    """Return the content of a file that should be a specialist's.

    Raises:
        UnknownSpecialist: there is no such file.
        SpecialistInvalid: it is no file, too large, or no text.
        FolderReadOnly, OSError: it cannot be read.
    """
    try:
        return content_of(path, LARGEST)
    except FileNotFoundError:
        raise UnknownSpecialist(name=path.stem) from None
    except OSError as error:
        raise as_disk_error(error, path) or error from error
    except Unusable as error:
        raise SpecialistInvalid(path=str(path), reason=str(error)) from None


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Let errors about a file name it."""
    try:
        yield
    except SpecialistInvalid as error:
        raise SpecialistInvalid(**{**error.data, "path": str(path)}) from None
    except SpecialistTooNew as error:
        raise SpecialistTooNew(**{**error.data, "path": str(path)}) from None


def _checked(specialist_id: str) -> str:
    """Return an id that names a file in the folder, and no other.

    Raises:
        UnknownSpecialist: it could lead elsewhere.
    """
    if not re.fullmatch(r"[\w][\w .-]{0,99}", specialist_id):
        raise UnknownSpecialist(name=specialist_id)
    return specialist_id


def _stem(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    stem = _UNSOUND.sub("-", plain).strip("-")[:_LONGEST_ID].strip("-")
    return f"own-{stem}".rstrip("-") if not stem or _DEVICES.fullmatch(stem) else stem


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    yield from (f"{stem}-{number}" for number in count(2))
