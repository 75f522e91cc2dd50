"""Long answers, whose bytes are taken from the connection's socket itself; see `counted.py`."""

from __future__ import annotations

import hashlib
import json
import os
import random
import ssl
import subprocess
import sys
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import pytest
import trustme
from hub_server import HubServer
from tunnel_proxy import TunnelProxy

from desktop.core.errors import Offline
from desktop.core.hub.answers import Broken
from desktop.core.hub.remote import Hub

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.connections import Connection
    from desktop.core.hub.stream import Reply

CHECKOUT = Path(__file__).resolve().parents[3]
REPO, FILE = "someone/models", "model.gguf"
MB = 1 << 20
LONG = random.Random(8).randbytes(40 * MB + 123)  # noqa: S311 - the same bytes in each run
#: The library hands over no more than this at once.
LIBRARY_PIECE = 64 << 10


@dataclass
class Log:
    entries: list[Connection] = field(default_factory=list)

    def begin(self, connection: Connection) -> int:
        self.entries.append(connection)
        return len(self.entries)

    def end(self, number: int, status: int | None, received: int, error: str | None) -> None:
        entry = self.entries[number - 1]
        self.entries[number - 1] = replace(entry, status=status, received=received, error=error)


@pytest.fixture(scope="module")
def server() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: LONG}}) as server:
        yield server


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def hub(server: HubServer, log: Log) -> Hub:
    server.faults = type(server.faults)()
    return Hub(server.url, log=log)


def read(reply: Reply, size: int = 256 << 10) -> tuple[bytes, int]:
    """What comes, and how much of it at most at once."""
    buffer, got, most = memoryview(bytearray(size)), bytearray(), 0
    while count := reply.read_into(buffer):
        got += buffer[:count]
        most = max(most, count)
    return bytes(got), most


def count(reply: Reply, counts: list[int], heard: Callable[[], object] = lambda: None) -> None:
    """Read, and note each count, even when it ends badly."""
    buffer = memoryview(bytearray(MB))
    while number := reply.read_into(buffer):
        counts.append(number)
        heard()


def url(hub: Hub) -> str:
    return f"{hub.address()}/{REPO}/resolve/main/{FILE}"


def test_a_long_answer_comes_whole_and_in_large_pieces(hub: Hub, log: Log) -> None:
    with hub.stream(url(hub), why="download") as reply:
        got, most = read(reply)
        assert reply.read_into(memoryview(bytearray(10))) == 0

    assert got == LONG
    assert most > LIBRARY_PIECE
    assert (log.entries[-1].status, log.entries[-1].received) == (200, len(LONG))
    assert log.entries[-1].error is None


@pytest.mark.parametrize("size", [4096, 100_000])
def test_a_part_comes_in_pieces_of_any_size(hub: Hub, size: int) -> None:
    with hub.stream(url(hub), why="download", headers={"range": "bytes=5-"}) as reply:
        got, most = read(reply, size)

    assert got == LONG[5:]
    assert most == size


def connections_to(address: str) -> int:
    port = int(address.rpartition(":")[2])
    found = psutil.Process().net_connections("tcp")
    return sum(
        one.status == "ESTABLISHED" and bool(one.raddr) and one.raddr.port == port for one in found
    )


def test_a_short_answer_leaves_its_connection_for_the_next(hub: Hub, server: HubServer) -> None:
    hub.hang_up()
    for _ in range(2):
        with hub.stream(url(hub), why="download", headers={"range": "bytes=0-99999"}) as reply:
            assert read(reply)[0] == LONG[:100_000]
        assert connections_to(server.url) == 1
    hub.hang_up()


def test_a_long_answer_leaves_no_connection_behind(hub: Hub, server: HubServer) -> None:
    hub.hang_up()
    with hub.stream(url(hub), why="download") as reply:
        read(reply)

    assert connections_to(server.url) == 0


