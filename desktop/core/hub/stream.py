"""A request for bytes through the door: redirects followed, the token kept at home."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import desktop
from desktop.core.errors import HubFailed
from desktop.core.hub.answers import Answer, Broken
from desktop.core.hub.session import (
    BODY,
    CONNECT_SECONDS,
    FILE_MARK,
    MOST_REDIRECTS,
    headers_of,
    library,
    session,
)
from desktop.core.language import mark
from desktop.core.tokens import origin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx2

    from desktop.core.hub.counted import Counted

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LONGEST_REDIRECT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer whose bytes are still to be read, by the thread that asked.

    Attributes:
        answer: status and headers; `own` where the origin is that of the hub.
        url: the address that answered, after all redirects. It may hold a signature.
    """

    answer: Answer
    url: str
    _response: httpx2.Response

    def pieces(self) -> Iterator[bytes]:
        """Yield the bytes as they arrive, not unfolded; at most once.

        Raises:
            Broken: the connection failed.
            Offline: the offline switch went on meanwhile.
        """
        with broken():
            yield from self._response.iter_raw()

    def read_into(self, buffer: memoryview) -> int:
        """Put the bytes that have come into a buffer, waiting for the first; 0: that was all.

        Use this or `pieces`, not both.

        Raises:
            Broken: the connection failed, or ended too early.
            Offline: the offline switch went on meanwhile.
        """
        body: Counted = self._response.extensions[BODY]
        with broken():
            return body.read_into(buffer)

    def hang_up(self) -> None:
        """Wake the reading thread, which then finds the connection closed; from any thread."""
        stream = self._response.extensions.get("network_stream")
        connection = stream.get_extra_info("socket") if stream is not None else None
        if connection is not None:
            # Not the method of a TLS socket, which is made for the thread that uses it.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)


@contextlib.contextmanager
def broken() -> Iterator[None]:
    """Turn what the network does wrong inside into `Broken`; our own errors pass."""
    import httpx2

    from desktop.core.hub.proxies import ProxyFailed

    try:
        yield
    except ProxyFailed as problem:
        raise Broken(str(problem), reached=False, error=problem.told) from problem
    except (httpx2.HTTPError, httpx2.StreamError, httpx2.InvalidURL, OSError) as problem:
        reached = not isinstance(problem, httpx2.ConnectError | httpx2.ConnectTimeout)
        raise Broken(str(problem) or type(problem).__name__, reached=reached) from problem


@contextlib.contextmanager
def streamed(
    url: str,
    *,
    home: str,
    token: str | None,
    headers: Mapping[str, str],
    stall_seconds: float,
) -> Iterator[Reply]:
    """Ask for `url` and yield the answer; see `Hub.stream`. Inside of a door only."""
    import httpx2

    shared = session()
    timeout = httpx2.Timeout(stall_seconds, connect=min(stall_seconds, CONNECT_SECONDS))
    for _ in range(MOST_REDIRECTS + 1):
        with shared.stream(
            "GET",
            url,
            headers={**_usual_headers(token if origin(url) == origin(home) else None), **headers},
            follow_redirects=False,
            timeout=timeout,
            extensions={FILE_MARK: True},
        ) as response:
            location = response.headers.get("location")
            if response.status_code not in _REDIRECTS or location is None:
                own = origin(url) == origin(home)
                answer = Answer(response.status_code, own, headers_of(response))
                yield Reply(answer, url, response)
                return
            _read_away(response)
        url = redirected(url, location)
    raise Broken(mark("too many redirects"))


def redirected(url: str, location: str) -> str:
    """Return where a redirect leads.

    Raises:
        HubFailed: to an address that is none, or from a safe connection to one that is not.
    """
    safe = "https://" if url.lower().startswith("https://") else "http"
    try:
        target = urljoin(url, location)
    except ValueError:
        target = ""
    if not (origin(target) or "").startswith(safe):
        raise HubFailed(status=None, reason=mark("redirected to an address that is not safe"))
    return target


def _usual_headers(token: str | None) -> dict[str, str]:
    headers: dict[str, str] = library().utils.build_hf_headers(
        token=token or False, library_name="goldcrest", library_version=desktop.__version__
    )
    headers["accept-encoding"] = "identity"
    return headers


def _read_away(response: httpx2.Response) -> None:
    """Read a redirect's few words, so that the connection can be used again."""
    length = response.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and int(length) <= _LONGEST_REDIRECT:
        for _piece in response.iter_raw():
            pass
