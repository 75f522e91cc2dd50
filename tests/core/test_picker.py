from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import picker
from desktop.core.catalogue import BUILTIN, TIERS, Catalogue, Licence, Model, Shape, load
from desktop.core.hardware import Hardware
from desktop.core.library import HeaderFacts, Installed
from desktop.core.memory_need import ENGINE_BYTES, USUAL_KV_BYTES
from desktop.core.paths import PACKAGE
from desktop.core.picker import Row, Speed

GB: Final = 10**9
REAL: Final = load(PACKAGE / "models.toml")
TINY: Final = Installed("tiny", BUILTIN, Path("/program/tiny.gguf"), 1_300_000, builtin=True)


def computer(memory: float, cores: int = 4, free: float | None = None) -> Hardware:
    return Hardware(
        cpu="Test",
        physical_cores=cores,
        logical_cores=2 * cores,
        usable_cores=2 * cores,
        memory_total=int(memory * GB),
        memory_available=int((memory if free is None else free) * GB),
        gpus=(),
    )


def model(id: str, **facts: object) -> Model:  # noqa: A002 - as the program says
    base = Model(
        id=id,
        name=id.title(),
        maker="Someone",
        kind="chat",
        tier="1B",
        status="recommended",
        repo=f"owner/{id}",
        file=f"{id}.gguf",
        bytes=GB,
        kv_bytes_per_token=10_000,
    )
    return replace(base, **facts)  # type: ignore[arg-type]  # a test names real fields only


def rows_of(*models: Model, **rest: object) -> tuple[Row, ...]:
    settings: dict[str, object] = {
        "installed": (),
        "speeds": {},
        "hardware": computer(16),
        "context": 4096,
    }
    return picker.rows(Catalogue(models), **(settings | rest))  # type: ignore[arg-type]  # as above


def ids(rows: tuple[Row, ...]) -> list[str]:
    return [row.id for row in rows]


def chosen(rows: tuple[Row, ...]) -> str | None:
    marked = [row.id for row in rows if row.recommended]
    assert len(marked) <= 1
    return marked[0] if marked else None


def test_the_order_is_tier_then_speed_then_size() -> None:
    rows = rows_of(
        model("big", tier="4B"),
        model("slow"),
        model("large-unknown", bytes=3 * GB),
        model("predicted"),
        model("small-unknown", bytes=2 * GB),
        model("measured"),
        model("fast"),
        model("least", tier="nano"),
        model("sizeless", bytes=None),
        speeds={
            "slow": Speed(5),
            "predicted": Speed(20, kind="predicted", error=0.1),
            "measured": Speed(20),
            "fast": Speed(30, kind="predicted"),
        },
    )

    assert ids(rows) == [
        "least",
        "fast",
        "measured",
        "predicted",
        "slow",
        "small-unknown",
        "large-unknown",
        "sizeless",
        "big",
    ]


def test_a_new_measurement_changes_the_order() -> None:
    models = (model("one"), model("two", bytes=2 * GB))

    assert ids(rows_of(*models)) == ["one", "two"]
    assert ids(rows_of(*models, speeds={"two": Speed(9)})) == ["two", "one"]
    assert ids(rows_of(*models, speeds={"two": Speed(9), "one": Speed(10)})) == ["one", "two"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(TIERS[:5]),
            st.none() | st.integers(1, 10**10),
            st.none() | st.floats(0.1, 500),
            st.booleans(),
        ),
        max_size=12,
    )
)
def test_rows_are_sorted_and_complete_whatever_is_known(
    known: list[tuple[str, int | None, float | None, bool]],
) -> None:
    models = [
        model(f"m{place}", tier=tier, bytes=size) for place, (tier, size, _, _) in enumerate(known)
    ]
    speeds = {
        f"m{place}": Speed(speed, kind="measured" if measured else "predicted")
        for place, (_, _, speed, measured) in enumerate(known)
        if speed is not None
    }
    rows = rows_of(*models, speeds=speeds)

    assert sorted(ids(rows)) == sorted(each.id for each in models)
    assert chosen(rows) is None or rows
    for one, next_ in itertools.pairwise(rows):
        assert TIERS.index(one.tier) <= TIERS.index(next_.tier)
        if one.tier == next_.tier and next_.tokens_per_second is not None:
            assert one.tokens_per_second is not None
            assert one.tokens_per_second >= next_.tokens_per_second


