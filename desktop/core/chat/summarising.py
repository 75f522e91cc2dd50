"""The model writes the summary that stands for messages which no longer fit."""

from __future__ import annotations

from concurrent.futures import CancelledError, Future
from functools import partial
from typing import TYPE_CHECKING, Final

from desktop.core.chat.plan import SUMMARY_SHARE
from desktop.core.engine.values import ChatMessage, GenerateOptions
from desktop.core.errors import AssistantError, ContextFull, GrammarInvalid, TemplateFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.chat.cases import Room
    from desktop.core.chat.measure import Measure
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.chat.reply_engine import ReplyEngine, ReplyJob
    from desktop.core.engine.values import ReplyStats
    from desktop.core.errors import GpuFailed

INSTRUCTION: Final = (
    "Summarise the conversation below, so that you can go on with it from the summary alone. Keep"
    " names, numbers, facts, decisions, wishes and open questions. Write at most {words} words, and"
    " nothing but the summary."
)
_SPEAKERS: Final = {"user": "User", "assistant": "Assistant"}
_BEFORE: Final = "What was said before that, in short"
_FEWEST_TOKENS: Final = 48
_MOST_TOKENS: Final = 512
_WORDS_PER_TOKEN: Final = 0.6
#: The instruction with its frames, in tokens, and some to spare.
_OVERHEAD: Final = 120
_LONGEST: Final = 20_000


class Summarising:
    """One summary in the making, over as many rounds as its messages need.

    Args:
        engine: writes it.
        measure: knows how many tokens texts have.
        request: whose model writes it.
        room: the room that there is.
        before: the summary of what was said before the messages; may be empty.
        messages: what is to be summarised, oldest first.
        later: does something on the store's thread.
        on_progress: gets the share that is done, on any thread.
        on_restart: hears it where the CPU has to do instead of a graphics processor.

    Attributes:
        result: the summary, "" where the model did not write any; fails with an AssistantError of
            the engine, is cancelled by `stop`.
    """

    def __init__(
        self,
        engine: ReplyEngine,
        measure: Measure,
        request: ReplyRequest,
        room: Room,
        before: str,
        messages: Sequence[ChatMessage],
        later: Callable[[Callable[[], None]], None],
        on_progress: Callable[[float], None],
        *,
        on_restart: Callable[[GpuFailed], None],
    ) -> None:
        self.result: Future[str] = Future()
        self._engine = engine
        self._request = request
        self._later = later
        self._on_restart, self._on_progress = on_restart, on_progress
        self._tokens = max(_FEWEST_TOKENS, min(_MOST_TOKENS, room.budget // SUMMARY_SHARE))
        space = room.context - 2 * self._tokens - _OVERHEAD
        self._rounds = rounds(messages, max(_FEWEST_TOKENS, space), measure.tokens)
        self._summary = before
        self._done = 0
        self._stopped = False
        self._job: ReplyJob | None = None
        self._texts: list[str] = []

    def start(self) -> None:
        """Begin the next round, on the store's thread."""
        self._texts = []
        before = f"{_BEFORE}: {self._summary}\n\n" if self._summary else ""
        words = round(self._tokens * _WORDS_PER_TOKEN)
        options = GenerateOptions(
            messages=(
                ChatMessage("system", INSTRUCTION.format(words=words)),
                ChatMessage("user", before + self._rounds[self._done]),
            ),
            sampling=self._request.sampling,
            max_tokens=self._tokens,
            thinking=None if self._request.thinking is None else False,
        )
        self._job = self._engine.generate(
            self._request.load,
            options,
            self._hear_text,
            self._hear_prompt,
            on_restart=self._hear_restart,
        )
        self._job.result.add_done_callback(
            lambda result: self._later(partial(self._finish, result))
        )

    def stop(self) -> None:
        """End it; from any thread."""
        self._stopped = True
        if self._job is not None:
            self._job.cancel()

    def _hear_prompt(self, done: int, total: int, _left: float | None) -> None:
        self._on_progress((self._done + 0.5 * done / max(1, total)) / len(self._rounds))

    def _hear_text(self, text: str, tokens: int) -> None:
        self._texts.append(text)
        written = min(1.0, tokens / self._tokens)
        self._on_progress((self._done + 0.5 + 0.5 * written) / len(self._rounds))

    def _hear_restart(self, problem: GpuFailed) -> None:
        # What it had written is void.
        self._texts.clear()
        self._on_restart(problem)

    def _finish(self, result: Future[ReplyStats]) -> None:
        try:
            stats = result.result(timeout=0)
        except CancelledError:
            self._give_up()
            return
        except (ContextFull, GrammarInvalid, TemplateFailed):
            self.result.set_result("")
            return
        except AssistantError as error:
            self.result.set_exception(error)
            return
        if self._stopped or stats.finish_reason == "cancelled":
            self._give_up()
            return
        self._summary = "".join(self._texts).strip()[:_LONGEST]
        self._done += 1
        if self._summary and self._done < len(self._rounds):
            self.start()
        else:
            self.result.set_result(self._summary)

    def _give_up(self) -> None:
        self.result.cancel()
        self.result.set_running_or_notify_cancel()


def rounds(messages: Sequence[ChatMessage], space: int, count: Callable[[str], int]) -> list[str]:
    """Return what was said as texts of at most about `space` tokens.

    Only a message that is too long for a text of its own is cut: it is read in parts then.
    """
    parts = [
        part
        for message in messages
        for part in _parts(
            f"{_SPEAKERS.get(message.role, message.role)}: {message.content}", space, count
        )
    ]
    texts: list[str] = []
    length = 0
    for part in parts:
        cost = count(part) + 1
        if not texts or length + cost > space:
            texts.append(part)
            length = cost
        else:
            texts[-1] += f"\n\n{part}"
            length += cost
    return texts


def _parts(text: str, space: int, count: Callable[[str], int]) -> list[str]:
    tokens = count(text)
    if tokens <= space:
        return [text]
    size = max(1, len(text) * space // tokens)
    return [text[start : start + size] for start in range(0, len(text), size)]
