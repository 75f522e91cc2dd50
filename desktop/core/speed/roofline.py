"""The roofline: what share of the memory's speed a model reaches when it writes. Pure.

For each token nearly all weights are read once, and what is kept of the chat. So the memory gives
a limit: its bytes per second by the bytes of a token. Counted is what has to be read, not what the
processor's cache saved; a share above 1 therefore means that the cache has helped.
"""

from __future__ import annotations

import math
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop.core.catalogue_shape import parameter_count
from desktop.core.gguf_cache import CacheSizes, is_count
from desktop.core.memory_need import CACHE_SHARE, Cached

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.core.catalogue_facts import Model
    from desktop.core.gguf import Header, Tensor

#: Of these a token needs single rows.
_TABLES: Final = ("per_layer_token_embd.", "position_embd.", "token_types.")
_TOKENS: Final = "token_embd.weight"
_OUTPUT: Final = "output.weight"
_LAYER: Final = re.compile(r"blk\.(\d{1,5})\.")
#: Experts in one array, or one array for each as in old files; not those that always work.
_EXPERTS: Final = re.compile(
    r"blk\.\d{1,5}\.ffn_\w*(?:_(?:ch)?exps\.|(?:gate|up|down)\.\d{1,5}\.(?:weight|bias)$)"
)
#: Read once for a prompt, not for each token of the answer.
_ENCODER: Final = "enc."
#: A state is read and written again.
_STATE_TIMES: Final = 2


# --- what the memory gives -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reading:
    """What so many threads read together, in bytes per second."""

    threads: int
    bytes_per_second: float


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a measured bandwidth belongs to; under others it is measured anew.

    Attributes:
        cpu: the processor's name.
        cores: that may be used.
        memory_bytes: of the computer.
        on_battery: whether it ran on its battery.
    """

    cpu: str
    cores: int
    memory_bytes: int
    on_battery: bool = False


@dataclass(frozen=True, slots=True)
class Bandwidth:
    """A measured bandwidth as it is kept.

    Attributes:
        bytes_per_second: the best of `readings`.
        threads: how many threads reached that.
        readings: each number of threads that was tried.
        buffer_bytes: how much was read.
        cache_bytes: the processor's last caches together; 0: not known.
        exceeds_cache: whether what was read was so large that these could not help.
        method: what read it.
        conditions: what it belongs to.
    """

    bytes_per_second: float
    threads: int
    readings: tuple[Reading, ...]
    buffer_bytes: int
    cache_bytes: int
    exceeds_cache: bool
    method: str
    conditions: Conditions

    @classmethod
    def from_result(cls, result: Mapping[str, Any], conditions: Conditions) -> Bandwidth:
        """Return what is kept of `dataclasses.asdict` of the engine's `BandwidthResult`."""
        return cls(
            **{key: result[key] for key in _KINDS},
            readings=tuple(Reading(**each) for each in result["readings"]),
            conditions=conditions,
        )

    def to_json(self) -> dict[str, Any]:
        """Return a JSON document."""
        return {**asdict(self), "readings": [asdict(each) for each in self.readings]}

    @classmethod
    def from_json(cls, document: object) -> Bandwidth | None:
        """Return what `to_json` made; None where it is something else, such as a damaged file."""
        plain = _plain(document, _KINDS)
        if plain is None or not isinstance(document, dict):
            return None
        listed, told = document.get("readings"), document.get("conditions")
        readings = [_plain(each, _READING) for each in listed] if isinstance(listed, list) else []
        conditions = _plain(told, _CONDITIONS)
        sound = [Reading(**each) for each in readings if each is not None]
        if conditions is None or len(sound) != len(readings) or plain["bytes_per_second"] <= 0:
            return None
        return cls(**plain, readings=tuple(sound), conditions=Conditions(**conditions))


_READING: Final[Mapping[str, type]] = {"threads": int, "bytes_per_second": float}
_CONDITIONS: Final[Mapping[str, type]] = {
    "cpu": str,
    "cores": int,
    "memory_bytes": int,
    "on_battery": bool,
}
_KINDS: Final[Mapping[str, type]] = {
    "bytes_per_second": float,
    "threads": int,
    "buffer_bytes": int,
    "cache_bytes": int,
    "exceeds_cache": bool,
    "method": str,
}


def _plain(document: object, kinds: Mapping[str, type]) -> dict[str, Any] | None:
    """Return these values of an object; None where one is missing or of another kind."""
    if not isinstance(document, dict):
        return None
    found: dict[str, Any] = {}
    for key, kind in kinds.items():
        value = document.get(key)
        if kind is float and type(value) is int and abs(value) < 1 << 62:
            value = float(value)
        if type(value) is not kind or (isinstance(value, float) and not math.isfinite(value)):
            return None
        found[key] = value
    return found