def test_a_row_has_the_fields_of_the_contract() -> None:
    (row,) = rows_of(
        model(
            "one",
            parameters=2 * GB,
            quantization="Q4_K_M",
            licence=Licence("MIT", "https://opensource.org/license/mit", "yes"),
        ),
        installed=[Installed("one", None, Path("/models/one.gguf"), GB)],
        speeds={"one": Speed(12.5, 80.0, "predicted", 0.1)},
    )

    assert json.loads(json.dumps(row.as_json())) == {
        "id": "one",
        "name": "One",
        "tier": "1B",
        "parameters": 2 * GB,
        "quantization": "Q4_K_M",
        "bytes": GB,
        "licence": "MIT",
        "status": "recommended",
        "installed": True,
        "path": str(Path("/models/one.gguf")),
        "memory_bytes": GB + 4096 * 10_000 + ENGINE_BYTES,
        "fits": "yes",
        "tokens_per_second": 12.5,
        "prompt_tokens_per_second": 80.0,
        "speed_kind": "predicted",
        "speed_error": 0.1,
        "source": "own",
        "state": "ready",
    }


def test_what_is_not_known_is_null() -> None:
    (row,) = rows_of(model("one", bytes=None))

    shown = row.as_json()
    assert list(shown) == [
        "id",
        "name",
        "tier",
        "parameters",
        "quantization",
        "bytes",
        "licence",
        "status",
        "installed",
        "path",
        "memory_bytes",
        "fits",
        "tokens_per_second",
        "prompt_tokens_per_second",
        "speed_kind",
        "speed_error",
        "source",
        "state",
    ]
    known = ["id", "name", "tier", "status", "installed"]
    assert [key for key, value in shown.items() if value is not None] == known
    assert chosen((row,)) is None


def test_classics_are_hidden_until_asked_for_or_installed() -> None:
    models = (model("new"), model("listed", status="listed"), model("old", status="classic"))
    here = Installed("old", models[2], Path("/models/old.gguf"), GB)

    assert ids(rows_of(*models)) == ["new", "listed"]
    assert ids(rows_of(*models, show_all=True)) == ["new", "listed", "old"]
    assert ids(rows_of(*models, installed=[here])) == ["new", "listed", "old"]


def test_embedding_models_are_not_for_chats() -> None:
    search = model("search", kind="embedding")
    here = Installed("search", search, Path("/models/search.gguf"), GB)

    assert ids(rows_of(model("one"), search, installed=[here], show_all=True)) == ["one"]


def test_files_of_ones_own_come_last_and_the_built_in_one_is_marked() -> None:
    own = Installed("a/b/own.gguf", None, Path("/models/a/b/own.gguf"), 2 * GB)
    rows = rows_of(model("one"), model("four", tier="4B"), installed=[own, TINY])

    assert ids(rows) == ["tiny", "one", "four", "a/b/own.gguf"]
    tiny, last = rows[0], rows[-1]
    assert (tiny.builtin, tiny.installed, tiny.tier, tiny.licence) == (True, True, "nano", "MIT")
    assert (last.tier, last.status, last.name, last.model) == ("other", "other", "own", None)
    assert last.memory_bytes == 2 * GB + 65_536 * 4096 + ENGINE_BYTES


def test_a_file_outside_the_catalogue_tells_what_its_header_says() -> None:
    facts = HeaderFacts(
        architecture="llama",
        parameters=3 * GB,
        context=1000,
        quantization="Q5_K_M",
        kv_bytes_per_token=500,
        licence="apache-2.0",
    )
    own = Installed(
        "ollama:x:3b", None, Path("/b/sha256-1"), GB, source="ollama", title="x:3b", facts=facts
    )
    (row,) = rows_of(installed=[own])

    assert (row.name, row.source, row.state, row.facts) == ("x:3b", "ollama", "ready", facts)
    assert (row.parameters, row.quantization, row.licence) == (3 * GB, "Q5_K_M", "apache-2.0")
    assert row.memory_bytes == GB + 500 * 1000 + ENGINE_BYTES


def test_a_model_without_a_cache_needs_none() -> None:
    state = HeaderFacts(architecture="mamba", kv_bytes_per_token=0)

    assert picker.memory_needed(None, GB, 1000, state) == GB + ENGINE_BYTES
    assert picker.memory_needed(None, GB, 1000, HeaderFacts()) == GB + 65_536_000 + ENGINE_BYTES


