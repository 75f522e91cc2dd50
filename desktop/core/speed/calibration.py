"""What work takes on this computer by storage type: a number for every model at once.

A few small models, each stored in one type only, are timed side by side. What a byte of each type
takes to write a token, and a weight of it to read one, gives the time of any model whose tensors
are known; what a layer takes besides follows from one that has many narrow layers.
"""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from desktop.core.catalogue_facts import Model, Shape
from desktop.core.speed.families import from_catalogue
from desktop.core.speed.predict import Costs, Sample

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.speed.blueprint import Blueprint

#: Of each type so many layers that they take more than the caches of most processors.
_LAYERS: Final[Mapping[str, int]] = {
    "Q4_K": 3,
    "Q5_K": 2,
    "Q6_K": 2,
    "Q8_0": 2,
    "Q4_0": 2,
    "Q5_0": 2,
}
_BASE: Final = "Q4_K"
_NARROW_LAYERS: Final = 14
_WIDE: Final = Shape(
    embedding=2560, feed_forward=9216, heads=20, kv_heads=5, head_size=128, vocabulary=1024
)
_NARROW: Final = Shape(
    embedding=1024, feed_forward=3072, heads=8, kv_heads=4, head_size=128, vocabulary=1024
)
#: How far off a model's number may be: of one whose tensors are known, and of any other.
_BAND: Final = 0.15
_ROUGH_BAND: Final = 0.3
_SPARSE_BAND: Final = 0.2
#: The share of a Q4_K_M file's bytes that lies in each type, as most files have it.
_USUAL_MIXES: Final[Mapping[str, Mapping[str, float]]] = {
    "Q4_K_M": {"Q4_K": 0.68, "Q6_K": 0.32},
    "Q4_K_S": {"Q4_K": 0.8, "Q5_K": 0.05, "Q6_K": 0.15},
    "Q5_K_M": {"Q5_K": 0.72, "Q6_K": 0.28},
    "Q5_K_S": {"Q5_K": 0.85, "Q6_K": 0.15},
    "Q4_0": {"Q4_0": 0.75, "Q6_K": 0.25},
}
#: Bits of a weight by type, to tell how many weights so many bytes are.
_BITS: Final[Mapping[str, float]] = {
    "Q4_K": 4.5,
    "Q5_K": 5.5,
    "Q6_K": 6.5625,
    "Q8_0": 8.5,
    "Q4_0": 4.5,
    "Q5_0": 5.5,
}
#: Widths of a model of which only the size is known, for what attention and layers add.
_ROUGH_LAYERS: Final = 28
_LONGEST_STEP: Final = 4096
#: The share of its time that a model's weights take at least, whatever a disturbed round says.
_OWN: Final = 0.3
_ROUGH_ATTENTION: Final = 28 * 2048


def lies_in_file(place: int) -> bool:
    """Return whether a model's weights may be used where they lie in the file.

    The engine copies them into memory of its own, which is faster, where most of a model is laid
    out anew: so it is with all types but the last resort of small models.
    """
    return [*_LAYERS, _BASE][place] == "Q8_0"


@cache
def models() -> tuple[Blueprint, ...]:
    """Return what is to be timed, in the order that `Calibration.of` expects."""
    return (
        *(_model(kind, _WIDE, layers) for kind, layers in _LAYERS.items()),
        _model(_BASE, _NARROW, _NARROW_LAYERS),
    )


