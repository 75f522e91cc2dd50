"""Where other programs keep their models, on Linux, macOS and Windows."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final, Literal, Self

from desktop.core.library.facts import Place, Source
from desktop.core.library.scan import read_small

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

System = Literal["linux", "macos", "windows"]

_LONGEST_SETTINGS: Final = 1 << 20
_GPT4ALL: Final = ("nomic.ai", "GPT4All")


def places(environment: Mapping[str, str], home: Path) -> tuple[Place, ...]:
    """Return where other programs keep models here, whether they are installed or not.

    Reads the settings of LM Studio, Jan and GPT4All, where a person may have chosen another
    folder; settings that cannot be read count for nothing.
    """
    system: System = "linux"
    if sys.platform == "win32":
        system = "windows"
    elif sys.platform == "darwin":
        system = "macos"
    found = [*usual(environment, home, system), *_chosen(_Folders.of(environment, home, system))]
    return tuple(Place(source, Path(path)) for source, path in dict.fromkeys(found))


def usual(
    environment: Mapping[str, str], home: PurePath, system: System
) -> tuple[tuple[Source, PurePath], ...]:
    """Return the folders that the programs use unless a person chose others in their settings.

    A pure function: nothing is read.

    Args:
        environment: variables that move the folders, the programs' own and the system's.
        home: the person's folder.
        system: which one it is.
    """
    folders = _Folders.of(environment, home, system)
    return tuple(dict.fromkeys((*_hub_caches(folders), *_programs(folders))))


@dataclass(frozen=True, slots=True)
class _Folders:
    """A system's usual folders: what programs add, what they can make again, and settings."""

    environment: Mapping[str, str]
    home: PurePath
    system: System
    data: PurePath
    cache: PurePath

    @classmethod
    def of(cls, environment: Mapping[str, str], home: PurePath, system: System) -> Self:
        def named(variable: str, usual_one: PurePath) -> PurePath:
            return _path(environment, variable, home) or usual_one

        if system == "windows":
            data = named("APPDATA", home / "AppData" / "Roaming")
            cache = named("LOCALAPPDATA", home / "AppData" / "Local")
        elif system == "macos":
            data = home / "Library" / "Application Support"
            cache = home / "Library" / "Caches"
        else:
            data = named("XDG_DATA_HOME", home / ".local" / "share")
            cache = named("XDG_CACHE_HOME", home / ".cache")
        return cls(environment, home, system, data, cache)

    def named(self, variable: str) -> PurePath | None:
        return _path(self.environment, variable, self.home)


def _path(environment: Mapping[str, str], variable: str, home: PurePath) -> PurePath | None:
    """Return the folder that a variable names; a relative one depends on where one stands."""
    value = environment.get(variable, "").strip("\"' ")
    if value.startswith("~/"):
        return home / value[2:]
    path = type(home)(value)
    return path if path.is_absolute() else None


def _hub_caches(folders: _Folders) -> Iterator[tuple[Source, PurePath]]:
    for variable in ("HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"):
        if (chosen := folders.named(variable)) is not None:
            yield "huggingface", chosen
    if (chosen := folders.named("HF_HOME")) is not None:
        yield "huggingface", chosen / "hub"
    if (chosen := folders.named("XDG_CACHE_HOME")) is not None:
        yield "huggingface", chosen / "huggingface" / "hub"
    yield "huggingface", folders.home / ".cache" / "huggingface" / "hub"


def _programs(folders: _Folders) -> Iterator[tuple[Source, PurePath]]:
    home, data, cache = folders.home, folders.data, folders.cache
    yield "lmstudio", home / ".lmstudio" / "models"
    yield "lmstudio", home / ".cache" / "lm-studio" / "models"
    yield "ollama", folders.named("OLLAMA_MODELS") or _ollama_home(folders) / "models"
    if folders.system == "linux":  # where its service runs under a user of its own
        yield "ollama", type(home)("/usr/share/ollama/.ollama/models")
    for jan in _jan_folders(folders):
        yield "jan", jan
    local = cache if folders.system == "windows" else data
    yield "gpt4all", local.joinpath(*_GPT4ALL)
    yield "gpt4all", home / ".cache" / "gpt4all"
    yield "llamacpp", folders.named("LLAMA_CACHE") or cache / "llama.cpp"


def _ollama_home(folders: _Folders) -> PurePath:
    return folders.named("OLLAMA_HOME") or folders.home / ".ollama"


def _jan_folders(folders: _Folders) -> Iterator[PurePath]:
    if (chosen := folders.named("JAN_DATA_FOLDER")) is not None:
        yield chosen
    yield folders.data / "Jan" / "data"
    yield folders.home / "jan"  # until version 0.5


def _chosen(folders: _Folders) -> Iterator[tuple[Source, PurePath]]:
    """Yield the folders that the programs' own settings name."""
    home = folders.home
    lm_studio = _absolute(_text(home / ".lmstudio-home-pointer"))
    if lm_studio is not None:
        yield "lmstudio", lm_studio / "models"
    for base in filter(None, (lm_studio, home / ".lmstudio", home / ".cache" / "lm-studio")):
        models = _absolute(_value(_text(base / "settings.json"), "downloadsFolder"))
        if models is not None:
            yield "lmstudio", models
    jan = _absolute(_value(_text(folders.data / "Jan" / "settings.json"), "data_folder"))
    if jan is not None:
        yield "jan", jan
    settings = folders.data if folders.system == "windows" else home / ".config"
    for line in _text(settings.joinpath(_GPT4ALL[0], f"{_GPT4ALL[1]}.ini")).splitlines():
        name, _, value = line.partition("=")
        models = _absolute(value) if name.strip() == "modelPath" else None
        if models is not None:
            yield "gpt4all", models


def _absolute(text: str) -> Path | None:
    """Return the folder that a stranger's text names, where it can be one."""
    line = text.strip().strip('"')
    if not line.isprintable() or not line:
        return None
    path = Path(line)
    return path if path.is_absolute() else None


def _value(text: str, key: str) -> str:
    try:
        value = json.loads(text).get(key)
    except (ValueError, AttributeError, RecursionError):
        return ""
    return value if isinstance(value, str) else ""


def _text(path: PurePath) -> str:
    """Return a small text file; empty where it cannot be read, or is no file or too long."""
    return (read_small(str(path), _LONGEST_SETTINGS) or b"").decode("utf-8-sig", "replace")
