from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import CancelledError
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core.engine import protocol
from desktop.core.engine.engine import Engine, LoadOptions, Patience, worker_command
from desktop.core.engine.measures import BenchOptions
from desktop.core.engine.process import worker_environment, worker_folder
from desktop.core.errors import (
    AssistantError,
    BadModel,
    EngineCrashed,
    EngineHung,
    EngineMissing,
    EngineOutOfMemory,
    TemplateFailed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCRIPT = Path(__file__).with_name("scripted_child.py")
HASTE = Patience(start=20, load=1, template=1, silence=1, cancel=0.5)
COUNT = ask("Count from 3 to 9.")
SONG = ask("Sing.")
posix = pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[Callable[..., Engine]]:
    opened: list[Engine] = []

    def start(fault: str, patience: Patience = HASTE) -> Engine:
        environment = {**os.environ, "PYTHONPATH": str(worker_folder())}
        command = (sys.executable, str(SCRIPT), fault)
        opened.append(Engine(command, tmp_path, environment, patience))
        return opened[-1]

    yield start
    for engine in opened:
        engine.close(1)


@posix
@pytest.mark.parametrize(
    ("blow", "error", "cause"),
    [
        (signal.SIGSEGV, EngineCrashed, "SIGSEGV"),
        (signal.SIGKILL, EngineOutOfMemory, None),
        (signal.SIGABRT, EngineCrashed, "SIGABRT"),
    ],
)
def test_a_child_that_dies_in_mid_reply(
    engine: Engine, blow: signal.Signals, error: type[AssistantError], cause: str | None
) -> None:
    pieces: list[str] = []
    pids: list[int] = []

    def on_text(text: str, tokens: int) -> None:
        pieces.append(text)
        if tokens == 5:
            assert engine.pid
            pids.append(engine.pid)
            os.kill(engine.pid, blow)

    job = engine.generate(LoadOptions(TINY), SONG, on_text)
    with pytest.raises(error) as caught:
        job.result.result(LONG)
    assert caught.value.data.get("cause") == cause
    assert "".join(pieces).startswith("la la")
    assert engine.state.phase == "stopped"
    assert engine.state.loaded is None
    assert not psutil.pid_exists(pids[0])
    again = Talk(engine, COUNT)
    assert again.wait().finish_reason == "stop"
    assert again.text == "3 4 5 6 7 8 9"


@posix
def test_a_child_that_dies_while_idle_is_missed_and_replaced(engine: Engine) -> None:
    stopped = threading.Event()
    Talk(engine, COUNT).wait()
    engine.subscribe(lambda state: stopped.set() if state.phase == "stopped" else None)
    assert engine.pid
    os.kill(engine.pid, signal.SIGKILL)
    assert stopped.wait(LONG)
    assert Talk(engine, COUNT).wait().finish_reason == "stop"


@posix
def test_a_frozen_child_is_ended_when_the_reply_is_cancelled(tmp_path: Path) -> None:
    engine = Engine(worker_command(), tmp_path, patience=Patience(cancel=0.5))
    talk = Talk(engine, SONG)
    assert talk.begun.wait(LONG)
    assert engine.pid
    os.kill(engine.pid, signal.SIGSTOP)
    talk.job.cancel()
    stats = talk.wait()
    assert stats.finish_reason == "cancelled"
    assert stats.completion_tokens == talk.counts[-1]
    assert Talk(engine, COUNT).wait().finish_reason == "stop"
    engine.close()


@posix
def test_a_frozen_child_cannot_hold_up_a_long_request(tmp_path: Path) -> None:
    engine = Engine(worker_command(), tmp_path, patience=Patience(cancel=0.5))
    engine.load(LoadOptions(TINY)).result(LONG)
    assert engine.pid
    os.kill(engine.pid, signal.SIGSTOP)
    asked = threading.Event()
    engine.subscribe(lambda state: asked.set() if state.phase == "generating" else None)
    talk = Talk(engine, ask("much more than a pipe holds " * 20_000))
    assert asked.wait(LONG)
    talk.job.cancel()
    assert talk.wait().finish_reason == "cancelled"
    assert Talk(engine, COUNT).wait().finish_reason == "stop"
    engine.close()


@posix
def test_closing_ends_a_frozen_child(tmp_path: Path) -> None:
    engine = Engine(worker_command(), tmp_path)
    engine.load(LoadOptions(TINY)).result(LONG)
    pid = engine.pid
    assert pid
    os.kill(pid, signal.SIGSTOP)
    engine.close(0.5)
    assert not psutil.pid_exists(pid)


def test_a_crash_at_load_fails_the_job_and_only_that(scripted: Callable[..., Engine]) -> None:
    engine = scripted("crash at load")
    for _ in range(2):
        with pytest.raises(EngineCrashed) as caught:
            engine.load(LoadOptions(TINY)).result(LONG)
        assert "GGML_ASSERT(sane) failed" in str(caught.value.data["reason"])
        assert engine.state.phase == "stopped"


def test_want_of_memory_at_load_is_told(scripted: Callable[..., Engine]) -> None:
    with pytest.raises(EngineOutOfMemory) as caught:
        scripted("no memory at load").load(LoadOptions(TINY)).result(LONG)
    assert "bad_alloc" in str(caught.value.data["reason"])


def test_a_child_that_never_starts_is_hung(scripted: Callable[..., Engine]) -> None:
    engine = scripted("mute", Patience(start=0.5))
    with pytest.raises(EngineHung) as caught:
        engine.load(LoadOptions(TINY)).result(LONG)
    assert caught.value.data["doing"] == "starting"


def test_a_load_without_end_is_hung(scripted: Callable[..., Engine]) -> None:
    engine = scripted("hang at load")
    with pytest.raises(EngineHung) as caught:
        engine.load(LoadOptions(TINY)).result(LONG)
    assert caught.value.data["doing"] == "loading"


def test_a_load_without_end_can_be_cancelled(scripted: Callable[..., Engine]) -> None:
    engine = scripted("hang at load", Patience(cancel=0.3))
    loading = threading.Event()
    engine.subscribe(lambda state: loading.set() if state.phase == "loading" else None)
    future = engine.load(LoadOptions(TINY))
    assert loading.wait(LONG)
    future.cancel()
    after = engine.unload()
    after.result(LONG)
    with pytest.raises(CancelledError):
        future.result(0)


def test_a_reply_that_stops_coming_is_hung_and_keeps_its_text(
    scripted: Callable[..., Engine],
) -> None:
    talk = Talk(scripted("hang in mid-reply"), COUNT)
    with pytest.raises(EngineHung):
        talk.wait()
    assert talk.text == "so far"


def test_what_a_stopped_benchmark_has_measured_is_worth_a_wait(
    scripted: Callable[..., Engine],
) -> None:
    engine = scripted("late to stop measuring", Patience(cancel=10))
    begun = threading.Event()
    options = BenchOptions(keep=True)
    job = engine.bench(
        LoadOptions(TINY), options, lambda _share, _step: None, lambda _: begun.set()
    )
    assert begun.wait(LONG)
    job.cancel()
    assert job.result.result(LONG).stopped


def test_a_cancelled_benchmark_that_nobody_keeps_is_over_at_once(
    scripted: Callable[..., Engine],
) -> None:
    engine = scripted("late to stop measuring", Patience(cancel=10))
    begun = threading.Event()
    job = engine.bench(LoadOptions(TINY), BenchOptions(), lambda *_: None, lambda _: begun.set())
    assert begun.wait(LONG)
    job.cancel()
    with pytest.raises(CancelledError):
        job.result.result(LONG)


def test_a_template_that_nothing_else_stops_ends_with_the_child(
    scripted: Callable[..., Engine],
) -> None:
    with pytest.raises(TemplateFailed) as caught:
        Talk(scripted("hang in the template"), COUNT).wait()
    assert caught.value.data["reason"] == "time"


def test_a_child_without_its_library_says_so(scripted: Callable[..., Engine]) -> None:
    engine = scripted("no library")
    for _ in range(2):
        with pytest.raises(EngineMissing) as caught:
            engine.load(LoadOptions(TINY)).result(LONG)
        assert caught.value.data["reason"] == "no libllama"


def test_a_command_that_is_not_there_is_told(tmp_path: Path) -> None:
    engine = Engine((str(tmp_path / "nothing"),), tmp_path)
    with pytest.raises(EngineMissing):
        engine.load(LoadOptions(TINY)).result(LONG)
    engine.close()


def test_noise_between_messages_is_stepped_over(scripted: Callable[..., Engine]) -> None:
    engine = scripted("noise")
    assert engine.load(LoadOptions(TINY)).result(LONG).name == "m"


def test_a_refused_load_leaves_the_child_alive(scripted: Callable[..., Engine]) -> None:
    engine = scripted("deny the load")
    with pytest.raises(BadModel):
        engine.load(LoadOptions(TINY)).result(LONG)
    assert engine.state.phase == "idle"
    assert engine.pid


NOISE = """
import os, threading, time

def shout():
    while not os.path.sameopenfile(1, 2):
        time.sleep(0.001)
    while True:
        os.write(1, b'{"type": "text", native noise\\n' * 20)
        time.sleep(0.001)

threading.Thread(target=shout, daemon=True).start()
"""


def test_native_prints_cannot_get_between_messages(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(NOISE)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    engine = Engine(worker_command(), tmp_path / "logs", environment)
    talk = Talk(engine, COUNT)
    assert talk.wait().finish_reason == "stop"
    assert talk.text == "3 4 5 6 7 8 9"
    engine.close()
    log = (tmp_path / "logs" / "engine.log").read_text("utf-8")
    assert "lines" in log
    assert "native noise" not in log
    assert "not understood" not in log


@pytest.fixture
def bare_child() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=worker_folder(),
        env=worker_environment(os.environ),
    ) as process:
        yield process
        process.kill()


def test_the_end_of_stdin_ends_an_idle_child(bare_child: subprocess.Popen[bytes]) -> None:
    assert bare_child.stdin
    assert bare_child.stdout
    assert isinstance(protocol.decode_event(bare_child.stdout.readline()), protocol.Ready)
    bare_child.stdin.close()
    assert bare_child.wait(5) == 0


def test_the_end_of_stdin_ends_a_child_in_mid_reply(bare_child: subprocess.Popen[bytes]) -> None:
    assert bare_child.stdin
    assert bare_child.stdout
    bare_child.stdin.write(b"this is no request\n\xff\n")
    bare_child.stdin.write(protocol.encode(protocol.Load(1, LoadOptions(TINY))))
    bare_child.stdin.write(protocol.encode(protocol.Generate(2, SONG)))
    bare_child.stdin.flush()
    while not isinstance(protocol.decode_event(bare_child.stdout.readline()), protocol.Text):
        pass
    bare_child.stdin.close()
    started = time.monotonic()
    rest = [protocol.decode_event(line) for line in bare_child.stdout if line.endswith(b"\n")]
    assert bare_child.wait(5) == 0
    assert time.monotonic() - started < 2
    assert not any(isinstance(event, protocol.Finished) for event in rest)


def test_a_request_without_a_model_is_refused(bare_child: subprocess.Popen[bytes]) -> None:
    assert bare_child.stdin
    assert bare_child.stdout
    bare_child.stdout.readline()
    bare_child.stdin.write(protocol.encode(protocol.Generate(2, COUNT)))
    bare_child.stdin.flush()
    answer = protocol.decode_event(bare_child.stdout.readline())
    assert isinstance(answer, protocol.Failed)
    assert answer.code == "bad-model"


@posix
@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ("crash at load", ("End: crashed (SIGSEGV)", "ggml.c:1: GGML_ASSERT(sane) failed")),
        ("no memory at load", ("End: out-of-memory", "'std::bad_alloc'")),
    ],
)
def test_a_crash_of_the_child_leaves_a_report(
    scripted: Callable[..., Engine], tmp_path: Path, fault: str, told: tuple[str, ...]
) -> None:
    engine = scripted(fault)
    with pytest.raises(AssistantError):
        engine.load(LoadOptions(tmp_path / "my model.gguf")).result(LONG)

    (report,) = (tmp_path / "reports").iterdir()
    text = report.read_text("utf-8")
    for line in (*told, "While: loading", "Model file: my model.gguf", "Variant: v"):
        assert line in text
    assert str(tmp_path) not in text


def test_a_clean_end_of_the_child_leaves_no_report(tmp_path: Path) -> None:
    engine = Engine(worker_command(), tmp_path)
    engine.load(LoadOptions(TINY)).result(LONG)
    engine.unload().result(LONG)
    engine.close()
    assert not (tmp_path / "reports").exists()
