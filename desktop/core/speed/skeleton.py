"""Skeletons: models of the same shape as a real one, with some of its layers and random weights.

Two of them, timed in turn, tell how long the whole model takes: what is there once (the output
matrix, the token table) and what each layer adds. Layers are chosen so that their kinds are mixed
as in the whole model: Q4_K_M stores half of them partly in Q6_K, hybrid models attend in some only.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING, Final

from desktop.core import gguf_writer
from desktop.core.speed import weights
from desktop.core.speed.blueprint import Blueprint, is_table, layer_of, part_of_layer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop.core.gguf import Tensor
    from desktop.core.gguf_writer import Value

#: Rows of a table that are written; the rest is a hole in the file, which no token looks at.
TABLE_ROWS: Final = 1024
#: A model whose file would be smaller is built whole: nothing is more exact.
WHOLE_BYTES: Final = 450_000_000
#: All skeletons of one prediction together, of a small model and of a large one. More would tell
#: little more, and take longer to write and to load.
_SMALL_BYTES: Final = 1_350_000_000
_LARGE_BYTES: Final = 2_000_000_000
_LARGE_MODEL: Final = 1_500_000_000
#: The smaller one has so many layers at most.
_FEW: Final = 4
#: Where even the larger of these two would be too large, they are taken all the same.
_LEAST: Final = (1, 3)
#: Beyond this a prediction by what the storage types take is the better one.
_MOST_NOISE: Final = 2.6
_HASTE: Final = 0.75
#: So many sizes of the larger one are looked at, besides.
_LOOKED_AT: Final = 24
#: The larger one has so many bytes at least: what fits into a cache is read faster.
_CACHED: Final = 350_000_000
#: A smaller share of bytes in other types does not show.
_UNEVEN: Final = 0.02
#: What tells how a layer remembers: all of the context, a window of it, or a state.
_MEMORIES: Final = (
    "attention.head_count_kv",
    "attention.sliding_window_pattern",
    "attention.recurrent_layers",
)
#: Tensors that belong to no layer, but have a part for each.
_FOR_EACH_LAYER: Final = ("per_layer_token_embd", "per_layer_model_proj")


class Stopped(Exception):
    """Nobody wants the skeleton any more."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A model with some of another one's layers.

    Attributes:
        blueprint: of the skeleton.
        layers: which of the model's layers it has, in order.
    """

    blueprint: Blueprint
    layers: tuple[int, ...]

    @property
    def memory(self) -> int:
        """What it takes in memory, where the holes of its file are nought."""
        return sum(tensor.bytes or 0 for tensor in self.blueprint.tensors)

    @property
    def bytes(self) -> int:
        """What its file takes on the disk, but for the holes."""
        tied = self.blueprint.tied
        return sum(_written(tensor, tied=tied) for tensor in self.blueprint.tensors)


def cut(blueprint: Blueprint, count: int) -> Skeleton:
    """Return the skeleton with `count` of the model's layers.

    Raises:
        ValueError: it has not so many, or none is wanted.
    """
    if not 0 < count <= blueprint.layers:
        raise ValueError(f"{count} of {blueprint.layers} layers")
    layers = tuple(_choose(_kinds(blueprint), count))
    return Skeleton(_with_layers(blueprint, layers), layers)


def fewest(blueprint: Blueprint) -> int:
    """Return how many layers a skeleton needs so that the engine takes it."""
    return len({kind.memory for kind in _kinds(blueprint)})


def choose(blueprint: Blueprint, most_bytes: int) -> tuple[Skeleton, ...]:
    """Return the skeletons that tell most: the whole model, or a small one and a large one.

    The larger the difference between the two, the less a wrong time of either is multiplied; and
    the more their kinds of layers are mixed as in the whole, the less must be made up for.

    Args:
        blueprint: of the model.
        most_bytes: that all of them may take on the disk.

    Raises:
        ValueError: not even the smallest ones fit.
    """
    total = blueprint.layers
    whole = cut(blueprint, total)
    if whole.memory <= min(WHOLE_BYTES, most_bytes) or total == 1:
        if whole.memory > most_bytes:
            raise ValueError("the model has one kind of layers only, and is too large")
        return (whole,)
    usual = _LARGE_BYTES if whole.bytes > _LARGE_MODEL else _SMALL_BYTES
    first = fewest(blueprint)
    cuts = {count: cut(blueprint, count) for count in _counts(first, total)}
    sizes = {count: each.bytes for count, each in cuts.items()}
    least = sum(sizes[count] for count in _LEAST if count in sizes)
    wrong = {count: unevenness(blueprint, each.blueprint) for count, each in cuts.items()}
    pairs = []
    for small, large in combinations(cuts, 2):
        if small < first + _FEW:  # the smaller one as small as may be
            noise = _noise(sizes, small, large, total)
            fits = sizes[small] + sizes[large] <= max(usual, least)
            fits &= cuts[small].memory + cuts[large].memory <= most_bytes
            fits &= sizes[large] >= min(_CACHED, sizes[total - 1])
            if fits and noise <= _MOST_NOISE:
                # What is quickly done can be done more often, and nobody waits gladly.
                doubt = noise * ((small + large) / total) ** _HASTE
                pairs.append((doubt + wrong[small] + 2 * wrong[large], small, large))
    if not pairs:
        raise ValueError("there is no room for two skeletons that differ enough")
    _, small, large = min(pairs)
    return cuts[small], cuts[large]


def part(blueprint: Blueprint, most_bytes: int) -> Skeleton:
    """Return the largest skeleton up to a size, and the smallest useful one where none is so small.

    The last layer of each does less than the others, so a few are needed beside it.

    Raises:
        ValueError: even that one is more than twice as large.
    """
    first = min(max(_FEW, fewest(blueprint)), blueprint.layers)
    least = cut(blueprint, first)
    if least.memory > 2 * most_bytes:
        raise ValueError("there is no room for a skeleton")
    more = cut(blueprint, min(first + 1, blueprint.layers)).memory - least.memory
    if more <= 0:
        return least
    count = first + max(0, most_bytes - least.memory) // more
    return cut(blueprint, min(count, blueprint.layers))


def _counts(first: int, total: int) -> list[int]:
    """Return the numbers of layers that are looked at: the smallest ones, and some of the rest."""
    few = range(first, min(first + _FEW, total))
    stride = max(1, (total - first) // _LOOKED_AT)
    return sorted({*few, *range(first, total, stride), total - 1} & set(range(first, total)))


def _noise(sizes: Mapping[int, int], small: int, large: int, total: int) -> float:
    """Return how far off a pair may be, in parts of what one of its times may be off."""
    more = (total - large) / (large - small)
    each = (sizes[large] - sizes[small]) / (large - small)
    whole = sizes[large] + each * (total - large)
    return math.hypot((1 + more) * sizes[large], more * sizes[small]) / whole


def unevenness(model: Blueprint, skeleton: Blueprint) -> float:
    """Return which share of a skeleton's layers is stored in other types than the model's."""
    whole, part = _types(model), _types(skeleton)
    kinds = {*whole, *part}
    return sum(abs(whole.get(kind, 0.0) - part.get(kind, 0.0)) for kind in kinds) / 2


def is_even(model: Blueprint, skeletons: Sequence[Skeleton]) -> bool:
    """Return whether skeletons have the same mixture of layers as the model, as far as matters."""
    return max(unevenness(model, each.blueprint) for each in skeletons) < _UNEVEN


def _types(blueprint: Blueprint) -> dict[str, float]:
    """Return the share of each storage type in the bytes of the layers."""
    found = Counter[str]()
    for layer in blueprint.of_layers():
        for tensor in layer:
            found[tensor.type_name] += tensor.bytes or 0
    return {kind: size / found.total() for kind, size in found.items()}


def write(skeleton: Skeleton, path: Path, stopped: Callable[[], bool] = lambda: False) -> None:
    """Write a skeleton's file.

    Raises:
        Stopped: `stopped` said so; the file is not whole.
        OSError: the disk is full, or cannot be written.
    """
    plan = skeleton.blueprint
    with path.open("wb") as file:
        file.write(gguf_writer.header(plan.metadata, plan.tensors))
        start = file.tell()
        for tensor, offset in zip(plan.tensors, gguf_writer.placed(plan.tensors), strict=True):
            file.seek(start + offset)
            left = _written(tensor, tied=plan.tied)
            for piece in weights.pieces(tensor):
                if stopped():
                    raise Stopped
                file.write(piece[:left])
                left -= min(left, len(piece))
                if not left:
                    break
            end = start + offset + gguf_writer.padded(tensor.bytes or 0)
        file.truncate(end)


def _written(tensor: Tensor, *, tied: bool) -> int:
    size = tensor.bytes or 0
    if not is_table(tensor, tied=tied) or len(tensor.shape) != 2:  # noqa: PLR2004 - a matrix
        return size
    return size // tensor.shape[1] * min(TABLE_ROWS, tensor.shape[1])


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a layer is made of, what is told of it, and what it remembers of a chat."""

    tensors: tuple[tuple[str, tuple[int, ...], int], ...]
    told: tuple[object, ...]
    memory: tuple[bool, ...]


