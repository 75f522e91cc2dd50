"""`goldcrest predict`: a number before the download."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import gguf
import numpy as np
import pytest
from core.engine.gguf_edit import edit
from hub_server import HubServer

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest

KEYS = {
    *("id", "tokens_per_second", "low", "high", "prompt_tokens_per_second", "method", "seconds"),
    *("first_token_seconds", "half_tokens_per_second", "full_tokens_per_second", "context"),
    *("memory_bytes", "other_load"),
}
TOKENS = 200_000
WIDE = 128


def with_large_vocabulary(path: Path) -> Path:
    """Write a model whose header takes some megabytes, as those of many languages do."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(4096)
    writer.add_embedding_length(WIDE)
    writer.add_block_count(2)
    writer.add_feed_forward_length(256)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(32)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list([f"token{number:06d}" for number in range(TOKENS)])
    writer.add_token_merges([f"token{number:03d} {number}" for number in range(TOKENS)])
    halves = {"token_embd": (TOKENS, WIDE)}
    for layer in range(2):
        at = f"blk.{layer}."
        halves |= {at + name: (WIDE, WIDE) for name in ("attn_q", "attn_output")}
        halves |= {at + name: (64, WIDE) for name in ("attn_k", "attn_v")}
        halves |= {at + name: (256, WIDE) for name in ("ffn_gate", "ffn_up")}
        halves[at + "ffn_down"] = (WIDE, 256)
    for name, shape in halves.items():
        writer.add_tensor(f"{name}.weight", np.zeros(shape, np.float16))
    for name in ("output_norm", *(f"blk.{n}.{m}_norm" for n in (0, 1) for m in ("attn", "ffn"))):
        writer.add_tensor(f"{name}.weight", np.ones(WIDE, np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_model_of_the_catalogue_needs_no_network(goldcrest: Goldcrest) -> None:
    shown = goldcrest("predict", "smollm2-135m", "--json", GOLDCREST_OFFLINE="1")

    assert shown.code == 0, shown.err
    told = shown.document
    assert set(told) == KEYS
    assert told["id"] == "smollm2-135m"
    assert told["method"] == "exact"
    assert 0 < told["low"] < told["tokens_per_second"] < told["high"]
    assert told["full_tokens_per_second"] < told["half_tokens_per_second"]
    assert told["half_tokens_per_second"] < told["tokens_per_second"]
    assert told["first_token_seconds"] > 0
    assert told["memory_bytes"] > 105_000_000

    rows = {row["id"]: row for row in goldcrest("models", "--json", "--all").document}
    row = rows["smollm2-135m"]
    assert row["speed_kind"] == "predicted"
    assert row["tokens_per_second"] == pytest.approx(told["tokens_per_second"])
    assert row["prompt_tokens_per_second"] == pytest.approx(told["prompt_tokens_per_second"])
    assert 0 < row["speed_error"] < 1


def test_a_file_of_the_hub_is_told_by_its_header(goldcrest: Goldcrest, tmp_path: Path) -> None:
    path = with_large_vocabulary(tmp_path / "large.gguf")
    assert path.stat().st_size > 50_000_000
    with HubServer({"someone/large": {"large.gguf": path}}) as hub:
        shown = goldcrest("predict", "someone/large/large.gguf", "--json", HF_ENDPOINT=hub.url)
        sent = hub.sent_bytes

    assert shown.code == 0, shown.err
    assert shown.document["method"] == "exact"
    assert shown.document["tokens_per_second"] > 0
    assert 4_000_000 < sent <= 16_000_000
    assert list((goldcrest.home / "cache" / "skeletons").rglob("*")) == []


def test_a_file_here_is_told_by_its_header(goldcrest: Goldcrest, tiny_model: Path) -> None:
    shown = goldcrest("predict", str(tiny_model))
    assert shown.code == 0, shown.err
    assert "measured on models of the same shape" in shown.out
    assert "writing" in shown.out
    assert "first word after" in shown.out


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no-such-model", "no-such-model"),
        ("/nowhere/model.gguf", "model.gguf"),
    ],
)
def test_what_is_not_there_is_said(goldcrest: Goldcrest, name: str, words: str) -> None:
    shown = goldcrest("predict", name, GOLDCREST_OFFLINE="1")
    assert shown.code == 1
    assert words in shown.err
    assert len(shown.err.strip().splitlines()) == 1


def test_the_hub_is_not_asked_offline(goldcrest: Goldcrest, tiny_model: Path) -> None:
    with HubServer({"someone/tiny": {"tiny.gguf": tiny_model}}) as hub:
        shown = goldcrest(
            "predict", "someone/tiny/tiny.gguf", HF_ENDPOINT=hub.url, GOLDCREST_OFFLINE="1"
        )
        assert hub.requests == []
    assert shown.code == 1
    assert "offline" in shown.err.lower()


def test_a_file_that_is_no_model_is_said(goldcrest: Goldcrest) -> None:
    with HubServer({"someone/odd": {"odd.gguf": b"no model" * 10_000}}) as hub:
        shown = goldcrest("predict", "someone/odd/odd.gguf", HF_ENDPOINT=hub.url)
    assert shown.code == 1
    assert "odd.gguf" in shown.err


def test_a_header_that_the_engine_does_not_survive_is_told_roughly(
    goldcrest: Goldcrest, tmp_path: Path, tiny_model: Path
) -> None:
    path = edit(tiny_model, tmp_path / "odd.gguf", llama__attention__head_count=7)
    with HubServer({"someone/odd": {"odd.gguf": path}}) as hub:
        shown = goldcrest("predict", "someone/odd/odd.gguf", "--json", HF_ENDPOINT=hub.url)
    assert shown.code == 0, shown.err
    assert json.loads(shown.out)["method"] == "quick"


def test_a_name_is_needed(goldcrest: Goldcrest) -> None:
    assert goldcrest("predict").code == 2
