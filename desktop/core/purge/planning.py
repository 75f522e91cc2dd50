"""Listing what can be removed, and what stays; reads the disk and changes nothing."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.errors import HomeTooWide
from desktop.core.library.places import places
from desktop.core.library.whose import Owners
from desktop.core.paths import MEMORIES, person_folder
from desktop.core.purge import ours
from desktop.core.settings_file import peek
from desktop.core.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.core.paths import Paths
    from desktop.core.purge.ours import Found

#: What people choose among.
Group = Literal["chats", "models", "models-elsewhere", "settings", "cache"]
GROUPS: Final[tuple[Group, ...]] = ("chats", "models", "models-elsewhere", "settings", "cache")
#: What a place holds.
Kind = Literal[
    "database",
    "backups",
    "copies",
    "unsent",
    "memories",
    "downloaded",
    "added",
    "downloads",
    "settings",
    "texts",
    "remembered",
    "token",
    "cache",
    "logs",
    "reports",
]
#: Why something stays: it is a link; it holds much more than Goldcrest; it is not there; nobody may
#: look into it; its files are others'; the person named it as a further folder.
Why = Literal["link", "wide", "gone", "unreadable", "others", "further"]

#: Of the window, which `QLockFile` holds.
LOCK: Final = "window.lock"
_DATABASE: Final = "goldcrest.sqlite3"
#: How each of the system's folders for us is called.
_FOLDER: Final = "goldcrest"
#: What SQLite and Goldcrest put beside the database while it is used.
_BESIDE: Final = ("-wal", "-shm", "-journal", ".suspect", ".restore", ".restore.partial")
_ASIDE: Final = (".before-*", ".damaged-*")
#: The person's own texts, by the folders within that of the settings.
_TEXTS: Final[Mapping[str, tuple[str, ...]]] = {
    "specialists": ("*.toml",),
    "languages": ("*.ts",),
    "spelling": ("words.txt", "*.dic", "*.exc"),
}
_LOGS: Final = ("goldcrest.log*", "commands.log*", "engine.log*")


@dataclass(frozen=True, slots=True)
class Place:
    """Something that can be removed.

    Attributes:
        group: with what it is chosen.
        kind: what it holds.
        path: the folder or file that people know it by; None for what is no file.
        bytes: what it takes on the disk.
        files: all files that go.
        folders: that go once they are empty.
        hub: of "token": whose it is, in the system's keyring.
    """

    group: Group
    kind: Kind
    path: Path | None
    bytes: int = 0
    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    hub: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that stays.

    Attributes:
        path: the folder.
        why: the reason.
        count: of "others": how many files they are.
    """

    path: Path
    why: Why
    count: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What can be removed and what stays.

    Attributes:
        paths: of the installation.
        places: what can be removed, group by group.
        kept: what stays whatever is chosen.
        folders: that go when nothing is left in them.
        lock: what an open window holds, and one that was killed has left; None: there is none.
    """

    paths: Paths
    places: tuple[Place, ...]
    kept: tuple[Kept, ...]
    folders: tuple[Path, ...] = ()
    lock: Path | None = None

    def has(self, group: Group) -> bool:
        """Return whether anything of a group is there, but empty folders."""
        return any(place.files or place.hub for place in self.of(group))

    def of(self, group: Group) -> tuple[Place, ...]:
        """Return the places of a group."""
        return tuple(place for place in self.places if place.group == group)

    def bytes_of(self, group: Group) -> int:
        """Return what a group takes on the disk."""
        return sum(place.bytes for place in self.of(group))


def plan(paths: Paths, environment: Mapping[str, str]) -> Plan:
    """Look at what is there.

    Args:
        paths: of the installation.
        environment: tells the person's own folder, may name GOLDCREST_HOME, and where other
            programs keep models.

    Raises:
        HomeTooWide: GOLDCREST_HOME is the whole disk, or all of the person's files.
    """
    person, home = person_folder(environment), environment.get("GOLDCREST_HOME")
    top = Path(home).expanduser().absolute() if home else None
    if top is not None and _is_wide(top, person):
        raise HomeTooWide(path=str(top))
    return _Planning(paths, environment, person, top).plan()


class _Planning:
    def __init__(
        self, paths: Paths, environment: Mapping[str, str], person: Path, top: Path | None
    ) -> None:
        self._paths, self._environment, self._person, self._top = paths, environment, person, top
        self._places: list[Place] = []
        self._kept: list[Kept] = []

    def plan(self) -> Plan:
        paths = self._paths
        data, config = self._own(paths.data), self._own(paths.config)
        cache, logs = self._own(paths.cache), self._own(paths.logs)
        if data is not None:
            self._chats(data)
        if cache is not None:
            self._inner("chats", "memories", cache / MEMORIES, ["*.memory", "*.memory.new"])
        self._models(data)
        if config is not None:
            self._settings(config)
        if data is not None:
            remembered = ("window.json", "gpu.json", "gpu.json.*")
            self._some("settings", "remembered", data, remembered)
        if cache is not None:
            self._skeletons(cache / "skeletons")
        if logs is not None:
            self._some("cache", "logs", logs, _LOGS)
            for name in ("faults", "reports"):
                self._inner("cache", "reports", logs / name, ["*.txt"])
        tops = [each for each in (config, data, cache, logs) if each is not None]
        if self._top is None:
            # Linux and Windows have the logs one folder deeper than all else.
            tops += [each.parent for each in (logs,) if each and each.parent.name == _FOLDER]
        elif not self._top.is_symlink():
            tops.append(self._real(self._top))
        lock = None if data is None else data / LOCK
        kept = tuple(dict.fromkeys(self._kept))
        return Plan(paths, tuple(self._places), kept, tuple(tops), lock)

    # --- groups -------------------------------------------------------------------------------

    def _chats(self, data: Path) -> None:
        database = (_DATABASE, *(_DATABASE + end for end in _BESIDE))
        self._some("chats", "database", data, database, path=data / _DATABASE)
        self._some("chats", "copies", data, [_DATABASE + end for end in _ASIDE])
        kept = ["chats-*.sqlite3", "chats-*.sqlite3.partial"]
        self._inner("chats", "backups", data / "backups", kept)
        self._some("chats", "unsent", data, ["unsent.txt"], path=data / "unsent.txt")

    def _settings(self, config: Path) -> None:
        tokens = Tokens(config, lambda: None, {})
        for hub in tokens.hubs_in_keyring():
            self._places.append(Place("settings", "token", None, hub=hub))
        names = ("settings.json", "settings.json.damaged-*", "models.toml", "prompts.toml", "token")
        self._some("settings", "settings", config, names)
        for folder, texts in _TEXTS.items():
            self._inner("settings", "texts", config / folder, texts)

    def _models(self, data: Path | None) -> None:
        settings = peek(self._paths.settings_file)
        usual, chosen = self._paths.models, settings.models_folder
        owners = Owners(
            places(self._environment, self._person), settings.more_folders, Path(chosen or usual)
        )
        seen: set[Path] = set()
        for folder in (usual, *([Path(chosen)] if chosen else [])):
            real = self._real(folder)
            if real in seen:
                continue
            seen.add(real)
            if not os.path.isdir(real):  # noqa: PTH112 - never raises
                if folder != usual:
                    self._kept.append(Kept(folder, "gone"))
            elif _is_wide(real, self._person):
                self._kept.append(Kept(folder, "wide"))
            else:
                linked = os.path.islink(usual) or os.path.islink(self._paths.data)  # noqa: PTH114 - likewise
                inside = folder == usual and not linked
                self._models_in(folder, real, owners, "models" if inside else "models-elsewhere")
        if data is not None:
            names = ("downloads.json", "downloads.json.damaged-*")
            self._some("models", "downloads", data, names, path=data / "downloads.json")
        self._kept += [Kept(Path(each), "further") for each in settings.more_folders]

    def _models_in(self, folder: Path, real: Path, owners: Owners, group: Group) -> None:
        downloaded, added = ours.models(real, owners)
        # The folder itself: a link to it is the person's, and so is a folder that they chose.
        itself = [real] if group == "models" else []
        self._add(group, "downloaded", folder, downloaded, [*downloaded.folders, *itself])
        self._add(group, "added", folder, added, added.folders)
        if downloaded.others:
            self._kept.append(Kept(folder, "others", downloaded.others))

    # --- parts --------------------------------------------------------------------------------

    def _own(self, folder: Path) -> Path | None:
        """Return where one of the installation's folders lies; None where it is left alone."""
        if os.path.islink(folder):  # noqa: PTH114 - never raises
            self._kept.append(Kept(folder, "link"))
            return None
        real = self._real(folder)
        if _is_wide(real, self._person):
            self._kept.append(Kept(folder, "wide"))
            return None
        return real if os.path.isdir(real) else None  # noqa: PTH112 - never raises

    def _real(self, folder: Path) -> Path:
        return Path(os.path.realpath(folder))

    def _matching(self, folder: Path, patterns: Sequence[str]) -> Found:
        if os.path.islink(folder):  # noqa: PTH114 - never raises
            self._kept.append(Kept(folder, "link"))
            return ours.Found()
        return ours.matching(folder, patterns)

    def _some(
        self, group: Group, kind: Kind, folder: Path, names: Sequence[str], path: Path | None = None
    ) -> None:
        self._add(group, kind, path or folder, self._matching(folder, names))

    def _inner(self, group: Group, kind: Kind, folder: Path, names: Sequence[str]) -> None:
        """Add files of a folder that is Goldcrest's own, and that folder."""
        self._add(group, kind, folder, self._matching(folder, names), folders=[folder])

    def _skeletons(self, folder: Path) -> None:
        """Add all of a folder in which nothing is anybody's: a kill may have left some of it."""
        found = ours.everything(folder)
        self._add("cache", "cache", folder, found, found.folders)

    def _add(
        self, group: Group, kind: Kind, path: Path, found: Found, folders: Sequence[Path] = ()
    ) -> None:
        self._kept += [Kept(folder, "unreadable") for folder in found.unread]
        there = tuple(folder for folder in folders if folder.is_dir() and not folder.is_symlink())
        if found.files or there:
            files = tuple(found.files)
            self._places.append(Place(group, kind, path, found.bytes, files, there))


def _is_wide(folder: Path, person: Path) -> bool:
    """Return whether a folder is a disk, the person's own, or one around that."""
    real, own = Path(os.path.realpath(folder)), Path(os.path.realpath(person))
    return real == Path(real.anchor) or real in _upwards(own)


def _upwards(folder: Path) -> Iterator[Path]:
    yield folder
    yield from folder.parents
