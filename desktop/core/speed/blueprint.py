"""What a model is made of, without its weights: enough to build one that works as hard.

It comes from the header of a GGUF file, here or on the hub, or from the sizes in the catalogue
(`families`). Everything in it is a stranger's word, so nothing is believed that would take much
memory, and only numbers and short words of its family go on to the engine.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from desktop.core.gguf_cache import cache_sizes, is_count, told_by_layer
from desktop.core.speed import weights

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.gguf import Header, Tensor
    from desktop.core.gguf_writer import Value

_LAYER: Final = re.compile(r"blk\.(\d{1,4})\.(.{1,100})", re.DOTALL)
_ARCHITECTURE: Final = re.compile(r"[a-z0-9_.-]{1,40}")
_MOST_LAYERS: Final = 512
_MOST_TENSORS: Final = 8192
#: A larger model does not run on any computer that this is for, a larger table in none.
_MOST_BYTES: Final = 1 << 38
_LARGEST_TABLE: Final = 1 << 33
_MOST_TOKENS: Final = 1 << 22
#: A text longer than this says nothing about sizes.
_LONGEST_TEXT: Final = 200
#: The table that tokens are looked up in; it is read whole only where it is the output, too.
TABLE: Final = "token_embd.weight"
OUTPUT: Final = "output.weight"


class NoBlueprint(Exception):
    """No skeleton can be made of this model; the message says why, for a log."""


@dataclass(frozen=True)
class Blueprint:
    """A model without its weights.

    Attributes:
        metadata: what llama.cpp asks of the network: the keys of its family, no vocabulary.
        tensors: name, sizes and type of each; where they lie does not count.
        layers: number of blocks that work on a token.
        sparse: whether only some of the weights work on a token.
    """

    metadata: Mapping[str, Value]
    tensors: tuple[Tensor, ...]
    layers: int
    sparse: bool = False

    @property
    def architecture(self) -> str:
        """llama.cpp's name of the family."""
        return str(self.metadata["general.architecture"])

    @property
    def window(self) -> int:
        """Tokens that layers with a sliding window look at; 0: there are none."""
        told = self.metadata.get(self.key("attention.sliding_window_pattern"))
        size = self.metadata.get(self.key("attention.sliding_window"))
        return size if is_count(size) and isinstance(told, tuple) and any(told) else 0

    @property
    def tied(self) -> bool:
        """Whether the table of tokens is the output matrix, too."""
        return all(tensor.name != OUTPUT for tensor in self.tensors)

    def outside(self) -> tuple[Tensor, ...]:
        """Return the tensors that belong to no layer."""
        return tuple(tensor for tensor in self.tensors if layer_of(tensor) is None)

    def of_layers(self) -> tuple[tuple[Tensor, ...], ...]:
        """Return the tensors of each layer."""
        found: list[list[Tensor]] = [[] for _ in range(self.layers)]
        for tensor in self.tensors:
            number = layer_of(tensor)
            if number is not None and number < self.layers:
                found[number].append(tensor)
        return tuple(map(tuple, found))

    @property
    def layer_bytes(self) -> int:
        """Bytes of the weights of all layers that work on a token."""
        found = (one for layer in self.of_layers() for one in layer)
        return round(sum((tensor.bytes or 0) * self._share(tensor) for tensor in found))

    @property
    def layer_work(self) -> int:
        """Weights of all layers that each token of a prompt is multiplied with."""
        found = (one for layer in self.of_layers() for one in layer if len(one.shape) > 1)
        return round(sum(tensor.elements * self._share(tensor) for tensor in found))

    @property
    def cached_bytes(self) -> int:
        """Bytes that each token of the context has in the caches of all layers, in f16."""
        sizes = cache_sizes(self.metadata)
        return sizes.per_token + sizes.windowed_per_token if sizes else 0

    def key(self, name: str) -> str:
        """Return the whole name of one of the family's keys."""
        return f"{self.architecture}.{name}"

    def bytes_by_type(self) -> Mapping[str, int]:
        """Return the bytes that are read for each token, by the storage type.

        A table in which rows are looked up is not read; of experts, those that work on a token.
        """
        return self._bytes

    def work_by_type(self) -> Mapping[str, int]:
        """Return the weights that each token of a prompt is multiplied with, by their type.

        The output matrix works for the last token of a prompt only, and so does all that the last
        layer does behind its attention.
        """
        return self._work

    @cached_property
    def _bytes(self) -> Mapping[str, int]:
        found: Counter[str] = Counter()
        for tensor in self.tensors:
            if not is_table(tensor, tied=self.tied):
                found[tensor.type_name] += round((tensor.bytes or 0) * self._share(tensor))
        return dict(found)

    @cached_property
    def _work(self) -> Mapping[str, int]:
        found: Counter[str] = Counter()
        output = TABLE if self.tied else OUTPUT
        last = f"blk.{self.layers - 1}.ffn_"
        for tensor in self.tensors:
            works = len(tensor.shape) > 1 and tensor.name != output
            if works and not tensor.name.startswith(last) and not is_table(tensor, tied=self.tied):
                found[tensor.type_name] += round(tensor.elements * self._share(tensor))
        return dict(found)

    def _share(self, tensor: Tensor) -> float:
        if "_exps." not in tensor.name:
            return 1.0
        used, all_ = self._count("expert_used_count"), self._count("expert_count")
        return min(1.0, used / all_) if used and all_ else 1.0

    def _count(self, name: str) -> int:
        value = self.metadata.get(self.key(name))
        values = value if isinstance(value, tuple) else (value,)
        return max((each for each in values if is_count(each)), default=0)


