"""A model that nobody uses gives its memory back."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine.engine import Engine, EngineState, LoadOptions, worker_command
from desktop.core.engine.idle import Rest
from desktop.core.engine.values import ChatMemory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LOAD = LoadOptions(TINY)


class Stops:
    """Hears when an engine has no child any more."""

    def __init__(self, engine: Engine) -> None:
        self.stopped = threading.Event()
        self.phases: list[str] = []
        engine.subscribe(self._hear)

    def _hear(self, state: EngineState) -> None:
        self.phases.append(state.phase)
        if state.phase == "stopped":
            self.stopped.set()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[Callable[[], Rest]], Engine]]:
    started: list[Engine] = []

    def run(rest: Callable[[], Rest]) -> Engine:
        started.append(Engine(worker_command(), tmp_path / "logs", rest=rest))
        return started[-1]

    yield run
    for engine in started:
        engine.close()


def test_an_unused_model_is_unloaded_and_its_chat_kept(
    start: Callable[[Callable[[], Rest]], Engine], tmp_path: Path
) -> None:
    engine = start(lambda: Rest(after=0.3, look=0.1))
    stops = Stops(engine)
    file = tmp_path / "1.memory"
    chat = replace(ask("lamp key apple " * 60), memory=ChatMemory(file, "tiny"))
    Talk(engine, chat).wait()

    assert stops.stopped.wait(LONG)
    assert engine.pid is None
    assert engine.state == EngineState("stopped")
    assert file.exists()
    again = Talk(engine, chat)
    assert again.wait().cached_tokens > 100


def test_a_model_at_work_stays(start: Callable[[Callable[[], Rest]], Engine]) -> None:
    engine = start(lambda: Rest(after=0.01, look=0.01))
    stops = Stops(engine)
    talk = Talk(engine, ask("Sing.", max_tokens=300))
    assert talk.wait().completion_tokens == 300

    assert stops.stopped.wait(LONG)
    assert stops.phases.index("generating") < stops.phases.index("stopped")


def test_a_model_stays_for_ever_where_that_is_wished(
    start: Callable[[Callable[[], Rest]], Engine],
) -> None:
    looks = threading.Semaphore(0)
    low = False

    def is_low() -> bool:
        looks.release()
        return low

    engine = start(lambda: Rest(after=0, look=0.01, low=is_low))
    stops = Stops(engine)
    engine.load(LOAD).result(LONG)
    for _ in range(20):
        assert looks.acquire(timeout=LONG)
    assert engine.pid is not None
    assert not stops.stopped.is_set()

    low = True  # now other programs need the memory
    assert stops.stopped.wait(LONG)
    assert engine.pid is None


def test_the_time_can_be_changed_while_it_runs(
    start: Callable[[Callable[[], Rest]], Engine],
) -> None:
    rest = [Rest(after=0, look=0.02)]
    engine = start(lambda: rest[0])
    stops = Stops(engine)
    engine.load(LOAD).result(LONG)
    rest[0] = Rest(after=0.05, look=0.02)

    assert stops.stopped.wait(LONG)
