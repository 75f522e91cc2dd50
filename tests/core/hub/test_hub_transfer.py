from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.hub.traces import FILE, REPO, files_beside, ranges, there

from desktop.core.errors import (
    DownloadInterrupted,
    HubFailed,
    NoNetwork,
    Offline,
    WrongChecksum,
)
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.control import Control, Progress, Stopped
from desktop.core.hub.transfer.fetch import Fetched, Rules, fetch
from desktop.core.hub.transfer.rate import RateLimit
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile

    Get = Callable[[RemoteFile], Fetched]


def test_a_file_arrives_whole_and_nothing_else_stays(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    seen: list[Progress] = []
    unverified: list[bool] = []

    def on_progress(progress: Progress) -> None:
        seen.append(progress)
        unverified.append(destination.exists())

    fetched = fetch(remote, destination, on_progress=on_progress, control=Control(), rules=rules)

    assert destination.read_bytes() == content
    assert files_beside(destination) == {destination.name}
    assert (fetched.path, fetched.bytes, fetched.sha256) == (
        destination,
        len(content),
        server.newest(REPO).files[FILE].sha256,
    )
    assert fetched.resumed_from == 0
    assert fetched.seconds > 0
    assert fetched.fetched_bytes == len(content)
    assert fetched.marks == (fetched.sha256,)
    assert seen[0] == Progress(0, len(content))
    last = replace(seen[-1], connections=0)
    assert last == Progress(
        len(content), len(content), 0, verifying=True, hashed_bytes=len(content)
    )
    assert [one.bytes for one in seen] == sorted(one.bytes for one in seen)
    assert not any(one.verifying for one in seen if one.bytes < len(content))
    assert not any(unverified)
    assert ranges(server) == [None]
    assert server.file_requests()[0].headers["accept-encoding"] == "identity"


def test_breaks_in_one_run_cost_no_byte_twice(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    server.faults.breaks = [100_000, 1, 0, 0, 1_500_000, 0]
    fetched = get(remote)

    assert destination.read_bytes() == content
    assert fetched.resumed_from == 0
    assert ranges(server)[:4] == [None, "bytes=100000-", "bytes=100001-", "bytes=100001-"]
    assert server.sent_bytes == len(content)


def test_progress_never_goes_back_over_breaks(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    server.faults.breaks = [700_000, 0, 900_000]
    seen: list[int] = []
    fetch(
        remote,
        destination,
        on_progress=lambda progress: seen.append(progress.bytes),
        control=Control(),
        rules=rules,
    )

    assert seen == sorted(seen)


def test_wrong_bytes_never_get_the_final_name(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    server.faults.wrong_bytes = True
    with pytest.raises(WrongChecksum) as caught:
        get(remote)
    server.faults.wrong_bytes = False

    assert caught.value.data["file"] == FILE
    assert caught.value.data["expected"] == remote.sha256
    assert files_beside(destination) == set()
    assert get(remote).resumed_from == 0
    assert destination.read_bytes() == content


def test_more_bytes_than_the_file_has_are_cut_off(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get
) -> None:
    server.faults.unannounced_bytes = 5_000_000
    get(remote)

    assert destination.read_bytes() == content


def test_another_length_than_the_files_is_refused(
    server: HubServer, remote: RemoteFile, destination: Path, get: Get
) -> None:
    server.faults.extra_bytes = 10
    with pytest.raises(HubFailed):
        get(remote)

    assert files_beside(destination) == set()


def test_a_hub_that_promises_too_little_leaves_nothing_wrong(
    remote: RemoteFile, destination: Path, get: Get
) -> None:
    with pytest.raises(HubFailed):
        get(replace(remote, bytes=remote.bytes - 1))

    assert files_beside(destination) == set()


def test_a_silent_connection_is_opened_anew(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    server.faults.stall_after = 1_000_000
    fetch(
        remote,
        destination,
        on_progress=lambda *_: None,
        control=Control(),
        rules=replace(rules, stall_seconds=0.3),
    )

    assert destination.read_bytes() == content
    assert ranges(server) == [None, "bytes=1000000-"]


def test_no_network_before_the_first_byte(
    server: HubServer, remote: RemoteFile, destination: Path, get: Get
) -> None:
    server.close()
    with pytest.raises(NoNetwork) as caught:
        get(remote)

    assert caught.value.data["host"] == "127.0.0.1"
    assert files_beside(destination) == set()


def test_the_network_goes_in_the_middle(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    closing = threading.Thread(target=server.close)

    def on_progress(progress: Progress) -> None:
        if progress.bytes and not closing.ident:
            closing.start()

    server.faults.bytes_per_second = 500_000
    with pytest.raises(DownloadInterrupted) as caught:
        fetch(remote, destination, on_progress=on_progress, control=Control(), rules=rules)
    closing.join()
    kept = there(destination)

    assert caught.value.data["bytes"] == kept > 0
    assert caught.value.data["total_bytes"] == len(content)
    assert content[:kept] == partial_path(destination).read_bytes()[:kept]


def test_the_offline_switch_ends_a_transfer(
    server: HubServer, destination: Path, rules: Rules
) -> None:
    switch = threading.Event()
    remote = Hub(server.url, offline=switch.is_set).locate(REPO, FILE)
    server.faults.bytes_per_second = 500_000
    with pytest.raises(Offline):
        fetch(
            remote,
            destination,
            on_progress=lambda progress: switch.set() if progress.bytes else None,
            control=Control(),
            rules=rules,
        )

    assert there(destination) > 0


def test_a_limit_is_kept(
    remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    fetched = fetch(
        remote,
        destination,
        on_progress=lambda *_: None,
        control=Control(RateLimit(4_000_000)),
        rules=rules,
    )

    assert fetched.seconds >= 0.99 * len(content) / 4_000_000
    assert destination.read_bytes() == content


def test_nothing_is_asked_for_what_was_cancelled_before(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    control = Control()
    control.stop()
    server.requests.clear()
    with pytest.raises(Stopped):
        fetch(remote, destination, on_progress=lambda _: None, control=control, rules=rules)

    assert not server.requests
    assert not destination.parent.exists()
