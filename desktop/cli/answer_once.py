"""One prompt answered on the terminal; nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.cli.chat_progress import ChatProgress
from desktop.cli.legs import notice_of
from desktop.cli.thoughts import Thoughts
from desktop.core import wording
from desktop.core.chat.asking import ask
from desktop.core.engine.values import ChatMessage, GenerateOptions

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from desktop.app import Services
    from desktop.cli.legs import Leg
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.engine.values import ReplyStats
    from desktop.core.errors import AssistantError
    from desktop.core.pictures import Image


def answer(
    services: Services,
    chosen: argparse.Namespace,
    legs: Sequence[Leg],
    prompt: str,
    images: tuple[Image, ...] = (),
) -> int:
    """Answer once; nothing is stored, since scripts ask more than anyone wants to keep.

    Args:
        services: of the program.
        chosen: on the command line.
        legs: what is answered, and by which models.
        prompt: the first message.
        images: come before it.
    """
    said: list[ChatMessage] = []
    taken: list[dict[str, object]] = []
    for leg in legs:
        said.append(ChatMessage("user", leg.text or prompt, () if said else images))
        if leg.name:
            output.say(f"— {leg.name} —")
        load = services.load_options(leg.model, pictures=bool(images))
        limit = chosen.max_tokens
        asked = ask(leg.model, load, leg.settings, said[-1].content, max_tokens=limit)
        reply, stats = _generate(services, asked, said, shown=not chosen.json)
        said.append(ChatMessage("assistant", "".join(reply.pieces)))
        taken.append({"name": leg.name or None, **_facts(reply, stats)})
        if not chosen.json:
            output.text("")
        if notice := notice_of(stats):
            output.say(notice)
    if chosen.json:
        document = {key: value for key, value in taken[-1].items() if key != "name"}
        output.document({**document, "steps": taken} if len(taken) > 1 else document)
    return 0


def _generate(
    services: Services, asked: ReplyRequest, said: Sequence[ChatMessage], *, shown: bool
) -> tuple[_Reply, ReplyStats]:
    reply = _Reply(shown=shown)
    job = services.engine.generate(
        asked.load,
        options(asked, said),
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
    return reply, stats


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


def options(asked: ReplyRequest, said: Sequence[ChatMessage]) -> GenerateOptions:
    """Return how the engine is asked for an answer to what was said."""
    messages = list(said)
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
