"""Writing while other programs want the processor: does the number of threads follow?

A synthetic model of 220 million weights writes with as many threads as Goldcrest chooses, and with
each fixed number, in turn, while no other process is busy, then one, then two.

    python benchmarks/thread_control.py [--rounds 5] [--tokens 120]

Tokens a second, medians of the rounds. Bound: at least 0.95 of the best fixed number, whatever the
load, and no token over 10 times the median. Exits 1 when the bound is broken.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.synthetic_model import write  # noqa: E402 - after the path is set
from desktop.core import hardware  # noqa: E402
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402
from desktop.core.engine.values import ChatMessage, GenerateOptions, LoadOptions  # noqa: E402
from desktop.core.sampling import LogitBias, Sampling  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST_OF_BEST = 0.95
MOST_OF_MEDIAN = 10.0
LIMIT_S = 600.0
BUSY = "while True: sum(range(10000))"
AUTOMATIC = 0


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Keep so many processes busy inside."""
    others = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(count)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


class Writer:
    """One engine for each number of threads, each with the model loaded."""

    def __init__(self, model: Path, folder: Path, tokens: int) -> None:
        # Random weights would end some replies at once.
        never = tuple(LogitBias(mark, -100) for mark in ("<|im_end|>", "</s>"))
        self._options = GenerateOptions(
            (ChatMessage("user", "Go on."),),
            Sampling(temperature=0, logit_bias=never),
            tokens,
            drafting=False,  # of one token after the other, the threads are to be seen
        )
        cores = hardware.read().usable_cores
        self.numbers = (AUTOMATIC, *range(1, cores + 1))
        self._loads = {n: LoadOptions(model, threads=n) for n in self.numbers}
        self._engines = {n: Engine(worker_command(), folder / f"{n}") for n in self.numbers}
        for number, engine in self._engines.items():
            engine.load(self._loads[number]).result(LIMIT_S)

    def write(self, number: int) -> tuple[float, float]:
        """Return the tokens a second, and the slowest token in medians of a token."""
        times: list[float] = []
        job = self._engines[number].generate(
            self._loads[number], self._options, lambda *_: times.append(time.perf_counter())
        )
        stats = job.result.result(LIMIT_S)
        gaps = [later - earlier for earlier, later in pairwise(times)]
        return stats.tokens_per_second, max(gaps) / statistics.median(gaps)

    def close(self) -> None:
        """End the engines."""
        for engine in self._engines.values():
            engine.close()


def compare(writer: Writer, others: int, rounds: int) -> bool:
    """Write in turn beside so many busy processes; print and return whether the bounds hold."""
    speeds: dict[int, list[float]] = {number: [] for number in writer.numbers}
    worst: list[float] = []
    with busy(others):
        writer.write(AUTOMATIC)  # finds its number
        for _ in range(rounds):
            for number in writer.numbers:
                speed, slowest = writer.write(number)
                speeds[number].append(speed)
                if number == AUTOMATIC:
                    worst.append(slowest)
    found = {number: statistics.median(each) for number, each in speeds.items()}
    best = max(found[number] for number in writer.numbers if number != AUTOMATIC)
    share, slowest = found[AUTOMATIC] / best, statistics.median(worst)
    told = ", ".join(f"{number}: {found[number]:.1f}" for number in writer.numbers[1:])
    held = share >= LEAST_OF_BEST and slowest <= MOST_OF_MEDIAN
    print(f"{others} busy: automatic {found[AUTOMATIC]:.1f} t/s; fixed {told} t/s")
    print(
        f"{'PASS' if held else 'FAIL'}  of the best fixed number {share:.2f} (>= {LEAST_OF_BEST}),"
        f" slowest token {slowest:.1f} medians (<= {MOST_OF_MEDIAN:g})"
    )
    return held


def main() -> int:
    """Measure, print, and return 1 when a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=120)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        writer = Writer(write(folder / "model.gguf"), folder, chosen.tokens)
        held = [compare(writer, others, chosen.rounds) for others in (0, 1, 2)]
        writer.close()
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
