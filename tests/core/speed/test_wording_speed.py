"""The words about what made a reply slow."""

from __future__ import annotations

import pytest
from explain_desk import GOOD, expected, explained, find, machine, reply, setup

from desktop.core import wording_speed
from desktop.core.speed.explain import Cause
from desktop.core.speed.explain_facts import Expected, Facts, OtherSpeed, ReplyFacts, SmallerModel


def said(facts: Facts, code: str) -> wording_speed.Said:
    found = find(facts, code)  # type: ignore[arg-type]  # each test names one
    assert found is not None
    return wording_speed.cause(found, facts)


@pytest.mark.parametrize(
    ("basis", "seconds", "shown"),
    [
        ("measured", 0.55, "0.6 s"),
        ("measured", 9.96, "10 s"),
        ("measured", 42.4, "42 s"),
        ("measured", 130.0, "2 min"),
        ("measured", 7300.0, "2 h 2 min"),
        ("estimated", 4.2, "about 4 s"),
        ("estimated", 0.62, "about 0.6 s"),
        ("guessed", 4.2, "perhaps 4 s"),
    ],
)
def test_a_cost_is_no_finer_than_it_is_known(basis: str, seconds: float, shown: str) -> None:
    assert wording_speed.amount(Cause("loading", 0.5, seconds, basis)) == shown  # type: ignore[arg-type]  # as listed


def test_a_reading_says_what_was_new_and_why() -> None:
    facts = reply(prompt_tokens=3_423, cached_tokens=23, prompt_seconds=8.0, ttft_seconds=8.0)
    words = said(setup(facts, has_earlier=True), "reading")
    assert words.text == (
        "3,400 tokens of the prompt were new to the model, 23 were known from before."
    )
    assert (words.advice, words.action) == ("A new chat has less to read.", "New chat")
    dropped = said(reply(facts, dropped=4), "reading")
    assert dropped.text.endswith("Where older messages are left out, what follows is read anew.")


def test_a_smaller_model_is_offered_with_its_speed() -> None:
    slow = expected(reply(tokens_per_second=4.0), tokens_per_second=4.0)
    words = said(slow, "large-model")
    assert str(words) == (
        "Tern 2B is large for this computer. It writes 4.0 t/s at best, and comfortable is 8 t/s."
        " Choose a smaller model."
    )
    there = said(expected(slow, smaller=SmallerModel("Wren 1B", 16.0, True)), "large-model")
    assert there.advice == "Wren 1B writes 16.0 t/s."
    away = said(expected(slow, smaller=SmallerModel("Wren 1B", 16.0)), "large-model")
    assert away.advice == "Wren 1B writes 16.0 t/s, once it is downloaded."
    assert away.action == "Models…"


def test_loading_says_how_long_a_model_stays() -> None:
    facts = reply(loading_seconds=3.0)
    assert said(facts, "loading").advice == "It stays for 15 minutes after its last use."
    assert said(setup(facts, stays_minutes=1), "loading").advice.startswith("It stays for a minute")
    assert said(setup(facts, stays_minutes=0), "loading").action == ""


def test_what_was_measured_elsewhere_is_told() -> None:
    facts = reply(failed_device="Vulkan0: RX")
    assert said(facts, "device-failed").title == "Vulkan0: RX failed, so the processor answered."
    assert said(facts, "device-failed").text == ""
    known = expected(facts, elsewhere=OtherSpeed("Vulkan0: RX", "gpu", 90.0))
    assert said(known, "device-failed").text == "Vulkan0: RX wrote 90.0 t/s."


def test_other_programs_are_told_by_what_they_use() -> None:
    words = said(machine(other_load=1.3), "other-load")
    assert words.text == "They keep 1.3 of 2 threads busy now."
    assert words.action == ""


def test_nothing_wrong_is_told_with_the_roofline_where_it_is_known() -> None:
    assert str(wording_speed.none_found(explained(GOOD))) == (
        "As fast as this computer can. Nothing was found that slowed it down."
    )
    known = wording_speed.none_found(explained(expected(roofline=0.714)))
    assert known.text == "The model writes at 71\u00a0% of what the memory can give."
    short = wording_speed.none_found(explained(Facts(ReplyFacts(), Expected(roofline=0.7))))
    assert short.title == "Nothing was slow that can be measured."
