"""Proxies: which addresses can be used, and one error for whatever goes wrong at one.

Imported at first use only, as `wire.py` is. A name and a password in a proxy's address are told
to that proxy, and stand in no error and no log.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Any

import httpx2

from desktop.core.errors import NoNetwork
from desktop.core.hub.answers import plain
from desktop.core.tokens import without_password

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_KINDS = "Goldcrest goes through proxies of the kinds http, https and socks5."
_NOT_SOCKS = "it does not answer as a SOCKS5 proxy does"
_PORTS = {"http": 80, "https": 443}


class ProxyFailed(httpx2.ProxyError):
    """A connection failed at a proxy, or on the way to it.

    Attributes:
        told: the same for people.
    """

    def __init__(self, told: NoNetwork) -> None:
        super().__init__(str(told.data["reason"]))
        self.told = told


class Opening:
    """Watches how the connection for one request is opened, because its error alone does not tell.

    Args:
        request: gets the library's extension by which that is followed.
    """

    def __init__(self, request: httpx2.Request) -> None:
        url = request.url
        self._host = url.host
        self._aim = (url.raw_host.decode("ascii"), url.port or _PORTS.get(url.scheme))
        self._proxy = ""
        self._failed = False
        self._stream: Any = None
        request.extensions = {**request.extensions, "trace": self._note}

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Turn what happens at a proxy into `ProxyFailed`; all else passes."""
        try:
            yield
        except Exception as error:
            if not self._proxy or not (self._failed or isinstance(error, httpx2.ProxyError)):
                raise
            # What a proxy answers instead of SOCKS comes as the exception of some parser.
            known = isinstance(error, httpx2.HTTPError)
            reason = plain(error) or type(error).__name__ if known else _NOT_SOCKS
            told = NoNetwork(host=self._host, reason=reason, proxy=self._proxy)
            raise ProxyFailed(told) from error

    def _note(self, event: str, facts: Mapping[str, Any]) -> None:
        # The facts of some events hold the proxy's password.
        step, state = event.split(".")[-2:]
        if step == "connect_tcp" and state == "started":
            target = (facts["host"], facts["port"])
            self._proxy = "" if target == self._aim else f"{plain(target[0])}:{target[1]}"
        elif step == "connect_tcp" and state == "complete":
            self._stream = facts["return_value"]
        elif step in ("connect_tcp", "setup_socks5_connection") and state == "failed":
            self._failed = True
            if self._stream is not None:
                # The library leaves it open where a SOCKS proxy refuses.
                self._stream.close()


def named(address: str) -> str:
    """Return a proxy's address with "socks://", as GNOME writes it, said to be version 5."""
    kind, mark, rest = address.partition("://")
    return f"socks5://{rest}" if mark and kind.strip().lower() == "socks" else address


def name_environment() -> None:
    """Do `named` to the environment's proxies: one that is not known spoils them all."""
    for name, value in tuple(os.environ.items()):
        if name.lower().endswith("_proxy") and named(value) != value:
            os.environ[name] = named(value)


def no_way(host: str, addresses: Iterable[str]) -> NoNetwork:
    """Return what to tell where the system's proxies cannot be used, which names the first."""
    wrong = next(filter(None, map(_unusable, addresses)), None)
    return NoNetwork(host=host, reason=_KINDS, proxy=wrong)


def _unusable(address: str) -> str:
    kind, mark, rest = address.rpartition("://")
    try:
        httpx2.Proxy(address if mark else f"http://{address}")
    except (ValueError, httpx2.InvalidURL):
        return plain(kind + mark + without_password(rest))
    return ""
