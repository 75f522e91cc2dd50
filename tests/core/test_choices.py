from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.choices import GROUPS, Choices, choose, group_of, most_parameters, usual_memory
from desktop.core.hardware import Hardware
from desktop.core.memory_need import ENGINE_BYTES
from desktop.core.picker import fit
from desktop.core.repo_files import Part, RepoGguf, assemble

GB: Final = 10**9
#: Share of the size of eight bits a weight.
USUAL: Final = {
    "Q2_K": 0.4,
    "Q3_K_S": 0.43,
    "Q3_K_M": 0.47,
    "IQ4_XS": 0.53,
    "Q4_0": 0.55,
    "Q4_K_M": 0.6,
    "Q5_K_M": 0.7,
    "Q6_K": 0.8,
    "Q8_0": 1.0,
    "BF16": 1.9,
}


def computer(memory: float, free: float | None = None) -> Hardware:
    return Hardware(
        cpu="Test",
        physical_cores=4,
        logical_cores=4,
        usable_cores=4,
        memory_total=int(memory * GB),
        memory_available=int((memory if free is None else free) * GB),
        gpus=(),
    )


def files(billions: float, *names: str) -> tuple[RepoGguf, ...]:
    return assemble(
        Part(f"model-{name}.gguf", round(billions * GB * USUAL[name]), None)
        for name in names or USUAL
    )


def named(found: Choices) -> list[str | None]:
    return [card.file.quantization for card in found.cards]


def test_the_usual_files_stand_for_the_groups_and_all_others_are_behind_more() -> None:
    found = choose(files(2), computer(16), 4096)

    assert [card.group for card in found.cards] == list(GROUPS)
    assert named(found) == ["Q3_K_M", "Q4_K_M", "Q6_K"]
    assert [each.file.quantization for each in found.more] == [
        *("Q2_K", "Q3_K_S", "IQ4_XS", "Q4_0", "Q5_K_M", "Q8_0", "BF16"),
    ]


@pytest.mark.parametrize(
    ("billions", "memory", "recommended"),
    [
        (2, 16, "Q4_K_M"),  # plenty of room: still the balanced one
        (14, 16, "Q4_K_M"),  # tight against others that do not fit well either
        (26, 16, "Q3_K_M"),  # only the small one fits
        (80, 16, None),  # nothing does
    ],
)
def test_the_recommended_one_is_balanced_where_that_fits(
    billions: float, memory: float, recommended: str | None
) -> None:
    best = choose(files(billions), computer(memory), 4096).recommended

    assert (best.file.quantization if best else None) == recommended


def test_a_small_one_with_room_is_recommended_before_a_tight_balanced_one() -> None:
    found = choose(files(14), computer(16, free=7.5), 4096)

    by_group = {card.group: card for card in found.cards}
    assert (by_group["small"].fits, by_group["balanced"].fits) == ("yes", "tight")
    assert found.recommended is by_group["small"]


def test_what_does_not_fit_says_why() -> None:
    [card] = choose(files(30, "Q8_0"), computer(16), 4096).cards

    assert card.fits == "no"
    assert not card.recommended
    assert card.reason == "Needs 30.5 GB of memory, and this computer has 16.0 GB."


def test_a_repository_with_the_original_only_still_offers_it() -> None:
    found = choose(files(1, "BF16"), computer(16), 4096)

    assert named(found) == ["BF16"]
    assert found.recommended is found.cards[0]


def test_a_file_without_a_quantization_is_judged_by_its_bits() -> None:
    [file] = assemble([Part("model.gguf", 600_000_000, None)])

    assert group_of(file, 1_000_000_000) == "balanced"
    assert group_of(file, 2_000_000_000) == "small"
    assert group_of(file, 500_000_000) == "large"
    assert group_of(file) is None
    found = choose([file], computer(16), 4096)
    assert found.cards[0].recommended


def test_memory_counts_the_cache_that_the_header_tells() -> None:
    with_header = choose(
        files(1, "Q8_0"), computer(16), 8192, kv_bytes_per_token=1000, trained_context=2048
    )

    assert with_header.cards[0].memory_bytes == GB + 2048 * 1000 + ENGINE_BYTES


@given(st.floats(1, 256), st.integers(512, 131_072))
def test_the_largest_model_for_a_computer_fits_into_it(memory: float, context: int) -> None:
    most = most_parameters(computer(memory), context)

    if most:
        assert fit(usual_memory(most, context) - 1, computer(memory))[0] != "no"


@given(st.sets(st.sampled_from(sorted(USUAL))), st.floats(0.1, 200), st.floats(1, 128))
def test_every_file_is_shown_once_and_at_most_one_is_recommended(
    names: set[str], billions: float, memory: float
) -> None:
    given_files = files(billions, *names) if names else ()
    found = choose(given_files, computer(memory), 4096)

    assert sorted(each.file.name for each in found.all) == sorted(f.name for f in given_files)
    assert len({card.group for card in found.cards}) == len(found.cards)
    recommended = [each for each in found.all if each.recommended]
    assert len(recommended) <= 1
    assert all(each.fits != "no" for each in recommended)
    assert bool(recommended) == any(card.fits != "no" for card in found.cards)
