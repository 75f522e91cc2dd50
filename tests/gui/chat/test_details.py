from __future__ import annotations

from dataclasses import asdict, replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.engine.values import ReplyStats, ThreadTime
from desktop.gui.chat import notes
from desktop.gui.chat.details import details

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
    threads=1,
    thread_times=(ThreadTime(1, 0.0345), ThreadTime(2, 0.0512)),
    variant="icelake",
    repack=True,
    prompt_threads=2,
    micro_batch=128,
    flash_attention="on",
)
LINES = [
    "Engine build icelake, weights laid out anew for it",
    "Threads: 1 writing, 2 reading, 128 tokens in a step",
    "Flash attention: on",
    "A token took: 34.5 ms with 1, 51.2 ms with 2",
]


def test_the_line_under_a_reply_has_a_tip_with_the_settings() -> None:
    note = notes.finished("complete", STATS, None, 7)

    assert notes.tip(note).splitlines() == LINES
    assert notes.plain(note).startswith(
        "14.1 t/s · first word 0.6 s · CPU, 1 thread · 212 tokens · "
    )
    assert notes.finished("complete", asdict(STATS), None, 7) == note


def test_layers_on_a_graphics_processor_and_plain_weights_are_told() -> None:
    shown = details(asdict(replace(STATS, gpu_layers=13, repack=False)))

    assert "weights as in the file" in shown
    assert "Layers on the graphics processor: 13" in shown


def test_the_small_model_is_named_or_why_it_does_not_guess() -> None:
    unfit = "small.gguf is not used: its vocabulary is another"

    assert "Small model: Tiny" in details(asdict(replace(STATS, draft_model="Tiny"))).splitlines()
    assert f"Small model: {unfit}" in details(asdict(replace(STATS, draft_model=unfit)))
    assert "Small model" not in details(asdict(STATS))
    evil = details(asdict(replace(STATS, draft_model="<b>\n" + "x" * 1000)))
    assert "<" not in evil
    assert max(map(len, evil.splitlines())) < 250


def test_a_reply_that_the_cpu_took_over_says_so() -> None:
    note = notes.finished("complete", replace(STATS, failed_device="Vulkan0: RX"), None, 7)

    assert "Vulkan0: RX failed, so the processor answered" in notes.plain(note)


def test_replies_of_older_versions_have_no_tip() -> None:
    old = {"finish_reason": "stop", "completion_tokens": 3, "device": "CPU", "threads": 2}

    assert notes.tip(notes.finished("complete", old, None, 7)) == ""


@given(
    st.dictionaries(
        st.sampled_from(sorted(asdict(STATS))),
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text()
        | st.lists(st.dictionaries(st.text(), st.integers())),
    )
)
def test_damaged_facts_are_left_out(facts: dict[str, object]) -> None:
    shown = details(facts)

    assert "<" not in shown
    assert all(line.isprintable() for line in shown.splitlines())
