"""How fast a model will be, from the times of two of its skeletons.

Both do the same work but for some layers, so the difference tells what a layer takes, and the rest
is what is there once. They were timed in turn, so each round gives a time of the whole model, and
the rounds together a band. Depth counts linearly: attention looks at each earlier token once.
"""

from __future__ import annotations

import math
import statistics
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Kind = Literal["write", "read"]
Method = Literal["exact", "quick", "rough"]

#: A question of 500 words, in tokens: most tokenizers take four tokens for three English words.
QUESTION_TOKENS: Final = 667
#: The length of the prompt whose speed is told.
PROMPT_TOKENS: Final = 512
#: How far a prediction is off at best, as a share: what docs/speed.md publishes, rounded up.
_LEAST_BAND: Final = 0.05
#: What is added where layers are not all alike, or only some of the weights work on a token.
_UNEVEN_BAND: Final = 0.05
_SPARSE_BAND: Final = 0.15
_MOST_BAND: Final = 0.6
#: What is looked back at takes at least this share of what as many bytes of weights take.
_LEAST_LOOK: Final = 0.25
#: Tokens per second that no computer reaches, nor a time in seconds.
_FASTEST: Final = 1e9


@dataclass(frozen=True, slots=True)
class Sample:
    """What a skeleton, or a whole model, took for one thing, round after round.

    Attributes:
        kind: "write": one token; "read": a step of a prompt.
        depth: tokens in the context before.
        tokens: of a step.
        seconds: in each round.
    """

    kind: Kind
    depth: int
    tokens: int
    seconds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Costs:
    """What a model takes, in seconds.

    Attributes:
        token: to write one into an empty context.
        token_deeper: more for each token that is in the context already.
        step: to read one step of a prompt into an empty context.
        step_deeper: more for each token before it.
        step_tokens: tokens in a step.
        band: the share by which `token` may be off.
        window: tokens that layers with a sliding window look at; 0: there are none.
        beyond: share of what a token costs deeper in the context, behind the window.
    """

    token: float
    token_deeper: float
    step: float
    step_deeper: float
    step_tokens: int
    band: float
    window: int = 0
    beyond: float = 1.0

    def tokens_per_second(self, depth: float = 0) -> float:
        """Return the speed of writing with so many tokens in the context."""
        return 1.0 / (self.token + self.looked_at(depth) * self.token_deeper)

    def read_seconds(self, tokens: int, depth: int = 0) -> float:
        """Return how long so many tokens of a prompt take, behind `depth` others."""
        if tokens <= 0:
            return 0.0
        steps = tokens / self.step_tokens
        middle = depth + max(0.0, tokens - self.step_tokens) / 2
        return steps * (self.step + self.looked_at(middle) * self.step_deeper)

    def prompt_tokens_per_second(self, tokens: int = PROMPT_TOKENS) -> float:
        """Return the speed of reading a prompt of so many tokens."""
        return tokens / self.read_seconds(tokens)

    def first_token_seconds(self, tokens: int = QUESTION_TOKENS) -> float:
        """Return how long an answer to a question of so many tokens takes to begin."""
        return self.read_seconds(tokens) + self.token

    def turn_seconds(self, prompt: int, reply: int) -> float:
        """Return how long a whole turn takes: a prompt read, and a reply written behind it."""
        middle = prompt + reply / 2
        return self.read_seconds(prompt) + reply / self.tokens_per_second(middle)

    def scaled(self, write: float, read: float) -> Costs:
        """Return the costs of what takes so many times as long to write, and to read."""
        return replace(
            self,
            token=self.token * write,
            token_deeper=self.token_deeper * write,
            step=self.step * read,
            step_deeper=self.step_deeper * read,
        )

    def with_band(self, band: float) -> Costs:
        """Return the same, known so surely."""
        return replace(self, band=min(band, _MOST_BAND))

    def with_window(self, window: int, beyond: float) -> Costs:
        """Return the same for a model of which only a share of the layers look behind a window."""
        return replace(self, window=window, beyond=beyond) if window else self

    def with_cache(self, cached: int, weights: int) -> Costs:
        """Return the same with a look back that takes some time, which disturbed rounds may hide.

        Args:
            cached: bytes that each token before has in the cache, in all layers.
            weights: bytes that are read for a token.
        """
        least = _LEAST_LOOK * self.token * cached / max(1, weights)
        return replace(self, token_deeper=max(self.token_deeper, least))

    def looked_at(self, depth: float) -> float:
        """Return the depth as if all layers looked at all of it."""
        if not self.window or depth <= self.window:
            return depth
        return self.window + (depth - self.window) * self.beyond


