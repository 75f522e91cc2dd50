"""`goldcrest chat`: one answer, or a conversation when no prompt is given."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from desktop.cli import output
from desktop.cli.chat_progress import ChatProgress
from desktop.cli.thoughts import Thoughts
from desktop.core import wording, wording_context
from desktop.core.chat.asking import ask
from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.chat.replies import (
    ReplyFinished,
    ReplyPlanned,
    ReplyRestarted,
    ReplyStarted,
    ReplySummarising,
    ReplyText,
    ReplyThought,
)
from desktop.core.engine.values import ChatMessage, GenerateOptions
from desktop.core.notices import template_notice

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop.app import Services
    from desktop.core.chat.messages import Overflow, ReplyRequest
    from desktop.core.chat.replies import ChatEvent, ReplyHandle
    from desktop.core.engine.values import ReplyStats
    from desktop.core.errors import AssistantError
    from desktop.core.library import Installed

#: The longest prompt read from stdin: 4 MB of text is far beyond every context window.
_LONGEST_PROMPT = 4_000_000


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Answer one prompt, or talk on a terminal or line by line from a pipe."""
    model = services.library.resolve(chosen.model) if chosen.model else services.default_model()
    if chosen.prompt is None and chosen.json:
        chosen.prompt = "-"  # one document is one answer
    if chosen.prompt is None and (chosen.json_schema or chosen.grammar):
        chosen.prompt = "-"  # so is one that follows a form
    if chosen.prompt is None:
        return _talk(services, chosen, model)
    prompt = sys.stdin.read(_LONGEST_PROMPT) if chosen.prompt == "-" else chosen.prompt
    return _answer(services, chosen, model, prompt)


def settings(chosen: argparse.Namespace) -> ChatSettings:
    """Return what the person has set for this chat."""
    return ChatSettings(
        context=chosen.context or 0,
        thinking=chosen.thinking,
        thinking_budget=chosen.thinking_budget,
        overflow=chosen.overflow,
        adapters=tuple(chosen.lora),
        json_schema=chosen.json_schema or "",
        grammar=chosen.grammar or "",
        system=chosen.system,
        temperature=chosen.temperature,
        seed=chosen.seed,
    )


def _answer(services: Services, chosen: argparse.Namespace, model: Installed, prompt: str) -> int:
    """Answer once; nothing is stored, since scripts ask more than anyone wants to keep."""
    load, limit = services.load_options(model), chosen.max_tokens
    asked = ask(model, load, settings(chosen), prompt, max_tokens=limit)
    reply = _Reply(shown=not chosen.json)
    job = services.engine.generate(
        asked.load,
        _options(asked),
        reply.take,
        reply.progress.reading,
        reply.progress.loading,
        on_thought=reply.think,
        on_restart=reply.restart,
    )
    job.result.add_done_callback(reply.end)
    reply.stop = job.cancel
    try:
        stats = job.result.result()
    except KeyboardInterrupt:
        job.cancel()
        raise
    if reply.broken:
        raise reply.broken
    if chosen.json:
        output.document(_facts(reply, stats))
    else:
        output.text("")
    if notice := _notice(stats):
        output.say(notice)
    return 0


def _notice(stats: ReplyStats | None) -> str:
    """Return a sentence about what went otherwise than people may expect; "" where nothing did."""
    notice = "" if stats is None else template_notice(stats.template, stats.template_problem)
    return notice and f"{notice[0].upper()}{notice[1:]}."


def _facts(reply: _Reply, stats: ReplyStats) -> dict[str, object]:
    return {
        "text": "".join(reply.pieces),
        "thinking": reply.thoughts.text,
        "finish_reason": stats.finish_reason,
        "prompt_tokens": stats.prompt_tokens,
        "cached_tokens": stats.cached_tokens,
        "completion_tokens": stats.completion_tokens,
        "ttft_seconds": stats.ttft_seconds,
        "tokens_per_second": stats.tokens_per_second,
    }


def _options(asked: ReplyRequest) -> GenerateOptions:
    messages = [ChatMessage("user", asked.text)]
    if asked.system:
        messages.insert(0, ChatMessage("system", asked.system))
    return GenerateOptions(
        messages=tuple(messages),
        sampling=asked.sampling,
        max_tokens=asked.max_tokens,
        thinking=asked.thinking,
        grammar=asked.grammar,
        json_schema=asked.json_schema,
        thinking_budget=asked.thinking_budget,
    )


