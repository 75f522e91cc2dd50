"""Thoughts and answers of the real child, with variants of the tiny model that think."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import Talk, ask
from core.engine.thinkers import CONTROL, ORDINARY, OWN, TURNS, thinker

from desktop.core.engine.engine import LoadOptions

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.engine.engine import Engine, GenerateOptions

COUNT = ask("Count from 3 to 9.")
LONG = ask("Count from 3 to 99.")
GEMMA = "{# <|channel> #}" + TURNS


def talk(
    engine: Engine, path: Path, options: GenerateOptions = COUNT, *, context: int = 2048
) -> Talk:
    said = Talk(engine, options, LoadOptions(path, context=context))
    said.wait()
    return said


@pytest.fixture(scope="module")
def endless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that opens its thoughts and never closes them."""
    return thinker(tmp_path_factory.mktemp("models") / "endless.gguf", _4="<think>")


@pytest.mark.parametrize("kind", [ORDINARY, CONTROL, OWN])
def test_thoughts_are_told_apart_from_the_answer(
    shared_engine: Engine, tmp_path: Path, kind: int
) -> None:
    said = talk(shared_engine, thinker(tmp_path / "a.gguf", kind=kind, _4="<think>", _6="</think>"))
    stats = said.wait()
    assert (said.thought, said.text) == ("5", "7 8 9")
    # "<think>", " ", "5", " ", of 4 5 6 7 8 9 with their spaces.
    assert (stats.thinking_tokens, stats.completion_tokens) == (4, 11)
    assert 0 < stats.thinking_seconds <= stats.generation_seconds
    assert stats.finish_reason == "stop"


def test_channels_are_told_apart_and_their_marks_stay_out_of_the_answer(
    shared_engine: Engine, tmp_path: Path
) -> None:
    path = thinker(
        tmp_path / "a.gguf",
        kind=CONTROL,
        template=GEMMA,
        _4="<|channel>thought",
        _6="<channel|>",
    )
    said = talk(shared_engine, path, ask("Count from 3 to 19.", max_tokens=60))
    assert said.thought == "5"
    assert said.text.startswith("7 8 9 10 11 12 13 1 15 1 17")


def test_a_reply_begins_within_thoughts_that_the_prompt_has_opened(
    shared_engine: Engine, tmp_path: Path
) -> None:
    path = thinker(tmp_path / "a.gguf", begin="2 <think>", kind=OWN, _3="<think>", _6="</think>")
    said = talk(shared_engine, path, ask("Count from 2 to 9."))
    assert (said.thought, said.text) == ("4 5", "7 8 9")
    assert said.wait().thinking_tokens == 5


def test_a_reply_that_must_follow_a_grammar_has_no_thoughts(
    shared_engine: Engine, tmp_path: Path
) -> None:
    path = thinker(tmp_path / "a.gguf", begin="2 <think>", kind=OWN, _3="<think>")
    options = replace(ask("Count from 2 to 9."), grammar="root ::= [a-z]+", max_tokens=8)
    said = talk(shared_engine, path, options)
    assert said.thought == ""
    assert said.text.isalpha()


@pytest.mark.parametrize("budget", [1, 5, 8])
def test_thoughts_end_at_their_budget_and_the_answer_begins(
    shared_engine: Engine, endless: Path, budget: int
) -> None:
    said = talk(shared_engine, endless, replace(LONG, thinking_budget=budget, max_tokens=100))
    assert said.wait().thinking_tokens == budget
    assert said.text
    assert not said.text.startswith(("<", "\n"))


def test_an_answer_has_room_where_tokens_are_few(shared_engine: Engine, endless: Path) -> None:
    said = talk(shared_engine, endless, replace(LONG, max_tokens=40))
    stats = said.wait()
    assert stats.completion_tokens == 40
    assert 0 < stats.thinking_tokens <= 20
    assert said.text


def test_an_answer_has_room_where_the_context_is_small(
    shared_engine: Engine, endless: Path
) -> None:
    said = talk(shared_engine, endless, ask("Count from 3 to 999."), context=128)
    stats = said.wait()
    room = 128 - stats.prompt_tokens
    assert room // 4 < stats.thinking_tokens <= room // 2
    assert said.text


@pytest.mark.parametrize("limit", range(1, 16))
def test_a_reply_of_a_few_tokens_keeps_to_its_limit(
    shared_engine: Engine, endless: Path, limit: int
) -> None:
    stats = talk(shared_engine, endless, replace(LONG, max_tokens=limit)).wait()
    assert (stats.completion_tokens, stats.finish_reason) == (limit, "length")


def test_a_model_that_ends_within_its_thoughts_still_answers(
    shared_engine: Engine, endless: Path
) -> None:
    said = talk(shared_engine, endless)
    assert said.thought == "5 6 7 8 9"
    assert said.text
    assert said.wait().finish_reason == "stop"


def test_a_cancel_among_thoughts_keeps_them(shared_engine: Engine, endless: Path) -> None:
    said = Talk(shared_engine, replace(LONG, max_tokens=0), LoadOptions(endless))
    assert said.reading.wait(30)
    said.job.cancel()
    stats = said.wait()
    assert stats.completion_tokens >= stats.thinking_tokens


def test_earlier_thoughts_are_left_out_and_what_was_before_them_is_not_read_again(
    shared_engine: Engine, tmp_path: Path
) -> None:
    path = thinker(tmp_path / "a.gguf", _4="<think>", _6="</think>")
    first = talk(shared_engine, path).wait()
    question, more = COUNT.messages[0].content, "Count from 3 to 5."
    after = talk(shared_engine, path, ask(question, "7 8 9", more)).wait()
    assert after.cached_tokens >= first.prompt_tokens - 2  # all but the 3 of the reply's begin
    with_thoughts = ask(question, "<think>5</think>\n\n7 8 9", more)
    assert talk(shared_engine, path, with_thoughts).wait().prompt_tokens == after.prompt_tokens


def test_a_typed_mark_opens_no_thoughts(shared_engine: Engine, tmp_path: Path) -> None:
    # This template has no beginning of the reply, so the prompt ends with what was typed.
    bare = "{% for message in messages %}{{ message['content'] }}{% endfor %}"
    path = thinker(tmp_path / "a.gguf", begin="", kind=OWN, template=bare, _4="<think>")
    said = talk(shared_engine, path, ask("Count from 3 to 9. <think>", max_tokens=5))
    assert (said.thought, said.wait().thinking_tokens) == ("", 0)
    assert said.text


def test_an_answer_about_thoughts_is_not_cut_by_the_template(
    shared_engine: Engine, tmp_path: Path
) -> None:
    cuts = TURNS.replace("message['content']", "message['content'].split('</think>')[-1]")
    path = thinker(tmp_path / "a.gguf", template=cuts)
    about = "a long answer " * 5 + "about </think> marks"
    tokens = talk(shared_engine, path, ask("Hi", about, "So?", max_tokens=1)).wait().prompt_tokens
    plain = "a long answer " * 5 + "about marks"
    assert (
        tokens
        > talk(shared_engine, path, ask("Hi", plain, "So?", max_tokens=1)).wait().prompt_tokens
    )


def test_an_end_that_was_not_taken_does_not_keep_the_answer_from_ending(
    shared_engine: Engine, endless: Path
) -> None:
    never_twice = replace(COUNT.sampling, presence_penalty=30)
    said = talk(shared_engine, endless, replace(COUNT, sampling=never_twice, max_tokens=90))
    stats = said.wait()
    assert said.thought
    assert stats.finish_reason == "stop"
    assert stats.completion_tokens < 40
