"""What the commands tell of processors and graphics processors."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import core.engine.gpu_child
import pytest

from desktop.app import Services
from desktop.app_engine import open_engine
from desktop.cli import chat, doctor
from desktop.cli.main import parser
from desktop.core.engine.fallback import Failure
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cli.conftest import Goldcrest

CHILD = Path(core.engine.gpu_child.__file__)
FAILED = Failure("model.gguf 5", "Vulkan0: Testing RX 1", "Mesa 1", "llama.cpp", "engine-hung")
posix = pytest.mark.skipif(os.name != "posix", reason="the child's faults are signals")


@pytest.fixture
def with_gpu(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Services]]:
    """Return a function: a fault to the program's parts, whose engine has a device with it."""
    monkeypatch.setenv("PYTHONPATH", str(CHILD.parents[3]))
    opened: list[Services] = []

    def begin(fault: str) -> Services:
        paths = Paths.below(tmp_path / "home")
        services = Services.open(paths)
        services.engine.close()
        command = (sys.executable, str(CHILD), fault, "gpu")
        engine = open_engine(paths, services.settings, command)
        opened.append(dataclasses.replace(services, engine=engine))
        return opened[-1]

    yield begin
    for services in opened:
        services.close()


def test_doctor_says_which_build_runs_and_how(goldcrest: Goldcrest) -> None:
    engine = goldcrest("doctor", "--quick", "--json").document["engine"]

    assert engine["variant"] == (engine["variants"] or ["built-in"])[0]
    assert engine["device"] == "CPU"
    assert engine["repack"] is True
    assert engine["micro_batch"] == 128
    assert engine["flash_attention"] in ("on", "off")
    assert engine["prompt_threads"] >= 1
    assert engine["gpu_layers"] == 0


def test_doctor_forgets_what_failed_when_asked(goldcrest: Goldcrest) -> None:
    kept = goldcrest.home / "data" / "gpu.json"
    kept.parent.mkdir(parents=True)
    entry = dataclasses.asdict(FAILED)
    kept.write_text(json.dumps({"version": 1, "failures": [entry]}))
    goldcrest("doctor", "--quick")
    assert json.loads(kept.read_text())["failures"] == [entry]

    shown = goldcrest("doctor", "--quick", "--forget-gpu-failures")

    assert "failures forgotten: 1" in shown.err
    assert json.loads(kept.read_text())["failures"] == []


def test_a_benchmark_of_a_device_that_is_not_here_says_where_it_ran(goldcrest: Goldcrest) -> None:
    shown = goldcrest("bench", "tiny", "--device", "Vulkan99", "--json")

    assert shown.document["device"] == "CPU"


@posix
def test_doctor_lists_devices_with_driver_memory_and_failures(
    with_gpu: Callable[[str], Services], capsys: pytest.CaptureFixture[str]
) -> None:
    services = with_gpu("none")
    services.engine.failures.remember(FAILED)
    asked = parser().parse_args(["doctor", "--quick", "--json"])

    assert doctor.run(services, asked) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["gpus"][0] == {
        "id": "Vulkan0",
        "name": "Testing RX 1",
        "kind": "gpu",
        "driver": "Mesa 1",
        "memory_total": 8 * 10**9,
        "memory_free": 6 * 10**9,
        "failed_with": ["model.gguf 5"],
    }
    assert report["engine"]["device"] == "Vulkan0: Testing RX 1"
    doctor.run(services, parser().parse_args(["doctor", "--quick"]))
    assert "Vulkan0 Testing RX 1 (6.0 GB free, Mesa 1, failed with model.gguf 5)" in (
        capsys.readouterr().out
    )


@posix
@pytest.mark.parametrize("as_json", [False, True])
def test_an_answer_that_began_anew_is_printed_whole(
    with_gpu: Callable[[str], Services], capsys: pytest.CaptureFixture[str], as_json: bool
) -> None:
    services = with_gpu("crash")
    more = ["--json"] if as_json else []
    asked = parser().parse_args(["chat", "--temperature", "0", *more, "Count from 3 to 9."])

    assert chat.run(services, asked) == 0
    shown = capsys.readouterr()
    assert "Vulkan0: Testing RX 1 failed, so the processor answers instead." in shown.err
    if as_json:
        assert json.loads(shown.out)["text"] == "3 4 5 6 7 8 9"
    else:
        assert shown.out.splitlines()[-1] == "3 4 5 6 7 8 9"


@posix
def test_choosing_what_models_run_on_tries_again(with_gpu: Callable[[str], Services]) -> None:
    services = with_gpu("none")
    services.engine.failures.remember(FAILED)
    services.settings.change(context=1024)
    services.engine.variants().result(60)
    assert services.engine.failures.all() == (FAILED,)

    services.settings.change(device="gpu")
    services.engine.variants().result(60)

    assert services.engine.failures.all() == ()
