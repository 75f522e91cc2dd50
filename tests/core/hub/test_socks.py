"""Search and downloads through a SOCKS5 proxy: the names go there, the password nowhere else."""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING

import psutil
import pytest
from hub_search import card
from socks_server import NOT_ALLOWED, Asked, SocksServer

from desktop.core.errors import NoNetwork, Offline
from desktop.core.hub.answers import Broken
from desktop.core.hub.door import Proxy
from desktop.core.hub.remote import Hub
from desktop.core.hub.search import SearchQuery, search
from desktop.core.wording import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.connections import Connection
    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.fetch import Fetched

REPO, FILE = "someone/models", "sub/model.gguf"
#: No name server knows it; only the proxy does.
NAME = "http://hub.test"


@pytest.fixture
def proxy(server: HubServer) -> Iterator[SocksServer]:
    with SocksServer(server.url) as proxy:
        yield proxy


def through(address: str) -> Hub:
    return Hub(NAME, proxy=lambda: Proxy("address", address))


@pytest.mark.parametrize("kind", ["socks5", "socks5h", "SOCKS5", "socks"])
def test_a_download_comes_through_and_the_proxy_looks_the_name_up(
    proxy: SocksServer,
    get: Callable[[RemoteFile], Fetched],
    destination: Path,
    content: bytes,
    kind: str,
) -> None:
    get(through(f"{kind}://{proxy.address}").locate(REPO, FILE))

    assert destination.read_bytes() == content
    assert set(proxy.asked) == {Asked("name", "hub.test", 80)}


@pytest.mark.parametrize("kind", ["socks5", "socks5h", "socks"])
def test_the_systems_proxy_is_gone_through(
    proxy: SocksServer, server: HubServer, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    server.cards = {REPO: card(REPO)}
    monkeypatch.setenv("ALL_PROXY", f"{kind}://{proxy.address}/")
    hub = Hub(NAME)

    assert [found.repo for found in search(hub, SearchQuery()).repos] == [REPO]
    assert hub.locate(REPO, "other.gguf").bytes == len(b"another file")
    assert set(proxy.asked) == {Asked("name", "hub.test", 80)}


def test_offline_the_proxy_is_not_asked_either(proxy: SocksServer) -> None:
    way = Proxy("address", f"socks5://{proxy.address}")
    with pytest.raises(Offline):
        Hub(NAME, offline=lambda: True, proxy=lambda: way).locate(REPO, FILE)

    assert proxy.accepted == 0


class Log:
    """Keeps all that is written down of a connection."""

    def __init__(self) -> None:
        self.written = ""

    def begin(self, connection: Connection) -> int:
        self.written += repr(connection)
        return 1

    def end(self, number: int, status: int | None, received: int, error: str | None) -> None:
        self.written += repr((number, status, received, error))


def test_name_and_password_are_told_to_the_proxy_alone(
    proxy: SocksServer, server: HubServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    proxy.login = ("me", "se cret@1")
    log = Log()
    way = Proxy("address", f"socks5://me:se%20cret%401@{proxy.address}")
    hub = Hub(NAME, proxy=lambda: way, log=log)

    assert hub.locate(REPO, FILE).bytes
    assert set(proxy.logins) == {proxy.login}
    told = "".join(f"{one.path}{one.headers}" for one in server.requests)
    assert "hub.test" in told
    assert "hub.test" in log.written
    for text in (told, log.written, caplog.text):
        assert "cret" not in text
        assert "proxy-auth" not in text.lower()


def wrong(proxy: SocksServer, what: str) -> str:
    """Return the address of a proxy that does not do what it should."""
    if what == "refuses":
        proxy.answer = NOT_ALLOWED
    if what == "wants a name":
        proxy.login = ("me", "secret")
    if what == "wants another password":
        proxy.login = ("me", "another")
        return f"me:secret@{proxy.address}"
    if what == "is a web server":
        proxy.says = b"HTTP/1.0 400 Bad Request\r\n\r\n"
    if what == "hangs up":
        proxy.says = b""
    if what == "is not there":
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return f"me:secret@127.0.0.1:{free.getsockname()[1]}"
    if what == "takes no such long password":
        return f"me:{'secret' * 50}@{proxy.address}"
    return proxy.address


@pytest.mark.parametrize(
    "what",
    [
        "refuses",
        "wants a name",
        "wants another password",
        "is a web server",
        "hangs up",
        "is not there",
        "takes no such long password",
    ],
)
def test_a_proxy_that_does_not_lead_to_the_hub_is_named(
    proxy: SocksServer, server: HubServer, what: str
) -> None:
    address = wrong(proxy, what)
    hub, shown = through(f"socks5://{address}"), address.rpartition("@")[2]
    with pytest.raises(NoNetwork) as caught:
        hub.locate(REPO, FILE)
    words = describe(caught.value)

    assert words.title == f"hub.test cannot be reached through the proxy {shown}."
    assert "Check the proxy's address, name and password" in words.advice
    assert words.details
    assert "secret" not in f"{words} {words.details} {caught.value}"
    assert not server.requests
    with pytest.raises(Broken) as broken, hub.stream(f"{NAME}/x", why="download"):
        pass
    assert isinstance(broken.value.error, NoNetwork)
    assert not broken.value.reached
    port = int(shown.rpartition(":")[2])
    left = [each.raddr for each in psutil.Process().net_connections()]
    assert ("127.0.0.1", port) not in left


def test_a_download_that_the_proxy_stops_says_so(
    proxy: SocksServer, get: Callable[[RemoteFile], Fetched], destination: Path
) -> None:
    ways = [Proxy("address", f"socks5://{proxy.address}")]
    remote = Hub(NAME, proxy=lambda: ways[0]).locate(REPO, FILE)
    proxy.answer = NOT_ALLOWED
    # Another address of the same, so that no connection is there already.
    ways[0] = Proxy("address", f"socks5h://{proxy.address}")
    with pytest.raises(NoNetwork) as caught:
        get(remote)

    assert proxy.address in describe(caught.value).title
    assert not destination.exists()


def test_kinds_of_proxies_that_are_not_spoken_are_named(
    proxy: SocksServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"socks4://me:secret@{proxy.address}")
    with pytest.raises(NoNetwork) as caught:
        Hub(NAME).locate(REPO, FILE)
    words = describe(caught.value)

    assert f"through the proxy socks4://{proxy.address}." in words.title
    assert "http, https and socks5" in words.details
    assert "secret" not in f"{words} {words.details} {caught.value}"
    assert proxy.accepted == 0
