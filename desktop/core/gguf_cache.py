"""How large the cache of a model is, from the sizes that its header names. Pure.

Not every layer keeps keys and values of the whole context: hybrid models have layers with a state
of fixed size instead, some models let layers share what another one keeps, layers that guess ahead
are loaded but not used, and those with a sliding window keep little more than the window.
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

#: Families whose files need not say which layers have a window: so many layers have it but one.
#: The negative ones begin with the layer that has none.
_WINDOWS: Final[Mapping[str, int]] = MappingProxyType(
    {
        **dict.fromkeys(("afmoe", "cohere2", "exaone-moe", "exaone4", "llama4", "mellum"), 4),
        **dict.fromkeys(("muse-glimmer", "olmo2"), 4),
        **dict.fromkeys(("cohere2moe", "smallthinker"), -4),
        "gemma2": 2,
        "gpt-oss": 2,
        "gemma3n": 5,
        "gemma3": 6,
        "plamo3": 8,
    }
)
_PATTERN: Final = "attention.sliding_window_pattern"
_RECURRENT: Final = "attention.recurrent_layers"
#: The engine rounds the cells of a cache up to a multiple of this.
_CELLS: Final = 256
_BYTES_OF_F32: Final = 4
_LONGEST_WINDOW: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class CacheSizes:
    """What the engine keeps of a chat, in f16, in bytes.

    Attributes:
        per_token: in the layers that see all of the context.
        windowed_per_token: in those with a sliding window.
        window: tokens that the latter see; 0: there are none.
        states: of the layers whose state has the same size whatever the context; never quantized.
    """

    per_token: int
    windowed_per_token: int = 0
    window: int = 0
    states: int = 0

    def bytes(self, context: int, micro_batch: int) -> int:
        """Return what so much context takes, but for the states."""
        whole = _padded(context)
        windowed = min(whole, _padded(self.window + micro_batch))
        return self.per_token * whole + self.windowed_per_token * windowed

    def fixed(self, micro_batch: int = 128) -> int:
        """Return what is taken whatever the context, but for a very short one."""
        return self.windowed_per_token * _padded(self.window + micro_batch) + self.states


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


def cache_sizes(metadata: Mapping[str, object]) -> CacheSizes | None:
    """Return what the engine keeps of a chat; None where the header does not name the sizes."""
    return _Sizes(metadata).sizes()


def told_by_layer(metadata: Mapping[str, object]) -> dict[str, tuple[int, ...]]:
    """Return what a header leaves to the places of layers as arrays with an entry for each.

    Layers that are taken out of a model keep their kind only where it is told so. The keys are
    those that the engine asks for before it goes by places.
    """
    sizes = _Sizes(metadata)
    architecture = metadata.get("general.architecture")
    layers = sizes.layers()
    found: dict[str, tuple[int, ...]] = {}
    windows = sizes.has_window()
    if windows is not None and not isinstance(sizes.value(_PATTERN), tuple):
        found[f"{architecture}.{_PATTERN}"] = tuple(map(int, windows))
    recurrent = sizes.recurrent(layers)
    if any(recurrent) and not isinstance(sizes.value(_RECURRENT), tuple):
        found[f"{architecture}.{_RECURRENT}"] = tuple(map(int, recurrent))
    return found


def _padded(tokens: int) -> int:
    return -(-tokens // _CELLS) * _CELLS


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

    def sizes(self) -> CacheSizes | None:
        total = self.kv_bytes_per_token()
        if total is None:
            return None
        has_window = self.has_window()
        if has_window is None:
            return CacheSizes(total, states=self._states())
        window = self._count("attention.sliding_window") or 0
        heads, whole = self._heads_of_layers() or [], self._width() or 0
        wide = self._width("_swa") or whole
        windowed = sum(n * wide for n, each in zip(heads, has_window, strict=False) if each)
        rest = sum(n * whole for n, each in zip(heads, has_window, strict=False) if not each)
        return CacheSizes(
            _BYTES_OF_F16 * rest, _BYTES_OF_F16 * windowed, window, states=self._states()
        )

    def has_window(self) -> Sequence[bool] | None:
        """Return for each layer whether the engine gives it a short cache; None: to none."""
        if not 0 < (self._count("attention.sliding_window") or 0) <= _LONGEST_WINDOW:
            return None
        layers = self.layers()
        period = _WINDOWS.get(str(self.metadata.get("general.architecture")))
        told = self.value(_PATTERN)
        if isinstance(told, tuple) or (is_count(told) and told):
            return self._windowed(layers)
        if period is None:
            return None
        if period < 0:
            return [number % -period != 0 for number in range(layers)]
        return [number % period < period - 1 for number in range(layers)]

    def layers(self) -> int:
        """Return how many there are; 0 where that is not told, or makes no sense."""
        count = self._count("block_count") or 0
        return count if count <= _MOST_LAYERS else 0

    def _states(self) -> int:
        """Return the bytes of all states of fixed size, of the families that have them."""
        layers = self.layers()
        if not layers:
            return 0
        convolution = self._count("shortconv.l_cache")
        if convolution:
            heads = self._counts("attention.head_count_kv") or ()
            numbers = (self._count("embedding_length") or 0) * (convolution - 1)
            return _BYTES_OF_F32 * numbers * sum(1 for each in heads if not each)
        state, inner = self._count("ssm.state_size") or 0, self._count("ssm.inner_size") or 0
        groups, kernel = self._count("ssm.group_count") or 0, self._count("ssm.conv_kernel") or 0
        numbers = state * inner + max(0, kernel - 1) * (inner + 2 * groups * state)
        if not numbers:
            return 0
        recurrent = sum(self.recurrent(layers))
        if not recurrent:  # told by layers that have no heads, or by none of them having any
            heads = self._counts("attention.head_count_kv") or (0,)
            zero = sum(1 for each in heads if not each)
            recurrent = layers if len(heads) == 1 and zero else zero
        return _BYTES_OF_F32 * numbers * recurrent

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
        recurrent = self.recurrent(layers)
        return [
            0 if number >= own or recurrent[number] else count
            for number, count in enumerate(each[:used])
        ]

    def recurrent(self, layers: int) -> Sequence[bool]:
        """Return for each layer whether it has a state of fixed size in place of a cache."""
        told = self.value(_RECURRENT)
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
        told = self.value(_PATTERN)
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
        value = self.value(key)
        values = value if isinstance(value, tuple) else (value,)
        counts = tuple(each for each in values if is_count(each))
        return counts if counts and len(counts) == len(values) else None

    def _count(self, key: str) -> int | None:
        value = self.value(key)
        return value if is_count(value) else None

    def value(self, key: str) -> object:
        return self.metadata.get(f"{self.metadata.get('general.architecture')}.{key}")
