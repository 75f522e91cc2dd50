"""Faults outside Python: written down as they happen, and made reports of at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import time
from typing import TYPE_CHECKING, Final, TextIO

from desktop.core import locks
from desktop.core.logs.files import open_private
from desktop.core.logs.reports import program_and_system

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.logs.log import Kind
    from desktop.core.logs.reports import ReportKind, Reports

_SEPARATOR: Final = "--- what happened ---"
_LONGEST = 64 * 1024
_MOST_FILES = 100
_READ = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NEW = _READ | os.O_CREAT | os.O_EXCL


class Faults:
    """Notes where a crash of this process happens, in a file of its own that goes with a clean end.

    Args:
        folder: of such files.
        kind: of this process.
    """

    def __init__(self, folder: Path, kind: Kind) -> None:
        self._folder, self._kind = folder, kind
        self._file: TextIO | None = None
        self._path: Path | None = None

    def begin(self) -> None:
        """Have crashes noted from now on; without a place for that there will be no notes.

        Nor where somebody looks for crashes already, with Python's own switch.
        """
        if faulthandler.is_enabled():
            return
        path = self._folder / f"{self._kind}-{os.getpid()}-{time.time_ns()}.txt"
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            descriptor = open_private(path, _NEW)
            locks.lock(descriptor)  # as long as this process lives, it is nobody else's
            file = os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace")
            self._file, self._path = file, path
            about = {"Began": time.strftime("%Y-%m-%d %H:%M:%S %z"), **program_and_system()}
            file.write("".join(f"{name}: {value}\n" for name, value in about.items()))
            file.write(f"{_SEPARATOR}\n")
            file.flush()
            faulthandler.enable(file, all_threads=True)

    def close(self) -> None:
        """End cleanly: there was no crash."""
        if self._file is None or self._path is None:
            return
        faulthandler.disable()
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink()
        self._file = self._path = None


def collect(folder: Path, kind: Kind, reports: Reports) -> list[Path]:
    """Make reports of the crashes that processes of this kind have left, and return their files."""
    made = []
    with contextlib.suppress(OSError):
        names = sorted(path for path in folder.iterdir() if path.name.startswith(f"{kind}-"))
        for path in names[:_MOST_FILES]:
            text = _take(path)
            about, found, dump = text.partition(f"{_SEPARATOR}\n")
            lines = _words(dump) if found else []
            if lines:
                what: ReportKind = "window-fault" if kind == "window" else "command-fault"
                report = reports.keep(what, lines, _facts(about))
                if report is not None:
                    made.append(report)
    return made


def _words(dump: str) -> list[str]:
    if not dump.strip():
        return []
    from desktop.core.logs import native

    return native.words(dump)


def _facts(about: str) -> dict[str, str]:
    """Return what the process had written down of itself: it may have been another version."""
    parted = (line.partition(": ") for line in about.splitlines())
    return {name: value for name, colon, value in parted if colon}


def _take(path: Path) -> str:
    """Return what a process left that is no more, and delete it; "" where it is still there."""
    try:
        descriptor = open_private(path, _READ)
    except OSError:
        return ""
    with os.fdopen(descriptor, "rb") as file:
        if not locks.lock(descriptor):
            return ""
        text = file.read(_LONGEST).decode("utf-8", "replace")
    with contextlib.suppress(OSError):
        path.unlink()
    return text
