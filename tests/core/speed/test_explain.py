"""Which causes are told of a slow reply, what each cost, and what can be done."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from explain_desk import GOOD, MACHINE, SLOW, codes, expected, explained, find, machine, only
from explain_desk import reply as with_reply
from explain_desk import setup as with_setup

from desktop.core.speed.explain import RULES, explain
from desktop.core.speed.explain_costs import rest
from desktop.core.speed.explain_facts import (
    Facts,
    OtherSpeed,
    ReplyFacts,
    SmallerModel,
)


def cure(facts: Facts, code: str) -> str | None:
    found = find(facts, code)  # type: ignore[arg-type]  # each test names one
    assert found is not None, codes(facts)
    return None if found.cure is None else found.cure.code


# --- nothing wrong ------------------------------------------------------------------------------


def test_a_reply_that_went_well_is_as_fast_as_possible() -> None:
    found = explained(expected(roofline=0.71))
    assert found.causes == ()
    assert found.as_fast_as_possible
    assert found.roofline == 0.71
    assert explained(GOOD).roofline is None


@pytest.mark.parametrize(("tokens", "told"), [(32, True), (31, False), (0, False)])
def test_a_short_reply_is_not_called_fast(tokens: int, told: bool) -> None:
    assert explained(with_reply(completion_tokens=tokens)).as_fast_as_possible is told


def test_a_reply_of_which_nothing_is_known_has_no_causes() -> None:
    assert explain(Facts(ReplyFacts())).causes == ()


# --- before the first word ----------------------------------------------------------------------


def test_loading_counts_with_all_that_was_waited_for_it() -> None:
    facts = with_reply(loading_seconds=3.0, waited_seconds=4.0)
    found = only(facts)
    assert found.code == "loading"
    # 4 s before the first token, of which the engine had half a second.
    assert found.seconds == pytest.approx(3.5)
    assert found.cost == pytest.approx(3.5 / 14.0)
    assert found.basis == "measured"
    assert found.cure is not None
    assert found.cure.code == "stay-loaded"
    assert cure(with_setup(facts, stays_minutes=0), "loading") is None


@pytest.mark.parametrize(
    ("seconds", "slow"),
    # 1.2 GB: 150 MB a second take 8 s.
    [(7.9, False), (8.1, True), (30.0, True)],
)
def test_a_slow_disk_is_told_apart_from_loading(seconds: float, slow: bool) -> None:
    facts = with_setup(with_reply(loading_seconds=seconds), model_bytes=1_200_000_000)
    assert ("slow-disk" in codes(facts)) is slow
    whole = sum(each.seconds for each in explain(facts).causes)
    assert whole == pytest.approx(seconds)
    if slow:
        assert cure(facts, "slow-disk") == "faster-disk"


def test_busy_cores_and_old_replies_say_nothing_of_the_disk() -> None:
    slow = with_setup(with_reply(loading_seconds=30.0), model_bytes=1_200_000_000)
    assert "slow-disk" in codes(machine(slow, other_load=0.3))
    assert codes(machine(slow, other_load=1.0)) == ["loading"]
    assert codes(replace(slow, machine=None)) == ["loading"]


def test_a_small_file_says_nothing_of_the_disk() -> None:
    facts = with_setup(with_reply(loading_seconds=20.0), model_bytes=2_000_000)
    assert codes(facts) == ["loading"]


@pytest.mark.parametrize(("waited", "told"), [(1.4, False), (1.6, True), (9.0, True)])
def test_waiting_for_another_reply_is_told(waited: float, told: bool) -> None:
    # Half a second in the engine, half a second for counting and rendering; the rest is waiting.
    facts = with_reply(waited_seconds=waited)
    assert codes(facts) == (["queue"] if told else [])
    if told:
        assert only(facts).seconds == pytest.approx(waited - 1.0)
        assert cure(facts, "queue") == "wait"


def test_a_summary_that_was_written_is_told() -> None:
    facts = with_reply(summary_seconds=6.0, waited_seconds=7.0, summarised=12)
    found = only(facts)
    assert (found.code, found.seconds) == ("summary", 6.0)
    assert found.cure is not None
    assert found.cure.code == "new-chat"


@pytest.mark.parametrize(
    ("earlier", "prompt", "cached", "what"),
    [
        (True, 2000, 0, "new-chat"),
        (True, 2000, 900, "new-chat"),
        # What was known of the chat cost nothing: the message is long.
        (True, 2000, 1500, "shorter-message"),
        (False, 2000, 0, "shorter-message"),
        (False, 128, 0, "shorter-message"),
        # Short already.
        (True, 2000, 1900, None),
        (False, 127, 0, None),
    ],
)
def test_a_prompt_that_took_long_to_read(
    earlier: bool, prompt: int, cached: int, what: str | None
) -> None:
    read = with_reply(
        prompt_tokens=prompt, cached_tokens=cached, prompt_seconds=8.0, ttft_seconds=8.2
    )
    facts = with_setup(read, has_earlier=earlier)
    assert find(facts, "reading").seconds == 8.0  # type: ignore[union-attr]  # it is there
    assert cure(facts, "reading") == what


def test_a_small_cache_takes_its_part_of_the_reading() -> None:
    facts = with_setup(with_reply(prompt_seconds=8.0, ttft_seconds=8.0), cache_type="q8_0")
    assert find(facts, "reading").seconds == pytest.approx(5.0)  # type: ignore[union-attr]  # it is there
    assert find(facts, "small-cache").seconds == pytest.approx(3.0)  # type: ignore[union-attr]
    assert cure(facts, "small-cache") == "full-cache"
    assert "small-cache" not in codes(with_setup(facts, cache_type="f16"))


@pytest.mark.parametrize(("first", "told"), [(1.3, False), (2.0, True)])
def test_what_came_before_reading_is_told_where_it_is_long(first: float, told: bool) -> None:
    assert codes(with_reply(ttft_seconds=first)) == (["recalling"] if told else [])


# --- writing ------------------------------------------------------------------------------------


def test_thoughts_take_time() -> None:
    facts = with_reply(thinking_tokens=120, thinking_seconds=6.0)
    assert only(facts).cost == pytest.approx(6.0 / 10.5)
    assert cure(facts, "thinking") is None
    assert cure(with_setup(facts, can_switch_thinking=True), "thinking") == "no-thinking"
    assert codes(with_reply(thinking_seconds=6.0)) == []


def test_a_long_chat_costs_what_was_measured_at_that_depth() -> None:
    """The model of docs/engine.md: 45 ms a token with nothing before it, 70 after 3,800."""
    facts = with_reply(
        with_setup(model_bytes=622_000_000, kv_bytes_per_token=32_768, has_earlier=True),
        prompt_tokens=3_700,
        cached_tokens=3_690,
        tokens_per_second=1 / 0.070,
    )
    found = find(facts, "long-chat")
    assert found is not None
    assert found.cost == pytest.approx(1 - 45 / 70, abs=0.08)
    assert cure(facts, "long-chat") == "new-chat"
    flash = find(with_reply(facts, flash_attention="on"), "long-chat")
    assert flash is not None
    assert flash.cost == pytest.approx(1 - 42 / 107, abs=0.08)


def test_the_slope_that_was_measured_comes_first() -> None:
    deep = with_reply(prompt_tokens=4_000)
    assert "long-chat" in codes(deep)
    assert "long-chat" not in codes(expected(deep, slope=0.0))
    # Nothing is known of graphics processors but what was measured on them.
    device = with_reply(deep, device="Vulkan0: RX", gpu_layers=29)
    assert "long-chat" not in codes(device)
    assert "long-chat" in codes(expected(device, slope=0.0005))


def test_guessing_that_did_not_pay() -> None:
    facts = with_reply(drafted_tokens=80, drafting_gain=0.7)
    assert find(facts, "drafting").seconds == pytest.approx(3.0)  # type: ignore[union-attr]
    assert cure(facts, "drafting") is None
    assert cure(with_setup(facts, draft_model=True), "drafting") == "no-draft-model"
    assert "drafting" not in codes(with_reply(drafted_tokens=80, drafting_gain=1.0))
    assert "drafting" not in codes(with_reply(drafted_tokens=0, drafting_gain=0.7))


@pytest.mark.parametrize(
    ("chosen", "cores", "cost"),
    [(0, 4, 0), (1, 2, 1 - 1 / 1.5), (2, 4, 1 - 1 / 1.5), (4, 8, 0), (4, 4, 0), (5, 4, 0.5)],
)
def test_threads_that_a_person_chose(chosen: int, cores: int, cost: float) -> None:
    facts = with_setup(threads=chosen, cores=cores)
    found = find(facts, "threads")
    assert (found.cost if found else 0.0) == pytest.approx(cost * 10 / 10.5, abs=0.01)
    if found:
        assert cure(facts, "threads") == "threads"


def test_an_engine_that_became_slower() -> None:
    facts = expected(before=OtherSpeed("llama.cpp b1", "cpu", 30.0))
    found = find(facts, "engine-changed")
    assert found is not None
    assert found.cost == pytest.approx((1 - 20.8 / 30) * 10 / 10.5, abs=0.02)
    assert found.cure is None
    assert codes(expected(before=OtherSpeed("llama.cpp b1", "cpu", 21.0))) == []


@pytest.mark.parametrize(("speed", "told"), [(8.1, False), (7.0, True), (0.5, True)])
def test_a_model_below_the_comfortable_line(speed: float, told: bool) -> None:
    facts = expected(with_reply(tokens_per_second=speed), tokens_per_second=speed)
    assert ("large-model" in codes(facts)) is told


def test_a_smaller_model_is_named_with_its_speed() -> None:
    slow = expected(with_reply(tokens_per_second=4.0), tokens_per_second=4.0)
    assert find(slow, "large-model").cost == pytest.approx(0.5 * 10 / 10.5, abs=0.02)  # type: ignore[union-attr]
    faster = expected(slow, smaller=SmallerModel("Wren 1B", 16.0))
    found = find(faster, "large-model")
    assert found is not None
    assert found.cost == pytest.approx(0.75 * 10 / 10.5, abs=0.02)
    assert found.cure is not None
    assert (found.cure.code, found.cure.name) == ("smaller-model", "Wren 1B")


def test_a_model_of_unknown_speed_is_not_called_large_for_what_others_do() -> None:
    unknown = expected(with_reply(tokens_per_second=5.0), tokens_per_second=None)
    assert codes(unknown) == ["large-model"]
    # Two other programs on two cores take half of the speed: it writes 10 without them.
    assert codes(machine(unknown, other_load=2.0)) == ["other-load"]
    assert "large-model" in codes(machine(unknown, other_load=0.5))


def test_a_fast_model_that_was_slow_once_is_not_called_large() -> None:
    facts = expected(with_reply(tokens_per_second=4.0), tokens_per_second=20.0)
    assert codes(facts) == ["unexplained"]


def test_a_model_larger_than_the_memory() -> None:
    facts = with_setup(needed_bytes=20 * 10**9)
    found = find(facts, "too-large")
    assert found is not None
    assert found.cost > 0.7
    assert cure(facts, "too-large") == "smaller-model"
    assert "too-large" not in codes(with_setup(needed_bytes=MACHINE.memory_total))
    assert "too-large" not in codes(replace(facts, machine=None))


# --- devices ------------------------------------------------------------------------------------


def test_a_device_that_failed() -> None:
    facts = with_reply(failed_device="Vulkan0: RX")
    found = find(facts, "device-failed")
    assert found is not None
    assert found.basis == "guessed"
    assert found.cure is not None
    assert (found.cure.code, found.cure.name) == ("gpu-again", "Vulkan0: RX")
    # Where it had been no faster, nothing is lost.
    slower = expected(facts, elsewhere=OtherSpeed("Vulkan0: RX", "gpu", 15.0))
    assert "device-failed" not in codes(slower)


def test_a_graphics_processor_that_is_ruled_out() -> None:
    facts = with_setup(device="cpu", gpus=("Radeon RX",))
    assert cure(facts, "on-processor") == "gpu-on"
    assert "on-processor" not in codes(with_setup(device="cpu"))
    assert "on-processor" not in codes(with_setup(device="auto", gpus=("Radeon RX",)))


def test_layers_that_have_no_room_on_the_device() -> None:
    on_device = with_reply(device="Vulkan0: RX", gpu_layers=15)
    facts = with_setup(on_device, device_kind="gpu", layers=29)
    assert cure(facts, "partly-on-device") == "smaller-model"
    assert codes(with_setup(on_device, device_kind="gpu", layers=15)) == []


def test_a_device_slower_than_the_processor() -> None:
    on_device = with_setup(with_reply(device="Vulkan0: Iris", gpu_layers=29), device_kind="igpu")
    facts = expected(on_device, elsewhere=OtherSpeed("CPU", "cpu", 40.0))
    assert cure(facts, "slower-device") == "gpu-off"
    assert codes(expected(on_device, elsewhere=OtherSpeed("CPU", "cpu", 21.0))) == []


# --- the computer -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "change", "what"),
    [
        ("battery", {"on_battery": True}, "plug-in"),
        ("power-plan", {"power_plan": "power-saver"}, "power-plan"),
        ("power-plan", {"power_plan": "Power saver"}, "power-plan"),
        ("heat", {"throttled": True}, "cool-down"),
        ("other-load", {"other_load": 1.0}, "close-programs"),
        ("little-memory", {"memory_available": 700_000_000}, "close-programs"),
        ("little-memory", {"swap_in": 1e6}, "close-programs"),
    ],
)
def test_the_state_of_the_computer_explains_a_slow_reply_only(
    code: str, change: dict[str, Any], what: str
) -> None:
    assert cure(machine(**change), code) == what
    assert code not in codes(SLOW)
    # As fast as ever: whatever the computer does, it was no burden.
    assert codes(machine(GOOD, **change)) == []
    # Without a speed to expect, its usual burden is told.
    unknown = expected(machine(**change), tokens_per_second=None)
    assert cure(unknown, code) == what


@pytest.mark.parametrize(
    "change",
    [
        {"power_plan": "powersave, balance_performance"},
        {"power_plan": "powersave"},
        {"power_plan": "balanced"},
        {"throttled": False, "clock_share": 0.4},
        {"memory_available": 900_000_000},
        {"swap_in": 1000.0},
        {"other_load": 0.0},
        {"other_load": 6.0, "cores": 8},
    ],
)
def test_what_is_no_burden_is_not_told(change: dict[str, Any]) -> None:
    assert codes(machine(**change)) == ["unexplained"]


def test_other_programs_cost_what_was_measured_on_two_cores() -> None:
    unknown = expected(SLOW, tokens_per_second=None)
    one = find(machine(unknown, other_load=1.0), "other-load")
    two = find(machine(unknown, other_load=2.0), "other-load")
    assert one is not None
    assert two is not None
    assert one.seconds == pytest.approx(4.0)
    assert two.seconds == pytest.approx(5.0)


def test_threads_that_followed_the_load_would_have_been_more() -> None:
    unknown = with_reply(expected(SLOW, tokens_per_second=None), threads=1)
    assert codes(machine(unknown, other_load=1.0)) == ["other-load"]
    # One that a person chose has room beside the other program.
    assert codes(machine(with_setup(unknown, threads=1), other_load=1.0)) == ["threads"]


def test_causes_share_what_there_is_to_explain() -> None:
    facts = machine(throttled=True, clock_share=0.3, other_load=2.0)
    of_rest = {rule.code for rule in RULES if rule.of_rest}
    found = [each for each in explain(facts).causes if each.code in of_rest]
    lost = rest(facts)
    assert lost is not None
    assert [each.code for each in found] == ["heat", "other-load"]
    assert sum(each.seconds for each in found) == pytest.approx(lost)
    assert "unexplained" not in codes(facts)


def test_what_nothing_explains_is_said_to_be_so() -> None:
    facts = replace(SLOW, machine=None)
    found = only(facts)
    assert found.code == "unexplained"
    assert found.cure is None
    # A tenth is noise, and a prediction may be off besides.
    assert codes(expected(tokens_per_second=22.0)) == []
    assert codes(expected(tokens_per_second=26.0)) == ["unexplained"]
    assert codes(expected(tokens_per_second=26.0, error=0.15)) == []


def test_a_reply_of_long_ago_says_nothing_of_the_computer_now() -> None:
    old = replace(machine(on_battery=True), machine=None)
    assert codes(old) == ["unexplained"]


def test_the_costliest_comes_first_and_trifles_do_not_come() -> None:
    facts = with_reply(
        loading_seconds=2.0, prompt_seconds=5.0, ttft_seconds=5.0, thinking_tokens=9,
        thinking_seconds=0.4,
    )  # fmt: skip
    assert codes(facts) == ["reading", "loading"]
    # Under half a second nobody feels it, however short the reply.
    brief = ReplyFacts(prompt_seconds=0.4, ttft_seconds=0.4, generation_seconds=0.1)
    assert explain(Facts(brief)).causes == ()
