"""Kill a download at a thousand random moments: does the file always become right?

Each fetch runs in a process of its own and is killed (SIGKILL) after a random number of bytes; the
next one goes on. A file that becomes whole is compared, deleted, and fetched anew.

    python benchmarks/download_kills.py [--kills 1000] [--megabytes 32] [--seed 1]

Exit status 1 where a file was wrong, or where more than 2 MiB were fetched twice for one kill.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fetch_nursery import Nursery  # noqa: E402 - after the path is set
from hub_server import HubServer  # noqa: E402

from desktop.core.hub.transfer.unfinished import unfinished  # noqa: E402

REPO, FILE = "someone/models", "model.gguf"
BLOCK_BYTES = 256 << 10
MOST_TWICE = 2 << 20
BYTES_PER_SECOND = 16_000_000
_LONGEST_LIFE = 1_500_000


@dataclass
class Tally:
    """What has happened so far."""

    kills: int = 0
    files: int = 0
    wrong: int = 0
    most_twice: int = 0
    twice: int = 0


class Torment:
    """One server, one file, and fetches of it that are killed."""

    def __init__(self, server: HubServer, nursery: Nursery, destination: Path, seed: int) -> None:
        self._server = server
        self._nursery = nursery
        self._destination = destination
        self._random = random.Random(seed)  # noqa: S311 - the same moments in each run
        self.tally = Tally()

    def life(self, content: bytes, *, kill: bool = True) -> None:
        """Let one process fetch; kill it after a random number of bytes, if at all."""
        before, sent = self._there(), self._server.sent_bytes
        child = self._nursery.fork(self._destination)
        if kill:
            self._wait(sent + self._random.randrange(_LONGEST_LIFE), self._random.random())
            child.kill()
        how = self._nursery.ended()
        self.tally.kills += how == "killed"
        if how == "failed":
            raise RuntimeError("a fetch failed by itself")
        if self._destination.exists():
            self.tally.files += 1
            self.tally.wrong += self._destination.read_bytes() != content
            self._destination.unlink()
            return
        # What has come, and does not count: it will come again.
        twice = self._settled() - sent - (self._there() - before)
        self.tally.twice += max(twice, 0)
        self.tally.most_twice = max(self.tally.most_twice, twice)

    def _there(self) -> int:
        left = unfinished(self._destination)
        return 0 if left is None else left.bytes

    def _wait(self, sent: int, seconds: float) -> None:
        until = time.monotonic() + seconds
        while self._server.sent_bytes < sent and time.monotonic() < until:
            time.sleep(0.001)

    def _settled(self) -> int:
        """Return the bytes sent once the server has noticed that nobody listens any more."""
        while self._server.pouring:
            time.sleep(0.001)
        return self._server.sent_bytes


def main() -> int:
    """Kill, compare, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--megabytes", type=int, default=32)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    content = random.Random(chosen.seed).randbytes(chosen.megabytes << 20)  # noqa: S311 - any bytes
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name, HubServer({REPO: {FILE: content}}) as server:
        server.faults.bytes_per_second = BYTES_PER_SECOND
        destination = Path(name) / FILE
        with Nursery(
            server.url, REPO, FILE, block_bytes=BLOCK_BYTES, window_seconds=0.05
        ) as nursery:
            torment = Torment(server, nursery, destination, chosen.seed)
            while torment.tally.kills < chosen.kills:
                torment.life(content)
            server.faults.bytes_per_second = None
            torment.life(content, kill=False)
    tally = torment.tally
    seconds = time.monotonic() - began
    print(f"{tally.kills} kills in {seconds:.0f} s, {tally.files} files became whole")
    print(f"  wrong files: {tally.wrong}")
    mean = tally.twice / max(tally.kills, 1) / 1024
    print(f"  fetched twice for one kill: {mean:.0f} KiB on average,", end=" ")
    print(f"{tally.most_twice / 1024:.0f} KiB at most (<= {MOST_TWICE >> 10} KiB)")
    return 1 if tally.wrong or tally.most_twice > MOST_TWICE else 0


if __name__ == "__main__":
    sys.exit(main())
