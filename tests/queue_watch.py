"""Watching a queue of downloads: everything that it told, and ways to wait for something."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from desktop.core.hub.queue.downloads import Download, Downloads, Listing, WantedFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

REPO, FILE, OTHER = "someone/models", "sub/model.gguf", "other.gguf"


def wanted(
    destination: Path, file: str = FILE, size: int | None = None, sha256: str | None = None
) -> tuple[WantedFile, ...]:
    """Return what a row with one file of the hub of these tests wants."""
    return (WantedFile(REPO, file, None, destination, size, sha256),)


class Watch:
    """Everything that a queue told, and a way to wait for something."""

    def __init__(self, downloads: Downloads) -> None:
        self.told: list[Download] = []
        self.listings: list[Listing] = []
        self._changed = threading.Condition()
        self.unsubscribe = downloads.subscribe(self._listen)

    def _listen(self, news: Download | Listing) -> None:
        with self._changed:
            if isinstance(news, Listing):
                self.listings.append(news)
            else:
                self.told.append(news)
            self._changed.notify_all()

    def until(self, wished: Callable[[Download], bool], seconds: float = 10) -> Download:
        """Wait for the first news that is wished for."""
        with self._changed:
            met = self._changed.wait_for(lambda: any(map(wished, self.told)), seconds)
            assert met, f"only these came: {[(one.key, one.state) for one in self.told]}"
            return next(filter(wished, self.told))

    def state(self, key: str, state: str) -> Download:
        """Wait until a row is in a state."""
        return self.until(lambda one: one.key == key and one.state == state)

    def resting(self, key: str) -> Download:
        """Wait until nothing works on a row and it does not wait for its turn."""
        return self.until(lambda one: one.key == key and not one.active)

    def under_way(self, key: str) -> Download:
        """Wait until bytes of a row come."""
        return self.until(lambda one: one.key == key and one.state == "running" and one.bytes > 0)

    def listed(self, *keys: str) -> None:
        """Wait until the rows are these."""
        with self._changed:
            met = self._changed.wait_for(
                lambda: self.listings and self.listings[-1].keys == keys, 10
            )
            assert met, self.listings

    def forget(self) -> Self:
        """Forget what was told so far."""
        with self._changed:
            self.told.clear()
            self.listings.clear()
        return self

    def states(self, key: str) -> list[str]:
        """Return the states of a row in order, each change once."""
        states = [one.state for one in self.told if one.key == key]
        return [state for i, state in enumerate(states) if i == 0 or state != states[i - 1]]
