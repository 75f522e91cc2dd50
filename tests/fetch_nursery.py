"""Fetches that can be killed: each in a process that is forked from one which has all imported.

    with Nursery(address, repo, file, block_bytes=1 << 18) as nursery:
        child = nursery.fork(destination)
        child.kill()
        assert nursery.ended() == "killed"

Not on Windows, which does not fork.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[1]


class Child:
    """A process that fetches."""

    def __init__(self, pid: int) -> None:
        self._pid = pid

    def kill(self) -> None:
        """Kill it, as `kill -9` does; it stays a zombie until the nursery has looked."""
        os.kill(self._pid, signal.SIGKILL)


class Nursery:
    """The process that forks them, one at a time; a context."""

    def __init__(self, address: str, repo: str, file: str, **rules: float) -> None:
        told = [f"{name}={value}" for name, value in rules.items()]
        self._command = [sys.executable, __file__, address, repo, file, *told]

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self._hear()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def fork(self, destination: Path) -> Child:
        """Begin a fetch. It must be waited for by `ended` before the next one."""
        self._say(str(destination))
        return Child(int(self._hear()))

    def ended(self) -> str:
        """Release the child, wait for its end and return "done", "killed" or "failed"."""
        self._say("wait")
        return self._hear()

    def _say(self, word: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def _hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def main() -> None:
    """Fork a fetch for each line of the standard input."""
    from desktop.core.hub.remote import Hub
    from desktop.core.hub.transfer.control import Control
    from desktop.core.hub.transfer.fetch import Rules, fetch

    address, repo, file, *told = sys.argv[1:]
    numbers = {name: float(value) for name, _, value in (pair.partition("=") for pair in told)}
    whole = {name: int(value) if value == int(value) else value for name, value in numbers.items()}
    rules = Rules(reserve=0, **whole)  # type: ignore[arg-type]  # all are numbers
    remote = Hub(address).locate(repo, file)
    say("ready")
    while destination := sys.stdin.readline().strip():
        pid = os.fork()
        if pid == 0:
            failed = True
            try:
                fetch(
                    remote,
                    Path(destination),
                    on_progress=lambda _: None,
                    control=Control(),
                    rules=rules,
                )
                failed = False
            finally:
                os._exit(failed)
        say(str(pid))
        sys.stdin.readline()
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        say("killed" if status < 0 else "failed" if status else "done")


if __name__ == "__main__":
    main()
