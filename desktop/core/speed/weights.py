"""Random weights of every storage type: as much work as real ones, and as sane.

Whatever the bits of a block are, they are some weights; only its scales must be chosen. Random ones
would be infinite, or no numbers at all, or so small that processors take a hundred times as long.
The layouts of the blocks are those of ggml-common.h.
"""

from __future__ import annotations

import random
import struct
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from desktop.core.gguf_types import TENSOR_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.core.gguf import Tensor

#: Weights repeat after so many bytes: far more than a row, and quick to make.
_PIECE: Final = 1 << 20
_SEED: Final = 1

#: Of each type, the scales of a block as 16-bit floats: where they are, and their values. With
#: them weights are about 0.02 on average, as those of real models are; none is so small that it
#: would be a denormal number.
_SCALES: Final[Mapping[str, tuple[tuple[int, float], ...]]] = MappingProxyType(
    {
        "Q1_0": ((0, 0.02),),
        "Q2_0": ((0, 0.02),),
        "Q4_0": ((0, 0.0043),),
        "Q4_1": ((0, 0.0043), (2, -0.0325)),
        "Q5_0": ((0, 0.0022),),
        "Q5_1": ((0, 0.0022), (2, -0.034)),
        "Q8_0": ((0, 0.00027),),
        "Q2_K": ((80, 0.0024), (82, 0.0036)),
        "Q3_K": ((108, 0.00048),),
        "Q4_K": ((0, 0.0001), (2, 0.00075)),
        "Q5_K": ((0, 0.00007), (2, 0.0011)),
        "Q6_K": ((208, 0.000062),),
        "IQ1_S": ((0, 0.004),),
        "IQ2_XXS": ((0, 0.0002),),
        "IQ2_XS": ((0, 0.0002),),
        "IQ2_S": ((0, 0.0002),),
        "IQ3_XXS": ((0, 0.0002),),
        "IQ3_S": ((0, 0.0002),),
        "IQ4_NL": ((0, 0.0003),),
        "IQ4_XS": ((0, 0.000062),),
        "TQ1_0": ((52, 0.02),),
        "TQ2_0": ((64, 0.02),),
    }
)
#: Bytes that are kept random but for some of their bits: (place, bits kept, bits set).
_BITS: Final[Mapping[str, tuple[tuple[int, int, int], ...]]] = MappingProxyType(
    {
        # Exponents between 1/128 and 1/32, and any sign.
        "F32": ((3, 0x80, 0x3C),),
        "BF16": ((1, 0x80, 0x3C),),
        "F16": ((1, 0x87, 0x20),),
        "F64": ((6, 0x0F, 0x80), (7, 0x80, 0x3F)),
        # The block's scale lies in the upper halves of four of its bytes: 0x1C19, which is 0.004.
        "IQ1_M": ((49, 0x0F, 0x90), (51, 0x0F, 0x10), (53, 0x0F, 0xC0), (55, 0x0F, 0x10)),
        "MXFP4": ((0, 0, 119),),
        "NVFP4": ((0, 0, 8), (1, 0, 8), (2, 0, 8), (3, 0, 8)),
    }
)


def known(type_number: int) -> bool:
    """Return whether weights of that type can be made."""
    kind = TENSOR_TYPES.get(type_number)
    return kind is not None and (kind.name in _SCALES or kind.name in _BITS)


def pieces(tensor: Tensor) -> Iterator[memoryview]:
    """Yield a tensor's bytes piece by piece.

    Matrices are random. Of what has one dimension, gains are one and the rest is nought; decays
    are negative, as states would grow without end otherwise.

    Raises:
        ValueError: weights of its type cannot be made.
    """
    if not known(tensor.type) or tensor.bytes is None:
        raise ValueError(f"{tensor.name} is of the unknown type {tensor.type}")
    left = tensor.bytes
    piece = memoryview(_constant(tensor) if _is_constant(tensor) else _random(tensor.type))
    while left > 0:
        yield piece[:left]
        left -= min(left, len(piece))


def _is_constant(tensor: Tensor) -> bool:
    return tensor.type_name == "F32" and (
        len(tensor.shape) == 1 or "ssm_a" in tensor.name or "ssm_d" in tensor.name
    )


def _constant(tensor: Tensor) -> bytes:
    if tensor.name.endswith(("ssm_a", "ssm_a.weight")):
        value = -1.0
    elif "bias" in tensor.name or "sinks" in tensor.name or "ssm_dt" in tensor.name:
        value = 0.0
    else:
        value = 1.0
    size = tensor.bytes or 0
    return (struct.pack("<f", value) * (_PIECE // 4))[: max(4, size)]


@lru_cache(maxsize=64)
def _random(type_number: int) -> bytes:
    """Return whole blocks of random weights, about as many bytes as a piece has."""
    kind = TENSOR_TYPES[type_number]
    count = _PIECE // kind.size
    block = bytearray(random.Random(_SEED).randbytes(count * kind.size))  # noqa: S311 - no secret
    for place, value in _SCALES.get(kind.name, ()):
        for offset, byte in enumerate(struct.pack("<e", value)):
            block[place + offset :: kind.size] = bytes([byte]) * count
    for place, kept, fixed in _BITS.get(kind.name, ()):
        table = bytes(byte & kept | fixed for byte in range(256))
        block[place :: kind.size] = block[place :: kind.size].translate(table)
    return bytes(block)
