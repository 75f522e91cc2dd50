"""A graphics processor that fails costs a moment, not the reply, and is not tried again."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import embedding_model
import gguf
import pytest
from core.engine.talk import LONG, TINY, ask

from desktop.core.engine.engine import Engine, Patience
from desktop.core.engine.measures import BenchOptions
from desktop.core.engine.process import worker_folder
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import AssistantError, ContextFull, EngineCrashed, GpuFailed, NotGguf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCRIPT = Path(__file__).with_name("gpu_child.py")
COUNT = ask("Count from 3 to 9.")
COUNTED = "3 4 5 6 7 8 9"
ON_GPU = LoadOptions(TINY, device="gpu")
DISCRETE = "Vulkan0: Testing RX 1"
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the child's faults are signals")


class Heard:
    """A reply as a listener should show it: what came after the last restart."""

    def __init__(self, engine: Engine, load: LoadOptions = ON_GPU) -> None:
        self.text = ""
        self.void: list[str] = []
        self.told: list[GpuFailed] = []
        job = engine.generate(load, COUNT, self._grow, on_restart=self._restart)
        self.stats = job.result.result(LONG)

    def _grow(self, text: str, _tokens: int) -> None:
        self.text += text

    def _restart(self, problem: GpuFailed) -> None:
        self.told.append(problem)
        self.void.append(self.text)
        self.text = ""


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Engine]]:
    opened: list[Engine] = []

    def begin(fault: str, kind: str = "gpu", driver: str = "Mesa 1") -> Engine:
        for engine in opened:
            engine.close()
        environment = {**os.environ, "PYTHONPATH": str(worker_folder())}
        command = (sys.executable, str(SCRIPT), fault, kind, driver)
        patience = Patience(gpu=1, gpu_load=1)
        kept = tmp_path / "gpu.json"
        opened.append(Engine(command, tmp_path / "logs", environment, patience, kept))
        return opened[-1]

    yield begin
    for engine in opened:
        engine.close(1)


def test_a_model_runs_on_a_device_that_works(start: Callable[..., Engine]) -> None:
    engine = start("none")
    reply = Heard(engine)
    loaded = engine.state.loaded

    assert (reply.text, reply.told) == (COUNTED, [])
    assert reply.stats.failed_device == ""
    assert loaded is not None
    assert (loaded.device, loaded.gpu_layers) == (DISCRETE, 3)


@pytest.mark.parametrize(
    ("fault", "before", "reason"),
    [
        ("load", "", "bad-model"),
        ("crash at load", "", "engine-crashed"),
        ("hang at load", "", "engine-hung"),
        ("crash", "3", "engine-crashed"),
        ("hang", "3", "engine-hung"),
    ],
)
def test_the_cpu_answers_the_same_message_and_the_device_is_left_alone(
    start: Callable[..., Engine], fault: str, before: str, reason: str
) -> None:
    engine = start(fault)
    reply = Heard(engine)

    assert reply.text == COUNTED
    assert [text.strip() for text in reply.void] == [before]
    assert [(one.data["device"], one.data["reason"]) for one in reply.told] == [(DISCRETE, reason)]
    assert reply.stats.failed_device == DISCRETE
    assert reply.stats.device == "CPU"
    again = Heard(engine)
    assert (again.text, again.told, again.stats.failed_device) == (COUNTED, [], "")
    assert [one.reason for one in engine.failures.all()] == [reason]

    later = Heard(start(fault))

    assert (later.text, later.told) == (COUNTED, [])


@pytest.mark.parametrize(
    ("first", "kind", "layers", "found"),
    [
        # What was found to be the fastest is taken, although it shares the computer's memory.
        ("Vulkan0", "igpu", 2, ("Vulkan0: Testing Graphics", 2)),
        # Where it has gone, the model runs as it would have, and the layers are another's.
        ("Vulkan7", "igpu", 2, ("CPU", 0)),
        ("Vulkan7", "gpu", 2, (DISCRETE, 3)),
    ],
)
def test_a_device_that_was_found_to_be_the_best_is_taken_while_it_is_there(
    start: Callable[..., Engine], first: str, kind: str, layers: int, found: tuple[str, int]
) -> None:
    engine = start("none", kind)
    before = engine.known_devices
    load = LoadOptions(TINY, first_device=first, gpu_layers=layers)
    loaded = engine.load(load).result(LONG)
    assert (loaded.device, loaded.gpu_layers) == found
    after = engine.known_devices
    assert before is None
    assert after is not None
    assert [one.name for one in after] == ["Vulkan0"]


def test_the_best_device_that_fails_leaves_the_message_to_the_cpu(
    start: Callable[..., Engine],
) -> None:
    reply = Heard(start("crash"), LoadOptions(TINY, first_device="Vulkan0"))
    assert (reply.text, reply.stats.failed_device) == (COUNTED, DISCRETE)


def test_another_driver_is_another_chance(start: Callable[..., Engine]) -> None:
    Heard(start("crash"))

    assert start("none", driver="Mesa 1").load(ON_GPU).result(LONG).device == "CPU"
    assert start("none", driver="Mesa 2").load(ON_GPU).result(LONG).device == DISCRETE


def test_a_person_may_ask_for_it_again(start: Callable[..., Engine]) -> None:
    engine = start("crash")
    Heard(engine)

    assert engine.retry_gpus().result(LONG) == 1
    assert engine.failures.all() == ()
    assert [one.data["device"] for one in Heard(engine).told] == [DISCRETE]


def test_a_model_that_is_broken_is_not_the_fault_of_the_device(
    start: Callable[..., Engine], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"no model at all")
    engine = start("load")

    with pytest.raises(NotGguf):
        engine.load(replace(ON_GPU, path=broken)).result(LONG)
    assert engine.failures.all() == ()


def test_a_load_that_nobody_heard_of_is_told_with_the_next_reply(
    start: Callable[..., Engine],
) -> None:
    engine = start("load")

    assert engine.load(ON_GPU).result(LONG).device == "CPU"
    assert Heard(engine).stats.failed_device == DISCRETE
    assert Heard(engine).stats.failed_device == ""


def test_a_benchmark_says_where_it_ran_after_all(start: Callable[..., Engine]) -> None:
    engine = start("crash at load")
    job = engine.bench(ON_GPU, BenchOptions(seconds_limit=1), lambda _share, _step: None)

    # Nothing had been measured yet.
    assert job.result.result(LONG).model.device == "CPU"
    assert [one.device for one in engine.failures.all()] == [DISCRETE]


def test_vectors_are_made_on_the_cpu_where_the_device_crashes(
    start: Callable[..., Engine], tmp_path: Path
) -> None:
    model = tmp_path / "bert.gguf"
    embedding_model.write(model, pooling=gguf.PoolingType.CLS)
    load = LoadOptions(model, context=512, device="gpu", role="embedding")
    engine = start("crash")

    assert len(engine.embed(load, ("green apple", "a b c")).result.result(LONG).tokens) == 2
    assert [one.device for one in engine.failures.all()] == [DISCRETE]


@pytest.mark.parametrize(
    ("wish", "kind", "device"),
    [
        ("auto", "gpu", DISCRETE),
        ("auto", "igpu", "CPU"),
        ("auto", "software", "CPU"),
        ("gpu", "igpu", "Vulkan0: Testing Graphics"),
        ("gpu", "software", "CPU"),
        ("Vulkan0", "software", "Vulkan0: llvmpipe (LLVM 15, 256 bits)"),
        ("cpu", "gpu", "CPU"),
    ],
)
def test_a_device_is_chosen_by_the_wish(
    start: Callable[..., Engine], wish: str, kind: str, device: str
) -> None:
    load = LoadOptions(TINY, device=wish)

    assert start("none", kind).load(load).result(LONG).device == device


def test_no_layers_there_is_the_cpu(start: Callable[..., Engine]) -> None:
    engine = start("none")

    assert engine.load(replace(ON_GPU, gpu_layers=0)).result(LONG).device == "CPU"


def test_a_device_that_has_gone_is_replaced_by_the_cpu_and_tried_again_later(
    start: Callable[..., Engine],
) -> None:
    engine = start("none")
    reply = Heard(engine, replace(ON_GPU, device="Vulkan7"))

    assert reply.text == COUNTED
    assert reply.stats.failed_device == "Vulkan7"
    assert engine.failures.all() == ()


def test_a_driver_that_crashes_the_search_does_so_once(start: Callable[..., Engine]) -> None:
    engine = start("search")
    reply = Heard(engine, LoadOptions(TINY))

    assert (reply.text, reply.told, reply.stats.device) == (COUNTED, [], "CPU")
    assert [one.reason for one in engine.failures.all()] == ["search"]
    found = start("none")
    assert found.load(LoadOptions(TINY)).result(LONG).device == "CPU"
    assert [one.description for one in found.devices().result(LONG)] == ["Testing RX 1"]
    assert found.failures.all() == ()


def test_looking_for_devices_leaves_the_model_loaded(start: Callable[..., Engine]) -> None:
    engine = start("none")
    engine.load(LoadOptions(TINY, device="cpu")).result(LONG)
    pid = engine.pid

    devices = engine.devices().result(LONG)

    assert [(one.name, one.kind, one.driver) for one in devices] == [("Vulkan0", "gpu", "Mesa 1")]
    assert engine.pid == pid
    assert engine.state.loaded is not None
    assert Heard(engine, LoadOptions(TINY, device="cpu")).text == COUNTED


def test_a_crash_on_the_cpu_is_no_reason_to_begin_again(start: Callable[..., Engine]) -> None:
    engine = start("none", "igpu")
    told: list[GpuFailed] = []

    def blow(_text: str, tokens: int) -> None:
        if tokens == 3:
            assert engine.pid
            os.kill(engine.pid, 11)

    job = engine.generate(LoadOptions(TINY), COUNT, blow, on_restart=told.append)

    with pytest.raises(EngineCrashed):
        job.result.result(LONG)
    assert told == []


def test_what_failed_is_kept_as_plain_text(start: Callable[..., Engine], tmp_path: Path) -> None:
    Heard(start("crash"))

    kept = json.loads((tmp_path / "gpu.json").read_text())["failures"]

    assert len(kept) == 1
    assert kept[0]["model"].startswith(TINY.name)
    assert kept[0]["driver"] == "Mesa 1"
    assert "llama.cpp" in kept[0]["engine"]
    assert issubclass(GpuFailed, AssistantError)


def test_a_message_that_is_refused_takes_nothing_from_the_next(
    start: Callable[..., Engine],
) -> None:
    engine = start("crash")
    with pytest.raises(ContextFull):
        engine.generate(ON_GPU, ask("lamp " * 5000), lambda _text, _tokens: None).result.result(
            LONG
        )
    reply = Heard(engine)

    assert (reply.text, len(reply.told)) == (COUNTED, 1)
    assert reply.stats.failed_device == DISCRETE
