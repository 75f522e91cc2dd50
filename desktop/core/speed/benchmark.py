"""The benchmark, quick and sustained: what to measure, and the record that it leaves.

Nothing here runs a model. `desktop/app.py` hands a plan to the engine and the engine's result to
`BenchmarkRecord.from_result`, as plain values, because speed and engine do not know each other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.core.speed.record import BenchmarkRecord

__all__ = ["BenchmarkRecord", "Plan", "quick", "sustained"]

_PROMPTS = (128, 512)
_DEPTHS = (0, 1024, 4096)
_TOKENS = 32
_ROUNDS = 3
#: Ten in all: the start of the engine, and the end of a step that has begun, come on top.
_SECONDS = 9.4
_LEAST_SECONDS = 1.0
_SUSTAINED_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What a benchmark measures; the fields are those of the engine's `BenchOptions`.

    Attributes:
        prompts: lengths of the prompts whose reading is timed, in tokens.
        depths: how full the context is when generation is timed, in tokens.
        tokens: tokens generated at each depth.
        rounds: how often everything is measured, interleaved; the median counts.
        seconds_limit: no new measurement begins after this many seconds, loading included.
        least_seconds: on a fast computer more rounds follow until this time has passed.
        sustained_seconds: how long writing goes on afterwards, for the curve.
        keep: whether what was measured until a stop is wanted.
    """

    prompts: tuple[int, ...] = _PROMPTS
    depths: tuple[int, ...] = _DEPTHS
    tokens: int = _TOKENS
    rounds: int = _ROUNDS
    seconds_limit: float = _SECONDS
    least_seconds: float = _LEAST_SECONDS
    sustained_seconds: float = 0.0
    keep: bool = False


def quick(context: int) -> Plan:
    """Return the plan of the quick benchmark for a context window of `context` tokens.

    What does not fit into the window is left out. A window too small for the shortest prompt
    gets one as long as the window allows, so that both speeds are always measured.

    Raises:
        ValueError: if the window holds fewer than two tokens.
    """
    if context < 2:  # noqa: PLR2004 - one token to read, one to write
        raise ValueError(f"no benchmark fits into a context of {context} tokens")
    tokens = min(_TOKENS, context // 2)
    prompts = tuple(length for length in _PROMPTS if length <= context)
    return Plan(
        prompts=prompts or (context - tokens,),
        depths=tuple(depth for depth in _DEPTHS if depth + tokens <= context),
        tokens=tokens,
    )


def sustained(context: int) -> Plan:
    """Return the plan of the sustained benchmark: the quick one, and then a minute of chats.

    Raises:
        ValueError: if the window holds fewer than two tokens.
    """
    return replace(quick(context), sustained_seconds=_SUSTAINED_SECONDS)
