"""The CPU build is chosen by name, from the engine's own folder, and only one that runs here."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from core.engine.talk import LONG, TINY, Talk, ask
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine import worker_parameters
from desktop.core.engine.engine import Engine, LoadOptions, worker_command
from desktop.core.engine.start import Start
from desktop.core.engine.values import ChatMemory
from desktop.core.engine.worker_native import library_folder
from desktop.core.errors import VariantUnavailable

COUNT = ask("Count from 3 to 9.")
LOAD = LoadOptions(TINY)
PLUGINS = sorted(library_folder().glob("*ggml-cpu-*"))
variants_only = pytest.mark.skipif(not PLUGINS, reason="this build has one CPU build, built in")


@variants_only
def test_a_variant_is_taken_and_another_one_is_another_child(shared_engine: Engine) -> None:
    known = shared_engine.variants().result(LONG)
    usual = shared_engine.load(LOAD).result(LONG)
    pid = shared_engine.pid
    other = known[-1]
    talk = Talk(shared_engine, COUNT, replace(LOAD, variant=other))
    stats = talk.wait()

    assert usual.variant == known[0]
    assert len(set(known)) == len(known) > 1
    assert talk.text == "3 4 5 6 7 8 9"
    assert stats.variant == other
    assert shared_engine.pid != pid
    assert shared_engine.load(LOAD).result(LONG).variant == known[0]


@variants_only
def test_a_chat_is_saved_before_its_child_ends_for_another_variant(
    shared_engine: Engine, tmp_path: Path
) -> None:
    memory = ChatMemory(tmp_path / "chat", "tiny")
    options = replace(ask("lamp " * 100 + "Count from 3 to 9."), memory=memory)
    shared_engine.load(LOAD).result(LONG)
    Talk(shared_engine, options, LOAD).wait()
    assert not memory.path.exists()

    other = replace(LOAD, variant=shared_engine.variants().result(LONG)[-1])

    assert Talk(shared_engine, options, other).wait().cached_tokens > 64
    assert memory.path.exists()


@variants_only
@pytest.mark.parametrize("name", ["none-such", "../evil", "--gpu", "a b", "x" * 400, "sh\0ort"])
def test_an_unknown_variant_is_refused_and_the_next_load_works(
    shared_engine: Engine, name: str
) -> None:
    with pytest.raises(VariantUnavailable):
        shared_engine.load(replace(LOAD, variant=name)).result(LONG)

    assert shared_engine.load(LOAD).result(LONG).variant


@variants_only
def test_a_refusal_names_what_this_machine_can_run(shared_engine: Engine) -> None:
    with pytest.raises(VariantUnavailable) as caught:
        shared_engine.load(replace(LOAD, variant="riscv")).result(LONG)

    assert caught.value.data["available"] == ", ".join(shared_engine.variants().result(LONG))


@variants_only
def test_plugins_of_other_folders_are_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = tmp_path / PLUGINS[0].name.replace(PLUGINS[0].stem.rpartition("-")[2], "planted")
    shutil.copy(PLUGINS[0], planted)
    monkeypatch.chdir(tmp_path)
    environment = {**os.environ, "GGML_BACKEND_PATH": str(planted)}
    engine = Engine(worker_command(), tmp_path / "logs", environment)
    try:
        engine.load(LOAD).result(LONG)
        child = psutil.Process(engine.pid)
        loaded = {place.path for place in child.memory_maps() if "ggml-" in place.path}
        known = engine.variants().result(LONG)
    finally:
        engine.close()

    assert "planted" not in known
    assert loaded
    assert {Path(path).parent for path in loaded} == {library_folder().resolve()}
    assert sum("ggml-cpu" in path for path in loaded) == 1


@given(st.text(max_size=30), st.booleans())
def test_what_a_child_starts_with_survives_its_command_line(name: str, gpu: bool) -> None:
    start = Start(name, gpu)
    try:
        start.check()
    except VariantUnavailable:
        return
    assert Start.from_arguments(start.arguments) == start


@pytest.mark.parametrize(
    ("said", "wish", "settled"),
    [
        ("resolve: Flash Attention enabled", "auto", "on"),
        ("resolve: Flash Attention not supported, set to disabled", "auto", "off"),
        ("nothing", "auto", ""),
        ("nothing", "off", "off"),
        ("nothing", "on", "on"),
    ],
)
def test_what_became_of_flash_attention_is_told(said: str, wish: str, settled: str) -> None:
    options = replace(LOAD, flash_attention=wish)  # type: ignore[arg-type]  # one of three words

    assert worker_parameters.flash_attention(options, said) == settled


@pytest.mark.parametrize(
    ("wish", "changed", "found"),
    [
        ("auto", {}, "off"),
        ("auto", {"cache_type": "q8_0"}, "on"),
        ("on", {}, "on"),
        ("off", {}, "off"),
    ],
)
def test_flash_attention_is_left_to_us_on_a_processor(
    shared_engine: Engine, wish: str, changed: dict[str, object], found: str
) -> None:
    options = replace(LOAD, device="cpu", flash_attention=wish, **changed)  # type: ignore[arg-type]  # as above

    assert shared_engine.load(options).result(60).flash_attention == found


@pytest.mark.parametrize(
    ("changed", "on_gpu"), [({}, True), ({"role": "embedding"}, False), ({"role": "chat"}, True)]
)
def test_flash_attention_is_left_to_llama_cpp_elsewhere(
    changed: dict[str, object], on_gpu: bool
) -> None:
    options = replace(LOAD, **changed)  # type: ignore[arg-type]  # as above

    assert worker_parameters.settled(options, on_gpu=on_gpu) == options


def test_the_reply_says_how_it_was_written(shared_engine: Engine) -> None:
    stats = Talk(shared_engine, COUNT, replace(LOAD, repack=False, micro_batch=64)).wait()
    loaded = shared_engine.state.loaded

    assert loaded is not None
    assert (stats.variant, stats.repack, stats.micro_batch) == (loaded.variant, False, 64)
    assert stats.prompt_threads == loaded.prompt_threads
    assert stats.flash_attention == loaded.flash_attention == "off"


@pytest.mark.parametrize("wanted", [0, 1, 2, 64, 100_000])
def test_never_more_threads_than_cores_nor_hyperthreads_by_default(wanted: int) -> None:
    usable = len(psutil.Process().cpu_affinity())
    physical = psutil.cpu_count(logical=False) or usable
    count = worker_parameters.thread_count(LoadOptions(Path("a.gguf"), threads=wanted), 10**9)

    assert 1 <= count <= usable
    assert wanted > 0 or count <= physical
