from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.chat.exchange.pieces import (
    DEEPEST,
    LONGEST,
    MOST_MEMBERS,
    MOST_PARTS,
    NoJson,
    Piece,
    parse,
    pieces,
)

if TYPE_CHECKING:
    from desktop.core.chat.exchange.pieces import Readable

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


class Slowly:
    """Gives out a few bytes at a time, so that everything is cut somewhere."""

    def __init__(self, raw: bytes, step: int) -> None:
        self._file, self._step = io.BytesIO(raw), step

    def read(self, _size: int, /) -> bytes:
        return self._file.read(self._step)


def found(file: Readable) -> list[Piece]:
    return list(pieces(file))


@given(st.lists(VALUES, max_size=6), st.integers(1, 7), st.sampled_from([None, 2]), st.booleans())
def test_a_list_comes_in_pieces(
    values: list[Any], step: int, indent: int | None, ascii_only: bool
) -> None:
    raw = json.dumps(values, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "replace")
    cut = found(Slowly(raw, step))

    assert [piece.value() for piece in cut] == json.loads(raw)


@given(st.dictionaries(st.text(), VALUES, max_size=4), st.integers(1, 7))
def test_an_object_is_one_piece(value: dict[str, Any], step: int) -> None:
    value.pop("chats", None)
    value.pop("conversations", None)
    (piece,) = found(Slowly(json.dumps(value).encode(), step))

    assert piece.value() == value


def test_a_list_in_an_object_comes_in_pieces_with_what_is_before_it() -> None:
    raw = b'\xef\xbb\xbf {"format": "x", "version": 1, "chats": [1, {"a": []}], "later": 2}'
    cut = found(io.BytesIO(raw))

    assert [piece.value() for piece in cut] == [1, {"a": []}]
    assert all(piece.header == {"format": "x", "version": 1} for piece in cut)


def test_a_damaged_piece_does_not_stop_the_others() -> None:
    cut = found(io.BytesIO(rb'[{"a": 1}, {"b": "\q", c}, {"d": 2}]'))

    assert [cut[0].value(), cut[2].value()] == [{"a": 1}, {"d": 2}]
    with pytest.raises(ValueError, match="escape"):
        cut[1].value()


def test_a_piece_that_is_too_deep_does_not_stop_the_others() -> None:
    deep = b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1)
    cut = found(io.BytesIO(b"[1," + deep + b"," + b"[" * 100_000 + b"]" * 100_000 + b",2]"))

    assert [piece.raw for piece in cut] == [b"1", None, None, b"2"]


@pytest.mark.parametrize(
    "large",
    [
        b'"' + b"a" * (LONGEST + 1) + b'"',
        b"[" + b"1," * 4_000_001 + b"1]",
        b"1" * (LONGEST + 1),
    ],
    ids=["long", "many parts", "number"],
)
def test_a_piece_that_is_too_large_does_not_stop_the_others(large: bytes) -> None:
    cut = found(io.BytesIO(b"[1," + large + b",2]"))

    assert [piece.raw for piece in cut] == [b"1", None, b"2"]


def test_an_object_of_many_members_is_too_large() -> None:
    members = b",".join(b'"%d":1' % number for number in range(MOST_MEMBERS + 1))
    cut = found(io.BytesIO(b"{" + members + b"}"))

    assert [piece.raw for piece in cut] == [None]


def test_names_count_as_well() -> None:
    class Names:
        """An object of long names, longer than a chat may be."""

        def __init__(self) -> None:
            self.left = LONGEST // 250_000 + 2
            self.longest = 0

        def read(self, _size: int, /) -> bytes:
            self.left -= 1
            return b'{"a":1' if self.left > LONGEST // 250_000 else self.more()

        def more(self) -> bytes:
            name = b',"' + b"a" * 250_000 + b'":1'
            return b"" if self.left < -1 else b"}" if self.left < 0 else name

    assert [piece.raw for piece in found(Names())] == [None]


def test_parts_of_all_members_count_together() -> None:
    half = b"[" + b"1," * (MOST_PARTS // 2) + b"1]"
    cut = found(io.BytesIO(b'{"a":' + half + b',"b":' + half + b',"c":2}'))

    assert [piece.raw for piece in cut] == [None]


@given(VALUES, st.integers(1, 40), st.sampled_from([None, 1]))
def test_a_value_in_parts_is_the_same(value: Any, at_once: int, indent: int | None) -> None:  # noqa: ANN401
    raw = json.dumps(value, indent=indent).encode()

    assert parse(raw, at_once=at_once) == json.loads(raw)


@given(st.text('[]{}",:\\ 1au', max_size=40).map(str.encode), st.integers(1, 9))
@example(b'{"a":1,"a":2}', 1)
@example(b'{"a":[1,2],"a":[3,4]}', 4)
@example(b'{"\\q":1,"b":2}', 3)
@example(b"[1,2] 3", 2)
def test_what_is_no_json_is_none_in_parts(raw: bytes, at_once: int) -> None:
    try:
        value = json.loads(raw)
    except ValueError:
        with pytest.raises(ValueError, match=r".+"):
            parse(raw, at_once=at_once)
    else:
        assert parse(raw, at_once=at_once) == value


def test_whoever_waits_for_a_large_value_may_end_it() -> None:
    calls: list[int] = []

    def pause() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        parse(json.dumps(list(range(200))).encode(), pause, at_once=10)


@pytest.mark.parametrize(
    "raw",
    [b"", b"  ", b"1", b"text", b"[", b"[1", b"[1,", b'["a', b'["a\\', b"{", b'{"a"', b'{"a":',
     b'{"a":1', b"{1:2}", b"[1 2]", b"[,]", b'{"a":1]', b"[}"],
)  # fmt: skip
def test_what_is_broken_off_or_no_json_is_told(raw: bytes) -> None:
    with pytest.raises(NoJson):
        found(io.BytesIO(raw))


@given(st.binary(max_size=60) | st.text('[]{}",:\\ 1a', max_size=60).map(str.encode))
def test_any_bytes_end_in_pieces_or_in_one_error(raw: bytes) -> None:
    try:
        cut = found(Slowly(raw, 3))
    except NoJson:
        return
    for piece in cut:
        assert piece.raw is not None
