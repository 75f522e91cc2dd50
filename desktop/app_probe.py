"""Has skeletons timed: of one model, of each storage type, and in each way of running them."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.app_quiet import Quiet, Stopped, never, nobody
from desktop.app_trials import Trials, samples_of, scaled_layers
from desktop.core import hardware
from desktop.core.engine.measures import ProbeOptions
from desktop.core.errors import NoRoomToMeasure
from desktop.core.speed import calibration, skeleton
from desktop.core.speed.calibration import Calibration, attending_layers
from desktop.core.speed.predict import Costs, Part, whole
from desktop.core.speed.tuning import Space, Tuned, Turn, search

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.engine.engine import Engine
    from desktop.core.engine.measures import ProbeResult
    from desktop.core.engine.values import LoadedModel, LoadOptions
    from desktop.core.paths import Paths
    from desktop.core.speed.blueprint import Blueprint
    from desktop.core.speed.skeleton import Skeleton

__all__ = ["CONTEXT", "DEPTHS", "Exact", "Prober", "Stopped", "never", "nobody"]

#: Tokens in the context besides nought: nearly 4,000, and room for what is timed behind them.
DEPTHS: Final = (0, 3840)
CONTEXT: Final = 4352
_PIECE: Final = 128
#: Models of which more than so many bytes are read for a token may be timed for longer.
_LARGE: Final = 1_500_000_000
#: Of a search, a larger skeleton would tell no more; and the last tenths are for the last check.
_TUNED_BYTES: Final = 200_000_000
_SEARCHED: Final = 0.75
#: Others that use less than this share of the cores do not count.
_QUIET: Final = 0.1
#: In less time only the builds are tried.
_BRIEF: Final = 30.0
_MOST_VARIANTS: Final = 3
#: A graphics processor must hold a model and this share of it, for what it computes in.
_HEADROOM: Final = 1.15


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
    """Times skeletons, one measurement after the other; every method blocks for seconds.

    Args:
        paths: of the log, and of the folder of the skeletons.
        chat: the engine that chats, which always comes first.
        seconds: how long a small model, a large one, and the types of weights are timed; less is
            less exact.
    """

    def __init__(
        self, paths: Paths, chat: Engine, seconds: tuple[float, float, float] = (4.5, 8.5, 2.5)
    ) -> None:
        self._quiet = Quiet(paths, chat)
        self._seconds = seconds

    def close(self) -> None:
        """End what is under way."""
        self._quiet.close()

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
            ValueError: there is no room for skeletons that tell enough, or no time makes sense.
            Stopped: `stopped` said so.
            AssistantError: the disk is full, or the engine cannot run them.
        """
        seconds = self._seconds[sum(plan.bytes_by_type().values()) >= _LARGE]
        options = ProbeOptions(depths=_depths(plan), rounds=24, seconds_limit=seconds)

        def make(room: int) -> tuple[Sequence[Skeleton], Sequence[LoadOptions]]:
            found = skeleton.choose(plan, room)
            shares = [each.blueprint.layers / plan.layers for each in found]
            return found, [
                replace(load, gpu_layers=scaled_layers(load.gpu_layers, share)) for share in shares
            ]

        skeletons, result = self._timed(make, options, report, stopped)
        # A steady load of others slows everything down alike, and shows in no spread.
        busy = 0.0 if self._quiet.other_load < _QUIET else self._quiet.other_load
        costs = _costs(plan, skeletons, result)
        return Exact(costs.with_band(costs.band + busy), result.models[0], busy)

    def calibrate(
        self,
        load: LoadOptions,
        report: Callable[[float, str], None] = nobody,
        stopped: Callable[[], bool] = never,
    ) -> tuple[Calibration, LoadedModel]:
        """Return what work takes by storage type, and how it ran.

        Raises:
            NoRoomToMeasure: there is too little memory, or room on the disk.
            Stopped: `stopped` said so.
            AssistantError: see `exact`.
        """
        options = ProbeOptions(
            depths=DEPTHS, deep_models=1, rounds=12, seconds_limit=self._seconds[2]
        )

        def make(room: int) -> tuple[Sequence[Skeleton], Sequence[LoadOptions]]:
            found = [skeleton.cut(plan, plan.layers) for plan in calibration.models()]
            needed = sum(each.bytes for each in found)
            if needed > room:
                raise NoRoomToMeasure(needed_bytes=needed, available_bytes=room)
            return found, [
                replace(load, map_file=not load.repack or calibration.lies_in_file(place))
                for place in range(len(found))
            ]

        _, result = self._timed(make, options, report, stopped)
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
        context: int = CONTEXT,
    ) -> Tuned:
        """Return the fastest way to run a model here, tried on a part of it; see `exact`.

        Args:
            plan: of the model.
            turn: what is to be fast.
            seconds: that it may take; with less than half a minute only builds are tried.
            report: see `exact`.
            stopped: see `exact`.
            gpus: whether graphics processors are tried, too.
            context: tokens for which the memory is told.

        Raises:
            NoRoomToMeasure: there is too little memory, or room on the disk.
            ValueError: nothing could be timed.
        """
        until = time.monotonic() + seconds
        tell = _by_the_clock(report, until, seconds)
        with self._quiet.turn(tell, ended := self._ended(stopped)):
            room = self._quiet.room()
            small = _part(plan, room)
            with self._quiet.written([small], tell, ended) as (path,):
                space = self._space(plan, gpus=gpus, brief=seconds < _BRIEF)
                probe = partial(self._quiet.time, report=tell, ended=ended)
                trials = Trials(small.blueprint, plan, path, room, probe)
                late = until - seconds * (1 - _SEARCHED)
                found = search(space, turn, trials.time, lambda: time.monotonic() > late)
            return self._with_circumstances(found, trials, context)

    def _with_circumstances(self, found: Tuned, trials: Trials, context: int) -> Tuned:
        known = {one.name: one.driver for one in self._quiet.engine.known_devices or ()}
        return replace(
            found,
            drivers={name: known.get(name, "") for name in found.devices},
            memory_saved=trials.memory_saved(found.usual, found.best, context),
        )

    def _space(self, plan: Blueprint, *, gpus: bool, brief: bool) -> Space:
        """Return what there is to choose from on this computer."""
        found = hardware.read()
        engine = self._quiet.engine
        size = _HEADROOM * sum(tensor.bytes or 0 for tensor in plan.tensors)
        devices = []
        for device in engine.devices().result() if gpus else ():
            share = min(1.0, device.memory_free / size)
            layers = -1 if share == 1.0 else int(plan.layers * share)
            if layers:
                devices.append((device.name, layers))
        return Space(
            variants=engine.variants().result()[: _MOST_VARIANTS if brief else None],
            cores=max(1, min(found.physical_cores, found.usable_cores)),
            threads=found.usable_cores,
            devices=tuple(devices),
            layers=plan.layers,
            brief=brief,
        )

    def _timed(
        self,
        make: Callable[[int], tuple[Sequence[Skeleton], Sequence[LoadOptions]]],
        options: ProbeOptions,
        report: Callable[[float, str], None],
        stopped: Callable[[], bool],
    ) -> tuple[Sequence[Skeleton], ProbeResult]:
        """Make skeletons for the room that there is, and time them."""
        ended = self._ended(stopped)
        with self._quiet.turn(report, ended):
            skeletons, loads = make(self._quiet.room())
            with self._quiet.written(skeletons, report, ended) as paths:
                here = [
                    replace(load, path=path, context=CONTEXT)
                    for load, path in zip(loads, paths, strict=True)
                ]
                found = self._quiet.time(here, options, report, ended)
                report(1.0, "measuring")
                return skeletons, found

    def _ended(self, stopped: Callable[[], bool]) -> Callable[[], bool]:
        return lambda: stopped() or self._quiet.is_closing()


