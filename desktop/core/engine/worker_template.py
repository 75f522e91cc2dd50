"""Turns a chat into the prompt that a model was trained on, by the template in its GGUF.

The template is a stranger's program. It runs in a bounded sandbox (worker_jinja.py), in the child,
against a clock and, on Linux, with a limit on memory. What no limit here can stop, such as one
long step in C, the program ends together with the child.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from desktop.core.engine import worker_jinja
from desktop.core.errors import TemplateFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

    import jinja2

    from desktop.core.engine.values import ChatMessage

#: The longest known template has 30,000 characters.
MAX_SOURCE = 512 * 1024
#: Processor seconds for compiling and rendering together; the slowest of 70 known templates took
#: 0.05. Time that other programs take does not count,
SECONDS = 0.5
#: but this does: on a computer so busy, the person wants to know.
WALL_SECONDS = 10.0
#: How often the clock and the stop button are looked at meanwhile.
TICK_SECONDS = 0.02
#: Memory that rendering may take beyond what the child has.
HEADROOM_BYTES = 768 * 1024 * 1024


class RenderingStopped(BaseException):
    """The stop button, pressed while a template renders.

    Like `KeyboardInterrupt` no `Exception`, so that nothing on the way takes it for its own.
    """


class _TimeUp(BaseException):
    """Rendering took too long."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The texts of a vocabulary's own first and last tokens, which templates write out."""

    bos: str = ""
    eos: str = ""


@dataclass(frozen=True, slots=True)
class _Form:
    """How a template wants the turns of a chat.

    Attributes:
        typed: the content as a list of parts that name their kind, as models with pictures have it.
        folded: no system turns, and user and assistant in turn.
    """

    typed: bool = False
    folded: bool = False

    def __str__(self) -> str:
        parts = [("in parts", self.typed), ("folded", self.folded)]
        return ", ".join(words for words, applies in parts if applies) or "as it is"

    def of(self, turns: Sequence[dict[str, str]]) -> list[dict[str, Any]]:
        folded = fold(turns) if self.folded else turns
        if not self.typed:
            return [*folded]
        return [{**turn, "content": [{"type": "text", "text": turn["content"]}]} for turn in folded]


#: In the order in which they are tried.
_FORMS: Final = (_Form(), _Form(folded=True), _Form(typed=True), _Form(typed=True, folded=True))
#: A chat whose words must all be found in its prompt.
_PROBE: Final = tuple(
    {"role": role, "content": word}
    for role, word in (
        ("system", "quandary"),
        ("user", "marzipan"),
        ("assistant", "xylophone"),
        ("user", "zeppelin"),
    )
)


class ChatTemplate:
    """The template of one model, compiled at its first use."""

    def __init__(self, source: str, marks: Marks, *, seconds: float = SECONDS) -> None:
        self._source = source
        self._marks = marks
        self._seconds = seconds
        self._template: jinja2.Template | None = None
        self._form = _FORMS[0]

    @property
    def form(self) -> str:
        """How the turns of a chat are given to it, for people who look after templates."""
        return str(self._form)

    def check(self, stopped: Callable[[], bool] = lambda: False) -> None:
        """Find out by a small chat how the template wants its turns, and whether it works.

        Many a template leaves the system text out without a word, or reads content in parts only.

        Raises:
            TemplateFailed: it is broken, breaks a limit, or leaves out what a person says.
            RenderingStopped: `stopped` said so.
        """
        self._within_limits(self._find_form, stopped)

    def render(
        self,
        messages: Sequence[ChatMessage],
        *,
        thinking: bool | None = None,
        date: str = "",
        stopped: Callable[[], bool] = lambda: False,
    ) -> str:
        """Return the prompt for `messages`, ready for the model's answer.

        Args:
            messages: the chat.
            thinking: given to templates that can switch thinking on and off.
            date: the day that the template writes as today's, in ISO form; "": today.
            stopped: asked now and then whether to stop.

        Raises:
            TemplateFailed: the template is broken, refuses the chat, or breaks a limit.
            RenderingStopped: `stopped` said so.
        """
        turns = [{"role": message.role, "content": message.content} for message in messages]
        variables = self._variables(thinking, _day(date))
        return self._within_limits(lambda: self._render(turns, variables), stopped)

    def _within_limits(self, work: Callable[[], str], stopped: Callable[[], bool]) -> str:
        if len(self._source) > MAX_SOURCE:
            raise TemplateFailed(reason=f"{len(self._source)} characters")
        try:
            with _memory_limit(), _clock(self._seconds, stopped):
                return work()
        except _TimeUp:
            raise TemplateFailed(reason="time") from None
        except MemoryError:
            raise TemplateFailed(reason="memory") from None
        except RecursionError:
            raise TemplateFailed(reason="recursion") from None

    def _find_form(self) -> str:
        """Choose the first form whose prompt holds all words of the probe.

        Templates that know nothing but the last message exist, too: for translating.
        """
        turns, variables = [*_PROBE], self._variables(None, _day(""))
        words = [turn["content"] for turn in turns]
        first: TemplateFailed | None = None
        prompts: dict[_Form, str] = {}
        for form in _FORMS:
            try:
                prompts[form] = self._attempts(form.of(turns), variables).casefold()
            except TemplateFailed as error:
                first = first or error
        for wanted in (words, words[-1:]):
            for form, prompt in prompts.items():
                if all(word in prompt for word in wanted):
                    self._form = form
                    return ""
        raise first or TemplateFailed(reason="it leaves out the messages")

    def _render(self, turns: list[dict[str, str]], variables: dict[str, Any]) -> str:
        # Some refuse a system message, or two turns of one side, but not always.
        first: TemplateFailed | None = None
        for form in (self._form, _Form(self._form.typed, folded=True)):
            try:
                return self._attempts(form.of(turns), variables)
            except TemplateFailed as error:
                first = first or error
        assert first is not None  # noqa: S101 - both have failed
        raise first

    def _attempts(self, turns: list[dict[str, Any]], variables: dict[str, Any]) -> str:
        """Render with those variables that the template can do with."""
        # Most templates expect None where there is nothing, as the transformers library gives it;
        # a few expect no variable, and an old one has variables of its own.
        without_tools = {key: variables[key] for key in variables if key not in _ABSENT}
        with_functions = {**variables, "functions": "[]"}
        first: Exception | None = None
        for given in (variables, without_tools, with_functions):
            try:
                return self._run(given, turns)
            except (MemoryError, RecursionError, worker_jinja.TooLarge) as error:
                raise _as_failure(error) from None
            except Exception as error:  # noqa: BLE001 - a stranger's program may raise anything
                first = first or error
        assert first is not None  # noqa: S101 - each of the runs above has failed
        raise _as_failure(first) from None

    def _run(self, variables: dict[str, Any], turns: list[dict[str, Any]]) -> str:
        if self._template is None:
            self._template = worker_jinja.BoundedEnvironment().from_string(self._source)
        pieces: list[str] = []
        size = 0
        for piece in self._template.generate(messages=turns, **variables):
            pieces.append(piece)
            size += len(piece)
            if size > worker_jinja.MAX_TEXT:
                raise worker_jinja.TooLarge("the prompt")
        return "".join(pieces)

    def _variables(self, thinking: bool | None, day: datetime) -> dict[str, Any]:
        variables: dict[str, Any] = {
            "add_generation_prompt": True,
            "bos_token": self._marks.bos,
            "eos_token": self._marks.eos,
            "strftime_now": lambda pattern: day.strftime(str(pattern)[:64]),
            "date_string": day.strftime("%d %b %Y"),
            "datetime": day.strftime("%d %b %Y"),
            **dict.fromkeys(_ABSENT),
        }
        if thinking is not None:
            variables["enable_thinking"] = variables["thinking"] = thinking
        return variables


