from __future__ import annotations

import json
import threading
import time
from concurrent.futures import CancelledError, wait
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
import pytest
from core.engine.talk import GREEDY, LONG, TINY, Talk, ask

from desktop.core.engine.engine import (
    BenchOptions,
    ChatMessage,
    Engine,
    EngineState,
    GenerateOptions,
    LoadOptions,
    worker_command,
)
from desktop.core.errors import ContextFull, EngineStopped
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from pathlib import Path

SKILLS = TINY.with_name("skills.json")
COUNT = ask("Count from 3 to 9.")
SONG = ask("Sing.")
LOAD = LoadOptions(TINY)


def examples() -> list[object]:
    found = json.loads(SKILLS.read_text("utf-8"))
    return [pytest.param(one["messages"], one["answer"], id=one["name"]) for one in found]


@pytest.mark.parametrize(("messages", "answer"), examples())
def test_the_tiny_model_answers_exactly(
    shared_engine: Engine, messages: list[dict[str, str]], answer: str
) -> None:
    chat = tuple(ChatMessage(one["role"], one["content"]) for one in messages)
    talk = Talk(shared_engine, GenerateOptions(chat, GREEDY))
    assert talk.wait().finish_reason == "stop"
    assert talk.text == answer


def test_a_loaded_model_says_what_it_is(shared_engine: Engine) -> None:
    shares: list[float] = []
    model = shared_engine.load(LOAD, shares.append).result(LONG)
    assert model.path == TINY
    assert (model.architecture, model.device) == ("llama", "CPU")
    assert model.name == "Tiny (self-test)"
    assert model.parameters > 1_000_000
    assert model.context == model.trained_context == 2048
    assert 0 < model.load_seconds < LONG
    assert model.memory_bytes > model.bytes > 1_000_000
    assert model.threads == 1
    assert "0.3." in model.engine
    assert model.variant
    assert shares[-1] == 1
    assert shares == sorted(shares)
    assert shared_engine.state == EngineState("idle", model)


def test_the_context_is_never_larger_than_the_trained_one(engine: Engine) -> None:
    assert engine.load(LoadOptions(TINY, 100_000)).result(LONG).context == 2048
    assert engine.load(LoadOptions(TINY, 512)).result(LONG).context == 512


def test_threads_are_as_asked_but_never_more_than_cores(engine: Engine) -> None:
    assert engine.load(LoadOptions(TINY, threads=1)).result(LONG).threads == 1
    cores = len(psutil.Process().cpu_affinity() or []) if psutil.LINUX else psutil.cpu_count()
    assert engine.load(LoadOptions(TINY, threads=200)).result(LONG).threads == cores


def test_a_reply_streams_and_is_counted(shared_engine: Engine) -> None:
    talk = Talk(shared_engine, COUNT)
    stats = talk.wait()
    assert talk.text == "3 4 5 6 7 8 9"
    assert len(talk.pieces) > 3
    assert talk.counts == sorted(talk.counts)
    assert stats.completion_tokens == talk.counts[-1]
    assert talk.prompt[-1] == (stats.prompt_tokens, stats.prompt_tokens)
    assert stats.finish_reason == "stop"
    assert 0 < stats.ttft_seconds < LONG
    assert stats.prompt_seconds <= stats.ttft_seconds
    speed = (stats.completion_tokens - 1) / stats.generation_seconds
    assert stats.tokens_per_second == pytest.approx(speed)
    fresh = stats.prompt_tokens - stats.cached_tokens
    assert stats.prompt_tokens_per_second == pytest.approx(fresh / stats.prompt_seconds)
    assert (stats.device, stats.threads) == ("CPU", 1)


def test_what_the_context_holds_is_not_read_again(shared_engine: Engine) -> None:
    first = Talk(shared_engine, ask("Repeat: green apple")).wait()
    again = Talk(shared_engine, ask("Repeat: green apple")).wait()
    assert again.cached_tokens == again.prompt_tokens - 1 == first.prompt_tokens - 1
    longer = Talk(shared_engine, ask("Repeat: green apple", "green apple", "Repeat: lamp"))
    stats = longer.wait()
    assert longer.text == "lamp"
    assert stats.cached_tokens >= first.prompt_tokens
    other = Talk(shared_engine, COUNT)
    assert other.wait().cached_tokens < 10
    assert other.text == "3 4 5 6 7 8 9"


def test_max_tokens_ends_a_reply(shared_engine: Engine) -> None:
    talk = Talk(shared_engine, replace(SONG, max_tokens=7))
    stats = talk.wait()
    assert (stats.finish_reason, stats.completion_tokens) == ("length", 7)


def test_a_full_context_ends_a_reply(engine: Engine) -> None:
    talk = Talk(engine, SONG, LoadOptions(TINY, 256))
    stats = talk.wait()
    assert stats.finish_reason == "length"
    # The last token is told, but has no place in the context any more.
    assert stats.prompt_tokens + stats.completion_tokens == 257


