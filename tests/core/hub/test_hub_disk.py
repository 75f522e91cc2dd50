from __future__ import annotations

import contextlib
import errno
import os
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.hub.traces import files_beside, there
from core.library.conftest import no_administrator, open_folder

from desktop.core.errors import AlreadyRunning, DiskFailed, DiskFull, FolderReadOnly
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.control import Control, Progress
from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.hub.transfer.fetch import Fetched, Rules, fetch
from desktop.core.hub.transfer.unfinished import (
    allocated_bytes,
    discard,
    note_path,
    partial_path,
)
from desktop.core.locks import claimed

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile

    Get = Callable[[RemoteFile], Fetched]

__all__ = ["open_folder"]  # the fixture

REPO, FILE = "someone/models", "sub/model.gguf"

#: Fetches argv[1] into argv[2]. No file may be longer than argv[3] (0: any), from argv[4] on.
CHILD = """if True:
    import sys
    from pathlib import Path
    from desktop.core.errors import AssistantError
    from desktop.core.hub.remote import Hub
    from desktop.core.hub.transfer.fetch import Control, Rules, fetch
    def limit():
        if int(sys.argv[3]):
            import resource
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
    def show(progress):
        if sys.argv[4] == "later":
            limit()
        if progress.bytes:
            print(progress.bytes, flush=True)
    remote = Hub(sys.argv[1]).locate("someone/models", "sub/model.gguf")
    if sys.argv[4] == "at once":
        limit()
    try:
        fetch(remote, Path(sys.argv[2]), on_progress=show, control=Control(),
              rules=Rules(reserve=0))
    except AssistantError as error:
        print(error.code, error.data["bytes"], flush=True)
"""


def child(server: HubServer, destination: Path, longest: int = 0, when: str = "") -> list[str]:
    return [sys.executable, "-c", CHILD, server.url, str(destination), str(longest), when]


