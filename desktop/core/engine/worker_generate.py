"""One reply: template, prompt, tokens, text, and the times of all that."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.engine import protocol
from desktop.core.engine.values import FinishReason, GenerateOptions, ReplyStats, ThreadTime
from desktop.core.engine.worker_model import Model, Stopped
from desktop.core.engine.worker_prefix import begun_tokens
from desktop.core.engine.worker_sampler import Sampler
from desktop.core.engine.worker_template import RenderingStopped
from desktop.core.engine.worker_vocabulary import TextStream
from desktop.core.errors import ContextFull

if TYPE_CHECKING:
    from desktop.core.engine.worker_channel import Channel
    from desktop.core.engine.worker_memory import Keeper


#: No text has so long tokens, on average. What is longer is refused without being counted, since
#: a whole library pasted into a chat would take minutes to count.
CHARACTERS_PER_TOKEN = 30


@dataclass(slots=True)
class _Course:
    """What has happened so far; times in seconds of `perf_counter`."""

    started: float
    prompt: int = 0
    cached: int = 0
    prompt_seconds: float = 0.0
    completion: int = 0
    first: float | None = None
    last: float = 0.0
    begun: int = 0

    def stats(self, reason: FinishReason, model: Model) -> ReplyStats:
        first = self.first if self.first is not None else self.started
        seconds = max(0.0, self.last - first) if self.completion else 0.0
        fresh = self.prompt - self.cached if self.first is not None else 0
        return ReplyStats(
            finish_reason=reason,
            prompt_tokens=self.prompt,
            cached_tokens=self.cached,
            completion_tokens=self.completion,
            ttft_seconds=first - self.started,
            prompt_seconds=self.prompt_seconds,
            generation_seconds=seconds,
            tokens_per_second=(self.completion - 1) / seconds if seconds > 0 else 0.0,
            prompt_tokens_per_second=fresh / self.prompt_seconds if self.prompt_seconds else 0.0,
            device=model.facts.device,
            threads=model.pace.home,
            thread_times=tuple(ThreadTime(*one) for one in model.pace.found.items()),
        )


def generate(
    job: int, options: GenerateOptions, model: Model, keeper: Keeper, channel: Channel
) -> ReplyStats:
    """Answer a chat, sending the text as it comes.

    Raises:
        AssistantError: the template fails, or the prompt does not fit.
    """
    course = _Course(time.perf_counter())
    stream = TextStream()
    try:
        prompt, course.begun = _prompt(options, model, channel)
        course.prompt = len(prompt)
        keeper.turn_to(options.memory, prompt)
        _read(job, prompt, model, channel, course)
        reason = _write(job, options, model, channel, course, stream)
    except (Stopped, RenderingStopped):
        reason = "cancelled"
    if rest := stream.end():
        channel.send(protocol.Text(job, rest, course.completion))
    return course.stats(reason, model)


def _prompt(options: GenerateOptions, model: Model, channel: Channel) -> tuple[list[int], int]:
    """Return the prompt, and how many of its last tokens are of the reply so far."""
    tokens, begun = prompt_tokens(options, model, channel)
    if len(tokens) >= model.facts.context:
        raise ContextFull(prompt_tokens=len(tokens), context=model.facts.context)
    # An empty prompt has no scores to begin with.
    return tokens or [max(0, model.vocabulary.bos)], begun


def prompt_tokens(
    options: GenerateOptions, model: Model, channel: Channel
) -> tuple[list[int], int]:
    """Return the tokens of a chat however many they are, and how many the reply so far has.

    Raises:
        ContextFull: the chat is so long that it is not even counted.
        TemplateFailed: the template does not work.
    """
    vocabulary = model.vocabulary
    characters = sum(len(one.content) for one in options.messages) + len(options.prefix)
    if characters > model.facts.context * CHARACTERS_PER_TOKEN:
        raise ContextFull(prompt_tokens=characters // 4, context=model.facts.context)
    text = model.template.render(
        vocabulary.disarm(options.messages),
        thinking=options.thinking,
        stopped=lambda: channel.cancelled,
    )
    tokens = vocabulary.tokenize(text)
    begun = begun_tokens(options.prefix, tokens, model) if options.prefix else []
    return tokens + begun, len(begun)


def _read(job: int, prompt: list[int], model: Model, channel: Channel, course: _Course) -> None:
    course.cached = model.keep_prefix(prompt)
    channel.send(protocol.Reading(job, course.cached, len(prompt)))
    started = time.perf_counter()
    for begin in range(course.cached, len(prompt), model.step):
        end = min(begin + model.step, len(prompt))
        model.feed(prompt[begin:end])
        channel.send(protocol.Reading(job, end, len(prompt)))
    course.prompt_seconds = time.perf_counter() - started


def _write(
    job: int,
    options: GenerateOptions,
    model: Model,
    channel: Channel,
    course: _Course,
    stream: TextStream,
) -> FinishReason:
    """Choose token after token until an end."""
    vocabulary, context, limit = model.vocabulary, model.facts.context, options.max_tokens
    asked = len(model.tokens) - course.begun
    sampler = Sampler(options, vocabulary, context, model.tokens[:asked])
    try:
        sampler.follow(model.tokens[asked:])
        while True:
            token = sampler.choose(model.handle)
            now = time.perf_counter()
            if course.first is None:
                course.first = now
            else:
                model.keep_pace(now - course.last)
            course.last = now
            if channel.cancelled:
                return "cancelled"
            if vocabulary.ends(token):
                return "stop"
            course.completion += 1
            if text := stream.add(vocabulary.piece(token)):
                channel.send(protocol.Text(job, text, course.completion))
            if course.completion == limit or len(model.tokens) >= context:
                return "length"
            model.feed([token])
    finally:
        sampler.close()
