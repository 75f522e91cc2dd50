"""The only place where the program's connections are opened; imported at first use only."""

from __future__ import annotations

import atexit
import functools
import os
import threading
import urllib.request
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING

import httpx2

import desktop
from desktop.core.errors import ProxyInvalid
from desktop.core.hub.answers import plain
from desktop.core.hub.counted import Counted, reason_of
from desktop.core.hub.door import Proxy, current
from desktop.core.hub.proxies import Opening, name_environment, named, no_way
from desktop.core.hub.session import BODY
from desktop.core.tokens import without_password

if TYPE_CHECKING:
    import ssl


#: All that a request may tell beside its address and the word "goldcrest".
_SENT = frozenset(
    b"host accept accept-encoding authorization connection content-length content-type"
    b" if-range range transfer-encoding".split()
)
_AGENT = f"goldcrest/{desktop.__version__}".encode()


class Wire(httpx2.BaseTransport):
    """Sends each request through the door that it belongs to, which writes it down first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ways: dict[object, _Way] = {}

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request; redirects come here as requests of their own.

        Raises:
            NoPassage: the request belongs to no door.
            Offline: the offline switch is on.
            ProxyInvalid: the proxy of the settings cannot be used.
            NoNetwork: nor can the system's.
            ProxyFailed: a proxy cannot be reached, or refuses.
            httpx2.HTTPError: the connection failed.
        """
        door, why = current()
        door.require_online()
        _strip(request)
        entry = door.note(request.url.netloc.decode(errors="replace"), request.url.path, why)
        try:
            way = self._take(door.proxy(), request.url.host)
            response = way.send(request)
        except BaseException as error:
            entry.end(None, 0, reason_of(error))
            raise
        stream = Counted(response, entry, door.require_online, way.leave)
        return httpx2.Response(
            response.status_code,
            headers=response.headers,
            stream=stream,
            extensions={**response.extensions, BODY: stream},
        )

    def close(self) -> None:
        """Stay: huggingface_hub closes its client after a failure, while others go on here."""

    def hang_up(self) -> None:
        """Close the connections that wait for their next request; others when they are through."""
        with self._lock:
            ways = tuple(self._ways.values())
            self._ways.clear()
        for way in ways:
            way.retire()

    def _take(self, proxy: Proxy, host: str) -> _Way:
        """Return the way to take, entered; the caller leaves it when its answer has ended."""
        if _is_system(proxy):
            name_environment()
        # A process made by forking must not speak on its parent's connections. The system's
        # proxies may change while the program runs.
        system = tuple(sorted(urllib.request.getproxies().items())) if _is_system(proxy) else ()
        key = (os.getpid(), proxy, system)
        with self._lock:
            way = self._ways.get(key)
            if way is None:
                way = self._ways[key] = _Way(_client(proxy, host))
            way.enter()
            return way


class _Way:
    """Connections by one proxy or none, and how many requests are under way on them."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._under_way = 0
        self._retired = False

    def enter(self) -> None:
        with self._lock:
            self._under_way += 1

    def leave(self) -> None:
        with self._lock:
            self._under_way -= 1
            last = self._retired and not self._under_way
        if last:
            self._client.close()

    def send(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request on behalf of whoever entered; leaves where it fails."""
        try:
            with Opening(request).watched():
                return self._client.send(request, stream=True, follow_redirects=False)
        except BaseException:
            self.leave()
            raise

    def retire(self) -> None:
        """Close the connections, once nobody is on them any more."""
        with self._lock:
            self._retired = True
            idle = not self._under_way
        if idle:
            self._client.close()


@functools.cache
def wire() -> Wire:
    """Return the program's one transport."""
    made = Wire()
    atexit.register(made.hang_up)
    return made


def no_cookies() -> CookieJar:
    """Return a jar that takes nothing."""
    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))


def _strip(request: httpx2.Request) -> None:
    """Leave only the headers that are needed: libraries add what they know of this computer."""
    kept = [(name, value) for name, value in request.headers.raw if name.lower() in _SENT]
    request.headers = httpx2.Headers([*kept, (b"user-agent", _AGENT)])


def _client(proxy: Proxy, host: str) -> httpx2.Client:
    try:
        return httpx2.Client(
            cookies=no_cookies(),
            verify=_certificates(),
            proxy=_address(proxy),
            trust_env=_is_system(proxy),
        )
    except (ImportError, ValueError, httpx2.InvalidURL) as error:
        if _is_system(proxy):
            raise no_way(host, urllib.request.getproxies().values()) from error
        # Not the whole address, which may hold a password.
        raise ProxyInvalid(address=plain(without_password(proxy.address))) from error


def _address(proxy: Proxy) -> str | None:
    if proxy.kind != "address":
        return None
    address = named(proxy.address)
    # The library takes an address without a host, and would go there.
    host = httpx2.URL(address).host
    if not host or not host.isprintable() or " " in host or "%" in host:
        raise ValueError("no host")
    return address


@functools.cache
def _certificates() -> ssl.SSLContext:
    return httpx2.create_ssl_context()


def _is_system(proxy: Proxy) -> bool:
    return proxy.kind == "system"