def test_of_the_same_content_there_is_one_row_and_what_cannot_chat_has_none() -> None:
    first = Installed("a/b/one.gguf", None, Path("/a"), GB, sha256="1")
    copy = Installed("jan:one", None, Path("/b"), GB, source="jan", copy_of=first.id)
    vectors = HeaderFacts(architecture="nomic-bert")
    helper = Installed("a/b/two.gguf", None, Path("/c"), GB, facts=vectors)

    assert ids(rows_of(installed=[first, copy, helper])) == [first.id]


def test_a_speed_outlives_the_id_that_the_file_had() -> None:
    known = model("one")
    here = Installed("one", known, Path("/a"), GB, source="jan", file_id="jan:x")
    (row,) = rows_of(known, installed=[here], speeds={"jan:x": Speed(12.0)})
    (newer,) = rows_of(known, installed=[here], speeds={"jan:x": Speed(12.0), "one": Speed(13.0)})

    assert (row.tokens_per_second, newer.tokens_per_second) == (12.0, 13.0)


def test_a_second_file_of_a_known_model_is_not_recommended() -> None:
    known = model("one")
    other = Installed("jan:one", known, Path("/b"), GB, source="jan", state="damaged")
    rows = rows_of(known, installed=[Installed("one", known, Path("/a"), GB), other])

    assert {row.id: (row.status, row.state) for row in rows} == {
        "one": ("recommended", "ready"),
        "jan:one": ("other", "damaged"),
    }


@pytest.mark.parametrize(
    ("size", "total", "free", "fits"),
    [
        (1.0, 8, 8, "yes"),
        (1.0, 8, 0.5, "yes"),  # half of the memory is enough, whatever runs now
        (5.0, 8, 6.0, "yes"),
        (5.0, 8, 3.0, "tight"),
        (6.9, 8, 8.0, "no"),
        (1.0, 2, 2.0, "no"),
    ],
)
def test_a_model_fits_tightly_or_not(size: float, total: float, free: float, fits: str) -> None:
    (row,) = rows_of(
        model("one", bytes=int(size * GB), kv_bytes_per_token=1),
        hardware=computer(total, free=free),
    )

    assert row.fits == fits
    assert (row.reason is None) == (fits == "yes")


def test_the_reason_says_how_much_there_is() -> None:
    (row,) = rows_of(model("one", bytes=9 * GB), hardware=computer(8))

    assert row.reason == "Needs 9.3 GB of memory, and this computer has 8.0 GB."


def test_memory_grows_with_the_context_up_to_what_the_model_knows() -> None:
    one = model("one", context=8192, kv_bytes_fixed=77)

    assert picker.memory_needed(one, 0, 1000) == 10_000_000 + 77 + ENGINE_BYTES
    assert picker.memory_needed(one, 0, 100_000) == 81_920_000 + 77 + ENGINE_BYTES


def test_an_unknown_cache_is_bounded_by_the_shape_or_usual() -> None:
    shape = Shape(layers=10, kv_heads=2, head_size=64, global_head_size=128)

    known = model("one", kv_bytes_per_token=None, shape=shape)
    unknown = model("one", kv_bytes_per_token=None, shape=Shape(layers=10))
    assert picker.kv_bytes_per_token(known) == 4 * 10 * 2 * 128
    assert picker.kv_bytes_per_token(unknown) == USUAL_KV_BYTES


def test_the_cache_of_windows_and_states_counts_whatever_the_context() -> None:
    facts = HeaderFacts(kv_bytes_per_token=500, kv_bytes_fixed=7)

    assert picker.memory_needed(None, GB, 1000, facts) == GB + 500_007 + ENGINE_BYTES


def test_a_large_vocabulary_needs_memory_of_its_own() -> None:
    small, large = (model("one", shape=Shape(vocabulary=size)) for size in (32_000, 262_144))
    more = picker.memory_needed(large, GB, 1000) - picker.memory_needed(small, GB, 1000)

    assert more == (262_144 - 32_000) * (134 + 130)


def test_an_automatic_context_suits_each_model_and_the_computer() -> None:
    thrifty = model("one", context=32_768, kv_bytes_per_token=12_288)
    hungry = model("two", context=32_768, kv_bytes_per_token=400_000)
    short = model("three", context=1024)
    small, middling = computer(4), computer(8)
    rows = {
        (row.id, total): row
        for total, machine in ((4, small), (8, middling))
        for row in rows_of(thrifty, hungry, short, hardware=machine, context=0)
    }

    assert rows["one", 4].context == rows["one", 8].context == 8192
    assert (rows["two", 4].context, rows["two", 8].context) == (2048, 6144)
    assert rows["three", 8].context == 1024
    row = rows["two", 8]
    assert row.memory_bytes == picker.memory_needed(hungry, row.bytes or 0, 6144)


