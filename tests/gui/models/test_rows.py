"""What is listed, in which order, and what a row says: the parts without widgets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core import language
from desktop.core.catalogue_facts import BUILTIN
from desktop.core.errors import Metered, NoNetwork, Offline
from desktop.core.hub.queue.downloads import Download, State
from desktop.core.language import ENGLISH, Language
from desktop.core.picker import Row
from desktop.gui.models import listing
from desktop.gui.models.listing import Filter, Order
from desktop.gui.models.row_text import Action, compose

PLAIN = Row(
    id="a",
    name="Model A",
    tier="1B",
    parameters=1_000_000_000,
    quantization="Q4_K_M",
    bytes=800_000_000,
    licence="Apache 2.0",
    status="recommended",
    installed=False,
    path=None,
    memory_bytes=1_300_000_000,
    fits="yes",
    tokens_per_second=None,
    prompt_tokens_per_second=None,
    speed_kind=None,
    speed_error=None,
    model=None,
    builtin=False,
    recommended=False,
    reason=None,
    rank=0,
)
FAST = replace(PLAIN, id="fast", name="fast", tokens_per_second=20.0, speed_kind="measured")
SLOW = replace(FAST, id="slow", name="Slow", tokens_per_second=5.0, bytes=100, tier="2B")
OLD = replace(PLAIN, id="old", name="Old", status="classic", bytes=None)
TINY = replace(PLAIN, id="tiny", status="listed", tier="nano", builtin=True, installed=True)
OURS = replace(PLAIN, id="x/y/z.gguf", status="other", tier="other", installed=True)
ROWS = (TINY, FAST, PLAIN, OLD, SLOW, OURS)


def shown(chosen: Filter, order: Order = Order.TIER, *, older: bool = False) -> list[str]:
    return listing.ids(listing.sections(ROWS, chosen, order, older=older))


def download(state: State, done: int = 400_000_000, **more: object) -> Download:
    made = Download("a", "A", "b/c", state, done, 800_000_000, 11e6, 36.0, None, Path("a.gguf"))
    return replace(made, **more)  # type: ignore[arg-type]  # the fields of a Download


def test_each_filter_lists_what_it_says() -> None:
    assert shown(Filter.RECOMMENDED) == ["fast", "a", "slow", "x/y/z.gguf"]
    assert shown(Filter.INSTALLED) == ["tiny", "x/y/z.gguf"]
    assert shown(Filter.ALL) == ["tiny", "fast", "a", "slow", "x/y/z.gguf"]
    assert "old" in shown(Filter.ALL, older=True)


def test_what_is_being_downloaded_is_in_sight_everywhere() -> None:
    found = listing.sections(ROWS, Filter.INSTALLED, Order.TIER, busy=frozenset({"old"}))
    assert "old" in listing.ids(found)


def test_tiers_have_headings_and_other_orders_have_none() -> None:
    tiers = listing.sections(ROWS, Filter.ALL, Order.TIER)
    assert [section.title for section in tiers] == ["Nano", "1B", "2B", "Other"]
    flat = listing.sections(ROWS, Filter.ALL, Order.SPEED)
    assert [section.title for section in flat] == [""]
    assert listing.sections((), Filter.ALL, Order.SPEED) == ()


def test_the_orders() -> None:
    assert shown(Filter.RECOMMENDED, Order.SPEED)[:2] == ["fast", "slow"]
    assert shown(Filter.RECOMMENDED, Order.SIZE)[0] == "slow"
    assert shown(Filter.ALL, Order.SIZE, older=True)[-1] == "old"  # its size is not known
    assert shown(Filter.RECOMMENDED, Order.NAME)[0] == "fast"


def test_the_benchmark_prefers_the_persons_own_model_and_the_self_test_last() -> None:
    own = replace(PLAIN, id="own", installed=True)
    best = replace(PLAIN, id="best", installed=True, recommended=True)
    choose = listing.benchmark_choice
    assert choose((TINY, best, own), "own") is own
    assert choose((TINY, own, best), "") is best
    assert choose((TINY, own), "tiny") is own
    assert choose((TINY, PLAIN), "a") is TINY
    assert choose((PLAIN,), "") is None


def test_a_row_without_a_measurement_invents_none() -> None:
    text = compose(PLAIN, None, 8)
    assert (text.speed, text.speed_note) == ("", "not measured yet")
    assert text.tokens_per_second is None
    assert (text.size, text.needs, text.fit) == ("800 MB", "needs 1.3 GB", "fits")
    assert (text.action, text.button) == (Action.DOWNLOAD, "Download")


def test_a_measured_and_a_predicted_speed_say_which_they_are() -> None:
    assert compose(FAST, None, 8).speed_note == "measured"
    predicted = replace(FAST, speed_kind="predicted", speed_error=0.06)
    assert compose(predicted, None, 8).speed_note == "predicted ±6 %"


def test_what_does_not_fit_is_greyed_with_the_reason_and_still_there() -> None:
    text = compose(replace(PLAIN, fits="no", reason="Needs 9 GB of memory."), None, 8)
    assert text.dimmed
    assert text.fit == "won't fit"
    assert text.note == "Needs 9 GB of memory"
    assert text.action is Action.DOWNLOAD


def test_a_model_of_unknown_size_says_so() -> None:
    text = compose(replace(PLAIN, bytes=None, memory_bytes=None, fits=None), None, 8)
    assert (text.size, text.needs, text.fit) == ("size not known", "", "")


def test_the_recommendation_names_the_line_that_it_was_made_by() -> None:
    assert compose(FAST, None, 8).badge == ""
    assert "your 8 t/s line" in compose(replace(FAST, recommended=True), None, 8).badge
    assert "to begin with" in compose(replace(PLAIN, recommended=True), None, 8).badge


@pytest.mark.parametrize(
    ("state", "button", "percent", "note"),
    [
        ("queued", "Pause", "50 %", "waiting"),
        ("running", "Pause", "50 %", "35 s left"),
        ("verifying", "Pause", "50 %", "checking the file"),
        ("paused", "Resume", "50 %", "paused"),
        ("failed", "Retry", "", ""),
        ("cancelled", "Continue", "", ""),
    ],
)
def test_each_state_of_a_download_has_its_words(
    state: State, button: str, percent: str, note: str
) -> None:
    text = compose(PLAIN, download(state), 8)
    assert (text.button, text.percent, text.time_left) == (button, percent, note)


def test_the_state_of_a_download_keeps_the_capitals_of_german() -> None:
    language.use(Language("de", {("Paused", ""): "Pausiert"}))
    try:
        assert compose(PLAIN, download("paused"), 8).time_left == "Pausiert"
    finally:
        language.use(ENGLISH)


def test_a_running_download_tells_how_much_and_how_fast() -> None:
    text = compose(PLAIN, download("running"), 8)
    assert (text.progress, text.amount, text.rate) == (0.5, "400 of 800 MB", "11 MB/s")
    unknown = compose(PLAIN, download("running", total_bytes=None, bytes_per_second=0.0), 8)
    assert (unknown.progress, unknown.amount, unknown.rate) == (0.0, "400 MB", "")
    assert unknown.time_left == "connecting"


def test_a_download_that_waits_says_why_and_what_helps() -> None:
    metered = compose(PLAIN, download("paused", error=Metered()), 8)
    assert "metered" in metered.error
    assert (metered.error_role, metered.usable) == ("warning", True)
    assert not compose(PLAIN, download("paused", error=Offline()), 8).usable


def test_giving_up_a_download_asks_only_where_something_has_arrived() -> None:
    asked = compose(PLAIN, download("paused"), 8).question
    assert asked == "Stop downloading Model A? 400 MB of it have arrived."
    assert compose(PLAIN, download("queued", done=0), 8).question == ""


def test_a_finished_download_offers_the_chat_before_the_list_is_read_again() -> None:
    text = compose(PLAIN, download("done"), 8)
    assert text.action is Action.CHAT
    assert not text.deletable


def test_a_failed_download_says_what_happened_and_what_to_do() -> None:
    failed = download("failed", error=NoNetwork(host="example.org", reason="x"))
    text = compose(PLAIN, failed, 8)
    assert (
        text.error == "example.org cannot be reached. Check the network connection, then try again."
    )
    assert text.error.rstrip(".") in text.spoken


def test_the_self_test_says_that_it_only_proves_that_everything_works() -> None:
    text = compose(replace(TINY, model=BUILTIN), None, 8)
    assert "only proves that everything works" in text.note.lower()
    assert not text.deletable


def test_a_screen_reader_hears_the_whole_row() -> None:
    spoken = compose(replace(FAST, installed=True), None, 8).spoken
    for part in ("fast", "installed", "needs 1.3 GB of memory", "20.0 t/s measured", "Apache 2.0"):
        assert part in spoken


def test_a_licence_is_called_as_people_know_it() -> None:
    assert compose(replace(PLAIN, licence="apache-2.0"), None, 8).licence == "Apache 2.0"
