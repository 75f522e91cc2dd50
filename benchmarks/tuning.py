"""Holds the way of running a model that tuning finds against llama.cpp's defaults.

    python benchmarks/tuning.py                 # one billion weights, about five minutes
    python benchmarks/tuning.py qwen3-1.7b ...  # of these shapes

The search runs on a part of the model, as in the program; then the whole model, built in full with
random weights, is timed in both ways, in turn. Bounds: the search takes at most 60 s (and its last
look), and a typical turn (500 tokens in, 200 out) is never slower than with llama.cpp's defaults.
Where another build reads prompts at least 1.3 times as fast, it is at least 1.15 times as fast.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop.app_probe import Prober  # noqa: E402 - after the path is set
from desktop.app_trials import Trials  # noqa: E402 - likewise
from desktop.core.catalogue import load  # noqa: E402 - likewise
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402 - likewise
from desktop.core.paths import Paths  # noqa: E402 - likewise
from desktop.core.speed import skeleton  # noqa: E402 - likewise
from desktop.core.speed.families import from_catalogue  # noqa: E402 - likewise
from desktop.core.speed.tuning import Choice, Tuned, Turn  # noqa: E402 - likewise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.engine.measures import ProbeOptions, ProbeResult
    from desktop.core.engine.values import LoadOptions
    from desktop.core.speed.blueprint import Blueprint

SECONDS, GRACE_S = 60.0, 15.0
#: Two ways that are the same are told apart by noise only.
NOISE: Final = 0.97
FACTS, WORTH = 1.3, 1.15
LIMIT_S = 600.0


def tune(prober: Prober, plan: Blueprint) -> tuple[Tuned, float]:
    """Return what is found, and how long that took."""
    started = time.perf_counter()
    tuned = prober.tune(plan, Turn(), SECONDS, gpus=False)
    return tuned, time.perf_counter() - started


def check(engine: Engine, plan: Blueprint, path: Path, tuned: Tuned, rounds: int) -> float:
    """Return how many times as fast a turn of the whole model is, in turn."""

    def probe(loads: Sequence[LoadOptions], options: ProbeOptions) -> ProbeResult:
        return engine.probe(loads, options).result.result(LIMIT_S)

    room = 2 * path.stat().st_size
    trials = Trials(plan, plan, path, room, probe)
    found = trials.time([tuned.usual, tuned.best], rounds)
    usual, best = found[tuned.usual], found[tuned.best]
    for name, costs in (("usual", usual), ("tuned", best)):
        reading, writing = costs.prompt_tokens_per_second(), costs.tokens_per_second()
        turn = Turn().seconds(costs)
        print(f"  {name}: turn {turn:.1f} s, prompts {reading:.1f} t/s, writing {writing:.1f} t/s")
    return Turn().seconds(usual) / Turn().seconds(best)


def differences(choice: Choice, usual: Choice) -> str:
    """Return what a choice changes."""
    changed = {
        name: value for name, value in choice.to_json().items() if value != usual.to_json()[name]
    }
    return ", ".join(f"{name} {value}" for name, value in changed.items()) or "nothing"


def main() -> int:
    """Tune and check the models that are asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("models", nargs="*", default=["llama32-1b"])
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    catalogue = load(ROOT / "desktop" / "models.toml")
    held = True
    with tempfile.TemporaryDirectory() as name:
        paths = Paths.below(Path(name))
        paths.create()
        chat, engine = (Engine(worker_command(), paths.logs) for _ in range(2))
        prober = Prober(paths, chat)
        for each in chosen.models:
            plan = from_catalogue(catalogue.get(each))
            tuned, seconds = tune(prober, plan)
            print(f"{each}: {differences(tuned.best, tuned.usual)} ({tuned.tried} ways tried)")
            path = paths.cache / "whole.gguf"
            skeleton.write(skeleton.cut(plan, plan.layers), path)
            gain = 1.0
            if tuned.best != tuned.usual:
                gain = check(engine, plan, path, tuned, chosen.rounds)
            path.unlink()
            worth = WORTH if tuned.prompt_gain >= FACTS else NOISE
            told = (
                (gain >= worth, f"a turn {gain:.2f} times as fast (>= {worth})"),
                (seconds <= SECONDS + GRACE_S, f"found in {seconds:.0f} s (<= {SECONDS:.0f})"),
            )
            for good, words in told:
                print(f"{'PASS' if good else 'FAIL'}  {words}")
                held &= good
        for one in (prober, engine, chat):
            one.close()
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
