"""What drafting from passages of the chat gains where text is copied, and costs where it is not.

Two synthetic models of 220 million weights. One recites a text of 400 tokens that stands in the
question with one word changed, as when people ask for a correction. The other rambles through a
vocabulary of 400 words with four followers each, at temperature 1, after 1,000 words of the same
kind: short passages come again all the time and mostly go on differently, as in prose. For
information also a draft model of one layer, where the recited text does not stand in the question.

    python benchmarks/speculation.py [--rounds 5] [--threads N] [--tokens 300]

Each reply is written with drafting and without, in turn, by one engine. Bounds, by the medians of
generation speed: copying at least 1.3x, prose at least 0.98x. On a machine that is busy with other
work the speeds of the same work differ by more than that: then in prose the fastest tenth of all
tokens counts, which nothing disturbed. Exits 1 when a bound is broken, 2 when the machine is too
busy to tell.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - after the path is set

from benchmarks import copying_model  # noqa: E402
from benchmarks.synthetic_model import Shape  # noqa: E402
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
#: Speeds of the same work further apart than this say more about the machine.
QUIET = 1.05
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


@dataclass(frozen=True)
class Reply:
    """One reply; `times` are the seconds between its tokens."""

    stats: ReplyStats
    text: str
    times: list[float]


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

    def write(self, sampling: Sampling, *, drafting: bool) -> Reply:
        """Return how the reply went."""
        pieces: list[str] = []
        arrivals: list[float] = []

        def hear(text: str, _count: int) -> None:
            pieces.append(text)
            arrivals.append(time.perf_counter())

        options = GenerateOptions(self._question, sampling, self._tokens, drafting=drafting)
        job = self._engine.generate(self._load, options, hear)
        stats = job.result.result(LIMIT_S)
        times = [after - before for before, after in itertools.pairwise(arrivals)]
        return Reply(stats, "".join(pieces), times)

    def close(self) -> None:
        """End it."""
        self._engine.close(LIMIT_S)


def compare(writer: Writer, sampling: Sampling, rounds: int) -> tuple[list[Reply], list[Reply]]:
    """Return the replies with drafting and without, and print them; the first round is left out."""
    with_drafts: list[Reply] = []
    without: list[Reply] = []
    for number in range(rounds + 1):
        seeded = replace(sampling, seed=number)
        answers = {}
        for drafting in (True, False) if number % 2 else (False, True):
            answers[drafting] = writer.write(seeded, drafting=drafting)
        drafted, plain = answers[True], answers[False]
        fast = drafted.stats
        print(
            f"  {fast.tokens_per_second:6.1f} / {plain.stats.tokens_per_second:6.1f} t/s", end=", "
        )
        print(f"{fast.accepted_tokens} of {fast.drafted_tokens} drafted accepted,", end=" ")
        print(f"estimated {fast.drafting_gain:.2f}x", end="")
        print("" if drafted.text == plain.text else ", texts differ", end="")
        print("" if number else " (first, does not count)", flush=True)
        if number:
            with_drafts.append(drafted)
            without.append(plain)
    return with_drafts, without


def speed(replies: list[Reply]) -> float:
    """Return the median speed, in tokens/s."""
    return statistics.median(reply.stats.tokens_per_second for reply in replies)


def undisturbed(replies: list[Reply]) -> float:
    """Return the speed of the fastest tenth of the tokens."""
    times = list(itertools.chain(*(reply.times for reply in replies)))
    return 1 / statistics.quantiles(times, n=10)[0]


def judge(what: str, with_drafts: list[Reply], without: list[Reply], bound: float) -> int:
    """Print how the ratio compares with the bound; return the exit status."""
    found = speed(with_drafts) / speed(without)
    status = int(found < bound)
    speeds = [reply.stats.tokens_per_second for reply in without]
    if status and bound < 1 and max(speeds) / min(speeds) > QUIET:
        calm = undisturbed(with_drafts) / undisturbed(without)
        print(
            f"  {found:.3f}; without drafts alone {min(speeds):.1f} to {max(speeds):.1f} t/s,",
            end="",
        )
        print(f" so undisturbed tokens count: {calm:.3f}")
        found, status = calm, 0 if calm >= bound else 2
    print(f"{('PASS', 'FAIL', 'UNDECIDED')[status]}  {what}: {found:.3f} (>= {bound})")
    return status


def with_a_draft_model(
    folder: Path, load: Callable[[Path], LoadOptions]
) -> tuple[LoadOptions, str, Sampling]:
    """Return a model that recites, with one of a layer that does too, and a question."""
    followers = copying_model.reciting(list(range(COPIED)))
    model = copying_model.write(folder / "reciting.gguf", followers)
    small = copying_model.write(folder / "small.gguf", followers, Shape(layers=1))
    return replace(load(model), draft=small), "x", Sampling(temperature=0)


def main() -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=0, help="0 is automatic")
    parser.add_argument("--tokens", type=int, default=100, help="of a reply in prose")
    chosen = parser.parse_args()

    def load(model: Path) -> LoadOptions:
        return LoadOptions(model, threads=chosen.threads)

    statuses = []
    for what, make, tokens, rounds, bound in (
        ("copying with drafting, of without", copying, 0, chosen.rounds, LEAST_OF_COPYING),
        (
            "prose with drafting, of without",
            prose,
            chosen.tokens,
            3 * chosen.rounds,
            LEAST_OF_PROSE,
        ),
        ("reciting with a draft model, of without", with_a_draft_model, 0, 2, None),
    ):
        with tempfile.TemporaryDirectory() as name:
            options, question, sampling = make(Path(name), load)
            writer = Writer(Path(name), options, question, tokens)
            replies = compare(writer, sampling, rounds)
            writer.close()
        if bound is None:
            print(f"      {what}: {speed(replies[0]) / speed(replies[1]):.3f}")
        else:
            statuses.append(judge(what, *replies, bound))
    return 1 if 1 in statuses else max(statuses)


if __name__ == "__main__":
    sys.exit(main())
