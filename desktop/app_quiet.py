"""An engine of its own for timing, which works only while nobody chats."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from concurrent.futures import CancelledError, wait
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core import hardware
from desktop.core.disk import as_disk_error
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.idle import Rest
from desktop.core.speed import machine_state, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.core.engine.measures import ProbeOptions, ProbeResult
    from desktop.core.engine.values import EngineState, LoadOptions
    from desktop.core.paths import Paths
    from desktop.core.speed.skeleton import Skeleton

#: All skeletons of one measurement together never take more of the disk and of memory.
_MOST_BYTES: Final = 2_000_000_000
_SHARE_OF_MEMORY: Final = 3
#: The disk is left so much.
_DISK_RESERVE: Final = 500_000_000
#: What a program that died has left behind is removed after so many seconds.
_STALE: Final = 3600
#: The engine is kept so long for the next skeleton.
_STAYS: Final = 15.0
_TICK: Final = 0.1
#: It lets go of a file within so many seconds after a cancel.
_LETS_GO: Final = 3.0


class Stopped(Exception):
    """Nobody wants the result any more."""


def nobody(_share: float, _step: str) -> None:
    """Hear of progress, and do nothing."""


def never() -> bool:
    """Return that nobody has stopped anything."""
    return False


class Quiet:
    """Times models one measurement after the other; every method blocks.

    While the other engine is at work nothing is timed: a reply comes first, and what was disturbed
    by one begins anew.

    Args:
        paths: of the log, and of the folder of the skeletons.
        chat: the other engine.

    Attributes:
        engine: times.
        other_load: share of all cores that other programs used while the last models were timed.
    """

    def __init__(self, paths: Paths, chat: Engine) -> None:
        self._folder = paths.cache / "skeletons"
        self._chat = chat
        self.engine = Engine(
            worker_command(),
            paths.logs,
            gpu_failures=paths.gpu_failures_file,
            rest=lambda: Rest(after=_STAYS),
        )
        self.other_load = 0.0
        self._one = threading.Lock()
        self._closing = threading.Event()

    def close(self) -> None:
        """End what is under way."""
        self._closing.set()
        self.engine.close()

    def is_closing(self) -> bool:
        """Return whether everything shall end."""
        return self._closing.is_set()

    def room(self) -> int:
        """Return the bytes that skeletons may take, on the disk and in memory."""
        self._folder.mkdir(parents=True, exist_ok=True)
        disk = hardware.free_disk(self._folder) - _DISK_RESERVE
        memory = hardware.read().memory_available // _SHARE_OF_MEMORY
        return max(0, min(_MOST_BYTES, disk, memory))

    @contextmanager
    def turn(
        self, report: Callable[[float, str], None], ended: Callable[[], bool]
    ) -> Iterator[None]:
        """Have one measurement at a time, and begin when nobody chats.

        Raises:
            Stopped: `ended` said so.
        """
        while not self._one.acquire(timeout=_TICK):
            report(0.0, "waiting")
            if ended():
                raise Stopped
        try:
            self._wait_for_chat(report, ended)
            yield
        finally:
            self._one.release()

    @contextmanager
    def written(
        self,
        skeletons: Sequence[Skeleton],
        report: Callable[[float, str], None],
        ended: Callable[[], bool],
    ) -> Iterator[list[Path]]:
        """Have the skeletons' files, which are gone afterwards.

        Raises:
            Stopped: `ended` said so.
            AssistantError: the disk is full, or cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        self._remove_stale()
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        try:
            paths = []
            for number, each in enumerate(skeletons):
                report(0.25 * number / len(skeletons), "building")
                path = folder / f"{number}.gguf"
                try:
                    skeleton.write(each, path, ended)
                except skeleton.Stopped:
                    raise Stopped from None
                except OSError as error:
                    raise as_disk_error(error, path) or error from error
                paths.append(path)
            yield paths
        finally:
            _remove(folder)

    def time(
        self,
        loads: Sequence[LoadOptions],
        options: ProbeOptions,
        report: Callable[[float, str], None],
        ended: Callable[[], bool],
    ) -> ProbeResult:
        """Time models while the other engine has nothing to do.

        Raises:
            Stopped: `ended` said so.
            AssistantError: the engine cannot run them.
        """
        while True:
            self._wait_for_chat(report, ended)
            report(0.3, "measuring")
            done = self._try(loads, options, report, ended)
            if done is not None:
                return done

    def _remove_stale(self) -> None:
        for entry in self._folder.iterdir():
            try:
                old = time.time() - entry.stat().st_mtime > _STALE
            except OSError:
                continue
            if old:
                shutil.rmtree(entry, ignore_errors=True)

    def _wait_for_chat(
        self, report: Callable[[float, str], None], ended: Callable[[], bool]
    ) -> None:
        while _works(self._chat.state):
            report(0.0, "waiting")
            if ended():
                raise Stopped
            self._closing.wait(_TICK)

    def _try(
        self,
        loads: Sequence[LoadOptions],
        options: ProbeOptions,
        report: Callable[[float, str], None],
        ended: Callable[[], bool],
    ) -> ProbeResult | None:
        """Return the times; None where the other engine began to work meanwhile."""
        disturbed = threading.Event()
        before = machine_state.look(self.engine.pid)

        def hear(share: float) -> None:
            report(0.3 + 0.7 * share, "measuring")

        job = self.engine.probe(loads, options, hear)

        def watch(state: EngineState) -> None:
            if _works(state):
                disturbed.set()
                job.cancel()

        unsubscribe = self._chat.subscribe(watch)
        try:
            watch(self._chat.state)  # a reply may have begun before anybody listened
            while not wait([job.result], timeout=_TICK).done:
                if ended():
                    job.cancel()
            meanwhile = machine_state.between(before, machine_state.look(self.engine.pid))
            self.other_load = meanwhile.other_load or 0.0
            return job.result.result()
        except CancelledError:
            if ended() or not disturbed.is_set():
                raise Stopped from None
            return None
        finally:
            unsubscribe()


def _remove(folder: Path) -> None:
    """Remove a folder; some systems refuse it while the engine's process has its files open."""
    until = time.monotonic() + _LETS_GO
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists() or time.monotonic() > until:
            return
        time.sleep(_TICK)


def _works(state: EngineState) -> bool:
    return state.phase not in ("stopped", "idle", "closed")
