"""What the engine is asked to measure, and what it has measured: frozen values."""

# ruff: noqa: TC001 - the protocol reads the annotations at run time
from __future__ import annotations

from dataclasses import dataclass

from desktop.core.engine.values import LoadedModel


@dataclass(frozen=True, slots=True)
class BenchOptions:
    """What to measure. Sizes that do not fit into the context are left out.

    Attributes:
        prompts: prompt sizes, in tokens.
        depths: tokens in the context before generation is timed.
        tokens: tokens to generate at each depth.
        rounds: how often to measure everything, in turn.
        seconds_limit: no new step begins after this time.
    """

    prompts: tuple[int, ...] = (128, 512)
    depths: tuple[int, ...] = (0, 1024)
    tokens: int = 32
    rounds: int = 3
    seconds_limit: float = 10


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
class BenchResult:
    """The measured speeds of a model; what the time limit cut off is absent."""

    model: LoadedModel
    pp: tuple[PromptSpeed, ...]
    tg: tuple[GenerationSpeed, ...]
    load_seconds: float
    memory_bytes: int


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
