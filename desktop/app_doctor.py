"""The check-up of the window and of `goldcrest doctor`: the same checks for both."""

from __future__ import annotations

import platform
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from desktop import __version__, app_doctor_engine, app_doctor_models
from desktop.app_doctor_engine import USUAL, Patiences
from desktop.core import build, hardware, speech
from desktop.core.checkup.check import Check, Finding
from desktop.core.checkup.folders import try_file, try_folder
from desktop.core.checkup.private import Person, Private
from desktop.core.checkup.report import as_text
from desktop.core.errors import (
    DatabaseDamaged,
    DatabaseUnsound,
    DiskFull,
    FolderMissing,
)
from desktop.core.language import mark, tr, within
from desktop.core.machine.disk_speed import measure_disk
from desktop.core.machine.reading import read_machine
from desktop.core.machine.words import DISK, GRAPHICS, MEMORY, PROCESSOR, reading, sections
from desktop.core.store import checking
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.app import Services
    from desktop.core.checkup.check import Checked
    from desktop.core.library.work import Report, Stop

#: With less, the next model or the next backup will not fit.
_LITTLE_ROOM: Final = 2_000_000_000
#: Bytes a second below which large models take minutes to load.
_SLOW_DISK: Final = 100_000_000
#: So long the file with the chats, which may be large, can take, and a graphics processor.
_LONG: Final = 600.0
#: A backend of a graphics processor that is new to a driver waits for it up to two minutes.
_ON_GPU: Final = 300.0


@dataclass(frozen=True, slots=True)
class Wish:
    """Which checks are wanted.

    Attributes:
        quick: leaves out those that take more than some seconds: each build of the engine,
            graphics processors, and the speed of the disk.
        models: whether the own models are read from end to end and compared.
        waits: when the engine counts as hung.
    """

    quick: bool = False
    models: bool = False
    waits: Patiences = USUAL


def checks(services: Services, wish: Wish, qt: Sequence[str] = ()) -> tuple[Check, ...]:
    """Return the checks in the order in which they are made and read.

    Args:
        services: what the program works with.
        wish: which.
        qt: lines about the window's own parts, where there is a window.
    """
    slow = () if wish.quick else _slow(services, wish)
    models = partial(app_doctor_models.models, services, thorough=wish.models)
    return (
        Check("versions", mark("Versions"), lambda _report, _stop: _versions(qt)),
        Check("computer", mark("This computer"), lambda _report, _stop: _computer(services)),
        Check("opening", mark("Settings and lists"), lambda _report, _stop: _opening(services)),
        Check("folders", mark("Folders"), lambda _report, _stop: _folders(services)),
        Check(
            "database", mark("File with your chats"), partial(_database, services), silence=_LONG
        ),
        Check(
            "engine",
            mark("Engine"),
            partial(app_doctor_engine.engine, services, wish.waits),
            silence=_ON_GPU,
        ),
        *slow,
        Check("models", mark("Models"), models, silence=_LONG),
        Check(
            "extras", mark("Reading aloud and spelling"), lambda _report, _stop: _extras(services)
        ),
    )


def _slow(services: Services, wish: Wish) -> tuple[Check, ...]:
    return (
        Check(
            "variants",
            mark("Engine builds for this processor"),
            partial(app_doctor_engine.variants, services, wish.waits),
        ),
        Check(
            "graphics",
            mark("Graphics processor"),
            partial(app_doctor_engine.graphics, services, wish.waits),
            silence=_ON_GPU,
        ),
        Check("disk", mark("Speed of the disk"), partial(_disk, services)),
    )


def report(services: Services, made: Sequence[Checked]) -> str:
    """Return what was found as text that may be sent to others; reads the disk."""
    return as_text(
        tr("Check-up of Goldcrest {version}", version=__version__), made, private(services)
    )


def private(services: Services, person: Person | None = None) -> Private:
    """Return what must not be in a report: reads the disk for the models' names."""
    paths, library = services.paths, services.library
    named = (
        (paths.config, "<settings folder>"),
        (paths.data, "<data folder>"),
        (paths.cache, "<cache folder>"),
        (paths.logs, "<logs folder>"),
    )
    shelves = [(library.folder, "<models folder>")]
    shelves += [(folder, "<further folder>") for folder in library.more_folders]
    secrets = app_doctor_models.names(library.installed(), app_doctor_models.shipped(services))
    return Private(person or Person.here(), named, shelves, secrets)


