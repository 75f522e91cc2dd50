"""The engine child as a process: its start, its pipes, its last words, and how it ended."""

from __future__ import annotations

import contextlib
import queue
import re
import signal
import subprocess
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import desktop
from desktop.core.engine import protocol
from desktop.core.engine.codec import ProtocolError
from desktop.core.errors import AssistantError, EngineCrashed, EngineHung, EngineOutOfMemory
from desktop.core.language import mark
from desktop.core.logs.files import BoundedFile
from desktop.core.logs.native import Sieve
from desktop.core.own_program import own_command

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

#: What is kept of the child's stderr and llama.cpp's log to explain its end.
TAIL_BYTES = 8 * 1024
#: The log file is begun anew beyond this size; the one before stays beside it.
LOG_BYTES = 1024 * 1024
#: A command's reason is a few lines, not a page.
REASON_LINES = 3

#: ggml's threads wait by spinning. Without a limit a busy machine slows them down up to fifty
#: times; with about a thousand turns an idle one loses little (docs/engine.md).
SPIN_LIMITS = {"GOMP_SPINCOUNT": "1000", "KMP_BLOCKTIME": "1", "OMP_WAIT_POLICY": "passive"}
#: glibc then asks Linux for large pages where programs must ask for them, as most systems have it
#: set. Weights are read from end to end for each token, and many small pages slow that down.
#: What is large goes back to the system when it is freed, and does not stay behind in such pages.
TUNABLES = {"glibc.malloc.hugetlb": "1", "glibc.malloc.mmap_threshold": str(4 * 1024 * 1024)}
#: What the child has no use for: it talks to nobody.
SECRETS = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")

