"""Reading ahead, and how far reading is."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.core.engine import protocol
from desktop.core.engine.worker_checkpoints import pieces, places
from desktop.core.engine.worker_model import Model, Stopped
from desktop.core.engine.worker_template import RenderingStopped
from desktop.core.engine.worker_thinking import Speech
from desktop.core.engine.worker_tokens import common_prefix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.engine.values import GenerateOptions
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_memory import Keeper


#: A speed that was measured over less is a guess.
_ENOUGH_SECONDS: Final = 0.5
#: It may become another word, with other tokens.
_LAST_WORD: Final = re.compile(r"\s*\S*\Z")
_LONGEST_WORD: Final = 24


class Progress:
    """Tells how far a prompt is read, and how long the rest will take.

    Args:
        job: whose prompt it is.
        known: tokens that need not be read.
        total: tokens of the prompt.
        channel: where to tell it.

    Attributes:
        known: see above.
    """

    def __init__(self, job: int, known: int, total: int, channel: Channel) -> None:
        self._job, self.known, self._total = job, known, total
        self._channel = channel
        self._started = time.perf_counter()
        self.tell(known)

    def tell(self, done: int) -> None:
        """Tell that so many tokens are known now."""
        left = None
        spent = time.perf_counter() - self._started
        if done > self.known and spent >= _ENOUGH_SECONDS:
            left = spent * (self._total - done) / (done - self.known)
        self._channel.send(protocol.Reading(self._job, done, self._total, left))


def read(prompt: list[int], known: int, model: Model, progress: Progress) -> None:
    """Have the model take in a prompt of which it knows the first `known` tokens.

    Raises:
        Stopped: the job was cancelled; what was read stays.
    """
    ways = model.checkpoints
    ways.take(known, turn=True)
    stops = places(prompt, model.vocabulary.ends) if ways.needed else []
    beside = progress.known - known  # so many more places of the context than positions
    for first, last in _stretches(prompt, model, known):
        if prompt[first] < 0:
            beside += _show(prompt[first], model, progress, first + beside)
            progress.tell(last + beside)
            continue
        within = [at for at in stops if first < at < last]
        for begin, end in pieces(first, last, model.step, within):
            before = time.perf_counter()
            model.feed(prompt[begin:end])
            model.experience.costs.read(end - begin, time.perf_counter() - before)
            ways.take(end, turn=end in stops)
            progress.tell(end + beside)


def progress_of(
    job: int, prompt: list[int], known: int, model: Model, channel: Channel
) -> Progress:
    """Return what tells how far a prompt is read of which so many tokens are known."""
    return Progress(job, model.cells(prompt[:known]), model.cells(prompt), channel)


def _stretches(prompt: list[int], model: Model, known: int) -> Iterable[tuple[int, int]]:
    """Return from where to where there is text to read, or a part of a picture to look at."""
    if model.sight is not None:
        return model.sight.stretches(prompt, known)
    return [(known, len(prompt))] if known < len(prompt) else []


def _show(number: int, model: Model, progress: Progress, done: int) -> int:
    """Have the model look at a part of a picture; return its places without a position.

    That takes a while, of which nothing can be told but that it is at work.
    """
    assert model.sight is not None  # noqa: S101 - it has told of the picture
    before, model.sight.alive = model.sight.alive, lambda: progress.tell(done)
    try:
        model.show(number)
    finally:
        model.sight.alive = before
    return model.sight.beside(number)


def warm(request: protocol.Warm, model: Model, keeper: Keeper, channel: Channel) -> int:
    """Read what the next message of a chat will begin with; return how many tokens that are.

    A context that can forget its end takes the message in as if it were done: mostly it is, or
    goes on from there.

    Raises:
        AssistantError: the template fails, or it does not fit.
        Stopped: the message has come; what was read stays.
    """
    try:
        known, before = _ahead(request.options, model, channel)
    except RenderingStopped:
        raise Stopped from None
    if len(known) >= model.facts.context:
        return 0  # the message itself will say so
    keeper.turn_to(
        request.options.memory,
        known,
        lambda: channel.send(protocol.Reading(request.job, 0, len(known))),
    )
    if common_prefix(model.tokens, known) == len(known):
        return len(known)  # and what comes after it may be of use, too
    done = model.keep_prefix([*known, 0])
    model.unsent = before
    read(known, done, model, progress_of(request.job, known, done, model, channel))
    return len(known)


def _ahead(
    options: GenerateOptions, model: Model, channel: Channel
) -> tuple[list[int], int | None]:
    """Return what to read, and where the message begins in it, as far as there is one."""
    *before, last = options.messages
    if not last.content:
        return _known_part(options, model, channel), None
    nothing = replace(options, messages=(*before, replace(last, content="")))
    start = len(_known_part(nothing, model, channel))
    part = _known_part if model.checkpoints.needed else _whole
    return part(options, model, channel), start


def _whole(options: GenerateOptions, model: Model, channel: Channel) -> list[int]:
    """Return the tokens of the chat with its last message as it is."""
    # Imported here: that module needs this one.
    from desktop.core.engine.worker_generate import prompt_tokens

    return prompt_tokens(options, model, channel, Speech(0, options, model, channel))[0]


def _known_part(options: GenerateOptions, model: Model, channel: Channel) -> list[int]:
    """Return the tokens that the chat has in common however its last message goes on."""
    *before, last = options.messages
    end = last.content[-_LONGEST_WORD:]
    begun = last.content[:-_LONGEST_WORD] + _LAST_WORD.sub("", end)
    one, other = (
        _whole(
            replace(options, messages=(*before, replace(last, content=begun + text))),
            model,
            channel,
        )
        for text in ((" Why", " 1+1") if begun else ("Why", "1+1"))
    )
    return one[: common_prefix(one, other)]
