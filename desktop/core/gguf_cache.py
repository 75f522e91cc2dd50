"""How large the cache of a model is, from the sizes that its header names. Pure.

Not every layer keeps keys and values of the whole context: hybrid models have layers with a state
of fixed size instead, some models let layers share what another one keeps, and layers that guess
ahead are loaded but not used. Layers with a sliding window do count: the engine, as it is started
here, gives them a cache of the whole context too.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BYTES_OF_F16: Final = 2
#: Nobody makes more layers; a header may name any number.
_MOST_LAYERS: Final = 4096
#: Families whose older files do not say that only each fourth layer has attention.
_INTERVALS: Final[Mapping[str, int]] = MappingProxyType(
    {"qwen3next": 4, "qwen35": 4, "qwen35moe": 4}
)


def is_count(value: object) -> TypeGuard[int]:
    """Return whether a header's value is a whole number from 0 on."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def kv_bytes_per_token(metadata: Mapping[str, object]) -> int | None:
    """Return what one token of context takes in an f16 cache, an upper bound.

    Args:
        metadata: of the header.

    Returns:
        None where the header does not name the sizes.
    """
    return _Sizes(metadata).kv_bytes_per_token()


@dataclass(frozen=True, slots=True)
class _Sizes:
    metadata: Mapping[str, object]

    def kv_bytes_per_token(self) -> int | None:
        heads = self._heads_of_layers()
        if heads is None:
            return None
        if not any(heads):
            return 0
        whole, windowed = self._width(), self._width("_swa")
        if whole is None:
            return None
        if windowed is None or windowed == whole:
            return _BYTES_OF_F16 * whole * sum(heads)
        has_window = self._windowed(len(heads))
        widths = (windowed if each else whole for each in has_window)
        return _BYTES_OF_F16 * sum(n * width for n, width in zip(heads, widths, strict=True))

    def _heads_of_layers(self) -> list[int] | None:
        """Return for each layer how many heads it keeps keys and values of."""
        layers = self._count("block_count")
        heads = self._counts("attention.head_count_kv") or self._counts("attention.head_count")
        if not layers or layers > _MOST_LAYERS or heads is None:
            return None
        if len(heads) not in (1, layers):
            # For some of the layers only: the most of them for all is too much rather than little.
            heads = (max(heads),)
        each = list(heads) if len(heads) == layers else list(heads) * layers
        used = layers - min(self._count("nextn_predict_layers") or 0, layers - 1)
        own = used - min(self._count("attention.shared_kv_layers") or 0, used)
        recurrent = self._recurrent(layers)
        return [
            0 if number >= own or recurrent[number] else count
            for number, count in enumerate(each[:used])
        ]

    def _recurrent(self, layers: int) -> Sequence[bool]:
        """Return for each layer whether it has a state of fixed size in place of a cache."""
        told = self._value("attention.recurrent_layers")
        if isinstance(told, tuple) and len(told) == layers:
            return [each is True or each == 1 for each in told]
        interval = self._count("full_attention_interval")
        if interval is None and self._count("ssm.state_size"):
            interval = _INTERVALS.get(str(self.metadata.get("general.architecture")))
        if not interval:
            return [False] * layers
        return [(number + 1) % interval != 0 for number in range(layers)]

    def _windowed(self, layers: int) -> Sequence[bool]:
        """Return for each layer whether it has a sliding window, where the header tells."""
        told = self._value("attention.sliding_window_pattern")
        if isinstance(told, tuple) and len(told) >= layers:
            return [each is True or each == 1 for each in told[:layers]]
        if is_count(told) and told:
            return [number % told < told - 1 for number in range(layers)]
        # The wider of both counts for all then.
        wider = (self._width("_swa") or 0) > (self._width() or 0)
        return [wider] * layers

    def _width(self, ending: str = "") -> int | None:
        """Return the numbers that one head keeps of a token: its key and its value."""
        key = self._count(f"attention.key_length{ending}")
        if key is None and not ending:
            heads, embedding = self._counts("attention.head_count"), self._count("embedding_length")
            key = embedding // max(heads) if embedding and heads and max(heads) else None
        value = self._count(f"attention.value_length{ending}")
        return None if key is None else key + (key if value is None else value)

    def _counts(self, key: str) -> tuple[int, ...] | None:
        value = self._value(key)
        values = value if isinstance(value, tuple) else (value,)
        counts = tuple(each for each in values if is_count(each))
        return counts if counts and len(counts) == len(values) else None

    def _count(self, key: str) -> int | None:
        value = self._value(key)
        return value if is_count(value) else None

    def _value(self, key: str) -> object:
        return self.metadata.get(f"{self.metadata.get('general.architecture')}.{key}")