@dataclass(frozen=True, slots=True)
class Prediction:
    """How fast a model will be on this computer.

    Attributes:
        tokens_per_second: writing into an empty context.
        low: what it may be at least.
        high: what it may be at most.
        prompt_tokens_per_second: reading a prompt of 512 tokens.
        first_token_seconds: until an answer to a question of 500 words begins.
        half_tokens_per_second: writing with the context half full.
        full_tokens_per_second: writing with the context full.
        context: tokens of it.
        memory_bytes: what the model will take; None where that is not known.
        method: "exact": of its own skeletons; "quick": from what each storage type takes here;
            "rough": likewise, of a model whose insides are not known.
        seconds: what the prediction took.
        other_load: share of all cores that other programs used meanwhile, which makes it too low.
    """

    tokens_per_second: float
    low: float
    high: float
    prompt_tokens_per_second: float
    first_token_seconds: float
    half_tokens_per_second: float
    full_tokens_per_second: float
    context: int
    memory_bytes: int | None
    method: Method
    seconds: float
    other_load: float = 0.0

    @classmethod
    def of(
        cls,
        costs: Costs,
        *,
        context: int,
        memory_bytes: int | None,
        method: Method,
        seconds: float,
        other_load: float = 0.0,
    ) -> Prediction:
        """Return what costs mean for people."""
        speed = costs.tokens_per_second()
        return cls(
            tokens_per_second=speed,
            low=speed / (1 + costs.band),
            high=speed * (1 + costs.band),
            prompt_tokens_per_second=costs.prompt_tokens_per_second(),
            first_token_seconds=costs.first_token_seconds(),
            half_tokens_per_second=costs.tokens_per_second(context // 2),
            full_tokens_per_second=costs.tokens_per_second(context),
            context=context,
            memory_bytes=memory_bytes,
            method=method,
            seconds=seconds,
            other_load=other_load,
        )

    @property
    def error(self) -> float:
        """The share by which the speed may be off."""
        return self.high / self.tokens_per_second - 1

    def to_json(self) -> dict[str, Any]:
        """Return the JSON document of `goldcrest predict`."""
        return asdict(self)

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Prediction:
        """Return what `to_json` made.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        speeds = {name: _positive(document[name]) for name in _SPEEDS}
        memory, context = document["memory_bytes"], document["context"]
        if not isinstance(context, int) or not (memory is None or isinstance(memory, int)):
            raise TypeError("a size is none")
        if document["method"] not in ("exact", "quick", "rough"):
            raise ValueError("it was made in an unknown way")
        return cls(
            **speeds,
            context=context,
            memory_bytes=memory,
            method=document["method"],
            seconds=abs(float(document["seconds"])),
            other_load=min(1.0, abs(float(document.get("other_load", 0.0)))),
        )


_SPEEDS: Final = (
    *("tokens_per_second", "low", "high", "prompt_tokens_per_second", "first_token_seconds"),
    *("half_tokens_per_second", "full_tokens_per_second"),
)


def _positive(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("a speed is no number")
    if not 0 < value < _FASTEST:
        raise ValueError("a speed is no speed")
    return float(value)


@dataclass(frozen=True, slots=True)
class Part:
    """A skeleton's share of the model, and what it took.

    Attributes:
        bytes: of the weights of its layers.
        work: weights of its layers that a token of a prompt is multiplied with.
        samples: what it took.
    """

    bytes: int
    work: int
    samples: tuple[Sample, ...]


def whole(
    parts: Sequence[Part],
    layer_bytes: int,
    layer_work: int,
    *,
    even: bool = True,
    sparse: bool = False,
    window: int = 0,
    beyond: float = 1.0,
) -> Costs:
    """Return what the whole model takes.

    Args:
        parts: one skeleton with all layers, or two with some of them, timed in turn.
        layer_bytes: of the weights of all layers.
        layer_work: their weights that a token of a prompt is multiplied with.
        even: whether the skeletons have the same mixture of layers as the model.
        sparse: whether only some of the weights work on a token.
        window: of the model's layers with a sliding window; 0: there are none.
        beyond: share of the layers that look behind it.

    Raises:
        ValueError: something was not timed.
    """
    shape = Costs(0.0, 0.0, 0.0, 0.0, 1, 0.0, window, beyond)
    writes = _lines(parts, "write", [part.bytes for part in parts], layer_bytes, shape)
    reads = _lines(parts, "read", [part.work for part in parts], layer_work, shape)
    return replace(
        shape,
        token=writes.start,
        token_deeper=writes.slope,
        step=reads.start,
        step_deeper=reads.slope,
        step_tokens=_step(parts),
        band=_band(writes.spread, even=even, sparse=sparse),
    )


def _step(parts: Sequence[Part]) -> int:
    """Return the tokens in a step of reading."""
    steps = {sample.tokens for part in parts for sample in part.samples if sample.kind == "read"}
    if len(steps) != 1 or min(steps) < 1:
        raise ValueError("no step of reading was timed, or several sizes of it")
    return steps.pop()


def _band(spread: float, *, even: bool, sparse: bool) -> float:
    """Return the share by which a prediction may be off."""
    band = _LEAST_BAND + spread + (0.0 if even else _UNEVEN_BAND)
    return min(band + (_SPARSE_BAND if sparse else 0.0), _MOST_BAND)


@dataclass(frozen=True, slots=True)
class _Line:
    """Seconds by depth, and how far apart the rounds lie, as a share."""

    start: float
    slope: float
    spread: float


def _lines(
    parts: Sequence[Part], kind: Kind, sizes: Sequence[int], size: int, shape: Costs
) -> _Line:
    by_depth = [
        {sample.depth: sample.seconds for sample in part.samples if sample.kind == kind}
        for part in parts
    ]
    depths = sorted(set.intersection(*map(set, by_depth))) if by_depth else []
    if not depths or depths[0] != 0:
        raise ValueError(f"{kind} was not timed in an empty context")
    rounds = _of_whole([found[0] for found in by_depth], sizes, size)
    if not rounds or min(rounds) <= 0:
        raise ValueError(f"{kind} was not timed in earnest")
    start = statistics.median(rounds)
    slope = 0.0
    if len(depths) > 1:
        deep = depths[-1]
        end = statistics.median(_of_whole([found[deep] for found in by_depth], sizes, size))
        slope = max(0.0, (end - start) / shape.looked_at(deep))
    return _Line(start, slope, _spread(rounds) / start)


def _of_whole(seconds: Sequence[Sequence[float]], sizes: Sequence[int], size: int) -> list[float]:
    """Return what the whole takes by each round.

    A round in which something else wanted the cores can give a nonsensical difference; no layer
    takes less than nothing, and the whole no less than its part.
    """
    if len(seconds) == 1:
        return list(seconds[0])
    small, large = seconds
    if sizes[1] <= sizes[0]:
        raise ValueError("the skeletons do not differ")
    more = (size - sizes[1]) / (sizes[1] - sizes[0])
    return [
        after + more * max(0.0, after - before) for before, after in zip(small, large, strict=False)
    ]


def _spread(rounds: Sequence[float]) -> float:
    """Return how far the median of so many rounds may be off: their usual distance from it."""
    middle = statistics.median(rounds)
    distance = statistics.median(abs(each - middle) for each in rounds)
    return 1.5 * distance / math.sqrt(len(rounds))
