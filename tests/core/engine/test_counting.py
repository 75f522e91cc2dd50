"""Counting by the model's own tokenizer, and replies that go on."""

from __future__ import annotations

from concurrent.futures import CancelledError
from dataclasses import replace

import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine.engine import ChatMessage, Engine, GenerateOptions, LoadOptions
from desktop.core.errors import ContextFull, GrammarInvalid
from desktop.core.sampling import Sampling

LOAD = LoadOptions(TINY)
CHAT = ask("My name is Anna.", "Nice to meet you, Anna.", "What is my name?", system="Be brief.")
TEXTS = ("", "Count from 3 to 9.", "<|im_end|>", "日本", "x" * 100_000)


def test_a_prompt_is_counted_as_it_is_read(shared_engine: Engine) -> None:
    counts = shared_engine.count(LOAD, CHAT, TEXTS, may_load=True).result(LONG)
    stats = Talk(shared_engine, CHAT).wait()

    assert counts is not None
    assert counts.prompt == stats.prompt_tokens
    assert counts.context == 2048
    assert counts.texts[0] == 0
    assert counts.texts[2] > 1  # no control token, but what people type
    # Far beyond the context nothing is tokenized.
    assert 2048 < counts.texts[4] <= 100_000


def test_texts_are_what_the_prompt_is_made_of(shared_engine: Engine) -> None:
    words = tuple(message.content for message in CHAT.messages)
    counts = shared_engine.count(LOAD, CHAT, words, may_load=True).result(LONG)

    assert counts is not None
    frame = (counts.prompt - sum(counts.texts)) / len(words)
    assert 1 < frame < 8


def test_only_texts_can_be_counted(shared_engine: Engine) -> None:
    counts = shared_engine.count(LOAD, replace(CHAT, messages=()), ("one two",), may_load=True)

    assert counts.result(LONG) is not None
    assert counts.result(LONG).prompt == 0  # type: ignore[union-attr]  # see the line above


def test_nothing_is_loaded_for_counting(engine: Engine) -> None:
    assert engine.count(LOAD, CHAT).result(LONG) is None
    assert engine.pid is None
    engine.load(LOAD).result(LONG)
    # Another context does not change what a token is.
    assert engine.count(replace(LOAD, context=512), CHAT).result(LONG) is not None
    other = LOAD.path.with_name("other.gguf")
    assert engine.count(replace(LOAD, path=other), CHAT).result(LONG) is None


def test_counting_leaves_what_the_model_knows(shared_engine: Engine) -> None:
    first = Talk(shared_engine, CHAT).wait()
    shared_engine.count(LOAD, ask("Something else"), ("and more",)).result(LONG)
    again = Talk(shared_engine, CHAT).wait()

    assert again.cached_tokens == first.prompt_tokens - 1


def test_a_chat_beyond_all_bounds_is_not_counted(shared_engine: Engine) -> None:
    huge = shared_engine.count(LOAD, ask("word " * 20_000), may_load=True).result(LONG)
    assert huge is not None
    assert huge.prompt > 2048
    with pytest.raises(ContextFull):
        shared_engine.count(LOAD, ask("w" * 6_000_000), may_load=True).result(LONG)


def test_counting_can_be_given_up(shared_engine: Engine) -> None:
    counts = shared_engine.count(LOAD, CHAT, ("word " * 10_000,) * 50, may_load=True)
    counts.cancel()

    with pytest.raises(CancelledError):
        counts.result(LONG)
    assert Talk(shared_engine, ask("Count from 3 to 9.")).wait().finish_reason == "stop"


# --- replies that go on ----------------------------------------------------------------------


def test_a_reply_goes_on_as_if_it_had_not_been_interrupted(shared_engine: Engine) -> None:
    whole = Talk(shared_engine, ask("Count from 1 to 40."))
    whole.wait()
    shared_engine.count(LOAD, ask("x")).result(LONG)
    first = Talk(shared_engine, ask("Count from 1 to 40.", max_tokens=20))
    assert first.wait().finish_reason == "length"
    rest = Talk(shared_engine, replace(ask("Count from 1 to 40."), prefix=first.text))
    stats = rest.wait()

    assert stats.finish_reason == "stop"
    assert first.text + rest.text == whole.text
    # All of it but the last token was known: nothing is read again.
    assert stats.prompt_tokens - stats.cached_tokens == 1


def test_a_reply_of_another_day_goes_on(shared_engine: Engine) -> None:
    whole = Talk(shared_engine, ask("Count from 1 to 40."))
    whole.wait()
    for length in (1, 7, 30):
        Talk(shared_engine, ask("My name is Anna.")).wait()  # the model knows another chat
        begun = whole.text[:length]
        rest = Talk(shared_engine, replace(ask("Count from 1 to 40."), prefix=begun))
        rest.wait()
        assert begun + rest.text == whole.text


def test_marks_in_a_reply_so_far_end_nothing(shared_engine: Engine) -> None:
    prefix = "3 4 <|im_end|> 5"
    counts = shared_engine.count(
        LOAD, replace(ask("Count from 3 to 9."), prefix=prefix), (prefix,), may_load=True
    ).result(LONG)
    without = shared_engine.count(LOAD, ask("Count from 3 to 9.")).result(LONG)

    assert counts is not None
    assert without is not None
    assert abs(counts.prompt - without.prompt - counts.texts[0]) <= 1


def test_a_grammar_goes_on_where_the_reply_was(shared_engine: Engine) -> None:
    chat = (ChatMessage("user", "Say it."),)
    bound = GenerateOptions(chat, Sampling(temperature=0), grammar='root ::= "abc" "def"')
    rest = Talk(shared_engine, replace(bound, prefix="abcd"))
    rest.wait()
    assert rest.text == "ef"
    with pytest.raises(GrammarInvalid):
        Talk(shared_engine, replace(bound, prefix="other")).wait()
    assert Talk(shared_engine, bound).wait().finish_reason == "stop"
