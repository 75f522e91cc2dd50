"""How fast one file is fetched and hashed, and at what cost, compared with `curl` and `sha256sum`.

A server in a process of its own on loopback, each contender in a process of its own, in turns.
Goldcrest's time includes hashing, writing through to the disk and the final name; curl's does not.

    python benchmarks/downloads.py [--megabytes 1024] [--rounds 5] [--folder DIR]

Exit status 1 where the throughput is below 0.9 of curl's, the processor time above 1.5 times that
of curl and sha256sum together, or the memory grows by more than 50 MB (medians of the rounds).
"""

from __future__ import annotations

import argparse
import json
import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import psutil  # noqa: E402 - after the path is set
from hub_server import HubServer  # noqa: E402

from desktop.core.hub.remote import Hub  # noqa: E402
from desktop.core.hub.transfer.control import Control  # noqa: E402
from desktop.core.hub.transfer.fetch import Progress, Rules, fetch  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

REPO, FILE = "someone/models", "model.gguf"
LEAST_THROUGHPUT, MOST_CPU, MOST_GROWTH_MB = 0.9, 1.5, 50.0
GIGABIT = 125_000_000
PER_CONNECTION = 20_000_000


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds on the clock, of the processor, and megabytes more than before."""

    seconds: float
    cpu: float
    growth_mb: float = 0.0
    connections: int = 1


def serve(file: Path, bytes_per_second: int) -> None:
    """Serve until the standard input ends."""
    with HubServer({REPO: {FILE: file}}) as server:
        server.faults.bytes_per_second = bytes_per_second or None
        print(server.url, flush=True)
        sys.stdin.read()


def fetch_once(address: str, destination: Path, most_connections: int) -> None:
    """Fetch the file, when a line on the standard input says so; print the cost, as JSON."""
    process = psutil.Process()
    remote = Hub(address).locate(REPO, FILE)
    print("ready", flush=True)
    sys.stdin.readline()
    connections = [0]
    rss = [process.memory_info().rss]
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(0.02):
            rss.append(process.memory_info().rss)

    def on_progress(progress: Progress) -> None:
        connections[0] = max(connections[0], progress.connections)

    watcher = threading.Thread(target=watch)
    watcher.start()
    cpu = time.process_time()
    fetched = fetch(
        remote,
        destination,
        on_progress=on_progress,
        control=Control(),
        rules=Rules(most_connections=most_connections),
    )
    cpu = time.process_time() - cpu
    ended.set()
    watcher.join()
    cost = Cost(fetched.seconds, cpu, (max(rss) - rss[0]) / 1e6, connections[0])
    print(json.dumps(vars(cost)))


class Served:
    """A server in a process of its own, as a context."""

    def __init__(self, file: Path, bytes_per_second: int = 0) -> None:
        self._command = [sys.executable, __file__, "--serve", str(file), str(bytes_per_second)]

    def __enter__(self) -> str:
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        if self._process.stdout is None:
            raise RuntimeError("the server says nothing")
        return self._process.stdout.readline().strip()

    def __exit__(self, *_: object) -> None:
        self._process.communicate()


def goldcrest(address: str, destination: Path, size: int, most_connections: int = 4) -> Cost:
    """Fetch in a process of its own."""
    command = [sys.executable, __file__, "--fetch", address, str(destination)]
    with subprocess.Popen(
        [*command, str(most_connections)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        if process.stdout is None or process.stdout.readline() != "ready\n":
            raise RuntimeError("the fetching process does not start")
        make_ready(destination, size)
        shown, _ = process.communicate("go\n")
    return Cost(**json.loads(shown))


def measured(command: Sequence[str]) -> Cost:
    """Run a command and return what it took."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(time.monotonic() - began, usage.ru_utime + usage.ru_stime)


def curl(address: str, destination: Path, size: int) -> tuple[Cost, Cost]:
    """Fetch with curl, then hash: both costs."""
    url = Hub(address).locate(REPO, FILE).url
    make_ready(destination, size)
    got = measured(["curl", "--silent", "--fail", "--output", str(destination), url])
    return got, measured(["sha256sum", str(destination)])


def random_file(path: Path, megabytes: int) -> None:
    """Write a file that nothing can compress."""
    with path.open("wb") as file:
        for _ in range(megabytes):
            file.write(os.urandom(1 << 20))
        file.flush()
        # Else the system writes it while the file is fetched, in the way of who writes through.
        os.fsync(file.fileno())


