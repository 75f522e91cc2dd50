"""`goldcrest chat`: one answer, or a conversation when no prompt is given."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core import wording, wording_context
from desktop.core.chat.replies import (
    ReplyFinished,
    ReplyPlanned,
    ReplyRequest,
    ReplyStarted,
    ReplySummarising,
    ReplyText,
)
from desktop.core.engine.values import ChatMessage, GenerateOptions

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop.app import Services
    from desktop.core.chat.replies import ChatEvent
    from desktop.core.library import Installed
    from desktop.core.sampling import Sampling

#: The longest prompt read from stdin: 4 MB of text is far beyond every context window.
_LONGEST_PROMPT = 4_000_000


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Answer one prompt, or talk on a terminal or line by line from a pipe."""
    model = services.library.resolve(chosen.model) if chosen.model else services.default_model()
    if chosen.prompt is None and chosen.json:
        chosen.prompt = "-"  # one document is one answer
    if chosen.prompt is None and chosen.json_schema:
        chosen.prompt = "-"  # so is one that follows a schema
    if chosen.prompt is None:
        return _talk(services, chosen, model)
    prompt = sys.stdin.read(_LONGEST_PROMPT) if chosen.prompt == "-" else chosen.prompt
    return _answer(services, chosen, model, prompt)


def sampling(model: Installed, chosen: argparse.Namespace) -> Sampling:
    """Return the maker's values for this model, with those that the person gave."""
    values = model.sampling
    if chosen.temperature is not None:
        values = replace(values, temperature=chosen.temperature)
    if chosen.seed is not None:
        values = replace(values, seed=chosen.seed)
    return values


def _answer(services: Services, chosen: argparse.Namespace, model: Installed, prompt: str) -> int:
    """Answer once; nothing is stored, since scripts ask more than anyone wants to keep."""
    messages = [ChatMessage("user", prompt)]
    if chosen.system:
        messages.insert(0, ChatMessage("system", chosen.system))
    options = GenerateOptions(
        messages=tuple(messages),
        sampling=sampling(model, chosen),
        max_tokens=chosen.max_tokens,
        # Thoughts would have to follow the schema, too.
        thinking=False if chosen.json_schema else model.thinking,
        json_schema=chosen.json_schema or "",
    )
    reply = _Reply(shown=not chosen.json)
    job = services.engine.generate(services.load_options(model), options, reply.take)
    reply.stop = job.cancel
    try:
        stats = job.result.result()
    except KeyboardInterrupt:
        job.cancel()
        raise
    if reply.broken:
        raise reply.broken
    if not chosen.json:
        output.text("")
        return 0
    output.document(
        {
            "text": "".join(reply.pieces),
            "finish_reason": stats.finish_reason,
            "prompt_tokens": stats.prompt_tokens,
            "cached_tokens": stats.cached_tokens,
            "completion_tokens": stats.completion_tokens,
            "ttft_seconds": stats.ttft_seconds,
            "tokens_per_second": stats.tokens_per_second,
        }
    )
    return 0


class _Reply:
    """The text of one answer, printed as it comes, on the engine's thread."""

    def __init__(self, *, shown: bool) -> None:
        self.pieces: list[str] = []
        self.broken: OSError | None = None
        self.stop: Callable[[], None] | None = None
        self._shown = shown

    def take(self, text: str, _tokens: int) -> None:
        """Keep a piece and print it; stop when whoever read our output has gone."""
        self.pieces.append(text)
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
    summarised: int = 0
    left_out: str = ""

    def _say_what_is_left_out(self, event: ReplyPlanned) -> None:
        words = wording_context.left_out(event.dropped, event.summarised)
        # Each number is said once, and not again at every message.
        if words and words != self.left_out:
            output.say(words)
        self.left_out = words

    def listen(self, event: ChatEvent) -> None:
        match event:
            case ReplyStarted(conversation=conversation):
                self.conversation = conversation
            case ReplyPlanned():
                self._say_what_is_left_out(event)
            case ReplySummarising(messages=messages):
                if self.summarised != messages:
                    self.summarised = messages
                    output.say(f"Summarising the {messages:,} oldest messages…")
            case ReplyText(text_added=text):
                output.text(text, end="")
            case ReplyFinished():
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
    while (line := _read_line(on_terminal=on_terminal)) is not None:
        if not line.strip():
            continue
        turn = _Turn(threading.Event(), conversation, left_out=left_out)
        handle = services.chats.send(_request(services, chosen, model, turn, line), turn.listen)
        while not turn.done.is_set():
            try:
                turn.done.wait(timeout=3600)
            except KeyboardInterrupt:
                handle.stop()
        output.text("")
        conversation, left_out = turn.conversation, turn.left_out
        if turn.finished is not None and turn.finished.error is not None:
            failed = True
            output.say(f"goldcrest: {wording.describe(turn.finished.error)}")
    return 1 if failed and not on_terminal else 0


def _request(
    services: Services,
    chosen: argparse.Namespace,
    model: Installed,
    turn: _Turn,
    line: str,
) -> ReplyRequest:
    return ReplyRequest(
        conversation_id=turn.conversation,
        text=line,
        model_id=model.id,
        model_name=model.name,
        load=services.load_options(model),
        sampling=sampling(model, chosen),
        system=chosen.system,
        max_tokens=chosen.max_tokens,
        thinking=model.thinking,
        overflow=services.settings.value.context_policy,
    )


def _read_line(*, on_terminal: bool) -> str | None:
    """Return the next line, None at the end of the input."""
    try:
        if on_terminal:
            return input("> ")
        line = sys.stdin.readline(_LONGEST_PROMPT)
    except EOFError:
        return None
    return line.rstrip("\n") if line else None
