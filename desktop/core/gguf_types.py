"""The numbers of the GGUF format: tensor types with their sizes, and names of quantizations.

Taken from ggml's headers as of llama-cpp-python 0.3.36; a type that is not here is newer or gone.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class TensorType(NamedTuple):
    """One way to store weights: `values` of them take `size` bytes."""

    name: str
    values: int
    size: int


#: Number in the file -> type.
TENSOR_TYPES: Mapping[int, TensorType] = MappingProxyType(
    {
        0: TensorType("F32", 1, 4),
        1: TensorType("F16", 1, 2),
        2: TensorType("Q4_0", 32, 18),
        3: TensorType("Q4_1", 32, 20),
        6: TensorType("Q5_0", 32, 22),
        7: TensorType("Q5_1", 32, 24),
        8: TensorType("Q8_0", 32, 34),
        9: TensorType("Q8_1", 32, 36),
        10: TensorType("Q2_K", 256, 84),
        11: TensorType("Q3_K", 256, 110),
        12: TensorType("Q4_K", 256, 144),
        13: TensorType("Q5_K", 256, 176),
        14: TensorType("Q6_K", 256, 210),
        15: TensorType("Q8_K", 256, 292),
        16: TensorType("IQ2_XXS", 256, 66),
        17: TensorType("IQ2_XS", 256, 74),
        18: TensorType("IQ3_XXS", 256, 98),
        19: TensorType("IQ1_S", 256, 50),
        20: TensorType("IQ4_NL", 32, 18),
        21: TensorType("IQ3_S", 256, 110),
        22: TensorType("IQ2_S", 256, 82),
        23: TensorType("IQ4_XS", 256, 136),
        24: TensorType("I8", 1, 1),
        25: TensorType("I16", 1, 2),
        26: TensorType("I32", 1, 4),
        27: TensorType("I64", 1, 8),
        28: TensorType("F64", 1, 8),
        29: TensorType("IQ1_M", 256, 56),
        30: TensorType("BF16", 1, 2),
        34: TensorType("TQ1_0", 256, 54),
        35: TensorType("TQ2_0", 256, 66),
        39: TensorType("MXFP4", 32, 17),
        40: TensorType("NVFP4", 64, 36),
        41: TensorType("Q1_0", 128, 18),
        42: TensorType("Q2_0", 64, 18),
    }
)


class ForeignType(NamedTuple):
    """A way to store weights that this engine cannot read.

    Attributes:
        name: as people know it.
        reader: the program that reads it; None where none is known.
    """

    name: str
    reader: str | None


_BITNET, _IK = "bitnet.cpp", "ik_llama.cpp"
_OLD: Final = "an old llama.cpp"
#: Types of other programs. They chose their numbers by themselves, so that some mean several.
_FOREIGN: Mapping[int, ForeignType] = MappingProxyType(
    {
        4: ForeignType("Q4_2", _OLD),
        5: ForeignType("Q4_3", _OLD),
        31: ForeignType("Q4_0_4_4", _OLD),
        32: ForeignType("Q4_0_4_8", _OLD),
        33: ForeignType("Q4_0_8_8", _OLD),
        36: ForeignType("I2_S", _BITNET),
        37: ForeignType("I8_S", _BITNET),
        38: ForeignType("TL1", _BITNET),
        133: ForeignType("Q6_0", _IK),
        134: ForeignType("IQ1_BN", _IK),
        135: ForeignType("IQ2_BN", _IK),
        137: ForeignType("IQ2_K", _IK),
        138: ForeignType("IQ3_K", _IK),
        139: ForeignType("IQ4_K", _IK),
        140: ForeignType("IQ5_K", _IK),
        141: ForeignType("IQ6_K", _IK),
        144: ForeignType("IQ4_KS", _IK),
        145: ForeignType("IQ2_KS", _IK),
        146: ForeignType("IQ4_KSS", _IK),
        152: ForeignType("IQ5_KS", _IK),
        153: ForeignType("IQ2_KT", _IK),
        154: ForeignType("IQ3_KT", _IK),
        155: ForeignType("IQ4_KT", _IK),
        156: ForeignType("IQ3_KS", _IK),
        157: ForeignType("IQ2_KL", _IK),
        158: ForeignType("IQ1_KT", _IK),
    }
)
_FOREIGN_NAMES: Final = frozenset(kind.name for kind in _FOREIGN.values())


def foreign_type(number: int) -> ForeignType:
    """Return what is known of a type that is not among `TENSOR_TYPES`."""
    return _FOREIGN.get(number) or ForeignType(f"type {number}", None)


def is_foreign(name: str | None) -> bool:
    """Return whether a name of a quantization is that of a type which this engine cannot read."""
    return name in _FOREIGN_NAMES or (name or "").startswith("type ")


#: `general.file_type` -> the name that people know from file names.
FILE_TYPES: Mapping[int, str] = MappingProxyType(
    {
        0: "F32",
        1: "F16",
        2: "Q4_0",
        3: "Q4_1",
        7: "Q8_0",
        8: "Q5_0",
        9: "Q5_1",
        10: "Q2_K",
        11: "Q3_K_S",
        12: "Q3_K_M",
        13: "Q3_K_L",
        14: "Q4_K_S",
        15: "Q4_K_M",
        16: "Q5_K_S",
        17: "Q5_K_M",
        18: "Q6_K",
        19: "IQ2_XXS",
        20: "IQ2_XS",
        21: "Q2_K_S",
        22: "IQ3_XS",
        23: "IQ3_XXS",
        24: "IQ1_S",
        25: "IQ4_NL",
        26: "IQ3_S",
        27: "IQ3_M",
        28: "IQ2_S",
        29: "IQ2_M",
        30: "IQ4_XS",
        31: "IQ1_M",
        32: "BF16",
        36: "TQ1_0",
        37: "TQ2_0",
        38: "MXFP4",
        39: "NVFP4",
        40: "Q1_0",
        41: "Q2_0",
    }
)
