"""Work for the engine: what a caller holds of it, and what the engine thread needs to do it."""

from __future__ import annotations

import contextlib
import logging
import threading
from concurrent.futures import CancelledError, Future, InvalidStateError
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from desktop.core import pictures
from desktop.core.engine.protocol import MAX_LINE, Reading, Text
from desktop.core.engine.values import GenerateOptions, LoadedModel, ReplyStats
from desktop.core.errors import ContextFull

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.engine.protocol import Event
    from desktop.core.errors import GpuFailed

T = TypeVar("T")
_log = logging.getLogger(__name__)

#: At most, in ASCII JSON: two escaped surrogates.
_BYTES_A_CHARACTER = 12


class Job(Generic[T]):
    """Work that the engine has taken on. `result` fails with an `AssistantError`."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self.result: Future[T] = Future()
        self._wake = wake
        self._cancelled = threading.Event()
        self._on_late: Callable[[], None] | None = lambda: give_up(self.result)
        #: Whether the end was told although the child was not done.
        self.told = False
        self.result.add_done_callback(lambda future: self.cancel() if future.cancelled() else None)

    @property
    def cancelled(self) -> bool:
        """Whether someone asked for an end."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to end soon; may be called from any thread, and again."""
        if not self._cancelled.is_set():
            self._cancelled.set()
            self._wake()

    def when_late(self, tell: Callable[[], None] | None) -> None:
        """Choose how the end is told where the child takes its time with a cancel.

        None: not before the child is done, because what it says then is worth the wait.
        """
        self._on_late = tell

    def tell_late(self) -> None:
        """Tell the end of a cancelled job, although the child is not done with it yet."""
        if not self.told and self._on_late is not None:
            self.told = True
            self._on_late()


@dataclass(frozen=True, slots=True)
class Task:
    """A job, and how the engine thread does it."""

    job: Job[Any]
    run: Callable[[Job[Any]], Any]


@dataclass(frozen=True, slots=True)
class Ears:
    """Who listens to a reply."""

    on_text: Callable[[str, int], None]
    on_prompt: Callable[[int, int, float | None], None]
    on_loading: Callable[[float], None] | None
    on_thought: Callable[[str, int], None]
    on_restart: Callable[[GpuFailed], None] | None = None


@dataclass(slots=True)
class Heard:
    """What is known of a reply whose child cannot tell any more."""

    prompt: int = 0
    tokens: int = 0
    thoughts: int = 0

    def take(self, event: Event, ears: Ears) -> None:
        """Take note of what the child says of the reply, and pass it on."""
        if isinstance(event, Text):
            if event.thought:
                self.thoughts = event.tokens
            self.tokens = event.tokens
            call(ears.on_thought if event.thought else ears.on_text, event.text, event.tokens)
        elif isinstance(event, Reading):
            self.prompt = event.total
            call(ears.on_prompt, event.done, event.total, event.seconds_left)

    def stats(self, model: LoadedModel | None) -> ReplyStats:
        """Return what can be said of it."""
        return ReplyStats(
            finish_reason="cancelled",
            prompt_tokens=self.prompt,
            cached_tokens=0,
            completion_tokens=self.tokens,
            ttft_seconds=0.0,
            prompt_seconds=0.0,
            generation_seconds=0.0,
            tokens_per_second=0.0,
            prompt_tokens_per_second=0.0,
            device=model.device if model else "",
            threads=model.threads if model else 0,
            thinking_tokens=self.thoughts,
        )


def raise_if_cancelled(job: Job[Any]) -> None:
    """Raise `CancelledError` for a job that nobody wants any more."""
    if job.cancelled:
        raise CancelledError


def refuse_flood(options: GenerateOptions, model: LoadedModel, texts: tuple[str, ...] = ()) -> None:
    """Refuse what is far too long for any context, and for one line of the protocol.

    Raises:
        ContextFull: with an estimate of the tokens.
        PicturesTooMany: there are more than a chat may have.
    """
    images = [len(one.data) for each in options.messages for one in each.images]
    pictures.check_together(images)
    contents = (message.content for message in options.messages)
    characters = sum(map(len, (*contents, *texts, options.prefix)))
    # In base64, four letters are three bytes.
    if characters * _BYTES_A_CHARACTER + sum(images) * 4 // 3 > MAX_LINE:
        raise ContextFull(prompt_tokens=characters // 4, context=model.context)


def fail(future: Future[Any], error: BaseException) -> None:
    """Tell the error to whoever waits, and to nobody where the future was cancelled."""
    with contextlib.suppress(InvalidStateError):
        future.set_exception(error)
    _wake_waiters(future)


def succeed(future: Future[T], result: T) -> None:
    """Tell the result, likewise."""
    with contextlib.suppress(InvalidStateError):
        future.set_result(result)
    _wake_waiters(future)


def give_up(future: Future[Any]) -> None:
    """Tell that the job was cancelled."""
    future.cancel()
    _wake_waiters(future)


def _wake_waiters(future: Future[Any]) -> None:
    # A cancelled future wakes those in `wait` and `as_completed` at this call only.
    if future.cancelled():
        with contextlib.suppress(InvalidStateError):
            future.set_running_or_notify_cancel()


def ignore(*_facts: object) -> None:
    """Listen to nothing."""


def call(listener: Callable[..., None], *facts: object) -> None:
    """Call a listener; its mistakes are logged, and must not end the work of others."""
    try:
        listener(*facts)
    except Exception:  # noqa: BLE001 - whatever a listener does wrong
        _log.exception("a listener of the engine failed")
