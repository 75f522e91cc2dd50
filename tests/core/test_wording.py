from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import wording
from desktop.core.errors import (
    AssistantError,
    DiskFull,
    HubBusy,
    HubFailed,
    ModelTooLarge,
    NotGguf,
    from_wire,
)
from desktop.core.errors.base import kinds

KINDS = list(kinds())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_error_says_what_happened_and_what_to_do(kind: type[AssistantError]) -> None:
    words = wording.describe(kind())

    assert kind.code in wording.codes()
    assert words.title.endswith((".", "{status}"))
    assert words.advice.endswith(".")
    assert "!" not in f"{words}"
    assert "rror" not in f"{words}"


def test_codes_are_unique_and_none_is_left_over() -> None:
    assert sorted(kind.code for kind in KINDS) == sorted(wording.codes())


def test_facts_are_filled_in_as_people_read_them() -> None:
    error = ModelTooLarge(name="Llama 3.2 3B", needed_bytes=3_400_000_000, available_bytes=8e8)

    assert str(wording.describe(error)).startswith(
        "Llama 3.2 3B needs 3.4 GB of memory, and 800 MB are free."
    )


def test_a_busy_hub_without_a_time_names_none() -> None:
    assert "a few minutes" in wording.describe(HubBusy(seconds=None)).advice
    assert "30 s" in wording.describe(HubBusy(seconds=30)).advice


def test_a_hub_that_answers_nonsense_has_no_status_to_name() -> None:
    assert "no sense" in wording.describe(HubFailed(status=None, reason="not JSON")).title
    assert "500" in wording.describe(HubFailed(status=500)).title


def test_a_disk_that_is_full_for_chats_does_not_speak_of_models() -> None:
    words = wording.describe(DiskFull(path="/home/a", needed_bytes=None, free_bytes=0))

    assert str(words) == (
        "The disk is full: nothing more can be saved in /home/a. Free some space, then try again."
    )


def test_control_characters_of_strangers_are_not_shown() -> None:
    words = wording.describe(NotGguf(path="/models/\x1b[2Jevil\n.gguf"))

    assert words.title == "/models/ [2Jevil .gguf is not a GGUF model."


@given(st.dictionaries(st.text(), st.one_of(st.none(), st.text(), st.integers(), st.floats())))
def test_any_facts_give_one_printable_line(facts: dict[str, str | int | float | None]) -> None:
    for code in (*wording.codes(), "never heard of"):
        assert str(wording.describe(from_wire(code, dict(facts)))).isprintable()


def test_errors_come_back_from_the_wire_as_what_they_were() -> None:
    error = from_wire("disk-full", {"path": "/", "needed_bytes": 5, "free_bytes": 1})

    assert isinstance(error, DiskFull)
    assert error.data == {"path": "/", "needed_bytes": 5, "free_bytes": 1}


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "0 KB"),
        (1, "1 KB"),
        (1_400, "1 KB"),
        (820_000, "820 KB"),
        (36_685_152, "37 MB"),
        (2_497_281_120, "2.5 GB"),
    ],
)
def test_sizes_are_shown_in_powers_of_ten(count: int, shown: str) -> None:
    assert wording.size(count) == shown
