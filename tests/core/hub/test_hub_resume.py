from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.hub.traces import FILE, REPO, files_beside, interrupted, ranges

from desktop.core.errors import (
    AssistantError,
    DiskFailed,
    DownloadInterrupted,
    FolderReadOnly,
    HubFailed,
    NetworkLogin,
)
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.control import Control, Progress
from desktop.core.hub.transfer.fetch import Fetched, Rules, fetch
from desktop.core.hub.transfer.unfinished import note_path, partial_path, reopen, unfinished

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile

    Get = Callable[[RemoteFile], Fetched]

#: Linux gives it out only where something is mapped, and fails at its beginning as a bad disk does.
BAD = Path("/proc/self/mem")


def test_another_run_goes_on_where_the_last_one_ended(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    interrupted(server, remote, get, 1_234_567)
    assert not destination.exists()
    fetched = get(remote)

    assert destination.read_bytes() == content
    assert fetched.resumed_from == 1_234_567
    assert ranges(server) == ["bytes=1234567-"]
    assert files_beside(destination) == {destination.name}


def test_what_is_unfinished_can_be_told_without_disturbing_it(
    server: HubServer, remote: RemoteFile, destination: Path, get: Get
) -> None:
    assert unfinished(destination) is None
    interrupted(server, remote, get, 1_234_567)
    left = unfinished(destination)

    assert left is not None
    assert (left.bytes, left.total_bytes) == (1_234_567, remote.bytes)
    assert (left.repo, left.file, left.sha256) == (REPO, FILE, remote.sha256)
    partial_path(destination).unlink()
    assert unfinished(destination) is None


def test_the_earlier_part_is_hashed_while_the_rest_arrives(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules, get: Get
) -> None:
    interrupted(server, remote, get, 2_000_000)
    server.faults.bytes_per_second = 4_000_000
    seen: list[Progress] = []
    fetch(remote, destination, on_progress=seen.append, control=Control(), rules=rules)
    hashed = [one for one in seen if one.hashed_bytes >= 2_000_000 and one.bytes < remote.bytes]

    assert seen[0] == Progress(2_000_000, remote.bytes, 2_000_000)
    assert hashed
    assert not any(one.verifying for one in hashed)


def test_the_same_file_in_a_new_commit_goes_on(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    interrupted(server, remote, get, 1_000_000)
    server.upload(REPO, "README.md", b"news")
    newer = Hub(server.url).locate(REPO, FILE)
    server.requests.clear()

    assert newer.commit != remote.commit
    assert get(newer).resumed_from == 1_000_000
    assert destination.read_bytes() == content


def test_another_file_of_that_name_starts_anew(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    interrupted(server, remote, get, 1_000_000)
    server.upload(REPO, FILE, content[::-1])
    fetched = get(Hub(server.url).locate(REPO, FILE))

    assert destination.read_bytes() == content[::-1]
    assert fetched.resumed_from == 0
    assert ranges(server) == [None]


@pytest.mark.parametrize(
    "note", [b"", b"{", b"[]\n", b"null\n", b'{"sha256": 5}\n', b"[" * 90_000, b"\xff\xfe\n"]
)
def test_a_damaged_journal_means_to_start_anew(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get, note: bytes
) -> None:
    interrupted(server, remote, get, 1_000_000)
    note_path(destination).write_bytes(note)

    assert get(remote).resumed_from == 0
    assert destination.read_bytes() == content


def test_a_partial_file_without_a_journal_starts_anew(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    destination.parent.mkdir(parents=True)
    partial_path(destination).write_bytes(content[:100])

    assert get(remote).resumed_from == 0
    assert destination.read_bytes() == content
    assert ranges(server) == [None]


def test_what_the_journal_says_beyond_the_file_is_fetched(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    interrupted(server, remote, get, 2_000_000)
    with partial_path(destination).open("r+b") as file:
        file.truncate(1_000_000)

    assert get(remote).resumed_from == 1_000_000
    assert ranges(server) == ["bytes=1000000-"]
    assert destination.read_bytes() == content


@pytest.mark.parametrize("kind", ["too long", "other bytes"])
def test_a_partial_file_that_is_not_what_it_was_ends_right(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get, kind: str
) -> None:
    interrupted(server, remote, get, 1_000_000)
    wrong = content + b"x" if kind == "too long" else content[::-1]
    partial_path(destination).write_bytes(wrong)
    fetched = get(remote)

    assert fetched.resumed_from == (1_000_000 if kind == "too long" else 0)
    assert destination.read_bytes() == content
    assert destination.stat().st_size == len(content)


def test_a_whole_partial_file_needs_no_more_bytes(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules, get: Get
) -> None:
    destination.parent.mkdir(parents=True)
    destination.write_bytes(content)
    # As it is between the last byte and the end of the hashing.
    reopen(destination, remote, (), (), block_bytes=rules.block_bytes)
    server.requests.clear()

    assert get(remote).resumed_from == len(content)
    assert destination.read_bytes() == content
    assert not server.requests


def test_a_right_file_that_is_there_is_not_fetched_again(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    destination.parent.mkdir(parents=True)
    destination.write_bytes(content)
    server.requests.clear()

    assert get(remote).resumed_from == len(content)
    assert not server.requests


@pytest.mark.parametrize("gone", [True, False])
def test_a_right_file_beside_an_old_unfinished_one_is_all_that_stays(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get, gone: bool
) -> None:
    interrupted(server, remote, get, 1_000_000)
    if gone:
        partial_path(destination).unlink()
    destination.write_bytes(content)
    get(remote)

    assert files_beside(destination) == {destination.name}


def test_a_wrong_file_that_is_there_stays_until_the_right_one_is_whole(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    destination.parent.mkdir(parents=True)
    destination.write_bytes(content[::-1])
    interrupted(server, remote, get, 1_000_000)

    assert destination.read_bytes() == content[::-1]
    get(remote)
    assert destination.read_bytes() == content


def test_a_server_without_ranges_sends_all_again_and_what_is_there_stays(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules, get: Get
) -> None:
    interrupted(server, remote, get, 1_000_000)
    server.faults.ignore_range = True
    server.faults.breaks = [999_999, 1_500_000]
    seen: list[int] = []
    fetched = fetch(
        remote,
        destination,
        on_progress=lambda progress: seen.append(progress.bytes),
        control=Control(),
        rules=rules,
    )

    assert fetched.resumed_from == 1_000_000
    assert fetched.fetched_bytes == 999_999 + 1_500_000 + len(content)
    assert seen == sorted(seen)
    assert destination.read_bytes() == content


def test_a_server_without_ranges_that_always_breaks_comes_to_an_end(
    server: HubServer, remote: RemoteFile, get: Get, rules: Rules
) -> None:
    server.faults.ignore_range = True
    server.faults.breaks = [1_000_000] * 50
    with pytest.raises(DownloadInterrupted):
        get(remote)

    assert len(server.faults.breaks) == 50 - rules.attempts


@pytest.mark.parametrize(
    ("fault", "kind"), [("login_page", NetworkLogin), ("shift_range", HubFailed)]
)
def test_an_answer_that_is_not_the_file_costs_nothing_that_is_there(
    server: HubServer,
    remote: RemoteFile,
    destination: Path,
    content: bytes,
    get: Get,
    fault: str,
    kind: type[AssistantError],
) -> None:
    interrupted(server, remote, get, 1_000_000)
    setattr(server.faults, fault, 1)
    with pytest.raises(kind) as caught:
        get(remote)
    setattr(server.faults, fault, 0)

    assert "not what was asked for" in str(caught.value.data["reason"])
    assert get(remote).resumed_from == 1_000_000
    assert destination.read_bytes() == content


@pytest.mark.parametrize("how", ["folder", "failing disk"])
def test_a_journal_that_cannot_be_read_costs_nothing(
    server: HubServer,
    remote: RemoteFile,
    destination: Path,
    content: bytes,
    get: Get,
    tmp_path: Path,
    how: str,
) -> None:
    interrupted(server, remote, get, 1_234_567)
    arrived = partial_path(destination).read_bytes()
    note_path(destination).rename(tmp_path / "journal")
    if how == "folder":
        note_path(destination).mkdir()
    elif BAD.exists():
        note_path(destination).symlink_to(BAD)
    else:
        pytest.skip("Linux alone has such a file")

    for look in (get, lambda _: unfinished(destination)):
        with pytest.raises(AssistantError) as caught:
            look(remote)
        assert type(caught.value) is (FolderReadOnly if how == "folder" else DiskFailed)
        assert partial_path(destination).read_bytes() == arrived

    if how == "folder":
        note_path(destination).rmdir()
    (tmp_path / "journal").replace(note_path(destination))
    assert get(remote).resumed_from == 1_234_567
    assert destination.read_bytes() == content