def test_a_prompt_beyond_the_context_is_refused_with_numbers(engine: Engine) -> None:
    small = LoadOptions(TINY, 256)
    with pytest.raises(ContextFull) as caught:
        Talk(engine, ask("lamp " * 400), small).wait()
    assert caught.value.data["context"] == 256
    assert int(caught.value.data["prompt_tokens"] or 0) > 256
    assert Talk(engine, COUNT, small).wait().finish_reason == "stop"


@pytest.mark.parametrize("times", [200_000, 1_000_000])
def test_a_pasted_library_is_refused_at_once(shared_engine: Engine, times: int) -> None:
    shared_engine.load(LOAD).result(LONG)
    started = time.monotonic()
    with pytest.raises(ContextFull):
        Talk(shared_engine, ask("All human knowledge. " * times)).wait()
    assert time.monotonic() - started < 5


def test_a_seed_fixes_the_dice(shared_engine: Engine) -> None:
    def sing(seed: int | None) -> str:
        sampling = Sampling(temperature=5, top_k=0, top_p=1, min_p=0, seed=seed)
        chat = (ChatMessage("user", "Tell me a story."),)
        talk = Talk(shared_engine, GenerateOptions(chat, sampling, max_tokens=40))
        talk.wait()
        return talk.text

    assert sing(7) == sing(7)
    assert len({sing(1), sing(2), sing(3)}) == 3
    assert sing(None) != sing(None)
    assert sing(2**32 - 1) == sing(2**32 - 1)


def test_every_sampler_setting_is_taken(shared_engine: Engine) -> None:
    sampling = Sampling(
        temperature=0.5,
        top_k=50,
        top_p=0.9,
        min_p=0.01,
        repeat_penalty=1.3,
        presence_penalty=200,
        seed=-3,
    )
    chat = (ChatMessage("user", "Sing."),)
    talk = Talk(shared_engine, GenerateOptions(chat, sampling, max_tokens=30))
    talk.wait()
    assert len(talk.pieces) > 3
    assert "la la la" not in talk.text


def test_a_cancelled_reply_keeps_its_text_and_its_numbers(shared_engine: Engine) -> None:
    talk = Talk(shared_engine, SONG)
    assert talk.begun.wait(LONG)
    talk.job.cancel()
    talk.job.cancel()
    stats = talk.wait()
    assert stats.finish_reason == "cancelled"
    assert stats.completion_tokens == talk.counts[-1]
    assert talk.text.startswith("la")
    assert Talk(shared_engine, COUNT).wait().finish_reason == "stop"


def test_cancel_is_answered_in_a_tenth_of_a_second(shared_engine: Engine) -> None:
    def latency(options: GenerateOptions, event: str) -> float:
        talk = Talk(shared_engine, options)
        assert getattr(talk, event).wait(LONG)
        started = time.monotonic()
        talk.job.cancel()
        talk.wait()
        return time.monotonic() - started

    shared_engine.load(LOAD).result(LONG)
    # The best of some, because the machine may be busy with something else.
    assert min(latency(SONG, "begun") for _ in range(3)) < 0.1
    prompts = [ask(f"{at} lamp " * 300) for at in range(3)]
    assert min(latency(prompt, "reading") for prompt in prompts) < 0.1


def test_a_prompt_can_be_cancelled_while_it_is_read(shared_engine: Engine) -> None:
    Talk(shared_engine, COUNT).wait()
    talk = Talk(shared_engine, ask("key " * 980))
    assert talk.reading.wait(LONG)
    talk.job.cancel()
    stats = talk.wait()
    assert stats.finish_reason == "cancelled"
    assert stats.prompt_tokens > 1800
    count = Talk(shared_engine, COUNT)
    count.wait()
    assert count.text == "3 4 5 6 7 8 9"


def test_a_queued_job_can_be_cancelled_before_its_turn(shared_engine: Engine) -> None:
    first, second, third = (Talk(shared_engine, one) for one in (SONG, COUNT, COUNT))
    second.job.cancel()
    first.job.cancel()
    assert second.wait().finish_reason == "cancelled"
    assert second.text == ""
    assert third.wait().finish_reason == "stop"


def test_loading_can_be_cancelled(engine: Engine) -> None:
    future = engine.load(LoadOptions(TINY))
    assert future.cancel()
    assert wait([future], LONG).done == {future}
    with pytest.raises(CancelledError):
        future.result(0)
    assert Talk(engine, COUNT).wait().finish_reason == "stop"