@dataclass(frozen=True, slots=True)
class Calibration:
    """What work takes on this computer, in seconds.

    Attributes:
        write: a byte of each storage type, for each token that is written.
        read: a weight of each storage type, for each token that is read.
        write_layer: a layer besides, for each token that is written.
        read_layer: a layer besides, for each token that is read.
        write_attention: for each token that is written, each head's number and each token before.
        read_attention: likewise, for each token that is read.
        step_tokens: tokens in a step of reading.
    """

    write: Mapping[str, float]
    read: Mapping[str, float]
    write_layer: float
    read_layer: float
    write_attention: float
    read_attention: float
    step_tokens: int = field(default=128)

    @classmethod
    def of(cls, samples: Sequence[Sequence[Sample]]) -> Calibration:
        """Return what the times of `models` mean.

        Raises:
            ValueError: something was not timed.
        """
        plans = models()
        if len(samples) != len(plans):
            raise ValueError("not every model was timed")
        writes = [_median(found, "write", 0) for found in samples]
        reads = [_median(found, "read", 0) for found in samples]
        step = next(sample.tokens for sample in samples[0] if sample.kind == "read")
        bytes_ = [sum(plan.bytes_by_type().values()) for plan in plans]
        works = [sum(plan.work_by_type().values()) * step for plan in plans]
        write_layer = _layer(writes, bytes_, 1)
        read_layer = _layer(reads, works, step)
        kinds = list(_LAYERS)
        numbers = _LAYERS[_BASE] * _heads(plans[0])
        return cls(
            write={
                kind: max(_OWN * writes[at], writes[at] - _LAYERS[kind] * write_layer) / bytes_[at]
                for at, kind in enumerate(kinds)
            },
            read={
                kind: max(_OWN * reads[at], reads[at] - _LAYERS[kind] * read_layer * step)
                / works[at]
                for at, kind in enumerate(kinds)
            },
            write_layer=write_layer,
            read_layer=read_layer,
            write_attention=_slope(samples[0], "write") / numbers,
            read_attention=_slope(samples[0], "read") / numbers / step,
            step_tokens=step,
        )

    def costs(self, blueprint: Blueprint) -> Costs:
        """Return what a model takes whose tensors are known."""
        write = sum(
            size * self._of(self.write, kind) for kind, size in blueprint.bytes_by_type().items()
        )
        read = sum(
            size * self._of(self.read, kind) for kind, size in blueprint.work_by_type().items()
        )
        numbers = blueprint.layers * _heads(blueprint)
        share = attending_layers(blueprint) / blueprint.layers
        if not blueprint.window:  # the others have a state that never grows
            numbers = round(numbers * share)
        band = _BAND + (_SPARSE_BAND if blueprint.sparse else 0.0)
        costs = self._costs(write, read, blueprint.layers, numbers, band)
        weights = sum(blueprint.bytes_by_type().values())
        return costs.with_window(blueprint.window, share).with_cache(
            blueprint.cached_bytes, weights
        )

    def rough_costs(self, size: int, quantization: str | None) -> Costs:
        """Return about what a model takes of which only the size and the mixture are known.

        Args:
            size: bytes that are read for a token.
            quantization: the usual name of the mixture.
        """
        name = quantization or "Q4_K_M"
        mix = _USUAL_MIXES.get(name) or {name: 1.0}
        write = sum(size * share * self._of(self.write, kind) for kind, share in mix.items())
        read = sum(
            size * share * 8 / _BITS.get(kind, 4.5) * self._of(self.read, kind)
            for kind, share in mix.items()
        )
        return self._costs(write, read, _ROUGH_LAYERS, _ROUGH_ATTENTION, _ROUGH_BAND)

    def to_json(self) -> dict[str, Any]:
        """Return it as a JSON document."""
        return asdict(self)

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> Calibration:
        """Return what `to_json` made.

        Raises:
            KeyError, TypeError, ValueError: it is something else.
        """
        step = document["step_tokens"]
        if not isinstance(step, int) or not 0 < step <= _LONGEST_STEP:
            raise ValueError("it is no calibration")
        return cls(
            write=_table(document["write"]),
            read=_table(document["read"]),
            write_layer=_seconds(document["write_layer"]),
            read_layer=_seconds(document["read_layer"]),
            write_attention=_seconds(document["write_attention"]),
            read_attention=_seconds(document["read_attention"]),
            step_tokens=step,
        )

    def _costs(self, write: float, read: float, layers: int, numbers: int, band: float) -> Costs:
        step = self.step_tokens
        return Costs(
            token=write + layers * self.write_layer,
            token_deeper=numbers * self.write_attention,
            step=(read + layers * self.read_layer) * step,
            step_deeper=numbers * self.read_attention * step,
            step_tokens=step,
            band=band,
        )

    def _of(self, found: Mapping[str, float], kind: str) -> float:
        """Return what a type takes; of one that was not timed, what the dearest does."""
        if kind in ("F32", "F16", "BF16"):  # norms, and little else
            return found["Q8_0"]
        return found.get(kind) or max(found.values())


def _table(value: object) -> dict[str, float]:
    if not isinstance(value, dict) or set(value) != set(_LAYERS):
        raise ValueError("it is no calibration")
    found = {kind: _seconds(each) for kind, each in value.items()}
    if not all(found.values()):
        raise ValueError("work that takes no time")
    return found


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("a time is no number")
    if not 0 <= value < 1:
        raise ValueError("a time is no time")
    return float(value)


def attending_layers(blueprint: Blueprint) -> int:
    """Return how many layers look at all of the context."""
    heads = blueprint.metadata.get(blueprint.key("attention.head_count_kv"))
    some = [bool(each) for each in heads] if isinstance(heads, tuple) else []
    if len(some) != blueprint.layers:
        some = [True] * blueprint.layers
    for name in ("attention.sliding_window_pattern", "attention.recurrent_layers"):
        other = blueprint.metadata.get(blueprint.key(name))
        if isinstance(other, tuple) and len(other) >= blueprint.layers:
            some = [each and not left for each, left in zip(some, other, strict=False)]
    return sum(some)


def _heads(blueprint: Blueprint) -> int:
    """Return the numbers that a layer's queries have of a token."""
    heads = _most(blueprint, "attention.head_count")
    width = _most(blueprint, "attention.key_length")
    return heads * width if width else _most(blueprint, "embedding_length")


def _most(blueprint: Blueprint, name: str) -> int:
    value = blueprint.metadata.get(blueprint.key(name), 0)
    values = value if isinstance(value, tuple) else (value,)
    return max((each for each in values if isinstance(each, int)), default=0)


def _model(kind: str, shape: Shape, layers: int) -> Blueprint:
    return from_catalogue(
        Model(
            id="",
            name="",
            maker="",
            kind="chat",
            tier="1B",
            status="listed",
            repo="",
            file="",
            architecture="llama",
            quantization=kind,
            shape=replace(shape, layers=layers, tied=True),
        )
    )


def _median(samples: Sequence[Sample], kind: str, depth: int) -> float:
    for sample in samples:
        if sample.kind == kind and sample.depth == depth and sample.seconds:
            return statistics.median(sample.seconds)
    raise ValueError(f"{kind} was not timed")


def _slope(samples: Sequence[Sample], kind: str) -> float:
    deepest = max((one.depth for one in samples if one.kind == kind), default=0)
    if not deepest:
        return 0.0
    more = _median(samples, kind, deepest) - _median(samples, kind, 0)
    return max(0.0, more) / deepest


def _layer(seconds: Sequence[float], sizes: Sequence[float], tokens: int) -> float:
    """Return what a layer takes besides its weights, from the first model and the last one.

    Both are stored alike, so that the two times tell what a byte and what a layer takes.
    """
    few, many = _LAYERS[_BASE], _NARROW_LAYERS
    determinant = sizes[0] * many - sizes[-1] * few
    layer = (sizes[0] * seconds[-1] - sizes[-1] * seconds[0]) / determinant
    return max(0.0, layer) / tokens
