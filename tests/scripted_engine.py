"""An engine that says what it is told to, as fast as it is told to: no model, no child process.

It takes the place of `desktop.core.engine.engine.Engine` where a test or a benchmark needs a
reply of a known speed, or one that fails at a known token.
"""

from __future__ import annotations

import contextlib
import queue
import re
import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.engine.values import (
    EngineState,
    GenerateOptions,
    LoadedModel,
    LoadOptions,
    ReplyStats,
    TokenCounts,
)
from desktop.core.errors import AssistantError, EngineStopped, GpuFailed

if TYPE_CHECKING:
    from collections.abc import Callable

_TOKEN = re.compile(r"\s*\S{1,6}|\s+")


@dataclass(frozen=True)
class Script:
    """How a reply goes.

    Attributes:
        text: what is said; every token is a word or up to six letters of one.
        tokens_per_second: how fast; 0 is as fast as possible.
        fail_at: the number of tokens after which `error` is raised; None never fails.
        error: what it fails with.
        restart_at: the number of tokens after which a graphics processor fails and the reply begins
            anew; None never does.
        pause_at: the number of tokens after which the engine waits for `ScriptedEngine.go_on`.
        prompt_tokens: what the statistics say of the prompt.
        thinking: what is thought before that, in tokens of the same kind, which count as well.
    """

    text: str = "Hello, I am a scripted reply."
    tokens_per_second: float = 0.0
    fail_at: int | None = None
    error: Exception | None = None
    pause_at: int | None = None
    restart_at: int | None = None
    prompt_tokens: int = 100
    thinking: str = ""

    @property
    def tokens(self) -> list[str]:
        return _TOKEN.findall(self.text)

    @property
    def thoughts(self) -> list[str]:
        return _TOKEN.findall(self.thinking)


class ScriptedJob:
    def __init__(self) -> None:
        self.result: Future[ReplyStats] = Future()
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        self.cancelled.set()


class ScriptedWarming:
    def __init__(self) -> None:
        self.result: Future[int] = Future()
        self.result.set_result(0)

    def cancel(self) -> None:
        pass


