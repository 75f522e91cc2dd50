"""The real Vulkan backend, where `dev.py vulkan` has put it and a driver is installed.

In software too: such a driver is never chosen by itself, but does what a card would do.
"""

from __future__ import annotations

import os
import signal
from concurrent.futures import CancelledError
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import psutil
import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine.engine import Engine, LoadOptions, worker_command
from desktop.core.engine.measures import BenchOptions
from desktop.core.engine.worker_drivers import driver_of
from desktop.core.engine.worker_native import library_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.engine.values import Device

PLUGIN = library_folder() / "libggml-vulkan.so"
COUNT = ask("Count from 3 to 9.")
pytestmark = pytest.mark.skipif(not PLUGIN.exists(), reason="run python3 dev.py vulkan first")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An engine whose Vulkan shows devices in software too."""
    environment = {**os.environ, "GGML_VK_VISIBLE_DEVICES": "0"}
    logs = tmp_path_factory.mktemp("logs")
    with closing(Engine(worker_command(), logs, environment)) as running:
        yield running


@pytest.fixture(scope="module")
def device(engine: Engine) -> Device:
    found = engine.devices().result(LONG)
    if not found:
        pytest.skip("no Vulkan driver is installed")
    return found[0]


def test_a_device_is_told_with_driver_and_memory(device: Device) -> None:
    assert device.name == "Vulkan0"
    assert device.description
    assert device.driver == driver_of(device.name, device.description)
    assert any(character.isdigit() for character in device.driver)
    assert 0 < device.memory_free <= device.memory_total


def test_it_answers_with_all_layers_there(engine: Engine, device: Device) -> None:
    load = LoadOptions(TINY, device=device.name)
    talk = Talk(engine, COUNT, load)
    stats = talk.wait()
    loaded = engine.state.loaded

    assert talk.text == "3 4 5 6 7 8 9"
    assert loaded is not None
    assert stats.failed_device == ""
    assert stats.device == f"{device.name}: {device.description}"
    assert stats.gpu_layers == loaded.gpu_layers > 1


@pytest.mark.parametrize("layers", [1, 2])
def test_some_layers_go_there_and_the_others_stay(
    engine: Engine, device: Device, layers: int
) -> None:
    load = LoadOptions(TINY, device=device.name, gpu_layers=layers)
    talk = Talk(engine, COUNT, load)

    assert talk.wait().gpu_layers == layers
    assert talk.text == "3 4 5 6 7 8 9"


def test_a_reply_goes_on_from_what_is_known_there(engine: Engine, device: Device) -> None:
    load = LoadOptions(TINY, device=device.name)
    Talk(engine, COUNT, load).wait()
    talk = Talk(engine, COUNT, load)

    assert talk.wait().cached_tokens > 0
    assert talk.text == "3 4 5 6 7 8 9"


def test_a_reply_is_cancelled_there(engine: Engine, device: Device) -> None:
    talk = Talk(engine, ask("Sing."), LoadOptions(TINY, device=device.name))
    assert talk.begun.wait(LONG)
    talk.job.cancel()

    assert talk.wait().finish_reason == "cancelled"
    assert Talk(engine, COUNT, LoadOptions(TINY, device=device.name)).wait().device != "CPU"


def test_it_is_measured_there(engine: Engine, device: Device) -> None:
    options = BenchOptions(prompts=(64,), depths=(0,), tokens=8, rounds=1, seconds_limit=20)
    load = LoadOptions(TINY, device=device.name)
    job = engine.bench(load, options, lambda _share, _step: None)
    try:
        found = job.result.result(LONG)
    except CancelledError:  # pragma: no cover - nobody cancels it
        pytest.fail("it was cancelled")

    assert found.model.device.startswith(device.name)
    assert found.tg[0].tokens_per_second > 0


def test_the_cpu_alone_loads_nothing_of_it(engine: Engine, device: Device) -> None:
    assert Talk(engine, COUNT, LoadOptions(TINY, device=device.name)).wait().device != "CPU"
    with_it = {place.path for place in psutil.Process(engine.pid).memory_maps()}
    assert Talk(engine, COUNT, LoadOptions(TINY, device="cpu")).wait().device == "CPU"
    without = {place.path for place in psutil.Process(engine.pid).memory_maps()}

    assert any(path.endswith(PLUGIN.name) for path in with_it)
    assert not any("vulkan" in path for path in without)


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_a_crash_there_is_answered_by_the_cpu_and_remembered_with_the_driver(
    device: Device, tmp_path: Path
) -> None:
    environment = {**os.environ, "GGML_VK_VISIBLE_DEVICES": "0"}
    pieces: list[str] = []
    crashed: list[int] = []
    with closing(Engine(worker_command(), tmp_path, environment)) as engine:

        def blow(text: str, tokens: int) -> None:
            pieces.append(text)
            if tokens == 3 and not crashed and engine.pid:
                crashed.append(engine.pid)
                os.kill(engine.pid, signal.SIGSEGV)

        load = LoadOptions(TINY, device=device.name)
        job = engine.generate(load, COUNT, blow, on_restart=lambda _why: pieces.clear())
        stats = job.result.result(LONG)
        failures = engine.failures.all()

    assert crashed
    assert "".join(pieces) == "3 4 5 6 7 8 9"
    assert stats.failed_device == f"{device.name}: {device.description}"
    assert [one.driver for one in failures] == [device.driver]


def test_a_driver_in_software_is_not_chosen_by_itself(engine: Engine, device: Device) -> None:
    in_software = "llvmpipe" in device.description
    for wish in ("auto", "gpu"):
        loaded = engine.load(replace(LoadOptions(TINY), device=wish)).result(LONG)
        assert not in_software or loaded.device == "CPU"
