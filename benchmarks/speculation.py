"""What drafting from passages of the chat gains where text is copied, and costs where it is not.

Two synthetic models of 220 million weights. One recites a text of 400 tokens that stands in the
question with one word changed, as when people ask for a correction. The other rambles through a
vocabulary of 400 words with four followers each, at temperature 1, after 1,000 words of the same
kind: short passages come again all the time and mostly go on differently, as in prose.

    python benchmarks/speculation.py [--rounds 5] [--threads N] [--tokens 300]

Each reply is written with drafting and without, in turn, by one engine. Bounds, by the medians of
generation speed: copying at least 1.3x, prose at least 0.98x. Exits 1 when a bound is broken.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - after the path is set

from benchmarks import copying_model  # noqa: E402
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402
from desktop.core.engine.values import (  # noqa: E402
    ChatMessage,
    GenerateOptions,
    LoadOptions,
    ReplyStats,
)
from desktop.core.sampling import Sampling  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST_OF_COPYING = 1.3
LEAST_OF_PROSE = 0.98
LIMIT_S = 600.0
COPIED = 400
_FREE = Sampling(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0)


def copying(folder: Path, load: Callable[[Path], LoadOptions]) -> tuple[LoadOptions, str, Sampling]:
    """Return a model that recites, and a text with one other word."""
    words = list(range(COPIED))
    model = copying_model.write(folder / "reciting.gguf", copying_model.reciting(words))
    words[COPIED // 2] = COPIED + 1
    return load(model), copying_model.text(words), Sampling(temperature=0)


def prose(folder: Path, load: Callable[[Path], LoadOptions]) -> tuple[LoadOptions, str, Sampling]:
    """Return a model that rambles, and a thousand words of the same kind."""
    words = list(range(COPIED))
    followers = copying_model.rambling(words, 4, seed=3)
    model = copying_model.write(folder / "rambling.gguf", followers)
    random = np.random.default_rng(4)
    said = [words[0]]
    while len(said) < 1000:  # noqa: PLR2004 - words
        said.append(int(random.choice(followers[said[-1]])))
    return load(model), copying_model.text(said), _FREE


class Writer:
    """One engine that answers one question, with drafting and without."""

    def __init__(self, folder: Path, load: LoadOptions, question: str, tokens: int) -> None:
        self._engine = Engine(worker_command(), folder / "logs")
        self._load = load
        self._question = (ChatMessage("user", question),)
        self._tokens = tokens
        facts = self._engine.load(load).result(LIMIT_S)
        print(f"{load.path.stem}: {facts.bytes / 1e6:.0f} MB, {facts.threads} threads,", end=" ")
        print(f"{facts.variant}")

    def write(self, sampling: Sampling, *, drafting: bool) -> tuple[ReplyStats, str]:
        """Return how the reply went, and its text."""
        pieces: list[str] = []
        options = GenerateOptions(self._question, sampling, self._tokens, drafting=drafting)
        job = self._engine.generate(self._load, options, lambda text, _count: pieces.append(text))
        return job.result.result(LIMIT_S), "".join(pieces)

    def close(self) -> None:
        """End it."""
        self._engine.close(LIMIT_S)


def compare(writer: Writer, sampling: Sampling, rounds: int) -> float:
    """Return the ratio of the speeds with drafting and without, and print the rounds."""
    with_drafts: list[float] = []
    without: list[float] = []
    for number in range(rounds + 1):
        seeded = replace(sampling, seed=number)
        answers = {}
        for drafting in (True, False) if number % 2 else (False, True):
            stats, text = writer.write(seeded, drafting=drafting)
            answers[drafting] = stats, text
        (fast, text), (plain, same) = answers[True], answers[False]
        print(f"  {fast.tokens_per_second:6.1f} / {plain.tokens_per_second:6.1f} t/s", end=", ")
        print(f"{fast.accepted_tokens} of {fast.drafted_tokens} drafted accepted,", end=" ")
        print(f"estimated {fast.drafting_gain:.2f}x", end="")
        print("" if text == same else ", texts differ", end="")
        print("" if number else " (first, does not count)")
        if number:
            with_drafts.append(fast.tokens_per_second)
            without.append(plain.tokens_per_second)
    return statistics.median(with_drafts) / statistics.median(without)


def main() -> int:
    """Measure, print, and return 1 when a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0, help="0 is automatic")
    parser.add_argument("--tokens", type=int, default=300, help="of a reply in prose")
    chosen = parser.parse_args()
    held = True

    def load(model: Path) -> LoadOptions:
        return LoadOptions(model, threads=chosen.threads)

    for what, make, tokens, bound in (
        ("copying with drafting, of without", copying, 0, LEAST_OF_COPYING),
        ("prose with drafting, of without", prose, chosen.tokens, LEAST_OF_PROSE),
    ):
        with tempfile.TemporaryDirectory() as name:
            options, question, sampling = make(Path(name), load)
            writer = Writer(Path(name), options, question, tokens)
            found = compare(writer, sampling, chosen.rounds)
            writer.close()
        held &= found >= bound
        print(f"{'PASS' if found >= bound else 'FAIL'}  {what}: {found:.3f} (>= {bound})")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
