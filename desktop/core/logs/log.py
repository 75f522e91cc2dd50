"""The log of the window or of a command: in memory first, then written by a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.logs.files import BoundedFile

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["window", "command"]

#: The file of each kind of process, of which there may be several at once.
FILES: Final = {"window": "goldcrest.log", "command": "commands.log"}
_MOST_WAITING = 2000
_LONGEST_LINE = 2000
_END_SECONDS = 1.0
#: Whose messages are sentences of the program with values in them, made for `plain.shown`.
_OURS = ("desktop", "qt")


class _Shown(str):
    """A value that looks the same for %s and %r."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


class PlainFormatter(logging.Formatter):
    """Writes a record as one line, and an error as indented lines below it; see `plain`."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the lines of a record, without a line end."""
        # Here, and not above: the window is painted before most of what is logged.
        from desktop.core.logs.plain import harmless, trace

        head = f"{self.formatTime(record)} {record.levelname} {record.name}: {_message(record)}"
        lines = [harmless(head, _LONGEST_LINE)]
        if record.exc_info and isinstance(record.exc_info[1], BaseException):
            lines += [f"    {line}" for line in trace(record.exc_info[1])]
        return "\n".join(lines)


def _message(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] not in _OURS or not isinstance(record.msg, str):
        # What others say may hold addresses, tokens, or what they were given.
        return f"({record.module}:{record.lineno})"
    if not record.args:
        return record.msg
    from desktop.core.logs.plain import shown

    values = record.args if isinstance(record.args, tuple) else (record.args,)
    try:
        return record.msg % tuple(
            each if isinstance(each, int | float) else _Shown(shown(each)) for each in values
        )
    except (TypeError, ValueError):
        return record.msg


class Log(logging.Handler):
    """Takes what Python's loggers say from now on; writes it down once there is a folder.

    Who logs never waits for the disk. What a disk does not take is lost.

    Args:
        kind: of this process.
    """

    def __init__(self, kind: Kind) -> None:
        super().__init__(logging.INFO)
        self._kind = kind
        self._lines: deque[str] = deque(maxlen=_MOST_WAITING)
        self._news = threading.Condition()
        self._file: BoundedFile | None = None
        self._thread: threading.Thread | None = None
        self._ends = False
        self.setFormatter(PlainFormatter())
        root = logging.getLogger()
        self._level_before = root.level
        root.addHandler(self)
        root.setLevel(logging.INFO)

    def emit(self, record: logging.LogRecord) -> None:
        """Take one record."""
        try:
            line = self.format(record)
        except Exception:  # noqa: BLE001 - a value may do anything when it is looked at
            line = f"{record.levelname} {record.name!a}: (cannot be told)"
        with self._news:
            self._lines.append(line)
            self._news.notify()

    def write_to(self, folder: Path) -> None:
        """Write what there is and what comes into the folder; comes back at once."""
        with self._news:
            if self._file is not None:
                return
            self._file = BoundedFile(folder / FILES[self._kind])
            self._thread = threading.Thread(target=self._write, name="log", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear no more, and write what there is, unless that takes long."""
        root = logging.getLogger()
        if self in root.handlers:
            root.removeHandler(self)
            root.setLevel(self._level_before)
        with self._news:
            self._ends = True
            self._news.notify()
        if self._thread is not None:
            self._thread.join(_END_SECONDS)
        super().close()

    def _write(self) -> None:
        assert self._file is not None  # noqa: S101 - who starts the thread has made it
        while True:
            with self._news:
                while not self._lines and not self._ends:
                    self._news.wait()
                lines = list(self._lines)
                self._lines.clear()
            if not lines:
                return
            text = "".join(f"{line}\n" for line in lines)
            self._file.add(text.encode("utf-8", "backslashreplace"))
