"""Facts from stored replies, which may be damaged; and explanations of any facts at all."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from explain_desk import REPLY
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import wording_speed
from desktop.core.engine.values import ReplyStats, ThreadTime
from desktop.core.speed.explain import RULES, explain
from desktop.core.speed.explain_facts import (
    Expected,
    Facts,
    Machine,
    OtherSpeed,
    ReplyFacts,
    Setup,
    SmallerModel,
    reply_facts,
)

STATS = ReplyStats(
    finish_reason="stop",
    prompt_tokens=60,
    cached_tokens=0,
    completion_tokens=200,
    ttft_seconds=0.5,
    prompt_seconds=0.4,
    generation_seconds=10.0,
    tokens_per_second=20.0,
    prompt_tokens_per_second=150.0,
    device="CPU",
    threads=2,
    thread_times=(ThreadTime(2, 0.05), ThreadTime(1, 0.06)),
    flash_attention="off",
)

numbers = st.floats(0, 1e7) | st.sampled_from((0.0, 1e-9, 1.0))
counts = st.integers(0, 10**9)
speeds = st.floats(0, 1e6)
texts = st.text(max_size=20)
facts = st.builds(
    Facts,
    st.builds(
        ReplyFacts,
        prompt_tokens=counts,
        cached_tokens=counts,
        completion_tokens=counts,
        ttft_seconds=numbers,
        prompt_seconds=numbers,
        generation_seconds=numbers,
        tokens_per_second=speeds,
        device=st.sampled_from(("CPU", "", "Vulkan0: RX")),
        threads=st.integers(0, 4096),
        flash_attention=st.sampled_from(("on", "off", "")),
        failed_device=texts,
        gpu_layers=st.integers(0, 100),
        thinking_tokens=counts,
        thinking_seconds=numbers,
        drafted_tokens=counts,
        drafting_gain=st.floats(0.01, 100),
        loading_seconds=numbers,
        summary_seconds=numbers,
        waited_seconds=numbers,
        summarised=counts,
    ),
    st.builds(
        Expected,
        tokens_per_second=st.none() | speeds,
        error=st.floats(0, 2),
        slope=st.none() | st.floats(0, 1),
        comfortable=st.floats(0.5, 100),
        roofline=st.none() | st.floats(0, 1),
        elsewhere=st.none()
        | st.builds(OtherSpeed, texts, st.sampled_from(("cpu", "gpu", "igpu")), speeds),
        before=st.none() | st.builds(OtherSpeed, texts, st.just("cpu"), speeds),
        smaller=st.none() | st.builds(SmallerModel, texts, speeds, st.booleans()),
    ),
    st.builds(
        Setup,
        device=st.sampled_from(("auto", "cpu", "gpu")),
        device_kind=st.sampled_from(("cpu", "gpu", "igpu")),
        gpus=st.just(()) | st.just(("Radeon {0}",)),
        layers=st.integers(0, 100),
        threads=st.integers(0, 256),
        cores=st.integers(0, 128),
        cache_type=st.sampled_from(("f16", "q8_0", "q4_0")),
        model_name=texts,
        model_bytes=st.integers(0, 10**12),
        needed_bytes=st.integers(0, 10**12),
        kv_bytes_per_token=st.integers(0, 10**7),
        draft_model=st.booleans(),
        can_switch_thinking=st.booleans(),
        has_earlier=st.booleans(),
        stays_minutes=st.integers(0, 10_000),
    ),
    st.none()
    | st.builds(
        Machine,
        cores=st.integers(0, 256),
        other_load=st.floats(0, 256),
        memory_total=st.integers(0, 10**13),
        memory_available=st.integers(0, 10**13),
        swap_in=st.floats(0, 1e12),
        on_battery=st.booleans(),
        power_plan=texts | st.just("power-saver"),
        throttled=st.none() | st.booleans(),
        clock_share=st.none() | st.floats(0, 2),
    ),
)


def test_what_is_stored_with_a_reply_is_read_as_it_was() -> None:
    waits = {"loading_seconds": 1.5, "summary_seconds": 0.0, "waited_seconds": 2.5}
    stored = {**asdict(STATS), "dropped": 0, "summarised": 3, **waits}
    found = reply_facts(stored)
    assert (found.loading_seconds, found.waited_seconds, found.summarised) == (1.5, 2.5, 3)
    assert found.total_seconds == 12.5
    assert found.other_wait == 0.5
    assert reply_facts(asdict(STATS)).first_seconds == REPLY.first_seconds
    assert reply_facts(asdict(STATS)).total_seconds == REPLY.total_seconds


@pytest.mark.parametrize(
    "value", [-1, True, None, "5", [], {}, float("nan"), float("inf"), 10**400, -1e-9]
)
def test_a_damaged_number_counts_as_unknown(value: object) -> None:
    keys = [key for key, known in asdict(STATS).items() if isinstance(known, int | float)]
    found = reply_facts({**asdict(STATS), **dict.fromkeys(keys, value)})
    assert found.total_seconds == 0
    assert found.drafting_gain == 1.0
    assert explain(Facts(found)).causes == ()


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from([*asdict(STATS), "waited_seconds"]), junk))
def test_nothing_stored_makes_it_fail(stored: dict[str, object]) -> None:
    found = explain(Facts(reply_facts(stored), Expected(tokens_per_second=20.0)))
    assert all(0 <= cause.cost <= 1 for cause in found.causes)


@given(facts)
def test_explanations_hold_for_any_facts(known: Facts) -> None:
    found = explain(known)
    causes = found.causes
    assert explain(known) == found
    assert all(0 < cause.cost <= 1 and cause.seconds > 0 for cause in causes)
    assert [each.cost for each in causes] == sorted((each.cost for each in causes), reverse=True)
    assert len({each.code for each in causes}) == len(causes)
    assert not (found.as_fast_as_possible and causes)


@given(facts)
def test_no_cure_is_offered_that_makes_no_sense(known: Facts) -> None:
    cures = {each.cure.code for each in explain(known).causes if each.cure is not None}
    if not known.setup.gpus:
        assert "gpu-on" not in cures
    if not known.reply.failed_device:
        assert "gpu-again" not in cures
    if known.reply.on_cpu:
        assert "gpu-off" not in cures
    if not known.setup.threads:
        assert "threads" not in cures
    if not known.setup.draft_model:
        assert "no-draft-model" not in cures
    if not known.setup.can_switch_thinking:
        assert "no-thinking" not in cures
    if not known.setup.stays_minutes:
        assert "stay-loaded" not in cures
    if known.machine is None:
        assert not cures & {"plug-in", "power-plan", "cool-down", "close-programs"}


@given(facts)
def test_every_cause_has_words(known: Facts) -> None:
    found = explain(known)
    for cause in found.causes:
        said = wording_speed.cause(cause, known)
        assert said.title.endswith(".")
        assert "\n" not in f"{said}"
        assert bool(said.advice) is (cause.cure is not None)
        assert wording_speed.amount(cause)
        assert wording_speed.percent(cause.cost).endswith("%")
    assert wording_speed.none_found(found).title.endswith(".")
    assert wording_speed.whole(found).endswith(".")


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
