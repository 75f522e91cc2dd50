from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.hub.transfer.journal import Identity, Journal, Record, boot_mark, read

if TYPE_CHECKING:
    from pathlib import Path

IDENTITY = Identity("a/b", "model.gguf", 100_000, "ab" * 32, "0" * 40)
BLOCK, COUNT = 4096, 25
BOOT, LATER = "1700000000", "1700009999"
MARKS = [f"{number:064x}" for number in range(COUNT)]


def fresh(path: Path) -> Journal:
    return Journal(path, Record(IDENTITY, BLOCK), BOOT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.gguf.partial.jsonl"


def test_what_was_written_is_read(path: Path) -> None:
    journal = fresh(path)
    journal.filled(3, 100)
    journal.filled(3, 4096)
    journal.filled(24, 1696)
    journal.mark(0, MARKS[0])
    journal.mark(1, MARKS[1])
    journal.close()
    found = read(path, BOOT)

    assert found is not None
    assert found.identity == IDENTITY
    assert found.block_bytes == BLOCK
    assert found.filled == {3: 4096, 24: 1696}
    assert found.marks == MARKS[:2]
    assert found.bytes == 5792


def test_after_a_new_start_of_the_system_only_what_was_synced_counts(path: Path) -> None:
    journal = fresh(path)
    journal.filled(0, 4096)
    journal.filled(1, 4000)
    journal.synced([(0, 4096), (1, 1000)])
    journal.filled(2, 7)
    journal.mark(0, MARKS[0])
    journal.close()
    found = read(path, LATER)

    assert found is not None
    assert found.bytes == 4096 + 1000
    assert found.marks == MARKS[:1]
    assert read(path, BOOT).bytes == 4096 + 4000 + 7  # type: ignore[union-attr]  # the same file


def test_what_counts_after_that_still_counts_after_another_one(path: Path) -> None:
    journal = fresh(path)
    journal.filled(0, 4096)
    journal.synced([(0, 4096)])
    journal.close()
    second = read(path, LATER)
    assert second is not None
    Journal(path, second, LATER).close()
    third = read(path, "1800000000")

    assert third is not None
    assert third.bytes == 4096


def test_what_was_emptied_is_no_longer_synced(path: Path) -> None:
    journal = fresh(path)
    journal.filled(0, 4096)
    journal.synced([(0, 4096)])
    journal.filled(0, 0)
    journal.filled(0, 500)
    # The disk had been asked before the block was emptied, and answers late.
    journal.synced([(0, 0)])
    journal.close()
    found = read(path, LATER)

    assert found is not None
    assert found.bytes == 0


def test_a_clock_that_was_set_right_is_no_new_start(path: Path) -> None:
    journal = fresh(path)
    journal.filled(0, 4096)
    journal.close()

    assert read(path, str(int(BOOT) + 20)).bytes == 4096  # type: ignore[union-attr]  # as above
    assert read(path, str(int(BOOT) + 40)).bytes == 0  # type: ignore[union-attr]  # as above
    assert read(path, "nan").bytes == 0  # type: ignore[union-attr]  # as above


def test_this_system_has_one_mark_while_it_runs() -> None:
    assert boot_mark() == boot_mark() != ""


def test_another_mark_for_a_block_makes_those_behind_it_void(path: Path) -> None:
    journal = fresh(path)
    for number in range(5):
        journal.mark(number, MARKS[number])
    journal.mark(2, MARKS[9])
    journal.close()

    assert read(path, BOOT).marks == [*MARKS[:2], MARKS[9]]  # type: ignore[union-attr]  # as above


def test_marks_of_wrong_bytes_can_be_made_void(path: Path) -> None:
    journal = fresh(path)
    for number in range(5):
        journal.mark(number, MARKS[number])
    journal.void(3)
    journal.close()

    assert read(path, BOOT).marks == MARKS[:3]  # type: ignore[union-attr]  # as above


def test_a_long_journal_is_written_anew_by_itself(path: Path) -> None:
    journal = fresh(path)
    for step in range(150_000):
        journal.filled(step % COUNT, step % 1000)
    journal.close()

    assert path.stat().st_size < 3_000_000
    found = read(path, BOOT)
    assert found is not None
    assert found.filled == {n: c for n, c in journal.record.filled.items() if c} | {
        n: 0 for n in found.filled if not journal.record.filled[n]
    }


@pytest.mark.parametrize("cut", range(1, 28))
def test_a_torn_last_line_says_nothing(path: Path, cut: int) -> None:
    journal = fresh(path)
    journal.filled(0, 4096)
    journal.filled(1, 4095)
    journal.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])

    assert read(path, BOOT).filled == {0: 4096}  # type: ignore[union-attr]  # the header is whole


