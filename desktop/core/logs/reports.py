"""Crash reports: files that people can read, pass on or delete. Nothing sends them.

What is needed to write one is imported then: the window is painted before.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import re
import stat
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop import __version__
from desktop.core.logs.files import open_private

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

#: What crashed: an error that nobody caught, the program itself, or the child that runs models.
ReportKind = Literal["window-error", "command-error", "window-fault", "command-fault", "engine"]

#: The newest of them are kept.
MOST: Final = 20
#: Of one report, in letters.
LONGEST: Final = 32_000
#: How many this process may make: a defect may come back with each repaint.
_MOST_AT_ONCE = 50
_MOST_IN_A_SECOND = 1000
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_NAME = re.compile(r"(\d{8}-\d{6})-([a-z]+(?:-[a-z]+)?)(?:-\d{1,3})?\.txt", re.ASCII)
_HEAD: Final = """Goldcrest crash report

This file is on this computer only: nothing sends it. It holds no chats, no titles, no names of your
files, and no messages of errors, which may contain such. You can read it, pass it on, or delete it.
"""
_WHAT: Final[Mapping[str, str]] = {
    "window-error": "The window met an error that nothing had foreseen, and went on.",
    "command-error": "A command met an error that nothing had foreseen, and ended.",
    "window-fault": "The window was ended by a fault outside Python.",
    "command-fault": "A command was ended by a fault outside Python.",
    "engine": "The engine, a process that runs models beside the program, ended by a fault.",
}


@dataclass(frozen=True, slots=True)
class Report:
    """One report.

    Attributes:
        path: the file.
        kind: what crashed; see `ReportKind`, or a later version's word.
        made: when, as the clock of this computer had it.
        bytes: its size.
    """

    path: Path
    kind: str
    made: time.struct_time
    bytes: int


class Reports:
    """The reports in a folder. Safe on any thread; what cannot be written is not kept.

    Args:
        folder: usually `reports` in the folder of logs; made when there is something to keep.
        facts: what else stands in each, such as the version of Qt.
    """

    def __init__(self, folder: Path, facts: Mapping[str, str] | None = None) -> None:
        self.folder = folder
        self._facts = dict(facts or {})
        self._lock = threading.Lock()
        self._seen: dict[str, Path] = {}

    def keep_error(self, kind: ReportKind, error: BaseException) -> Path | None:
        """Keep an error with the places that it came through, once in the life of this object.

        Returns:
            the file, also of a report that was kept before; None if there is none.
        """
        from desktop.core.logs.plain import trace

        lines = trace(error)
        signature = "\n".join(lines)
        with self._lock:
            if signature in self._seen:
                return self._seen[signature]
            if len(self._seen) >= _MOST_AT_ONCE:
                return None
        thread = threading.current_thread().name
        path = self.keep(kind, lines, {"Thread": thread if thread.isascii() else "?"})
        if path is not None:
            with self._lock:
                self._seen[signature] = path
        return path

    def keep(
        self, kind: ReportKind, lines: Iterable[str], facts: Mapping[str, str] | None = None
    ) -> Path | None:
        """Keep a report of lines in which nothing is private, and return the file."""
        text = write(kind, lines, {**self._facts, **(facts or {})})
        with self._lock:
            try:
                path = self._write(kind, text.encode("utf-8", "backslashreplace"))
            except OSError:
                return None
            for old in self.list()[MOST:]:
                with contextlib.suppress(OSError):
                    old.path.unlink()
        return path

    def list(self) -> tuple[Report, ...]:
        """Return the reports, newest first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                with contextlib.suppress(OSError, ValueError, OverflowError):
                    name, status = _NAME.fullmatch(path.name), path.lstat()
                    if name is not None and stat.S_ISREG(status.st_mode):
                        made = time.strptime(name[1], "%Y%m%d-%H%M%S")
                        found.append((made, status.st_mtime_ns, path.name, path, name[2], status))
        found.sort(reverse=True)
        return tuple(
            Report(path, kind, made, status.st_size)
            for made, _changed, _name, path, kind, status in found
        )

    def read(self, path: Path) -> str | None:
        """Return the text of a report; None where it has gone, or cannot be read."""
        from desktop.core.logs.plain import harmless

        try:
            with path.open("rb") as file:
                text = file.read(4 * LONGEST).decode("utf-8", "replace")
        except OSError:
            return None
        return "\n".join(harmless(line, LONGEST) for line in text.splitlines())[:LONGEST]

    def delete(self, path: Path) -> str | None:
        """Delete a report, and return its text, for `put_back`; None: it is still there."""
        if not self._is_one(path):
            return None
        text = self.read(path)
        try:
            path.unlink(missing_ok=True)
        except OSError:
            return None
        return text or ""

    def put_back(self, path: Path, text: str) -> bool:
        """Write a report again that was deleted; False if that is not possible."""
        if not self._is_one(path):
            return False
        try:
            _write(path, text.encode("utf-8", "backslashreplace"))
        except OSError:
            return False
        return True

    def _is_one(self, path: Path) -> bool:
        return path.parent == self.folder and _NAME.fullmatch(path.name) is not None

    def _write(self, kind: str, text: bytes) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        moment = time.strftime("%Y%m%d-%H%M%S")
        for number in range(1, _MOST_IN_A_SECOND):
            path = self.folder / f"{moment}-{kind}{f'-{number}' if number > 1 else ''}.txt"
            with contextlib.suppress(FileExistsError):
                _write(path, text)
                return path
        raise FileExistsError(moment)


def _write(path: Path, text: bytes) -> None:
    descriptor = open_private(path, _NEW)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def write(kind: ReportKind, lines: Iterable[str], facts: Mapping[str, str]) -> str:
    """Return the text of a report."""
    from desktop.core.logs.plain import harmless

    about = {
        "When": time.strftime("%Y-%m-%d %H:%M:%S %z"),
        **program_and_system(),
        "Engine": _version("llama-cpp-python"),
        **facts,
    }
    top = "\n".join(
        (
            _HEAD,
            _WHAT[kind],
            "",
            *(f"{harmless(name)}: {harmless(value)}" for name, value in about.items() if value),
        )
    )
    rest = "\n".join(harmless(line, 1000) for line in lines)
    room = LONGEST - len(top) - 20
    # The end of a trace says the most.
    return f"{top}\n\n{rest if len(rest) <= room else '…' + rest[-room:]}\n"


def program_and_system() -> dict[str, str]:
    """Return which program this is, and on what it runs; nothing of the person."""
    commit = _commit()
    import platform  # here: the window has been painted then, or a command is over

    return {
        "Goldcrest": f"{__version__} ({commit})" if commit else __version__,
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Python": platform.python_version(),
    }


def _version(package: str) -> str:
    from importlib import metadata

    try:
        return f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return ""


def _commit() -> str:
    """Return which state of the source this is, where the build has written it down."""
    try:
        build = importlib.import_module("desktop.core.build")
    except ImportError:
        return ""
    read = getattr(build, "read", None)
    found = getattr(read(), "short_commit", "") if callable(read) else ""
    return found[:40] if isinstance(found, str) else ""
