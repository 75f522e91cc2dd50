"""What is asked for a message: the maker's values, and what is set for the chat."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.catalogue import load
from desktop.core.chat.asking import ask
from desktop.core.chat.chat_settings import ANY_JSON, ChatSettings, read
from desktop.core.engine.values import LoadOptions
from desktop.core.library import Installed
from desktop.core.paths import PACKAGE

FILE = Path("model.gguf").absolute()
LOAD = LoadOptions(FILE)


def model(model_id: str) -> Installed:
    known = load(PACKAGE / "models.toml").get(model_id)
    return Installed(id=model_id, model=known, path=FILE, bytes=known.bytes or 0)


def test_a_message_is_asked_as_its_models_maker_recommends() -> None:
    qwen = model("qwen3-0.6b")
    asked = ask(qwen, LOAD, ChatSettings(), "Hi", conversation=7, max_tokens=9)
    assert (asked.text, asked.conversation_id, asked.max_tokens) == ("Hi", 7, 9)
    assert (asked.model_id, asked.model_name) == ("qwen3-0.6b", qwen.name)
    assert asked.load == LOAD
    assert asked.sampling == qwen.sampling
    # It can be told not to think, so it is.
    assert asked.thinking is False
    assert asked.settings == ""


@pytest.mark.parametrize(
    ("settings", "thinking"),
    [
        (ChatSettings(thinking=True), True),
        (ChatSettings(thinking=False), False),
        (ChatSettings(thinking=True, json_schema=ANY_JSON), False),
        (ChatSettings(thinking=True, grammar='root ::= "a"'), False),
    ],
)
def test_while_it_thinks_its_makers_values_for_that_are_used(
    settings: ChatSettings, thinking: bool
) -> None:
    qwen = model("qwen3-0.6b")
    assert qwen.model is not None
    asked = ask(qwen, LOAD, settings, "Hi")
    assert asked.thinking is thinking
    assert asked.sampling == (qwen.model.thinking_sampling if thinking else qwen.model.sampling)
    assert read(asked.settings) == settings


def test_what_a_person_sets_counts_more() -> None:
    settings = ChatSettings(temperature=0.0, context=2048, overflow="drop")
    asked = ask(model("qwen3-0.6b"), LOAD, settings, "Hi", overflow="stop")
    assert asked.overflow == "drop"
    assert asked.sampling.temperature == 0.0
    assert asked.load.context == 2048
