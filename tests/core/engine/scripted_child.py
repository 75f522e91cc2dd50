"""A child that speaks the protocol and does what its first argument says: for faults on order."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from desktop.core.engine import protocol
from desktop.core.engine.measures import BenchResult
from desktop.core.engine.values import LoadedModel

MODEL = LoadedModel(
    Path("m"), "m", "m", 1, 1, 1, 1, 0.0, 1, "CPU", 1, "v", "e", 1, 128, "f16", True
)


def say(event: protocol.Event) -> None:
    os.write(1, protocol.encode(event))


def main() -> None:
    fault = sys.argv[1]
    if fault == "mute":
        time.sleep(600)
    if fault == "no library":
        say(protocol.Failed(0, "engine-missing", {"reason": "no libllama"}))
        sys.exit(70)
    if fault == "noise":
        os.write(1, b"hello\n{}\n\xff\xfe\n" + b"[" * 5000 + b"\n")
    say(protocol.Ready("scripted", "v", "none"))
    for line in sys.stdin.buffer:
        request = protocol.decode_request(line)
        if isinstance(request, protocol.Load):
            on_load(fault, request)
        elif fault == "late to stop measuring":
            on_bench(request)
        elif fault == "hang in mid-reply":
            say(protocol.Reading(request.job, 1, 1))
            say(protocol.Text(request.job, "so far", 2))
            time.sleep(600)


def on_bench(request: protocol.Request) -> None:
    """Measure until the cancel, and then take longer than people are made to wait."""
    if isinstance(request, protocol.Bench):
        say(protocol.Benching(request.job, 0.5, "sustained", 7.0))
    elif isinstance(request, protocol.Cancel):
        time.sleep(0.3)
        say(protocol.Benched(request.job, BenchResult(MODEL, (), (), 0.0, 1, stopped=True)))


def on_load(fault: str, request: protocol.Load) -> None:
    if fault == "crash at load":
        os.write(2, b"ggml.c:1: GGML_ASSERT(sane) failed\n")
        os.kill(os.getpid(), signal.SIGSEGV)
    if fault == "no memory at load":
        os.write(2, b"terminate called after throwing an instance of 'std::bad_alloc'\n")
        os.abort()
    if fault == "hang at load":
        time.sleep(600)
    if fault == "deny the load":
        say(protocol.Failed(request.job, "bad-model", {"path": "m", "reason": "no"}))
        return
    if fault == "load in steps":
        for tenth in range(10):
            say(protocol.Loading(request.job, tenth / 10))
    say(protocol.Loaded(request.job + 1000, MODEL))  # somebody else's
    say(protocol.Loaded(request.job, MODEL))


if __name__ == "__main__":
    main()