def _kinds(blueprint: Blueprint) -> list[_Kind]:
    """Return the kind of each layer."""
    told = {
        key: value
        for key, value in blueprint.metadata.items()
        if isinstance(value, tuple) and _is_for_layers(blueprint, key, value)
    }
    memories = [told[key] for name in _MEMORIES if (key := blueprint.key(name)) in told]
    lenders = _lenders(blueprint)
    return [
        _Kind(
            tuple(sorted((part_of_layer(one), one.shape, one.type) for one in tensors)),
            tuple(array[number] for array in told.values()),
            (
                number in lenders,
                number < _dense(blueprint),
                *(bool(array[number]) for array in memories),
            ),
        )
        for number, tensors in enumerate(blueprint.of_layers())
    ]


def _lenders(blueprint: Blueprint) -> range:
    """Return the layers whose keys and values later layers use, where some have none of their own.

    In the engine these are the last two that have; no skeleton can do without them.
    """
    shared = blueprint.metadata.get(blueprint.key("attention.shared_kv_layers"))
    if not isinstance(shared, int) or not 0 < shared < blueprint.layers - 1:
        return range(0)
    first = blueprint.layers - shared
    return range(first - 2, first)


def _dense(blueprint: Blueprint) -> int:
    """Return how many layers at the beginning have no experts, though the others have."""
    count = blueprint.metadata.get(blueprint.key("leading_dense_block_count"))
    return count if isinstance(count, int) and blueprint.sparse else 0