def make_ready(destination: Path, size: int) -> None:
    """Have an empty folder and free memory, so that every contender finds the same.

    A virtual machine gives memory that was freed back to its host after a second or two, and to
    get it again takes longer than all the rest. So much more than is needed is taken right before
    the first byte: of little, some would have gone again.
    """
    shutil.rmtree(destination.parent, ignore_errors=True)
    destination.parent.mkdir()
    with mmap.mmap(-1, 4 * size) as memory:
        for position in range(0, len(memory), mmap.PAGESIZE):
            memory[position] = 1


def compare(folder: Path, file: Path, rounds: int, bytes_per_second: int = 0) -> bool:
    """Fetch in turns and print medians; return whether all bounds hold.

    Args:
        folder: for what is fetched.
        file: what the server gives.
        rounds: how often each contender fetches it.
        bytes_per_second: what the server gives each connection; 0: as fast as it can.
    """
    ours: list[Cost] = []
    theirs: list[tuple[Cost, Cost]] = []
    destination, size = folder / "fetched" / FILE, file.stat().st_size
    with Served(file, bytes_per_second) as address:
        for number in range(rounds + 1):
            for contender in ("goldcrest", "curl") if number % 2 else ("curl", "goldcrest"):
                if contender == "curl":
                    theirs.append(curl(address, destination, size))
                else:
                    ours.append(goldcrest(address, destination, size))
    # The first round warms the caches up.
    return show(size, ours[1:], theirs[1:])


def show(size: int, ours: Sequence[Cost], theirs: Sequence[tuple[Cost, Cost]]) -> bool:
    """Print the figures; return whether the bounds hold."""
    gigabytes = size / 1e9
    seconds = statistics.median(cost.seconds for cost in ours)
    curl_seconds = statistics.median(got.seconds for got, _ in theirs)
    cpu = statistics.median(cost.cpu for cost in ours)
    their_cpu = statistics.median(got.cpu + hashed.cpu for got, hashed in theirs)
    with_hash = statistics.median(got.seconds + hashed.seconds for got, hashed in theirs)
    growth = statistics.median(cost.growth_mb for cost in ours)
    print(f"{len(ours)} rounds of {gigabytes:.2f} GB, medians")
    print(f"  Goldcrest        {gigabytes / seconds:6.2f} GB/s  {cpu / gigabytes:5.2f} CPU s/GB")
    print(f"  curl -o          {gigabytes / curl_seconds:6.2f} GB/s")
    their_speed = gigabytes / with_hash
    print(f"  curl, sha256sum  {their_speed:6.2f} GB/s  {their_cpu / gigabytes:5.2f} CPU s/GB")
    checks = (
        ("throughput, of curl -o", curl_seconds / seconds, ">=", LEAST_THROUGHPUT),
        ("processor time, of curl + sha256sum", cpu / their_cpu, "<=", MOST_CPU),
        ("growth of memory in MB", growth, "<=", MOST_GROWTH_MB),
    )
    held = True
    for name, value, sign, bound in checks:
        good = value >= bound if sign == ">=" else value <= bound
        held &= good
        print(f"  {'pass' if good else 'FAIL'}  {name}: {value:.2f} ({sign} {bound})")
    return held


def several(folder: Path, megabytes: int) -> None:
    """Print what further connections bring where the server limits each of them."""
    file, destination = folder / "limited.bin", folder / "several" / FILE
    random_file(file, megabytes)
    print(
        f"{megabytes} MB from a server that gives each connection {PER_CONNECTION / 1e6:.0f} MB/s"
    )
    with Served(file, PER_CONNECTION) as address:
        for most in (1, 4):
            cost = goldcrest(address, destination, file.stat().st_size, most)
            speed = file.stat().st_size / cost.seconds / 1e6
            print(f"  at most {most}: {speed:5.1f} MB/s with {cost.connections} connections")


def main() -> int:
    """Compare, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=int, default=1024)
    parser.add_argument("--limited-megabytes", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="where the files lie meanwhile")
    parser.add_argument("--serve", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--fetch", nargs=3, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.serve:
        serve(Path(chosen.serve[0]), int(chosen.serve[1]))
        return 0
    if chosen.fetch:
        fetch_once(chosen.fetch[0], Path(chosen.fetch[1]), int(chosen.fetch[2]))
        return 0
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        folder = Path(name)
        random_file(folder / "source.bin", chosen.megabytes)
        print("a server as fast as it can; server and client share the processors")
        held = compare(folder, folder / "source.bin", chosen.rounds)
        print(f"a server that gives {GIGABIT / 1e6:.0f} MB/s, as a gigabit line does")
        held &= compare(folder, folder / "source.bin", min(chosen.rounds, 3), GIGABIT)
        (folder / "source.bin").unlink()
        if chosen.limited_megabytes:
            several(folder, chosen.limited_megabytes)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
