"""What the engine is asked to measure, and what it has measured: frozen values."""

# ruff: noqa: TC001 - the protocol reads the annotations at run time
from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop.core.engine.values import LoadedModel


@dataclass(frozen=True, slots=True)
class BenchOptions:
    """What to measure. Sizes that do not fit into the context are left out.

    Attributes:
        prompts: prompt sizes, in tokens.
        depths: tokens in the context before generation is timed.
        tokens: tokens to generate at each depth.
        rounds: how often to measure everything, in turn.
        least_seconds: more rounds follow until this time has passed, on a fast machine.
        seconds_limit: no new step begins after this time, which loading the model counts to; half
            of it is left for measuring in any case.
        sustained_seconds: so long the model writes afterwards, as in chats, for the curve.
        keep: whether a cancel ends it with what was measured until then, if that is something of
            each; else nothing is.
    """

    prompts: tuple[int, ...] = (128, 512)
    depths: tuple[int, ...] = (0, 1024)
    tokens: int = 32
    rounds: int = 3
    seconds_limit: float = 10
    least_seconds: float = 0
    sustained_seconds: float = 0
    keep: bool = False


@dataclass(frozen=True, slots=True)
class PromptSpeed:
    """Prompt processing: the median over the rounds for a prompt of `tokens`."""

    tokens: int
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class GenerationSpeed:
    """Generation after `depth` tokens: median, slowest and fastest round."""

    depth: int
    tokens: int
    tokens_per_second: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Samples:
    """All readings of one test, as they came.

    Attributes:
        prompt: tokens that were read; 0 where writing was timed.
        tokens: tokens that were written; 0 where reading was timed.
        depth: tokens in the context before.
        tokens_per_second: of each round.
        spread: of the time that a step took, the middle half of all as a share of the median; 0
            where there was one step only. A step is a token, or a piece of a prompt.
    """

    prompt: int
    tokens: int
    depth: int
    tokens_per_second: tuple[float, ...]
    spread: float


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How fast the model wrote in the second, or the one token, that ended then.

    Attributes:
        seconds: since the sustained part began.
        tokens_per_second: writing alone.
    """

    seconds: float
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class BenchResult:
    """The measured speeds of a model; what the time limit cut off is absent.

    Attributes:
        model: how it was loaded.
        pp: reading, by the length of the prompt.
        tg: writing, by the depth.
        load_seconds: what loading it took.
        memory_bytes: resident memory of the child afterwards.
        tests: what `pp` and `tg` are the medians of.
        curve: writing for a minute, a point for each second; empty where it was not asked for.
        stopped: whether it was cancelled before all was measured.
        model_type: llama.cpp's own words for the model, such as "llama 1B Q4_K - Medium".
        driver: of the graphics processor that it runs on; "" for none.
    """

    model: LoadedModel
    pp: tuple[PromptSpeed, ...]
    tg: tuple[GenerationSpeed, ...]
    load_seconds: float
    memory_bytes: int
    tests: tuple[Samples, ...] = ()
    curve: tuple[CurvePoint, ...] = ()
    stopped: bool = False
    model_type: str = ""
    driver: str = ""


@dataclass(frozen=True, slots=True)
class ProbeOptions:
    """How models are timed side by side: each round, everything of each of them in turn.

    Attributes:
        depths: tokens in the context before anything is timed, those after the first in every
            fourth round. The context is filled with copies of a piece; where that is not possible
            some hundred tokens are read instead, and the timing tells so.
        deep_models: so many of the models, the first ones, are timed at depth; 0: all of them.
        tokens: written one by one at each depth, in each round.
        prompt: tokens read in one step at each depth, in every second round; 0: none.
        rounds: at most.
        seconds_limit: no new round begins after this time, but for the first two.
    """

    depths: tuple[int, ...] = (0,)
    deep_models: int = 0
    tokens: int = 8
    prompt: int = 128
    rounds: int = 8
    seconds_limit: float = 5.0


@dataclass(frozen=True, slots=True)
class Timing:
    """What something took, round after round.

    Attributes:
        model: place among the models that were timed.
        kind: "write": one token; "read": a step of a prompt.
        depth: tokens in the context before.
        tokens: of a step.
        seconds: in each round; of "write" the median of its tokens.
        spread: how far apart the middle half of all single times lies, as a share of the median.
    """

    model: int
    kind: Literal["write", "read"]
    depth: int
    tokens: int
    seconds: tuple[float, ...]
    spread: float


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """What models that were timed side by side took."""

    models: tuple[LoadedModel, ...]
    timings: tuple[Timing, ...]


@dataclass(frozen=True, slots=True)
class BandwidthOptions:
    """How to measure what the memory gives.

    Attributes:
        threads: numbers of threads to try; empty: 1, 2, 4 and so on up to all usable cores.
        seconds_limit: no new step begins after this time.
    """

    threads: tuple[int, ...] = ()
    seconds_limit: float = 2.0


@dataclass(frozen=True, slots=True)
class ThreadBandwidth:
    """What so many threads read together: the best round, in bytes per second."""

    threads: int
    bytes_per_second: float


@dataclass(frozen=True, slots=True)
class BandwidthResult:
    """What the memory gives to programs that read it from end to end.

    Attributes:
        bytes_per_second: the best of `readings`.
        threads: how many threads reached that.
        readings: each number of threads that was tried, in rising order.
        buffer_bytes: how much was read in a round.
        cache_bytes: the processor's last caches together, as the system tells; 0: it does not.
        exceeds_cache: whether the buffer is so much larger that these could not help.
        method: what read it: "memcmp" of the C library, or "dot" of numpy.
    """

    bytes_per_second: float
    threads: int
    readings: tuple[ThreadBandwidth, ...]
    buffer_bytes: int
    cache_bytes: int
    exceeds_cache: bool
    method: str