def _choose(kinds: Sequence[_Kind], count: int) -> list[int]:
    """Return the places of `count` of them, mixed as all are, spread evenly over each kind."""
    places: dict[_Kind, list[int]] = {}
    for place, kind in enumerate(kinds):
        places.setdefault(kind, []).append(place)
    shares = _shares({kind: len(found) for kind, found in places.items()}, count)
    chosen = []
    for kind, found in places.items():
        many = shares[kind]
        chosen += [found[(2 * each + 1) * len(found) // (2 * many)] for each in range(many)]
    return sorted(chosen)


def _shares(sizes: Mapping[_Kind, int], count: int) -> Counter[_Kind]:
    """Return how many of each kind make `count`, as near to their mixture as whole numbers are.

    Of each kind of memory there is one at least: the engine takes no model that has layers of one
    kind only where its family has several.
    """
    total = sum(sizes.values())
    wanted = {kind: size * count / total for kind, size in sizes.items()}
    shares = Counter({kind: int(share) for kind, share in wanted.items()})
    missing = count - shares.total()
    # The largest remainders; of equal ones, the kind that comes first.
    for kind in sorted(wanted, key=lambda each: int(wanted[each]) - wanted[each])[:missing]:
        shares[kind] += 1
    for memory in dict.fromkeys(kind.memory for kind in sizes):
        here = Counter(kind.memory for kind in shares.elements())
        givers = [kind for kind in shares if shares[kind] and here[kind.memory] > 1]
        if not here[memory] and givers:
            shares[max(givers, key=lambda kind: (here[kind.memory], shares[kind]))] -= 1
            alike = [kind for kind in sizes if kind.memory == memory]
            shares[max(alike, key=lambda kind: sizes[kind])] += 1
    return shares


def _with_layers(blueprint: Blueprint, layers: tuple[int, ...]) -> Blueprint:
    metadata: dict[str, Value] = {}
    for key, value in blueprint.metadata.items():
        metadata[key] = value
        if isinstance(value, tuple) and _is_for_layers(blueprint, key, value):
            metadata[key] = tuple(value[number] for number in layers)
    metadata[blueprint.key("block_count")] = len(layers)
    _keep_ends(blueprint, metadata, layers)
    by_layer = blueprint.of_layers()
    tensors = [_for_layers(one, blueprint.layers, len(layers)) for one in blueprint.outside()]
    tensors += [
        replace(tensor, name=f"blk.{new}.{part_of_layer(tensor)}")
        for new, old in enumerate(layers)
        for tensor in by_layer[old]
    ]
    return replace(blueprint, metadata=metadata, tensors=tuple(tensors), layers=len(layers))


def _keep_ends(blueprint: Blueprint, metadata: dict[str, Value], layers: tuple[int, ...]) -> None:
    """Keep the share of the first layers that are dense, and of the last that share caches."""
    key = blueprint.key("attention.shared_kv_layers")
    shared = metadata.get(key)
    if isinstance(shared, int) and shared:
        first = blueprint.layers - shared
        metadata[key] = sum(number >= first for number in layers)
    dense = blueprint.key("leading_dense_block_count")
    if dense in metadata:
        metadata[dense] = sum(number < _dense(blueprint) for number in layers)


def _for_layers(tensor: Tensor, before: int, now: int) -> Tensor:
    """Cut what has a part for each layer; other tensors stay as they are."""
    if layer_of(tensor) is not None or not tensor.name.startswith(_FOR_EACH_LAYER):
        return tensor
    place = 0 if tensor.name.startswith("per_layer_token_embd") else 1
    shape = list(tensor.shape)
    if place < len(shape) and shape[place] % before == 0:
        shape[place] = shape[place] // before * now
    return replace(tensor, shape=tuple(shape))


def _is_for_layers(blueprint: Blueprint, key: str, value: Value) -> bool:
    """Return whether an array tells something of each layer; those of rotations never do."""
    if not isinstance(value, tuple) or key.startswith(blueprint.key("rope.")):
        return False
    return len(value) >= blueprint.layers > 1
