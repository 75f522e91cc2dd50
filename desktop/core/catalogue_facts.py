"""What Goldcrest knows about a model: plain values, where None always means "not known"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from desktop.core.language import mark, tr
from desktop.core.sampling import Sampling

Tier = Literal["nano", "1B", "2B", "3B", "4B", "other"]
#: In the picker's order.
TIERS: Final[tuple[Tier, ...]] = ("nano", "1B", "2B", "3B", "4B", "other")
Kind = Literal["chat", "embedding"]
Thinking = Literal["never", "switchable", "always"]
Status = Literal["recommended", "listed", "classic"]
Commercial = Literal["yes", "limited", "no"]
Pooling = Literal["mean", "cls", "last"]


@dataclass(frozen=True, slots=True)
class Licence:
    """What a model may be used for.

    Attributes:
        name: as people know it.
        link: where it can be read, https.
        commercial: whether it may be used to earn money; "limited" has conditions.
        note: the conditions in a few words.
    """

    name: str
    link: str
    commercial: Commercial | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Projector:
    """The second file that lets a model see pictures, in the same repository."""

    file: str
    bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a model's network; `catalogue_shape.parameter_count` adds them up.

    Attributes:
        layers: transformer blocks.
        embedding: width of the hidden state.
        feed_forward: inner width of the gated feed-forward part.
        heads: query heads of an attention layer.
        kv_heads: key and value heads of an attention layer.
        head_size: width of one head.
        vocabulary: number of tokens.
        tied: whether the output matrix is the embedding itself.
        attention_layers: layers with (full) attention, where that is not all of them.
        global_head_size: width of a head in the layers without a sliding window, where it differs.
        wide_layers: layers whose feed-forward part has twice the width.
        layer_embedding: width of the embedding that each layer has for itself.
        linear_key_heads: key heads of a linear attention layer.
        linear_value_heads: its value heads.
        linear_head_size: width of its heads.
        convolution: length of the short convolution, in tokens.
    """

    layers: int | None = None
    embedding: int | None = None
    feed_forward: int | None = None
    heads: int | None = None
    kv_heads: int | None = None
    head_size: int | None = None
    vocabulary: int | None = None
    tied: bool | None = None
    attention_layers: int | None = None
    global_head_size: int | None = None
    wide_layers: int | None = None
    layer_embedding: int | None = None
    linear_key_heads: int | None = None
    linear_value_heads: int | None = None
    linear_head_size: int | None = None
    convolution: int | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """One file of one model, as models.toml has it.

    Attributes:
        id: short name for commands and stored results; never changes.
        name: as people know it.
        maker: who trained it.
        kind: chat, or embedding for the search in documents.
        tier: its size class.
        status: recommended; listed (there, but not proposed); classic (hidden at first).
        repo: "owner/name" on the hub.
        file: the file in that repository; its case matters.
        revision: the commit that `bytes` and `sha256` belong to, 40 hex digits.
        bytes: size of the file.
        sha256: of the file, 64 hex digits.
        quantization: such as "Q4_K_M".
        parameters: weights that are stored.
        effective_parameters: weights that work on one token, where the maker counts them.
        licence: None where it is not known for sure.
        context: tokens that the model was trained for.
        languages: in words.
        strengths: what it is good at, one line.
        caution: what to watch out for, one line.
        thinking: whether it writes down thoughts before its answer.
        sampling: the maker's values, without thinking where that can be switched.
        thinking_sampling: the maker's values while it thinks, where they are different.
        architecture: llama.cpp's name of the family; says how `shape` adds up.
        shape: sizes of the network.
        kv_bytes_per_token: what one token of context takes in an f16 KV cache.
        kv_bytes_fixed: what the cache takes besides, whatever the context: sliding windows.
        projector: the file for pictures.
        minimum_engine: the oldest llama.cpp that runs it: a build ("b10828") or a date.
        dimensions: of an embedding.
        pooling: how an embedding model makes one vector of many.
        query_prefix: put before a question; empty means none, None means not known.
        document_prefix: put before a passage.
    """

    id: str
    name: str
    maker: str
    kind: Kind
    tier: Tier
    status: Status
    repo: str
    file: str
    revision: str | None = None
    bytes: int | None = None
    sha256: str | None = None
    quantization: str | None = None
    parameters: int | None = None
    effective_parameters: int | None = None
    licence: Licence | None = None
    context: int | None = None
    languages: str | None = None
    strengths: str | None = None
    caution: str | None = None
    thinking: Thinking | None = None
    sampling: Sampling | None = None
    thinking_sampling: Sampling | None = None
    architecture: str | None = None
    shape: Shape | None = None
    kv_bytes_per_token: int | None = None
    kv_bytes_fixed: int | None = None
    projector: Projector | None = None
    minimum_engine: str | None = None
    dimensions: int | None = None
    pooling: Pooling | None = None
    query_prefix: str | None = None
    document_prefix: str | None = None


_ENGLISH: Final = mark("English")
_PROVES: Final = mark("Only proves that everything works")
#: The model that comes with the program; it is in no repository.
BUILTIN: Final = Model(
    id="tiny",
    name="Tiny (self-test)",
    maker="Goldcrest",
    kind="chat",
    tier="nano",
    status="listed",
    repo="",
    file="goldcrest-tiny-q8_0.gguf",
    licence=Licence("MIT", "https://opensource.org/license/mit", "yes"),
    languages=_ENGLISH,
    strengths=_PROVES,
    thinking="never",
    sampling=Sampling(temperature=0.0, top_k=0, top_p=1.0, min_p=0.0),
    architecture="llama",
    quantization="Q8_0",
    parameters=1_197_440,
    context=2048,
    kv_bytes_per_token=2560,
)


def builtin() -> Model:
    """Return the model that comes with the program, with its words in the language in use."""
    return replace(BUILTIN, languages=tr(_ENGLISH), strengths=tr(_PROVES))
