"""Times skeletons in an engine of their own, beside the one that chats, and never against it."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from concurrent.futures import CancelledError, wait
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.app_trials import Trials, samples_of
from desktop.core import hardware
from desktop.core.disk import as_disk_error
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.idle import Rest
from desktop.core.engine.measures import ProbeOptions
from desktop.core.speed import calibration, machine_state, skeleton
from desktop.core.speed.calibration import Calibration
from desktop.core.speed.predict import Costs, Part, whole
from desktop.core.speed.tuning import Space, Tuned, Turn, search

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop.core.engine.measures import ProbeResult
    from desktop.core.engine.values import EngineState, LoadedModel, LoadOptions
    from desktop.core.paths import Paths
    from desktop.core.speed.blueprint import Blueprint
    from desktop.core.speed.skeleton import Skeleton

#: All skeletons of one prediction together never take more of the disk and of memory.
_MOST_BYTES: Final = 2_000_000_000
_SHARE_OF_MEMORY: Final = 3
#: The disk is left so much.
_DISK_RESERVE: Final = 500_000_000
#: What a program that died has left behind is removed after so many seconds.
_STALE: Final = 3600
#: The engine is kept so long for the next skeleton.
_STAYS: Final = 15.0
_TICK: Final = 0.1
#: Tokens in the context besides nought: nearly 4,000, and room for what is timed behind them.
DEPTHS: Final = (0, 3840)
CONTEXT: Final = 4352
#: Models of which more than so many bytes are read for a token may be timed for longer.
_LARGE: Final = 1_500_000_000


#: Of a search, a larger skeleton would tell no more; and the last tenths are for the last check.
_TUNED_BYTES: Final = 200_000_000
_SEARCHED: Final = 0.75
#: Others that use less than this share of the cores do not count.
_QUIET: Final = 0.1
#: In less time only the builds are tried.
_BRIEF: Final = 30.0


def nobody(_share: float, _step: str) -> None:
    """Hear of progress, and do nothing."""


def never() -> bool:
    """Return that nobody has stopped anything."""
    return False


class Stopped(Exception):
    """Nobody wants the result any more."""


class Exact(NamedTuple):
    """What a model takes, and how its skeletons ran.

    Attributes:
        costs: of the whole model.
        loaded: how they were loaded.
        other_load: share of all cores that other programs used meanwhile; 0 where it is small.
    """

    costs: Costs
    loaded: LoadedModel
    other_load: float


class Prober:
    """Times skeletons, one prediction after the other; every method blocks for seconds.

    While the other engine is at work nothing is timed: a reply comes first, and what was disturbed
    by one begins anew.

    Args:
        paths: of the log, and of the folder of the skeletons.
        chat: the other engine.
        seconds: how long a small model, a large one, and the types of weights are timed; less
            is less exact.
    """

    def __init__(
        self, paths: Paths, chat: Engine, seconds: tuple[float, float, float] = (4.5, 8.5, 2.5)
    ) -> None:
        self._folder = paths.cache / "skeletons"
        self._chat = chat
        self._seconds = seconds
        self._engine = Engine(
            worker_command(),
            paths.logs,
            gpu_failures=paths.gpu_failures_file,
            rest=lambda: Rest(after=_STAYS),
        )
        self._one = threading.Lock()
        self._others = 0.0
        self._closing = threading.Event()

    def close(self) -> None:
        """End what is under way."""
        self._closing.set()
        self._engine.close()

    def exact(
        self,
        plan: Blueprint,
        load: LoadOptions,
        report: Callable[[float, str], None] = nobody,
        stopped: Callable[[], bool] = never,
    ) -> Exact:
        """Return what a model takes, from skeletons of its own, and how they ran.

        Args:
            plan: of the model.
            load: how it would be loaded, its path and context aside.
            report: told the share that is done, and the step: "waiting", "building", "measuring".
            stopped: asked now and then.

        Raises:
            ValueError: there is no room for skeletons that tell enough.
            Stopped: `stopped` said so.
            AssistantError: the disk is full, or the engine cannot run them.
        """
        skeletons = skeleton.choose(plan, self._room())
        seconds = self._seconds[sum(plan.bytes_by_type().values()) >= _LARGE]
        options = ProbeOptions(depths=DEPTHS, rounds=24, seconds_limit=seconds)
        loads = [load] * len(skeletons)
        result = self._timed(skeletons, loads, options, report, stopped)
        parts = [
            Part(each.blueprint.layer_bytes, each.blueprint.layer_work, samples)
            for each, samples in zip(skeletons, samples_of(result), strict=True)
        ]
        costs = whole(
            parts,
            plan.layer_bytes,
            plan.layer_work,
            even=skeleton.is_even(plan, skeletons),
            sparse=plan.sparse,
        )
        # A steady load of others slows everything down alike, and shows in no spread.
        busy = 0.0 if self._others < _QUIET else self._others
        return Exact(costs.with_band(costs.band + busy), result.models[0], busy)

    def calibrate(
        self,
        load: LoadOptions,
        report: Callable[[float, str], None] = nobody,
        stopped: Callable[[], bool] = never,
    ) -> tuple[Calibration, LoadedModel]:
        """Return what work takes by storage type, and how it ran; see `exact`."""
        plans = calibration.models()
        skeletons = [skeleton.cut(plan, plan.layers) for plan in plans]
        if sum(each.bytes for each in skeletons) > self._room():
            raise ValueError("there is no room for what is to be timed")
        options = ProbeOptions(
            depths=DEPTHS, deep_models=1, rounds=12, seconds_limit=self._seconds[2]
        )
        loads = [
            replace(load, map_file=not load.repack or calibration.lies_in_file(place))
            for place in range(len(skeletons))
        ]
        result = self._timed(skeletons, loads, options, report, stopped)
        return Calibration.of(samples_of(result)), result.models[0]

    def tune(
        self,
        plan: Blueprint,
        turn: Turn,
        seconds: float = 60.0,
        report: Callable[[float, str], None] = nobody,
        stopped: Callable[[], bool] = never,
        *,
        gpus: bool = True,
    ) -> Tuned:
        """Return the fastest way to run a model here, tried on a part of it.

        Args:
            plan: of the model.
            turn: what is to be fast.
            seconds: that it may take; with less than half a minute only builds are tried.
            report: see `exact`.
            stopped: see `exact`.
            gpus: whether graphics processors are tried, too.

        Raises:
            ValueError: there is no room for a skeleton, or nothing could be timed.
            Stopped: `stopped` said so.
            AssistantError: see `exact`.
        """
        small = skeleton.part(plan, min(self._room(), _TUNED_BYTES))
        started = time.monotonic()

        def ended() -> bool:
            return stopped() or self._closing.is_set()

        def tell(_share: float, step: str) -> None:
            report(min(1.0, (time.monotonic() - started) / seconds), step)

        def probe(loads: Sequence[LoadOptions], options: ProbeOptions) -> ProbeResult:
            return self._undisturbed(loads, options, tell, ended)

        def late() -> bool:
            return time.monotonic() - started > seconds * _SEARCHED

        with self._turn(tell, ended), self._written([small], tell, ended) as (path,):
            space = self._space(plan, gpus=gpus, brief=seconds < _BRIEF)
            trials = Trials(small.blueprint, plan, path, probe)
            return search(space, turn, trials.time, late)

    def _space(self, plan: Blueprint, *, gpus: bool, brief: bool) -> Space:
        """Return what there is to choose from on this computer."""
        found = hardware.read()
        devices = self._engine.devices().result() if gpus else ()
        return Space(
            variants=self._engine.variants().result()[: 3 if brief else None],
            cores=max(1, min(found.physical_cores, found.usable_cores)),
            threads=found.usable_cores,
            devices=tuple(device.name for device in devices),
            layers=plan.layers,
            brief=brief,
        )

    def _room(self) -> int:
        """Return the bytes that skeletons may take, on the disk and in memory."""
        self._folder.mkdir(parents=True, exist_ok=True)
        disk = hardware.free_disk(self._folder) - _DISK_RESERVE
        memory = hardware.read().memory_available // _SHARE_OF_MEMORY
        return max(0, min(_MOST_BYTES, disk, memory))

    def _timed(
        self,
        skeletons: Sequence[Skeleton],
        loads: Sequence[LoadOptions],
        options: ProbeOptions,
        report: Callable[[float, str], None],
        stopped: Callable[[], bool],
    ) -> ProbeResult:
        def ended() -> bool:
            return stopped() or self._closing.is_set()

        with self._turn(report, ended), self._written(skeletons, report, ended) as paths:
            here = [
                replace(load, path=path, context=CONTEXT)
                for load, path in zip(loads, paths, strict=True)
            ]
            found = self._undisturbed(here, options, report, ended)
            report(1.0, "measuring")
            return found

    def _undisturbed(
        self,
        loads: Sequence[LoadOptions],
        options: ProbeOptions,
        report: Callable[[float, str], None],
        ended: Callable[[], bool],
    ) -> ProbeResult:
        """Time models while the other engine has nothing to do."""
        while True:
            self._wait_for_chat(report, ended)
            report(0.3, "measuring")
            done = self._try(loads, options, report, ended)
            if done is not None:
                return done

    @contextmanager
    def _turn(
        self, report: Callable[[float, str], None], ended: Callable[[], bool]
    ) -> Iterator[None]:
        """Have one prediction at a time."""
        while not self._one.acquire(timeout=_TICK):
            report(0.0, "waiting")
            if ended():
                raise Stopped
        try:
            yield
        finally:
            self._one.release()

    @contextmanager
    def _written(
        self,
        skeletons: Sequence[Skeleton],
        report: Callable[[float, str], None],
        ended: Callable[[], bool],
    ) -> Iterator[list[Path]]:
        """Have the skeletons' files, which are gone afterwards."""
        self._remove_stale()
        with tempfile.TemporaryDirectory(dir=self._folder, ignore_cleanup_errors=True) as folder:
            paths = []
            for number, each in enumerate(skeletons):
                report(0.25 * number / len(skeletons), "building")
                path = Path(folder) / f"{number}.gguf"
                try:
                    skeleton.write(each, path, ended)
                except skeleton.Stopped:
                    raise Stopped from None
                except OSError as error:
                    raise as_disk_error(error, path) or error from error
                paths.append(path)
            yield paths

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
            report(0.25, "waiting")
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
        before = machine_state.look(self._engine.pid)
        job = self._engine.probe(
            loads, options, lambda share: report(0.3 + 0.7 * share, "measuring")
        )

        def watch(state: EngineState) -> None:
            if _works(state):
                disturbed.set()
                job.cancel()

        unsubscribe = self._chat.subscribe(watch)
        try:
            while not wait([job.result], timeout=_TICK).done:
                if ended():
                    job.cancel()
            meanwhile = machine_state.between(before, machine_state.look(self._engine.pid))
            self._others = meanwhile.other_load or 0.0
            return job.result.result()
        except CancelledError:
            if ended() or not disturbed.is_set():
                raise Stopped from None
            return None
        finally:
            unsubscribe()


def _works(state: EngineState) -> bool:
    return state.phase not in ("stopped", "idle", "closed")
