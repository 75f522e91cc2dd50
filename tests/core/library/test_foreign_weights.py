"""Models whose weights only another program reads: named, never offered, never copied."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf, put
from gguf_maker import make

from desktop.core.errors import UnknownQuantization
from desktop.core.gguf import parse_header
from desktop.core.library.header_facts import HeaderFacts

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

I2_S, NEWER, Q4_K = 36, 9999, 12


def import_file(shelf: Shelf, path: Path) -> None:
    shelf.library.import_file(path, "copy", lambda _done, _all: None, lambda: False)


def facts(kind: int) -> HeaderFacts:
    content = make({"general.file_type": 40}, tensors=1, tensor_type=kind)
    return HeaderFacts.from_header(parse_header(io.BytesIO(content), len(content), "a.gguf"))


def test_a_model_runs_only_where_its_weights_can_be_read() -> None:
    assert (facts(I2_S).quantization, facts(I2_S).runs) == ("I2_S", False)
    assert (facts(NEWER).quantization, facts(NEWER).runs) == ("type 9999", False)
    assert (facts(0).quantization, facts(0).runs) == ("Q1_0", True)


def test_what_is_kept_of_a_header_still_tells_it() -> None:
    kept = {
        "architecture": "llama",
        "name": None,
        "parameters": 1,
        "context": None,
        "quantization": "I2_S",
        "kv_bytes_per_token": None,
        "kv_bytes_fixed": None,
        "template": False,
        "licence": None,
        "kind": None,
        "vocabulary": None,
    }
    assert not HeaderFacts.from_json(kept).runs
    assert HeaderFacts.from_json({**kept, "quantization": "TQ2_0"}).runs


def test_such_a_file_is_not_imported_alone_nor_in_parts(shelf: Shelf, tmp_path: Path) -> None:
    odd = make(tensors=1, tensor_type=I2_S)
    whole = put(tmp_path / "odd.gguf", odd)
    first = put(tmp_path / "parts" / "odd-00001-of-00002.gguf", gguf("Odd"))
    put(tmp_path / "parts" / "odd-00002-of-00002.gguf", odd)
    for path in (whole, first):
        with pytest.raises(UnknownQuantization) as caught:
            import_file(shelf, path)
        assert (caught.value.data["name"], caught.value.data["reader"]) == ("I2_S", "bitnet.cpp")
    assert not list(shelf.folder.rglob("*.gguf"))


def test_what_a_later_version_may_read_is(shelf: Shelf, tmp_path: Path) -> None:
    import_file(shelf, put(tmp_path / "new.gguf", make(tensors=1, tensor_type=NEWER)))