def layer_of(tensor: Tensor) -> int | None:
    """Return the number of the layer that a tensor belongs to; None: to none."""
    found = _LAYER.fullmatch(tensor.name)
    return int(found[1]) if found else None


def part_of_layer(tensor: Tensor) -> str:
    """Return a tensor's name within its layer."""
    found = _LAYER.fullmatch(tensor.name)
    return found[2] if found else tensor.name


def is_table(tensor: Tensor, *, tied: bool) -> bool:
    """Return whether only some rows of a tensor are looked at for a token."""
    return tensor.name.startswith("per_layer_token_embd") or (tensor.name == TABLE and not tied)


def from_header(header: Header) -> Blueprint:
    """Return the blueprint of a model from its GGUF header.

    Raises:
        NoBlueprint: it has no layers, parts of it lie in other files, or it is stored in a way
            that this engine does not read.
    """
    architecture = header.architecture or ""
    if not _ARCHITECTURE.fullmatch(architecture):
        raise NoBlueprint("the family of the model is not told")
    parts = header.metadata.get("split.count")
    if is_count(parts) and parts > 1:
        raise NoBlueprint("its tensors lie in several files")
    vocabulary, blocks = header.vocabulary or 0, header.layers or 0
    if not 0 < vocabulary <= _MOST_TOKENS or not 0 < blocks <= _MOST_LAYERS:
        raise NoBlueprint("it has no layers or no vocabulary, or far too many")
    ahead = header.metadata.get(f"{architecture}.nextn_predict_layers")
    layers = blocks - (min(ahead, blocks - 1) if is_count(ahead) else 0)
    tensors = tuple(one for one in header.tensors if (layer_of(one) or 0) < layers)
    for tensor in tensors:
        if not weights.known(tensor.type) or not all(tensor.shape):
            raise NoBlueprint(f"{tensor.name[:60]!r} is stored as {tensor.type_name}")
    sizes = [tensor.bytes or 0 for tensor in tensors]
    tables = [tensor.bytes or 0 for tensor in tensors if is_table(tensor, tied=False)]
    if len(tensors) > _MOST_TENSORS or sum(sizes) > _MOST_BYTES or sum(tables) > _LARGEST_TABLE:
        raise NoBlueprint("it is larger than any computer")
    metadata = _metadata(header, architecture, vocabulary, layers)
    plan = Blueprint(
        metadata,
        tensors,
        layers,
        sparse=any("_exps." in tensor.name for tensor in tensors),
    )
    if not all(plan.of_layers()) or TABLE not in {one.name for one in tensors}:
        raise NoBlueprint("a layer has no tensors, or there is no table of tokens")
    return plan


def _metadata(header: Header, architecture: str, vocabulary: int, layers: int) -> dict[str, Value]:
    kept: dict[str, Value] = {"general.architecture": architecture}
    for key, value in header.metadata.items():
        if not key.startswith(f"{architecture}."):
            continue
        if isinstance(value, tuple):
            if all(isinstance(each, int | float) for each in value):
                kept[key] = value
        elif isinstance(value, int | float) or (
            isinstance(value, str) and len(value) <= _LONGEST_TEXT
        ):
            kept[key] = value
    # Layers that guess ahead are not used, so they need not be there.
    kept.pop(f"{architecture}.nextn_predict_layers", None)
    kept[f"{architecture}.block_count"] = layers
    kept[f"{architecture}.vocab_size"] = vocabulary
    kept["tokenizer.ggml.model"] = "no_vocab"
    return kept | told_by_layer(kept)
