from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.hub.transfer.blocks import Blocks, Run

SIZES = st.tuples(st.integers(1, 200), st.integers(1, 40))
STEPS = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)), max_size=60)


@given(SIZES, STEPS)
def test_the_front_and_the_sum_are_what_a_picture_of_every_byte_shows(
    size: tuple[int, int], steps: list[tuple[int, int]]
) -> None:
    total, length = size
    blocks = Blocks(total, length)
    picture = [False] * total
    for one, other in steps:
        number = one % blocks.count
        start, end = blocks.start(number), blocks.end(number)
        filled = other % (end - start + 1)
        blocks.put(number, filled)
        picture[start:end] = [True] * filled + [False] * (end - start - filled)

        assert blocks.bytes == sum(picture)
        assert blocks.front() == (picture.index(False) if False in picture else total)
        assert blocks.all_there == all(picture)
        assert blocks.filled(number) == filled


@given(SIZES, STEPS, st.integers(1, 8))
def test_what_is_claimed_is_missing_and_claimed_once(
    size: tuple[int, int], steps: list[tuple[int, int]], most: int
) -> None:
    total, length = size
    blocks = Blocks(total, length)
    for one, other in steps:
        number = one % blocks.count
        blocks.put(number, other % (blocks.end(number) - blocks.start(number) + 1))
    runs: list[Run] = []
    while (run := blocks.claim(most)) is not None:
        assert 0 <= run.last - run.first < most
        assert run.start == blocks.start(run.first) + blocks.filled(run.first) < run.end
        assert run.end == blocks.end(run.last)
        assert not any(blocks.filled(n) for n in range(run.first + 1, run.last + 1))
        runs.append(run)
    claimed = [n for run in runs for n in range(run.first, run.last + 1)]

    assert claimed == [n for n in range(blocks.count) if not blocks.is_full(n)]
    assert blocks.free_count() == 0
    for run in runs:
        blocks.release(run)
    assert blocks.free_count() == len(claimed)


def test_the_foremost_blocks_are_claimed_first() -> None:
    blocks = Blocks(1000, 100)
    blocks.put(0, 100)
    blocks.put(1, 30)
    blocks.put(3, 1)

    assert blocks.claim(4) == Run(1, 2, 130, 300)
    assert blocks.claim(1) == Run(3, 3, 301, 400)
    assert blocks.claim(99) == Run(4, 9, 400, 1000)
    assert blocks.claim(1) is None
    assert blocks.claim_all() == Run(0, 9, 0, 1000)
