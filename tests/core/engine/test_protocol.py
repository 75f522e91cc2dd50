from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine import protocol
from desktop.core.engine.codec import ProtocolError
from desktop.core.engine.measures import (
    BandwidthOptions,
    BandwidthResult,
    BenchOptions,
    BenchResult,
    CurvePoint,
    GenerationSpeed,
    ProbeOptions,
    ProbeResult,
    PromptSpeed,
    Samples,
    ThreadBandwidth,
    Timing,
)
from desktop.core.engine.values import (
    Adapter,
    ChatMessage,
    Device,
    GenerateOptions,
    LoadedModel,
    LoadOptions,
    ReplyStats,
)
from desktop.core.sampling import LogitBias, Sampling

texts = st.text(st.characters(codec=None), max_size=50)
counts = st.integers(0, 2**62)
numbers = st.floats(allow_nan=False, allow_infinity=False)
paths = st.text(min_size=1, max_size=40).filter(lambda text: "\0" not in text).map(Path)
samplings = st.builds(
    Sampling,
    temperature=numbers,
    top_k=counts,
    top_p=numbers,
    min_p=numbers,
    repeat_penalty=numbers,
    presence_penalty=numbers,
    seed=st.none() | counts,
    logit_bias=st.lists(st.builds(LogitBias, texts, numbers), max_size=3).map(tuple),
    mirostat_tau=numbers,
)
stats = st.builds(
    ReplyStats,
    ttft_seconds=numbers,
    prompt_seconds=numbers,
    generation_seconds=numbers,
    tokens_per_second=numbers,
    prompt_tokens_per_second=numbers,
    thinking_tokens=counts,
    thinking_seconds=numbers,
)
models = st.builds(LoadedModel, path=paths, name=texts, load_seconds=numbers)
facts = st.dictionaries(texts, st.none() | texts | st.integers() | numbers, max_size=4)
requests = st.one_of(
    st.builds(
        protocol.Load,
        counts,
        st.builds(
            LoadOptions,
            paths,
            counts,
            counts,
            adapters=st.lists(st.builds(Adapter, paths, numbers), max_size=3).map(tuple),
        ),
    ),
    st.builds(
        protocol.Generate,
        counts,
        st.builds(
            GenerateOptions,
            st.lists(st.builds(ChatMessage, texts, texts), max_size=4).map(tuple),
            samplings,
            counts,
            st.none() | st.booleans(),
            texts,
            texts,
            thinking_budget=counts,
        ),
    ),
    st.builds(
        protocol.Bench,
        counts,
        st.builds(
            BenchOptions,
            st.lists(counts, max_size=3).map(tuple),
            seconds_limit=numbers,
            sustained_seconds=numbers,
            keep=st.booleans(),
        ),
    ),
    st.builds(
        protocol.Probe,
        counts,
        st.lists(st.builds(LoadOptions, paths, counts), max_size=2).map(tuple),
        st.builds(ProbeOptions, st.lists(counts, max_size=3).map(tuple), seconds_limit=numbers),
    ),
    st.builds(
        protocol.Bandwidth,
        counts,
        st.builds(BandwidthOptions, st.lists(counts, max_size=3).map(tuple), numbers),
    ),
    st.builds(protocol.Cancel, counts),
)
events = st.one_of(
    st.builds(
        protocol.Ready,
        texts,
        texts,
        texts,
        st.lists(texts, max_size=3).map(tuple),
        st.lists(texts, max_size=3).map(tuple),
        st.lists(st.builds(Device), max_size=3).map(tuple),
    ),
    st.builds(protocol.Loading, counts, numbers),
    st.builds(protocol.Loaded, counts, models),
    st.builds(protocol.Reading, counts, counts, counts),
    st.builds(protocol.Text, counts, texts, counts, st.booleans()),
    st.builds(protocol.Finished, counts, stats),
    st.builds(protocol.Benching, counts, numbers, texts, numbers),
    st.builds(
        protocol.Benched,
        counts,
        st.builds(
            BenchResult,
            models,
            st.lists(st.builds(PromptSpeed, counts, numbers), max_size=2).map(tuple),
            st.lists(
                st.builds(GenerationSpeed, counts, counts, numbers, numbers, numbers), max_size=2
            ).map(tuple),
            numbers,
            counts,
            st.lists(
                st.builds(Samples, counts, counts, counts, st.lists(numbers).map(tuple), numbers),
                max_size=2,
            ).map(tuple),
            st.lists(st.builds(CurvePoint, numbers, numbers), max_size=2).map(tuple),
            st.booleans(),
            texts,
            texts,
        ),
    ),
    st.builds(
        protocol.Probed,
        counts,
        st.builds(
            ProbeResult,
            st.lists(models, max_size=2).map(tuple),
            st.lists(
                st.builds(
                    Timing,
                    counts,
                    st.sampled_from(["write", "read"]),
                    counts,
                    counts,
                    st.lists(numbers, max_size=3).map(tuple),
                    numbers,
                ),
                max_size=2,
            ).map(tuple),
        ),
    ),
    st.builds(
        protocol.BandwidthFound,
        counts,
        st.builds(
            BandwidthResult,
            numbers,
            counts,
            st.lists(st.builds(ThreadBandwidth, counts, numbers), max_size=3).map(tuple),
            counts,
            counts,
            st.booleans(),
            texts,
        ),
    ),
    st.builds(protocol.Cancelled, counts),
    st.builds(protocol.Failed, counts, texts, facts),
)
A_LINE = protocol.encode(protocol.Text(3, "hello", 4))


