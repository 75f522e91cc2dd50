"""How models are told whether to think; templates are cut down to what tells them apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.values import ChatMessage
from desktop.core.engine.worker_switch import ThinkingSwitch, free_names

QWEN3 = (
    "{%- if enable_thinking is defined and enable_thinking is false %}<think></think>{% endif %}"
)
SMOLLM3 = (
    "{%- if enable_thinking is not defined -%}{%- set enable_thinking = true -%}{%- endif -%}"
    "{% if '/no_think' in messages[0].content %}{% endif %}"
)
SPARK = "{%- set enable_thinking = enable_thinking | default(true) %}"
GRANITE = "{%- if thinking %}Write down your thoughts.{% endif %}"
NEMOTRON2 = (
    "{%- set ns = namespace(enable_thinking=true) -%}{% if '/no_think' in messages[0].content %}"
    "{% set ns.enable_thinking = false %}{% endif %}{% if ns.enable_thinking %}<think>{% endif %}"
)
PLAIN = "{% for message in messages %}{{ message.content }} thinking {% endfor %}<think>"

USER = ChatMessage("user", "Why?")
SYSTEM = ChatMessage("system", "Be kind.")


def said(switch: ThinkingSwitch, *messages: ChatMessage, thinking: bool | None) -> list[str]:
    return [f"{one.role}: {one.content}" for one in switch.apply(messages, thinking)]


@pytest.mark.parametrize("template", [QWEN3, SMOLLM3, SPARK, GRANITE])
@pytest.mark.parametrize("thinking", [True, False, None])
def test_a_template_with_a_variable_needs_no_words(template: str, thinking: bool | None) -> None:
    switch = ThinkingSwitch(template, "qwen3")
    assert switch.apply((SYSTEM, USER), thinking) == (SYSTEM, USER)


@pytest.mark.parametrize(("thinking", "word"), [(True, "/think"), (False, "/no_think")])
def test_a_template_that_looks_for_a_word_finds_it(thinking: bool, word: str) -> None:
    switch = ThinkingSwitch(NEMOTRON2, "nemotron_h")
    assert said(switch, SYSTEM, USER, thinking=thinking) == [
        f"system: Be kind. {word}",
        "user: Why?",
    ]
    assert said(switch, USER, thinking=thinking) == [f"system: {word}", "user: Why?"]
    assert switch.apply((USER,), None) == (USER,)


def test_a_model_that_was_taught_the_words_hears_them_in_the_message() -> None:
    switch = ThinkingSwitch(PLAIN, "qwen3")
    assert said(switch, SYSTEM, USER, thinking=False) == [
        "system: Be kind.",
        "user: Why? /no_think",
    ]
    assert said(switch, USER, thinking=True) == ["user: Why? /think"]


def test_other_models_are_told_nothing() -> None:
    assert ThinkingSwitch(PLAIN, "llama").apply((USER,), False) == (USER,)
    assert ThinkingSwitch("", "").apply((), False) == ()


def test_the_word_that_a_person_wrote_counts() -> None:
    own = ChatMessage("user", "Why? /think")
    assert ThinkingSwitch(PLAIN, "qwen3").apply((own,), False) == (own,)


def test_names_that_are_only_set_or_found_in_something_do_not_count() -> None:
    assert "enable_thinking" not in free_names(NEMOTRON2)
    assert "thinking" not in free_names("{{ message.thinking }} thinking {{ 'thinking' }}")
    assert free_names("{{ thinking }}") == {"thinking"}


@given(
    st.text()
    | st.lists(st.sampled_from(["{%", "%}", "{{", "}}", "'", "if", "a", " "])).map("".join)
)
def test_broken_templates_have_names_or_none(template: str) -> None:
    assert isinstance(free_names(template), frozenset)
