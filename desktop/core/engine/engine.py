"""The engine as the program sees it: load, generate, measure, cancel; the child never shows.

One thread, the engine thread, owns the child and does one job after the other. Every listener and
callback is called on it. A child that has died is started again by the next job that needs it.
"""

from __future__ import annotations

import itertools
import logging
import os
import queue
import threading
from collections import deque
from concurrent.futures import CancelledError, Future
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.engine import mishaps, protocol
from desktop.core.engine.counting import Counting
from desktop.core.engine.idle import Idle, Rest
from desktop.core.engine.jobs import (
    Ears,
    Heard,
    Job,
    Task,
    call,
    fail,
    give_up,
    ignore,
    refuse_flood,
    succeed,
)
from desktop.core.engine.link import SAVE_SECONDS, ChildEnded, Item, Link, raise_end
from desktop.core.engine.measures import (
    BenchOptions,
    BenchResult,
    GenerationSpeed,
    PromptSpeed,
)
from desktop.core.engine.part import ANY, BRIEF, Way
from desktop.core.engine.placing import Placing
from desktop.core.engine.probing import Probing
from desktop.core.engine.process import Child, Outcome, worker_command
from desktop.core.engine.side_jobs import SideJobs, Warming
from desktop.core.engine.values import (
    ChatMessage,
    EngineState,
    GenerateOptions,
    LoadedModel,
    LoadOptions,
    Phase,
    ReplyStats,
)
from desktop.core.engine.watch import Doing, Patience
from desktop.core.errors import AssistantError, EngineStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from desktop.core.errors import GpuFailed

__all__ = [
    "BenchOptions",
    "BenchResult",
    "ChatMessage",
    "Engine",
    "EngineState",
    "GenerateOptions",
    "GenerationSpeed",
    "Job",
    "LoadOptions",
    "LoadedModel",
    "Patience",
    "PromptSpeed",
    "ReplyStats",
    "worker_command",
]

T = TypeVar("T")
E = TypeVar("E", bound=protocol.Event)
_log = logging.getLogger(__name__)