HEADER = {
    "goldcrest": 1,
    "repo": "a/b",
    "file": "model.gguf",
    "commit": "0" * 40,
    "bytes": 100_000,
    "sha256": "ab" * 32,
    "block_bytes": BLOCK,
}


@pytest.mark.parametrize(
    "change",
    [
        {"goldcrest": 2},
        {"repo": 5},
        {"repo": "a" * 1001},
        {"file": None},
        {"commit": "../.."},
        {"bytes": 0},
        {"bytes": -5},
        {"bytes": 1.5},
        {"bytes": True},
        {"bytes": 1 << 60},
        {"sha256": "AB" * 32},
        {"sha256": "ab"},
        {"block_bytes": 0},
        {"block_bytes": 1},
        {"bytes": 1 << 40},
    ],
)
def test_a_first_line_that_makes_no_sense_is_no_journal(
    path: Path, change: dict[str, object]
) -> None:
    path.write_text(json.dumps({**HEADER}) + "\n", encoding="utf-8")
    assert read(path, BOOT) is not None
    path.write_text(json.dumps({**HEADER, **change}) + "\n", encoding="utf-8")

    assert read(path, BOOT) is None


NUMBERS = st.one_of(
    st.integers(-2, COUNT + 2), st.integers(), st.booleans(), st.floats(), st.none(), st.text()
)
LINES = st.one_of(
    st.binary(max_size=60),
    st.fixed_dictionaries({"block": NUMBERS, "bytes": NUMBERS}).map(
        lambda line: json.dumps(line).encode()
    ),
    st.fixed_dictionaries({"synced": NUMBERS, "bytes": NUMBERS}).map(
        lambda line: json.dumps(line).encode()
    ),
    st.fixed_dictionaries({"mark": NUMBERS, "sha256": st.sampled_from(MARKS) | st.text()}).map(
        lambda line: json.dumps(line).encode()
    ),
    st.fixed_dictionaries({"void": NUMBERS}).map(lambda line: json.dumps(line).encode()),
    st.fixed_dictionaries({"boot": NUMBERS | st.just(BOOT)}).map(
        lambda line: json.dumps(line).encode()
    ),
    st.just(b"[" * 5000),
    st.just(b'{"block": 1, "bytes": ' + b"9" * 5000 + b"}"),
)


@given(st.lists(LINES, max_size=40), st.sampled_from([BOOT, LATER, "a-b-c"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_there_says_nothing_impossible(
    path: Path, lines: list[bytes], boot: str
) -> None:
    path.write_bytes(b"\n".join([json.dumps(HEADER).encode(), *lines, b""]))
    found = read(path, boot)

    assert found is not None
    assert found.identity == IDENTITY
    for number, count in found.filled.items():
        assert 0 <= count <= found.length_of(number)
        assert 0 <= found.synced.get(number, 0) <= count
    assert len(found.marks) <= COUNT
    Journal(path, found, boot).close()
    again = read(path, boot)
    assert again is not None
    assert again.bytes == found.bytes
    assert again.marks == found.marks


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_else_is_no_journal(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert read(path, BOOT) is None


def test_none_is_none(path: Path) -> None:
    assert read(path, BOOT) is None
    assert read(path / "below what is not there", BOOT) is None
    # What may be there is another thing: see `test_a_journal_that_cannot_be_read_costs_nothing`.
    path.mkdir()
    with pytest.raises(OSError, match="directory"):
        read(path, BOOT)