def test_a_disk_without_room_is_told_before_a_byte_is_fetched(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    server.requests.clear()
    small = replace(rules, reserve=1000, free_space=lambda _: remote.bytes + 999)
    with pytest.raises(DiskFull) as caught:
        fetch(
            remote,
            destination,
            on_progress=lambda *_: None,
            control=Control(),
            rules=small,
        )

    assert caught.value.data == {
        "path": str(destination.parent),
        "needed_bytes": remote.bytes + 1000,
        "free_bytes": remote.bytes + 999,
    }
    assert not server.requests
    assert list(destination.parent.iterdir()) == []


def test_what_is_there_already_needs_no_room(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules, get: Get
) -> None:
    server.faults.breaks = [2_000_000, 0, 0, 0, 0, 0]
    with pytest.raises(Exception, match="interrupted"):
        get(remote)
    rest = remote.bytes - 2_000_000
    fetched = fetch(
        remote,
        destination,
        on_progress=lambda *_: None,
        control=Control(),
        rules=replace(rules, reserve=500, free_space=lambda _: rest + 500),
    )

    assert fetched.resumed_from == 2_000_000


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_disk_that_fills_up_is_told(remote: RemoteFile, destination: Path, get: Get) -> None:
    destination.parent.mkdir(parents=True)
    partial_path(destination).symlink_to("/dev/full")
    with pytest.raises(DiskFull) as caught:
        get(remote)

    assert caught.value.data["needed_bytes"] == remote.bytes
    assert not destination.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
def test_a_file_that_cannot_grow_on_keeps_what_it_has_and_goes_on_later(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    shown = subprocess.run(
        child(server, destination, 1_500_000, "later"), capture_output=True, text=True, check=True
    )
    kept = there(destination)

    assert shown.stdout.splitlines()[-1] == f"file-too-large {remote.bytes}"
    assert content[:kept] == partial_path(destination).read_bytes()[:kept]
    assert get(remote).resumed_from == kept > 0
    assert destination.read_bytes() == content


@pytest.mark.skipif(sys.platform != "linux", reason="the limit meets the reservation on Linux only")
def test_a_file_that_may_not_be_so_long_is_told_before_a_byte_is_fetched(
    server: HubServer, remote: RemoteFile, destination: Path
) -> None:
    shown = subprocess.run(
        child(server, destination, 1_500_000, "at once"), capture_output=True, text=True, check=True
    )

    assert shown.stdout.splitlines() == [f"file-too-large {remote.bytes}"]
    assert not server.file_requests()
    assert list(destination.parent.iterdir()) == []


def test_a_disk_that_others_fill_meanwhile_stops_the_transfer_and_keeps_what_there_is(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules, get: Get
) -> None:
    looks = iter([remote.bytes + 1000, remote.bytes + 1000, 999])
    server.faults.bytes_per_second = 1_000_000
    shy = replace(rules, reserve=1000, room_seconds=0.2, free_space=lambda _: next(looks, 999))

    def take_the_room_away(progress: Progress) -> None:
        # As on a file system that promises nothing.
        if not progress.bytes:
            os.truncate(partial_path(destination), 0)

    with pytest.raises(DiskFull) as caught:
        fetch(remote, destination, on_progress=take_the_room_away, control=Control(), rules=shy)
    kept = there(destination)

    assert caught.value.data["free_bytes"] == 999
    assert 0 < kept < remote.bytes
    server.faults.bytes_per_second = None
    assert get(remote).resumed_from == kept


@pytest.mark.skipif(sys.platform != "linux", reason="what a file takes can be told there")
def test_room_is_kept_for_the_whole_file_from_the_start(
    remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    kept: list[int] = []
    fetch(
        remote,
        destination,
        on_progress=lambda _: kept.append(allocated_bytes(partial_path(destination))),
        control=Control(),
        rules=rules,
    )
    if kept[0] == 0:
        pytest.skip("this file system promises nothing")

    assert kept[0] >= remote.bytes


def test_a_folder_that_cannot_be_made_is_told(
    remote: RemoteFile, tmp_path: Path, rules: Rules
) -> None:
    (tmp_path / "file").write_bytes(b"")
    destination = tmp_path / "file" / "models" / "model.gguf"
    with pytest.raises(FolderReadOnly) as caught:
        fetch(
            remote,
            destination,
            on_progress=lambda *_: None,
            control=Control(),
            rules=rules,
        )

    assert caught.value.data["path"] == str(destination.parent)


def test_a_folder_that_may_not_be_written_to_is_told(
    remote: RemoteFile, destination: Path, get: Get
) -> None:
    destination.parent.mkdir(parents=True)
    destination.parent.chmod(0o500)
    if os.access(destination.parent, os.W_OK):
        pytest.skip("this user may write everywhere")
    with pytest.raises(FolderReadOnly):
        get(remote)


def test_a_folder_in_the_place_of_the_file_is_told(
    remote: RemoteFile, destination: Path, get: Get
) -> None:
    partial_path(destination).mkdir(parents=True)
    with pytest.raises(FolderReadOnly):
        get(remote)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_disk_that_fails_is_told_as_that_and_not_as_the_network(
    server: HubServer, remote: RemoteFile, destination: Path, get: Get
) -> None:
    destination.parent.mkdir(parents=True)
    # The system answers "no such device" to whoever opens it, as of a disk that was unplugged.
    os.mknod(partial_path(destination), 0o600 | stat.S_IFSOCK)
    server.requests.clear()
    with pytest.raises(DiskFailed) as caught:
        get(remote)

    assert caught.value.data == {"path": str(destination), "reason": os.strerror(errno.ENXIO)}
    assert not server.requests


def test_two_programs_do_not_write_the_same_file(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    server.faults.bytes_per_second = 500_000
    with subprocess.Popen(
        child(server, destination),
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        with pytest.raises(AlreadyRunning):
            get(remote)
        server.faults.bytes_per_second = None
        other.communicate()

    assert other.returncode == 0
    assert destination.read_bytes() == content


def test_a_killed_program_leaves_what_the_next_one_goes_on_with(
    server: HubServer, destination: Path, content: bytes, get: Get
) -> None:
    server.faults.bytes_per_second = 1_000_000
    with subprocess.Popen(
        child(server, destination),
        stdout=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        while (shown := int(program.stdout.readline())) < 300_000:
            pass
        program.kill()
    server.faults.bytes_per_second = None
    kept = there(destination)
    fetched = get(Hub(server.url).locate(REPO, FILE))

    assert fetched.resumed_from == kept >= shown - Rules().mark_bytes
    assert kept > 0
    assert destination.read_bytes() == content


def test_discarding_deletes_what_is_left_and_minds_nothing_missing(
    server: HubServer, remote: RemoteFile, destination: Path, get: Get
) -> None:
    server.faults.breaks = [1_000_000, 0, 0, 0, 0, 0]
    with pytest.raises(Exception, match="interrupted"):
        get(remote)
    assert len(list(destination.parent.iterdir())) == 2
    discard(destination)
    discard(destination)

    assert list(destination.parent.iterdir()) == []


def test_what_somebody_else_is_fetching_is_not_discarded(
    server: HubServer, destination: Path, content: bytes
) -> None:
    server.faults.bytes_per_second = 1_000_000
    with subprocess.Popen(child(server, destination), stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline()
        with pytest.raises(AlreadyRunning) as caught:
            discard(destination)
        assert note_path(destination).exists()
        server.faults.bytes_per_second = None
        other.communicate()

    assert caught.value.data == {"file": destination.name}
    assert destination.read_bytes() == content


def test_somebody_who_only_looks_whether_a_file_is_in_use_keeps_nobody_from_it(
    destination: Path,
) -> None:
    destination.parent.mkdir(parents=True)
    partial_path(destination).write_bytes(b"")
    with contextlib.ExitStack() as look:
        look.enter_context(claimed(partial_path(destination)))
        ends = threading.Timer(0.01, look.close)
        ends.start()
        DataFile(partial_path(destination)).close()
        ends.join()


@pytest.mark.skipif(sys.platform == "win32", reason="a read-only file stays there on Windows")
@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_what_is_read_only_can_be_given_up_unless_somebody_holds_it(
    open_folder: Path, mode: int
) -> None:
    open_folder.chmod(0o777)
    destination = open_folder / "model.gguf"
    held = DataFile(partial_path(destination))
    note_path(destination).write_bytes(b"journal")
    partial_path(destination).chmod(0o444)
    with no_administrator():
        with pytest.raises(AlreadyRunning):
            discard(destination)
        assert files_beside(destination) == {"model.gguf.partial", "model.gguf.partial.jsonl"}
        held.close()
    partial_path(destination).chmod(mode)
    with no_administrator():
        discard(destination)
    assert files_beside(destination) == set()
