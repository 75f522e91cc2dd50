"""Loading a model where it runs best, as a part of the engine: children, variants, devices."""

from __future__ import annotations

import logging
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.core.engine import mishaps, protocol
from desktop.core.engine.fallback import Failures, Gpus
from desktop.core.engine.jobs import call, ignore, raise_if_cancelled
from desktop.core.engine.link import ChildEnded, Link
from desktop.core.engine.part import EnginePart, Received
from desktop.core.engine.process import Child
from desktop.core.engine.start import Start
from desktop.core.engine.values import EngineState
from desktop.core.errors import AssistantError, EngineMissing

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from desktop.core.engine.jobs import Job
    from desktop.core.engine.link import Item
    from desktop.core.engine.values import Device, LoadedModel, LoadOptions
    from desktop.core.errors import GpuFailed

_log = logging.getLogger(__name__)


def start_of(options: LoadOptions, device: Device | None) -> Start:
    """Return how a child begins that is to load a model on that device; None: on the CPU."""
    return Start(options.variant, gpu=device is not None, spin=options.spin_limit)


def placed(options: LoadOptions, device: Device | None) -> LoadOptions:
    """Return what a child is told that is to load a model on that device; None: on the CPU."""
    if device is None:
        return replace(options, device="cpu")
    # So many layers were found to be the best for one device.
    other = options.first_device not in ("", device.name)
    return replace(options, device=device.name, gpu_layers=-1 if other else options.gpu_layers)