class ScriptedEngine:
    """Plays the scripts one after the other, the last one for ever, on a thread of its own.

    Attributes:
        requests: what `generate` was asked for.
        loads: the model that each of them wanted, and how.
        warmed: what `warm` was asked for.
        asides: what `aside` was asked for.
        title: what it says.
        unloaded: how often its memory was to be given back.
        paused: set when the reply waits at `pause_at`.
        go_on: set it to let it go on.
    """

    def __init__(self, *scripts: Script) -> None:
        self._scripts = list(scripts) or [Script()]
        self._listeners: list[Callable[[EngineState], None]] = []
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._jobs: list[ScriptedJob] = []
        self._closed = False
        self.requests: list[GenerateOptions] = []
        self.loads: list[LoadOptions] = []
        self.warmed: list[tuple[LoadOptions, GenerateOptions]] = []
        self.asides: list[tuple[LoadOptions, GenerateOptions]] = []
        self.title = ""
        self.unloaded = 0
        self.paused = threading.Event()
        self.go_on = threading.Event()
        self.state = EngineState("stopped", None)
        self._thread = threading.Thread(target=self._run, name="scripted engine", daemon=True)
        self._thread.start()

    def subscribe(self, listener: Callable[[EngineState], None]) -> Callable[[], None]:
        self._listeners.append(listener)

        def unsubscribe() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return unsubscribe

    def count(
        self,
        load: LoadOptions,  # noqa: ARG002 - it has no tokenizer
        options: GenerateOptions,  # noqa: ARG002
        texts: tuple[str, ...] = (),  # noqa: ARG002
        *,
        may_load: bool = False,  # noqa: ARG002
        on_loading: Callable[[float], None] | None = None,  # noqa: ARG002
        on_restart: Callable[[GpuFailed], None] | None = None,  # noqa: ARG002
    ) -> Future[TokenCounts | None]:
        done: Future[TokenCounts | None] = Future()
        done.set_result(None)
        return done

    #: No graphics processor was found.
    known_devices = None

    def save(self) -> Future[int]:
        return self._nothing()

    def unload(self) -> Future[None]:
        self.unloaded += 1
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def forget(self, path: Path) -> Future[int]:  # noqa: ARG002 - it keeps nothing
        return self._nothing()

    def warm(self, load: LoadOptions, options: GenerateOptions) -> ScriptedWarming:
        self.warmed.append((load, options))
        return ScriptedWarming()

    def aside(
        self, load: LoadOptions, options: GenerateOptions, on_text: Callable[[str, int], None]
    ) -> ScriptedJob:
        """Say `title` at once; "" is given up, as by an engine that has other work."""
        self.asides.append((load, options))
        job = ScriptedJob()
        if self.title:
            on_text(self.title, 1)
            job.result.set_result(reply_stats(Script(self.title), 1, 0.0, cancelled=False))
        else:
            job.result.cancel()
            job.result.set_running_or_notify_cancel()
        return job

    def _nothing(self) -> Future[int]:
        done: Future[int] = Future()
        done.set_result(0)
        return done

    def generate(
        self,
        load: LoadOptions,
        options: GenerateOptions,
        on_text: Callable[[str, int], None],
        on_prompt: Callable[[int, int, float | None], None] | None = None,
        on_loading: Callable[[float], None] | None = None,
        on_thought: Callable[[str, int], None] | None = None,
        on_restart: Callable[[GpuFailed], None] | None = None,
    ) -> ScriptedJob:
        job = ScriptedJob()
        script = self._scripts[0] if len(self._scripts) == 1 else self._scripts.pop(0)
        self.requests.append(options)
        self.loads.append(load)
        self._jobs.append(job)

        def play() -> None:
            self._load(load, on_loading)
            self._become("generating")
            if on_prompt is not None:
                on_prompt(0, script.prompt_tokens, None)
                on_prompt(script.prompt_tokens, script.prompt_tokens, 0.0)
            if script.restart_at is not None and on_thought is not None:
                for token in script.thoughts:
                    on_thought(token, 1)
            for token in script.tokens[: script.restart_at or 0]:
                on_text(token, 1)
            if script.restart_at is not None and on_restart is not None:
                on_restart(GpuFailed(device="Vulkan0: Test", reason="engine-crashed"))
            try:
                stats = self._play(script, job, on_text, on_thought or (lambda *_: None))
            except Exception as error:  # noqa: BLE001 - a script may fail with anything
                self._become("idle")
                job.result.set_exception(error)
            else:
                # As the real one does: who hears the result finds the engine idle.
                self._become("idle")
                job.result.set_result(stats)

        if self._closed:
            job.result.set_exception(EngineStopped())
        else:
            self._work.put(play)
        return job

    def close(self, timeout: float = 2.0) -> None:
        self._closed = True
        for job in self._jobs:
            job.cancel()
        self.go_on.set()
        self._work.put(None)
        self._thread.join(timeout)
        self._become("closed")

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()

    def _load(self, load: LoadOptions, on_loading: Callable[[float], None] | None) -> None:
        if self.state.loaded is not None:
            return
        self._become("loading")
        for fraction in (0.0, 0.5, 1.0):
            if on_loading is not None:
                on_loading(fraction)
        self.state = EngineState("idle", loaded_model(load))

    def _play(
        self,
        script: Script,
        job: ScriptedJob,
        on_text: Callable[[str, int], None],
        on_thought: Callable[[str, int], None],
    ) -> ReplyStats:
        started = time.monotonic()
        said, thoughts = 0, script.thoughts
        for token in [*thoughts, *script.tokens]:
            if script.pause_at == said:
                self.paused.set()
                self.go_on.wait(timeout=60)
            if script.fail_at == said:
                raise script.error or AssistantError()
            if script.tokens_per_second:
                due = started + (said + 1) / script.tokens_per_second
                job.cancelled.wait(max(0.0, due - time.monotonic()))
            if job.cancelled.is_set():
                break
            said += 1
            (on_thought if said <= len(thoughts) else on_text)(token, said)
        if self._closed:
            raise EngineStopped
        return reply_stats(
            script, said, time.monotonic() - started, cancelled=job.cancelled.is_set()
        )

    def _become(self, phase: str) -> None:
        self.state = EngineState(phase, self.state.loaded)  # type: ignore[arg-type]  # ours are right
        for listener in tuple(self._listeners):
            listener(self.state)


def loaded_model(load: LoadOptions) -> LoadedModel:
    return LoadedModel(
        path=Path(load.path),
        name="Scripted",
        architecture="llama",
        parameters=1_000_000,
        bytes=1_000_000,
        context=load.context,
        trained_context=load.context,
        load_seconds=0.0,
        memory_bytes=0,
        device="CPU",
        threads=2,
        variant="none",
        engine="scripted",
        prompt_threads=2,
        micro_batch=load.micro_batch,
        cache_type=load.cache_type,
        repack=load.repack,
        sees=load.projector is not None,
    )


def reply_stats(script: Script, said: int, seconds: float, *, cancelled: bool) -> ReplyStats:
    return ReplyStats(
        finish_reason="cancelled" if cancelled else "stop",
        prompt_tokens=script.prompt_tokens,
        cached_tokens=0,
        completion_tokens=said,
        ttft_seconds=0.01,
        prompt_seconds=0.01,
        generation_seconds=seconds,
        tokens_per_second=script.tokens_per_second or 1000.0,
        thinking_tokens=min(said, len(script.thoughts)),
        thinking_seconds=seconds * min(said, len(script.thoughts)) / max(said, 1),
        prompt_tokens_per_second=script.prompt_tokens / 0.01,
        device="CPU",
        threads=2,
    )
