"""A talk on the terminal, or line by line from a pipe; it is kept, as in the window."""

from __future__ import annotations

import sys
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from desktop.cli import output
from desktop.cli.chat_progress import ChatProgress
from desktop.cli.legs import LONGEST_PROMPT, notice_of
from desktop.cli.thoughts import Thoughts
from desktop.core import wording, wording_context
from desktop.core.chat.asking import ask
from desktop.core.chat.replies import (
    ReplyFinished,
    ReplyPlanned,
    ReplyRestarted,
    ReplyStarted,
    ReplySummarising,
    ReplyText,
    ReplyThought,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from desktop.app import Services
    from desktop.cli.legs import Leg
    from desktop.core.chat.messages import Overflow
    from desktop.core.chat.replies import ChatEvent, ReplyHandle


def talk(
    services: Services,
    chosen: argparse.Namespace,
    legs: Sequence[Leg],
    attach: Callable[[str], str],
) -> int:
    """Talk until the input ends; `attach` puts files before the first message."""
    on_terminal = sys.stdin.isatty()
    if on_terminal:
        name = wording.clean(legs[0].model.name)
        output.say(f"{name} answers. Ctrl+C stops a reply, Ctrl+D ends the chat.")
    told = _Told()
    while (line := _read_line(on_terminal=on_terminal)) is not None:
        if not line.strip():
            continue
        text = attach(line) if told.conversation is None else line
        for leg in legs:
            if leg.name:
                output.say(f"— {leg.name} —")
            if not _take_turn(services, chosen, leg, leg.text or text, told):
                # What comes after it would be about nothing.
                break
    return 1 if told.failed and not on_terminal else 0


@dataclass
class _Told:
    """What was said in a talk, so that it is not said again.

    Attributes:
        conversation: the chat, once it is kept.
        left_out: what the model did not read.
        notice: what went otherwise than people may expect.
        failed: whether a reply did.
    """

    conversation: int | None = None
    left_out: str = ""
    notice: str = ""
    failed: bool = False


def _take_turn(
    services: Services, chosen: argparse.Namespace, leg: Leg, text: str, told: _Told
) -> bool:
    """Have one message answered; return whether the reply came to its own end."""
    turn = _Turn(threading.Event(), told.conversation, left_out=told.left_out)
    # The window goes on with the chat as it was begun here.
    asked = ask(
        leg.model,
        services.load_options(leg.model),
        leg.settings,
        text,
        conversation=told.conversation,
        max_tokens=chosen.max_tokens,
        overflow=cast("Overflow", services.settings.value.context_policy),
    )
    turn.wait(services.chats.send(asked, turn.listen))
    told.conversation, told.left_out = turn.conversation, turn.left_out
    finished = turn.finished
    notice = notice_of(finished.stats if finished is not None else None)
    if notice and notice != told.notice:
        output.say(notice)
    told.notice = notice or told.notice
    if finished is not None and finished.error is not None:
        told.failed = True
        output.say(f"goldcrest: {wording.describe(finished.error)}")
    return finished is not None and finished.status == "complete"


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


def _read_line(*, on_terminal: bool) -> str | None:
    """Return the next line, None at the end of the input."""
    try:
        if on_terminal:
            return input("> ")
        line = sys.stdin.readline(LONGEST_PROMPT)
    except EOFError:
        return None
    return line.rstrip("\n") if line else None
