"""Blueprints of models by the sizes in the catalogue, for when there is no header to read.

The tensors of each family are those that llama.cpp asks for in its src/models, and their storage
types those that its quantizer gives them (src/llama-quant.cpp). What does not change how long a
token takes, such as the speed of rotations, has any value that the engine takes.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.core.gguf import Tensor
from desktop.core.gguf_cache import told_by_layer
from desktop.core.gguf_types import TENSOR_TYPES
from desktop.core.speed.blueprint import OUTPUT, TABLE, Blueprint, NoBlueprint
from desktop.core.speed.family_layers import FAMILIES, Sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.catalogue_facts import Model
    from desktop.core.gguf_writer import Value

_NUMBERS: Final[Mapping[str, int]] = MappingProxyType(
    {kind.name: number for number, kind in TENSOR_TYPES.items()}
)
#: What takes the place of a type whose blocks do not fit into a row.
_FALLBACKS: Final[Mapping[str, str]] = MappingProxyType(
    {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
)
_USUAL_CONTEXT: Final = 32_768


def from_catalogue(model: Model) -> Blueprint:
    """Return the blueprint of a model of the catalogue.

    Raises:
        NoBlueprint: its family, one of its sizes or its storage type is not known.
    """
    family = FAMILIES.get(model.architecture or "")
    if family is None:
        raise NoBlueprint(f"the family {model.architecture} is not known")
    choose = _TYPES.get(model.quantization or "")
    if choose is None:
        raise NoBlueprint(f"how {model.quantization} is stored is not known")
    sizes = Sizes.of(model)
    tensors = [_tensor(TABLE, (sizes.embedding, sizes.vocabulary), choose("output", 0, sizes))]
    if not sizes.tied:
        tensors[0] = _tensor(TABLE, tensors[0].shape, choose("table", 0, sizes))
        tensors.append(_tensor(OUTPUT, tensors[0].shape, choose("output", 0, sizes)))
    last = "token_embd_norm.weight" if model.architecture == "lfm2" else "output_norm.weight"
    tensors.append(_tensor(last, (sizes.embedding,), "F32"))
    for name, shape in family.outside(sizes):
        tensors.append(_tensor(name, shape, _kind(name, shape, choose("", 0, sizes))))
    for number in range(sizes.layers):
        for name, shape in family.layer(sizes, number):
            kind = _kind(name, shape, choose(name, number, sizes))
            tensors.append(_tensor(f"blk.{number}.{name}", shape, kind))
    metadata = _metadata(str(model.architecture), sizes, model.context) | {
        f"{model.architecture}.{key}": value for key, value in family.metadata(sizes).items()
    }
    return Blueprint(metadata | told_by_layer(metadata), tuple(tensors), sizes.layers)


def _metadata(architecture: str, sizes: Sizes, context: int | None) -> dict[str, Value]:
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


def _kind(name: str, shape: tuple[int, ...], usual: str) -> str:
    """Return how a tensor is stored: vectors, convolutions and some projections as they are."""
    if len(shape) == 1 or "norm" in name or "conv" in name.split(".")[-2][-6:]:
        return "F32"
    return "BF16" if name.startswith("per_layer_model_proj") else usual


# --- storage types ---------------------------------------------------------------------------


def _more_bits(layer: int, layers: int) -> bool:
    """Return whether Q4_K_M gives a layer more: the outer eighths, and each third between."""
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2  # noqa: PLR2004


def _q4_k_m(name: str, layer: int, sizes: Sizes) -> str:
    if name == "output":
        return "Q6_K"
    if name.startswith("attn_qkv"):
        return "Q5_K"
    better = name.startswith(("attn_v", "ffn_down")) and _more_bits(layer, sizes.layers)
    return "Q6_K" if better else "Q4_K"


def _q4_k_s(name: str, layer: int, sizes: Sizes) -> str:
    if name == "output":
        return "Q6_K"
    first = layer < (sizes.layers // 8 if name.startswith("ffn_down") else 4)
    return "Q5_K" if name.startswith(("attn_v", "ffn_down")) and first else "Q4_K"


def _plain(kind: str, output: str) -> Callable[[str, int, Sizes], str]:
    return lambda name, _layer, _sizes: output if name == "output" else kind


#: Mixtures that are none, known by the name of their type.
_PLAIN: Final = ("Q4_K", "Q5_0", "Q5_K", "Q6_K", "Q8_0", "F16", "BF16")
_TYPES: Final[Mapping[str, Callable[[str, int, Sizes], str]]] = MappingProxyType(
    {
        "Q4_K_M": _q4_k_m,
        "Q4_K_S": _q4_k_s,
        "Q4_0": _plain("Q4_0", "Q6_K"),
        **{kind: _plain(kind, kind) for kind in _PLAIN},
    }
)
