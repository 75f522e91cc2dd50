"""One file over several connections, block by block."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.hub.traces import FILE, REPO, interrupted, ranges

from desktop.core.errors import HubFailed
from desktop.core.hub.remote import Hub
from desktop.core.hub.transfer.control import Control, Progress
from desktop.core.hub.transfer.fetch import Fetched, Rules, fetch
from desktop.core.hub.transfer.rate import RateLimit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile

    Get = Callable[[RemoteFile], Fetched]

BLOCK = 100_000


@pytest.fixture
def rules(rules: Rules) -> Rules:
    """Small blocks, and windows so short that connections are added within the test."""
    return replace(rules, block_bytes=BLOCK, window_seconds=0.1, mark_bytes=10_000)


class Watched:
    """Fetches, and keeps what was told."""

    def __init__(self, destination: Path, rules: Rules) -> None:
        self.control = Control()
        self.seen: list[Progress] = []
        self._destination = destination
        self._rules = rules

    def fetch(self, remote: RemoteFile) -> Fetched:
        return fetch(
            remote,
            self._destination,
            on_progress=self._show,
            control=self.control,
            rules=self._rules,
        )

    def _show(self, progress: Progress) -> None:
        self.seen.append(progress)

    @property
    def most(self) -> int:
        return max(one.connections for one in self.seen)


@pytest.fixture
def watched(destination: Path, rules: Rules) -> Watched:
    return Watched(destination, rules)


def test_several_are_used_where_each_has_a_limit_and_nothing_is_fetched_twice(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, watched: Watched
) -> None:
    server.faults.bytes_per_second = 800_000
    fetched = watched.fetch(remote)

    assert destination.read_bytes() == content
    assert watched.most > 1
    assert fetched.fetched_bytes == len(content)
    assert server.sent_bytes == len(content)
    assert [one.bytes for one in watched.seen] == sorted(one.bytes for one in watched.seen)
    assert all(re.fullmatch(r"bytes=\d+-\d*", asked or "") for asked in ranges(server))


def test_one_is_used_where_a_limit_is_set(
    server: HubServer, remote: RemoteFile, watched: Watched
) -> None:
    server.faults.bytes_per_second = 2_000_000
    watched.control.limit.set(50_000_000)
    watched.fetch(remote)

    assert watched.most == 1


def test_one_is_used_for_a_file_of_one_block(
    server: HubServer, remote: RemoteFile, destination: Path, rules: Rules
) -> None:
    server.faults.bytes_per_second = 3_000_000
    watched = Watched(destination, replace(rules, block_bytes=remote.bytes))
    watched.fetch(remote)

    assert watched.most == 1


def test_a_limit_holds_for_all_transfers_that_share_it_and_may_change(
    server: HubServer, rules: Rules, tmp_path: Path, content: bytes
) -> None:
    limit = RateLimit(1_000_000)
    remote = Hub(server.url).locate(REPO, FILE)
    begun = threading.Barrier(3)
    ends: list[Fetched] = []

    def faster_later(progress: Progress) -> None:
        if progress.bytes > 200_000:
            limit.set(6_000_000)

    def work(name: str) -> None:
        begun.wait(10)
        ends.append(
            fetch(
                remote,
                tmp_path / name,
                on_progress=faster_later,
                control=Control(limit),
                rules=rules,
            )
        )

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    begun.wait(10)
    for thread in threads:
        thread.join()

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes() == content
    assert max(one.seconds for one in ends) >= 0.99 * (2 * len(content) - 800_000) / 6_000_000
    assert max(one.seconds for one in ends) < 4


def test_a_server_that_refuses_further_connections_is_served_by_those_that_work(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, watched: Watched
) -> None:
    server.faults.bytes_per_second = 1_000_000
    server.faults.most_answers = 1
    watched.fetch(remote)

    assert destination.read_bytes() == content
    assert server.sent_bytes == len(content)
    assert len(server.file_requests()) < 40


def test_a_server_that_suddenly_ignores_ranges_goes_on_with_one_connection(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    server.faults.bytes_per_second = 800_000
    most: list[int] = []

    def on_progress(progress: Progress) -> None:
        most.append(progress.connections)
        if progress.connections > 1:
            server.faults.ignore_range = True
            server.faults.bytes_per_second = None

    fetched = fetch(remote, destination, on_progress=on_progress, control=Control(), rules=rules)

    assert destination.read_bytes() == content
    assert max(most) > 1
    assert fetched.fetched_bytes <= 3 * len(content)


def test_breaks_on_several_connections_cost_no_byte_twice(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, watched: Watched
) -> None:
    server.faults.bytes_per_second = 800_000
    server.faults.breaks = [150_000, 30_000, 1, 0, 70_000, 99_999, 100_000, 0]
    fetched = watched.fetch(remote)

    assert destination.read_bytes() == content
    assert fetched.fetched_bytes == len(content) == server.sent_bytes


@pytest.mark.parametrize("stretch", [1, 5_000_000])
def test_a_range_that_is_longer_than_asked_is_not_trusted(
    server: HubServer, remote: RemoteFile, get: Get, destination: Path, stretch: int
) -> None:
    server.faults.stretch_range = stretch
    with pytest.raises(HubFailed) as caught:
        get(remote)

    assert "not what was asked for" in str(caught.value.data["reason"])
    assert list(destination.parent.iterdir()) == []


def test_a_range_that_is_shorter_than_asked_is_taken_and_the_rest_is_asked_for(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    def on_progress(progress: Progress) -> None:
        if progress.bytes:
            server.faults.stretch_range = 0

    server.faults.stretch_range = -150_000
    server.faults.bytes_per_second = 3_000_000
    fetched = fetch(remote, destination, on_progress=on_progress, control=Control(), rules=rules)

    assert destination.read_bytes() == content
    assert fetched.fetched_bytes == len(content)
    assert ranges(server)[0] == "bytes=0-799999"
    assert "bytes=650000-799999" in ranges(server)


def test_a_range_behind_the_end_is_an_error_of_the_server(
    server: HubServer, remote: RemoteFile, destination: Path, get: Get
) -> None:
    interrupted(server, remote, get, 250_000)
    server.upload(REPO, FILE, b"short")
    older = server.newest(REPO).files
    server.find(REPO, remote.commit).files = older  # type: ignore[union-attr]  # a commit
    with pytest.raises(HubFailed) as caught:
        get(remote)

    assert caught.value.data["status"] == 416
    assert not destination.exists()


def test_the_state_of_the_file_is_asked_for(
    server: HubServer, remote: RemoteFile, get: Get
) -> None:
    get(remote)
    asked = [request.headers.get("if-range") for request in server.file_requests()]

    assert asked[0] is None
    assert set(asked[1:]) == {f'"{remote.sha256}"'}


def test_a_weak_name_of_the_state_is_not_used(
    server: HubServer, remote: RemoteFile, get: Get
) -> None:
    server.faults.other_etag = 'W/"weak"'
    get(remote)

    assert {request.headers.get("if-range") for request in server.file_requests()} == {None}


def test_another_name_for_the_same_bytes_costs_nothing(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, rules: Rules
) -> None:
    def on_progress(progress: Progress) -> None:
        if progress.bytes > 500_000:
            server.faults.other_etag = '"another"'

    server.faults.bytes_per_second = 1_500_000
    fetched = fetch(
        remote,
        destination,
        on_progress=on_progress,
        control=Control(),
        rules=replace(rules, most_connections=2),
    )

    assert destination.read_bytes() == content
    assert fetched.fetched_bytes == len(content)


def test_the_storage_host_is_asked_directly_once_it_is_known(
    cdn_server: HubServer, destination: Path, content: bytes, get: Get
) -> None:
    remote = Hub(cdn_server.url, token="hf_given").locate(REPO, FILE)  # noqa: S106 - no real one
    cdn_server.requests.clear()
    get(remote)
    at_hub = [request for request in cdn_server.requests if not request.cdn]
    tokens = {request.headers.get("authorization") for request in cdn_server.file_requests()}

    assert destination.read_bytes() == content
    assert len(at_hub) == 1
    assert len(cdn_server.file_requests()) > 3
    assert tokens == {None}


@pytest.mark.parametrize("status", [401, 403, 404, 410, 500])
def test_an_address_that_has_run_out_is_asked_for_anew(
    cdn_server: HubServer, destination: Path, content: bytes, rules: Rules, status: int
) -> None:
    remote = Hub(cdn_server.url).locate(REPO, FILE)
    cdn_server.requests.clear()
    turned: list[int] = []

    def on_progress(progress: Progress) -> None:
        if progress.bytes > 500_000 and not turned:
            turned.append(progress.bytes)
            cdn_server.faults.cdn_status, cdn_server.faults.times = status, 1

    cdn_server.faults.bytes_per_second = 2_000_000
    once = replace(rules, attempts=1, most_connections=2)
    fetched = fetch(remote, destination, on_progress=on_progress, control=Control(), rules=once)

    assert destination.read_bytes() == content
    assert cdn_server.faults.times == 0
    assert fetched.fetched_bytes == len(content)
    # On a busy machine both connections may meet it at once; then each asks for itself.
    at_hub = [request for request in cdn_server.requests if not request.cdn]
    assert 2 <= len(at_hub) <= 1 + once.most_connections
