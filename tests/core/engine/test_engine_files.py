from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit, split
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine.engine import Engine, LoadOptions
from desktop.core.engine.worker_model import OVERHEAD_BYTES, needed_bytes
from desktop.core.errors import (
    AssistantError,
    BadModel,
    ModelFileMissing,
    ModelTooLarge,
    NotGguf,
    TruncatedGguf,
    UnknownArchitecture,
)
from desktop.core.gguf import read_header

if TYPE_CHECKING:
    from pathlib import Path

COUNT = ask("Count from 3 to 9.")


def refusal(engine: Engine, path: Path) -> AssistantError:
    """What loading the file fails with; the engine must go on afterwards."""
    with pytest.raises(AssistantError) as caught:
        engine.load(LoadOptions(path)).result(LONG)
    assert engine.state.loaded is None
    assert Talk(engine, COUNT).wait().finish_reason == "stop"
    return caught.value


def test_a_file_that_is_no_gguf(shared_engine: Engine, tmp_path: Path) -> None:
    file = tmp_path / "notes.gguf"
    file.write_text("Dear diary")
    error = refusal(shared_engine, file)
    assert isinstance(error, NotGguf)
    assert error.data["path"] == str(file)


@pytest.mark.parametrize("share", [0.0001, 0.01, 0.5, 0.99])
def test_a_truncated_file(shared_engine: Engine, tmp_path: Path, share: float) -> None:
    content = TINY.read_bytes()
    file = tmp_path / "half.gguf"
    file.write_bytes(content[: int(len(content) * share)])
    error = refusal(shared_engine, file)
    assert isinstance(error, TruncatedGguf)
    assert error.data["bytes"] == file.stat().st_size


@pytest.mark.parametrize("name", ["lamma", "gptj"], ids=["unknown", "no longer supported"])
def test_an_unknown_architecture(shared_engine: Engine, tmp_path: Path, name: str) -> None:
    file = edit(TINY, tmp_path / "new.gguf", general__architecture=name)
    error = refusal(shared_engine, file)
    assert isinstance(error, UnknownArchitecture)
    assert error.data == {"path": str(file), "architecture": name}


def test_a_file_whose_parts_do_not_fit_is_refused_with_the_engines_reason(
    shared_engine: Engine, tmp_path: Path
) -> None:
    file = edit(TINY, tmp_path / "deep.gguf", llama__block_count=lambda count: count + 1)
    error = refusal(shared_engine, file)
    assert isinstance(error, BadModel)
    assert str(error.data["reason"]).endswith("tensor 'blk.5.attn_norm.weight' not found")
    assert "\n" not in str(error.data["reason"])


@pytest.mark.parametrize("name", ["tiny-0000{}-of-00002.gguf", "TINY-0000{}-OF-00002.GGUF"])
def test_the_parts_of_a_split_model_are_found(
    shared_engine: Engine, tmp_path: Path, name: str
) -> None:
    first, second = (tmp_path / name.format(number) for number in (1, 2))
    split(TINY, first, second)

    shared_engine.load(LoadOptions(first)).result(LONG)

    assert Talk(shared_engine, COUNT).wait().finish_reason == "stop"


def test_a_missing_file(shared_engine: Engine, tmp_path: Path) -> None:
    assert isinstance(refusal(shared_engine, tmp_path / "gone.gguf"), ModelFileMissing)


def test_a_folder(shared_engine: Engine, tmp_path: Path) -> None:
    assert isinstance(refusal(shared_engine, tmp_path), NotGguf | BadModel)


def test_more_than_the_memory_is_refused_with_numbers(
    shared_engine: Engine, tmp_path: Path
) -> None:
    file = edit(TINY, tmp_path / "wide.gguf", llama__attention__key_length=2**22)
    error = refusal(shared_engine, file)
    assert isinstance(error, ModelTooLarge)
    needed, available = error.data["needed_bytes"], error.data["available_bytes"]
    assert isinstance(needed, int)
    assert isinstance(available, int)
    assert needed > available > 0
    assert error.data["name"] == "Tiny (self-test)"


def test_the_cache_of_a_hybrid_model_is_not_counted_too_high(tmp_path: Path) -> None:
    plain = read_header(TINY)
    hybrid = read_header(edit(TINY, tmp_path / "hybrid.gguf", llama__ssm__state_size=16))
    per_token = plain.kv_bytes_per_token
    assert per_token
    assert needed_bytes(5, plain, 1000) == 5 + OVERHEAD_BYTES + 1000 * per_token
    assert needed_bytes(5, hybrid, 1000) == 5 + OVERHEAD_BYTES


def test_a_name_for_a_terminal_is_made_harmless(engine: Engine, tmp_path: Path) -> None:
    file = edit(TINY, tmp_path / "evil.gguf", general__name="a\x1b]0;b\x07c\u202ed")
    assert engine.load(LoadOptions(file)).result(LONG).name == "a]0;bcd"


def test_a_path_of_any_language_is_found(shared_engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "mödels 模型 😀"
    folder.mkdir()
    file = folder / "tiny.gguf"
    file.write_bytes(TINY.read_bytes())
    assert shared_engine.load(LoadOptions(file)).result(LONG).path == file


def test_a_template_that_folds_the_system_message_is_served(engine: Engine, tmp_path: Path) -> None:
    template = (
        "{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}"
        "{% endif %}{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}"
        "<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
    )
    file = edit(TINY, tmp_path / "gemma.gguf", tokenizer__chat_template=template)
    chat = ask("Where is the key?", system="The key is under the mat.")
    talk = Talk(engine, chat, LoadOptions(file))
    talk.wait()
    assert talk.text == "The key is under the mat."
