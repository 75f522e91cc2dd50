"""The engine's self-test: the built-in model answers questions whose answers are known.

It has engines of its own, so that no chat loses its model, and its children step back behind
whatever else the computer does.
"""

from __future__ import annotations

import contextlib
import sys
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Self, TypeVar

import psutil

from desktop.core.engine.engine import Engine, Patience
from desktop.core.engine.values import ChatMessage, GenerateOptions
from desktop.core.library.work import Stopped
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from pathlib import Path
    from types import TracebackType

    from desktop.core.engine.values import Device, EngineState, LoadedModel, LoadOptions, ReplyStats
    from desktop.core.errors import GpuFailed
    from desktop.core.library.work import Stop

Result = TypeVar("Result")

#: What the built-in model is asked, turn by turn, and what it answers; of its own skills.json.
QUESTIONS: Final[tuple[tuple[tuple[str, ...], str], ...]] = (
    (("Count from 3 to 9.",), "3 4 5 6 7 8 9"),
    (("Count from 1 to 20.",), " ".join(map(str, range(1, 21)))),
    (
        ("My name is Anna.", "Nice to meet you, Anna.", "What is my name?"),
        "Your name is Anna.",
    ),
)
#: The right answers end by themselves long before.
_MOST_TOKENS: Final = 96
_CONTEXT: Final = 512
_TICK: Final = 0.1
_NICENESS: Final = 10
#: The built-in model is loaded and answers within a second or two, also on a slow computer.
PATIENCE: Final = Patience(start=45, load=45, silence=20)


@dataclass(frozen=True, slots=True)
class Answered:
    """How the questions were answered.

    Attributes:
        texts: the answers.
        stats: of the last reply.
        speed: tokens a second over all replies; they are short, so it is a rough one.
        model: as it was loaded.
        failed: what a graphics processor failed with, so that the CPU answered; None: nothing.
    """

    texts: tuple[str, ...]
    stats: ReplyStats
    speed: float
    model: LoadedModel | None
    failed: GpuFailed | None = None

    @property
    def right(self) -> bool:
        """Whether these are the known answers."""
        return self.texts == tuple(answer for _, answer in QUESTIONS)


class SelfTest:
    """An engine for the self-test alone; starts no process yet. To be used in a `with`.

    Args:
        command: starts the child.
        logs: where the engine's log is.
        stop: asked often whether to end.
        gpu_failures: what is remembered of graphics processors; None tries each anew.
        patience: when silence counts as hung.
    """

    def __init__(
        self,
        command: Sequence[str],
        logs: Path,
        stop: Stop,
        gpu_failures: Path | None = None,
        patience: Patience = PATIENCE,
    ) -> None:
        self.engine = Engine(command, logs, patience=patience, gpu_failures=gpu_failures)
        self._stop = stop
        self.engine.subscribe(self._step_back)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the engine and its child."""
        self.engine.close()

    def variants(self) -> tuple[str, ...]:
        """Return the CPU builds that this machine can run; empty where one is built in.

        Raises:
            Stopped, AssistantError: the engine's fault.
        """
        return self._wait(self.engine.variants())

    def devices(self) -> tuple[Device, ...] | None:
        """Return the graphics processors that the engine finds; None: looking for them failed.

        Raises:
            Stopped, AssistantError: the engine's fault.
        """
        found = self._wait(self.engine.devices())
        failures = self.engine.failures.all()
        return None if any(not each.model and not each.device for each in failures) else found

    def gpu_kinds(self) -> tuple[str, ...]:
        """Return for what kinds of graphics processors the engine has plug-ins.

        Raises:
            Stopped, AssistantError: the engine's fault.
        """
        return self._wait(self.engine.gpu_kinds())

    def answer(self, load: LoadOptions) -> Answered:
        """Let the model answer; takes about a second.

        Raises:
            Stopped, AssistantError: the engine's fault.
        """
        texts, failed = [], None
        tokens, seconds = 0, 0.0
        for turns, _ in QUESTIONS:
            text, stats, failure = self._ask(load, turns)
            texts.append(text)
            failed = failed or failure
            tokens += max(stats.completion_tokens - 1, 0)
            seconds += stats.generation_seconds
        speed = round(tokens / seconds, 1) if seconds else 0.0
        return Answered(tuple(texts), stats, speed, self.engine.state.loaded, failed)

    def _ask(
        self, load: LoadOptions, turns: Sequence[str]
    ) -> tuple[str, ReplyStats, GpuFailed | None]:
        pieces: list[str] = []
        failures: list[GpuFailed] = []

        def restart(failure: GpuFailed) -> None:
            pieces.clear()
            failures.append(failure)

        roles = ("user", "assistant")
        messages = tuple(ChatMessage(roles[at % 2], text) for at, text in enumerate(turns))
        options = GenerateOptions(messages, Sampling(temperature=0), _MOST_TOKENS)
        job = self.engine.generate(
            load, options, lambda text, _tokens: pieces.append(text), on_restart=restart
        )
        stats = self._wait(job.result, job.cancel)
        return "".join(pieces).strip(), stats, next(iter(failures), None)

    def _wait(self, future: Future[Result], cancel: Callable[[], object] | None = None) -> Result:
        while True:
            try:
                return future.result(timeout=_TICK)
            except TimeoutError:
                if self._stop():
                    (cancel or future.cancel)()
                    raise Stopped from None
            except CancelledError:
                raise Stopped from None

    def _step_back(self, state: EngineState) -> None:
        """Let the child work only while nothing else wants the processor; on the engine thread."""
        pid = self.engine.pid
        if state.phase != "loading" or pid is None:
            return
        with contextlib.suppress(psutil.Error, OSError):
            process = psutil.Process(pid)
            if sys.platform == "win32":
                process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
            else:
                process.nice(_NICENESS)


def quick_load(load: LoadOptions) -> LoadOptions:
    """Return how the built-in model is loaded to answer the questions, and no more."""
    return replace(load, context=_CONTEXT, draft=None, projector=None)
