"""How `Services` loads models, for chats and for vectors of texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import embedding_model
import psutil
import pytest

from desktop import app_engine
from desktop.core import hardware
from desktop.core.engine.values import LoadOptions
from desktop.core.library import HeaderFacts, Installed
from desktop.core.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.app import Services

GB = 10**9
FACTS = HeaderFacts(architecture="llama", context=32_768, kv_bytes_per_token=1000)


@pytest.fixture
def model(tmp_path: Path) -> Installed:
    return Installed("x", None, tmp_path / "x.gguf", 1000, facts=FACTS)


def test_a_chat_may_have_a_context_of_its_own(model: Installed) -> None:
    automatic = app_engine.load_options(model, Settings())
    assert automatic == LoadOptions(model.path, context=8192)
    chosen = Settings(context=3000, threads=2)
    assert app_engine.load_options(model, chosen) == LoadOptions(model.path, 3000, threads=2)
    assert app_engine.load_options(model, chosen, 5000).context == 5000


def test_a_model_that_is_too_large_for_more_gets_a_short_context(model: Installed) -> None:
    large = replace(model, bytes=hardware.memory_total())
    assert app_engine.automatic_context(large) == 2048
    short = replace(model, facts=replace(FACTS, context=1000))
    assert app_engine.automatic_context(short) == 1000


def test_a_model_for_vectors_takes_texts_as_long_as_it_knows(model: Installed) -> None:
    for trained, taken in ((32_768, 2048), (512, 512), (None, 512)):
        found = replace(model, facts=replace(FACTS, context=trained))
        load = app_engine.embedding_options(found, Settings(context=100))
        assert (load.role, load.context) == ("embedding", taken)


def test_a_model_stays_as_long_as_the_settings_say() -> None:
    value = Settings(unload_after=7)
    assert app_engine.chat_rest(lambda: value)().after == 420
    assert app_engine.embedder_rest(lambda: value)().after == 120
    value = Settings(unload_after=0)
    assert app_engine.chat_rest(lambda: value)().after == 0
    assert app_engine.embedder_rest(lambda: value)().after == 120
    value = Settings(unload_after=1)
    assert app_engine.embedder_rest(lambda: value)().after == 60


def test_nothing_is_done_ahead_where_memory_is_tight_or_nobody_wants_it(model: Installed) -> None:
    load = LoadOptions(model.path, context=2048)
    huge = replace(model, bytes=2 * hardware.memory_total())

    assert not app_engine.may_warm(huge, load, Settings())
    assert not app_engine.may_warm(model, load, Settings(warm_up=False))
    assert app_engine.may_warm(model, load, Settings()) != hardware.on_battery()


def test_vectors_are_made_in_a_process_that_starts_when_it_is_needed(
    services: Services, tmp_path: Path
) -> None:
    path = embedding_model.write(tmp_path / "bert.gguf")
    found = Installed("bert", None, path, path.stat().st_size)
    before = services.embedder.pid
    job = services.embedder.embed(services.embedding_options(found), ["lamp", "key"])

    assert before is None
    assert job.result.result(60).tokens == (3, 3)
    assert services.engine.pid is None
    pid = services.embedder.pid
    assert pid
    services.close()
    assert not psutil.pid_exists(pid)
