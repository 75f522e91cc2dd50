"""Verified drafts: whatever is guessed, what is written is what would have been written anyway."""

from __future__ import annotations

import math
import os
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from core.engine.talk import TINY, Talk, ask
from hypothesis import given
from hypothesis import strategies as st
from llama_cpp import llama_cpp as llama  # noqa: TID251 - to ask the real thing for its scores

from desktop.core.engine import worker_backends
from desktop.core.engine.start import Start
from desktop.core.engine.values import ChatMessage, GenerateOptions, LoadOptions
from desktop.core.engine.worker_channel import Channel
from desktop.core.engine.worker_model import Model, Stopped
from desktop.core.engine.worker_native import EngineLog
from desktop.core.engine.worker_sampler import Sampler
from desktop.core.engine.worker_speculate import Speculation
from desktop.core.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.engine.engine import Engine

STEP, END = 8, 0


def following(tokens: list[int]) -> int:
    """A language: the next token by the last three; `END` comes now and then."""
    return sum((at + 3) * token * token for at, token in enumerate(tokens[-3:])) % 7


class Toy:
    """A context that is fed like a model's, checks what it is asked for, and may not forget."""

    def __init__(self, prompt: list[int], stop_at: int | None, *, forgets: bool) -> None:
        self.tokens = list(prompt)
        self.step = STEP
        self.scores = [len(prompt)]
        self._feeds = 0
        self._stop_at = stop_at
        self._forgets = forgets

    def feed(self, tokens: list[int], *, scored: bool = False) -> None:
        assert 0 < len(tokens) <= STEP
        self._feeds += 1
        if self._feeds == self._stop_at:
            # The engine may have finished a part.
            self.tokens += tokens[: len(tokens) // 2]
            raise Stopped
        before = len(self.tokens)
        self.tokens += tokens
        ends = range(before + 1, len(self.tokens) + 1)
        self.scores = list(ends) if scored else [len(self.tokens)]

    def roll_back(self, length: int) -> bool:
        if self._forgets:
            del self.tokens[length:]
        return self._forgets

    def clear(self) -> None:
        self.tokens = []

    def choose(self, index: int) -> int:
        return following(self.tokens[: self.scores[index]])


class Guesser:
    """Guesses as told, right or wrong."""

    def __init__(self, prompt: list[int], rights: list[int]) -> None:
        self._tokens = list(prompt)
        self._rights = rights
        self.plain = 1.0

    def add(self, token: int) -> None:
        self._tokens.append(token)

    def draft(self, most: int) -> list[int]:
        if not self._rights or most <= 0:
            return []
        right = self._rights.pop()
        tokens = list(self._tokens)
        for at in range(min(most, right + 2)):
            tokens.append((following(tokens) + (at >= right)) % 7)
        return tokens[len(self._tokens) :]

    def drafted(self, tokens: int, seconds: float) -> None:
        pass

    def wrote(self, seconds: float) -> None:
        pass


def written(
    toy: Toy, guesser: Guesser | None, context: int, limit: int, forced: int = 0
) -> tuple[list[int], str, list[int]]:
    """Write as the worker does; return the tokens, why they end, and what the context holds."""
    ahead = Speculation(toy, guesser, lambda token: token == END, context, limit)
    out: list[int] = []
    try:
        while True:
            token = toy.choose(ahead.index)
            if token == END:
                return out, "stop", toy.tokens[: ahead.length]
            out.append(token)
            if len(out) == limit or ahead.length >= context:
                return out, "length", toy.tokens[: ahead.length]
            if forced and token == 1 and ahead.length + 1 + forced <= context:
                ahead.feed_all([token, *range(1, forced + 1)])
            else:
                ahead.feed_all([token])
            assert len(toy.tokens) <= context
            assert ahead.settled == (len(toy.tokens) == ahead.length)
    except Stopped:
        return out, "cancelled", toy.tokens[: ahead.length]
    finally:
        ahead.close()
        assert ahead.failed or len(toy.tokens) == ahead.length
        assert ahead.tally.accepted <= ahead.tally.drafted


prompts = st.lists(st.integers(1, 6), min_size=1, max_size=10)


@given(
    prompts,
    st.lists(st.integers(0, 9), max_size=20),
    st.integers(12, 60),
    st.integers(0, 30),
    st.booleans(),
    st.sampled_from([0, 0, 2, 10]),
)
def test_what_is_written_and_kept_does_not_depend_on_guesses(
    prompt: list[int], rights: list[int], context: int, limit: int, forgets: bool, forced: int
) -> None:
    """Nor do tokens that are put in between, a number of them after each 1."""
    plain = written(Toy(prompt, None, forgets=True), None, context, limit, forced)
    toy = Toy(prompt, None, forgets=forgets)

    assert written(toy, Guesser(prompt, rights), context, limit, forced) == plain
    assert toy.tokens in (plain[2], []) if not forgets else toy.tokens == plain[2]


@given(prompts, st.lists(st.integers(0, 9), max_size=20), st.integers(1, 9))
def test_a_stop_in_a_draft_leaves_what_was_verified(
    prompt: list[int], rights: list[int], stop_at: int
) -> None:
    plain = written(Toy(prompt, None, forgets=True), None, 60, 0)
    toy = Toy(prompt, stop_at, forgets=True)
    out, reason, kept = written(toy, Guesser(prompt, rights), 60, 0)

    assert out == plain[0][: len(out)]
    assert reason in ("cancelled", plain[1])
    assert toy.tokens == kept == (prompt + out)[: len(kept)]


def test_drafts_are_counted_and_their_gain_is_estimated() -> None:
    ticks = iter(range(1000))
    toy = Toy([1, 2, 3], None, forgets=True)
    guesser = Guesser([1, 2, 3], [0, 3, 6])
    ahead = Speculation(toy, guesser, lambda _: False, 100, clock=lambda: next(ticks) / 2)
    for _ in range(13):
        ahead.feed(toy.choose(ahead.index))
    ahead.close()

    # Batches of 6 and 3 right guesses, then one of none, each with the token before it.
    assert ahead.tally.accepted == 9
    assert ahead.tally.drafted == 7 + 5 + 2
    # Twelve tokens of a second each in three batches of half a second, and as long for each guess.
    assert ahead.tally.saved == pytest.approx(12 - 3 * 0.5 - 4 * 0.5)
    assert ahead.tally.gain(10) == pytest.approx(1 + ahead.tally.saved / 10)


def test_a_tokens_time_is_without_that_of_whoever_guesses() -> None:
    now = [0.0]

    class Slow(Guesser):
        def draft(self, most: int) -> list[int]:
            now[0] += 100
            return super().draft(most)

    class Steady(Toy):
        def feed(self, tokens: list[int], *, scored: bool = False) -> None:
            now[0] += 1
            super().feed(tokens, scored=scored)

    toy = Steady([1, 2, 3], None, forgets=True)
    ahead = Speculation(toy, Slow([1, 2, 3], []), lambda _: False, 100, clock=lambda: now[0])
    ahead.feed(toy.choose(ahead.index))

    assert ahead.is_plain
    assert ahead.seconds == 1


# --- with the real engine -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    log = EngineLog()
    worker_backends.load(Start())
    reading, writing = os.pipe()
    loaded = Model(LoadOptions(TINY), Channel(reading, writing), log, lambda _share: None)
    yield loaded
    loaded.close()
    os.close(reading)
    os.close(writing)


class Fixed:
    """Always guesses the same tokens."""

    def __init__(self, guess: list[int]) -> None:
        self._guess = guess
        self.plain = 1.0

    def add(self, token: int) -> None:
        """Learn nothing."""

    def draft(self, most: int) -> list[int]:
        return self._guess[: max(0, most)]

    def drafted(self, tokens: int, seconds: float) -> None:
        pass

    def wrote(self, seconds: float) -> None:
        pass


def tokens_of(model: Model, text: str) -> list[int]:
    shown = f"<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n"
    return model.vocabulary.tokenize(shown)


def reply(
    model: Model, prompt: list[int], options: GenerateOptions, guess: list[int] | None, count: int
) -> list[int]:
    """So many tokens of a reply, written with or without a guess."""
    done = model.keep_prefix(prompt)
    model.feed(prompt[done:])
    sampler = Sampler(options, model.vocabulary, model.facts.context, prompt)
    drafter = Fixed(guess) if guess is not None else None
    ahead = Speculation(model, drafter, lambda _: False, model.facts.context)
    out = []
    try:
        for _ in range(count):
            out.append(sampler.choose(model.handle, ahead.index))
            ahead.feed(out[-1])
    finally:
        ahead.close()
        sampler.close()
    assert model.tokens == prompt + out
    assert llama.llama_memory_seq_pos_max(llama.llama_get_memory(model.handle), 0) == (
        len(prompt) + count - 1
    )
    return out


def options_of(**values: object) -> GenerateOptions:
    sampling = replace(Sampling(temperature=1.0, top_k=0, top_p=1, min_p=0), **values)  # type: ignore[arg-type]  # fields of other types
    return GenerateOptions((ChatMessage("user", "x"),), sampling)


SAMPLERS: dict[str, dict[str, object]] = {
    "greedy": {"temperature": 0.0},
    "warm": {"temperature": 2.0},
    "cut": {"temperature": 2.0, "top_k": 20, "top_p": 0.9, "min_p": 0.02, "typical_p": 0.9},
    "penalties": {"temperature": 1.5, "repeat_penalty": 1.3, "frequency_penalty": 0.5},
    "dry": {"temperature": 1.5, "dry_multiplier": 2.0, "dry_allowed_length": 1},
    "xtc": {"temperature": 2.0, "xtc_probability": 0.5, "xtc_threshold": 0.05},
    "mirostat": {"temperature": 1.5, "mirostat_tau": 4.0},
    "moving": {"temperature": 2.0, "temperature_range": 1.0},
}


@pytest.mark.parametrize("kind", SAMPLERS)
@pytest.mark.parametrize("question", ["Sing.", "Count from 1 to 9.", "Tell me a story."])
def test_with_a_seed_the_reply_is_that_of_plain_writing(
    model: Model, kind: str, question: str
) -> None:
    prompt = tokens_of(model, question)
    on_edge = 0
    for seed in range(4):
        options = options_of(**SAMPLERS[kind], seed=seed)
        plain = reply(model, prompt, options, None, 24)
        # Partly right, at some places of the reply.
        guesses = (plain[1:9], plain[5:7], [plain[0]], [3, 3, 3])
        on_edge += any(reply(model, prompt, options, guess, 24) != plain for guess in guesses)

    # Rounding differs, and may tip the balance of dice that fall on an edge: those of one seed.
    assert on_edge <= (0 if kind == "greedy" else 1)


def test_a_grammar_holds_in_drafts_too(model: Model) -> None:
    prompt = tokens_of(model, "Tell me a story.")
    grammar = 'root ::= ("ab" | "cd" | "e")+'
    for seed in range(5):
        options = replace(options_of(temperature=2.0, seed=seed), grammar=grammar)
        plain = reply(model, prompt, options, None, 16)
        for guess in (plain[1:8], [5, 6, 7]):
            assert reply(model, prompt, options, guess, 16) == plain


def exact(model: Model, tokens: list[int], temperature: float) -> np.ndarray:
    """The likelihood of each next token, of the model's own scores."""
    model.clear()
    for begin in range(0, len(tokens), model.step):
        model.feed(tokens[begin : begin + model.step])
    scores = np.ctypeslib.as_array(
        llama.llama_get_logits_ith(model.handle, -1), (model.vocabulary.size,)
    ).astype(float)
    scores = np.exp((scores - scores.max()) / temperature)
    likelihoods: np.ndarray = scores / scores.sum()
    return likelihoods


def surprise(seen: Counter[int], likely: np.ndarray) -> float:
    """Chi square of what was seen in terms of its standard deviation; rare tokens are one kind."""
    total = sum(seen.values())
    often = [token for token in range(len(likely)) if likely[token] * total >= 5]
    expected = [likely[token] * total for token in often]
    found: list[float] = [seen[token] for token in often]
    expected.append(total - sum(expected))
    found.append(total - sum(found))
    terms = [(one - two) ** 2 / two for one, two in zip(found, expected, strict=True) if two > 0]
    freedom = len(terms) - 1
    return float(sum(terms) - freedom) / math.sqrt(2 * freedom)


def test_the_distribution_is_exactly_the_models(model: Model) -> None:
    """The first token after a draft begins, and the second, which mostly lies in the draft."""
    temperature, times = 2.5, 3000
    prompt = tokens_of(model, "Tell me a story.")
    first = exact(model, prompt, temperature)
    begin = int(first.argmax())
    given_begin = exact(model, [*prompt, begin], temperature)
    guess = int(given_begin.argmax())
    third = exact(model, [*prompt, begin, guess], temperature)
    seconds: Counter[int] = Counter()
    thirds: Counter[int] = Counter()
    for seed in range(times):
        model.keep_prefix([*prompt, begin])
        sampler = Sampler(
            options_of(temperature=temperature, seed=seed), model.vocabulary, 2048, prompt
        )
        ahead = Speculation(model, Fixed([guess, 5]), lambda _: False, 2048)
        ahead.feed(begin)
        second = sampler.choose(model.handle, ahead.index)
        seconds[second] += 1
        ahead.feed(second)
        if second == guess:
            thirds[sampler.choose(model.handle, ahead.index)] += 1
        ahead.close()
        sampler.close()

    assert seconds[guess] > 50
    assert surprise(seconds, given_begin) < 5
    assert surprise(thirds, third) < 5
    # The measure would notice another distribution.
    assert surprise(seconds, exact(model, [*prompt, begin], temperature * 1.3)) > 10


def test_a_song_is_drafted_and_the_same(engine: Engine) -> None:
    song = ask("Sing.", max_tokens=400)
    plain = Talk(engine, replace(song, drafting=False))
    assert plain.wait().drafted_tokens == 0
    assert plain.wait().drafting_gain == 1.0
    accepted = 0
    for _ in range(3):
        drafted = Talk(engine, song)
        stats = drafted.wait()
        assert drafted.text == plain.text
        assert stats.completion_tokens == 400
        assert stats.finish_reason == "length"
        assert stats.accepted_tokens <= stats.drafted_tokens
        assert (stats.drafting_gain == 1) == (stats.drafted_tokens == 0)
        accepted += stats.accepted_tokens
    # How many depends on what the machine does beside this.
    assert accepted > 5


def test_counts_of_the_text_go_up_by_ones_inside_a_draft(engine: Engine) -> None:
    talk = Talk(engine, ask("Sing.", max_tokens=200))

    assert talk.wait().accepted_tokens > 0
    assert talk.counts[-1] == 200
    assert talk.counts == sorted(set(talk.counts))


def test_a_chat_goes_on_after_drafts_with_all_that_it_holds(engine: Engine) -> None:
    song = ask("Sing.", max_tokens=150)
    first = Talk(engine, song)
    assert first.wait().accepted_tokens > 0
    after = Talk(engine, ask("Sing.", first.text, "Repeat: lamp", max_tokens=9))
    stats = after.wait()

    # All but the last token, which was never fed, and how a text is cut into tokens at its end.
    assert stats.cached_tokens > 140
    assert after.text == "lamp"


def test_a_reply_is_stopped_inside_drafts(engine: Engine) -> None:
    talk = Talk(engine, ask("Sing."))
    talk.begun.wait(60)
    talk.job.cancel()
    stats = talk.wait()

    assert stats.finish_reason == "cancelled"
    assert Talk(engine, ask("Repeat: lamp")).wait().finish_reason == "stop"


def test_a_context_is_filled_to_its_end_and_not_beyond(engine: Engine) -> None:
    load = LoadOptions(TINY, 256)
    answers = []
    for drafting in (False, True, True):
        talk = Talk(engine, replace(ask("Sing."), drafting=drafting), load)
        stats = talk.wait()
        answers.append((talk.text, stats.completion_tokens, stats.finish_reason))

    assert answers[0] == answers[1] == answers[2]
    assert answers[0][2] == "length"