def _versions(qt: Sequence[str]) -> Finding:
    lines = [
        f"Goldcrest {build.read()}",
        f"Python {platform.python_version()} ({platform.machine()})",
        *qt,
    ]
    with suppress(PackageNotFoundError):
        lines.append(f"llama-cpp-python {version('llama-cpp-python')}")
    lines += [f"SQLite {sqlite3.sqlite_version}", _system()]
    text = tr("Goldcrest {version} on {system}.", version=__version__, system=_system())
    return Finding("fine", text, details=tuple(lines))


def _system() -> str:
    """Return the name of the operating system and its version."""
    with suppress(OSError):
        return clean(platform.freedesktop_os_release().get("PRETTY_NAME", platform.system()), 80)
    return clean(f"{platform.system()} {platform.release()} ({platform.version()})", 80)


def _computer(services: Services) -> Finding:
    machine = read_machine(hardware.read(), (), services.library.folder)
    told = {section.title: section.lines for section in sections(machine)}
    # Graphics processors have a check of their own; where the models are is nothing of the
    # computer's, and people name folders.
    shown = {**told, GRAPHICS: (), DISK: told[DISK][1:]}
    lines = [
        f"{tr(title)}, {within(line.label)}: {line.value}"
        for title, parts in shown.items()
        for line in parts
    ]
    name, memory = told[PROCESSOR][0], told[MEMORY][0]
    text = tr("{cpu}, memory: {memory}.", cpu=clean(name.value), memory=memory.value)
    return Finding("fine", text, details=tuple(lines))


def _opening(services: Services) -> Finding:
    problems = list(services.problems)
    unread = try_file(services.paths.settings_file)
    if problems or unread:
        return Finding.of([*problems, *([unread] if unread else [])])
    return Finding("fine", tr("Everything that Goldcrest keeps was read without a fault."))


def _folders(services: Services) -> Finding:
    paths = services.paths
    # A models folder that is missing may be on a disk that is not connected: it is not made.
    models = [services.library.folder] if services.library.folder.is_dir() else []
    folders = list(dict.fromkeys([paths.config, paths.data, paths.cache, paths.logs, *models]))
    problems = [found for folder in folders if (found := try_folder(folder)) is not None]
    details = [str(folder) for folder in folders]
    room = {folder: hardware.free_disk(folder) for folder in folders}
    if problems:
        return Finding.of(problems, tuple(details))
    least = min(room, key=lambda folder: room[folder])
    free = size(room[least])
    if room[least] < _LITTLE_ROOM:
        text = tr("Only {size} are free in {path}.", size=free, path=clean(str(least)))
        fix = tr("Free some space: the page Disk use shows what takes it.")
        return Finding("note", text, fix, tuple(details))
    text = tr("Goldcrest may write where it keeps its files; {size} are free.", size=free)
    return Finding("fine", text, details=tuple(details))


def _database(services: Services, report: Report, stop: Stop) -> Finding:
    path = services.paths.database_file

    def go_on() -> bool:
        report(0, 1)
        return not stop()

    try:
        found = checking.faults(path, go_on)
    except DatabaseDamaged as error:
        raise DatabaseUnsound(path=str(path), reason="") from error
    if found:
        raise DatabaseUnsound(path=str(path), reason=found[0])
    return Finding("fine", tr("The file with your chats is whole."))


def _disk(services: Services, report: Report, stop: Stop) -> Finding:
    folder: Path = services.library.folder
    files = [model.path for model in services.library.installed()]
    try:
        speed = measure_disk(folder, files, report, stop)
    except (DiskFull, FolderMissing) as error:
        if isinstance(error, FolderMissing):
            raise
        return Finding("note", tr("The disk is nearly full, so its speed was not measured."))
    told = tr("Reading the models' disk: {what}.", what=reading(speed))
    if speed.bytes_per_second >= _SLOW_DISK:
        return Finding("fine", told, facts={"bytes_per_second": round(speed.bytes_per_second)})
    return Finding(
        "note",
        tr("{told} That is slow: large models take minutes to load.", told=told),
        tr("Move the models folder to a faster disk; the settings do it."),
        facts={"bytes_per_second": round(speed.bytes_per_second)},
    )


def _extras(services: Services) -> Finding:
    missing, fixes = [], []
    if speech.find() is None:
        missing.append(tr("There is no program that reads aloud."))
        fixes.append(tr("Install one, such as speech-dispatcher."))
    languages = services.speller.languages() if services.speller.is_there() else ()
    if not languages:
        missing.append(tr("There is no dictionary, so spelling is not checked."))
        fixes.append(tr("Install one, such as hunspell-en-us."))
    if missing:
        return Finding("note", " ".join(missing), " ".join(fixes))
    return Finding("fine", tr("Replies can be read aloud, and spelling is checked."))
