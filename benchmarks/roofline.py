"""What share of the memory's speed a model of a billion weights reaches when it writes.

The engine's child measures what the memory gives, then the model writes, in turn, round after
round, and the best of each counts: on a machine that is busy with other work single rounds say
nothing.

    python benchmarks/roofline.py [MODEL.gguf] [--rounds 5] [--tokens 32]

Bound: a share between 0.2 and 1.3. Less is no speed for an engine, more cannot come from memory.
Exits 1 when it is broken, 2 when less was reached and the rounds lie too far apart to tell.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.synthetic_model import BILLION, write  # noqa: E402 - after the path is set
from desktop.core import energy_sources, hardware, wording_roofline  # noqa: E402
from desktop.core.engine.engine import (  # noqa: E402
    BenchOptions,
    Engine,
    LoadOptions,
    worker_command,
)
from desktop.core.engine.measures import BandwidthOptions  # noqa: E402
from desktop.core.gguf import read_header  # noqa: E402
from desktop.core.speed.roofline import (  # noqa: E402
    Bandwidth,
    Conditions,
    Traffic,
    fraction,
    limit,
    of_header,
)

LEAST, MOST = 0.2, 1.3
#: Rounds further apart than this say more about the machine than about the engine.
QUIET = 1.25
SECONDS = 120.0


def main() -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("model", type=Path, nargs="?", help="a GGUF file")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=32, help="in each round")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.model or write(Path(folder) / "billion.gguf", BILLION)
        needed = of_header(read_header(path))
        if needed is None:
            print("The weights of this model cannot be counted.")
            return 1
        engine = Engine(worker_command(), Path(folder))
        try:
            found, speeds = measure(engine, path, options.rounds, options.tokens)
        finally:
            engine.close()
    return report(found, speeds, needed, options.tokens)


def measure(
    engine: Engine, path: Path, rounds: int, tokens: int
) -> tuple[list[Bandwidth], list[float]]:
    """Return what the memory gave in each round, and the tokens per second."""
    computer = hardware.read()
    here = Conditions(
        computer.cpu, computer.usable_cores, computer.memory_total, hardware.on_battery()
    )
    found, speeds = [], []
    meter = energy_sources.find()
    for number in range(rounds):
        memory = engine.bandwidth(BandwidthOptions()).result.result(SECONDS)
        found.append(Bandwidth.from_result(asdict(memory), here))
        plan = BenchOptions(prompts=(), depths=(0,), tokens=tokens, rounds=1, seconds_limit=60)
        meter.start()
        result = engine.bench(LoadOptions(path), plan, lambda *_: None).result.result(SECONDS)
        spent = wording_roofline.energy(meter.stop(), tokens)
        speeds += [each.tokens_per_second for each in result.tg]
        readings = ", ".join(
            f"{each.bytes_per_second / 1e9:.1f} with {each.threads}" for each in memory.readings
        )
        print(
            f"round {number + 1}: memory {readings} threads (GB/s, {memory.method}, buffer"
            f" {memory.buffer_bytes / 1e6:.0f} MB); {speeds[-1]:.2f} tokens/s with"
            f" {result.model.threads} threads, {result.model.variant}. {spent}",
            flush=True,
        )
    return found, speeds


def report(found: list[Bandwidth], speeds: list[float], needed: Traffic, tokens: int) -> int:
    """Print the share of the best bandwidth that the best round took; return the exit status."""
    best = max(found, key=lambda each: each.bytes_per_second)
    speed = max(speeds)
    touched = needed.bytes(tokens / 2)
    share = fraction(touched, speed, best) or 0.0
    print(wording_roofline.bandwidth(best))
    print(
        f"{touched / 1e6:.0f} MB a token, so at most {limit(touched, best):.1f} tokens/s;"
        f" written were {speed:.1f}."
    )
    print(wording_roofline.share(share), wording_roofline.advice(share))
    good = LEAST < share < MOST
    if share <= LEAST and speed > min(speeds) * QUIET:
        print(f"UNDECIDED: a share of {share:.2f}; measure on a quieter machine.")
        return 2
    print(f"{'PASS' if good else 'FAIL'}: a share of {share:.2f}, bound {LEAST} to {MOST}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
