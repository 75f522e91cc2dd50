from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from core.hub.traces import FILE, REPO, files_beside, ranges

from desktop.core.errors import (
    AssistantError,
    DownloadInterrupted,
    HubBusy,
    HubFailed,
    HubForbidden,
    HubNotFound,
    HubUnauthorized,
)
from desktop.core.hub.remote import Hub

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.fetch import Fetched, Rules

    Get = Callable[[RemoteFile], Fetched]


def test_a_compressed_answer_is_refused(server: HubServer, remote: RemoteFile, get: Get) -> None:
    server.faults.encoding = "gzip"
    with pytest.raises(HubFailed) as caught:
        get(remote)

    assert caught.value.data["reason"] == "compressed as gzip"


@pytest.mark.parametrize(
    ("status", "kind"), [(401, HubUnauthorized), (403, HubForbidden), (404, HubNotFound)]
)
def test_a_refusal_of_the_hub_is_final(
    server: HubServer, remote: RemoteFile, get: Get, status: int, kind: type[AssistantError]
) -> None:
    server.faults.file_status = status
    with pytest.raises(kind) as caught:
        get(remote)

    assert caught.value.data["repo"] == REPO
    assert len(server.file_requests()) == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_passing_refusal_is_waited_out(
    server: HubServer, remote: RemoteFile, destination: Path, content: bytes, get: Get, status: int
) -> None:
    server.faults.file_status, server.faults.times = status, 2
    get(remote)

    assert destination.read_bytes() == content
    assert len(server.file_requests()) == 3


def test_a_server_that_stays_ill_comes_to_an_end(
    server: HubServer, remote: RemoteFile, get: Get, rules: Rules
) -> None:
    server.faults.file_status = 500
    with pytest.raises(HubFailed) as caught:
        get(remote)

    assert caught.value.data["status"] == 500
    assert len(server.file_requests()) == rules.attempts


def test_the_time_that_the_server_asks_for_is_waited(
    server: HubServer, remote: RemoteFile, get: Get
) -> None:
    server.faults.file_status, server.faults.times = 429, 1
    server.faults.retry_after = "1"

    assert get(remote).seconds >= 1


def test_a_long_wait_is_told_at_once(server: HubServer, remote: RemoteFile, get: Get) -> None:
    server.faults.file_status, server.faults.retry_after = 429, "3600"
    with pytest.raises(HubBusy) as caught:
        get(remote)

    assert caught.value.data["seconds"] == 3600
    assert len(server.file_requests()) == 1


def test_the_token_stays_with_the_hub(
    cdn_server: HubServer, destination: Path, content: bytes, get: Get
) -> None:
    remote = Hub(cdn_server.url, token="hf_given").locate(REPO, FILE)  # noqa: S106 - no real one
    cdn_server.faults.breaks = [1_000_000]
    get(remote)
    sent = {request.headers.get("authorization") for request in cdn_server.file_requests()}
    asked = {
        request.headers.get("authorization") for request in cdn_server.requests if not request.cdn
    }

    assert destination.read_bytes() == content
    assert sent == {None}
    assert asked == {"Bearer hf_given"}
    assert ranges(cdn_server) == [None, "bytes=1000000-"]


def test_a_storage_host_that_refuses_is_asked_again_by_way_of_the_hub(
    cdn_server: HubServer, destination: Path, content: bytes, get: Get
) -> None:
    remote = Hub(cdn_server.url).locate(REPO, FILE)
    cdn_server.faults.cdn_status, cdn_server.faults.times = 403, 2
    get(remote)

    assert destination.read_bytes() == content
    assert sum("/resolve/" in request.path for request in cdn_server.requests) == 6


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/x", "http://[/"])
def test_a_redirect_to_no_web_address_is_refused(
    server: HubServer, remote: RemoteFile, destination: Path, get: Get, target: str
) -> None:
    server.faults.redirect_to = target
    with pytest.raises(HubFailed):
        get(remote)

    assert files_beside(destination) == set()


def test_redirects_in_a_circle_come_to_an_end(
    server: HubServer, remote: RemoteFile, get: Get, rules: Rules
) -> None:
    server.faults.redirect_to = urlsplit(remote.url).path
    with pytest.raises(DownloadInterrupted) as caught:
        get(remote)

    assert caught.value.data["reason"] == "too many redirects"
    assert len(server.file_requests()) == 6 * rules.attempts
