"""Speeds in the picker: measured, predicted, not known, and what is recommended by them."""

from __future__ import annotations

import itertools
from dataclasses import replace

from core.test_picker import GB, chosen, computer, ids, model, rows_of
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import picker
from desktop.core.catalogue import TIERS
from desktop.core.picker import Row, Speed
from desktop.core.picker_reason import figure, why

LINE = 8.0


def predicted(speed: float, error: float | None = 0.1, *, rough: bool = False) -> Speed:
    return Speed(speed, kind="predicted", error=error, rough=rough)


def advice(rows: tuple[Row, ...]) -> str:
    (told,) = (row.advice for row in rows if row.advice is not None)
    assert [row.advice is not None for row in rows] == [row.recommended for row in rows]
    return told


SPEEDS = st.none() | st.builds(
    Speed,
    st.floats(0.1, 500),
    kind=st.sampled_from(["measured", "predicted"]),
    error=st.none() | st.floats(0.01, 0.6),
    rough=st.booleans(),
)
KNOWN = st.lists(
    st.tuples(st.sampled_from(TIERS[:5]), st.integers(1, 8 * 10**9), SPEEDS), max_size=9
)


@given(KNOWN)
def test_measured_predicted_and_unknown_speeds_make_one_order(
    known: list[tuple[str, int, Speed | None]],
) -> None:
    models = [
        model(f"m{place}", tier=tier, bytes=size) for place, (tier, size, _) in enumerate(known)
    ]
    speeds = {f"m{place}": each for place, (_, _, each) in enumerate(known) if each is not None}
    rows = rows_of(*models, speeds=speeds)

    assert sorted(ids(rows)) == sorted(each.id for each in models)
    for one, after in itertools.pairwise(rows):
        assert TIERS.index(one.tier) <= TIERS.index(after.tier)
        if one.tier != after.tier or after.tokens_per_second is None:
            continue
        # The middle of the band counts, whatever its width.
        assert one.tokens_per_second is not None
        assert one.tokens_per_second >= after.tokens_per_second
        if one.tokens_per_second == after.tokens_per_second:
            assert (one.speed_kind, after.speed_kind) != ("predicted", "measured")


@given(KNOWN)
def test_what_is_recommended_by_its_speed_is_the_largest_that_is_surely_fast_enough(
    known: list[tuple[str, int, Speed | None]],
) -> None:
    models = [
        model(f"m{place}", tier=tier, bytes=size) for place, (tier, size, _) in enumerate(known)
    ]
    speeds = {f"m{place}": each for place, (_, _, each) in enumerate(known) if each is not None}
    rows = rows_of(*models, speeds=speeds)
    found = next((row for row in rows if row.recommended), None)

    def large(row: Row) -> tuple[int, int]:
        return TIERS.index(row.tier), row.bytes or 0

    sure = [row for row in rows if row.fits in ("yes", "tight") and (row.surely or 0) >= LINE]
    if sure:
        assert found is not None
        assert large(found) >= max(map(large, sure))
        assert found.tokens_per_second is None or (found.surely or 0) >= LINE
    if found is not None:
        told = advice(rows)
        assert "\n" not in told
        assert ("predicted" in told or "measured" in told) == (found.tokens_per_second is not None)


def test_a_predicted_speed_counts_with_its_lower_edge() -> None:
    models = (model("one"), model("two", tier="2B"))

    surely = rows_of(*models, speeds={"one": Speed(40), "two": predicted(8.9)})
    perhaps = rows_of(*models, speeds={"one": Speed(40), "two": predicted(8.7)})
    measured = rows_of(*models, speeds={"one": Speed(40), "two": Speed(8.7, error=0.2)})

    assert (chosen(surely), chosen(perhaps), chosen(measured)) == ("two", "one", "two")


def test_the_reason_names_the_line_and_the_speed() -> None:
    models = (model("one"), model("two", tier="2B", bytes=2 * GB))
    fast = {"one": Speed(40)}

    assert advice(rows_of(*models, speeds=fast | {"two": predicted(14.2, 0.06)})) == (
        "the largest model above your 8 t/s line, 14 t/s predicted"
    )
    assert advice(rows_of(*models, speeds=fast | {"two": Speed(9.44)}, comfortable=7.5)) == (
        "the largest model above your 7.5 t/s line, 9.4 t/s measured"
    )
    rough = {"two": predicted(30, 0.4, rough=True)}
    assert "about 30 t/s predicted" in advice(rows_of(*models, speeds=rough))


def test_the_reason_says_which_larger_model_was_not_sure_enough() -> None:
    models = (model("one"), model("two", tier="2B"), model("four", tier="4B"))
    speeds = {"one": Speed(40), "two": predicted(8.3, 0.06), "four": predicted(3)}

    told = advice(rows_of(*models, speeds=speeds))

    assert told == (
        "the largest model surely above your 8 t/s line, 40 t/s measured; "
        "Two may be below it, 8.3 t/s"
    )


def test_the_reason_does_not_boast_where_nothing_is_fast_enough() -> None:
    slow = advice(rows_of(model("one"), speeds={"one": predicted(3.0)}))
    doubtful = advice(rows_of(model("one"), speeds={"one": predicted(8.2)}))
    unknown = advice(rows_of(model("one")))

    assert slow == "the smallest one, though below your 8 t/s line, 3.0 t/s predicted"
    assert doubtful == "the smallest one, perhaps below your 8 t/s line, 8.2 t/s predicted"
    assert unknown == "a good one to begin with, by this computer's memory and cores"


def test_what_is_passed_over_for_other_reasons_is_not_mentioned() -> None:
    models = (
        model("one"),
        model("huge", tier="4B", bytes=90 * GB),
        model("listed", tier="4B", status="listed"),
    )
    speeds = {"one": Speed(40), "huge": predicted(8.3), "listed": predicted(8.3)}

    assert ";" not in advice(rows_of(*models, speeds=speeds))


def test_a_measured_speed_is_sure_and_an_unknown_one_is_not() -> None:
    (row,) = rows_of(model("one"), speeds={"one": Speed(10, error=0.5)})
    (other,) = rows_of(model("one"), speeds={"one": predicted(11, None)})
    (unknown,) = rows_of(model("one"))

    assert (row.surely, other.surely, unknown.surely) == (10, 11, None)


def test_names_from_strangers_are_shown_harmlessly() -> None:
    evil = replace(model("two", tier="2B"), name="Two\x1b[31m\nthree")
    rows = rows_of(model("one"), evil, speeds={"one": Speed(40), "two": predicted(8.3)})

    assert "\x1b" not in advice(rows)


def test_figures_have_as_many_digits_as_they_are_good_for() -> None:
    rows = {
        speed: rows_of(model("one"), speeds={"one": Speed(speed)})[0]
        for speed in (0.84, 9.94, 9.96, 14.2, 1234.5)
    }

    assert [figure(row) for row in rows.values()] == [
        *("0.8 t/s", "9.9 t/s", "10 t/s", "14 t/s", "1,234 t/s"),
    ]


def test_the_words_go_with_the_row_that_is_recommended() -> None:
    rows = rows_of(model("one"), model("two", tier="2B"), speeds={"two": Speed(30)})
    best = picker.recommend(rows, computer(16))

    assert best is not None
    assert advice(rows) == why(best, rows, LINE)