class _Reply:
    """The text of one answer, printed as it comes, on the engine's thread."""

    def __init__(self, *, shown: bool) -> None:
        self.pieces: list[str] = []
        self.thoughts = Thoughts(shown=shown)
        self.broken: OSError | None = None
        self.stop: Callable[[], None] | None = None
        self.progress = ChatProgress()
        self._shown = shown

    def restart(self, problem: AssistantError) -> None:
        """Begin anew; what was printed cannot be taken back, so the answer begins on a new line."""
        self.thoughts.restart()
        if self._shown and self.pieces:
            self.take("\n", 0)
        self.pieces.clear()
        output.say(f"goldcrest: {wording.describe(problem).title}")

    def think(self, text: str, tokens: int) -> None:
        """Take thoughts in."""
        self.progress.end()
        self.thoughts.take(text, tokens)

    def end(self, _result: object) -> None:
        """Leave no line about a reply that never began."""
        if not self.pieces:
            self.progress.end()

    def take(self, text: str, _tokens: int) -> None:
        """Keep a piece and print it; stop when whoever read our output has gone."""
        if not self.pieces:
            self.progress.end()
        self.pieces.append(text)
        self.thoughts.end()
        try:
            if self._shown and self.broken is None:
                output.text(text, end="")
        except OSError as error:
            self.broken = error
        if self.broken is not None and self.stop is not None:
            self.stop()


@dataclass
class _Turn:
    """One reply as it comes in, on the store's thread."""

    done: threading.Event
    conversation: int | None = None
    finished: ReplyFinished | None = None
    thoughts: Thoughts = field(default_factory=Thoughts)
    progress: ChatProgress = field(default_factory=ChatProgress)
    begun: bool = False
    summarised: int = 0
    left_out: str = ""

    def _say_what_is_left_out(self, event: ReplyPlanned) -> None:
        words = wording_context.left_out(event.dropped, event.summarised)
        # Each number is said once, and not again at every message.
        if words and words != self.left_out:
            output.say(words)
        self.left_out = words

    def wait(self, handle: ReplyHandle) -> None:
        """Wait for the end of the reply; Ctrl+C brings it about."""
        while not self.done.is_set():
            try:
                self.done.wait(timeout=3600)
            except KeyboardInterrupt:
                handle.stop()
        output.text("")

    def listen(self, event: ChatEvent) -> None:
        if not self.begun:
            self.progress.follow(event)
        match event:
            case ReplyStarted(conversation=conversation):
                self.conversation = conversation
            case ReplyPlanned():
                self._say_what_is_left_out(event)
            case ReplySummarising(messages=messages):
                if self.summarised != messages:
                    self.summarised = messages
                    output.say(f"Summarising the {messages:,} oldest messages…")
            case ReplyThought(text_added=text, tokens=tokens):
                self.thoughts.take(text, tokens)
            case ReplyText(text_added=text):
                self.thoughts.end()
                self.begun = True
                output.text(text, end="")
            case ReplyRestarted(problem=problem):
                self.thoughts.restart()
                output.text("")
                output.say(f"goldcrest: {wording.describe(problem).title}")
            case ReplyFinished():
                self.thoughts.end()
                self.finished = event
                self.done.set()
            case _:
                pass


def _talk(services: Services, chosen: argparse.Namespace, model: Installed) -> int:
    """Talk until the input ends; the conversation is kept, as in the window."""
    on_terminal = sys.stdin.isatty()
    if on_terminal:
        output.say(
            f"{wording.clean(model.name)} answers. Ctrl+C stops a reply, Ctrl+D ends the chat."
        )
    conversation: int | None = None
    left_out = ""
    failed = False
    told = ""
    while (line := _read_line(on_terminal=on_terminal)) is not None:
        if not line.strip():
            continue
        turn = _Turn(threading.Event(), conversation, left_out=left_out)
        # The window goes on with the chat as it was begun here.
        asked = ask(
            model,
            services.load_options(model),
            settings(chosen),
            line,
            conversation=conversation,
            max_tokens=chosen.max_tokens,
            overflow=cast("Overflow", services.settings.value.context_policy),
        )
        handle = services.chats.send(asked, turn.listen)
        turn.wait(handle)
        conversation, left_out = turn.conversation, turn.left_out
        notice = _notice(turn.finished.stats if turn.finished is not None else None)
        if notice and notice != told:
            output.say(notice)
        told = notice or told
        if turn.finished is not None and turn.finished.error is not None:
            failed = True
            output.say(f"goldcrest: {wording.describe(turn.finished.error)}")
    return 1 if failed and not on_terminal else 0


def _read_line(*, on_terminal: bool) -> str | None:
    """Return the next line, None at the end of the input."""
    try:
        if on_terminal:
            return input("> ")
        line = sys.stdin.readline(_LONGEST_PROMPT)
    except EOFError:
        return None
    return line.rstrip("\n") if line else None
