"""What is wrong in a file is found and fetched again, and as little else as possible."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.hub.traces import FILE, REPO, files_beside, ranges, there

from desktop.core.errors import AlreadyRunning, DiskFailed, WrongChecksum
from desktop.core.hashing import hash_file
from desktop.core.hub.transfer.control import Control, Progress, Stopped
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.hub.transfer.fetch import Fetched, Rules, fetch
from desktop.core.hub.transfer.journal import Identity
from desktop.core.hub.transfer.unfinished import note_path, partial_path, reopen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile

    Get = Callable[[RemoteFile], Fetched]

BLOCK = 100_000


@pytest.fixture
def rules(rules: Rules) -> Rules:
    return replace(rules, block_bytes=BLOCK, mark_bytes=10_000)


def stop_at(remote: RemoteFile, destination: Path, rules: Rules, hashed: int) -> None:
    """Leave an unfinished file of which so much has been hashed."""
    control = Control()

    def on_progress(progress: Progress) -> None:
        if progress.hashed_bytes >= hashed:
            control.stop()

    with pytest.raises(Stopped):
        fetch(remote, destination, on_progress=on_progress, control=control, rules=rules)


def damage(path: Path, *positions: int) -> None:
    with path.open("r+b") as file:
        for position in positions:
            file.seek(position)
            byte = file.read(1)
            file.seek(position)
            file.write(bytes((byte[0] ^ 255,)))


@pytest.mark.parametrize("where", [[5], [250_000], [1_000, 150_000, 820_000, 899_999]])
def test_blocks_that_changed_between_two_runs_are_fetched_again_and_no_others(
    server: HubServer,
    remote: RemoteFile,
    destination: Path,
    content: bytes,
    rules: Rules,
    get: Get,
    where: list[int],
) -> None:
    server.faults.bytes_per_second = 3_000_000
    stop_at(remote, destination, rules, 1_000_000)
    server.faults.bytes_per_second = None
    kept = there(destination)
    damage(partial_path(destination), *where)
    bad = len({position // BLOCK for position in where}) * BLOCK
    fetched = get(remote)

    assert destination.read_bytes() == content
    assert fetched.fetched_bytes == len(content) - kept + bad
    assert fetched.resumed_from == kept - bad


def test_progress_falls_by_what_proved_to_be_bad_only(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    server.faults.bytes_per_second = 3_000_000
    stop_at(remote, destination, rules, 1_000_000)
    damage(partial_path(destination), 555_555)
    seen: list[int] = []
    fetch(
        remote,
        destination,
        on_progress=lambda progress: seen.append(progress.bytes),
        control=Control(),
        rules=rules,
    )
    falls = [earlier - later for earlier, later in itertools.pairwise(seen) if later < earlier]

    assert sum(falls) <= BLOCK
    assert seen[-1] == remote.bytes


def test_what_is_fetched_again_is_told_until_it_is_there(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    server.faults.bytes_per_second = 3_000_000
    stop_at(remote, destination, rules, 1_000_000)
    damage(partial_path(destination), 555_555)
    server.faults.bytes_per_second = 1_000_000  # so that nothing is over before it can be told
    seen: list[int] = []
    fetch(
        remote,
        destination,
        on_progress=lambda progress: seen.append(progress.damaged_bytes),
        control=Control(),
        rules=rules,
    )

    assert [count for count, _ in itertools.groupby(seen)] == [0, BLOCK, 0]


def test_a_whole_that_is_fetched_again_is_told(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    seen: list[int] = []

    def on_progress(progress: Progress) -> None:
        seen.append(progress.damaged_bytes)
        server.faults.wrong_bytes = server.faults.wrong_bytes and not progress.damaged_bytes

    server.faults.wrong_bytes = True
    fetch(remote, destination, on_progress=on_progress, control=Control(), rules=rules)

    assert (seen[0], max(seen), seen[-1]) == (0, remote.bytes, 0)


def test_marks_that_are_wrong_cost_one_block_and_the_file_is_right(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules, get: Get
) -> None:
    server.faults.bytes_per_second = 3_000_000
    stop_at(remote, destination, rules, 1_000_000)
    server.faults.bytes_per_second = None
    kept = there(destination)
    note = note_path(destination).read_text(encoding="utf-8").splitlines()
    note = [line if '"mark"' not in line else wrong_mark(line) for line in note]
    note_path(destination).write_text("\n".join(note) + "\n", encoding="utf-8")
    fetched = get(remote)

    assert destination.read_bytes() == content
    assert fetched.fetched_bytes == len(content) - kept + BLOCK


def wrong_mark(line: str) -> str:
    before, _, _ = line.partition('"sha256"')
    return f'{before}"sha256": "{"0" * 64}"}}'


def test_what_nothing_vouches_for_is_fetched_again_before_the_whole(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules, get: Get
) -> None:
    control = Control()

    def stop_within_a_block(progress: Progress) -> None:
        if progress.bytes > 1_000_000 and progress.bytes % BLOCK:
            control.stop()

    server.faults.bytes_per_second = 3_000_000
    with pytest.raises(Stopped):
        fetch(remote, destination, on_progress=stop_within_a_block, control=control, rules=rules)
    server.faults.bytes_per_second = None
    kept = there(destination)
    damage(partial_path(destination), kept - 1)
    fetched = get(remote)

    assert destination.read_bytes() == content
    assert len(content) - kept < fetched.fetched_bytes <= len(content) - kept + 12 * BLOCK
    assert fetched.fetched_bytes < len(content)


def test_a_server_that_sent_wrong_bytes_once_is_asked_for_the_whole_again(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    def on_progress(progress: Progress) -> None:
        if progress.bytes > 500_000:
            server.faults.wrong_bytes = False

    server.faults.bytes_per_second = 5_000_000
    server.faults.wrong_bytes = True
    fetched = fetch(remote, destination, on_progress=on_progress, control=Control(), rules=rules)

    assert destination.read_bytes() == content
    assert fetched.fetched_bytes == 2 * len(content)


def test_a_server_that_always_sends_wrong_bytes_comes_to_an_end(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    server.faults.wrong_bytes = True
    with pytest.raises(WrongChecksum):
        get(remote)

    assert server.sent_bytes == 2 * len(content)
    assert files_beside(destination) == set()


def test_another_file_of_the_same_size_never_gets_the_name(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    def on_progress(progress: Progress) -> None:
        if progress.bytes > 500_000:
            files = server.find(REPO, remote.commit).files  # type: ignore[union-attr]  # a commit
            files[FILE] = type(files[FILE]).of(content[::-1])

    server.faults.bytes_per_second = 5_000_000
    with pytest.raises(WrongChecksum):
        fetch(remote, destination, on_progress=on_progress, control=Control(), rules=rules)

    assert files_beside(destination) == set()


@pytest.mark.parametrize("bad", [{3}, {0}, {30}, {1, 2, 17, 29}])
def test_a_damaged_file_is_repaired_by_what_is_wrong_only(
    server: HubServer,
    remote: RemoteFile,
    destination: Path,
    content: bytes,
    get: Get,
    bad: Collection[int],
) -> None:
    marks = get(remote).marks
    damage(destination, *(number * BLOCK + 1 for number in bad))
    found = hash_file(destination, marks, block_bytes=BLOCK)
    assert found.bad_blocks == (min(bad),)
    server.requests.clear()
    reopen(destination, remote, marks, found.bad_blocks, block_bytes=BLOCK)
    assert not destination.exists()
    fetched = get(remote)

    assert destination.read_bytes() == content
    assert fetched.fetched_bytes == sum(min(BLOCK, len(content) - n * BLOCK) for n in bad)
    assert fetched.marks == marks
    assert files_beside(destination) == {destination.name}


def test_a_damaged_file_of_which_nothing_is_known_is_fetched_whole(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    get(remote)
    damage(destination, 1_234_567)
    reopen(destination, remote, (), (), block_bytes=BLOCK)
    server.requests.clear()

    assert get(remote).fetched_bytes == len(content)
    assert destination.read_bytes() == content


def test_a_file_that_was_cut_off_is_repaired_by_its_end(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    marks = get(remote).marks
    with destination.open("r+b") as file:
        file.truncate(2_900_001)
    reopen(
        destination,
        Identity(REPO, FILE, remote.bytes, remote.sha256),
        marks,
        (29,),
        block_bytes=BLOCK,
    )
    server.requests.clear()
    get(remote)

    assert destination.read_bytes() == content
    assert ranges(server) == ["bytes=2900000-2999999", "bytes=3000000-"]


def test_a_file_that_has_gone_or_is_being_fetched_cannot_be_repaired(
    remote: RemoteFile, destination: Path, get: Get
) -> None:
    destination.parent.mkdir(parents=True)
    with pytest.raises(DiskFailed):
        reopen(destination, remote, (), (), block_bytes=BLOCK)
    marks = get(remote).marks
    other = DataFile(partial_path(destination))
    with pytest.raises(AlreadyRunning):
        reopen(destination, remote, marks, (), block_bytes=BLOCK)
    other.close()

    assert destination.exists()


def test_files_can_be_read_and_written_where_positions_are_shared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on Windows, which has no reading and writing at a position.
    monkeypatch.setattr("desktop.core.hub.transfer.datafile._HAS_POSITIONS", False)
    content = random.Random(3).randbytes(10_000)  # noqa: S311 - any bytes
    file = DataFile(tmp_path / "file")
    for start in range(9_000, -1, -1_000):
        file.write(start, memoryview(content)[start : start + 1_000])

    found = bytearray(10_000)
    for start in range(0, 10_000, 700):
        count = file.read(start, memoryview(found)[start : start + 700])
        assert count == min(700, 10_000 - start)
    assert found == content
    assert file.read(10_000, memoryview(found)) == 0
    file.close()
    file.close()