class Engine(Placing, SideJobs, Counting, Probing):
    """llama.cpp in a child process.

    Args:
        command: starts the child; `worker_command()` but in tests.
        log_folder: where engine.log is kept.
        environment: of the child; None takes this process's own.
        patience: when silence counts as hung.
        gpu_failures: the file of what failed on graphics processors; None keeps it in memory.
        rest: how long a model that nobody uses stays loaded.
    """

    def __init__(
        self,
        command: Sequence[str],
        log_folder: Path,
        environment: Mapping[str, str] | None = None,
        patience: Patience | None = None,
        gpu_failures: Path | None = None,
        rest: Callable[[], Rest] = Rest,
    ) -> None:
        super().__init__(gpu_failures)
        self._command = tuple(command)
        self._log_folder = log_folder
        self._environment = dict(os.environ if environment is None else environment)
        self._patience = patience or Patience()
        self._state = EngineState("stopped")
        self._listeners: tuple[Callable[[EngineState], None], ...] = ()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._close_timeout = 2.0
        self._inbox: queue.SimpleQueue[Item] = queue.SimpleQueue()
        self._pending: deque[Task] = deque()
        self._ids = itertools.count(1)
        self._link: Link | None = None
        self._options: LoadOptions | None = None
        self._idle = Idle(rest)
        self._warming: Warming | None = None
        self._aside: Job[Any] | None = None
        self._thread = threading.Thread(target=self._serve, name="engine", daemon=True)
        self._thread.start()

    # --- for everyone, from any thread -------------------------------------------------------

    @property
    def state(self) -> EngineState:
        """What the engine is doing now."""
        return self._state

    @property
    def pid(self) -> int | None:
        """The child's process id, while there is one."""
        return link.child.pid if (link := self._link) else None

    def subscribe(self, listener: Callable[[EngineState], None]) -> Callable[[], None]:
        """Tell `listener` each new state, on the engine thread; the result ends that."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(each for each in self._listeners if each is not listener)

        return unsubscribe

    def load(
        self, options: LoadOptions, on_progress: Callable[[float], None] | None = None
    ) -> Future[LoadedModel]:
        """Load a model, unless it is loaded already. Cancelling the future ends the loading."""
        run = partial(self._load, options=options, on_progress=on_progress)
        return self._submit(run, Way(options, on_progress)).result

    def generate(
        self,
        load: LoadOptions,
        options: GenerateOptions,
        on_text: Callable[[str, int], None],
        on_prompt: Callable[[int, int, float | None], None] | None = None,
        on_loading: Callable[[float], None] | None = None,
        on_thought: Callable[[str, int], None] | None = None,
        on_restart: Callable[[GpuFailed], None] | None = None,
    ) -> Job[ReplyStats]:
        """Answer a chat, loading the model first where another or none is loaded.

        `on_text` gets each new piece of text, and the tokens of the whole reply so far;
        `on_thought` likewise what the model thinks before it answers; `on_prompt` the tokens that
        were read, of how many, and the seconds left where they are known. A cancelled reply
        completes with the finish reason "cancelled". `on_restart` hears that a graphics processor
        failed: the reply begins anew on the CPU, and all text and thoughts so far are void.
        """
        ears = Ears(on_text, on_prompt or ignore, on_loading, on_thought or ignore, on_restart)
        run = partial(self._generate, load=load, options=options, ears=ears)
        job: Job[ReplyStats] = Job(self._wake)
        job.when_late(lambda: succeed(job.result, Heard().stats(None)))
        return self._submit(run, Way(load, on_loading), job=job)

    def save(self) -> Future[int]:
        """Write down what the model knows of the last chat that has a memory; see `ChatMemory`.

        The result is the number of bytes, 0 where nothing is new.
        """
        return self._submit(lambda job: self._ask_keeper(job, protocol.Save), BRIEF).result

    def forget(self, path: Path) -> Future[int]:
        """Keep nothing of the chat of this file any more; the file itself is the caller's."""
        return self._submit(lambda job: self._ask_keeper(job, protocol.Forget, path), BRIEF).result

    def unload(self) -> Future[None]:
        """Free the model's memory, by ending the child: that gives back all of it."""
        return self._submit(self._unload).result

    def close(self, timeout: float = 2.0) -> None:
        """End the child and the engine thread; all open work fails with `EngineStopped`."""
        self._close_timeout = timeout
        self._closing.set()
        self._inbox.put(None)
        if threading.current_thread() is self._thread:
            return
        self._thread.join(timeout + SAVE_SECONDS + 1)
        link = self._link
        if self._thread.is_alive() and link is not None:  # a callback keeps the thread
            link.child.end(Outcome("killed"))

    def _submit(
        self,
        run: Callable[[Job[T]], T],
        way: Way = ANY,
        *,
        warming: LoadOptions | None = None,
        aside: bool = False,
        job: Job[T] | None = None,
    ) -> Job[T]:
        """Take on work; what is read ahead or written aside makes way for it."""
        job = Job(self._wake) if job is None else job
        with self._lock:
            if self._closing.is_set():
                job.result.set_exception(EngineStopped())
            elif self._makes_way(job, way, warming, aside=aside):
                self._inbox.put(Task(job, run))
        return job

    def _wake(self) -> None:
        self._inbox.put(None)

    # --- the engine thread -------------------------------------------------------------------

    def _serve(self) -> None:
        while not self._closing.is_set():
            if self._pending:
                self._do(self._pending.popleft())
            else:
                self._take_in(self._idle.wait() if self._link is not None else None)
                if self._link is not None and not self._pending and self._idle.is_over():
                    self._do(Task(Job(ignore), self._unload))
        with self._lock:
            pass  # whoever was about to submit has done so, and later ones are refused
        self._set("closed")
        if self._link is not None and self._options is not None:
            self._link.save_last(next(self._ids))
        self._end_child()
        while not self._inbox.empty():
            self._receive(None)
        for task in self._pending:
            fail(task.job.result, EngineStopped())

    def _take_in(self, timeout: float | None) -> None:
        """Take in what arrives while the child has nothing to do."""
        item = self._receive(timeout)
        if self._link is not None and item == (self._link.child, None):
            self._forget_child()

    def _do(self, task: Task) -> None:
        tell: Callable[[Future[Any]], None]
        try:
            result = task.run(task.job)
            tell = partial(succeed, result=result)
        except CancelledError:
            tell = give_up
        except AssistantError as error:
            tell = partial(fail, error=error)
        except Exception as error:  # noqa: BLE001 - a defect must not end the thread all wait for
            _log.exception("a job of the engine failed")
            self._end_child()
            tell = partial(fail, error=error)
        self._idle.begin()
        self._rest()  # first the state, so that who hears the result finds the engine idle
        if not task.job.told:
            tell(task.job.result)

    def _receive(self, timeout: float | None) -> tuple[Child, protocol.Event | None] | None:
        """Return the next event of the child; None after `timeout` or to look around."""
        try:
            item = self._inbox.get(timeout=timeout)
        except queue.Empty:
            return None
        if item is None:
            self._drop_cancelled()
        if isinstance(item, Task):
            self._pending.append(item)
            return None
        return item

    def _drop_cancelled(self) -> None:
        """Tell the end of what was cancelled while it waited for other work."""
        ahead = self._warming.job if self._warming is not None else None
        for task in [one for one in self._pending if one.job.cancelled]:
            if task.job is not ahead:  # that one has to take leave by itself
                self._pending.remove(task)
                task.job.tell_late()

    def _generate(
        self, job: Job[ReplyStats], load: LoadOptions, options: GenerateOptions, ears: Ears
    ) -> ReplyStats:
        heard = Heard()

        def hear(event: protocol.Event) -> None:
            if not job.told:  # else a cancelled one that the child is not done with yet
                heard.take(event, ears)

        model: LoadedModel | None = None
        job.when_late(lambda: succeed(job.result, heard.stats(model)))
        while True:
            try:
                model = self._load(job, load, ears.on_loading, ears.on_restart)
                refuse_flood(options, model)
                self._set("generating", model)
                request = protocol.Generate(next(self._ids), options)
                answer = self._converse(request, protocol.Finished, job, hear, "generating")
            except CancelledError:
                return heard.stats(model)
            except AssistantError as error:  # once at most: the CPU is not to blame
                if not self._blames(error, load, ears.on_restart):
                    raise
                model, heard.prompt, heard.tokens, heard.thoughts = None, 0, 0, 0
            else:
                return replace(answer.stats, failed_device=self._gpus.told())

    def _ask_keeper(
        self, job: Job[Any], ask: Callable[..., protocol.Save | protocol.Forget], *facts: object
    ) -> int:
        """Ask what keeps the chats, in the child, where there is one with a model."""
        if self._link is None or self._options is None:
            return 0
        request = ask(next(self._ids), *facts)
        return self._converse(request, protocol.Saved, job, ignore, "saving").bytes

    def _unload(self, job: Job[None]) -> None:
        try:
            self._ask_keeper(job, protocol.Save)
        finally:
            self._end_child()

    def _converse(
        self,
        request: protocol.Request | None,
        answer: type[E],
        job: Job[Any],
        hear: Callable[[protocol.Event], None],
        doing: Doing,
    ) -> E:
        """Ask the child; see `Link.ask`."""
        link = self._link
        assert link is not None  # noqa: S101 - the caller made sure
        try:
            return link.ask(request, answer, job, hear, doing)
        except ChildEnded as ended:
            raise_end(self._forget_child(), ended)

    def _forget_child(self) -> Outcome:
        """Take leave of a child whose pipe has ended, and return what became of it."""
        link, self._link, self._options = self._link, None, None
        assert link is not None  # noqa: S101 - someone had it
        outcome = link.child.outcome()
        asked, self._asked = self._asked, None
        mishaps.note(self._log_folder, link.child, outcome, self._state, self._ready, asked)
        self._set("stopped", None)
        return outcome

    def _end_child(self) -> None:
        link, self._options = self._link, None
        if link is not None:
            link.child.close(self._close_timeout)
            self._link = None

    def _rest(self) -> None:
        """Show that no job runs any more."""
        if not self._closing.is_set():
            loaded = self._state.loaded if self._options else None
            self._set("idle" if self._link else "stopped", loaded)

    def _set(self, phase: Phase, loaded: LoadedModel | None = None) -> None:
        state = EngineState(phase, loaded)
        if state != self._state:
            self._state = state
            for listener in self._listeners:
                call(listener, state)
