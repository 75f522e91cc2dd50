from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.speed.conditions import CHOSEN, Conditions

texts = st.text(max_size=300)
shares = st.none() | st.floats(0, 1)
counts = st.none() | st.integers(0, 2**40)
conditions = st.builds(
    Conditions,
    engine=st.text("abc 0.", max_size=20),
    device=st.sampled_from(["", "CPU", "Vulkan0 (a card)"]),
    cpu=st.text("abc", max_size=5),
    threads=counts,
    repack=st.none() | st.booleans(),
    power=st.sampled_from(["mains", "battery", "unknown"]),
    other_load=shares,
    stolen=shares,
    swap_growth=counts,
    throttle_events=counts,
)
anything: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
FULL = Conditions(
    device="CPU", cpu="A", threads=4, prompt_threads=4, micro_batch=128, cache_type="f16",
    repack=True, flash_attention="off", gpu_layers=0, drafting=False,
)  # fmt: skip


@given(conditions)
def test_conditions_come_back_from_json(given_: Conditions) -> None:
    written = json.loads(json.dumps(given_.to_json(), allow_nan=False))
    assert Conditions.from_json(written) == given_


@given(
    st.dictionaries(st.sampled_from([*CHOSEN, "power", "other_load", "more"]), anything) | anything
)
def test_whatever_a_damaged_record_holds_is_read_as_not_told(record: object) -> None:
    found = Conditions.from_json(record)
    json.dumps(found.to_json(), allow_nan=False)
    assert found.power in ("mains", "battery", "unknown")
    assert found.threads is None or found.threads >= 0
    assert found.comparable(found)


def test_control_characters_of_a_strangers_driver_do_not_stay() -> None:
    found = Conditions.from_json({"driver": "evil\x1b[2J\nname" + "x" * 1000})
    assert found.driver.isprintable()
    assert len(found.driver) <= 200


def test_each_chosen_condition_keeps_results_apart() -> None:
    other: dict[str, object] = {
        "device": "Vulkan0", "cpu": "B", "threads": 2, "prompt_threads": 2, "micro_batch": 256,
        "cache_type": "q8_0", "repack": False, "flash_attention": "on", "gpu_layers": 9,
        "drafting": True,
    }  # fmt: skip
    assert set(other) == set(CHOSEN)
    for name, value in other.items():
        changed = Conditions.from_json({**FULL.to_json(), name: value})
        assert not FULL.comparable(changed), name
        assert FULL.key != changed.key, name


def test_what_explains_a_result_does_not_keep_it_apart() -> None:
    changed = Conditions.from_json(
        {**FULL.to_json(), "engine": "newer", "power": "battery", "driver": "2", "variant": "x"}
    )
    assert FULL.comparable(changed)
    assert FULL.key == changed.key


def test_what_an_older_version_did_not_write_down_counts_as_equal() -> None:
    old = Conditions.of_old({"engine": "e", "variant": "v", "device": "CPU", "threads": 4})
    assert old.comparable(FULL)
    assert not Conditions.of_old({"device": "CPU", "threads": 2}).comparable(FULL)
