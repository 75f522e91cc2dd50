"""What a benchmark leaves behind: the record that is stored and printed."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from desktop.core.speed import noise
from desktop.core.speed.conditions import Conditions
from desktop.core.speed.noise import Noise
from desktop.core.speed.plain import flag, number, text, whole
from desktop.core.speed.spent import Spent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_Reading = TypeVar("_Reading")

#: A curve of fewer points tells nothing of its first and last quarter.
_FEWEST_POINTS: Final = 8
#: A loss below this is within what curves show on a cool machine.
THROTTLED: Final = 0.1
_MOST_POINTS: Final = 10_000
_MOST_ROUNDS: Final = 1_000

Mode = Literal["quick", "sustained"]


@dataclass(frozen=True, slots=True)
class PromptReading:
    """How fast a prompt of `tokens` tokens is read, in tokens per second."""

    tokens: int
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class GenerationReading:
    """How fast text is written with `depth` tokens in the context, in tokens per second.

    Attributes:
        depth: tokens in the context before the first one that is timed.
        tokens: how many were timed.
        tokens_per_second: the median of the rounds.
        low: the slowest round.
        high: the fastest round.
    """

    depth: int
    tokens: int
    tokens_per_second: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class RoundReadings:
    """All readings of one test.

    Attributes:
        prompt: tokens that were read; 0 where writing was timed.
        tokens: tokens that were written in a round; 0 where reading was timed.
        depth: tokens in the context before.
        tokens_per_second: of each round.
        spread: of the times of single steps, the middle half as a share of their median.
    """

    prompt: int
    tokens: int
    depth: int
    tokens_per_second: tuple[float, ...]
    spread: float


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How fast text was written, so many seconds after the sustained part began."""

    seconds: float
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class ModelFile:
    """The measured file: its name without a folder, llama.cpp's words for it, and its sizes."""

    name: str = ""
    kind: str = ""
    bytes: int = 0
    parameters: int = 0


@dataclass(frozen=True, slots=True)
class BenchmarkRecord:
    """One benchmark as it is stored and as `goldcrest bench --json` prints it.

    Attributes:
        model: the model's id.
        engine: engine and version.
        variant: the CPU variant of the engine's library.
        device: what computed.
        threads: how many threads of it.
        pp: prompt processing, one reading for each length.
        tg: token generation, one reading for each depth.
        load_seconds: from the file to the first token.
        memory_bytes: what the engine's process held with the model loaded.
        roofline_fraction: share of the measured memory bandwidth; None until that is measured.
        mode: what was asked for.
        stopped: whether it was ended before all was measured.
        tests: the rounds that `pp` and `tg` are the medians of.
        curve: the minute of a sustained benchmark, about a point for each second.
        conditions: what all of it depends on.
        noise: how steady it was.
        file: the model's file.
        energy: what writing took, or why that is not known; None: nobody looked.
    """

    model: str
    engine: str
    variant: str
    device: str
    threads: int
    pp: tuple[PromptReading, ...]
    tg: tuple[GenerationReading, ...]
    load_seconds: float
    memory_bytes: int
    roofline_fraction: float | None = None
    mode: Mode = "quick"
    stopped: bool = False
    tests: tuple[RoundReadings, ...] = ()
    curve: tuple[CurvePoint, ...] = ()
    conditions: Conditions = field(default_factory=Conditions)
    noise: Noise = field(default_factory=Noise)
    file: ModelFile = field(default_factory=ModelFile)
    energy: Spent | None = None

    @classmethod
    def from_result(
        cls, model: str, result: Mapping[str, Any], conditions: Conditions | None = None
    ) -> BenchmarkRecord:
        """Return the record of an engine's result.

        Args:
            model: the id under which the result is kept.
            result: `dataclasses.asdict` of the engine's `BenchResult`.
            conditions: what the program knows of them; how the model was loaded is filled in.
        """
        loaded = result["model"]
        tests = _tests(result.get("tests"))
        known = _with_loaded(conditions or Conditions(), loaded, text(result.get("driver")))
        curve = _curve(result.get("curve"))
        return cls(
            model=model,
            engine=loaded["engine"],
            variant=loaded["variant"],
            device=loaded["device"],
            threads=loaded["threads"],
            pp=_readings(PromptReading, result["pp"]),
            tg=_readings(GenerationReading, result["tg"]),
            load_seconds=result["load_seconds"],
            memory_bytes=result["memory_bytes"],
            mode="sustained" if curve else "quick",
            stopped=result.get("stopped") is True,
            tests=tests,
            curve=curve,
            conditions=known,
            noise=noise.judge(
                max((one.spread for one in tests if one.tokens), default=0.0),
                [one.tokens_per_second for one in tests],
                known,
            ),
            file=_file(loaded, text(result.get("model_type"))),
        )

    @classmethod
    def from_json(cls, record: Mapping[str, Any]) -> BenchmarkRecord:
        """Return the record that `to_json` made; keys that it does not know are left out.

        What older versions did not write, or what is damaged of it, is as if nobody told.

        Raises:
            KeyError: it lacks what every version wrote.
            TypeError: such a value is something else.
        """
        file = record.get("file")
        return cls(
            **{key: _sound(record[key], str) for key in _TEXT_KEYS},
            **{key: _sound(record[key], int, float) for key in _NUMBER_KEYS},
            pp=_readings(PromptReading, record["pp"]),
            tg=_readings(GenerationReading, record["tg"]),
            roofline_fraction=number(record.get("roofline_fraction")),
            mode="sustained" if record.get("mode") == "sustained" else "quick",
            stopped=flag(record.get("stopped")) or False,
            tests=_tests(record.get("tests")),
            curve=_curve(record.get("curve")),
            conditions=Conditions.from_json(record["conditions"])
            if isinstance(record.get("conditions"), dict)
            else Conditions.of_old(record),
            noise=Noise.from_json(record.get("noise")),
            file=ModelFile(
                text(file.get("name")),
                text(file.get("kind")),
                whole(file.get("bytes")) or 0,
                whole(file.get("parameters")) or 0,
            )
            if isinstance(file, dict)
            else ModelFile(),
            energy=Spent.from_json(record.get("energy")),
        )

    def to_json(self) -> dict[str, Any]:
        """Return the JSON document of `goldcrest bench`."""
        record = asdict(self)
        for name in ("pp", "tg", "tests", "curve"):
            record[name] = list(record[name])
        for test in record["tests"]:
            test["tokens_per_second"] = list(test["tokens_per_second"])
        record["conditions"] = self.conditions.to_json()
        record["noise"] = self.noise.to_json()
        record["energy"] = self.energy.to_json() if self.energy is not None else None
        record["throttling"] = self.throttling
        return record

    @property
    def tokens_per_second(self) -> float | None:
        """The speed of writing that the picker shows: with the emptiest context measured."""
        first = min(self.tg, key=lambda reading: reading.depth, default=None)
        return None if first is None else first.tokens_per_second

    @property
    def prompt_tokens_per_second(self) -> float | None:
        """The speed of reading that the picker shows: of the longest prompt measured."""
        longest = max(self.pp, key=lambda reading: reading.tokens, default=None)
        return None if longest is None else longest.tokens_per_second

    @property
    def throttling(self) -> float | None:
        """What the last quarter of the curve lost against the first, as a share of it.

        0.2: a fifth slower; 0 where it was as fast or faster; None without a curve long enough.
        """
        if len(self.curve) < _FEWEST_POINTS:
            return None
        end = max(point.seconds for point in self.curve)
        first = [one.tokens_per_second for one in self.curve if one.seconds <= end / 4]
        last = [one.tokens_per_second for one in self.curve if one.seconds > end * 3 / 4]
        if not first or not last or statistics.median(first) <= 0:
            return None
        return max(0.0, 1 - statistics.median(last) / statistics.median(first))

    @property
    def throttled(self) -> bool:
        """Whether it became slower by a tenth or more in the course of the minute."""
        return (self.throttling or 0.0) >= THROTTLED