def test_one_that_ends_too_early_is_no_whole_one(hub: Hub, server: HubServer, log: Log) -> None:
    server.faults.breaks = [20 * MB]
    counts: list[int] = []
    with hub.stream(url(hub), why="download") as reply, pytest.raises(Broken):
        count(reply, counts)

    assert sum(counts) == log.entries[-1].received == 20 * MB
    assert log.entries[-1].error


def test_the_switch_ends_it(server: HubServer, log: Log) -> None:
    switch = threading.Event()
    hub = Hub(server.url, offline=switch.is_set, log=log)
    server.faults = type(server.faults)()
    counts: list[int] = []
    with hub.stream(url(hub), why="download") as reply, pytest.raises(Offline):
        count(reply, counts, lambda: switch.set() if sum(counts) > 10 * MB else None)

    assert 10 * MB < sum(counts) < (log.entries[-1].received or 0) < len(LONG)
    assert log.entries[-1].error == "offline"


def test_whoever_waits_for_more_can_be_woken(hub: Hub, server: HubServer) -> None:
    server.faults.stall_after = 12 * MB
    buffer, received = memoryview(bytearray(MB)), 0
    with hub.stream(url(hub), why="download", stall_seconds=60) as reply:
        while received < 12 * MB:
            received += reply.read_into(buffer)
        timer = threading.Timer(0.05, reply.hang_up)
        timer.start()
        with pytest.raises(Broken):
            reply.read_into(buffer)
        timer.join()


def test_silence_counts_as_broken_after_its_time(hub: Hub, server: HubServer) -> None:
    server.faults.stall_after = 12 * MB
    counts: list[int] = []
    with hub.stream(url(hub), why="download", stall_seconds=0.2) as reply, pytest.raises(Broken):
        count(reply, counts)

    assert sum(counts) == 12 * MB


def test_an_answer_without_a_length_ends_with_its_connection(hub: Hub, server: HubServer) -> None:
    server.faults.unannounced_bytes = 3
    with hub.stream(url(hub), why="download") as reply:
        got, _ = read(reply)

    assert got == LONG + b"xxx"


# --- over TLS --------------------------------------------------------------------------------

# Of its own, because the certificates to trust are read once in a process.
PROGRAM = """
import hashlib, json, sys
from desktop.core.hub.remote import Hub

buffer, most, digest = memoryview(bytearray(256 << 10)), 0, hashlib.sha256()
with Hub(sys.argv[1]).stream(sys.argv[2], why="download") as reply:
    while count := reply.read_into(buffer):
        digest.update(buffer[:count])
        most = max(most, count)
print(json.dumps({"sha256": digest.hexdigest(), "most": most}))
"""


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def read_in_a_child(
    authority: trustme.CA, hub: HubServer, proxy: str, folder: Path
) -> dict[str, object]:
    certificates = folder / "certificates.pem"
    authority.cert_pem.write_to_path(str(certificates))
    environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    environment |= {"SSL_CERT_FILE": str(certificates), "HTTPS_PROXY": proxy, "NO_PROXY": ""}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, hub.url, f"{hub.url}/{REPO}/resolve/main/{FILE}"],
        cwd=CHECKOUT,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=True,
    )
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_a_safe_connection_gives_more_than_one_record_at_once(
    authority: trustme.CA, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    with HubServer({REPO: {FILE: LONG}}, tls=tls) as hub:
        found = read_in_a_child(authority, hub, "", tmp_path)

    assert found["sha256"] == hashlib.sha256(LONG).hexdigest()
    assert isinstance(found["most"], int)
    assert found["most"] > LIBRARY_PIECE


def test_a_safe_connection_within_one_to_a_proxy_is_left_to_the_library(
    authority: trustme.CA, tls: ssl.SSLContext, tmp_path: Path
) -> None:
    with HubServer({REPO: {FILE: LONG}}, tls=tls) as hub, TunnelProxy(tls) as proxy:
        found = read_in_a_child(authority, hub, proxy.url, tmp_path)

    assert proxy.asked
    assert found["sha256"] == hashlib.sha256(LONG).hexdigest()
