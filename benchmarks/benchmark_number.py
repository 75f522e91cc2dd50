"""The number of Goldcrest's own benchmark against that of llama-bench, on the same build, in turn.

    python benchmarks/benchmark_number.py [MODEL.gguf] [--rounds 11] [--threads N] [--plain]

Without a model one of a billion random weights in Q4_K is written. The quick benchmark runs as the
button starts it; then llama-bench writes as many tokens, as often, with the same variant,
repacking, threads, flash attention, way to load and environment (the limit on spinning, large
pages), and both with the context that llama-bench makes for so few tokens: with 2,048 tokens of it,
of which none is used, writing took 3 % longer. Bound: the median of the shares, generation at depth
0, within 2 % of 1.

`--plain` leaves llama-bench its own environment and way to load, which tells what ours gain; no
bound then. `peers.py` builds llama-bench. Exits 1 when the bound is broken, 2 when the computer was
too busy to tell.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import peers  # noqa: E402 - after the path is set
from benchmarks.synthetic_model import BILLION, write  # noqa: E402 - likewise
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402 - likewise
from desktop.core.engine.measures import BenchOptions, BenchResult  # noqa: E402 - likewise
from desktop.core.engine.process import worker_environment  # noqa: E402 - likewise
from desktop.core.engine.values import LoadOptions  # noqa: E402 - likewise
from desktop.core.speed.benchmark import quick  # noqa: E402 - likewise
from desktop.core.speed.noise import spread  # noqa: E402 - likewise

#: llama.cpp rounds a context up to this, and llama-bench asks for the tokens that it writes.
CONTEXT = 256
LIMIT_S = 300.0
BOUND = 0.02
#: Shares that lie wider than this tell nothing of 2 %.
TOO_WIDE = 0.08


@dataclass(frozen=True)
class Round:
    """Medians of one turn, in tokens per second."""

    ours: float
    theirs: float

    @property
    def share(self) -> float:
        """Ours of theirs."""
        return self.ours / self.theirs


def measure(load: LoadOptions, folder: Path, rounds: int, *, plain: bool) -> list[Round]:
    """Run both in turn."""
    bench = peers.build()
    engine = Engine(worker_command(), folder / "logs")
    found = []
    try:
        engine.load(load).result(LIMIT_S)
        for number in range(rounds):
            ours = _ours(engine, load)
            theirs = _theirs(bench, load.path, ours, plain=plain)
            found.append(Round(ours.tg[0].tokens_per_second, theirs))
            print(
                f"  {number + 1}: {found[-1].ours:.2f} t/s, llama-bench {theirs:.2f} t/s:"
                f" {found[-1].share:.3f} ({ours.tg[0].tokens} tokens)"
            )
        facts = ours.model
        print(f"{facts.variant}, {facts.threads} threads, flash attention {facts.flash_attention}")
    finally:
        engine.close()
    return found


def _ours(engine: Engine, load: LoadOptions) -> BenchResult:
    options = BenchOptions(**asdict(quick(load.context)))
    return engine.bench(load, options, lambda _share, _step: None).result.result(LIMIT_S)


def _theirs(bench: peers.Peers, model: Path, ours: BenchResult, *, plain: bool) -> float:
    facts, reading = ours.model, ours.tg[0]
    rounds = next(len(one.tokens_per_second) for one in ours.tests if one.tokens and not one.depth)
    how = ["-p", "0", "-n", str(reading.tokens), "-r", str(min(rounds, 10))]
    how += ["-t", str(facts.threads), "--repack", str(int(facts.repack))]
    how += ["-fa", facts.flash_attention or "auto"]
    environment = None
    if not plain:
        how += ["-lm", "none"]  # what we map depends on the weights; here neither does
        environment = worker_environment(os.environ)
    found = bench.bench(model, *how, variant=facts.variant, environment=environment)
    return statistics.median(found)


def main() -> int:
    """Measure, print, and return 1 when the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("model", type=Path, nargs="?", help="a GGUF file")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--threads", type=int, default=0, help="0 is automatic")
    parser.add_argument("--plain", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = chosen.model or write(folder / "model.gguf", BILLION)
        load = LoadOptions(
            model.absolute(), CONTEXT, chosen.threads, device="cpu", map_file=chosen.plain
        )
        found = measure(load, folder, chosen.rounds, plain=chosen.plain)
    shares = [one.share for one in found]
    share, wide = statistics.median(shares), spread(shares)
    if chosen.plain:
        print(f"generation, of llama-bench as it is: {share:.3f}")
        return 0
    held = abs(share - 1) <= BOUND
    verdict = "BUSY" if wide > TOO_WIDE else "PASS" if held else "FAIL"
    print(f"{verdict}  generation, of llama-bench: {share:.3f} (within 2 %; spread {wide:.3f})")
    return {"PASS": 0, "FAIL": 1, "BUSY": 2}[verdict]


if __name__ == "__main__":
    sys.exit(main())
