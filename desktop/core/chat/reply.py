"""One reply, from the question to its end, on three threads.

The engine calls back on its own thread. All that is saved goes through the store's executor, and
text is told of only when it has been saved: what was on the screen survives a kill. While the
disk is busy, pieces of text wait and are then saved together.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from desktop.core.chat import prompt
from desktop.core.chat.messages import (
    ChatEvent,
    End,
    ReplyFinished,
    ReplyLoading,
    ReplyReading,
    ReplyRequest,
    ReplyRestarted,
    ReplyStarted,
    ReplyText,
    ReplyThought,
    title_from,
)
from desktop.core.engine.values import (
    ChatMemory,
    GenerateOptions,
    ReplyStats,
)
from desktop.core.errors import AssistantError, ContextFull, EngineCrashed, EngineStopped
from desktop.core.store.conversations import MessageGone
from desktop.core.store.database import DatabaseClosed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.chat.memories import Memories
    from desktop.core.chat.reply_engine import ReplyEngine, ReplyJob
    from desktop.core.store.conversations import Conversations, Message
    from desktop.core.store.results import Results

logger = logging.getLogger(__name__)

Listener = Callable[[ChatEvent], None]

#: A prompt of fewer new tokens says little about the speed of reading.
_ENOUGH_PROMPT_TOKENS = 64
_MOST_ATTEMPTS = 3


class Reply:
    """One reply under way.

    Attributes:
        done: done after the listener has heard of the end; never fails.
    """

    def __init__(
        self,
        conversations: Conversations,
        results: Results,
        engine: ReplyEngine,
        memories: Memories | None,
        executor: Executor,
        request: ReplyRequest,
        listener: Listener,
    ) -> None:
        self.done: Future[None] = Future()
        self.done.set_running_or_notify_cancel()  # it tells of the end and cannot prevent it
        self._conversations = conversations
        self._results = results
        self._engine = engine
        self._memories = memories
        self._executor = executor
        self._request = request
        self._listener = listener
        # Guards what the engine's thread, the store's and those that stop share.
        self._lock = threading.Lock()
        self._waiting: list[str] = []
        self._thoughts: list[str] = []
        self._tokens = 0
        self._asked = False
        self._restarted: AssistantError | None = None
        self._stopped = False
        self._job: ReplyJob | None = None
        # Held while saving and telling, so that both happen in order even where the executor
        # has been shut down and the engine's thread must do it.
        self._saving = threading.RLock()
        self._message: int | None = None
        self._history: Sequence[Message] = ()
        self._prompt: prompt.Prompt | None = None
        self._attempts = 0
        self._problem: AssistantError | None = None
        self._ended = False

    # --- any thread --------------------------------------------------------------------------

    def stop(self) -> None:
        """End it soon; may be called again."""
        with self._lock:
            self._stopped = True
            job = self._job
        if job is not None:
            job.cancel()

    def later(self, action: Callable[[], None]) -> None:
        """Do `action` on the store's thread, or here when that has ended with the program."""
        try:
            future = self._executor.submit(action)
        except RuntimeError:
            action()
            return
        future.add_done_callback(partial(_look_after, action))

    # --- the engine's thread -----------------------------------------------------------------

    def _hear_loading(self, fraction: float) -> None:
        if self._message is not None:
            self._tell(ReplyLoading(self._message, fraction))

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
            self._tokens = tokens
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
        """Save the question and have it answered."""
        try:
            self._save_question()
            self._prompt = self._build(prompt.budget(self._request, self._request.load.context))
            self._tell_start()
            self._generate()
        except DatabaseClosed:
            self._end("stopped", None, None)
        except AssistantError as error:
            self._end("failed", None, error)
        except BaseException as error:
            # A mistake of ours is reported by `_look_after`; whoever waits must hear of it too.
            self._end("failed", None, _as_error(error))
            raise

    def _save_question(self) -> None:
        request = self._request
        exchange = self._conversations.add_exchange(
            request.conversation_id,
            request.text,
            title=title_from(request.text),
            model=request.model_name,
            settings=request.settings,
        )
        self._message = exchange.reply.id
        branch = self._conversations.messages(exchange.reply.conversation)
        # The reply itself is the last of the branch, and empty.
        self._history = branch[:-1]

    def _build(self, budget: int) -> prompt.Prompt:
        return prompt.build(self._request.system, self._history, budget)

    def _memory(self) -> ChatMemory | None:
        if self._memories is None or not self._history:
            return None
        return self._memories.of(self._history[-1].conversation, self._request.load.path)

    def _date(self) -> str:
        """Return the day on which the chat began, as people here call it."""
        chat = self._history and self._conversations.get(self._history[-1].conversation)
        if not chat:
            return ""
        try:
            return datetime.fromtimestamp(chat.created).astimezone().date().isoformat()
        except (ValueError, OverflowError, OSError):  # a damaged time
            return ""

    def _tell_start(self) -> None:
        if self._message is not None and self._prompt is not None:
            question = self._history[-1]
            self._tell(
                ReplyStarted(
                    question.conversation, question.id, self._message, self._prompt.dropped
                )
            )

    def _generate(self) -> None:
        with self._lock:
            stopped = self._stopped
        if stopped or self._prompt is None:
            self._end("stopped", None, None)
            return
        self._attempts += 1
        options = GenerateOptions(
            messages=self._prompt.messages,
            sampling=self._request.sampling,
            max_tokens=self._request.max_tokens,
            thinking=self._request.thinking,
            grammar=self._request.grammar,
            json_schema=self._request.json_schema,
            memory=self._memory(),
            thinking_budget=self._request.thinking_budget,
            date=self._date(),
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
            try:
                self._conversations.append_text(self._message, text, thoughts, anew=anew)
            except MessageGone:
                # The chat was deleted meanwhile.
                self.stop()
            except (AssistantError, DatabaseClosed) as error:
                self._problem = _as_error(error)
                self.stop()
            else:
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
            self._end("failed", None, _as_error(error))
            raise

    def _conclude(self, result: Future[ReplyStats], engine: str) -> None:
        with self._saving:
            self._save_text()
            stats, error = _outcome(result)
            if isinstance(error, ContextFull) and self._try_shorter(error):
                return
            status, error = self._verdict(stats, error)
            if stats is not None:
                self._keep_speed(stats, engine)
            self._end(status, stats, error)

    def _verdict(
        self, stats: ReplyStats | None, error: AssistantError | None
    ) -> tuple[End, AssistantError | None]:
        if self._problem is not None:
            error = self._problem
        elif error is not None and self._stopped:
            # It was to end, and it has; how hard that was does not matter to the person.
            logger.info("a stopped reply ended with %s", error)
            error = None
            stats = None
        if isinstance(error, EngineStopped):
            return "stopped", None
        if error is not None:
            return "failed", error
        if stats is None or stats.finish_reason == "cancelled":
            return "stopped", None
        return "complete", None

    def _try_shorter(self, error: ContextFull) -> bool:
        """Begin again with fewer messages, when the estimate has proved too low."""
        found, context = error.data.get("prompt_tokens"), error.data.get("context")
        if (
            self._prompt is None
            or self._attempts >= _MOST_ATTEMPTS
            or not isinstance(found, int)
            or not isinstance(context, int)
            or found <= 0
        ):
            return False
        budget = prompt.budget(self._request, context) * self._prompt.tokens // found
        shorter = self._build(budget)
        if shorter.dropped <= self._prompt.dropped:
            return False
        self._prompt = shorter
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
                self._tell(ReplyFinished(self._message, status, stats, error, self._dropped()))
                self.done.set_result(None)

    def _save_end(
        self, status: End, stats: ReplyStats | None, error: AssistantError | None
    ) -> None:
        if self._message is not None:
            facts = None if stats is None else {**asdict(stats), "dropped": self._dropped()}
            self._conversations.finish(self._message, status, facts, error)

    def _dropped(self) -> int:
        return 0 if self._prompt is None else self._prompt.dropped

    def _keep_speed(self, stats: ReplyStats, engine: str) -> None:
        if stats.tokens_per_second <= 0:
            return
        read = stats.prompt_tokens - stats.cached_tokens
        enough = read >= _ENOUGH_PROMPT_TOKENS and stats.prompt_tokens_per_second > 0
        try:
            self._results.add_reply_speed(
                self._request.model_id,
                # What drafts gain depends on the text: the model's own speed is told of it.
                tokens_per_second=stats.tokens_per_second / stats.drafting_gain,
                prompt_tokens_per_second=stats.prompt_tokens_per_second if enough else None,
                completion_tokens=stats.completion_tokens,
                device=stats.device,
                threads=stats.threads,
                engine=engine,
            )
        except (AssistantError, DatabaseClosed) as error:
            # The reply is what counts; a speed will be measured again.
            logger.info("a reply's speed was not kept: %s", error)

    def _tell(self, event: ChatEvent) -> None:
        try:
            self._listener(event)
        except Exception:
            # A mistake of whoever listens must not keep the reply from being saved.
            logger.exception("a listener of a reply failed at %s", type(event).__name__)


def _look_after(action: Callable[[], None], future: Future[None]) -> None:
    """Do what a shut executor has dropped, and report what was a mistake of ours."""
    if future.cancelled():
        action()
    elif (error := future.exception()) is not None:
        logger.error("saving a reply failed", exc_info=error)


def _outcome(
    result: Future[ReplyStats],
) -> tuple[ReplyStats | None, AssistantError | None]:
    try:
        return result.result(timeout=0), None
    except CancelledError:
        return None, None
    except AssistantError as error:
        return None, error
    except Exception as error:  # noqa: BLE001 - the engine has logged this mistake of ours
        return None, _as_error(error)


def _as_error(error: BaseException) -> AssistantError:
    if isinstance(error, AssistantError):
        return error
    if isinstance(error, DatabaseClosed):
        return EngineStopped()
    return EngineCrashed(cause="Goldcrest made a mistake", reason=repr(error))
