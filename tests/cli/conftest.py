from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cli.ready_program import ReadyProgram

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Shown:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:  # noqa: ANN401 - the shape is what the tests look at
        return json.loads(self.out)


class Goldcrest:
    """Runs the real program as a shell would, below `home`."""

    def __init__(self, home: Path, ready: ReadyProgram | None) -> None:
        self.home = home
        self._ready = ready

    def __call__(self, *arguments: str, stdin: str = "", **environment: str) -> Shown:
        if self._ready is not None and not any(name.startswith("PYTHON") for name in environment):
            here = {**os.environ, "GOLDCREST_HOME": str(self.home), **environment}
            return Shown(*self._ready.run(arguments, stdin, here, 100))
        return self.anew(*arguments, stdin=stdin, **environment)

    def anew(self, *arguments: str, stdin: str = "", **environment: str) -> Shown:
        """Run it in a Python of its own, from the very start."""
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *arguments],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=100,
            check=False,
            cwd=ROOT,
            env={**os.environ, "PYTHONUTF8": "1", "GOLDCREST_HOME": str(self.home), **environment},
        )
        return Shown(done.returncode, done.stdout, done.stderr)

    def interrupted(self, *arguments: str, until: Sequence[str]) -> Shown:
        """Run it in a terminal, and press Ctrl-C there once all these words were shown.

        For POSIX alone. What is shown goes to the terminal, what is the result does not.
        """
        ours, theirs = os.openpty()
        running = subprocess.Popen(
            [sys.executable, "-m", "desktop", *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONUTF8": "1", "GOLDCREST_HOME": str(self.home)},
            stdout=subprocess.PIPE,
            stderr=theirs,
            text=True,
        )
        os.close(theirs)
        shown = b""
        while not all(words.encode() in shown for words in until):
            shown += os.read(ours, 4096)
        running.send_signal(signal.SIGINT)
        out, _ = running.communicate(timeout=60)
        os.close(ours)
        return Shown(running.returncode, out, shown.decode(errors="replace"))


@pytest.fixture(scope="session")
def ready() -> Iterator[ReadyProgram | None]:
    """The program with its modules read; none where a process cannot be copied."""
    if os.name != "posix" or sys.platform == "darwin":  # whose libraries forbid it
        yield None
        return
    program = ReadyProgram()
    yield program
    program.close()


@pytest.fixture
def goldcrest(home: Path, ready: ReadyProgram | None) -> Goldcrest:
    return Goldcrest(home, ready)
