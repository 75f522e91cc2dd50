"""How near the memory that a model is said to need is to what it then takes.

Synthetic models of several shapes, up to about a gigabyte, are loaded in a child of their own, with
short and long contexts, all cache types, repacking on and off. The growth of the child's resident
memory is measured after loading, and when the context is nearly full: what the engine computes in
grows with it.

    python benchmarks/memory_prediction.py [--small]

The bound: the prediction is within 10 % of the growth, both times. Exits 1 when it is broken.
Pages of a mapped file count where they are in memory, as they are right after loading.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.synthetic_model import Shape, write  # noqa: E402 - after the path is set
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402
from desktop.core.engine.values import ChatMessage, GenerateOptions, LoadOptions  # noqa: E402
from desktop.core.gguf import read_header  # noqa: E402
from desktop.core.memory_need import CHILD_BYTES, of_header  # noqa: E402
from desktop.core.sampling import Sampling  # noqa: E402

BOUND = 0.10
LIMIT_S = 600.0
SHAPES = {
    "220M": Shape(context=8192),
    "220M, Q4_0": Shape(context=8192, weights="Q4_0"),
    "200M, as many heads of keys": Shape(layers=8, kv_heads=16, context=8192),
    "300M, many tokens": Shape(layers=6, vocabulary=128_000, context=8192),
    "1.2B, Q4_0": Shape(
        layers=22, embedding=2048, feed_forward=5632, heads=32, weights="Q4_0", context=8192
    ),
    "0.9B": Shape(layers=14, embedding=2048, feed_forward=5632, heads=32, context=8192),
}
WAYS = {
    "2k": LoadOptions(Path(), context=2048),
    "8k": LoadOptions(Path(), context=8192),
    "8k, q8_0": LoadOptions(Path(), context=8192, cache_type="q8_0"),
    "2k, q4_0": LoadOptions(Path(), context=2048, cache_type="q4_0"),
    "8k, not repacked": LoadOptions(Path(), context=8192, repack=False),
    "2k, not mapped": LoadOptions(Path(), context=2048, map_file=False),
    "8k, flash attention": LoadOptions(Path(), context=8192, flash_attention="on"),
    "2k, steps of 512": LoadOptions(Path(), context=2048, micro_batch=512),
}


class Found(NamedTuple):
    """What was said and what was taken after loading and after reading, in bytes."""

    said: tuple[int, int]
    taken: tuple[int, int]

    @property
    def error(self) -> float:
        """The larger of both errors, as a share of what was taken."""
        pairs = zip(self.said, self.taken, strict=True)
        return max((said / taken - 1 for said, taken in pairs), key=abs)

    @property
    def good(self) -> bool:
        """Whether it keeps to the bound."""
        pairs = zip(self.said, self.taken, strict=True)
        return all(abs(said - taken) <= BOUND * taken for said, taken in pairs)


def measure(load: LoadOptions, folder: Path, alone: int) -> Found:
    """Load a model in a fresh child, have it read, and look at its memory."""
    engine = Engine(worker_command(), folder / "logs")
    try:
        loaded = engine.load(load).result(LIMIT_S)
        assert engine.pid is not None  # noqa: S101 - it has a model
        child = psutil.Process(engine.pid)
        after_load = child.memory_info().rss
        text = "onceuponatimetherewas" * (load.context // 21 - 10)  # each letter is a token
        chat = GenerateOptions((ChatMessage("user", text),), Sampling(temperature=0), max_tokens=2)
        engine.generate(load, chat, lambda *_: None).result.result(LIMIT_S)
        after_run = child.memory_info().rss
    finally:
        engine.close()
    need = of_header(
        read_header(load.path),
        load.path.stat().st_size,
        load.context,
        cache_type=load.cache_type,
        micro_batch=load.micro_batch,
        flash_attention=loaded.flash_attention == "on",
    )
    assert need.total == loaded.needed_bytes  # noqa: S101 - the child must say the same
    return Found((need.at_rest, need.growth), (after_load - alone, after_run - alone))


def base(folder: Path) -> int:
    """Return the resident memory of a child that has loaded nothing."""
    engine = Engine(worker_command(), folder / "logs")
    try:
        job = engine.load(LoadOptions(folder / "none.gguf"))
        job.exception(LIMIT_S)
        assert engine.pid is not None  # noqa: S101 - refusing a file ends no child
        resident: int = psutil.Process(engine.pid).memory_info().rss
        return resident
    finally:
        engine.close()


def main() -> int:
    """Measure, print, compare with the bound."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--small", action="store_true", help="only models below 300 MB")
    small = parser.parse_args().small
    errors: list[float] = []
    bad = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        alone = base(folder)
        print(f"a child without a model: {alone / 1e6:.0f} MB, said {CHILD_BYTES / 1e6:.0f}")
        for name, shape in SHAPES.items():
            if small and shape.embedding > Shape.embedding:
                continue
            path = write(folder / "model.gguf", shape)
            for way, load in WAYS.items():
                found = measure(replace(load, path=path), folder, alone)
                errors.append(abs(found.error))
                bad += not found.good
                print(
                    f"{name:28} {way:24} MB loaded {found.taken[0] / 1e6:5.0f} (said"
                    f" {found.said[0] / 1e6:5.0f}), read {found.taken[1] / 1e6:5.0f} (said"
                    f" {found.said[1] / 1e6:5.0f}): {found.error:+6.1%}"
                    f"{'' if found.good else '  BROKEN'}",
                    flush=True,
                )
            path.unlink()
    print(f"errors: median {statistics.median(errors):.1%}, worst {max(errors):.1%}")
    print(f"{'FAIL' if bad else 'PASS'}: within {BOUND:.0%} of what is taken ({bad} broken)")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