_ABSENT = ("tools", "documents")


def _day(date: str) -> datetime:
    """Return the first moment of a day, so that a prompt is the same at each hour of it."""
    try:
        day = datetime.fromisoformat(date) if date else datetime.now().astimezone()
    except ValueError:
        day = datetime.now().astimezone()
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


def fold(turns: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    """Return the chat as user and assistant in turn: Gemma knows no other.

    System text goes in front of the user's next words; turns of the same side become one.
    """
    folded: list[dict[str, str]] = []
    for turn in turns:
        role = "user" if turn["role"] == "system" else turn["role"]
        if folded and folded[-1]["role"] == role:
            folded[-1]["content"] += "\n\n" + turn["content"]
        else:
            folded.append({"role": role, "content": turn["content"]})
    return folded


def _as_failure(error: BaseException) -> TemplateFailed:
    words = str(error).strip() or type(error).__name__
    if isinstance(error, worker_jinja.TooLarge):
        words = f"size: {words}"
    if isinstance(error, RecursionError):
        words = "recursion"
    return TemplateFailed(reason=words[:300])


class _Watch:
    """Looks at the clocks and the stop button, and raises what they say."""

    def __init__(self, seconds: float, stopped: Callable[[], bool]) -> None:
        self.over = False
        self._stopped = stopped
        self._busy_until = time.thread_time() + seconds
        self._until = time.monotonic() + WALL_SECONDS

    def look(self) -> None:
        if self.over:
            return
        stopped = self._stopped()
        # What is raised once is not raised again, into whatever the thread does by then.
        self.over = (
            stopped or time.thread_time() > self._busy_until or time.monotonic() > self._until
        )
        if self.over:
            raise RenderingStopped if stopped else _TimeUp


@contextlib.contextmanager
def _clock(seconds: float, stopped: Callable[[], bool]) -> Iterator[None]:
    """Interrupt the block after `seconds` of this thread's work, or when `stopped` says so."""
    watch = _Watch(seconds, stopped)
    usable = hasattr(signal, "setitimer")
    if not usable or threading.current_thread() is not threading.main_thread():
        with _traced(watch):
            yield
        return
    before = signal.signal(signal.SIGALRM, lambda _signal, _frame: watch.look())
    signal.setitimer(signal.ITIMER_REAL, TICK_SECONDS, TICK_SECONDS)
    try:
        yield
    finally:
        watch.over = True
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextlib.contextmanager
def _traced(watch: _Watch) -> Iterator[None]:
    """Look at the clocks at each line that Python runs: no timer interrupts on Windows.

    What a line calls in C is not interrupted; no more is it by a timer.
    """

    def look(_frame: FrameType, _event: str, _value: object) -> Any:  # noqa: ANN401 - as sys says
        watch.look()
        return look

    before = sys.gettrace()
    sys.settrace(look)
    try:
        yield
    finally:
        watch.over = True
        sys.settrace(before)


@contextlib.contextmanager
def _memory_limit() -> Iterator[None]:
    """Let the block take `HEADROOM_BYTES` more of address space, and no more; Linux only."""
    if sys.platform != "linux":
        yield
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - a kernel file
        used = int(file.read().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = used + HEADROOM_BYTES
    if soft != resource.RLIM_INFINITY:
        limit = min(limit, soft)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
