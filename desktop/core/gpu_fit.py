"""How many layers of a model fit into the memory of a graphics processor. Pure.

llama.cpp counts the output matrix as one more layer, the last, and takes layers from the end: 1
moves the output alone, `layers + 1` everything but the table of the tokens.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.core.gguf import Header

_LAYER: Final = re.compile(r"blk\.(\d{1,4})\.")
_FLOAT: Final = 4
#: What a driver and the engine's own tables take there, and what others may want of it meanwhile.
_MARGIN: Final = 192_000_000
_SHARE_LEFT: Final = 0.05


def layers_that_fit(
    header: Header, free: int, *, context: int, cache_share: float, micro_batch: int
) -> int:
    """Return how many layers, the output counted as one, fit into `free` bytes; 0: not even it.

    Args:
        header: of the model.
        free: bytes of the device's memory that nobody uses.
        context: tokens of context.
        cache_share: what the cache's type takes of the memory that it takes in f16.
        micro_batch: tokens in one step of reading.
    """
    layers = header.layers or 0
    sizes = _sizes(header, layers)
    if not layers or sizes is None:
        return 0
    room = free - free * _SHARE_LEFT - _MARGIN - _compute(header, context, micro_batch)
    cache = (header.kv_bytes_per_token or 0) * context * cache_share / layers
    fitting = 0
    # The output goes there first, then one layer after the other, the last one first.
    for number, size in enumerate(reversed(sizes)):
        room -= size + (cache if number else 0)
        if room < 0:
            break
        fitting += 1
    return fitting


def offloaded_bytes(header: Header, count: int) -> int:
    """Return the bytes of weights that `count` layers take, the output counted as one."""
    sizes = _sizes(header, header.layers or 0)
    return sum(sizes[-count:]) if sizes and count > 0 else 0


def _sizes(header: Header, layers: int) -> list[int] | None:
    """Return the bytes of each layer and of the output; None where a type is unknown."""
    sizes = [0] * (layers + 1)
    tokens = 0
    has_output = False
    for tensor in header.tensors:
        size = tensor.bytes
        if size is None:
            return None
        found = _LAYER.match(tensor.name)
        if found is not None and int(found[1]) < layers:
            sizes[int(found[1])] += size
        elif tensor.name == "token_embd.weight":
            tokens = size
        else:
            has_output = has_output or tensor.name == "output.weight"
            sizes[layers] += size
    if not has_output:  # the table of the tokens is the output too, and is copied there
        sizes[layers] += tokens
    return sizes


def _compute(header: Header, context: int, micro_batch: int) -> int:
    """Return what one step takes beside weights and cache, generously.

    The scores of each token of the vocabulary, some states as wide as the model and four times as
    wide, and the mask over the context.
    """
    width = (header.vocabulary or 0) + 16 * (header.embedding or 0) + context
    return micro_batch * width * _FLOAT