@given(requests)
def test_a_request_survives_the_way(request_: protocol.Request) -> None:
    line = protocol.encode(request_)
    assert line.isascii()
    assert line.count(b"\n") == 1
    assert protocol.decode_request(line) == request_


@given(events)
def test_an_event_survives_the_way(event: protocol.Event) -> None:
    line = protocol.encode(event)
    assert line.isascii()
    assert line.count(b"\n") == 1
    assert protocol.decode_event(line) == event


@given(st.binary(max_size=200))
def test_noise_is_no_message(line: bytes) -> None:
    for decode in (protocol.decode_event, protocol.decode_request):
        with pytest.raises(ProtocolError):
            decode(line)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@given(st.sampled_from(sorted(protocol.EVENTS)), events, st.data())
def test_a_message_with_a_wrong_part_is_refused_or_true(
    kind: str, event: protocol.Event, data: st.DataObject
) -> None:
    document = json.loads(protocol.encode(event))
    document["type"] = data.draw(st.just(document["type"]) | st.just(kind))
    key = data.draw(st.sampled_from(sorted(document)))
    document[key] = data.draw(json_values)
    line = json.dumps(document).encode()
    try:
        decoded = protocol.decode_event(line)
    except ProtocolError:
        return
    assert protocol.decode_event(protocol.encode(decoded)) == decoded


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 100_000,
        b'{"type": "text", "job": 3, "text": "a"}',
        b'{"type": "text", "job": 3, "text": "a", "tokens": 1, "more": 2}',
        b'{"type": "text", "job": true, "text": "a", "tokens": 1}',
        b'{"type": "text", "job": 3.0, "text": "a", "tokens": 1}',
        b'{"type": "loading", "job": 3, "fraction": NaN}',
        b'{"type": "loading", "job": 3, "fraction": 1e999}',
        b'{"type": "loading", "job": 3, "fraction": 1' + b"0" * 400 + b"}",
        b'{"type": "cancel", "job": 3}',
        b'{"type": ["text"], "job": 3}',
        A_LINE[:-2],
        A_LINE[:-1] + A_LINE,
    ],
)
def test_a_near_miss_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        protocol.decode_event(line)


def test_a_path_cannot_be_cut_by_a_zero_byte() -> None:
    line = protocol.encode(protocol.Load(1, LoadOptions(Path("a.gguf"))))
    with pytest.raises(ProtocolError):
        protocol.decode_request(line.replace(b"a.gguf", b"a.gguf\\u0000b"))


def test_a_line_of_gigabytes_is_refused_unread() -> None:
    with pytest.raises(ProtocolError):
        protocol.decode_event(b" " * (protocol.MAX_LINE + 1))


def test_a_number_that_json_lacks_is_not_sent() -> None:
    with pytest.raises(ProtocolError):
        protocol.encode(protocol.Loading(1, float("nan")))


def test_a_surrogate_in_a_message_is_carried() -> None:
    event = protocol.Text(1, "\ud800", 1)
    assert protocol.decode_event(protocol.encode(event)) == replace(event)