#: What the allocators of this world say when they fail.
OUT_OF_MEMORY = re.compile(
    r"bad_alloc|out of memory|cannot allocate memory|memoryerror|failed to allocate|"
    r"unable to allocate",
    re.IGNORECASE,
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")

_MAX_STATUS = 0xFFFF
_SIGKILL = 9  # Windows has no such name

OutcomeKind = Literal["clean", "cancelled", "crashed", "out-of-memory", "killed", "hung"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the child ended.

    Attributes:
        kind: "clean" by itself when asked; "cancelled" ended by us because work had to stop;
            "crashed" by a fault; "out-of-memory" by the system or for want of memory; "killed"
            by us at the end; "hung" ended by us because it did not answer.
        code: the exit status as Python gives it: negative for a signal.
        reason: its last words, made harmless for a terminal.
        seconds: how long it had not answered, when hung.
        doing: what it had been asked, when hung.
    """

    kind: OutcomeKind
    code: int | None = None
    reason: str = ""
    seconds: float = 0.0
    doing: str = ""

    @property
    def cause(self) -> str:
        """The end in a few words, the middle of a sentence: "SIGSEGV" or "exit status 3"."""
        if self.code is None:
            return mark("no exit status")
        if self.code < 0:
            with contextlib.suppress(ValueError):
                return signal.Signals(-self.code).name
        if self.code > _MAX_STATUS:  # Windows says which exception in the status
            return f"exception 0x{self.code:08X}"
        return f"exit status {abs(self.code)}"

    def __str__(self) -> str:
        sentence = {
            "clean": "The engine ended.",
            "cancelled": "The engine was ended because it did not stop in time.",
            "crashed": f"The engine crashed ({self.cause}).",
            "out-of-memory": "The engine ran out of memory.",
            "killed": "The engine was ended.",
            "hung": f"The engine did not answer for {self.seconds:.0f} s and was ended.",
        }[self.kind]
        return f"{sentence} Last words: {self.reason}" if self.reason else sentence

    @property
    def error(self) -> AssistantError:
        """What a job that was under way fails with."""
        if self.kind == "out-of-memory":
            return EngineOutOfMemory(reason=self.reason)
        if self.kind == "hung":
            return EngineHung(seconds=round(self.seconds), doing=self.doing)
        return EngineCrashed(cause=self.cause, reason=self.reason)


def judge(code: int | None, tail: str) -> Outcome:
    """Return the outcome of a child that nobody ended, from its exit status and last words."""
    reason = last_words(tail)
    if code == 0:
        return Outcome("clean", code, reason)
    # SIGKILL that we did not send is the system's way to end what takes too much memory.
    if code == -_SIGKILL or OUT_OF_MEMORY.search(tail):
        return Outcome("out-of-memory", code, reason)
    return Outcome("crashed", code, reason)


def last_words(tail: str) -> str:
    """Return the last lines that say something, without what a terminal would obey."""
    before_dump = tail.partition("Fatal Python error")[0] or tail
    lines = [_CONTROL.sub("", line).strip() for line in before_dump.splitlines()]
    return "\n".join([line for line in lines if line][-REASON_LINES:])


def worker_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the child's environment: the given one, made fit for ggml's threads."""
    child = {key: value for key, value in environment.items() if key not in SECRETS}
    for key, value in SPIN_LIMITS.items():
        child.setdefault(key, value)
    chosen = list(filter(None, child.get("GLIBC_TUNABLES", "").split(":")))
    names = {one.partition("=")[0] for one in chosen}
    ours = [f"{name}={value}" for name, value in TUNABLES.items() if name not in names]
    child["GLIBC_TUNABLES"] = ":".join([*chosen, *ours])
    child["GGML_NO_BACKTRACE"] = "1"  # an assertion would start a debugger for a trace
    child["OPENBLAS_NUM_THREADS"] = "1"  # numpy comes along unused and would start a pool
    child["PYTHONUTF8"] = "1"
    return child


def worker_folder() -> Path:
    """Return the folder that the child starts in: the program's own.

    `python -m desktop` finds the package there, and neither Python nor ggml, which look into the
    current folder for modules and libraries, can meet a planted one.
    """
    return Path(desktop.__file__).resolve().parents[1]


class Log:
    """The last words of the child, and a file of them. Safe to use from two threads.

    In memory they are as they are, to tell the person what happened; the file has those that are
    known to hold nothing of a chat.
    """

    def __init__(self, folder: Path) -> None:
        self._file = BoundedFile(folder / "engine.log", LOG_BYTES)
        self._sieve = Sieve()
        self._lock = threading.Lock()
        self._pieces: deque[bytes] = deque()
        self._size = 0

    @property
    def path(self) -> Path:
        """The log file."""
        return self._file.path

    @property
    def tail(self) -> str:
        """The last `TAIL_BYTES` of this child."""
        with self._lock:
            return b"".join(self._pieces)[-TAIL_BYTES:].decode("utf-8", "replace")

    def keep(self, piece: bytes) -> None:
        """Take what the child wrote. A log that cannot be written is no reason to stop."""
        with self._lock:
            self._pieces.append(piece)
            self._size += len(piece)
            while self._size - len(self._pieces[0]) >= TAIL_BYTES:
                self._size -= len(self._pieces.popleft())
            if told := self._sieve.pass_on(piece):
                self._file.add(told)

    def end(self) -> None:
        """Write what waited for the end of its line."""
        with self._lock:
            if told := self._sieve.end():
                self._file.add(told)


class Child:
    """One running engine child.

    `on_event` gets each event and at last None, always from one thread of this object.
    """

    def __init__(
        self,
        command: Sequence[str],
        log_folder: Path,
        environment: Mapping[str, str],
        on_event: Callable[[Child, protocol.Event | None], None],
    ) -> None:
        """Start the child.

        Raises:
            OSError: the command cannot be started.
        """
        self.log = Log(log_folder)
        self._on_event = on_event
        self._ended_as: Outcome | None = None
        self._requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - the command is the program itself
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            cwd=worker_folder(),
            env=worker_environment(environment),
            # Ctrl-C in a terminal is for the program, which then asks the child to stop.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._threads = [
            threading.Thread(target=self._read_events, name="engine-events", daemon=True),
            threading.Thread(target=self._read_log, name="engine-log", daemon=True),
            threading.Thread(target=self._write_requests, name="engine-requests", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def send(self, request: protocol.Request) -> None:
        """Send a request, without waiting. What an ended child misses is told by its end."""
        self._requests.put(protocol.encode(request))

    def end(self, outcome: Outcome) -> None:
        """End the child at once; `outcome` says why, unless it was over already."""
        if self._process.poll() is None:
            self._ended_as = self._ended_as or outcome
            with contextlib.suppress(OSError):
                self._process.kill()

    def close(self, timeout: float) -> None:
        """Ask the child to end, and end it after `timeout` seconds."""
        self._requests.put(None)
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.end(Outcome("killed"))
            self._process.wait()
        for thread in self._threads:
            thread.join(timeout=1)
        self.log.end()

    def outcome(self) -> Outcome:
        """Wait for the end, which must be near, and return what it was."""
        try:
            code: int | None = self._process.wait(5)
        except subprocess.TimeoutExpired:  # it closed its pipes and lives on
            self.end(Outcome("hung"))
            code = self._process.wait()
        self._requests.put(None)
        for thread in self._threads[1:]:  # the first of them may be who asks
            thread.join(timeout=1)
        self.log.end()
        tail = self.log.tail
        if self._ended_as is None:
            return judge(code, tail)
        ended = self._ended_as
        return Outcome(ended.kind, code, last_words(tail), ended.seconds, ended.doing)

    def _read_events(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        buffer = bytearray()
        with self._process.stdout as pipe:
            while piece := pipe.read(8192):
                buffer += piece
                *lines, rest = buffer.split(b"\n")
                buffer = rest
                for line in lines:
                    self._take(bytes(line))
                if len(buffer) > protocol.MAX_LINE:
                    self.log.keep(b"a line of the protocol has no end\n")
                    self.end(Outcome("crashed"))
                    break
        self._on_event(self, None)

    def _take(self, line: bytes) -> None:
        try:
            event = protocol.decode_event(line)
        except ProtocolError as error:
            # Nothing but the child's own writer has this pipe, so this is a defect; go on.
            self.log.keep(f"not understood: {error}\n".encode("utf-8", "replace"))
            return
        self._on_event(self, event)

    def _write_requests(self) -> None:
        # A thread of its own: a child that is stuck reads nothing, and a pipe holds little.
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        with contextlib.suppress(OSError), self._process.stdin as pipe:
            while line := self._requests.get():
                view = memoryview(line)
                while view:
                    view = view[pipe.write(view) :]

    def _read_log(self) -> None:
        assert self._process.stderr is not None  # noqa: S101 - it was asked for
        with self._process.stderr as pipe:
            while piece := pipe.read(8192):
                self.log.keep(piece)


def worker_command() -> tuple[str, ...]:
    """Return the command that starts the child."""
    return own_command("--engine-worker")