class Placing(EnginePart):
    """What `Engine` knows about loading."""

    def __init__(self, gpu_failures: Path | None) -> None:
        self._failures = Failures(gpu_failures)
        self._gpus = Gpus(self._failures)
        self._start = Start()
        self._ready: protocol.Ready | None = None
        self._asked: LoadOptions | None = None

    # --- for everyone, from any thread -------------------------------------------------------

    @property
    def command(self) -> tuple[str, ...]:
        """What starts a child, so that another engine can be like this one."""
        return self._command

    @property
    def failures(self) -> Failures:
        """Which models failed on which graphics processor."""
        return self._failures

    @property
    def known_devices(self) -> tuple[Device, ...] | None:
        """The graphics processors that were found; None: nobody has looked for them yet."""
        return self._gpus.devices

    def devices(self) -> Future[tuple[Device, ...]]:
        """Look for graphics processors, in a child of its own: a driver may crash it."""
        return self._submit(self._find_devices).result

    def variants(self) -> Future[tuple[str, ...]]:
        """Return the CPU variants that this machine can run, llama.cpp's own choice first."""

        def ask(job: Job[Any]) -> tuple[str, ...]:
            return self._about_engine(job).variants

        return self._submit(ask).result

    def gpu_kinds(self) -> Future[tuple[str, ...]]:
        """Return the kinds of graphics processors that the engine has plug-ins for: "vulkan"."""
        return self._submit(lambda job: self._about_engine(job).gpus).result

    def retry_gpus(self) -> Future[int]:
        """Forget what failed, and place the next model anew; returns how much was forgotten."""

        def forget(_job: Job[Any]) -> int:
            self._gpus.devices = None
            if self._options is not None:  # no wish is like this one, so it is loaded again
                self._options = replace(self._options, device="")
            return self._failures.forget()

        return self._submit(forget).result

    # --- the engine thread -------------------------------------------------------------------

    def _load(
        self,
        job: Job[Any],
        options: LoadOptions,
        on_progress: Callable[[float], None] | None,
        tell: Callable[[GpuFailed], None] | None = None,
    ) -> LoadedModel:
        """Load a model where it runs best; `tell` hears it where the CPU has to do instead."""
        raise_if_cancelled(job)
        options = replace(options, path=options.path.absolute())
        self._forget_dead_child()
        loaded = self.state.loaded
        if loaded is not None and options == self._options:
            if on_progress:
                call(on_progress, 1.0)
            return loaded
        self._ask_keeper(job, protocol.Save)  # a cancelled loading may end the child
        try:
            device = self._choose(job, options)
            return self._load_on(device, job, options, on_progress)
        except AssistantError as error:
            if not self._blames(error, options, tell):
                raise
        return self._load_on(None, job, options, on_progress)

    def _load_on(
        self,
        device: Device | None,
        job: Job[Any],
        options: LoadOptions,
        on_progress: Callable[[float], None] | None,
    ) -> LoadedModel:
        self._gpus.in_use = device
        self._ensure_child(job, start_of(options, device))
        self._set("loading", None)
        self._options = None
        self._asked = placed(options, device)
        request = protocol.Load(next(self._ids), self._asked)

        def hear(event: protocol.Event) -> None:
            if isinstance(event, protocol.Loading) and on_progress and not job.cancelled:
                call(on_progress, event.fraction)

        try:
            answer = self._converse(request, protocol.Loaded, job, hear, "loading")
        except AssistantError:
            if device is None:
                self._gpus.cpu_failed()
            raise
        self._options = options
        if device is None:
            self._gpus.cpu_works()
        self._set("idle", answer.model)
        return answer.model

    def _blames(
        self,
        error: AssistantError,
        options: LoadOptions,
        tell: Callable[[GpuFailed], None] | None,
    ) -> bool:
        """Return whether a device has failed, so that the CPU should be tried at once."""
        if self._closing.is_set():
            return False
        engine = self._ready.engine if self._ready else ""
        hear = None if tell is None else lambda problem: call(tell, problem)
        return self._gpus.blames(error, options.path.absolute(), engine, hear)

    def _choose(self, job: Job[Any], options: LoadOptions) -> Device | None:
        self._gpus.in_use = None
        if not self._gpus.wanted(options):
            return None
        ready = self._about_engine(job, options.variant)
        if self._gpus.devices is None:
            if not ready.gpus or self._gpus.looking_fails:
                self._gpus.devices = ()
            else:
                self._find_devices(job)
        return self._gpus.choose(options, ready.engine)

    def _about_engine(self, job: Job[Any], variant: str = "") -> protocol.Ready:
        """Return what a child has said of itself, starting one where none has."""
        if self._ready is None:
            self._ensure_child(job, Start(variant))
        assert self._ready is not None  # noqa: S101 - the child has been ready
        return self._ready

    def _find_devices(self, job: Job[Any]) -> tuple[Device, ...]:
        """Return the devices of this computer; none where looking for them fails."""
        others: list[Item] = []

        def receive(timeout: float | None) -> Received:
            item = self._receive(timeout)
            if item is None or item[0] is child:
                return item
            others.append(item)
            return None

        child = self._new_child(Start(gpu=True))
        patience = replace(self._patience, start=min(self._patience.start, self._patience.look))
        link = Link(child, receive, self._closing, patience)
        try:
            found = link.ask(None, protocol.Ready, job, ignore, "starting").devices
        except (ChildEnded, AssistantError) as error:
            raise_if_cancelled(job)
            if self._closing.is_set():
                raise
            _log.warning("looking for graphics processors failed: %s", error)
            mishaps.note(self._log_folder, child, child.outcome(), EngineState("starting"))
            self._gpus.looked(None)
            return ()
        finally:
            child.close(self._close_timeout)
            for item in others:
                self._inbox.put(item)
        self._gpus.looked(found)
        return found

    def _have_child(self, job: Job[Any]) -> None:
        """Have a child, whatever it has loaded."""
        self._forget_dead_child()
        if self._link is None:
            self._ensure_child(job, Start())

    def _forget_dead_child(self) -> None:
        if self._link is not None and not self._link.child.alive:  # its end is in the inbox still
            self._forget_child()

    def _ensure_child(self, job: Job[Any], start: Start) -> None:
        """Have a child that began so, and wait until it is ready."""
        start.check()
        if self._link is not None:
            if self._start == start:
                return
            self._leave_child(job)
        self._set("starting", None)
        try:
            child = self._new_child(start)
        except EngineMissing:
            self._set("stopped", None)
            raise
        patience = self._patience.on_gpu if start.gpu else self._patience
        self._link = Link(child, self._receive, self._closing, patience)
        self._start, self._asked = start, None
        try:
            self._ready = self._converse(None, protocol.Ready, job, ignore, "starting")
        except AssistantError:
            self._end_child()
            raise
        _log.info("engine child %d: variant %s", child.pid, self._ready.variant)
        raise_if_cancelled(job)

    def _leave_child(self, job: Job[Any]) -> None:
        """End a child that has other backends than are wished, after it has saved its chat."""
        try:
            self._ask_keeper(job, protocol.Save)
        except (AssistantError, CancelledError) as error:
            _log.warning("the last chat was not saved: %s", error)
            raise_if_cancelled(job)
        self._end_child()

    def _new_child(self, start: Start) -> Child:
        try:
            return Child(
                (*self._command, *start.arguments),
                self._log_folder,
                {**self._environment, **start.environment},
                lambda child, event: self._inbox.put((child, event)),
            )
        except OSError as error:
            raise EngineMissing(reason=str(error)) from None
