"""The program with its modules read, of which every start is a copy.

Reading them takes a third of a second, and the tests start the program hundreds of times. What
runs is what `python -m desktop` runs: a new process, as it is once its modules were read, with an
environment, a folder and streams of its own. For POSIX, which can copy a process.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).parents[2]
STREAMS = 3


class ReadyProgram:
    """Starts the program from a process that has read its modules; for one thread."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._link, theirs = socket.socketpair()
        with theirs:
            command = [sys.executable, str(Path(__file__)), str(theirs.fileno())]
            environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
            self._process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                cwd=ROOT,
                env=environment,
                start_new_session=True,  # so that what hangs is ended with all that it started
            )

    def run(
        self, arguments: Sequence[str], stdin: str, environment: Mapping[str, str], timeout: float
    ) -> tuple[int, str, str]:
        """Return the exit code and what was printed, as of `subprocess.run`."""
        ends = [os.pipe() for _ in range(STREAMS)]
        theirs = [ends[0][0], ends[1][1], ends[2][1]]
        with tempfile.TemporaryFile() as request:
            request.write(json.dumps([list(arguments), dict(environment)]).encode())
            request.seek(0)
            socket.send_fds(self._link, [b"run"], [*theirs, request.fileno()])
        for end in theirs:
            os.close(end)
        printed = [_Drain(ends[1][0]), _Drain(ends[2][0])]
        giving = threading.Thread(target=_give, args=(ends[0][1], stdin.encode()))
        giving.start()
        self._link.settimeout(timeout)
        try:
            code = int(self._link.recv(64))
        except TimeoutError:
            # The next test has a new one, and no answer of this one.
            os.killpg(self._process.pid, signal.SIGKILL)
            self.close()
            self._start()
            raise
        giving.join()
        out, err = (drain.text() for drain in printed)
        return code, out, err

    def close(self) -> None:
        """End the process; nothing it started runs any more."""
        self._link.close()
        self._process.wait(60)


class _Drain(threading.Thread):
    """Reads a pipe to its end."""

    def __init__(self, end: int) -> None:
        super().__init__()
        self._pipe = os.fdopen(end, encoding="utf-8")
        self._text = ""
        self.start()

    def run(self) -> None:
        with self._pipe:
            self._text = self._pipe.read()

    def text(self) -> str:
        self.join()
        return self._text


def _give(end: int, data: bytes) -> None:
    # Who does not want to be asked closes it.
    with contextlib.suppress(BrokenPipeError), os.fdopen(end, "wb") as pipe:
        pipe.write(data)


def serve(link: socket.socket) -> int:
    """Copy this process for each request; each copy returns from here with its exit code."""
    sys.path[0] = ""  # as after -m
    from desktop import __main__
    from desktop.cli.main import parser

    parser()
    assert threading.active_count() == 1, "a copy has no threads but its own"
    while True:
        message, ends, _, _ = socket.recv_fds(link, 64, STREAMS + 1)
        if not message:
            return 0
        child = os.fork()
        if child == 0:
            link.close()
            _become(ends)
            return __main__.main()
        for end in ends:
            os.close(end)
        _, status = os.waitpid(child, 0)
        link.send(str(os.waitstatus_to_exitcode(status)).encode())


def _become(ends: list[int]) -> None:
    """Take on what a process has of its own: its streams, its arguments and its environment."""
    for number, end in enumerate(ends[:STREAMS]):
        os.dup2(end, number)
        os.close(end)
    with os.fdopen(ends[STREAMS]) as request:
        arguments, environment = json.load(request)
    sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0)))
    sys.stdout = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w")))
    sys.stderr = io.TextIOWrapper(
        io.BufferedWriter(io.FileIO(2, "w")), errors="backslashreplace", line_buffering=True
    )
    sys.argv = ["goldcrest", *arguments]
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()  # what Python does with the environment when it starts


if __name__ == "__main__":
    sys.exit(serve(socket.socket(fileno=int(sys.argv[1]))))