def _by_the_clock(
    report: Callable[[float, str], None], until: float, seconds: float
) -> Callable[[float, str], None]:
    """Return what tells the share of the time that has passed, whatever it hears."""

    def tell(_share: float, step: str) -> None:
        report(min(1.0, max(0.0, 1 - (until - time.monotonic()) / seconds)), step)

    return tell


def _part(plan: Blueprint, room: int) -> Skeleton:
    """Return what a search tries things on: at least two of it fit."""
    try:
        return skeleton.part(plan, min(room // 2, _TUNED_BYTES))
    except ValueError as error:
        raise NoRoomToMeasure(needed_bytes=2 * _TUNED_BYTES, available_bytes=room) from error


def _costs(plan: Blueprint, skeletons: Sequence[Skeleton], result: ProbeResult) -> Costs:
    """Return what the whole model takes."""
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
        window=plan.window,
        beyond=attending_layers(plan) / plan.layers,
    )
    return costs.with_cache(plan.cached_bytes, sum(plan.bytes_by_type().values()))


def _depths(plan: Blueprint) -> tuple[int, ...]:
    """Return the depths at which a model is timed: no deeper than it was trained for."""
    trained = plan.metadata.get(plan.key("context_length"))
    most = trained if isinstance(trained, int) and trained > 0 else CONTEXT
    deep = min(DEPTHS[1], (most - (CONTEXT - DEPTHS[1])) // _PIECE * _PIECE)
    return (0, deep) if deep >= _PIECE else (0,)
