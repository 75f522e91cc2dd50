"""Holds predictions against whole models of the same shape, built and measured in turn.

    python benchmarks/prediction.py                 # eight models, about half an hour
    python benchmarks/prediction.py --small         # those below 2 GB
    python benchmarks/prediction.py llama32-1b ...  # these

For each model its file is written in full, with random weights. Then, round after round: it is
predicted from skeletons, measured with the engine, and measured with llama-bench. The numbers of
docs/speed.md are what this prints. Bounds: an exact prediction of writing is within 10 % for each
model and within 5 % in the median, a quick one within 20 %; a prediction takes at most 10 s for a
model up to 2 billion weights and 20 s above.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import peers  # noqa: E402 - after the path is set
from desktop.app_probe import CONTEXT, DEPTHS, Prober  # noqa: E402 - likewise
from desktop.app_trials import samples_of  # noqa: E402 - likewise
from desktop.core.catalogue import load  # noqa: E402 - likewise
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402 - likewise
from desktop.core.engine.measures import ProbeOptions  # noqa: E402 - likewise
from desktop.core.engine.values import LoadOptions  # noqa: E402 - likewise
from desktop.core.paths import Paths  # noqa: E402 - likewise
from desktop.core.speed import skeleton  # noqa: E402 - likewise
from desktop.core.speed.families import from_catalogue  # noqa: E402 - likewise

if TYPE_CHECKING:
    from desktop.core.speed.blueprint import Blueprint
    from desktop.core.speed.calibration import Calibration
    from desktop.core.speed.predict import Sample

#: MiniCPM5 2B, Llama 3.2 3B and Granite 4.1 3B were looked at only when everything was done.
MODELS: Final = (
    *("qwen3-0.6b", "llama32-1b", "qwen3-1.7b", "gemma3-1b", "minicpm5-2b"),
    *("llama32-3b", "qwen3-4b-2507", "smollm2-1.7b", "granite41-3b"),
)
LARGE: Final = 2_000_000_000
TWO_BILLION: Final = 2_300_000_000
EACH, MIDDLE, QUICK = 0.10, 0.05, 0.20
SMALL_S, LARGE_S = 10.0, 20.0
LIMIT_S = 600.0


@dataclass(frozen=True)
class Pair:
    """What was predicted and what was measured, in tokens per second."""

    predicted: float
    measured: float

    @property
    def error(self) -> float:
        """How far off, as a share of what was measured."""
        return self.predicted / self.measured - 1


@dataclass(frozen=True)
class Row:
    """A model's numbers."""

    name: str
    size: int
    write: Pair
    deep: Pair
    read: Pair
    quick: Pair
    band: float
    bench: float
    seconds: float
    limit: float


class Lab:
    """Predicts and measures."""

    def __init__(self, folder: Path, rounds: int) -> None:
        paths = Paths.below(folder)
        paths.create()
        self._folder, self._rounds = folder, rounds
        self._chat = Engine(worker_command(), paths.logs)
        self._measurer = Engine(worker_command(), paths.logs)
        self.prober = Prober(paths, self._chat)
        self._peers = peers.build()
        self._load = LoadOptions(folder / "none.gguf", device="cpu")

    def close(self) -> None:
        """End the engines."""
        self.prober.close()
        self._measurer.close()
        self._chat.close()

    def calibrate(self) -> tuple[Calibration, float]:
        """Return what work takes here, and how long it took to find out."""
        started = time.perf_counter()
        found, _ = self.prober.calibrate(self._load)
        return found, time.perf_counter() - started

    def compare(self, name: str, plan: Blueprint) -> Row:
        """Return a model's numbers; its file is here meanwhile."""
        path = self._folder / "whole.gguf"
        skeleton.write(skeleton.cut(plan, plan.layers), path)
        write, deep, read, bench, seconds, quick = [], [], [], [], [], []
        band = 0.0
        for _ in range(self._rounds):
            calibration, _ = self.calibrate()
            started = time.perf_counter()
            costs, loaded, _ = self.prober.exact(plan, self._load)
            seconds.append(time.perf_counter() - started)
            samples = self._measure(path)
            measured = _median(samples, "write", 0)
            depth = max(sample.depth for sample in samples)
            step = _median(samples, "read", 0) / 128
            write.append(Pair(1 / costs.token, 1 / measured))
            deep.append(Pair(costs.tokens_per_second(depth), 1 / _median(samples, "write", depth)))
            read.append(Pair(costs.step_tokens / costs.step, 1 / step))
            quick.append(Pair(1 / calibration.costs(plan).token, 1 / measured))
            how = ("-p", "0", "-n", "16", "-r", "2", "-t", str(loaded.threads), "-fa", "off")
            bench += self._peers.bench(path, *how, variant=loaded.variant)
            band = max(band, costs.band)
        path.unlink()
        size = sum(tensor.bytes or 0 for tensor in plan.tensors)
        weights = sum(tensor.elements for tensor in plan.tensors)
        return Row(
            name=name,
            size=size,
            write=_middle(write),
            deep=_middle(deep),
            read=_middle(read),
            quick=_middle(quick),
            band=band,
            bench=statistics.median(bench) if bench else 0.0,
            seconds=max(seconds),
            limit=SMALL_S if weights < TWO_BILLION else LARGE_S,
        )

    def _measure(self, path: Path) -> tuple[Sample, ...]:
        load = replace(self._load, path=path, context=CONTEXT)
        options = ProbeOptions(depths=DEPTHS, tokens=12, rounds=4, seconds_limit=8.0)
        return samples_of(self._measurer.probe([load], options).result.result(LIMIT_S))[0]