_TEXT_KEYS = ("model", "engine", "variant", "device")
_NUMBER_KEYS = ("threads", "load_seconds", "memory_bytes")
_SIZES = ("prompt", "tokens", "depth")


def _with_loaded(conditions: Conditions, loaded: Mapping[str, Any], driver: str) -> Conditions:
    """Return conditions with how the engine has loaded the model."""
    return replace(
        conditions,
        engine=text(loaded.get("engine")),
        variant=text(loaded.get("variant")),
        device=text(loaded.get("device")),
        driver=driver,
        threads=whole(loaded.get("threads")),
        prompt_threads=whole(loaded.get("prompt_threads")),
        micro_batch=whole(loaded.get("micro_batch")),
        cache_type=text(loaded.get("cache_type")),
        repack=flag(loaded.get("repack")),
        flash_attention=text(loaded.get("flash_attention")),
        gpu_layers=whole(loaded.get("gpu_layers")),
        drafting=False,
    )


def _file(loaded: Mapping[str, Any], kind: str) -> ModelFile:
    path = loaded.get("path")
    return ModelFile(
        name=text(PurePath(path).name) if path else "",
        kind=kind,
        bytes=whole(loaded.get("bytes")) or 0,
        parameters=whole(loaded.get("parameters")) or 0,
    )


def _readings(kind: type[_Reading], found: Sequence[Mapping[str, Any]]) -> tuple[_Reading, ...]:
    names = kind.__annotations__
    return tuple(kind(**{name: _sound(each[name], int, float) for name in names}) for each in found)


def _sound(value: Any, *kinds: type) -> Any:  # noqa: ANN401 - whatever a document holds
    """Return a value of one of some kinds, and a number only where it can be one of a benchmark."""
    if not isinstance(value, kinds) or (str not in kinds and number(value) is None):
        raise TypeError(f"{value!r:.80}")
    return value


def _tests(found: object) -> tuple[RoundReadings, ...]:
    """Return the tests of a result or a stored record, as far as they can be read."""
    tests = []
    for each in _dicts(found):
        speeds = each.get("tokens_per_second")
        rounds = [number(one) for one in speeds] if isinstance(speeds, list | tuple) else [None]
        sound = tuple(speed for speed in rounds[:_MOST_ROUNDS] if speed is not None)
        if sound and len(sound) == len(rounds[:_MOST_ROUNDS]):
            prompt, written, depth = (whole(each.get(name)) or 0 for name in _SIZES)
            spread = number(each.get("spread")) or 0.0
            tests.append(RoundReadings(prompt, written, depth, sound, spread))
    return tuple(tests)


def _curve(found: object) -> tuple[CurvePoint, ...]:
    points = []
    for each in _dicts(found):
        seconds, speed = number(each.get("seconds")), number(each.get("tokens_per_second"))
        if seconds is not None and speed is not None:
            points.append(CurvePoint(seconds, speed))
    return tuple(points)


def _dicts(found: object) -> list[dict[str, Any]]:
    sound = found if isinstance(found, list | tuple) else ()
    return [each for each in sound[:_MOST_POINTS] if isinstance(each, dict)]
