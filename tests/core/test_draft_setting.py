"""The setting for a small model's help, from the models folder to a real child's reply."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.engine.gguf_edit import edit
from core.engine.talk import LONG, TINY, Talk, ask

from desktop.core import hardware

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.library import Installed

#: What makes a tiny model a large one for those who look at sizes: nobody reads it.
PADDING = bytes(5 * TINY.stat().st_size)


@pytest.fixture
def pair(services: Services) -> tuple[Installed, Installed]:
    """A large model and a small one with the same tokens, as the library finds them."""
    folder = services.library.folder / "maker" / "repo"
    folder.mkdir(parents=True)
    large = edit(TINY, folder / "large.gguf", general__name="Large")
    with large.open("ab") as file:
        file.write(PADDING)
    edit(TINY, folder / "small.gguf", general__name="Small helper")
    services.library.learn()
    found = {each.path.name: each for each in services.library.installed()}
    return found["large.gguf"], found["small.gguf"]


def test_a_small_model_helps_where_that_is_wished(
    services: Services, pair: tuple[Installed, Installed]
) -> None:
    large, small = pair
    plain = services.load_options(large)
    services.settings.change(draft_model=True)
    helped = services.load_options(large)
    talk = Talk(services.engine, ask("Count from 1 to 9."), helped)
    stats = talk.wait()

    assert plain.draft is None
    assert helped == replace(plain, draft=small.path)
    assert talk.text == "1 2 3 4 5 6 7 8 9"
    assert stats.draft_model == "Small helper"
    # Nobody helps the small one, nor a model for vectors.
    assert services.load_options(small).draft is None
    assert services.embedding_options(large).draft is None


def test_a_reply_comes_and_says_why_the_small_model_does_not_help(
    services: Services, pair: tuple[Installed, Installed]
) -> None:
    def swapped(tokens: object) -> object:
        assert isinstance(tokens, list)
        return [*tokens[:300], tokens[301], tokens[300], *tokens[302:]]

    large, small = pair
    edit(TINY, small.path, tokenizer__ggml__tokens=swapped)  # as many words, but others
    services.library.learn()
    services.settings.change(draft_model=True)
    talk = Talk(services.engine, ask("Repeat: lamp"), services.load_options(large))

    assert talk.wait().draft_model == "small.gguf is not used: its vocabulary is another"
    assert talk.text == "lamp"


def test_models_that_are_known_already_are_not_looked_for_again(
    services: Services, pair: tuple[Installed, Installed]
) -> None:
    large, small = pair
    services.settings.change(draft_model=True)
    small.path.unlink()

    assert services.load_options(large, others=(large, small)).draft == small.path
    assert services.load_options(large, others=()).draft is None
    assert services.load_options(large).draft is None


def test_the_picker_tells_the_memory_of_both(
    services: Services, pair: tuple[Installed, Installed]
) -> None:
    def told() -> dict[str, int | None]:
        return {row.name: row.memory_bytes for row in services.rows() if row.installed}

    large, small = pair
    before = told()
    services.settings.change(draft_model=True)

    assert hardware.memory_total() > 2 * sum(filter(None, before.values()))
    assert told() == before | {large.name: (before[large.name] or 0) + (before[small.name] or 0)}


def test_a_model_is_measured_without_help(
    services: Services, pair: tuple[Installed, Installed]
) -> None:
    large, _ = pair
    services.settings.change(draft_model=True, context=512)
    helped = services.engine.load(services.load_options(large)).result(LONG)
    services.benchmark(large.id, lambda _share, _what: None).record.result(LONG)
    alone = services.engine.state.loaded

    assert alone is not None
    assert alone.needed_bytes < helped.needed_bytes
    assert large.id in services.speeds()
