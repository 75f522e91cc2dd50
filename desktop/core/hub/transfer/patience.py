"""How often a transfer tries again, how long it waits before, and what it says in the end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.core.errors import DownloadInterrupted, NoNetwork

if TYPE_CHECKING:
    from desktop.core.errors import AssistantError
    from desktop.core.hub.answers import Broken
    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.rules import Rules


class Patience:
    """Counts failures in a row; only bytes that were never there before count as luck."""

    def __init__(self, remote: RemoteFile, rules: Rules, there: int) -> None:
        self._remote = remote
        self._rules = rules
        self._failures = 0
        self._furthest = there
        self._until = 0.0

    @property
    def waits(self) -> bool:
        """Whether the time for the next attempt has not come."""
        return time.monotonic() < self._until

    def lost(self, there: int) -> None:
        """Take note that what was there is less now."""
        self._furthest = min(self._furthest, there)

    def failed(self, broken: Broken, there: int) -> None:
        """Take note of a failure, with `there` bytes of the file arrived.

        Raises:
            AssistantError: it was the last one.
        """
        if there > self._furthest:
            self._failures, self._furthest = 0, there
        self._failures += 1
        wait = broken.wait or 0
        if self._failures >= self._rules.attempts or wait > self._rules.longest_wait:
            raise self._last_word(broken, there) from broken
        self._until = time.monotonic() + max(self._delay(), wait)

    def _delay(self) -> float:
        grown = self._rules.first_delay * 2.0 ** min(self._failures - 1, 30)
        return min(grown, self._rules.longest_delay)

    def _last_word(self, broken: Broken, there: int) -> AssistantError:
        if broken.error is not None:
            return broken.error
        if not broken.reached and not there:
            host = urlsplit(self._remote.url).hostname or self._remote.url
            return NoNetwork(host=host, reason=broken.reason)
        return DownloadInterrupted(
            file=self._remote.file,
            bytes=there,
            total_bytes=self._remote.bytes,
            reason=broken.reason,
        )
