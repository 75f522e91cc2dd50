"""How much memory a model will take, before it is loaded: the picker and the engine ask here.

Weights, what is kept of a chat, what the engine computes in, the vocabulary, and the child itself.
`benchmarks/memory_prediction.py` holds it against what is then used; the bound is 10 %. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.gguf_cache import CacheSizes, is_count
from desktop.core.gguf_reader import Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.catalogue_facts import Shape
    from desktop.core.gguf import Header

Cached = Literal["f16", "q8_0", "q4_0"]

#: What the cache takes of the memory that it takes in f16: bits of a value and its share of scales.
CACHE_SHARE: Final[Mapping[str, float]] = {"f16": 1.0, "q8_0": 8.5 / 16, "q4_0": 4.5 / 16}
#: The child before it has loaded a model.
CHILD_BYTES: Final = 50_000_000
#: For a model of which only the size is known: the child, its vocabulary, what it computes in.
ENGINE_BYTES: Final = 230_000_000
#: Of a model whose cache is not known: that of an ordinary one with 1-3 billion parameters.
USUAL_KV_BYTES: Final = 65_536
#: A token's text, in the engine's tables and in the child's; and its score.
_TOKEN_BYTES: Final = 134
#: A pair of texts that become one token, in the engine's table of them.
_MERGE_BYTES: Final = 130
_F32: Final = 4
#: How much each token cares for each other one: a number, and the half that it is rounded to.
_PAIR: Final = 1.5
#: Beyond this a header's number is no size any more.
_MOST: Final = 1 << 24

#: Contexts that are chosen automatically, the largest first.
_CONTEXTS: Final = (8192, 6144, 4096, 3072, 2048)
MICRO_BATCH: Final = 128


@dataclass(frozen=True, slots=True)
class Need:
    """What a model takes, in bytes.

    Attributes:
        weights: of all its files, and what is kept of them a second time.
        cache: keys, values and states of one chat.
        vocabulary: the tokens' texts, and what makes tokens of texts.
        work: what the engine computes in, taken at the first step of reading.
        child: the process itself.
    """

    weights: int
    cache: int
    vocabulary: int
    work: int
    child: int = CHILD_BYTES

    @property
    def total(self) -> int:
        """All together."""
        return self.growth + self.child

    @property
    def growth(self) -> int:
        """By how much a child grows that is there already."""
        return self.at_rest + self.work

    @property
    def at_rest(self) -> int:
        """By how much it has grown once the model is loaded and nothing was read."""
        return self.weights + self.cache + self.vocabulary


def of_header(
    header: Header,
    weights: int,
    context: int,
    *,
    cache_type: Cached = "f16",
    micro_batch: int = MICRO_BATCH,
    flash_attention: bool = False,
) -> Need:
    """Return what a model needs by its header.

    Args:
        header: of its first file.
        weights: bytes of all its files, and of what `copied_bytes` tells.
        context: tokens; more than the model was trained with is never used.
        cache_type: of keys and values.
        micro_batch: tokens in one step of reading.
        flash_attention: whether attention is computed without a table of all pairs.
    """
    tokens = min(context, header.context or context)
    sizes = header.cache_sizes
    known = sizes if sizes is not None else CacheSizes(USUAL_KV_BYTES)
    cache = round(known.bytes(tokens, micro_batch) * CACHE_SHARE[cache_type]) + known.states
    wide = min(header.embedding or 0, _MOST)
    deep = _number(header, "feed_forward_length")
    pairs = 0 if flash_attention else tokens * _number(header, "attention.head_count")
    # And the mask of what each token sees, as numbers and as halves.
    work = micro_batch * (_computed_in(wide, deep, pairs) + 6 * tokens)
    return Need(weights, cache, _vocabulary(header), work)


def engine_bytes(shape: Shape, context: int) -> int:
    """Return what a model takes besides weights and cache, by the sizes of the catalogue."""
    tokens = (shape.vocabulary or 0) * (_TOKEN_BYTES + _MERGE_BYTES)
    pairs = context * (shape.heads or 0)
    work = _computed_in(shape.embedding or 0, shape.feed_forward or 0, pairs)
    return CHILD_BYTES + tokens + MICRO_BATCH * work


def _computed_in(wide: int, deep: int, pairs: int) -> int:
    """Return the bytes that the engine computes in for each token of a step.

    A layer's numbers and its table of pairs lie in the same memory, one after the other.
    """
    return _F32 * max(8 * wide + 3 * deep, round(_PAIR * pairs))


def of_sizes(
    size: int, context: int, per_token: int | None, fixed: int | None, engine: int = ENGINE_BYTES
) -> int:
    """Return the bytes that a model needs of which only these numbers are known.

    Args:
        size: bytes of all its files.
        context: tokens.
        per_token: of cache; None: not known.
        fixed: of cache whatever the context; None: none.
        engine: besides.
    """
    cache = (USUAL_KV_BYTES if per_token is None else per_token) * context + (fixed or 0)
    return size + cache + engine


def comfortable_context(
    need: Callable[[int], int], memory_total: int, trained: int | None = None
) -> int:
    """Return the context to load a model with where nobody has chosen one.

    That is the largest up to 8,192 tokens with which the model takes at most half of this
    computer's memory, and at least 2,048. What else runs at the moment does not count: with
    another context every chat would have to be read again.

    Args:
        need: the bytes that the model needs with so many tokens.
        memory_total: of this computer.
        trained: tokens that the model was trained with.
    """
    most = _CONTEXTS[0] if trained is None else min(_CONTEXTS[0], trained)
    found = (each for each in (most, *_CONTEXTS) if each <= most and need(each) <= memory_total / 2)
    return next(found, min(most, _CONTEXTS[-1]))


def repacked_bytes(header: Header, features: frozenset[str]) -> int:
    """Return the bytes of the weights that the engine lays out anew for this processor.

    Args:
        header: of the file.
        features: of the processor, such as "AVX2"; see `worker_native.features`.
    """
    types = {name for feature, names in _REPACKED.items() if feature in features for name in names}
    return sum(
        tensor.bytes or 0
        for tensor in header.tensors
        if tensor.type_name in types
        and len(tensor.shape) > 1
        and tensor.shape[1] % _ROWS == 0
        and not tensor.name.startswith(_TABLES)
    )


def copied_bytes(header: Header, features: frozenset[str]) -> int:
    """Return the bytes that are in memory twice once weights are laid out anew.

    The table of tokens stays as it is; where it is the output matrix, too, that is a copy.
    """
    names = {tensor.name for tensor in header.tensors}
    if "output.weight" in names:
        return 0
    types = {name for feature, each in _REPACKED.items() if feature in features for name in each}
    return sum(
        tensor.bytes or 0
        for tensor in header.tensors
        if tensor.name == "token_embd.weight"
        and tensor.type_name in types
        and tensor.shape[-1] % _ROWS == 0
    )


#: Read row by row, which needs the rows as they are.
_TABLES: Final = ("token_embd.", "per_layer_token_embd.", "position_embd.", "token_types.")
_ROWS: Final = 8
#: What ggml's repacking takes, by the processor's features (ggml-cpu/repack.cpp).
_REPACKED: Final[Mapping[str, tuple[str, ...]]] = {
    "AVX2": ("Q4_0", "Q4_K", "IQ4_NL", "MXFP4"),
    "AVX512": ("Q2_K",),
    "DOTPROD": ("Q4_0", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "MXFP4", "Q8_0"),
}


def _vocabulary(header: Header) -> int:
    tokens = min(header.vocabulary or 0, _MOST)
    merges = header.metadata.get("tokenizer.ggml.merges")
    count = merges.count if isinstance(merges, Skipped) else 0
    if isinstance(merges, tuple):
        count = len(merges)
    return tokens * _TOKEN_BYTES + min(count, _MOST) * _MERGE_BYTES


def _number(header: Header, key: str) -> int:
    value = header.metadata.get(f"{header.architecture}.{key}")
    values = value if isinstance(value, tuple) else (value,)
    return min(_MOST, max((each for each in values if is_count(each)), default=0))
