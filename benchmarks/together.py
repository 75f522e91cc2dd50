"""Whether two models that answer at the same time are done sooner than one after the other.

    python benchmarks/together.py [MODEL.gguf] [--tokens 40] [--rounds 7]

Both have an engine of their own, as "Ask several models" gives them where memory allows it. Each
round runs both ways in turn, and the median of the rounds' ratios counts. Without a model one with
a billion weights is written to a temporary folder. Exit status 1 where it takes longer at once.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.synthetic_model import BILLION, write  # noqa: E402 - found by the line above
from desktop.core.engine.engine import (  # noqa: E402 - likewise
    ChatMessage,
    Engine,
    GenerateOptions,
    LoadOptions,
    worker_command,
)
from desktop.core.sampling import Sampling  # noqa: E402 - likewise

if TYPE_CHECKING:
    from desktop.core.engine.engine import Job
    from desktop.core.engine.values import ReplyStats

BOUND = 1.0


def main() -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("model", type=Path, nargs="?", help="a GGUF file")
    parser.add_argument("--tokens", type=int, default=40, help="in each reply")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        model = options.model or write(Path(folder) / "billion.gguf", BILLION)
        engines = [Engine(worker_command(), Path(folder)) for _ in range(2)]
        try:
            return compare(engines, LoadOptions(model, 2048), options.tokens, options.rounds)
        finally:
            for engine in engines:
                engine.close()


def compare(engines: list[Engine], load: LoadOptions, tokens: int, rounds: int) -> int:
    """Time both ways in turn; return the exit status."""
    for engine in engines:
        engine.load(load).result()
    chat = GenerateOptions(
        (ChatMessage("user", "Sing."),), Sampling(temperature=0), tokens, drafting=False
    )

    def begin(engine: Engine) -> Job[ReplyStats]:
        return engine.generate(load, chat, lambda _text, _count: None)

    ratios: list[float] = []
    speeds: dict[str, list[float]] = {"alone": [], "beside": []}
    for _ in range(rounds):
        start = time.perf_counter()
        for engine in engines:
            speeds["alone"].append(begin(engine).result.result().tokens_per_second)
        apart = time.perf_counter() - start
        start = time.perf_counter()
        jobs = [begin(engine) for engine in engines]
        speeds["beside"] += [job.result.result().tokens_per_second for job in jobs]
        ratios.append((time.perf_counter() - start) / apart)
    ratio = statistics.median(ratios)
    each = {name: statistics.median(found) for name, found in speeds.items()}
    print(f"alone {each['alone']:.1f} tokens/s, beside each other {each['beside']:.1f} each")
    print(f"{'PASS' if ratio <= BOUND else 'FAIL'}  at once takes {ratio:.2f} of the time")
    return int(ratio > BOUND)


if __name__ == "__main__":
    sys.exit(main())
