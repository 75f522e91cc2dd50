"""A small model that guesses for a large one: here the tiny model for itself."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit
from core.engine.lora_maker import Lora
from core.engine.lora_maker import pair as pair_of
from core.engine.talk import TINY, Talk, ask
from synthetic_layers import ARCHITECTURES, WIDE

from desktop.core.architectures import STATEFUL
from desktop.core.engine import worker_backends
from desktop.core.engine.start import Start
from desktop.core.engine.values import Adapter, LoadOptions
from desktop.core.engine.worker_channel import Channel
from desktop.core.engine.worker_companion import Companion, open_companion, same_tokens
from desktop.core.engine.worker_costs import SIZES, Costs
from desktop.core.engine.worker_file import check_memory
from desktop.core.engine.worker_model import Model
from desktop.core.engine.worker_native import EngineLog
from desktop.core.engine.worker_sampler import Sampler
from desktop.core.engine.worker_speculate import Experience, Passages, Speculation
from desktop.core.errors import ModelTooLarge
from desktop.core.gguf import read_header
from desktop.core.memory_need import CHILD_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.engine.engine import Engine

LOAD = LoadOptions(TINY)
STORY = "Count from 1 to 9."
PROMPT = f"<|im_start|>user\n{STORY}<|im_end|>\n<|im_start|>assistant\n"
#: A large model takes so long for a token that the tiny one costs nothing.
SLOW = 0.5


@pytest.fixture(scope="module")
def inside() -> Iterator[tuple[Channel, EngineLog]]:
    """What the child has, in this process."""
    log = EngineLog()
    worker_backends.load(Start())
    reading, writing = os.pipe()
    yield Channel(reading, writing), log
    os.close(reading)
    os.close(writing)


@pytest.fixture(scope="module")
def opened(
    inside: tuple[Channel, EngineLog],
) -> Iterator[Callable[[LoadOptions], tuple[Model, Companion | None, str]]]:
    channel, log = inside
    models: list[Model] = []

    def load(options: LoadOptions) -> tuple[Model, Companion | None, str]:
        models.append(Model(options, channel, log, lambda _share: None))
        models[-1].companion = open_companion(options, models[-1], channel, log)
        return models[-1], *models[-1].companion

    yield load
    for model in models:
        model.close()


def pair(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
) -> tuple[Model, Companion]:
    """The tiny model, and a companion that believes that it is a thousand times larger."""
    model = opened(LOAD)[0]
    return model, Companion(opened(LOAD)[0], model.facts.bytes * 1000)


def slow() -> Costs:
    costs = Costs(128)
    for _ in range(8):
        costs.wrote(SLOW)
    for size in (2, 4, 8, 16, 32):  # and batches cost little more than a token
        costs.drafted(size, SLOW * 1.4)
    return costs


def plain(model: Model, prompt: list[int], count: int, speculation: Speculation) -> list[int]:
    """Greedy tokens."""
    sampler = Sampler(ask(STORY), model.vocabulary, model.facts.context, prompt)
    out = []
    for _ in range(count):
        out.append(sampler.choose(model.handle, speculation.index))
        speculation.feed(out[-1])
    speculation.close()
    sampler.close()
    return out


def test_it_guesses_what_it_would_say_and_says_how_sure_it_is(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
) -> None:
    model, small, name = opened(replace(LOAD, draft=TINY))
    assert small is not None
    assert name == small.name == "Tiny (self-test)"
    prompt = model.vocabulary.tokenize(PROMPT)
    model.keep_prefix(prompt)
    model.feed(prompt)
    said = plain(model, prompt, 12, Speculation(model, None, lambda _: False, 2048))
    draft, sure = small.guess(prompt, 8)

    assert draft == said[:8]
    assert all(0.5 < likelihood <= 1 for likelihood in sure)
    # It follows wherever the chat goes, and back.
    assert small.guess(prompt + said[:2], 5)[0] == said[2:7]
    assert small.guess(prompt, 0) == ([], [])


def test_its_guesses_are_verified_and_only_speed_depends_on_them(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
) -> None:
    model, small = pair(opened)
    prompt = model.vocabulary.tokenize(PROMPT)
    model.keep_prefix(prompt)
    model.feed(prompt)
    expected = plain(model, prompt, 16, Speculation(model, None, lambda _: False, 2048))
    model.feed(prompt[model.keep_prefix(prompt) :])
    experience = Experience(model.step, model.vocabulary.size, possible=True)
    experience.costs = slow()
    ahead = Speculation(model, Passages(experience, prompt, small), lambda _: False, 2048)

    assert plain(model, prompt, 16, ahead) == expected
    assert ahead.tally.accepted > 3
    assert model.tokens == prompt + expected
    assert small.rate > 0.8


def test_it_is_not_asked_where_that_does_not_pay(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
) -> None:
    model, small = pair(opened)
    tokens = model.vocabulary.tokenize(PROMPT)

    # Nothing is known of the large model's time; it is as fast as the small one; no room.
    assert small.draft(tokens, 50, 20, Costs(128)) == []
    same = Costs(128)
    for _ in range(8):
        same.wrote(1e-6)
    small.guess(tokens, 4)
    assert small.draft(tokens, 50, 20, same) == []
    assert small.draft(tokens, 50, 0, slow()) == []
    assert len(small.draft(tokens, 50, 20, slow())) > 3


def test_a_long_chat_is_not_read_for_a_reply_that_has_just_begun(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
) -> None:
    model, small = pair(opened)
    tokens = model.vocabulary.tokenize(PROMPT * 20)
    costs = slow()
    for _ in range(20):
        costs.wrote(0.02)
    for size in (2, 4, 8, 16, 32):
        for _ in range(5):
            costs.drafted(size, 0.021)

    assert small.draft(tokens, 0, 20, costs) == []
    assert small.draft(tokens, 4000, 20, costs)


def test_wrong_guesses_end_it_and_time_lets_it_try_again(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
) -> None:
    model, small = pair(opened)
    tokens = model.vocabulary.tokenize(PROMPT)
    drafted = 0
    for _ in range(100):
        drafted += bool(small.draft(tokens, 500, 20, slow()))
        small.add(0)
    assert drafted < 60
    assert small.rate < 0.5
    assert small.draft(tokens, 500, 20, slow()) == []
    for _ in range(3000):
        small.add(0)

    assert small.draft(tokens, 500, 20, slow())


def test_what_it_is_worth_is_seen_without_a_draft(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
) -> None:
    model, small = pair(opened)
    prompt = model.vocabulary.tokenize(PROMPT)
    said = small.guess(prompt, 16)[0]
    dear = Costs(128)
    for _ in range(8):
        dear.wrote(SLOW)
    for size in SIZES:
        dear.drafted(size, SLOW * size)
    before = small.rate
    for at, token in enumerate(said):
        assert small.draft([*prompt, *said[:at]], 500, 20, dear) == []
        small.add(token)

    assert small.rate > before


def test_another_vocabulary_is_refused(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]], tmp_path: Path
) -> None:
    def swapped(tokens: object) -> object:
        assert isinstance(tokens, list)
        return [*tokens[:300], tokens[301], tokens[300], *tokens[302:]]

    other = edit(TINY, tmp_path / "other.gguf", tokenizer__ggml__tokens=swapped)
    model, small, why = opened(replace(LOAD, draft=other))

    assert small is None
    assert why == "other.gguf is not used: its vocabulary is another"
    assert same_tokens(model.vocabulary, model.vocabulary)


def test_both_have_to_fit_into_the_memory_that_was_free_before(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
    inside: tuple[Channel, EngineLog],
) -> None:
    with_small = replace(LOAD, draft=TINY)
    model, _, _ = opened(LOAD)
    need = model.facts.needed_bytes - CHILD_BYTES
    model.leaves = need - 1
    refused = open_companion(with_small, model, *inside)
    model.leaves = need
    model.companion = open_companion(with_small, model, *inside)

    assert refused == (None, f"{TINY.name} is not used: there is too little memory for both")
    assert model.companion[1] == "Tiny (self-test)"
    # What is told of the memory is that of both.
    assert model.facts.needed_bytes == 2 * need + CHILD_BYTES


def test_what_a_model_leaves_is_what_was_free_without_what_it_needs() -> None:
    header = read_header(TINY)
    need, leaves = check_memory(LOAD, header, 2048, 0, most=10**8)

    assert leaves == 10**8 - need.growth
    assert check_memory(LOAD, header, 2048, 0, most=need.growth) == (need, 0)
    with pytest.raises(ModelTooLarge):
        check_memory(LOAD, header, 2048, 0, most=need.growth - 1)


def test_adapters_of_the_large_model_are_not_for_the_small_one(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]], tmp_path: Path
) -> None:
    adapter = Adapter(Lora(size=4.0).write(tmp_path / "a.gguf"))
    plain_one = opened(replace(LOAD, draft=TINY))[1]
    model, small, _ = opened(replace(LOAD, draft=TINY, adapters=(adapter,)))
    prompt = model.vocabulary.tokenize(PROMPT)
    assert plain_one is not None
    assert small is not None
    model.keep_prefix(prompt)
    model.feed(prompt)

    said = plain(model, prompt, 8, Speculation(model, None, lambda _: False, 2048))
    assert small.guess(prompt, 8) == plain_one.guess(prompt, 8)
    assert small.guess(prompt, 8)[0] != said


def test_families_that_cannot_take_a_guess_back_are_known(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
    synthetic: Callable[..., Path],
) -> None:
    for family in ARCHITECTURES:
        model, small, why = opened(LoadOptions(synthetic(family), draft=TINY))

        assert model.experience.possible == (family not in STATEFUL)
        assert small is None
        cannot = "the model that it would help cannot take a guess back"
        other = "its vocabulary is another"
        assert why.endswith(cannot if family in STATEFUL else other)


def test_adapters_are_the_large_models_alone(
    opened: Callable[[LoadOptions], tuple[Model, Companion | None, str]],
    synthetic: Callable[..., Path],
    tmp_path: Path,
) -> None:
    matrices = pair_of("blk.0.attn_q.weight", WIDE, WIDE)
    adapter = Adapter(Lora(matrices).write(tmp_path / "a.gguf"))
    # The same tokens, and another architecture.
    large, draft = synthetic("llama"), synthetic("qwen3")
    model, small, why = opened(LoadOptions(large, adapters=(adapter,), draft=draft))

    assert model.adapters
    assert small is not None, why


def test_a_chat_goes_on_without_a_draft_model_that_fails(engine: Engine, tmp_path: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"GGUF" + bytes(100))
    for file, why in ((bad, "bad.gguf is not used"), (tmp_path / "gone.gguf", "gone.gguf is not")):
        talk = Talk(engine, ask("Repeat: lamp"), replace(LOAD, draft=file))
        stats = talk.wait()

        assert talk.text == "lamp"
        assert stats.draft_model.startswith(why)


def test_the_reply_names_the_draft_model(engine: Engine) -> None:
    talk = Talk(engine, ask(STORY), replace(LOAD, draft=TINY))
    stats = talk.wait()

    assert talk.text == "1 2 3 4 5 6 7 8 9"
    assert stats.draft_model == "Tiny (self-test)"
    assert Talk(engine, ask("Repeat: lamp")).wait().draft_model == ""
