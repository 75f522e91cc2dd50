from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.values import ReplyStats
from desktop.core.errors import BadModel, EngineCrashed
from desktop.gui.chat import notes

STATS = ReplyStats(
    finish_reason="stop",
    prompt_tokens=40,
    cached_tokens=0,
    completion_tokens=212,
    ttft_seconds=0.62,
    prompt_seconds=0.5,
    generation_seconds=15.0,
    tokens_per_second=14.13,
    prompt_tokens_per_second=80.0,
    device="CPU",
    threads=4,
)
FACTS = asdict(STATS)
WHY = " · Why is it slow?"


def test_a_complete_reply_shows_its_speed() -> None:
    note = notes.finished("complete", STATS, None, 7)
    assert notes.plain(note) == f"14.1 t/s · first word 0.6 s · CPU, 4 threads · 212 tokens{WHY}"
    assert {kind for _, kind in note} == {"meta", "quiet"}


def test_what_was_not_read_again_is_told() -> None:
    facts = {**FACTS, "prompt_tokens": 1300, "cached_tokens": 1240}
    note = notes.finished("complete", facts, None, 7)
    assert notes.plain(note).endswith(f" · 212 tokens · 95\u00a0% reused{WHY}")
    most = notes.finished("complete", {**facts, "cached_tokens": 1299}, None, 7)
    assert notes.plain(most).endswith(f" · 99\u00a0% reused{WHY}")
    assert "Prompt: 1,240 of 1,300 tokens were known from before" in notes.tip(note)


@pytest.mark.parametrize("cached", [0, -1, 1300, 1301, True, "1240", 1240.5, None])
def test_nothing_is_told_of_a_number_that_makes_no_sense(cached: object) -> None:
    facts = {**FACTS, "prompt_tokens": 1300, "cached_tokens": cached}
    assert "reused" not in notes.plain(notes.finished("complete", facts, None, 7))


def test_what_drafting_has_gained_is_shown_where_it_has() -> None:
    drafted = {"drafting_gain": 1.62, "drafted_tokens": 80, "accepted_tokens": 64}
    note = notes.finished("complete", {**FACTS, **drafted}, None, 7)
    assert notes.plain(note).endswith(f" · 212 tokens · 1.6x by drafting{WHY}")
    assert "Drafting: 64 of 80 guessed tokens were right" in notes.tip(note)
    for gain in (1.0, 1.04, 0.7, "2", None):
        note = notes.finished("complete", {**FACTS, "drafting_gain": gain}, None, 7)
        assert "drafting" not in notes.plain(note)


def test_a_reply_that_is_kept_and_was_measured_leads_to_what_made_it_slow() -> None:
    links = [span.link for span, _ in notes.finished("complete", FACTS, None, 7) if span.link]
    assert links == [f"{notes.ACTION}{notes.WHY_SLOW}/7"]
    stopped = notes.finished("stopped", {**FACTS, "finish_reason": "cancelled"}, None, 7)
    assert notes.plain(stopped).endswith(WHY)
    # Before Continue, which is what most want of a reply that was stopped.
    on = notes.finished("stopped", FACTS, None, 7, last=True)
    assert notes.plain(on).endswith(f"{WHY} Continue")
    for status, facts, message in (
        ("failed", FACTS, 7),
        ("complete", FACTS, -3),
        ("complete", None, 7),
        ("complete", {"completion_tokens": 3}, 7),
    ):
        assert "slow" not in notes.plain(notes.finished(status, facts, None, message))


def test_stored_facts_read_the_same() -> None:
    assert notes.finished("complete", FACTS, None, 7) == notes.finished("complete", STATS, None, 7)


def test_a_stopped_reply_says_who_stopped_it() -> None:
    by_person = notes.finished("stopped", {**FACTS, "finish_reason": "cancelled"}, None, 7)
    assert notes.plain(by_person).startswith("Stopped by you · 14.1 t/s")
    assert notes.plain(notes.finished("stopped", None, None, 7)) == "Stopped before its end"


def test_a_reply_without_room_says_so() -> None:
    note = notes.finished("complete", {**FACTS, "finish_reason": "length"}, None, 7)
    assert notes.plain(note).startswith("Ended: no room left · ")


def test_what_the_model_did_not_see_is_told() -> None:
    note = notes.finished("complete", STATS, None, 7, dropped=1)
    assert notes.plain(note).endswith(f" · 1 message left out{WHY}")
    assert notes.plain(notes.finished("complete", {**FACTS, "dropped": 12}, None, 7)).endswith(
        f" · 12 messages left out{WHY}"
    )


def test_a_failure_is_a_sentence_and_a_way_on() -> None:
    error = EngineCrashed(cause="a signal ended it", reason="")
    note = notes.finished("failed", None, error, 7)
    assert notes.plain(note).startswith("The engine stopped unexpectedly: a signal ended it. ")
    assert note[0][1] == "problem"
    assert note[-1][0].link == "goldcrest:again/7"


def test_a_model_that_cannot_be_loaded_leads_to_other_models() -> None:
    note = notes.finished("failed", None, BadModel(path="x.gguf", reason="no"), 7)
    assert note[-1][0].link == "goldcrest:models/7"


@pytest.mark.parametrize(
    ("done", "total", "seconds_left", "words"),
    [
        (0, 3100, None, "Reading 0 of 3,100 tokens"),
        (1240, 3100, 29.6, "Reading 1,240 of 3,100 tokens, 30 s left"),
        (1240, 3100, None, "Reading 1,240 of 3,100 tokens"),
        (3100, 3100, 0.0, "Reading 3,100 of 3,100 tokens"),
        (1, 1, None, "Reading 1 of 1 token"),
    ],
)
def test_reading(done: int, total: int, seconds_left: float | None, words: str) -> None:
    assert notes.reading(done, total, seconds_left) == words


def test_loading() -> None:
    assert notes.loading("Qwen3.5 2B", 0.4) == "Loading Qwen3.5 2B, 40 %"
    assert notes.loading("x\n\x1b[31m", 7.0) == "Loading x  [31m, 100 %"


JSON = st.none() | st.booleans() | st.integers() | st.floats() | st.text()


@given(st.dictionaries(st.sampled_from(sorted(FACTS)) | st.text(), JSON), st.text())
def test_damaged_facts_are_left_out(facts: dict[str, object], status: str) -> None:
    note = notes.finished(status, facts, None, 7)
    assert "\n" not in notes.plain(note)


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("missing", "this model has no chat template; ChatML was used"),
        ("broken", "this model's chat template is broken; ChatML was used instead"),
        ("refused", "this model's chat template does not take this chat; ChatML was used instead"),
    ],
)
def test_a_template_of_ours_is_told(problem: str, words: str) -> None:
    facts = {**FACTS, "template": "ChatML", "template_problem": problem}
    note = notes.finished("complete", facts, None, 7)
    assert notes.plain(note).endswith(f" · ChatML instead of its own template{WHY}")
    alone = {"template": "ChatML", "template_problem": problem}
    assert notes.tip(notes.finished("complete", alone, None, 7)) == "T" + words[1:]


@pytest.mark.parametrize("facts", [{"template_problem": "x"}, {"template_problem": ["broken"]}])
def test_damaged_facts_about_a_template_are_left_out(facts: dict[str, object]) -> None:
    assert notes.finished("complete", {"template": "ChatML", **facts}, None, 7) == ()
