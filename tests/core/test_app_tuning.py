"""The fastest way to run models here: kept, applied, and forgotten when things change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import app_tuning
from desktop.app_probe import Stopped
from desktop.app_trials import Trials
from desktop.app_tuning import Found, Tunings, with_choice
from desktop.core.engine.measures import ProbeOptions, ProbeResult
from desktop.core.engine.values import Device, LoadOptions
from desktop.core.gguf import read_header
from desktop.core.settings import Settings
from desktop.core.speed import skeleton
from desktop.core.speed.blueprint import from_header
from desktop.core.speed.predict import Costs
from desktop.core.speed.tuning import ANY, Choice, Space, Tuned, Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services

CHOICE = Choice(variant="haswell", repack=False, threads=3, micro_batch=256, flash_attention="on")
USUAL = Choice(variant="zen4", micro_batch=512, flash_attention="on")
LOAD = LoadOptions(Path("a.gguf"))


def tuned(best: Choice = CHOICE) -> Tuned:
    slow, fast = Costs(0.1, 0, 2.0, 0, 128, 0.1), Costs(0.1, 0, 1.0, 0, 128, 0.1)
    return Tuned(best, USUAL, fast, slow, 10)


def test_what_was_found_is_how_models_run(services: Services) -> None:
    model = services.library.offered()[0]
    before = services.load_options(model)
    found = services.tunings.keep(ANY, tuned(), Turn())
    after = services.load_options(model)

    assert found.prompt_gain == pytest.approx(2)
    assert found.write_gain == pytest.approx(1)
    assert 1 < found.gain < 2
    assert before.variant == ""
    assert (after.variant, after.repack, after.micro_batch) == ("haswell", False, 256)
    assert after.flash_attention == "on"
    # The number of threads goes on following the load of the moment.
    assert (after.threads, after.first_threads) == (0, 3)
    assert (
        replace(
            after,
            **{
                name: getattr(before, name)
                for name in (
                    *("variant", "repack", "micro_batch", "flash_attention", "first_threads"),
                    "map_file",
                )
            },
        )
        == before
    )


def test_a_model_of_its_own_comes_first(services: Services) -> None:
    services.tunings.keep(ANY, tuned(), Turn())
    services.tunings.keep("tiny", tuned(replace(CHOICE, variant="sandybridge")), Turn())
    assert services.tunings.find("tiny") == services.tunings.own("tiny")
    tiny, other = services.tunings.find("tiny"), services.tunings.find("other")
    assert tiny is not None
    assert other is not None
    assert (tiny.choice.variant, other.choice.variant) == ("sandybridge", "haswell")


def test_it_is_there_at_the_next_start(services: Services) -> None:
    services.tunings.keep(ANY, tuned(), Turn())
    again = Tunings(services.kept_speeds)
    assert again.find("any") == services.tunings.find("any")


def test_another_engine_was_not_tried(services: Services) -> None:
    old = Tunings(services.kept_speeds, engine="0.0.1")
    old.keep(ANY, tuned(), Turn())
    assert old.find("tiny") is not None
    assert Tunings(services.kept_speeds).find("tiny") is None


def test_the_battery_is_another_matter(services: Services) -> None:
    on_battery = False
    tunings = Tunings(services.kept_speeds, lambda: on_battery)
    tunings.keep(ANY, tuned(), Turn())
    assert tunings.find("tiny") is not None
    on_battery = True
    assert tunings.find("tiny") is None
    tunings.keep(ANY, tuned(replace(CHOICE, threads=1)), Turn())
    on_battery = False
    found = tunings.find("tiny")
    assert found is not None
    assert found.choice.threads == 3


def test_what_is_damaged_is_as_if_it_were_not_there(services: Services) -> None:
    services.tunings.keep(ANY, tuned(), Turn())
    for name, kept in services.kept_speeds.all().items():
        choice = {**kept.document["choice"], "variant": "../x"}
        services.kept_speeds.put(name, {**kept.document, "choice": choice})
    assert Tunings(services.kept_speeds).find("tiny") is None


def found(choice: Choice, *devices: str) -> Found:
    return Found(choice, 1.5, 2.0, 1.0, "1.0", devices=devices)


def test_what_the_person_has_chosen_stays() -> None:
    gpu = replace(CHOICE, device="Vulkan0", gpu_layers=12)
    free = with_choice(LOAD, found(gpu, "Vulkan0"), Settings())
    assert (free.device, free.first_device, free.gpu_layers) == ("auto", "Vulkan0", 12)

    on_cpu = Settings(device="cpu")
    load = replace(LOAD, device="cpu")
    assert with_choice(load, found(gpu, "Vulkan0"), on_cpu) == load
    assert with_choice(load, found(CHOICE), on_cpu).device == "cpu"
    assert with_choice(load, found(CHOICE), on_cpu).variant == "haswell"
    # What suits the processor says nothing of a graphics processor.
    on_gpu = replace(LOAD, device="gpu")
    assert with_choice(on_gpu, found(CHOICE), Settings(device="gpu")) == on_gpu

    threads = with_choice(
        replace(LOAD, threads=2), found(replace(CHOICE, prompt_threads=8)), Settings(threads=2)
    )
    assert (threads.threads, threads.prompt_threads) == (2, 0)


def test_a_graphics_processor_that_was_not_tried_is_not_given_up() -> None:
    assert with_choice(LOAD, found(CHOICE), Settings()).device == "auto"
    assert with_choice(LOAD, found(CHOICE, "Vulkan0"), Settings()).device == "cpu"


def test_the_cache_of_one_model_is_not_that_of_another(services: Services) -> None:
    small = replace(CHOICE, cache_type="q8_0")
    services.tunings.keep(ANY, tuned(small), Turn())
    load = services.tunings.apply(LOAD, "other", Settings())
    assert (load.variant, load.cache_type) == ("haswell", "f16")
    services.tunings.keep("other", tuned(small), Turn())
    assert services.tunings.apply(LOAD, "other", Settings()).cache_type == "q8_0"


def test_another_computer_was_not_tried(services: Services) -> None:
    services.tunings.keep(ANY, tuned(), Turn())
    for name, kept in services.kept_speeds.all().items():
        services.kept_speeds.put(name, {**kept.document, "cpu": "Another processor"})
    assert Tunings(services.kept_speeds).find("tiny") is None


GPU = Device("Vulkan0", "Testing RX 1", "gpu", "Mesa 1", 8 * 10**9, 6 * 10**9)


@pytest.mark.parametrize(
    ("now", "change"),
    [
        (None, ""),  # nobody has looked yet
        ((GPU,), ""),
        ((replace(GPU, name="Vulkan1"), GPU), ""),
        ((replace(GPU, driver="Mesa 2"),), "driver"),
        ((replace(GPU, name="Vulkan1"),), "device"),
        ((), "device"),
    ],
    ids=str,
)
def test_another_driver_was_not_tried(
    services: Services, now: tuple[Device, ...] | None, change: str
) -> None:
    both = replace(tuned(), devices=("Vulkan0",), drivers={"Vulkan0": "Mesa 1"})
    services.tunings.keep("tiny", both, Turn())
    tunings = Tunings(services.kept_speeds, devices=lambda: now)
    old = tunings.old("tiny")
    assert (tunings.own("tiny") is None) == bool(change) == (old is not None)
    if old is not None:
        assert tunings.change(old) == change
        assert tunings.apply(LOAD, "tiny", Settings()) == LOAD
    # Where no graphics processor was tried, none of them counts.
    services.tunings.keep("tiny", tuned(), Turn())
    assert Tunings(services.kept_speeds, devices=lambda: now).own("tiny") is not None


@pytest.mark.parametrize(
    "other",
    [
        replace(USUAL, variant=""),
        Choice(),
        Choice(flash_attention="on", cache_type="q8_0"),
        Choice(micro_batch=512, flash_attention="on", repack=False),
    ],
    ids=str,
)
def test_the_memory_that_a_choice_saves_is_what_the_engine_expects(
    services: Services, tmp_path: Path, tiny_model: Path, other: Choice
) -> None:
    plan = from_header(read_header(tiny_model))
    usual = Space(("",), 1, 1).usual()
    small, whole = tmp_path / "small.gguf", tmp_path / "whole.gguf"
    part = skeleton.cut(plan, 1)
    skeleton.write(part, small)
    skeleton.write(skeleton.cut(plan, plan.layers), whole)

    def probe(loads: Sequence[LoadOptions], options: ProbeOptions) -> ProbeResult:
        return services.engine.probe(loads, options).result.result(60)

    trials = Trials(part.blueprint, plan, small, 10**9, probe)
    trials.time([usual, other], 0)
    loads = [
        LoadOptions(
            whole,
            context=1024,
            micro_batch=choice.micro_batch,
            flash_attention=choice.flash_attention,
            cache_type=choice.cache_type,
            repack=choice.repack,
            device="cpu",
        )
        for choice in (usual, other)
    ]
    before, after = probe(loads, ProbeOptions(rounds=1, seconds_limit=0)).models
    saved = before.needed_bytes - after.needed_bytes
    assert trials.memory_saved(usual, other, 1024) == saved
    on_gpu = replace(other, device="Vulkan0")
    assert trials.memory_saved(usual, on_gpu, 1024) == 0


def test_a_short_search_finds_a_way_that_runs(services: Services) -> None:
    steps: list[tuple[float, str]] = []
    found = app_tuning.tune(
        services, "tiny", seconds=4.0, report=lambda share, step: steps.append((share, step))
    )
    assert found.gain >= 1
    if found.choice == Choice(variant=found.choice.variant, repack=found.choice.repack):
        # Steps of 128 tokens take less than those of 512.
        assert found.memory_saved > 0
    assert found == services.tunings.own("tiny")
    assert steps
    assert all(0 <= share <= 1 for share, _ in steps)
    load = services.load_options(services.library.resolve("tiny"))
    loaded = services.engine.load(load).result(60)
    assert loaded.repack == found.choice.repack
    if found.choice.variant:
        assert loaded.variant == found.choice.variant


def test_a_search_can_be_stopped(services: Services) -> None:
    with pytest.raises(Stopped):
        app_tuning.tune(services, "tiny", stopped=lambda: True)
    assert services.tunings.find("tiny") is None
