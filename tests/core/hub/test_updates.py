"""Asking for the newest version, at a real server that does not always answer well."""

from __future__ import annotations

import json
import socket
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer

import desktop
from desktop.core.errors import (
    AssistantError,
    NetworkLogin,
    NoNetwork,
    UpdatesAddressInvalid,
    UpdatesFailed,
    UpdatesOffline,
    UpdatesUnknown,
)
from desktop.core.hub.remote import Hub
from desktop.core.hub.updates import Updates
from desktop.core.store.connections import Connections
from desktop.core.store.database import open_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RELEASE = {"tag_name": "v99.0.0", "body": "Much", "html_url": "https://127.0.0.1/99.html"}


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({}) as server:
        server.release = dict(RELEASE)
        yield server


def updates(server: HubServer, hub: Hub | None = None, seconds: float = 20.0) -> Updates:
    address = f"{server.url}/releases/latest"
    return Updates(hub or Hub(), {"GOLDCREST_UPDATES": address}, seconds)


def test_a_newer_version_is_told_of(server: HubServer) -> None:
    release = updates(server).check()

    assert release.version == "99.0.0"
    assert release.newer
    assert release.page == "https://127.0.0.1/99.html"
    assert release.notes == "Much"


def test_one_question_goes_out_with_nothing_of_the_person_in_it(server: HubServer) -> None:
    hub = Hub(server.url, token="hf_secret")  # noqa: S106 - a made one

    updates(server, hub).check()

    (request,) = server.requests
    assert (request.method, request.path) == ("GET", "/releases/latest")
    assert set(request.headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert request.headers["user-agent"] == f"goldcrest/{desktop.__version__}"


def test_the_keyring_is_not_asked(server: HubServer) -> None:
    def ask() -> str:
        raise AssertionError("nobody needs a token here")

    updates(server, Hub(server.url, token=ask)).check()


def test_the_question_stands_in_the_log(server: HubServer, tmp_path: Path) -> None:
    opened = open_database(tmp_path / "goldcrest.sqlite3")
    log = Connections(opened.database)
    try:
        updates(server, Hub(log=log)).check()
        (entry,) = log.list()
    finally:
        opened.database.close()

    assert (entry.why, entry.path, entry.status) == ("update check", "/releases/latest", 200)
    assert entry.host == server.url.removeprefix("http://")
    assert entry.received == len(json.dumps(RELEASE))


def test_the_offline_switch_keeps_it_from_asking(server: HubServer) -> None:
    with pytest.raises(UpdatesOffline):
        updates(server, Hub(offline=lambda: True)).check()

    assert not server.requests


def test_who_knows_nobody_to_ask_says_so() -> None:
    assert Updates(Hub(), {}).host == ""
    with pytest.raises(UpdatesUnknown):
        Updates(Hub(), {}).check()


def test_an_address_that_is_not_safe_is_not_asked() -> None:
    with pytest.raises(UpdatesAddressInvalid):
        Updates(Hub(), {"GOLDCREST_UPDATES": "http://updates.example.org/latest"}).check()


def test_a_redirect_within_the_place_is_followed(server: HubServer) -> None:
    server.faults.redirect_to = f"{server.url}/api/models/moved"
    server.faults.api_body = json.dumps(RELEASE).encode()

    assert updates(server).check().version == "99.0.0"


@pytest.mark.parametrize("target", ["https://elsewhere.invalid/", "/releases/latest"])
def test_a_redirect_elsewhere_or_without_end_is_not(server: HubServer, target: str) -> None:
    server.faults.redirect_to = target

    with pytest.raises(UpdatesFailed):
        updates(server).check()
    assert len(server.requests) <= 3


def test_a_page_to_sign_in_is_known_as_one(server: HubServer) -> None:
    server.faults.api_page = b"<html>Welcome to the hotel</html>"

    with pytest.raises(NetworkLogin):
        updates(server).check()


@pytest.mark.parametrize(
    ("fault", "value"),
    [
        ("api_status", 404),
        ("api_status", 500),
        ("api_body", b"{}"),
        ("api_body", b" " * 300_000),
        ("api_body", b"[" * 200_000),
        ("api_breaks", 40),
        ("api_breaks", 0),
        ("headers", {"Content-Encoding": "gzip"}),
    ],
)
def test_other_answers_are_one_sentence(server: HubServer, fault: str, value: object) -> None:
    setattr(server.faults, fault, value)

    with pytest.raises(UpdatesFailed) as told:
        updates(server).check()
    assert told.value.data["host"] == "127.0.0.1"


@pytest.mark.parametrize(("fault", "value"), [("api_silent", True), ("api_drips", 0.02)])
def test_an_answer_that_does_not_come_or_not_end_is_given_up(
    server: HubServer, fault: str, value: object
) -> None:
    setattr(server.faults, fault, value)

    with pytest.raises(UpdatesFailed):
        updates(server, seconds=0.3).check()


@pytest.mark.parametrize("piece", [b"x-more: y\r\n", b"x"])
def test_headers_without_end_are_given_up(piece: bytes) -> None:
    """Each piece comes in time, and the whole never does."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        given_up = threading.Event()

        def drip() -> None:
            end, _ = server.accept()
            with end, suppress(OSError):
                end.sendall(b"HTTP/1.1 200 OK\r\n")
                for _ in range(500):
                    if given_up.wait(0.02):
                        break
                    end.sendall(piece)

        threading.Thread(target=drip, daemon=True).start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/latest"
        began = time.monotonic()
        with pytest.raises(UpdatesFailed):
            Updates(Hub(), {"GOLDCREST_UPDATES": address}, 0.2).check()
        took = time.monotonic() - began
        given_up.set()

    assert took < 5


def test_a_place_that_is_not_there_cannot_be_reached(server: HubServer) -> None:
    asked = updates(server)
    server.close()

    with pytest.raises(NoNetwork):
        asked.check()


def test_going_offline_meanwhile_ends_it(server: HubServer) -> None:
    server.faults.api_drips = 0.02
    offline = threading.Event()
    asked = updates(server, Hub(offline=offline.is_set))
    threading.Timer(0.1, offline.set).start()

    with pytest.raises(AssistantError) as told:
        asked.check()
    assert told.value.code == "updates-offline"
