"""Each step of the sampler chain, and replies that are bound to a form, on the tiny model."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import GREEDY, Talk, ask

from desktop.core.engine.values import ChatMessage, GenerateOptions
from desktop.core.errors import GrammarInvalid
from desktop.core.sampling import LogitBias, Sampling

if TYPE_CHECKING:
    from desktop.core.engine.engine import Engine

#: Every step is off: what comes is what the model thinks, at this temperature.
FREE = Sampling(temperature=3.0, top_k=0, top_p=1.0, min_p=0.0)
STORY = (ChatMessage("user", "Tell me a story."),)


def say(
    engine: Engine, sampling: Sampling, tokens: int = 1, chat: tuple[ChatMessage, ...] = STORY
) -> str:
    talk = Talk(engine, GenerateOptions(chat, sampling, max_tokens=tokens))
    talk.wait()
    return talk.text


def throws(engine: Engine, sampling: Sampling, times: int = 150) -> Counter[str]:
    """The first token of so many replies."""
    return Counter(say(engine, replace(sampling, seed=seed)) for seed in range(times))


@pytest.fixture(scope="module")
def likeliest(shared_engine: Engine) -> str:
    return say(shared_engine, GREEDY)


def test_without_any_step_all_kinds_of_tokens_come(shared_engine: Engine) -> None:
    assert len(throws(shared_engine, FREE)) > 20


@pytest.mark.parametrize(
    "step",
    [
        {"top_k": 1},
        {"top_p": 0.001},
        {"min_p": 1.0},
        {"temperature": 0.001},
        {"mirostat_tau": 0.001},
        {"temperature": 0.0},
    ],
    ids="+".join,
)
def test_a_step_that_leaves_one_token_is_greedy(
    shared_engine: Engine, likeliest: str, step: dict[str, float]
) -> None:
    assert throws(shared_engine, replace(FREE, **step), 20) == {likeliest: 20}  # type: ignore[arg-type]  # fields of other types


def test_typical_tokens_are_fewer(shared_engine: Engine) -> None:
    few = throws(shared_engine, replace(FREE, typical_p=0.2))

    assert len(few) < len(throws(shared_engine, FREE)) / 2


def test_the_likeliest_tokens_can_be_left_out(shared_engine: Engine, likeliest: str) -> None:
    mild = replace(FREE, temperature=1.0, top_k=3)
    xtc = replace(mild, xtc_probability=1.0, xtc_threshold=1e-6)

    assert throws(shared_engine, mild, 60)[likeliest] > 0
    assert likeliest not in throws(shared_engine, xtc, 60)


def test_a_word_can_be_forbidden_and_forced(shared_engine: Engine, likeliest: str) -> None:
    forbidden = replace(GREEDY, logit_bias=(LogitBias(likeliest, -100),))
    forced = replace(GREEDY, logit_bias=(LogitBias("z", 500),))

    assert say(shared_engine, forbidden) != likeliest
    assert say(shared_engine, forced, 4) == "zzzz"


def test_a_moving_temperature_differs_from_a_fixed_one(shared_engine: Engine) -> None:
    warm = replace(FREE, temperature=4.0, seed=5)
    moving = [
        say(shared_engine, replace(warm, temperature_range=spread), 30) for spread in (0.0, 3.9)
    ]

    assert moving[0] != moving[1]


def song(engine: Engine, **steps: float) -> str:
    sampling = replace(GREEDY, **steps)  # type: ignore[arg-type]  # fields of other types
    return say(engine, sampling, 40, (ChatMessage("user", "Sing."),))


def test_what_came_often_comes_no_more(shared_engine: Engine) -> None:
    assert "la la la la la la" in song(shared_engine)
    words = Counter(song(shared_engine, frequency_penalty=20).split())

    assert words["la"] < 5


def test_a_penalty_forgets_what_is_behind_its_window(shared_engine: Engine) -> None:
    short = Counter(song(shared_engine, presence_penalty=200, penalty_window=1).split())
    long = Counter(song(shared_engine, presence_penalty=200, penalty_window=0).split())

    assert short.most_common(1)[0][1] > 2
    assert long.most_common(1)[0][1] <= short.most_common(1)[0][1]


def test_passages_are_not_sung_for_ever(shared_engine: Engine) -> None:
    assert "la la la la la la" not in song(shared_engine, dry_multiplier=50)


def test_passages_of_the_question_count_too(shared_engine: Engine) -> None:
    question = (ChatMessage("user", "Repeat: green apple"),)

    assert say(shared_engine, GREEDY, 10, question) == "green apple"
    assert say(
        shared_engine, replace(GREEDY, dry_multiplier=100, dry_allowed_length=1), 10, question
    ) != ("green apple")


# --- replies of a given form -----------------------------------------------------------------

SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {
            "name": {"enum": ["ada", "bob"]},
            "age": {"type": "integer", "maximum": 9, "minimum": 1},
        },
        "required": ["name", "age"],
        "additionalProperties": False,
    }
)


@pytest.mark.parametrize(
    "sampling", [GREEDY, replace(FREE, seed=4), replace(FREE, top_k=5, seed=5)]
)
def test_a_reply_follows_its_schema(shared_engine: Engine, sampling: Sampling) -> None:
    options = GenerateOptions(STORY, sampling, max_tokens=200, json_schema=SCHEMA)
    talk = Talk(shared_engine, options)
    stats = talk.wait()
    found = json.loads(talk.text)

    assert stats.finish_reason == "stop"
    assert found.keys() == {"name", "age"}
    assert found["name"] in ("ada", "bob")
    assert 1 <= found["age"] <= 9


def test_a_reply_follows_its_grammar_and_the_next_is_free(shared_engine: Engine) -> None:
    bound = GenerateOptions(STORY, GREEDY, grammar='root ::= "yes" | "no"')
    talk = Talk(shared_engine, bound)
    talk.wait()
    free = Talk(shared_engine, ask("Repeat: green apple"))
    free.wait()

    assert talk.text in ("yes", "no")
    assert free.text == "green apple"


def test_what_the_model_would_say_anyway_is_not_changed(shared_engine: Engine) -> None:
    bound = replace(ask("Repeat: green apple"), grammar="root ::= [a-z ]+")
    talk = Talk(shared_engine, bound)
    talk.wait()

    assert talk.text == "green apple"


def test_a_grammar_draws_as_often_as_the_model_would_among_what_it_allows(
    shared_engine: Engine,
) -> None:
    two = ("yes", "no")
    warm = replace(FREE, temperature=8.0)
    grammar = 'root ::= "yes" | "no"'
    counts: Counter[str] = Counter()
    for seed in range(100):
        talk = Talk(
            shared_engine, GenerateOptions(STORY, replace(warm, seed=seed), grammar=grammar)
        )
        talk.wait()
        counts[talk.text] += 1

    assert set(counts) == set(two)


@pytest.mark.parametrize(
    "wrong",
    [
        {"grammar": "root ::= ("},
        {"grammar": 'other ::= "a"'},
        {"grammar": "root ::= root root"},
        {"grammar": 'root ::= "a\0"'},
        {"grammar": "x" * 1_000_001},
        {"json_schema": "{"},
        {"json_schema": '{"$ref": "https://example.org/schema.json"}'},
        {"json_schema": '{"type": "sandwich"}'},
        {"json_schema": '{"items":' * 2000 + "{}" + "}" * 2000},
        {"json_schema": "7"},
        {"json_schema": '{"type": "array", "items": {"type": "null"}, "minItems": 100000000}'},
        {"json_schema": '{"type": "array", "items": {"type": "null"}, "maxItems": 1e9}'},
        {"json_schema": '{"properties": {"a": {"type": "string", "maxLength": 100000000}}}'},
        {"json_schema": '{"type": "string", "pattern": "^a{0,100000000}$"}'},
        {"json_schema": json.dumps({"anyOf": [{"type": "string", "maxLength": 4000}] * 100})},
        {"json_schema": '{"type": "number", "minimum": 3}'},
        {"json_schema": '{"properties": {"not": {"not": {}}}}'},
    ],
    ids=range(17),
)
def test_a_form_that_cannot_be_used_is_said_to_be_one(
    shared_engine: Engine, wrong: dict[str, str]
) -> None:
    options = replace(ask("Repeat: lamp"), **wrong)  # type: ignore[arg-type]  # both are texts
    with pytest.raises(GrammarInvalid) as caught:
        Talk(shared_engine, options).wait()
    after = Talk(shared_engine, ask("Repeat: lamp"))
    after.wait()

    assert caught.value.data["reason"]
    assert after.text == "lamp"
