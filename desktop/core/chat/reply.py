"""One reply, from the question to its end, on three threads.

The engine calls back on its own thread. All that is saved goes through the store's executor, and
text is told of only when it has been saved: what was on the screen survives a kill. While the
disk is busy, pieces of text wait and are then saved together.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import contextmanager
from dataclasses import asdict, replace
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.chat import continuing, places, sight
from desktop.core.chat.ending import as_error, keep_speed, look_after, outcome, verdict
from desktop.core.chat.messages import (
    ChatEvent,
    End,
    ReplyFinished,
    ReplyLoading,
    ReplyPlanned,
    ReplyReading,
    ReplyRequest,
    ReplyRestarted,
    ReplyStarted,
    ReplySummarising,
    ReplyText,
    ReplyThought,
)
from desktop.core.chat.plan import plan
from desktop.core.chat.planning import date_of, options_of, refusal, shorter
from desktop.core.chat.preparing import Preparing, Told
from desktop.core.chat.waits import Waits
from desktop.core.errors import AssistantError, ContextFull, EngineStopped
from desktop.core.store.conversations import MessageGone
from desktop.core.store.database import DatabaseClosed

if TYPE_CHECKING:
    from desktop.core.chat.cases import Plan
    from desktop.core.chat.desk import Desk
    from desktop.core.chat.places import Place
    from desktop.core.chat.reply_engine import ReplyJob
    from desktop.core.engine.values import ChatMemory, ReplyStats
    from desktop.core.store.conversations import Message

logger = logging.getLogger(__name__)

Listener = Callable[[ChatEvent], None]

_MOST_ATTEMPTS = 3


class Reply:
    """One reply under way.

    Attributes:
        done: done after the listener has heard of the end; never fails.
    """

    def __init__(self, desk: Desk, request: ReplyRequest, listener: Listener) -> None:
        self.done: Future[None] = Future()
        self.done.set_running_or_notify_cancel()  # it tells of the end and cannot prevent it
        self._desk = desk
        self._conversations, self._contexts = desk.conversations, desk.contexts
        # What another engine knows is gone with it.
        self._results, self._memories = desk.results, None if request.seat else desk.memories
        self._engine, self._executor = desk.engine_of(request), desk.executor
        self._measure = desk.measures.of(request)
        self._request = request
        self._listener = listener
        # Guards what the engine's thread, the store's and those that stop share.
        self._lock = threading.Lock()
        self._waiting: list[str] = []
        self._thoughts: list[str] = []
        self._tokens = self._tokens_before = 0
        self._grown = False
        self._asked = False
        self._restarted: AssistantError | None = None
        self._stopped = False
        self._job: ReplyJob | None = None
        # Held while saving and telling, so that both happen in order even where the executor
        # has been shut down and the engine's thread must do it.
        self._saving = threading.RLock()
        self._place: Place | None = None
        self._message: int | None = None
        self._before: Message | None = None
        self._preparing: Preparing | None = None
        self._plan: Plan | None = None
        self._date = ""
        self._attempts = 0
        self._problem: AssistantError | None = None
        self._ended = False
        self._waits = Waits()

    # --- any thread --------------------------------------------------------------------------

    def stop(self) -> None:
        """End it soon; may be called again."""
        with self._lock:
            self._stopped = True
            job, preparing = self._job, self._preparing
        if preparing is not None:
            preparing.stop()
        else:
            # It may wait for others, and need not until they have ended.
            self.later(self._give_up)
        if job is not None:
            job.cancel()

    def later(self, action: Callable[[], None]) -> None:
        """Do `action` on the store's thread, or here when that has ended with the program."""
        try:
            future = self._executor.submit(action)
        except RuntimeError:
            action()
            return
        future.add_done_callback(partial(look_after, action))

    # --- the engine's thread -----------------------------------------------------------------

    def _hear_loading(self, fraction: float) -> None:
        # All of it alone comes where nothing had to be loaded.
        if self._message is not None and fraction < 1:
            self._tell(ReplyLoading(self._message, fraction))

    def _hear_summary(self, messages: int, fraction: float) -> None:
        if self._message is not None:
            self._tell(ReplySummarising(self._message, messages, fraction))

    def _hear_prompt(self, done: int, total: int, seconds_left: float | None) -> None:
        if self._message is not None:
            self._tell(ReplyReading(self._message, done, total, seconds_left))

    def _hear_thought(self, text: str, tokens: int) -> None:
        self._hear(self._thoughts, text, tokens)

    def _hear_text(self, text: str, tokens: int) -> None:
        self._hear(self._waiting, text, tokens)

    def _hear(self, waiting: list[str], text: str, tokens: int) -> None:
        with self._lock:
            waiting.append(text)
            self._tokens = self._tokens_before + tokens
            ask = not self._asked
            self._asked = True
        if ask:
            self.later(self._save_text)

    def _hear_restart(self, problem: AssistantError) -> None:
        with self._lock:
            self._waiting.clear()
            self._thoughts.clear()
            self._tokens, self._restarted, self._asked = 0, problem, True
        self.later(self._save_text)

    def _hear_end(self, result: Future[ReplyStats]) -> None:
        # Asked now, while the model that wrote the reply is still the one that is loaded.
        loaded = self._engine.state.loaded
        engine = "" if loaded is None else loaded.engine
        self.later(partial(self._finish, result, engine))

    # --- the store's thread ------------------------------------------------------------------

    def begin(self) -> None:
        """Save the question, and have it answered when it is its turn."""
        with self._looking_after():
            # Who gives up meanwhile waits, so that the end comes last and the line is left.
            with self._saving:
                place = self._place = places.take(self._desk, self._request)
                self._message, self._before = place.reply, place.before
                self._tokens_before = continuing.tokens(place.before) if place.before else 0
                self._tell(ReplyStarted(place.conversation, place.question, place.reply))
                with self._lock:
                    if self._stopped:
                        raise CancelledError
                follow = partial(self.later, self._follow)
                # Another engine need not wait for those that the usual one answers.
                line = place.conversation, self._request.seat
                first = self._desk.turns.come(line, self, follow)
            if first:
                self._prepare(place)

    def _follow(self) -> None:
        """Go on when all that were asked for before in this chat have ended."""
        with self._looking_after():
            if self._place is not None and not self._ended:
                # What came before has not been waited for because of this one.
                self._waits = Waits()
                self._prepare(self._place)

    def _give_up(self) -> None:
        """End without having begun."""
        if self._message is not None and self._preparing is None:
            self._end("stopped", None, None)

    @contextmanager
    def _looking_after(self) -> Iterator[None]:
        """Whatever goes wrong in a step, the reply ends, and whoever waits hears of it."""
        try:
            yield
        except (DatabaseClosed, CancelledError):
            self._end("stopped", None, None)
        except EngineStopped:
            self._end("stopped", None, None)
        except AssistantError as error:
            self._end("failed", None, error)
        except BaseException as error:
            # A mistake of ours is reported by `look_after`.
            self._end("failed", None, as_error(error))
            raise

    def _prepare(self, place: Place) -> None:
        self._request, case = places.case(self._desk, self._request, place)
        with self._lock:
            if self._stopped:
                raise CancelledError
            self._date = date_of(self._conversations.get(place.conversation))
            self._preparing = Preparing(
                self._engine,
                self._contexts,
                self._measure,
                self._request,
                case,
                Told(self.later, self._hear_loading, self._hear_summary, self._hear_restart),
                self._date,
            )
        self._preparing.result.add_done_callback(self._prepared)
        self._preparing.start()

    def _prepared(self, result: Future[Plan]) -> None:
        with self._looking_after():
            self._plan = result.result(timeout=0)
            if error := refusal(self._plan):
                raise error
            self._generate()

    def _memory(self) -> ChatMemory | None:
        if self._memories is None or self._place is None:
            return None
        return self._memories.of(self._place.conversation, self._request.load.path)

    def _generate(self) -> None:
        with self._lock:
            stopped = self._stopped
        if stopped or self._plan is None or self._message is None:
            raise CancelledError
        found = self._plan
        self._tell(
            ReplyPlanned(self._message, len(found.dropped), len(found.summarised), found.prefix_cut)
        )
        self._attempts += 1
        options = replace(
            options_of(self._request),
            messages=found.messages,
            prefix=found.prefix,
            memory=self._memory(),
            date=self._date,
        )
        job = self._engine.generate(
            self._request.load,
            options,
            self._hear_text,
            self._hear_prompt,
            self._hear_loading,
            self._hear_thought,
            self._hear_restart,
        )
        with self._lock:
            self._job = job
            stopped = self._stopped
        if stopped:
            job.cancel()
        job.result.add_done_callback(self._hear_end)

    def _save_text(self) -> None:
        with self._saving:
            with self._lock:
                text, thoughts = "".join(self._waiting), "".join(self._thoughts)
                self._waiting.clear()
                self._thoughts.clear()
                tokens = self._tokens
                self._asked = False
                restarted, self._restarted = self._restarted, None
            # After a failure nothing more is shown: there would be a hole in what is kept.
            news = text or thoughts or restarted
            if not news or self._message is None or self._problem is not None:
                return
            anew = restarted is not None
            if anew and self._before is not None:
                # What a reply that goes on had said before stays, and is told once more.
                text, thoughts = self._before.text + text, self._before.thinking + thoughts
            try:
                self._conversations.append_text(self._message, text, thoughts, anew=anew)
            except MessageGone:
                # The chat was deleted meanwhile.
                self.stop()
            except (AssistantError, DatabaseClosed) as error:
                self._problem = as_error(error)
                self.stop()
            else:
                self._grown = self._grown or bool(text)
                if restarted is not None:
                    self._tell(ReplyRestarted(self._message, restarted))
                # All thoughts come before the answer.
                if thoughts:
                    self._tell(ReplyThought(self._message, thoughts, tokens))
                if text:
                    self._tell(ReplyText(self._message, text, tokens))

    def _finish(self, result: Future[ReplyStats], engine: str) -> None:
        try:
            self._conclude(result, engine)
        except BaseException as error:
            self._end("failed", None, as_error(error))
            raise

    def _conclude(self, result: Future[ReplyStats], engine: str) -> None:
        with self._saving:
            self._save_text()
            stats, error = outcome(result)
            if isinstance(error, ContextFull) and self._try_shorter(error):
                return
            status, error = verdict(
                stats, self._problem or error, stopped=self._stopped and not self._problem
            )
            if stats is not None:
                keep_speed(self._results, self._request, stats, engine)
                stats = continuing.whole(self._before, stats)
                stats = replace(stats, beside=self._request.beside)
            self._end(status, stats, error)

    def _try_shorter(self, error: ContextFull) -> bool:
        """Begin again with fewer messages, when the estimate has proved too low."""
        if self._plan is None or self._preparing is None or self._attempts >= _MOST_ATTEMPTS:
            return False
        case = shorter(self._request, self._preparing.case, self._plan, error)
        again = plan(case, self._measure) if case else self._plan
        if len(again.messages) >= len(self._plan.messages):
            return False
        self._plan = again
        self._generate()
        return True

    def _end(self, status: End, stats: ReplyStats | None, error: AssistantError | None) -> None:
        """Save the end as far as that is possible, and tell it in any case, but once."""
        with self._saving:
            if self._ended:
                return
            self._ended = True
            try:
                self._save_end(status, stats, error)
            except (MessageGone, DatabaseClosed) as gone:
                logger.info("the end of a reply was not saved: %r", gone)
            except AssistantError as problem:
                logger.info("the end of a reply was not saved: %s", problem)
                status, error = "failed", error or problem
            finally:
                self._tell(
                    ReplyFinished(
                        *(self._message, status, stats, error),
                        *(*self._left_out, self._request.unseen),
                    )
                )
                self.done.set_result(None)
                if self._place is not None:
                    line = self._place.conversation, self._request.seat
                    self._desk.turns.leave(line, self)

    def _save_end(
        self, status: End, stats: ReplyStats | None, error: AssistantError | None
    ) -> None:
        if self._message is None:
            return
        if self._before is not None and not self._grown and status != "complete":
            continuing.restore(self._conversations, self._before)
            return
        dropped, summarised = self._left_out
        left_out = {"dropped": dropped, "summarised": summarised}
        more = {**left_out, **self._waits.facts(), **sight.facts(self._request)}
        facts = None if stats is None else {**asdict(stats), **more}
        self._conversations.finish(self._message, status, facts, error)

    @property
    def _left_out(self) -> tuple[int, int]:
        """How many messages the model does not see, and for how many it sees a summary."""
        return (len(self._plan.dropped), len(self._plan.summarised)) if self._plan else (0, 0)

    def _tell(self, event: ChatEvent) -> None:
        self._waits.follow(event)
        try:
            self._listener(event)
        except Exception:
            # A mistake of whoever listens must not keep the reply from being saved.
            logger.exception("a listener of a reply failed at %s", type(event).__name__)
