from __future__ import annotations

import contextlib
import io
import os
import struct
import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BadModel, ModelFileMissing, NotGguf, TruncatedGguf
from desktop.core.gguf import Header, Skipped, Tensor, parse_header, read_header

if TYPE_CHECKING:
    from pathlib import Path

NUMBERS = {
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
Pairs = list[tuple[str, bytes]]
Tensors = list[tuple[str, tuple[int, ...], int, int]]


def text(value: str) -> bytes:
    raw = value.encode()
    return struct.pack("<Q", len(raw)) + raw


def u32(value: int) -> bytes:
    return struct.pack("<II", 4, value)


def string(value: str) -> bytes:
    return struct.pack("<I", 8) + text(value)


def texts(values: list[str]) -> bytes:
    return struct.pack("<IIQ", 9, 8, len(values)) + b"".join(text(each) for each in values)


def numbers(values: list[int]) -> bytes:
    return struct.pack(f"<IIQ{len(values)}I", 9, 4, len(values), *values)


def build(pairs: Pairs, tensors: Tensors = [], version: int = 3, data: bool = True) -> bytes:  # noqa: B006  # read only
    raw = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(pairs))
    raw += b"".join(text(key) + value for key, value in pairs)
    end = 0
    for name, shape, kind, offset in tensors:
        raw += text(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
        raw += struct.pack("<IQ", kind, offset)
        end = max(end, offset + (Tensor(name, shape, kind, offset).bytes or 0))
    if data and tensors:
        raw += bytes(-len(raw) % 32 + end)
    return raw


def parse(raw: bytes) -> Header:
    return parse_header(io.BytesIO(raw), len(raw), "test.gguf")


LLAMA: Pairs = [
    ("general.architecture", string("llama")),
    ("general.name", string("Small\x1b[2J model\n")),
    ("general.file_type", u32(15)),
    ("llama.context_length", u32(8192)),
    ("llama.block_count", u32(4)),
    ("llama.embedding_length", u32(256)),
    ("llama.attention.head_count", u32(8)),
    ("llama.attention.head_count_kv", u32(2)),
    ("tokenizer.ggml.tokens", texts([f"token {number}" for number in range(300)])),
    ("tokenizer.chat_template", string("{{ messages }}")),
]
WEIGHTS: Tensors = [
    ("token_embd.weight", (256, 300), 8, 0),
    ("blk.0.attn_q.weight", (256, 256), 12, 81_600),
    ("output_norm.weight", (256,), 0, 118_464),
]


def test_a_header_says_what_the_model_is() -> None:
    header = parse(build(LLAMA, WEIGHTS))

    assert header.version == 3
    assert header.architecture == "llama"
    assert header.name == "Small [2J model"
    assert header.quantization == "Q4_K_M"
    assert (header.context, header.layers, header.embedding) == (8192, 4, 256)
    assert header.vocabulary == 300
    assert header.metadata["tokenizer.ggml.tokens"] == Skipped("text", 300)
    assert header.chat_template == "{{ messages }}"
    assert header.parameters == 256 * 300 + 256 * 256 + 256
    assert header.kv_bytes_per_token == 4 * 2 * 2 * 32 * 2
    assert [tensor.type_name for tensor in header.tensors] == ["Q8_0", "Q4_K", "F32"]
    assert [tensor.bytes for tensor in header.tensors] == [81_600, 36_864, 1024]


def test_the_expected_size_is_that_of_a_whole_file() -> None:
    raw = build(LLAMA, WEIGHTS)
    header = parse(raw)

    assert header.expected_bytes == len(raw)
    assert header.data_offset == len(raw) - 118_464 - 1024


def test_every_kind_of_number_is_read() -> None:
    pairs = [(f"n{kind}", struct.pack("<I" + code, kind, 1)) for kind, code in NUMBERS.items()]

    assert list(parse(build(pairs)).metadata.values()) == [1] * len(NUMBERS)


def test_a_prefix_with_the_whole_header_is_enough_to_parse() -> None:
    raw = build(LLAMA, WEIGHTS, data=False)

    assert parse(raw).expected_bytes == len(build(LLAMA, WEIGHTS))


def test_a_file_without_its_data_is_truncated(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    whole = build(LLAMA, WEIGHTS)
    path.write_bytes(whole)
    assert read_header(path).parameters == 142_592

    path.write_bytes(whole[:-1])
    with pytest.raises(TruncatedGguf) as caught:
        read_header(path)

    assert caught.value.data == {
        "path": str(path),
        "bytes": len(whole) - 1,
        "expected_bytes": len(whole),
    }


def test_an_unknown_tensor_type_gives_no_expected_size(tmp_path: Path) -> None:
    (tmp_path / "new.gguf").write_bytes(build([], [("a", (32,), 99, 0)]))

    header = read_header(tmp_path / "new.gguf")

    assert header.expected_bytes is None
    assert header.tensors[0].type_name == header.quantization == "type 99"


@given(st.integers(0, len(build(LLAMA, WEIGHTS, data=False)) - 1))
def test_a_header_cut_anywhere_is_truncated_or_no_gguf(length: int) -> None:
    with pytest.raises((TruncatedGguf, NotGguf)):
        parse(build(LLAMA, WEIGHTS, data=False)[:length])


@given(st.binary(max_size=400))
def test_random_bytes_give_an_error_a_person_can_read(raw: bytes) -> None:
    for stream in (raw, b"GGUF\x03\0\0\0" + raw):
        with contextlib.suppress(NotGguf, TruncatedGguf, BadModel):
            assert parse(stream).parameters >= 0


@given(st.data())
def test_changed_bytes_never_do_more_than_fail(data: st.DataObject) -> None:
    raw = bytearray(build(LLAMA, WEIGHTS, data=False))
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(4, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        header = parse(bytes(raw))
    except (TruncatedGguf, BadModel):
        return
    assert header.architecture is None or header.architecture.isprintable()
    assert header.parameters >= 0
    assert header.kv_bytes_per_token is None or header.kv_bytes_per_token >= 0


HUGE = 2**62
HOSTILE = {
    "too many pairs": b"GGUF" + struct.pack("<IQQ", 3, 0, HUGE),
    "too many tensors": b"GGUF" + struct.pack("<IQQ", 3, HUGE, 0),
    "a long key": b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, HUGE),
    "an array of arrays": build([("a", struct.pack("<IIQ", 9, 9, 1) * 1000)]),
    "an unknown kind": build([("a", struct.pack("<I", 13) + bytes(16))]),
    "a key twice": build([("a", u32(1)), ("a", u32(2))]),
    "a tensor twice": build([], [("a", (32,), 0, 0), ("a", (32,), 0, 128)]),
    "many dimensions": build([], [("a", (1, 1, 1, 1, 1), 0, 0)]),
    "a size beyond 64 bits": build([], [("a", (HUGE, HUGE), 0, 0)], data=False),
    "rows that do not fit": build([], [("a", (31,), 2, 0)]),
    "a crooked offset": build([], [("a", (32,), 0, 1)]),
    "a crooked alignment": build([("general.alignment", u32(33))]),
    "no alignment": build([("general.alignment", u32(0))]),
    "an old version": build([], version=1),
    "a new version": build([], version=4),
    "the other byte order": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
}
LYING = {
    "a long text": build([("a", struct.pack("<IQ", 8, HUGE))]),
    "a long array": build([("a", struct.pack("<IIQ", 9, 6, HUGE))]),
    "many texts": build([("a", struct.pack("<IIQ", 9, 8, HUGE))]),
    "texts that run on": build([("a", struct.pack("<IIQ", 9, 8, 300) + b"\xff" * 2400)]),
}


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE.keys())
def test_nonsense_is_a_bad_model(raw: bytes) -> None:
    with pytest.raises(BadModel) as caught:
        parse(raw)

    assert caught.value.data["reason"]


@pytest.mark.parametrize("raw", LYING.values(), ids=LYING.keys())
def test_a_lying_length_allocates_nothing(raw: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(TruncatedGguf):
            parse(raw)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


def test_what_is_kept_stays_below_a_bound() -> None:
    pairs: Pairs = [(f"text {number}", string("x" * 1_000_000)) for number in range(30)]
    header = parse(build([*pairs, ("after", u32(7))]))

    kept = [value for value in header.metadata.values() if isinstance(value, str)]
    assert len(kept) == 16
    assert header.metadata["text 29"] == Skipped("text", 1_000_000)
    assert header.metadata["after"] == 7


def test_big_values_are_stepped_over() -> None:
    pairs: Pairs = [
        ("json", string("x" * 3_000_000)),
        ("scores", struct.pack("<IIQ", 9, 6, 1_000_000) + bytes(4_000_000)),
        ("texts", texts(["y" * 200_000] * 20 + ["y"] * 300)),
        ("last", u32(5)),
    ]
    header = parse(build(pairs))

    assert header.metadata["json"] == Skipped("text", 3_000_000)
    assert header.metadata["scores"] == Skipped("f32", 1_000_000)
    assert header.metadata["last"] == 5


@given(st.lists(st.sampled_from([0, 1, 7, 8, 100, 65_535, 1_048_570, 1_048_577]), max_size=5))
def test_long_texts_across_the_pieces_read_are_stepped_over_exactly(sizes: list[int]) -> None:
    values = ["z" * size for size in sizes] + ["short"] * 300

    header = parse(build([("a", texts(values)), ("b", string("end"))]))

    assert header.metadata["a"] == Skipped("text", len(values))
    assert header.metadata["b"] == "end"


class Counting(io.FileIO):
    """A file that counts what is read of it, and how often it is asked to go ahead."""

    bytes_read = steps = 0

    def read(self, size: int | None = -1, /) -> bytes:
        taken = super().read(-1 if size is None else size)
        self.bytes_read += len(taken)
        return taken

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self.steps += 1
        return super().seek(offset, whence)


def sparse(path: Path, begin: bytes, lengths: list[int], end: bytes = b"") -> None:
    """Write a file with long texts of zeros, which take no room on the disk."""
    with path.open("wb") as file:
        file.write(begin)
        for length in lengths:
            file.write(struct.pack("<Q", length))
            file.seek(length, io.SEEK_CUR)
        file.write(end)
        file.truncate()


def test_no_more_is_read_for_a_header_than_any_sound_one_has(tmp_path: Path) -> None:
    path, array = tmp_path / "texts.gguf", struct.pack("<IIQ", 9, 8, 1000)
    begin = b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + text("tokens") + array
    sparse(path, begin, [2 << 20] * 1000)

    with Counting(path) as file, pytest.raises(BadModel) as caught:
        parse_header(file, path.stat().st_size, str(path))

    assert caught.value.data["reason"] == "the header is larger than any sound one"
    assert file.bytes_read <= 64 << 20
    assert file.steps <= 100
    with pytest.raises(BadModel):
        read_header(path)


def test_long_values_of_a_sound_header_cost_no_more_than_a_piece_each(tmp_path: Path) -> None:
    path = tmp_path / "few.gguf"
    begin = b"GGUF" + struct.pack("<IQQ", 3, 0, 2) + text("json") + struct.pack("<I", 8)
    sparse(path, begin, [500 << 20], text("last") + u32(5))

    with Counting(path) as file:
        header = parse_header(file, path.stat().st_size, str(path))

    assert header.metadata["last"] == 5
    assert file.bytes_read <= 2 << 20


def test_a_vocabulary_of_a_quarter_million_is_quick(tmp_path: Path) -> None:
    tokens = texts([f"token {number}" for number in range(262_144)])
    merges = texts([f"tok en{number}" for number in range(514_906)])
    (tmp_path / "big.gguf").write_bytes(
        build([("tokenizer.ggml.tokens", tokens), ("tokenizer.ggml.merges", merges)])
    )

    start = time.perf_counter()
    header = read_header(tmp_path / "big.gguf")

    assert header.vocabulary == 262_144
    assert time.perf_counter() - start < 2


def test_what_is_no_readable_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelFileMissing):
        read_header(tmp_path / "gone.gguf")
    with pytest.raises(NotGguf):
        read_header(tmp_path)
    (tmp_path / "empty.gguf").touch()
    with pytest.raises(NotGguf):
        read_header(tmp_path / "empty.gguf")
    (tmp_path / "page.gguf").write_text("<html>not found</html>")
    with pytest.raises(NotGguf):
        read_header(tmp_path / "page.gguf")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")

    with pytest.raises(NotGguf):
        read_header(tmp_path / "pipe.gguf")


def test_values_of_the_wrong_kind_are_not_taken() -> None:
    header = parse(
        build(
            [
                ("general.architecture", u32(3)),
                ("general.file_type", string("fifteen")),
                ("tokenizer.chat_template", u32(1)),
                ("3.block_count", struct.pack("<I?", 7, True)),
                ("3.context_length", struct.pack("<Ii", 5, -1)),
            ]
        )
    )

    assert header.architecture is None
    assert header.quantization is None
    assert header.chat_template is None
    assert header.layers is None
    assert header.context is None