def test_jobs_of_several_threads_are_done_in_turn(shared_engine: Engine) -> None:
    talks: list[Talk] = []
    threads = [
        threading.Thread(target=lambda: talks.append(Talk(shared_engine, COUNT))) for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {talk.wait().finish_reason for talk in talks} == {"stop"}
    assert {talk.text for talk in talks} == {"3 4 5 6 7 8 9"}


def test_the_states_of_a_reply_are_told(engine: Engine) -> None:
    phases: list[str] = []
    unsubscribe = engine.subscribe(lambda state: phases.append(state.phase))
    Talk(engine, COUNT).wait()
    engine.bench(LOAD, BenchOptions(rounds=1), lambda _share, _step: None).result.result(LONG)
    assert phases == [
        "starting",
        "loading",
        "idle",
        "generating",
        "idle",
        "benchmarking",
        "idle",
    ]
    unsubscribe()
    engine.unload().result(LONG)
    assert len(phases) == 7
    assert engine.state == EngineState("stopped", None)
    assert Talk(engine, COUNT).wait().finish_reason == "stop"


def test_a_listener_that_fails_harms_nobody(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_facts: object) -> None:
        raise ZeroDivisionError

    engine.subscribe(fail)
    job = engine.generate(LOAD, COUNT, fail)
    assert job.result.result(LONG).finish_reason == "stop"
    assert "a listener of the engine failed" in caplog.text


def test_a_benchmark_measures_all_in_turn(shared_engine: Engine) -> None:
    steps: list[tuple[float, str]] = []
    options = BenchOptions(prompts=(32, 200), depths=(0, 300), tokens=8, rounds=2)
    job = shared_engine.bench(LOAD, options, lambda share, step: steps.append((share, step)))
    result = job.result.result(LONG)
    assert [speed.tokens for speed in result.pp] == [32, 200]
    assert [(speed.depth, speed.tokens) for speed in result.tg] == [(0, 8), (300, 8)]
    for speed in result.tg:
        assert 0 < speed.low <= speed.tokens_per_second <= speed.high
    assert all(speed.tokens_per_second > 0 for speed in result.pp)
    assert result.memory_bytes > 1_000_000
    assert result.model.path == TINY
    assert result.load_seconds == result.model.load_seconds
    told = [step for _, step in steps]
    assert told[0] == "loading"
    round_ = ["tg 0", "pp 32", "tg 300", "pp 200"]  # what is deep is not read
    assert told[-9:] == ["warm-up", *round_, *round_]
    count = Talk(shared_engine, COUNT)
    count.wait()
    assert count.text == "3 4 5 6 7 8 9"


def test_a_benchmark_leaves_out_what_does_not_fit(shared_engine: Engine) -> None:
    options = BenchOptions(prompts=(64, 4096), depths=(0, 2040), tokens=16, rounds=1)
    result = shared_engine.bench(LOAD, options, lambda *_: None).result.result(LONG)
    assert [speed.tokens for speed in result.pp] == [64]
    assert [speed.depth for speed in result.tg] == [0]


def test_a_benchmark_keeps_its_time(shared_engine: Engine) -> None:
    shared_engine.load(LOAD).result(LONG)
    options = BenchOptions(tokens=64, rounds=100_000, seconds_limit=0.5)
    started = time.monotonic()
    result = shared_engine.bench(LOAD, options, lambda *_: None).result.result(LONG)
    assert time.monotonic() - started < 5
    assert result.tg


def test_a_benchmark_can_be_cancelled(shared_engine: Engine) -> None:
    begun = threading.Event()
    options = BenchOptions(rounds=100_000, seconds_limit=1000)

    def on_progress(_share: float, step: str) -> None:
        if step.startswith("tg"):
            begun.set()

    job = shared_engine.bench(LOAD, options, on_progress)
    assert begun.wait(LONG)
    job.cancel()
    with pytest.raises(CancelledError):
        job.result.result(LONG)
    assert Talk(shared_engine, COUNT).wait().finish_reason == "stop"


def test_two_engines_work_at_once(shared_engine: Engine, engine: Engine) -> None:
    talks = [Talk(one, COUNT) for one in (shared_engine, engine, shared_engine, engine)]
    assert [talk.wait().finish_reason for talk in talks] == ["stop"] * 4
    assert {talk.text for talk in talks} == {"3 4 5 6 7 8 9"}
    assert shared_engine.pid != engine.pid


def test_closing_leaves_no_process_and_no_job_open(tmp_path: Path) -> None:
    engine = Engine(worker_command(), tmp_path)
    talk, queued = Talk(engine, SONG), Talk(engine, COUNT)
    assert talk.begun.wait(LONG)
    pid = engine.pid
    assert pid is not None
    started = time.monotonic()
    engine.close()
    assert time.monotonic() - started < 2
    assert not psutil.pid_exists(pid)
    for each in (talk, queued, Talk(engine, COUNT)):
        with pytest.raises(EngineStopped):
            each.wait()
    assert engine.state.phase == "closed"
    engine.close()


def test_the_child_has_no_network(shared_engine: Engine) -> None:
    if not psutil.LINUX:
        pytest.skip("the filter is Linux's")
    shared_engine.load(LOAD).result(LONG)
    with open(f"/proc/{shared_engine.pid}/status", encoding="ascii") as file:  # noqa: PTH123 - a kernel file
        status = file.read()
    assert "Seccomp:\t2" in status
    assert "NoNewPrivs:\t1" in status
