"""Blueprints of models by the sizes in the catalogue, for when there is no header to read.

The tensors of each family are those that llama.cpp asks for in its src/models, and their storage
types those that its quantizer gives them (src/llama-quant.cpp). What does not change how long a
token takes, such as the speed of rotations, has any value that the engine takes.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.core.gguf import Tensor
from desktop.core.gguf_cache import told_by_layer
from desktop.core.gguf_types import TENSOR_TYPES
from desktop.core.speed.blueprint import OUTPUT, TABLE, Blueprint, NoBlueprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.core.catalogue_facts import Model, Shape
    from desktop.core.gguf_writer import Value

#: Name within the layer, and sizes as the file has them: what goes in, what comes out.
_Part = tuple[str, tuple[int, ...]]

_NUMBERS: Final[Mapping[str, int]] = MappingProxyType(
    {kind.name: number for number, kind in TENSOR_TYPES.items()}
)
#: What takes the place of a type whose blocks do not fit into a row.
_FALLBACKS: Final[Mapping[str, str]] = MappingProxyType(
    {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
)
_USUAL_CONTEXT: Final = 32_768
_WINDOW: Final = 512


@dataclass(frozen=True, slots=True)
class _Sizes:
    """A shape of which every size is known."""

    layers: int
    embedding: int
    feed_forward: int
    heads: int
    kv_heads: int
    head: int
    vocabulary: int
    tied: bool
    shape: Shape

    @classmethod
    def of(cls, model: Model) -> _Sizes:
        """Return the sizes of a model.

        Raises:
            NoBlueprint: one is not known.
        """
        shape = model.shape
        if shape is None:
            raise NoBlueprint("its sizes are not known")
        named = (shape.layers, shape.embedding, shape.feed_forward, shape.heads, shape.kv_heads)
        sizes = (*named, shape.head_size, shape.vocabulary)
        known = [size for size in sizes if size is not None]
        if len(known) < len(sizes) or shape.tied is None:
            raise NoBlueprint("its sizes are not known")
        layers, embedding, feed_forward, heads, kv_heads, head, vocabulary = known
        return cls(
            layers=layers,
            embedding=embedding,
            feed_forward=feed_forward,
            heads=heads,
            kv_heads=kv_heads,
            head=head,
            vocabulary=vocabulary,
            tied=shape.tied,
            shape=shape,
        )


@dataclass(frozen=True, slots=True)
class _Family:
    """How the layers of a family are made.

    Attributes:
        layer: yields the parts of the layer of that number.
        metadata: the keys, without the family's name, that llama.cpp needs besides the usual ones.
    """

    layer: Callable[[_Sizes, int], Iterator[_Part]]
    metadata: Callable[[_Sizes], Mapping[str, Value]] = lambda _sizes: {}


def from_catalogue(model: Model) -> Blueprint:
    """Return the blueprint of a model of the catalogue.

    Raises:
        NoBlueprint: its family, one of its sizes or its storage type is not known.
    """
    family = _FAMILIES.get(model.architecture or "")
    if family is None:
        raise NoBlueprint(f"the family {model.architecture} is not known")
    choose = _TYPES.get(model.quantization or "")
    if choose is None:
        raise NoBlueprint(f"how {model.quantization} is stored is not known")
    sizes = _Sizes.of(model)
    tensors = [_tensor(TABLE, (sizes.embedding, sizes.vocabulary), choose("output", 0, sizes))]
    if not sizes.tied:
        tensors[0] = _tensor(TABLE, tensors[0].shape, choose("table", 0, sizes))
        tensors.append(_tensor(OUTPUT, tensors[0].shape, choose("output", 0, sizes)))
    last = "token_embd_norm.weight" if model.architecture == "lfm2" else "output_norm.weight"
    tensors.append(_tensor(last, (sizes.embedding,), "F32"))
    for number in range(sizes.layers):
        for name, shape in family.layer(sizes, number):
            kind = choose(name, number, sizes) if _is_quantized(name, shape) else "F32"
            tensors.append(_tensor(f"blk.{number}.{name}", shape, kind))
    metadata = _metadata(str(model.architecture), sizes, model.context) | {
        f"{model.architecture}.{key}": value for key, value in family.metadata(sizes).items()
    }
    return Blueprint(metadata | told_by_layer(metadata), tuple(tensors), sizes.layers)


def _metadata(architecture: str, sizes: _Sizes, context: int | None) -> dict[str, Value]:
    own: dict[str, Value] = {
        "block_count": sizes.layers,
        "vocab_size": sizes.vocabulary,
        "context_length": context or _USUAL_CONTEXT,
        "embedding_length": sizes.embedding,
        "feed_forward_length": sizes.feed_forward,
        "attention.head_count": sizes.heads,
        "attention.head_count_kv": sizes.kv_heads,
        "attention.key_length": sizes.head,
        "attention.value_length": sizes.head,
        "attention.layer_norm_rms_epsilon": 1e-6,
        "rope.dimension_count": sizes.head,
        "rope.freq_base": 10_000.0,
    }
    return {
        "general.architecture": architecture,
        "tokenizer.ggml.model": "no_vocab",
        **{f"{architecture}.{key}": value for key, value in own.items()},
    }


def _tensor(name: str, shape: tuple[int, ...], kind: str) -> Tensor:
    """Return a tensor of that type, or of what the quantizer takes where its blocks do not fit."""
    if shape[0] % TENSOR_TYPES[_NUMBERS[kind]].values:
        kind = _FALLBACKS.get(kind, "F16")
    return Tensor(name, shape, _NUMBERS[kind], 0)


def _is_quantized(name: str, shape: tuple[int, ...]) -> bool:
    return len(shape) > 1 and "norm" not in name and "conv" not in name.split(".")[-2][-6:]


# --- storage types ---------------------------------------------------------------------------


def _more_bits(layer: int, layers: int) -> bool:
    """Return whether Q4_K_M gives a layer more: the outer eighths, and each third between."""
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2  # noqa: PLR2004


def _q4_k_m(name: str, layer: int, sizes: _Sizes) -> str:
    if name == "output":
        return "Q6_K"
    if name.startswith("attn_qkv"):
        return "Q5_K"
    better = name.startswith(("attn_v", "ffn_down")) and _more_bits(layer, sizes.layers)
    return "Q6_K" if better else "Q4_K"


def _q4_k_s(name: str, layer: int, sizes: _Sizes) -> str:
    if name == "output":
        return "Q6_K"
    first = layer < (sizes.layers // 8 if name.startswith("ffn_down") else 4)
    return "Q5_K" if name.startswith(("attn_v", "ffn_down")) and first else "Q4_K"


def _plain(kind: str, output: str) -> Callable[[str, int, _Sizes], str]:
    return lambda name, _layer, _sizes: output if name == "output" else kind


#: Mixtures that are none, known by the name of their type.
_PLAIN: Final = ("Q4_K", "Q5_0", "Q5_K", "Q6_K", "Q8_0", "F16", "BF16")
_TYPES: Final[Mapping[str, Callable[[str, int, _Sizes], str]]] = MappingProxyType(
    {
        "Q4_K_M": _q4_k_m,
        "Q4_K_S": _q4_k_s,
        "Q4_0": _plain("Q4_0", "Q6_K"),
        **{kind: _plain(kind, kind) for kind in _PLAIN},
    }
)


# --- families --------------------------------------------------------------------------------


def _norms(sizes: _Sizes, *names: str) -> Iterator[_Part]:
    for name in names:
        yield f"{name}.weight", (sizes.embedding,)


def _attention(sizes: _Sizes, queries: int = 1) -> Iterator[_Part]:
    wide, own = sizes.embedding, sizes.heads * sizes.head
    yield "attn_q.weight", (wide, own * queries)
    yield "attn_k.weight", (wide, sizes.kv_heads * sizes.head)
    yield "attn_v.weight", (wide, sizes.kv_heads * sizes.head)
    yield "attn_output.weight", (own, wide)


def _head_norms(sizes: _Sizes) -> Iterator[_Part]:
    yield "attn_q_norm.weight", (sizes.head,)
    yield "attn_k_norm.weight", (sizes.head,)


def _feed_forward(sizes: _Sizes) -> Iterator[_Part]:
    wide, deep = sizes.embedding, sizes.feed_forward
    yield "ffn_gate.weight", (wide, deep)
    yield "ffn_up.weight", (wide, deep)
    yield "ffn_down.weight", (deep, wide)


def _llama(sizes: _Sizes, _number: int) -> Iterator[_Part]:
    yield from _norms(sizes, "attn_norm", "ffn_norm")
    yield from _attention(sizes)
    yield from _feed_forward(sizes)


def _qwen2(sizes: _Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    for name, heads in (("q", sizes.heads), ("k", sizes.kv_heads), ("v", sizes.kv_heads)):
        yield f"attn_{name}.bias", (heads * sizes.head,)


def _qwen3(sizes: _Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    yield from _head_norms(sizes)


def _gemma2(sizes: _Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    yield from _norms(sizes, "post_attention_norm", "post_ffw_norm")


def _gemma3(sizes: _Sizes, number: int) -> Iterator[_Part]:
    yield from _gemma2(sizes, number)
    yield from _head_norms(sizes)


def _phi3(sizes: _Sizes, _number: int) -> Iterator[_Part]:
    wide, deep, own = sizes.embedding, sizes.feed_forward, sizes.heads * sizes.head
    yield from _norms(sizes, "attn_norm", "ffn_norm")
    yield "attn_qkv.weight", (wide, own + 2 * sizes.kv_heads * sizes.head)
    yield "attn_output.weight", (own, wide)
    yield "ffn_up.weight", (wide, 2 * deep)
    yield "ffn_down.weight", (deep, wide)


def _spark(sizes: _Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    yield "attn_gate.weight", (sizes.embedding, sizes.heads)


def _spread(sizes: _Sizes) -> tuple[bool, ...]:
    """Return for each layer whether it attends to all of the context: evenly, the last one too."""
    some, all_ = sizes.shape.attention_layers or sizes.layers, sizes.layers
    return tuple((number + 1) * some // all_ > number * some // all_ for number in range(all_))


def _lfm2(sizes: _Sizes, number: int) -> Iterator[_Part]:
    wide = sizes.embedding
    yield from _norms(sizes, "attn_norm", "ffn_norm")
    yield from _feed_forward(sizes)
    if _spread(sizes)[number]:
        yield from _attention(sizes)
        yield from _head_norms(sizes)
        return
    yield "shortconv.conv.weight", (_known(sizes.shape.convolution), wide)
    yield "shortconv.in_proj.weight", (wide, 3 * wide)
    yield "shortconv.out_proj.weight", (wide, wide)


def _qwen35(sizes: _Sizes, number: int) -> Iterator[_Part]:
    shape, wide = sizes.shape, sizes.embedding
    yield from _norms(sizes, "attn_norm", "post_attention_norm")
    yield from _feed_forward(sizes)
    if (number + 1) % (sizes.layers // _known(shape.attention_layers)) == 0:
        yield from _attention(sizes, queries=2)  # the other half is a gate
        yield from _head_norms(sizes)
        return
    state, heads = _known(shape.linear_head_size), _known(shape.linear_value_heads)
    values = state * heads
    mixed = 2 * state * _known(shape.linear_key_heads) + values
    yield "attn_qkv.weight", (wide, mixed)
    yield "attn_gate.weight", (wide, values)
    yield "ssm_conv1d.weight", (_known(shape.convolution), mixed)
    yield "ssm_dt.bias", (heads,)
    yield "ssm_a", (heads,)
    yield "ssm_beta.weight", (wide, heads)
    yield "ssm_alpha.weight", (wide, heads)
    yield "ssm_norm.weight", (state,)
    yield "ssm_out.weight", (values, wide)


def _known(size: int | None) -> int:
    if not size:
        raise NoBlueprint("its sizes are not known")
    return size


def _windows(sizes: _Sizes) -> Mapping[str, Value]:
    return {
        "attention.sliding_window": _WINDOW,
        "attention.sliding_window_pattern": tuple(not each for each in _spread(sizes)),
    }


def _granite(sizes: _Sizes) -> Mapping[str, Value]:
    return {"logit_scale": 1.0, "attention.scale": sizes.head**-0.5, "residual_scale": 0.5}


def _of_qwen35(sizes: _Sizes) -> Mapping[str, Value]:
    shape = sizes.shape
    state, heads = _known(shape.linear_head_size), _known(shape.linear_value_heads)
    quarter = sizes.head // 4
    return {
        "full_attention_interval": sizes.layers // _known(shape.attention_layers),
        "rope.dimension_count": quarter,
        "rope.dimension_sections": (quarter // 4, quarter // 8, quarter // 8, 0),
        "ssm.conv_kernel": _known(shape.convolution),
        "ssm.inner_size": state * heads,
        "ssm.state_size": state,
        "ssm.time_step_rank": heads,
        "ssm.group_count": _known(shape.linear_key_heads),
    }


def _of_lfm2(sizes: _Sizes) -> Mapping[str, Value]:
    heads = tuple(sizes.kv_heads if attends else 0 for attends in _spread(sizes))
    return {
        "shortconv.l_cache": _known(sizes.shape.convolution),
        "attention.head_count_kv": heads,
    }


_FAMILIES: Final[Mapping[str, _Family]] = MappingProxyType(
    {
        "llama": _Family(_llama),
        "smollm3": _Family(_llama),
        "mistral3": _Family(_llama),
        "granite": _Family(_llama, _granite),
        "qwen2": _Family(_qwen2),
        "qwen3": _Family(_qwen3),
        "gemma2": _Family(_gemma2, lambda _: {"attention.sliding_window": 4096}),
        "gemma3": _Family(_gemma3, lambda _: {"attention.sliding_window": _WINDOW}),
        "phi3": _Family(_phi3),
        "spark2_5": _Family(_spark, _windows),
        "lfm2": _Family(_lfm2, _of_lfm2),
        "qwen35": _Family(_qwen35, _of_qwen35),
    }
)
