from __future__ import annotations

import gguf
import numpy as np
import pytest

from desktop.core.gguf import Tensor
from desktop.core.gguf_types import TENSOR_TYPES
from desktop.core.speed import weights

#: Kept for what is computed, not for what is stored: no file has weights of these.
NEVER_STORED = {"Q8_1", "Q8_K", "I8", "I16", "I32", "I64"}
STORED = [number for number, kind in TENSOR_TYPES.items() if kind.name not in NEVER_STORED]


def made(tensor: Tensor) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    raw = b"".join(weights.pieces(tensor))
    assert len(raw) == tensor.bytes
    kind = gguf.GGMLQuantizationType(tensor.type)
    plain = {"F64": "<f8", "F32": "<f4", "F16": "<f2"}.get(kind.name)
    if plain is not None:
        return np.frombuffer(raw, plain).astype(np.float32)
    found = gguf.quants.dequantize(np.frombuffer(raw, np.uint8), kind)
    return np.asarray(found, np.float32)


@pytest.mark.parametrize("number", STORED, ids=lambda number: TENSOR_TYPES[number].name)
def test_weights_of_each_type_are_sane(number: int) -> None:
    kind = TENSOR_TYPES[number]
    try:
        values = made(Tensor("blk.0.ffn_up.weight", (kind.values * 8, 64), number, 0))
    except (NotImplementedError, ValueError) as reason:
        pytest.skip(f"the library that reads them does not know {kind.name}: {reason}")

    assert np.isfinite(values).all()
    # As large as those of real models, and none so small that processors slow down with it.
    assert 0.001 < np.abs(values).mean() < 0.5
    tiny = np.abs(values) < np.finfo(np.float32).tiny
    assert not (tiny & (values != 0)).any()
    assert len(np.unique(values)) >= min(2, kind.values)


@pytest.mark.parametrize("number", STORED, ids=lambda number: TENSOR_TYPES[number].name)
def test_every_type_that_files_have_can_be_made(number: int) -> None:
    assert weights.known(number)


@pytest.mark.parametrize("name", sorted(NEVER_STORED))
def test_what_no_file_has_is_refused(name: str) -> None:
    number = next(number for number, kind in TENSOR_TYPES.items() if kind.name == name)
    assert not weights.known(number)
    with pytest.raises(ValueError, match="unknown type"):
        list(weights.pieces(Tensor("a", (256,), number, 0)))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("blk.0.attn_norm.weight", 1.0),
        ("output_norm.weight", 1.0),
        ("blk.0.attn_q.bias", 0.0),
        ("blk.0.ssm_dt.bias", 0.0),
        ("blk.0.ssm_a", -1.0),
    ],
)
def test_what_has_one_dimension_does_nothing(name: str, value: float) -> None:
    assert (made(Tensor(name, (100,), 0, 0)) == value).all()


def test_a_large_tensor_comes_in_pieces() -> None:
    tensor = Tensor("token_embd.weight", (4096, 2048), 8, 0)
    pieces = list(weights.pieces(tensor))
    assert len(pieces) > 4
    assert sum(map(len, pieces)) == tensor.bytes
