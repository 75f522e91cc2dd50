"""huggingface_hub and its connections, set up for us; imported at first use only.

They cost a third of a second, and the window must be painted before.
"""

from __future__ import annotations

import functools
import logging
import os
import sys
import threading
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    import httpx2

#: Goldcrest tells nobody that it runs, and sends a token only where it is given one.
_QUIET = {
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_XET": "1",
}
#: Requests for a file carry this mark: their answers are not bounded as the API's are.
FILE_MARK = "goldcrest_file"
#: A response's extension of this name is its `Counted`: the library wraps its stream.
BODY = "goldcrest_body"
CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 20.0
MOST_REDIRECTS = 5
_LONGEST_ANSWER = 16 * 1024 * 1024
_LOADING = threading.Lock()


def library() -> ModuleType:
    """Return huggingface_hub, set up; the first call takes a third of a second."""
    with _LOADING:
        return _load()


@functools.cache
def _load() -> ModuleType:
    os.environ.update(_QUIET)
    import huggingface_hub

    huggingface_hub.set_client_factory(_client)
    # At its usual level it writes whole addresses, signed ones too, into the log.
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    # In detail it writes headers, and the name and password for a proxy.
    logging.getLogger("httpcore2").setLevel(logging.WARNING)
    # It writes what a server says to the terminal, as it is.
    logging.getLogger("huggingface_hub").setLevel(logging.CRITICAL)
    return huggingface_hub


def _client() -> httpx2.Client:
    import httpx2

    from desktop.core.hub.wire import no_cookies, wire

    return httpx2.Client(
        transport=wire(),
        headers={"accept-encoding": "identity"},
        cookies=no_cookies(),
        event_hooks={"response": [_bound]},
        follow_redirects=True,
        max_redirects=MOST_REDIRECTS,
        # The library's own client waits for ever.
        timeout=httpx2.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS),
    )


def session() -> httpx2.Client:
    """Return the client that all share; what it sends passes a door, see `door.py`."""
    shared: httpx2.Client = library().get_session()
    return shared


def hang_up() -> None:
    """Close the connections that wait for their next request, if there are any."""
    wire = sys.modules.get("desktop.core.hub.wire")
    if wire is not None:
        wire.wire().hang_up()


def _bound(response: httpx2.Response) -> None:
    """Put bounds on an answer of the API; the bytes of a file have their own.

    Raises:
        HubFailed: it redirects to where it must not.
    """
    import httpx2

    from desktop.core.hub.stream import redirected

    if FILE_MARK in response.request.extensions:
        return
    if response.has_redirect_location:
        redirected(str(response.request.url), response.headers["location"])
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        # Nobody asked for it, and a few kilobytes can unfold to gigabytes.
        raise httpx2.DecodingError("the answer is compressed")

    class Bounded(httpx2.SyncByteStream):
        def __init__(self, stream: httpx2.SyncByteStream) -> None:
            self._stream = stream

        def __iter__(self) -> Iterator[bytes]:
            return _within_bounds(iter(self._stream))

        def close(self) -> None:
            self._stream.close()

    if isinstance(response.stream, httpx2.SyncByteStream):
        response.stream = Bounded(response.stream)


def _within_bounds(pieces: Iterator[bytes]) -> Iterator[bytes]:
    import httpx2

    length, deadline = 0, time.monotonic() + ANSWER_SECONDS
    for piece in pieces:
        length += len(piece)
        if length > _LONGEST_ANSWER:
            raise httpx2.DecodingError("the answer is too long")
        if time.monotonic() > deadline:
            raise httpx2.ReadTimeout("the answer takes too long")
        yield piece


def host_of(address: str) -> str:
    """Return the host in an address, or what stands there instead of one."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def headers_of(response: httpx2.Response) -> dict[str, str]:
    """Return the headers of an answer, names in lower case."""
    return {name.lower(): value for name, value in response.headers.items()}
