"""Telling listeners what happened in the queue of downloads."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.hub.queue.values import Download, Listing

    Item = Download | Listing
    Listener = Callable[[Item], None]

_log = logging.getLogger(__name__)


class News:
    """What is to be told, in order; told one at a time and while no lock is held."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._items: deque[Item] = deque()
        self._listeners: tuple[Listener, ...] = ()
        self._telling = False

    def add(self, item: Item) -> None:
        """Have `item` told by the next `tell`; may be called with other locks held."""
        with self._lock:
            self._items.append(item)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have `listener` called with every item; the result ends that."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(one for one in self._listeners if one is not listener)

        return unsubscribe

    def tell(self) -> None:
        """Call the listeners with all items; the caller holds no lock.

        Only one thread does so at a time: another one's items are left to it, which keeps them in
        order.
        """
        with self._lock:
            if self._telling:
                return
            self._telling = True
        try:
            while (following := self._next()) is not None:
                item, listeners = following
                for listener in listeners:
                    _call(listener, item)
        except BaseException:
            self._telling = False
            raise

    def _next(self) -> tuple[Item, tuple[Listener, ...]] | None:
        with self._lock:
            if self._items:
                return self._items.popleft(), self._listeners
            self._telling = False
            return None


def _call(listener: Listener, item: Item) -> None:
    try:
        listener(item)
    except Exception:  # noqa: BLE001 - one broken view must stop neither downloads nor others
        _log.exception("a listener of the downloads failed")
