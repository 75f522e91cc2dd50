"""What is set for one chat: how it is kept, and what it does to a request."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from chat_desk import REQUEST, Desk, run
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.chat.chat_settings import (
    LEAST_CONTEXT,
    MOST_BUDGET,
    MOST_CONTEXT,
    SAMPLING_BOUNDS,
    STRONGEST_ADAPTER,
    ChatSettings,
    Used,
    apply,
    read,
    write,
)
from desktop.core.chat.forms import grammar_problem, schema_problem
from desktop.core.chat.messages import Overflow
from desktop.core.engine.values import Adapter
from desktop.core.store.kept_settings import KeptSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT = ChatSettings()
LORA = Adapter(Path("/models/lora.gguf").absolute(), 0.5)
NAMES = [field.name for field in fields(ChatSettings)]
#: Each of them set to something.
ALL = ChatSettings(
    context=8192,
    thinking=True,
    thinking_budget=500,
    overflow="stop",
    json_schema='{"type": "object"}',
    grammar='root ::= "yes"',
    adapters=(LORA,),
    system="Be brief.",
    temperature=0.1,
    top_p=0.5,
    top_k=7,
    min_p=0.25,
    repeat_penalty=1.1,
    presence_penalty=-0.5,
    seed=42,
    specialist=Used("letters", "Letters", (("language", "German"),), ("system",), "0123"),
)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


def numbers(name: str) -> st.SearchStrategy[float | None]:
    least, most = SAMPLING_BOUNDS[name]
    whole = name in ("top_k", "seed")
    one = st.integers(int(least), int(most)) if whole else st.floats(least, most)
    return st.none() | one


chat_settings = st.builds(
    ChatSettings,
    context=st.just(0) | st.integers(LEAST_CONTEXT, MOST_CONTEXT),
    thinking=st.sampled_from([None, True, False]),
    thinking_budget=st.integers(0, MOST_BUDGET),
    overflow=st.sampled_from(get_args(Overflow)),
    json_schema=texts,
    grammar=texts,
    adapters=st.lists(
        st.builds(
            Adapter,
            texts.map(lambda name: Path("/").absolute() / f"{name}x"),
            st.floats(-STRONGEST_ADAPTER, STRONGEST_ADAPTER),
        ),
        max_size=3,
    ).map(tuple),
    system=texts,
    specialist=st.none()
    | st.builds(
        Used,
        texts,
        texts,
        st.dictionaries(texts, texts, max_size=6).map(lambda chosen: tuple(chosen.items())),
        st.lists(texts, max_size=6).map(tuple),
        texts,
    ),
    **{name: numbers(name) for name in SAMPLING_BOUNDS},
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@given(chat_settings)
def test_what_is_written_is_read_again(settings: ChatSettings) -> None:
    assert read(write(settings)) == settings


@given(chat_settings, chat_settings)
def test_a_change_is_read_again_whatever_was_kept(
    before: ChatSettings, after: ChatSettings
) -> None:
    assert read(write(after, write(before))) == after


def test_every_field_is_kept() -> None:
    assert [name for name in NAMES if getattr(ALL, name) == getattr(DEFAULT, name)] == []
    assert set(json.loads(write(ALL))) == set(NAMES)


def test_nothing_is_written_of_defaults() -> None:
    assert write(DEFAULT) == ""
    assert write(DEFAULT, write(ALL)) == ""


@given(st.text() | anything.map(json.dumps))
def test_whatever_is_kept_something_is_read(kept: str) -> None:
    settings = read(kept)
    assert read(write(settings, kept)) == settings


@given(st.sampled_from(NAMES), anything)
def test_a_bad_value_falls_back_alone_and_stays_until_it_is_changed(name: str, bad: object) -> None:
    kept = json.dumps({**json.loads(write(ALL)), name: bad, "from_later": [1]})
    settings = read(kept)
    assert {one: getattr(settings, one) for one in NAMES if one != name} == {
        one: getattr(ALL, one) for one in NAMES if one != name
    }
    other = "seed" if name != "seed" else "top_k"
    after = json.loads(write(replace(settings, **{other: 3}), kept))  # type: ignore[arg-type]  # whole numbers
    assert json.dumps(after[name]) == json.dumps(json.loads(kept)[name])
    assert after["from_later"] == [1]
    assert after[other] == 3


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("context", 100),
        ("context", 4096.0),
        ("context", True),
        ("thinking", "yes"),
        ("thinking_budget", -1),
        ("overflow", "explode"),
        ("json_schema", 7),
        ("system", "half \ud800"),
        ("grammar", "zero \0"),
        ("adapters", [{"path": "relative.gguf"}]),
        ("adapters", [{"path": "/a.gguf", "scale": 100}]),
        ("adapters", [{"path": "/a.gguf", "scale": float("nan")}]),
        ("adapters", [{}] * 9),
        ("temperature", 9),
        ("temperature", float("nan")),
        ("top_k", 1.5),
        ("seed", 1 << 32),
    ],
)
def test_what_is_out_of_bounds_is_not_used(name: str, bad: object) -> None:
    assert read(json.dumps({name: bad})) == DEFAULT


def test_what_could_not_be_read_again_is_not_written() -> None:
    assert read(write(ChatSettings(system="a\ud800b\0c"))).system == "a?bc"


def test_too_deep_or_too_long_is_nothing() -> None:
    assert read('{"a":' * 100_000) == DEFAULT
    assert read('{"seed": 1, "a": "' + "x" * 9_000_000 + '"}') == DEFAULT


def test_a_request_becomes_what_the_chat_wants() -> None:
    asked = apply(ALL, REQUEST)
    assert asked.load == replace(REQUEST.load, context=8192, adapters=(LORA,))
    assert asked.thinking_budget == 500
    assert asked.overflow == "stop"
    assert asked.system == "Be brief."
    assert asked.json_schema == ALL.json_schema
    # One form, and thoughts would have to follow it.
    assert asked.grammar == ""
    assert asked.thinking is False
    sampling = asked.sampling
    assert (sampling.temperature, sampling.top_p, sampling.top_k, sampling.seed) == (
        0.1,
        0.5,
        7,
        42,
    )
    assert (sampling.min_p, sampling.repeat_penalty, sampling.presence_penalty) == (0.25, 1.1, -0.5)
    free = apply(replace(ALL, json_schema=" \n", grammar=""), REQUEST)
    assert (free.thinking, free.json_schema, free.grammar) == (True, "", "")


def test_without_settings_a_request_stays_as_it_is() -> None:
    wanted = replace(REQUEST, thinking=False, system="From the command.", overflow="stop")
    assert apply(DEFAULT, wanted) == wanted


def test_the_settings_reach_the_engine_and_are_kept_with_a_new_chat(desk: Desk) -> None:
    chats = desk.plays()
    settings = replace(ALL, json_schema="")
    asked = apply(settings, replace(REQUEST, settings=write(settings)))
    listener = run(chats, asked)
    (options,), (load,) = desk.engine.requests, desk.engine.loads
    assert load == asked.load
    assert options.grammar == 'root ::= "yes"'
    assert options.thinking_budget == 500
    assert options.sampling == asked.sampling
    assert options.messages[0].content == "Be brief."
    kept = KeptSettings(desk.database)
    assert read(kept.read(listener.started.conversation)) == settings
    # A chat that has begun keeps what it has.
    run(chats, replace(REQUEST, conversation_id=listener.started.conversation, settings="{}"))
    assert read(kept.read(listener.started.conversation)) == settings


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ('{"type": "object"}', True),
        ("{}", True),
        ("", False),
        ("[]", False),
        ("7", False),
        ('{"type": }', False),
        ('{"a":' * 100_000, False),
        ("1" * 5000, False),
    ],
)
def test_a_schema_is_a_json_object(text: str, right: bool) -> None:
    assert (schema_problem(text) == "") is right


def test_where_a_schema_is_wrong_is_said() -> None:
    assert "line 2, column 9" in schema_problem('{\n"type": }')


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ('root ::= "a"', True),
        ('a ::= "b"\n  root::= a', True),
        ("", False),
        ('x ::= "root"', False),
    ],
)
def test_a_grammar_has_a_root(text: str, right: bool) -> None:
    assert (grammar_problem(text) == "") is right