# --- what a token needs ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Traffic:
    """What has to be read from memory for one token, in bytes.

    Attributes:
        weights: of the model.
        cache: what is kept of a chat, in f16; empty where the header does not tell.
        is_exact: whether each array of weights was counted; else the weights are an estimate.
    """

    weights: int
    cache: CacheSizes
    is_exact: bool = True

    def bytes(self, depth: float, cache_type: Cached = "f16") -> int:
        """Return all that one token touches with `depth` tokens before it."""
        windowed = min(depth, self.cache.window)
        kept = self.cache.per_token * depth + self.cache.windowed_per_token * windowed
        states = _STATE_TIMES * self.cache.states
        return self.weights + round(kept * CACHE_SHARE[cache_type]) + states


def of_header(header: Header, *parts: Header) -> Traffic | None:
    """Return what a token of a model needs.

    Args:
        header: of its file, or of the first of several.
        *parts: of the others.

    Returns:
        None where the model has weights of a type without a known size, or none at all.
    """
    tensors = [tensor for each in (header, *parts) for tensor in each.tensors]
    has_output = any(tensor.name == _OUTPUT for tensor in tensors)
    used = _layers_in_use(header)
    share = _share_of_experts(header)
    total = 0.0
    for tensor in tensors:
        size = tensor.bytes
        if size is None:
            return None
        if not _is_read(tensor, has_output, used):
            continue
        total += size * (share if _EXPERTS.match(tensor.name) else 1.0)
    if not total:
        return None
    return Traffic(round(total), header.cache_sizes or CacheSizes(0))


def of_model(model: Model) -> Traffic | None:
    """Return the same for a model of the catalogue, by its size; an estimate.

    The tables that tokens are looked up in are taken to have the bits of an average weight.
    """
    shape, size = model.shape, model.bytes
    if shape is None or not size:
        return None
    every = parameter_count(model.architecture, shape) or model.parameters
    if not every or shape.vocabulary is None or shape.embedding is None or shape.tied is None:
        return None
    looked_up = shape.vocabulary * (shape.layers or 0) * (shape.layer_embedding or 0)
    if not shape.tied:
        looked_up += shape.vocabulary * shape.embedding
    if looked_up >= every:
        return None
    cache = CacheSizes(model.kv_bytes_per_token or 0)
    return Traffic(round(size * (1 - looked_up / every)), cache, is_exact=False)


def _is_read(tensor: Tensor, has_output: bool, layers: int | None) -> bool:
    if tensor.name == _TOKENS:
        return not has_output  # else it is the output matrix as well
    if tensor.name.startswith((*_TABLES, _ENCODER)):
        return False
    found = _LAYER.match(tensor.name)
    return found is None or layers is None or int(found[1]) < layers


def _layers_in_use(header: Header) -> int | None:
    """Return the layers that work on a token: those that guess ahead are loaded but not used."""
    layers = header.layers
    return None if layers is None else layers - min(_count(header, "nextn_predict_layers"), layers)


def _share_of_experts(header: Header) -> float:
    """Return which share of its experts a model asks for one token; 1 where that is not told."""
    every, used = _count(header, "expert_count"), _count(header, "expert_used_count")
    return used / every if 0 < used <= every else 1.0


def _count(header: Header, key: str) -> int:
    value = header.metadata.get(f"{header.metadata.get('general.architecture')}.{key}")
    values: Iterable[object] = value if isinstance(value, tuple) else (value,)
    return max((each for each in values if is_count(each)), default=0)


# --- the share -------------------------------------------------------------------------------


def fraction(
    bytes_per_token: float, tokens_per_second: float | None, bandwidth: Bandwidth | None
) -> float | None:
    """Return the share of the memory's speed that writing so fast takes.

    It is not cut off at 1: above that a part came from the processor's cache. Only for models that
    run on the CPU, whose memory the bandwidth is.

    Args:
        bytes_per_token: see `Traffic.bytes`; for a measurement over some tokens at their middle.
        tokens_per_second: None where nothing was measured.
        bandwidth: None likewise.
    """
    if bandwidth is None or tokens_per_second is None:
        return None
    share = bytes_per_token * tokens_per_second / bandwidth.bytes_per_second
    return share if math.isfinite(share) and share > 0 else None


def limit(bytes_per_token: float, bandwidth: Bandwidth) -> float:
    """Return the tokens per second that this memory gives at most, the cache left aside."""
    return bandwidth.bytes_per_second / max(bytes_per_token, 1.0)
