"""The child that reads documents, as the program holds it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NoReturn

import psutil

import desktop
from desktop.core.documents import wire
from desktop.core.own_program import own_command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.documents.values import Limits

#: Why a child ended: it was told to, for one of three reasons, or the system did it.
End = Literal["cancelled", "silent", "memory", "crashed"]
_PATROL_SECONDS: Final = 0.05
#: Memory is asked for in large steps: the last one that was granted may be far below the limit.
_NEAR: Final = 0.3
#: What the child has no use for: it talks to nobody.
_SECRETS: Final = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")
_SIGKILL: Final = 9  # Windows has no such names
_SIGXCPU: Final = 24


class ChildEnded(Exception):
    """The child has ended, or was ended.

    Attributes:
        kind: why.
        how: in words, where it did so by itself.
    """

    def __init__(self, kind: End, how: str = "") -> None:
        super().__init__(kind, how)
        self.kind = kind
        self.how = how


class Child:
    """One process that reads documents.

    Args:
        command: starts it.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._ended: End | None = None
        self._process = subprocess.Popen(  # noqa: S603 - the command is the program itself
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(desktop.__file__).resolve().parents[1],
            env={key: value for key, value in os.environ.items() if key not in _SECRETS},
            # Ctrl-C in a terminal is for the program.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def say(self, *pieces: bytes) -> None:
        """Send bytes.

        Raises:
            ChildEnded: it has ended.
        """
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        try:
            for piece in pieces:
                self._process.stdin.write(piece)
            self._process.stdin.flush()
        except (OSError, ValueError) as error:
            raise self._end() from error

    def hear(self) -> wire.Answer:
        """Return the next answer.

        Raises:
            ChildEnded: it has ended, or says what makes no sense and was ended.
        """
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        try:
            line = self._process.stdout.readline(wire.MAX_LINE)
            if not line.endswith(b"\n"):
                raise self._end()
            return wire.answer(line)
        except wire.Nonsense as error:
            self.give_up(str(error))
        except (OSError, ValueError) as error:
            raise self._end() from error

    def kill(self, why: End) -> None:
        """End it at once; from any thread."""
        self._ended = self._ended or why
        with contextlib.suppress(OSError):
            self._process.kill()

    def give_up(self, why: str) -> NoReturn:
        """End it because it does what it may not.

        Raises:
            ChildEnded: always.
        """
        self.kill("crashed")
        raise ChildEnded("crashed", why)

    def close(self) -> None:
        """End it, and wait until it has gone."""
        self.kill("cancelled")
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError, ValueError):
                if pipe is not None:
                    pipe.close()

    def _end(self) -> ChildEnded:
        """Wait for the end, which must be near, and return what it was."""
        try:
            code = self._process.wait(5)
        except subprocess.TimeoutExpired:  # it closed its pipes and lives on
            self.kill("silent")
            code = self._process.wait()
        if self._ended is not None:
            return ChildEnded(self._ended)
        if code == -_SIGXCPU:
            return ChildEnded("silent")
        # SIGKILL that we did not send is the system's way to end what takes too much memory.
        if code == -_SIGKILL:
            return ChildEnded("memory")
        words = f"exit status {code}"
        with contextlib.suppress(ValueError):
            words = signal.Signals(-code).name if code < 0 else words
        return ChildEnded("crashed", words)


class Watch:
    """Ends a child that says nothing for too long, or takes too much memory.

    Args:
        child: is watched until `end`.
        limits: of time and memory.
        stop: whether nobody wants the document any more.
    """

    def __init__(self, child: Child, limits: Limits, stop: Callable[[], bool]) -> None:
        self._child = child
        self._limits = limits
        self._stop = stop
        self._last = self._began = time.monotonic()
        self._most = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._patrol, name="document-watch", daemon=True)
        self._thread.start()

    def heard(self) -> None:
        """Take note that the child said something."""
        self._last = time.monotonic()

    @property
    def was_near_limit(self) -> bool:
        """Whether the child took so much memory that its crash will have been for want of it.

        Libraries in C that get no more memory end the process as for any other fault.
        """
        return self._most > _NEAR * self._limits.memory

    def end(self) -> None:
        """Watch no more; the child is not ended any more once this returns."""
        self._over.set()
        self._thread.join()

    def _patrol(self) -> None:
        while not self._over.wait(_PATROL_SECONDS):
            now = time.monotonic()
            if self._stop():
                self._child.kill("cancelled")
            elif (
                now - self._last > self._limits.silent_seconds
                or now - self._began > self._limits.seconds
            ):
                self._child.kill("silent")
            elif self._memory() > self._limits.memory:
                self._child.kill("memory")

    def _memory(self) -> int:
        with contextlib.suppress(psutil.Error, OSError):
            now = int(psutil.Process(self._child.pid).memory_info().rss)
            self._most = max(self._most, now)
            return now
        return 0


def worker_command() -> tuple[str, ...]:
    """Return the command that starts the child."""
    return own_command("--document-worker")