def _median(samples: tuple[Sample, ...], kind: str, depth: int) -> float:
    found = next(one for one in samples if one.kind == kind and one.depth == depth)
    return statistics.median(found.seconds)


def _middle(pairs: list[Pair]) -> Pair:
    """Return the pair of the median error: both of its numbers are of the same minute."""
    return sorted(pairs, key=lambda pair: pair.error)[len(pairs) // 2]


def show(rows: list[Row]) -> None:
    """Print the table as docs/speed.md has it."""
    print(
        "\n| model | size | predicted | measured | error | after 3,840 | prompts | quick |"
        " llama-bench | took |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    for row in rows:
        print(
            f"| {row.name} | {row.size / 1e9:.2f} GB | {row.write.predicted:.1f} |"
            f" {row.write.measured:.1f} | {row.write.error:+.1%} | {row.deep.error:+.1%} |"
            f" {row.read.error:+.1%} | {row.quick.error:+.1%} | {row.bench:.1f} |"
            f" {row.seconds:.1f} s |"
        )
    print()


def judge(rows: list[Row]) -> bool:
    """Print each bound and whether it held."""
    errors = [abs(row.write.error) for row in rows]
    quick = [abs(row.quick.error) for row in rows]
    late = [f"{row.name} {row.seconds:.1f} s" for row in rows if row.seconds > row.limit]
    told = (
        (max(errors) <= EACH, f"worst exact prediction {max(errors):.1%} (<= {EACH:.0%})"),
        (
            statistics.median(errors) <= MIDDLE,
            f"median exact prediction {statistics.median(errors):.1%} (<= {MIDDLE:.0%})",
        ),
        (max(quick) <= QUICK, f"worst quick prediction {max(quick):.1%} (<= {QUICK:.0%})"),
        (not late, f"too slow: {', '.join(late) or 'none'} (<= {SMALL_S:.0f} and {LARGE_S:.0f} s)"),
    )
    for held, words in told:
        print(f"{'PASS' if held else 'FAIL'}  {words}")
    return all(held for held, _ in told)


def main() -> int:
    """Compare the models that are asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("models", nargs="*", help=", ".join(MODELS))
    parser.add_argument("--small", action="store_true", help="only models below 2 GB")
    parser.add_argument("--rounds", type=int, default=3, help="of all, for each model")
    chosen = parser.parse_args()
    catalogue = load(ROOT / "desktop" / "models.toml")
    rows = []
    with tempfile.TemporaryDirectory() as name:
        lab = Lab(Path(name), chosen.rounds)
        try:
            _, seconds = lab.calibrate()
            print(f"quick calibration: {seconds:.1f} s")
            for each in chosen.models or MODELS:
                model = catalogue.get(each)
                if not (chosen.small and (model.bytes or 0) >= LARGE):
                    rows.append(lab.compare(model.name, from_catalogue(model)))
                    show(rows[-1:])
        finally:
            lab.close()
    show(rows)
    return 0 if judge(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
