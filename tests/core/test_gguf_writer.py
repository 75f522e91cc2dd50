from __future__ import annotations

import io
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import gguf_writer
from desktop.core.gguf import Tensor, parse_header
from desktop.core.gguf_types import TENSOR_TYPES

names = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=40)
whole = st.integers(-(2**31), 2**32 - 1)
fractions = st.floats(width=32, allow_nan=False)
metadata = st.dictionaries(
    names,
    whole
    | fractions
    | st.booleans()
    | st.text(st.characters(codec="utf-8"), max_size=60)
    | st.lists(st.integers(0, 2**31 - 1), min_size=1, max_size=5).map(tuple)
    | st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=5).map(tuple)
    | st.lists(fractions, min_size=1, max_size=5).map(tuple)
    | st.lists(st.booleans(), min_size=1, max_size=5).map(tuple),
    max_size=6,
)


@st.composite
def tensor_lists(draw: st.DrawFn) -> list[Tensor]:
    found = []
    for name in draw(st.lists(names, max_size=4, unique=True)):
        kind = draw(st.sampled_from(sorted(TENSOR_TYPES)))
        columns = TENSOR_TYPES[kind].values * draw(st.integers(1, 3))
        found.append(Tensor(name, (columns, draw(st.integers(1, 4))), kind, 0))
    return found


@given(metadata, tensor_lists())
def test_a_header_says_what_was_written(told: dict[str, object], tensors: list[Tensor]) -> None:
    raw = gguf_writer.header(told, tensors)  # type: ignore[arg-type] # any kind
    found = parse_header(io.BytesIO(raw), len(raw), "test.gguf")

    assert dict(found.metadata) == told
    assert {key: type(value) for key, value in found.metadata.items()} == {
        key: type(value) for key, value in told.items()
    }
    assert [(each.name, each.shape, each.type) for each in found.tensors] == [
        (each.name, each.shape, each.type) for each in tensors
    ]
    assert [each.offset for each in found.tensors] == gguf_writer.placed(tensors)
    assert len(raw) % gguf_writer.ALIGNMENT == 0
    if tensors:
        assert found.data_offset == len(raw)


@given(tensor_lists())
def test_tensors_lie_apart_and_aligned(tensors: list[Tensor]) -> None:
    end = 0
    for tensor, offset in zip(tensors, gguf_writer.placed(tensors), strict=True):
        assert offset % gguf_writer.ALIGNMENT == 0
        assert end <= offset < end + gguf_writer.ALIGNMENT
        end = offset + (tensor.bytes or 0)


@pytest.mark.parametrize("number", [2**64, -(2**31) - 1])
def test_a_number_without_a_type_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        gguf_writer.header({"a": number}, ())


def test_a_tensor_of_an_unknown_type_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown type"):
        gguf_writer.header({}, [Tensor("a", (32,), 999, 0)])


def test_what_is_no_number_is_written_as_it_is() -> None:
    raw = gguf_writer.header({"a": math.nan}, ())
    found = parse_header(io.BytesIO(raw), len(raw), "test.gguf")
    assert math.isnan(found.metadata["a"])  # type: ignore[arg-type] # a float
