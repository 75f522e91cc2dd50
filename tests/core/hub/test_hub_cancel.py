from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from core.hub.traces import there

from desktop.core.hub.transfer.control import Control, Stopped
from desktop.core.hub.transfer.fetch import Rules, fetch
from desktop.core.hub.transfer.rate import RateLimit
from desktop.core.hub.transfer.unfinished import partial_path

if TYPE_CHECKING:
    from pathlib import Path

    from hub_server import HubServer

    from desktop.core.hub.remote import RemoteFile

LIMIT_SECONDS = 0.2


class Fetching:
    """A fetch in a thread, with a way to wait until it is under way."""

    def __init__(self, remote: RemoteFile, destination: Path, limit_rate: int | None) -> None:
        self.control = Control(RateLimit(limit_rate))
        self.started = threading.Event()
        self.ended = 0.0
        self.error: BaseException | None = None
        self.thread = threading.Thread(target=self._run, args=(remote, destination))
        self.thread.start()

    def _run(self, remote: RemoteFile, destination: Path) -> None:
        rules = Rules(reserve=0, stall_seconds=30, first_delay=30, longest_delay=30)
        try:
            fetch(
                remote,
                destination,
                on_progress=lambda *_: self.started.set(),
                control=self.control,
                rules=rules,
            )
        except Stopped as error:
            self.error = error
        self.ended = time.monotonic()

    def cancel(self) -> float:
        """Cancel and return the seconds until it has ended."""
        assert self.started.wait(10)
        began = time.monotonic()
        self.control.stop()
        self.thread.join(10)
        assert isinstance(self.error, Stopped)
        return self.ended - began


@pytest.mark.parametrize("kind", ["slow", "stalled", "silent", "limited", "waiting", "gone"])
def test_cancelling_takes_less_than_a_fifth_of_a_second(
    server: HubServer, remote: RemoteFile, destination: Path, kind: str
) -> None:
    server.requests.clear()
    if kind == "slow":
        server.faults.bytes_per_second = 20_000
    elif kind == "stalled":
        server.faults.stall_after = 100_000
    elif kind == "silent":
        server.faults.silent = True
    elif kind == "waiting":
        server.faults.breaks = [100_000]
    elif kind == "gone":
        server.close()
    fetching = Fetching(remote, destination, 30_000 if kind == "limited" else None)
    # Until it is in the middle of what the test is about.
    until = time.monotonic() + 10
    partial = partial_path(destination)
    while time.monotonic() < until and kind not in ("silent", "gone"):
        if there(destination) > 0:
            break
        fetching.started.wait(0.01)
    seconds = fetching.cancel()

    assert seconds < LIMIT_SECONDS
    assert not destination.exists()
    assert partial.exists() == (kind not in ("silent", "gone"))
