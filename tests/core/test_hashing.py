from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.hashing import HashingStopped, hash_file

if TYPE_CHECKING:
    from pathlib import Path


@given(content=st.binary(max_size=300), block=st.integers(1, 70))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_mark_is_the_hash_up_to_the_end_of_its_block(
    tmp_path: Path, content: bytes, block: int
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    found = hash_file(path, block_bytes=block)
    ends = [min(end, len(content)) for end in range(block, len(content) + block, block)]

    assert found.bytes == len(content)
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert list(found.marks) == [hashlib.sha256(content[:end]).hexdigest() for end in ends]
    assert found.bad_blocks == ()


@given(content=st.binary(min_size=1, max_size=300), block=st.integers(1, 70), data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_first_bad_block_is_found(
    tmp_path: Path, content: bytes, block: int, data: st.DataObject
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    marks = hash_file(path, block_bytes=block).marks
    bad = data.draw(st.sets(st.integers(0, len(content) - 1), min_size=1))
    path.write_bytes(bytes(byte ^ (at in bad) for at, byte in enumerate(content)))

    assert hash_file(path, marks, block_bytes=block).bad_blocks == (min(bad) // block,)


def test_progress_goes_up_to_the_end_and_stopping_is_soon(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(1_000_000))
    seen: list[tuple[int, int]] = []
    hash_file(path, on_progress=lambda *facts: seen.append(facts))

    assert seen == sorted(seen)
    assert seen[-1] == (1_000_000, 1_000_000)
    with pytest.raises(HashingStopped):
        hash_file(path, on_progress=lambda *facts: seen.append(facts), stop=lambda: len(seen) > 4)
    assert seen[-1][0] < 1_000_000


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        hash_file(tmp_path / "missing")
