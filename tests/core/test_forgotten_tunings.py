"""What was found to be fastest: kept for each state of power, old with a new engine, forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.app_tuning import Found, Tunings
from desktop.core.engine.values import LoadOptions
from desktop.core.paths import PACKAGE
from desktop.core.settings import Settings
from desktop.core.speed.predict import Costs
from desktop.core.speed.tuning import ANY, Choice, Space, Tuned, Turn
from desktop.core.store.database import open_database
from desktop.core.store.speeds import Speeds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SLOW = Costs(0.1, 0.0, 2.0, 0.0, 128, 0.05)
FAST = Costs(0.1, 0.0, 1.0, 0.0, 128, 0.05)
LOAD = LoadOptions(PACKAGE / "any.gguf")


class Power:
    """Whether the computer runs on its battery."""

    def __init__(self) -> None:
        self.battery = False

    def __call__(self) -> bool:
        return self.battery


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Speeds]:
    opened = open_database(tmp_path / "a.sqlite3").database
    yield Speeds(opened)
    opened.close()


def tuned(variant: str) -> Tuned:
    usual = Space(("x64",), 1, 1).usual()
    return Tuned(Choice(variant=variant, repack=False), usual, FAST, SLOW, 4)


def test_what_was_found_with_another_engine_is_told_of_but_does_not_count(kept: Speeds) -> None:
    old = Tunings(kept, lambda: False, "1.0")
    old.keep("a", tuned("haswell"), Turn())
    old.keep(ANY, tuned("zen4"), Turn())
    new = Tunings(kept, lambda: False, "2.0")

    assert (new.find("a"), new.own("a"), new.own(ANY)) == (None, None, None)
    assert new.apply(LOAD, "a", Settings()) == LOAD
    found = new.old("a")
    assert found is not None
    assert found.choice.variant == "haswell"
    assert old.old("a") is None
    assert new.old("b") is None

    new.keep("a", tuned("icelake"), Turn())
    assert new.old("a") is None


def test_what_was_found_on_the_battery_is_not_used_on_the_mains(kept: Speeds) -> None:
    power = Power()
    tunings = Tunings(kept, power, "1.0")
    power.battery = True
    tunings.keep("a", tuned("haswell"), Turn())
    assert tunings.own("a") is not None
    assert tunings.elsewhere("a") is None
    power.battery = False
    assert tunings.own("a") is None
    assert tunings.elsewhere("a") is not None
    assert Tunings(kept, power, "2.0").elsewhere("a") is None


def test_what_is_forgotten_is_gone_in_each_state_of_power_and_can_be_brought_back(
    kept: Speeds,
) -> None:
    power = Power()
    tunings = Tunings(kept, power, "1.0")
    tunings.keep("a", tuned("haswell"), Turn())
    power.battery = True
    tunings.keep("a", tuned("zen4"), Turn())
    tunings.keep(ANY, tuned("x64"), Turn())

    gone = tunings.forget("a")

    assert tunings.own("a") is None
    assert tunings.elsewhere("a") is None
    found = tunings.find("a")
    assert found is not None  # what suits the computer
    assert found.choice.variant == "x64"
    assert Tunings(kept, power, "1.0").own("a") is None  # nor after a restart
    assert tunings.forget("a") == {}

    tunings.restore(gone)
    for battery, variant in ((True, "zen4"), (False, "haswell")):
        power.battery = battery
        for one in (tunings, Tunings(kept, power, "1.0")):
            own = one.own("a")
            assert own is not None
            assert own.choice.variant == variant


@pytest.mark.parametrize("gain", [0.0, -1.0, float("nan"), float("inf")])
def test_a_gain_that_is_none_is_not_believed(gain: float) -> None:
    document = Found(Choice(), 1.5, 1.5, 1.5, "1.0").to_json()
    assert Found.from_json(document).gain == 1.5
    for name in ("gain", "prompt_gain", "write_gain"):
        with pytest.raises(ValueError, match="gain"):
            Found.from_json(document | {name: gain})
