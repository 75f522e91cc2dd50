"""Asking whether there is a newer version: one address, when a person presses the button."""

from __future__ import annotations

import contextvars
import queue
import threading
import time
from typing import TYPE_CHECKING, Final

from desktop import __version__
from desktop.core.errors import (
    NetworkLogin,
    NoNetwork,
    Offline,
    UpdatesAddressInvalid,
    UpdatesFailed,
    UpdatesOffline,
    UpdatesUnknown,
)
from desktop.core.hub.answers import Broken, plain
from desktop.core.hub.session import CONNECT_SECONDS, FILE_MARK, host_of, session
from desktop.core.language import mark
from desktop.core.releases import RELEASES, VARIABLE, NoRelease, read_release, usable
from desktop.core.tokens import origin, without_password

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx2

    from desktop.core.hub.remote import Hub
    from desktop.core.releases import Release

_OK: Final = 200
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS: Final = 2
_MOST_BYTES: Final = 256 * 1024
_PATIENCE: Final = 20.0


class Updates:
    """Tells whether there is a newer version; asks nobody before `check` is called.

    Args:
        hub: whose door, so that the offline switch, the proxy and the log hold here, too.
        environment: which may name another address.
        seconds: how long an answer may take.
    """

    def __init__(
        self, hub: Hub, environment: Mapping[str, str], seconds: float = _PATIENCE
    ) -> None:
        self._hub, self._seconds = hub, seconds
        self._address = (environment.get(VARIABLE) or RELEASES).strip()

    @property
    def host(self) -> str:
        """Who would be asked; "" for nobody."""
        return host_of(self._address)

    def check(self) -> Release:
        """Ask for the newest version; blocks for some seconds at worst, on the network.

        Raises:
            UpdatesUnknown: nobody is known who could tell.
            UpdatesAddressInvalid: who is named cannot be asked.
            UpdatesOffline: the offline switch is on.
            NoNetwork: they cannot be reached.
            NetworkLogin: something else answered.
            UpdatesFailed: they do not tell.
        """
        if not self._address:
            raise UpdatesUnknown
        if not usable(self._address):
            raise UpdatesAddressInvalid(address=without_password(self._address))
        try:
            content = ask_for_release(self._hub, self._address, self._seconds)
        except Offline as error:
            raise UpdatesOffline from error
        try:
            return read_release(content, self._address, __version__)
        except NoRelease as error:
            reason = mark("the answer tells of no version")
            raise UpdatesFailed(host=self.host, reason=reason) from error


def ask_for_release(hub: Hub, address: str, seconds: float) -> bytes:
    """Return what is answered at an address, bounded; no token goes there.

    Raises:
        AssistantError: see `Updates.check`; Offline for the switch.
    """
    from desktop.core.hub.stream import broken

    hub.require_online()
    host = host_of(address)
    try:
        with hub.door.passage("update check"), broken():
            connecting = min(seconds, CONNECT_SECONDS)
            return _in_time(lambda: _answer(address, host, seconds), connecting + seconds)
    except Broken as error:
        if error.error is not None:
            raise error.error from error
        if not error.reached:
            raise NoNetwork(host=host, reason=error.reason) from error
        raise UpdatesFailed(host=host, reason=error.reason) from error


def _in_time(ask: Callable[[], bytes], seconds: float) -> bytes:
    """Return what is answered, and wait no longer than that.

    The library's own limits are for each piece that comes: of headers that come a letter at a time
    there is no end. Who asked such a place is left alone with it, on a thread that keeps nobody.
    """
    ended: queue.SimpleQueue[tuple[bytes, BaseException | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            ended.put((ask(), None))
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            ended.put((b"", error))

    # The passage through the door is this thread's, and goes with what is asked.
    context = contextvars.copy_context()
    threading.Thread(target=context.run, args=(run,), name="update-check", daemon=True).start()
    try:
        content, error = ended.get(timeout=seconds)
    except queue.Empty:
        raise Broken(mark("the answer takes too long")) from None
    if error is not None:
        raise error
    return content


def _answer(address: str, host: str, seconds: float) -> bytes:
    import httpx2

    from desktop.core.hub.stream import redirected

    url, deadline = address, time.monotonic() + seconds
    timeout = httpx2.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS))
    for _ in range(_MOST_REDIRECTS + 1):
        with session().stream(
            "GET",
            url,
            headers={"accept": "application/json"},
            follow_redirects=False,
            timeout=timeout,
            extensions={FILE_MARK: True},
        ) as response:
            location = response.headers.get("location")
            if response.status_code not in _REDIRECTS or location is None:
                return _content(response, host, deadline)
        url = redirected(url, location)
        if origin(url) != origin(address):
            raise Broken(mark("it sends elsewhere"))
    raise Broken(mark("too many redirects"))


def _content(response: httpx2.Response, host: str, deadline: float) -> bytes:
    if response.status_code != _OK:
        raise Broken(f"the server answered {response.status_code}")
    if response.headers.get("content-type", "").strip().lower().startswith("text/html"):
        raise NetworkLogin(host=host, reason=plain("a page"))
    if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise Broken(mark("the answer is compressed"))
    content = b""
    for piece in response.iter_raw():
        content += piece
        if len(content) > _MOST_BYTES:
            raise Broken(mark("the answer is too long"))
        if time.monotonic() > deadline:
            raise Broken(mark("the answer takes too long"))
    return content
