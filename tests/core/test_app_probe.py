"""Timing skeletons beside the engine that chats, and never against it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.app_probe import Prober, Stopped
from desktop.core.catalogue import load
from desktop.core.catalogue_facts import Shape
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import ChatMessage, GenerateOptions, LoadOptions
from desktop.core.errors import AssistantError
from desktop.core.paths import PACKAGE, Paths
from desktop.core.sampling import Sampling
from desktop.core.speed.families import from_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.speed.blueprint import Blueprint

LOAD = LoadOptions(Path("nowhere.gguf"), device="cpu")
LONG = 60.0


def plan(layers: int = 4) -> Blueprint:
    """Return a small model."""
    shape = Shape(
        layers=layers,
        embedding=512,
        feed_forward=1024,
        heads=8,
        kv_heads=4,
        head_size=64,
        vocabulary=2048,
        tied=True,
    )
    known = load(PACKAGE / "models.toml").get("llama32-1b")
    return from_catalogue(replace(known, shape=shape, context=8192))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    found = Paths.below(tmp_path)
    found.create()
    return found


@pytest.fixture
def chat(paths: Paths) -> Iterator[Engine]:
    engine = Engine(worker_command(), paths.logs)
    yield engine
    engine.close()


@pytest.fixture
def prober(paths: Paths, chat: Engine) -> Iterator[Prober]:
    made = Prober(paths, chat, (0.3, 0.3, 0.3))
    yield made
    made.close()


def left_over(paths: Paths) -> list[Path]:
    return list((paths.cache / "skeletons").rglob("*"))


def test_a_model_is_timed_and_nothing_stays(prober: Prober, paths: Paths) -> None:
    steps: list[tuple[float, str]] = []
    costs, loaded, _ = prober.exact(plan(), LOAD, lambda share, step: steps.append((share, step)))

    assert 0 < costs.token < 1
    assert costs.token_deeper > 0
    assert costs.step > costs.token
    assert costs.step_tokens == 128
    assert loaded.device == "CPU"
    assert loaded.engine.startswith("llama.cpp")
    assert [step for _, step in steps][:1] == ["building"]
    assert steps[-1] == (1.0, "measuring")
    assert [share for share, _ in steps] == sorted(share for share, _ in steps)
    assert left_over(paths) == []


def test_what_is_asked_for_is_what_is_timed(prober: Prober) -> None:
    wish = replace(LOAD, threads=1, micro_batch=64, repack=False, cache_type="q8_0")
    costs, loaded, _ = prober.exact(plan(), wish)
    assert costs.step_tokens == 64
    assert loaded.threads == 1
    assert loaded.repack is False
    assert loaded.cache_type == "q8_0"


def test_what_others_do_meanwhile_is_told(prober: Prober) -> None:
    program = "while True: pass"
    others = [subprocess.Popen([sys.executable, "-c", program]) for _ in range(2)]
    try:
        busy = prober.exact(plan(8), LOAD)
    finally:
        for other in others:
            other.kill()
            other.wait()
    assert busy.other_load > 0.1
    assert busy.costs.band > 0.15


def test_twice_the_layers_take_about_twice_as_long(prober: Prober) -> None:
    few, *_ = prober.exact(plan(8), replace(LOAD, threads=1))
    many, *_ = prober.exact(plan(32), replace(LOAD, threads=1))
    assert 2 < many.step / few.step < 8  # four times the layers


@pytest.mark.parametrize("when", ["building", "measuring"])
def test_it_ends_when_nobody_wants_it(prober: Prober, paths: Paths, when: str) -> None:
    reached = threading.Event()

    def report(_share: float, step: str) -> None:
        if step == when:
            reached.set()

    with pytest.raises(Stopped):
        prober.exact(plan(), LOAD, report, reached.is_set)
    assert left_over(paths) == []


def test_a_reply_comes_first(prober: Prober, chat: Engine, tiny_model: Path) -> None:
    """What a reply disturbs begins anew when it is over."""
    begun, replied = threading.Event(), threading.Event()
    seen: list[str] = []
    options = GenerateOptions(
        (ChatMessage("user", "Count to ten."),), Sampling(temperature=0.0), max_tokens=8
    )

    def ask() -> None:
        begun.wait(LONG)
        chat.generate(LoadOptions(tiny_model), options, lambda _text, _tokens: None).result.result()
        replied.set()

    asker = threading.Thread(target=ask)
    asker.start()

    def report(share: float, step: str) -> None:
        if step == "measuring" and share > 0.3:
            begun.set()
        if step == "measuring" and share == 1.0:
            seen.append("done" if replied.is_set() else "early")

    costs, *_ = prober.exact(plan(), LOAD, report)
    asker.join(LONG)
    assert costs.token > 0
    assert replied.is_set()


def test_it_waits_for_a_reply(prober: Prober, chat: Engine, tiny_model: Path) -> None:
    waiting, writing = threading.Event(), threading.Event()
    options = GenerateOptions((ChatMessage("user", "Go on."),), Sampling(temperature=0.0))

    def hear(_text: str, _tokens: int) -> None:
        writing.set()
        waiting.wait(LONG)

    gate = chat.generate(
        LoadOptions(tiny_model),
        options,
        hear,
    )
    assert writing.wait(LONG)
    order: list[str] = []

    def report(_share: float, step: str) -> None:
        order.append(step)
        if step == "waiting":
            gate.cancel()
            waiting.set()

    prober.exact(plan(), LOAD, report)
    assert "waiting" in order
    assert order.index("waiting") < order.index("measuring")


def test_one_prediction_at_a_time(prober: Prober) -> None:
    counts: list[int] = []
    found: list[float] = []
    now = threading.Lock()
    inside = 0

    def report(_share: float, step: str) -> None:
        nonlocal inside
        if step == "building":
            with now:
                inside += 1
                counts.append(inside)
        if step == "measuring" and _share == 1.0:
            with now:
                inside -= 1

    def run() -> None:
        found.append(prober.exact(plan(2), LOAD, report)[0].token)

    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG)
    assert len(found) == 3
    assert max(counts) == 1


def test_a_model_that_the_engine_cannot_run_is_told(prober: Prober, paths: Paths) -> None:
    strange = replace(plan(), metadata={**plan().metadata, "llama.attention.head_count": 0})
    with pytest.raises(AssistantError):
        prober.exact(strange, LOAD)
    assert left_over(paths) == []
    assert prober.exact(plan(2), LOAD)[0].token > 0  # and the next one works


def test_what_a_program_that_died_has_left_goes(prober: Prober, paths: Paths) -> None:
    import os
    import time

    old = paths.cache / "skeletons" / "old"
    old.mkdir(parents=True)
    (old / "0.gguf").write_bytes(b"x" * 1000)
    long_ago = time.time() - 10_000
    os.utime(old, (long_ago, long_ago))
    prober.exact(plan(2), LOAD)
    assert not old.exists()


def test_files_that_cannot_be_removed_at_once_are_removed_soon(
    prober: Prober, paths: Paths
) -> None:
    """As on a system that keeps the files of a process until it has let go of them."""
    locked: list[Path] = []

    def let_go() -> None:
        with contextlib.suppress(FileNotFoundError):  # nothing is kept from root
            locked[0].chmod(0o700)

    later = threading.Timer(1.5, let_go)

    def report(_share: float, step: str) -> None:
        if step == "measuring" and not locked:
            locked.extend(each for each in left_over(paths) if each.is_dir())
            locked[0].chmod(0o500)
            later.start()

    prober.exact(plan(2), LOAD, report)
    later.join()
    assert len(locked) == 1
    assert left_over(paths) == []


def test_a_closed_one_ends_what_is_under_way(paths: Paths, chat: Engine) -> None:
    made = Prober(paths, chat, (0.3, 0.3, 0.3))
    ended: list[BaseException] = []
    measuring = threading.Event()

    def report(_share: float, step: str) -> None:
        if step == "measuring":
            measuring.set()

    def run() -> None:
        try:
            made.exact(plan(), LOAD, report)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test looks at it
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert measuring.wait(LONG)
    made.close()
    thread.join(LONG)
    assert not thread.is_alive()
    assert not ended or isinstance(ended[0], Stopped | AssistantError)
