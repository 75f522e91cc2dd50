"""The one door to the network: who may pass, by which way, and what is written down of it.

Every request of the program, redirects and huggingface_hub's own among them, goes through one
transport (`wire.py`), which asks the door that the request belongs to. A request that belongs to
none is refused, so nothing can reach the network past the offline switch and the log.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import time
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.core.connections import Connection
from desktop.core.errors import AssistantError, Offline
from desktop.core.hub.answers import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.core.connections import ConnectionLog

logger = logging.getLogger(__name__)

#: What a connection is opened for.
Why = Literal[
    "download",
    "find a file",
    "search",
    "look at a model",
    "check the catalogue",
    "update check",
]

#: Which way to the network; see `Proxy`.
ProxyKind = Literal["system", "none", "address"]

_LONGEST_PATH = 500
_TRUE = frozenset({"1", "ON", "YES", "TRUE"})


class NoPassage(RuntimeError):
    """A request was made outside of any door: a defect of the program, and never sent."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """The way to the network.

    Attributes:
        kind: "system" as the environment or the system's settings say, "none" directly,
            "address" through `address`.
        address: such as "http://proxy.example:8080"; used by the kind "address" only.
    """

    kind: ProxyKind = "system"
    address: str = ""


SYSTEM_PROXY = Proxy()


class Entry:
    """One request in the log, from its beginning to its end."""

    def __init__(self, log: ConnectionLog | None, connection: Connection) -> None:
        self._log = log
        self._ended = False
        self._number = log.begin(connection) if log is not None else 0

    def end(self, status: int | None, received: int, error: object = None) -> None:
        """Complete the entry; only the first call counts, and it never fails."""
        if self._ended:
            return
        self._ended = True
        if self._log is None:
            return
        reason = None if error is None else plain(error) or type(error).__name__
        try:
            self._log.end(self._number, status, received, reason)
        except (AssistantError, RuntimeError) as problem:
            # The entry itself is there. What has been fetched is not lost for its last line.
            logger.info("the log of connections: %r", problem)


class Door:
    """The door of one hub.

    Args:
        offline: whether nothing may pass at the moment.
        proxy: the way to take at the moment.
        log: where every request is written down before it is made.
    """

    def __init__(
        self,
        offline: Callable[[], bool] = lambda: False,
        proxy: Callable[[], Proxy] = lambda: SYSTEM_PROXY,
        log: ConnectionLog | None = None,
    ) -> None:
        self._offline = offline
        self._proxy = proxy
        self._log = log

    @contextlib.contextmanager
    def passage(self, why: Why) -> Iterator[None]:
        """Let this thread's requests pass inside; each of them is looked at again on its own.

        Raises:
            Offline: the offline switch is on.
        """
        self.require_online()
        token = _passage.set(_Passage(self, why))
        try:
            yield
        finally:
            _passage.reset(token)

    def is_offline(self) -> bool:
        """Return whether nothing may pass at the moment: by our switch, or by the library's."""
        return self._offline() or _library_is_offline()

    def require_online(self) -> None:
        """Refuse where the network must not be used.

        Raises:
            Offline: the offline switch is on.
        """
        if self.is_offline():
            raise Offline

    def proxy(self) -> Proxy:
        """Return the way to take at the moment."""
        return self._proxy()

    def note(self, host: str, path: str, why: Why) -> Entry:
        """Write down that a request is about to be made.

        Raises:
            AssistantError: it cannot be written down, and so must not be made.
        """
        path = plain(path.partition("?")[0], _LONGEST_PATH)
        return Entry(self._log, Connection(0, time.time(), plain(host), path, why))


def wished_offline(environment: Mapping[str, str]) -> bool:
    """Return whether the environment wants no connection: by our name for it, or the library's."""
    ours = environment.get("GOLDCREST_OFFLINE", "") not in ("", "0")
    theirs = environment.get("HF_HUB_OFFLINE") or environment.get("TRANSFORMERS_OFFLINE") or ""
    return ours or theirs.upper() in _TRUE


def _library_is_offline() -> bool:
    # It reads the environment when it is loaded, which is late; nothing passes without it.
    return bool(getattr(sys.modules.get("huggingface_hub.constants"), "HF_HUB_OFFLINE", False))


@dataclass(frozen=True, slots=True)
class _Passage:
    door: Door
    why: Why


_passage: ContextVar[_Passage | None] = ContextVar("passage", default=None)


def current() -> tuple[Door, Why]:
    """Return the door that this thread's request belongs to, and what it is for.

    Raises:
        NoPassage: it belongs to none.
    """
    passage = _passage.get()
    if passage is None:
        raise NoPassage("a request outside of the door")
    return passage.door, passage.why