# --- the recommendation --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("memory", "cores", "expected"),
    [
        (32, 16, "qwen3-4b-2507"),
        (16.4, 8, "qwen3-4b-2507"),
        (16, 4, "qwen35-2b"),
        (8, 8, "qwen35-2b"),
        (7.6, 4, "qwen35-2b"),
        (4.0, 4, "gemma3-1b"),
        (16, 2, "gemma3-1b"),
        (2.2, 2, "qwen35-0.8b"),
        (16, 1, "qwen35-0.8b"),
        (1.0, 4, None),
    ],
)
def test_before_any_measurement_memory_and_cores_decide(
    memory: float, cores: int, expected: str | None
) -> None:
    rows = picker.rows(REAL, [TINY], {}, computer(memory, cores), 4096)

    assert chosen(rows) == expected


def test_a_container_counts_with_what_it_may_use() -> None:
    bound = replace(computer(32, 16), usable_cores=2)

    assert chosen(picker.rows(REAL, [TINY], {}, bound, 4096)) == "gemma3-1b"


def test_a_smaller_tier_is_suggested_where_none_of_the_larger_fits() -> None:
    rows = rows_of(
        model("large", tier="4B", bytes=30 * GB),
        model("first", tier="2B"),
        model("second", tier="2B", bytes=2 * GB),
        hardware=computer(16, 8),
    )

    assert chosen(rows) == "first"


def test_the_largest_comfortable_model_is_recommended() -> None:
    models = (model("one"), model("two", tier="2B", bytes=2 * GB), model("four", tier="4B"))
    speeds = {"one": Speed(40), "two": Speed(8.0), "four": Speed(7.9)}

    assert chosen(rows_of(*models, speeds=speeds)) == "two"
    assert chosen(rows_of(*models, speeds=speeds, comfortable=5)) == "four"
    assert chosen(rows_of(*models, speeds=speeds, comfortable=20)) == "one"


def test_a_small_model_that_is_fast_does_not_hide_the_larger_suggestion() -> None:
    before = picker.rows(REAL, [TINY], {}, computer(16, 8), 4096)
    after = picker.rows(REAL, [TINY], {"qwen3-0.6b": Speed(60)}, computer(16, 8), 4096)

    assert chosen(after) == chosen(before) == "qwen3-4b-2507"


def test_predicted_speeds_count_too() -> None:
    models = (model("one"), model("two", tier="2B"))
    speeds = {"one": Speed(40), "two": Speed(12, kind="predicted", error=0.1)}

    assert chosen(rows_of(*models, speeds=speeds)) == "two"


def test_what_does_not_fit_is_not_recommended_however_fast() -> None:
    models = (model("one"), model("huge", tier="4B", bytes=90 * GB))

    assert chosen(rows_of(*models, speeds={"huge": Speed(99), "one": Speed(9)})) == "one"


@pytest.mark.parametrize("status", ["listed", "classic"])
def test_only_models_for_everybody_are_recommended(status: str) -> None:
    models = (model("one"), model("other", tier="4B", status=status))
    rows = rows_of(*models, speeds={"one": Speed(9), "other": Speed(99)}, show_all=True)

    assert chosen(rows) == "one"


def test_the_self_test_model_is_never_recommended() -> None:
    assert chosen(rows_of(installed=[TINY], speeds={"tiny": Speed(900)})) is None


def test_after_a_slow_measurement_something_smaller_is_suggested() -> None:
    models = (
        model("one", bytes=GB),
        model("two", tier="2B", bytes=2 * GB),
        model("two-more", tier="2B", bytes=3 * GB),
    )

    assert chosen(rows_of(*models, speeds={"two": Speed(3)})) == "one"
    everything_slow = {each.id: Speed(1) for each in models}
    assert chosen(rows_of(*models, speeds=everything_slow)) == "one"


def test_recommend_tells_the_same_as_the_mark() -> None:
    rows = picker.rows(REAL, [TINY], {}, computer(16, 8), 4096)

    row = picker.recommend(rows, computer(16, 8))

    assert row
    assert row.id == chosen(rows)
