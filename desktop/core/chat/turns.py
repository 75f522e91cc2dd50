"""Whose turn it is in each chat: its replies are written in the order in which they were asked."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable


class Turns:
    """A line for each chat, or for each engine in one; may be used from any thread.

    A reply reads what stands before it, which is another reply's text where people did not wait
    for its end.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lines: dict[Hashable, list[tuple[object, Callable[[], None]]]] = {}

    def come(self, chat: Hashable, who: object, go: Callable[[], None]) -> bool:
        """Stand in the line of a chat.

        Returns:
            whether it is the turn of `who` at once; else `go` is called when it is.
        """
        with self._lock:
            line = self._lines.setdefault(chat, [])
            line.append((who, go))
            return len(line) == 1

    def leave(self, chat: Hashable, who: object) -> None:
        """Stand in it no more, whether or not it was the turn of `who`, and call the next one."""
        with self._lock:
            line = self._lines.pop(chat, [])
            rest = [one for one in line if one[0] is not who]
            if rest:
                self._lines[chat] = rest
            calls = rest[0][1] if rest and rest[0] is not line[0] else None
        if calls is not None:
            calls()
