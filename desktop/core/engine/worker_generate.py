"""One reply: template, prompt, tokens, text, and the times of all that."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.core.engine import protocol
from desktop.core.engine.values import FinishReason, GenerateOptions, ReplyStats, ThreadTime
from desktop.core.engine.worker_model import Model, Stopped
from desktop.core.engine.worker_prefix import begun_tokens
from desktop.core.engine.worker_reading import progress_of, read
from desktop.core.engine.worker_sampler import Sampler
from desktop.core.engine.worker_sight import images_of, marked
from desktop.core.engine.worker_sight import prompt_tokens as picture_tokens
from desktop.core.engine.worker_speculate import Passages, Speculation, Tally
from desktop.core.engine.worker_template import RenderingStopped
from desktop.core.engine.worker_thinking import Speech, without_thoughts
from desktop.core.engine.worker_tokens import has_pictures
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
    thoughts: int = 0
    thinking_seconds: float = 0.0
    first: float | None = None
    last: float = 0.0
    begun: int = 0
    drafts: Tally = field(default_factory=Tally)

    def has_come(self) -> bool:
        """Take note of the time of a token; return whether it is the first."""
        self.last = time.perf_counter()
        is_first = self.first is None
        self.first = self.last if self.first is None else self.first
        return is_first

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
            variant=model.facts.variant,
            repack=model.facts.repack,
            prompt_threads=model.facts.prompt_threads,
            micro_batch=model.facts.micro_batch,
            flash_attention=model.facts.flash_attention,
            gpu_layers=model.facts.gpu_layers,
            thinking_tokens=self.thoughts,
            thinking_seconds=self.thinking_seconds,
            template=model.template.name,
            template_problem=model.template.problem,
            drafted_tokens=self.drafts.drafted,
            accepted_tokens=self.drafts.accepted,
            drafting_gain=self.drafts.gain(seconds),
            draft_model=model.companion[1],
        )


def generate(
    job: int, options: GenerateOptions, model: Model, keeper: Keeper, channel: Channel
) -> ReplyStats:
    """Answer a chat, sending the text as it comes.

    Raises:
        AssistantError: the template fails, or the prompt does not fit.
    """
    course = _Course(time.perf_counter())
    speech = Speech(job, options, model, channel)
    try:
        prompt, course.begun = _prompt(options, model, channel, speech)
        course.prompt = model.cells(prompt)
        # Files may be large and disks slow: the child is at work meanwhile.
        keeper.turn_to(
            options.memory, prompt, lambda: channel.send(protocol.Reading(job, 0, course.prompt))
        )
        model.unsent = None
        known = model.keep_prefix(prompt)
        course.cached = model.cells(prompt[:known])
        if options.aside:
            # As a message that was read and never sent, it goes before the chat is kept.
            model.unsent = known
        started = time.perf_counter()
        read(prompt, known, model, progress_of(job, prompt, known, model, channel))
        course.prompt_seconds = time.perf_counter() - started
        reason = _write(options, model, channel, course, speech)
    except (Stopped, RenderingStopped):
        reason = "cancelled"
    speech.end(cut=reason != "stop")
    course.completion = speech.count
    course.thoughts, course.thinking_seconds = speech.tokens, speech.seconds
    return course.stats(reason, model)


def _prompt(
    options: GenerateOptions, model: Model, channel: Channel, speech: Speech
) -> tuple[list[int], int]:
    """Return the prompt, and how many of its last tokens are of the reply so far."""
    tokens, begun = prompt_tokens(options, model, channel, speech)
    taken = model.cells(tokens)
    if taken >= model.facts.context:
        raise ContextFull(prompt_tokens=taken, context=model.facts.context)
    # An empty prompt has no scores to begin with.
    return tokens or [max(0, model.vocabulary.bos)], begun


def prompt_tokens(
    options: GenerateOptions, model: Model, channel: Channel, speech: Speech
) -> tuple[list[int], int]:
    """Return the tokens of a chat however many they are, and how many the reply so far has.

    Raises:
        ContextFull: the chat is so long that it is not even counted.
        TemplateFailed: the template does not work.
        AssistantError: a picture cannot be shown.
    """
    vocabulary = model.vocabulary
    characters = sum(len(one.content) for one in options.messages) + len(options.prefix)
    if characters > model.facts.context * CHARACTERS_PER_TOKEN:
        raise ContextFull(prompt_tokens=characters // 4, context=model.facts.context)
    messages = without_thoughts(marked(options.messages), model.thoughts)
    text = model.template.render(
        vocabulary.disarm(model.switch.apply(messages, options.thinking)),
        thinking=options.thinking,
        date=options.date,
        stopped=lambda: channel.cancelled,
    )
    images = images_of(options.messages)
    prompt = speech.begin(text)
    tokens = picture_tokens(prompt, images, vocabulary, model.sight, model.facts.name)
    begun = begun_tokens(options.prefix, tokens, model) if options.prefix else []
    return tokens + begun, len(begun)


def _write(
    options: GenerateOptions, model: Model, channel: Channel, course: _Course, speech: Speech
) -> FinishReason:
    """Choose token after token until an end."""
    vocabulary, context, limit = model.vocabulary, _room(model), options.max_tokens
    asked = len(model.tokens) - course.begun
    sampler = _sampler(options, model, model.tokens, asked)
    ahead = _speculation(options, model, context)
    course.drafts = ahead.tally
    try:
        while True:
            token = sampler.choose(model.handle, ahead.index)
            if not course.has_come() and ahead.is_plain:
                model.keep_pace(ahead.seconds)
            if channel.cancelled:
                return "cancelled"
            # So many tokens the reply may still have, this one among them.
            left = context - ahead.length + 1
            left = min(left, limit - speech.count) if limit else left
            if vocabulary.ends(token):
                fed = speech.go_on(left)
                if not fed:
                    return "stop"
                # This one has taken in an end that the reply does not have.
                sampler.close()
                sampler = _sampler(options, model, [*model.tokens[: ahead.length], *fed], asked)
            else:
                speech.take(token)
                if left <= 1:
                    return "length"
                fed = [token, *speech.close(left - 1)]
                sampler.follow(fed[1:])
            ahead.feed_all(fed)
            if ahead.settled:
                model.checkpoints.take(ahead.length, turn=False)
    finally:
        ahead.close()
        model.experience.possible &= not ahead.failed
        sampler.close()


def _room(model: Model) -> int:
    """Return the context's size as if each token had one place, as those to come have."""
    return model.facts.context - model.cells(model.tokens) + len(model.tokens)


def _sampler(options: GenerateOptions, model: Model, tokens: list[int], asked: int) -> Sampler:
    """Return what chooses tokens; it has followed those of the reply, which come after `asked`."""
    question = [token for token in tokens[:asked] if token >= 0]
    sampler = Sampler(options, model.vocabulary, model.facts.context, question)
    try:
        sampler.follow(tokens[asked:])
    except BaseException:
        sampler.close()
        raise
    return sampler


def _speculation(options: GenerateOptions, model: Model, context: int) -> Speculation:
    """Return what feeds the model with the tokens of a reply, and with drafts where it may."""
    # What stands for pictures can neither be guessed nor be read by a small model.
    wanted = options.drafting and model.experience.possible and not has_pictures(model.tokens)
    small = model.companion[0]
    drafter = Passages(model.experience, model.tokens, small) if wanted else None
    return Speculation(model, drafter, model.vocabulary.ends, context, options.max_tokens)
