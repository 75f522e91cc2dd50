"""The tensors of a layer, family by family, as llama.cpp asks for them in its src/models."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.core.speed.blueprint import NoBlueprint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.core.catalogue_facts import Model, Shape
    from desktop.core.gguf_writer import Value

#: Name within the layer, and sizes as the file has them: what goes in, what comes out.
_Part = tuple[str, tuple[int, ...]]

_WINDOW: Final = 512


@dataclass(frozen=True, slots=True)
class Sizes:
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
    def of(cls, model: Model) -> Sizes:
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
class Family:
    """How the layers of a family are made.

    Attributes:
        layer: yields the parts of the layer of that number.
        metadata: the keys, without the family's name, that llama.cpp needs besides the usual ones.
        outside: yields what belongs to no layer, besides tables, output and the last norm.
    """

    layer: Callable[[Sizes, int], Iterator[_Part]]
    metadata: Callable[[Sizes], Mapping[str, Value]] = lambda _sizes: {}
    outside: Callable[[Sizes], Iterator[_Part]] = lambda _sizes: iter(())


def _norms(sizes: Sizes, *names: str) -> Iterator[_Part]:
    for name in names:
        yield f"{name}.weight", (sizes.embedding,)


def _attention(sizes: Sizes, queries: int = 1) -> Iterator[_Part]:
    wide, own = sizes.embedding, sizes.heads * sizes.head
    yield "attn_q.weight", (wide, own * queries)
    yield "attn_k.weight", (wide, sizes.kv_heads * sizes.head)
    yield "attn_v.weight", (wide, sizes.kv_heads * sizes.head)
    yield "attn_output.weight", (own, wide)


def _head_norms(sizes: Sizes) -> Iterator[_Part]:
    yield "attn_q_norm.weight", (sizes.head,)
    yield "attn_k_norm.weight", (sizes.head,)


def _feed_forward(sizes: Sizes) -> Iterator[_Part]:
    wide, deep = sizes.embedding, sizes.feed_forward
    yield "ffn_gate.weight", (wide, deep)
    yield "ffn_up.weight", (wide, deep)
    yield "ffn_down.weight", (deep, wide)


def _llama(sizes: Sizes, _number: int) -> Iterator[_Part]:
    yield from _norms(sizes, "attn_norm", "ffn_norm")
    yield from _attention(sizes)
    yield from _feed_forward(sizes)


def _qwen2(sizes: Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    for name, heads in (("q", sizes.heads), ("k", sizes.kv_heads), ("v", sizes.kv_heads)):
        yield f"attn_{name}.bias", (heads * sizes.head,)


def _qwen3(sizes: Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    yield from _head_norms(sizes)


def _gemma2(sizes: Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    yield from _norms(sizes, "post_attention_norm", "post_ffw_norm")


def _gemma3(sizes: Sizes, number: int) -> Iterator[_Part]:
    yield from _gemma2(sizes, number)
    yield from _head_norms(sizes)


def _phi3(sizes: Sizes, _number: int) -> Iterator[_Part]:
    wide, deep, own = sizes.embedding, sizes.feed_forward, sizes.heads * sizes.head
    yield from _norms(sizes, "attn_norm", "ffn_norm")
    yield "attn_qkv.weight", (wide, own + 2 * sizes.kv_heads * sizes.head)
    yield "attn_output.weight", (own, wide)
    yield "ffn_up.weight", (wide, 2 * deep)
    yield "ffn_down.weight", (deep, wide)


def _spark(sizes: Sizes, number: int) -> Iterator[_Part]:
    yield from _llama(sizes, number)
    yield "attn_gate.weight", (sizes.embedding, sizes.heads)


def _spread(sizes: Sizes) -> tuple[bool, ...]:
    """Return for each layer whether it attends to all of the context: evenly, the last one too."""
    some, all_ = sizes.shape.attention_layers or sizes.layers, sizes.layers
    return tuple((number + 1) * some // all_ > number * some // all_ for number in range(all_))


def _lfm2(sizes: Sizes, number: int) -> Iterator[_Part]:
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


def _qwen35(sizes: Sizes, number: int) -> Iterator[_Part]:
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


def _gemma4(sizes: Sizes, number: int) -> Iterator[_Part]:
    shape, wide, own = sizes.shape, sizes.embedding, _known(sizes.shape.layer_embedding)
    names = ("attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm", "post_norm")
    yield from _norms(sizes, *names)
    whole = _spread(sizes)[number]
    here = replace(sizes, head=_known(shape.global_head_size)) if whole else sizes
    yield from _attention(here)
    yield from _head_norms(here)
    double = number >= sizes.layers - (shape.wide_layers or 0)
    yield from _feed_forward(
        replace(sizes, feed_forward=2 * sizes.feed_forward) if double else sizes
    )
    yield "layer_output_scale.weight", (1,)
    yield "inp_gate.weight", (wide, own)
    yield "proj.weight", (own, wide)


def _outside_gemma4(sizes: Sizes) -> Iterator[_Part]:
    own = _known(sizes.shape.layer_embedding)
    yield "rope_freqs.weight", (_known(sizes.shape.global_head_size) // 2,)
    yield "per_layer_token_embd.weight", (own * sizes.layers, sizes.vocabulary)
    yield "per_layer_model_proj.weight", (sizes.embedding, own * sizes.layers)
    yield "per_layer_proj_norm.weight", (own,)


def _known(size: int | None) -> int:
    if not size:
        raise NoBlueprint("its sizes are not known")
    return size


def _windows(sizes: Sizes) -> Mapping[str, Value]:
    return {
        "attention.sliding_window": _WINDOW,
        "attention.sliding_window_pattern": tuple(not each for each in _spread(sizes)),
    }


def _granite(sizes: Sizes) -> Mapping[str, Value]:
    return {"logit_scale": 1.0, "attention.scale": sizes.head**-0.5, "residual_scale": 0.5}


def _of_qwen35(sizes: Sizes) -> Mapping[str, Value]:
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


def _of_gemma4(sizes: Sizes) -> Mapping[str, Value]:
    shape, head = sizes.shape, _known(sizes.shape.global_head_size)
    first = sizes.layers - (shape.wide_layers or 0)
    # Those twice as wide use the keys and values of earlier layers. In the larger model,
    # which has no wide ones, three sevenths do, those behind a layer that attends to everything.
    whole = [number + 1 for number, each in enumerate(_spread(sizes)) if each]
    owned = min(whole, key=lambda each: abs(each - sizes.layers * 4 / 7))
    shared = shape.wide_layers or sizes.layers - owned
    return {
        **_windows(sizes),
        "attention.key_length": head,
        "attention.value_length": head,
        "attention.key_length_swa": sizes.head,
        "attention.value_length_swa": sizes.head,
        "attention.shared_kv_layers": shared,
        "rope.dimension_count": head,
        "rope.dimension_count_swa": sizes.head,
        "rope.freq_base_swa": 10_000.0,
        "embedding_length_per_layer_input": _known(shape.layer_embedding),
        "final_logit_softcapping": 30.0,
        "feed_forward_length": tuple(
            sizes.feed_forward * (1 if number < first else 2) for number in range(sizes.layers)
        ),
    }


def _of_lfm2(sizes: Sizes) -> Mapping[str, Value]:
    heads = tuple(sizes.kv_heads if attends else 0 for attends in _spread(sizes))
    return {
        "shortconv.l_cache": _known(sizes.shape.convolution),
        "attention.head_count_kv": heads,
    }


FAMILIES: Final[Mapping[str, Family]] = MappingProxyType(
    {
        "llama": Family(_llama),
        "smollm3": Family(_llama),
        "mistral3": Family(_llama),
        "granite": Family(_llama, _granite),
        "qwen2": Family(_qwen2),
        "qwen3": Family(_qwen3),
        "gemma2": Family(_gemma2, lambda _: {"attention.sliding_window": 4096}),
        "gemma3": Family(_gemma3, lambda _: {"attention.sliding_window": _WINDOW}),
        "phi3": Family(_phi3),
        "spark2_5": Family(_spark, _windows),
        "gemma4": Family(_gemma4, _of_gemma4, _outside_gemma4),
        "lfm2": Family(_lfm2, _of_lfm2),
        "qwen35": Family(_qwen35, _of_qwen35),
    }
)
