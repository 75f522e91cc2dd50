"""The real worker with a graphics processor that is not there, and fails as the arguments say.

It stands between the program and the real worker: what the program wants done on the device is
done on the CPU instead, up to the fault.

    python gpu_child.py FAULT KIND [DRIVER] [--variant=…] [--gpu]
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from typing import IO, NoReturn

from desktop.core.engine import protocol
from desktop.core.engine.process import worker_command
from desktop.core.engine.start import Start
from desktop.core.engine.values import Device

NAME = "Vulkan0"
DESCRIPTIONS = {
    "gpu": "Testing RX 1",
    "igpu": "Testing Graphics",
    "software": "llvmpipe (LLVM 15, 256 bits)",
}
#: The token at which a reply on the device meets its fault.
FATAL_TOKEN = 3
#: As many as fit there.
LAYERS = 3


def device(kind: str, driver: str) -> Device:
    shared = kind == "igpu"
    return Device(
        NAME, DESCRIPTIONS[kind], "igpu" if shared else "gpu", driver, 8 * 10**9, 6 * 10**9
    )


class Between:
    def __init__(self, fault: str, found: Device, start: Start) -> None:
        self._fault = fault
        self._found = found
        self._start = start
        self._on_device, self._layers = False, LAYERS
        self._out = os.dup(1)
        self._worker = subprocess.Popen(
            [*worker_command(), *replace(start, gpu=False).arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._worker.stdin is not None
        assert self._worker.stdout is not None
        self._to_worker: IO[bytes] = self._worker.stdin
        self._from_worker: IO[bytes] = self._worker.stdout

    def run(self) -> None:
        if self._fault == "search" and self._start.gpu:
            self._crash()
        threading.Thread(target=self._pass_events, daemon=True).start()
        for line in sys.stdin.buffer:
            asked = protocol.decode_request(line)
            request = self._load(asked) if isinstance(asked, protocol.Load) else asked
            if request is not None:
                self._to_worker.write(protocol.encode(request))
                self._to_worker.flush()
        self._to_worker.close()
        os._exit(self._worker.wait())

    def _load(self, request: protocol.Load) -> protocol.Load | None:
        self._on_device = request.options.device == NAME
        self._layers = request.options.gpu_layers if request.options.gpu_layers >= 0 else LAYERS
        if self._on_device and self._fault == "load":
            self._say(protocol.Failed(request.job, "bad-model", {"path": "m", "reason": "no"}))
            return None
        if self._on_device and self._fault == "crash at load":
            self._crash()
        if self._on_device and self._fault == "hang at load":
            self._hang()
        return replace(request, options=replace(request.options, device="cpu"))

    def _pass_events(self) -> None:
        for line in self._from_worker:
            self._say(self._changed(protocol.decode_event(line)))
        os._exit(self._worker.wait())

    def _changed(self, event: protocol.Event) -> protocol.Event:
        if isinstance(event, protocol.Ready):
            found = (self._found,) if self._start.gpu else ()
            return replace(event, gpus=("vulkan",), devices=found)
        if isinstance(event, protocol.Loaded) and self._on_device:
            where = f"{self._found.name}: {self._found.description}"
            model = replace(event.model, device=where, gpu_layers=self._layers)
            return replace(event, model=model)
        if isinstance(event, protocol.Finished) and self._on_device:
            where = f"{self._found.name}: {self._found.description}"
            stats = replace(event.stats, device=where, gpu_layers=self._layers)
            return replace(event, stats=stats)
        if isinstance(event, protocol.Embedded) and self._on_device and self._fault == "crash":
            self._crash()
        if isinstance(event, protocol.Text) and self._on_device and event.tokens >= FATAL_TOKEN:
            if self._fault == "crash":
                self._crash()
            if self._fault == "hang":
                self._hang()
        return event

    def _say(self, event: protocol.Event) -> None:
        os.write(self._out, protocol.encode(event))

    def _crash(self) -> NoReturn:
        os.kill(os.getpid(), signal.SIGSEGV)
        time.sleep(60)
        os._exit(1)

    def _hang(self) -> NoReturn:
        while True:
            time.sleep(60)


if __name__ == "__main__":
    fault, kind, *rest = sys.argv[1:]
    drivers = [one for one in rest if not one.startswith("--")]
    Between(fault, device(kind, *(drivers or ["Mesa 1"])), Start.from_arguments(rest)).run()
