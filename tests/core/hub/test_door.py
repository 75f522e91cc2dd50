"""Every request passes the door: it is written down first, and counted, or it is not made."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import httpx2
import psutil
import pytest
from hub_server import HubServer

import desktop
from desktop.core.errors import (
    AssistantError,
    DiskFull,
    HubFailed,
    NoNetwork,
    Offline,
    ProxyInvalid,
)
from desktop.core.hub.answers import Broken
from desktop.core.hub.door import NoPassage, Proxy
from desktop.core.hub.remote import Hub
from desktop.core.hub.search import SearchQuery, search
from desktop.core.hub.session import library, session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.connections import Connection

REPO, FILE = "someone/models", "sub/model.gguf"
CONTENT = bytes(range(256)) * 4096


@dataclass
class Log:
    """A log in memory that also knows what the server had seen when an entry began."""

    server: HubServer | None = None
    entries: list[Connection] = field(default_factory=list)
    seen: list[int] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)
    full: bool = False

    def begin(self, connection: Connection) -> int:
        if self.full:
            raise DiskFull(path="/", needed_bytes=None, free_bytes=0)
        self.seen.append(len(self.server.requests) if self.server else 0)
        self.entries.append(connection)
        return len(self.entries)

    def end(self, number: int, status: int | None, received: int, error: str | None) -> None:
        entry = self.entries[number - 1]
        self.entries[number - 1] = replace(
            entry, id=number, status=status, received=received, error=error
        )
        self.ended.set()


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({REPO: {FILE: CONTENT}}, cdn=True) as server:
        yield server


@pytest.fixture
def log(server: HubServer) -> Log:
    return Log(server)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def test_each_request_is_written_down_before_it_is_made_and_counted(
    server: HubServer, log: Log
) -> None:
    hub = Hub(server.url, log=log)
    remote = hub.locate(REPO, FILE)
    with hub.stream(remote.url, why="download", headers={"range": "bytes=0-999"}) as reply:
        got = b"".join(reply.pieces())

    assert got == CONTENT[:1000]
    assert log.seen == [0, 1, 2, 3]
    assert [entry.why for entry in log.entries] == ["find a file"] * 2 + ["download"] * 2
    assert [entry.status for entry in log.entries] == [200, 200, 302, 206]
    assert log.entries[3].received == 1000
    assert server.cdn_url is not None
    assert [f"http://{entry.host}" for entry in log.entries[2:]] == [server.url, server.cdn_url]
    assert all(entry.error is None and entry.id for entry in log.entries)


def test_what_stands_behind_a_path_is_not_written_down(server: HubServer, log: Log) -> None:
    hub = Hub(server.url, log=log)
    with hub.stream(f"{server.url}/{REPO}/resolve/main/{FILE}?secret=1", why="download") as reply:
        answered = reply.url

    assert "signed=1" in answered
    assert not any("=" in entry.path or "?" in entry.path for entry in log.entries)


def test_a_failure_is_written_down_with_its_reason(log: Log) -> None:
    port = free_port()
    with pytest.raises(NoNetwork):
        Hub(f"http://127.0.0.1:{port}", log=log).locate(REPO, FILE)

    (entry,) = log.entries
    assert entry.host == f"127.0.0.1:{port}"
    assert entry.status is None
    assert entry.error


def test_a_connection_that_breaks_is_counted_as_far_as_it_came(server: HubServer, log: Log) -> None:
    hub = Hub(server.url, log=log)
    remote = hub.locate(REPO, FILE)
    server.faults.breaks = [5000]
    with hub.stream(remote.url, why="download") as reply, pytest.raises(Broken):
        for _piece in reply.pieces():
            pass

    assert log.entries[-1].received == 5000
    assert log.entries[-1].error


def test_what_cannot_be_written_down_is_not_asked(server: HubServer, log: Log) -> None:
    log.full = True
    with pytest.raises(DiskFull):
        Hub(server.url, log=log).locate(REPO, FILE)

    assert not server.requests


def test_a_request_outside_of_any_door_is_refused(server: HubServer) -> None:
    with pytest.raises(NoPassage):
        session().get(server.url)
    with pytest.raises(NoPassage):
        library().HfApi(endpoint=server.url, token=False).model_info(REPO)
    Hub(server.url).locate(REPO, FILE)  # and is so again after one that passed
    asked = len(server.requests)
    with pytest.raises(NoPassage):
        session().get(server.url)

    assert len(server.requests) == asked


def test_other_threads_do_not_slip_through_an_open_door(server: HubServer) -> None:
    refused = threading.Event()

    def slip() -> None:
        try:
            session().get(server.url)
        except NoPassage:
            refused.set()

    with Hub(server.url).door.passage("search"):
        thread = threading.Thread(target=slip)
        thread.start()
        thread.join(10)

    assert refused.is_set()
    assert not server.requests


def test_the_switch_ends_what_is_under_way(server: HubServer, log: Log) -> None:
    switch = [False]
    hub = Hub(server.url, offline=lambda: switch[0], log=log)
    remote = hub.locate(REPO, FILE)
    server.faults.bytes_per_second = 200_000
    with hub.stream(remote.url, why="download") as reply:
        pieces = reply.pieces()
        next(pieces)
        switch[0] = True
        with pytest.raises(Offline):
            next(pieces)

    assert log.entries[-1].error == "offline"
    assert 0 < (log.entries[-1].received or 0) < len(CONTENT)


def test_the_switch_holds_in_the_midst_of_questions(server: HubServer, log: Log) -> None:
    # The log is asked before each request: it throws the switch before the second of two.
    hub = Hub(server.url, offline=lambda: bool(log.entries), log=log)

    with pytest.raises(Offline):
        hub.locate(REPO, FILE)
    assert len(server.requests) <= 1
    assert len(log.entries) == 1


def test_a_redirect_is_not_followed_past_the_switch(server: HubServer, log: Log) -> None:
    remote = Hub(server.url).locate(REPO, FILE)
    asked = len(server.requests)
    hub = Hub(server.url, offline=lambda: len(log.entries) > 0, log=log)

    with pytest.raises(Offline), hub.stream(remote.url, why="download"):
        pass
    assert not any(request.cdn for request in server.requests[asked:])


def connections_to(server: HubServer) -> int:
    port = int(server.url.rpartition(":")[2])
    found = psutil.Process().net_connections("tcp")
    return sum(bool(one.raddr) and one.raddr.port == port for one in found)


def test_going_offline_closes_what_is_kept_for_a_next_request(server: HubServer) -> None:
    hub = Hub(server.url)
    hub.locate(REPO, FILE)
    kept = connections_to(server)
    hub.hang_up()

    assert kept == 1
    assert connections_to(server) == 0


def test_hanging_up_lets_what_is_under_way_come_to_its_end(server: HubServer) -> None:
    hub = Hub(server.url)
    remote = hub.locate(REPO, FILE)
    server.faults.bytes_per_second = 2_000_000
    with hub.stream(remote.url, why="download") as reply:
        pieces = reply.pieces()
        first = next(pieces)
        hub.hang_up()
        rest = b"".join(pieces)

    assert first + rest == CONTENT
    assert hub.locate(REPO, FILE).bytes == len(CONTENT)


def test_a_reader_is_woken_from_another_thread(server: HubServer) -> None:
    hub = Hub(server.url)
    remote = hub.locate(REPO, FILE)
    server.faults.stall_after = 1000
    with hub.stream(remote.url, why="download", stall_seconds=60) as reply:
        pieces = reply.pieces()
        assert len(next(pieces)) == 1000
        timer = threading.Timer(0.05, reply.hang_up)
        timer.start()
        with pytest.raises(Broken):
            next(pieces)
        timer.join()


def test_the_token_stays_with_the_hub(server: HubServer) -> None:
    hub = Hub(server.url, token=lambda: "hf_secret")
    remote = hub.locate(REPO, FILE)
    with hub.stream(remote.url, why="download") as reply:
        b"".join(reply.pieces())
        signed = reply.url
    with hub.stream(signed, why="download", home=remote.url) as reply:
        own = reply.answer.own
    told = {request.cdn: request.headers.get("authorization") for request in server.requests}

    assert told == {False: "Bearer hf_secret", True: None}
    assert not own


def test_the_token_does_not_go_along_where_a_question_is_redirected(server: HubServer) -> None:
    with HubServer({}) as other:
        server.faults.api_status = 307
        server.faults.headers = {"Location": f"{other.url}/api/models"}
        search(Hub(server.url, token="hf_secret"), SearchQuery())  # noqa: S106 - no real one

    assert [request.headers.get("authorization") for request in server.requests] == [
        "Bearer hf_secret"
    ]
    assert ["authorization" in request.headers for request in other.requests] == [False]


def test_a_question_is_not_redirected_from_a_safe_connection_to_another() -> None:
    asked = httpx2.Request("GET", "https://hub.test/api/models")
    answer = httpx2.Response(302, headers={"location": "http://hub.test/x"}, request=asked)

    [look] = session().event_hooks["response"]
    with pytest.raises(HubFailed):
        look(answer)


def test_a_server_cannot_write_to_the_terminal(server: HubServer) -> None:
    server.faults.headers = {"X-HF-Warning": "topic; \x1b]0;a new title\x07"}
    code = (
        "import sys\n"
        "from desktop.core.hub.remote import Hub\n"
        "from desktop.core.hub.search import SearchQuery, search\n"
        "search(Hub(sys.argv[1]), SearchQuery())"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code, server.url], capture_output=True, text=True, check=True
    )

    assert len(server.requests) == 1
    assert shown.stdout + shown.stderr == ""


def test_a_hub_that_is_changed_in_the_midst_of_a_question_does_not_get_the_others_token(
    server: HubServer,
) -> None:
    with HubServer({}) as other:
        addresses = [server.url]

        def token() -> str:
            # As where a person changes the hub while the keyring is asked.
            addresses[0] = other.url
            return "hf_for_the_other"

        search(Hub(lambda: addresses[0], token=token), SearchQuery())

    assert ["authorization" in request.headers for request in server.requests] == [False]
    assert not other.requests


def test_a_request_tells_nothing_of_this_computer(server: HubServer) -> None:
    hub = Hub(server.url)
    remote = hub.locate(REPO, FILE)
    with hub.stream(remote.url, why="download", headers={"range": "bytes=0-9"}):
        pass
    told = {name for request in server.requests for name in request.headers}
    agents = {request.headers["user-agent"] for request in server.requests}

    assert agents == {f"goldcrest/{desktop.__version__}"}
    assert told <= set(
        "host accept accept-encoding connection user-agent range"
        " content-length content-type".split()
    )


def test_a_hub_that_is_changed_under_way_does_not_get_the_others_token(server: HubServer) -> None:
    addresses = [server.url]
    with HubServer({REPO: {FILE: CONTENT}}) as other:
        hub = Hub(lambda: addresses[0], token=lambda: f"hf_for_{addresses[0][-5:]}")
        remote = hub.locate(REPO, FILE)
        addresses[0] = other.url
        asked = len(server.requests)
        with hub.stream(remote.url, why="download"):
            pass

    assert all("authorization" not in request.headers for request in server.requests[asked:])


def test_an_answer_that_fails_in_our_own_code_is_left_as_it_is(server: HubServer) -> None:
    hub = Hub(server.url)
    remote = hub.locate(REPO, FILE)

    with pytest.raises(FileNotFoundError), hub.stream(remote.url, why="download"):
        raise FileNotFoundError


@pytest.mark.parametrize(
    "address", ["", "nonsense", "nonsense://x", "http://", "http://a b", "socks4://a:1", "http://["]
)
def test_a_proxy_that_is_none_is_told_and_not_gone_around(server: HubServer, address: str) -> None:
    hub = Hub(server.url, proxy=lambda: Proxy("address", address))
    with pytest.raises(ProxyInvalid):
        hub.locate(REPO, FILE)

    assert not server.requests


def test_a_password_in_a_proxys_address_is_not_told() -> None:
    hub = Hub("http://hub.test", proxy=lambda: Proxy("address", "nonsense://me:secret@x"))
    with pytest.raises(ProxyInvalid) as caught:
        hub.locate(REPO, FILE)

    assert "secret" not in str(caught.value.data)


def test_a_proxy_that_refuses_is_no_network(server: HubServer, log: Log) -> None:
    address = f"http://127.0.0.1:{free_port()}"
    hub = Hub(server.url, proxy=lambda: Proxy("address", address), log=log)
    with pytest.raises(AssistantError) as caught:
        hub.locate(REPO, FILE)

    assert caught.value.code == "no-network"
    assert not server.requests
    assert f"http://{log.entries[0].host}" == server.url


def test_a_proxy_is_gone_through(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    # It knows the way to a name that nobody else knows.
    through = Hub("http://hub.test", proxy=lambda: Proxy("address", server.url))
    assert through.locate(REPO, FILE).bytes == len(CONTENT)
    assert server.requests[0].path.startswith("http://hub.test/")

    # The environment's is looked up anew each time.
    system = Hub("http://hub.test")
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{free_port()}")
    with pytest.raises(NoNetwork):
        system.locate(REPO, FILE)
    monkeypatch.setenv("http_proxy", server.url)
    assert system.locate(REPO, FILE).bytes == len(CONTENT)


def test_no_proxy_means_none(server: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{free_port()}")
    hub = Hub(server.url, proxy=lambda: Proxy("none"))

    assert hub.locate(REPO, FILE).bytes == len(CONTENT)


def test_the_proxy_may_change_between_two_requests(server: HubServer) -> None:
    ways = [Proxy("address", f"http://127.0.0.1:{free_port()}"), Proxy("none")]
    hub = Hub(server.url, proxy=lambda: ways[0])
    with pytest.raises(NoNetwork):
        hub.locate(REPO, FILE)
    ways.pop(0)

    assert hub.locate(REPO, FILE).bytes == len(CONTENT)
