"""Goldcrest's engine against llama.cpp's own programs, on the same model, in turn.

    python benchmarks/against_llama_cpp.py [MODEL.gguf] [--rounds 5] [--only PART]

Without a model one of a billion random weights in Q4_K is written. Parts, each with its bound:

    same    with the same variant, repacking, threads and flash attention as llama-bench: generation
            at least 0.98 times as fast, prompts 0.97
    best    prompts with the fastest variant and repacking, and with flash attention as theirs: at
            least 1.25 times llama-bench's defaults, on a computer where it gains as much by them
    busy    beside one, then two busy processes, with the number of threads that Goldcrest chooses:
            at least 1.5 times llama-bench's defaults, and no token over 10 times the median
    memory  resident memory at most 120 MB above that of llama-server with the same settings

Medians of rounds. `peers.py` builds llama.cpp's programs. Exits 1 when a bound is broken.
"""

from __future__ import annotations

import argparse
import http.client
import json
import statistics
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import peers  # noqa: E402 - after the path is set
from benchmarks.synthetic_model import BILLION, write  # noqa: E402 - likewise
from benchmarks.thread_control import busy  # noqa: E402 - likewise
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402 - likewise
from desktop.core.engine.values import (  # noqa: E402 - likewise
    ChatMessage,
    GenerateOptions,
    LoadOptions,
    ReplyStats,
)
from desktop.core.sampling import Sampling  # noqa: E402 - likewise

PROMPT, SHORT, TOKENS = 512, 32, 64
#: Tokens of a prompt that are not of its text.
TEMPLATE = 18
PORT = 18_321
LIMIT_S = 900.0
LIKELY = 6
MOST_OF_MEDIAN = 10.0
MOST_MEGABYTES = 120.0


class Ours:
    """Our engine with one way to load the model."""

    def __init__(self, load: LoadOptions, folder: Path) -> None:
        self._load = load
        self._engine = Engine(worker_command(), folder)
        self.facts = self._engine.load(load).result(LIMIT_S)
        self._said = 0
        self.gaps: list[float] = []

    def answer(self, prompt: int, tokens: int) -> ReplyStats:
        """Return how a reply of so many tokens to a new prompt of `prompt` tokens went."""
        self._said += 1
        # A new first word, so that nothing of the last prompt is known; each letter is a token.
        text = (f"{self._said:03d}" + "onceuponatime" * prompt)[: prompt - TEMPLATE]
        options = GenerateOptions(
            (ChatMessage("user", text),), Sampling(temperature=0), tokens, drafting=False
        )
        times: list[float] = []
        job = self._engine.generate(
            self._load, options, lambda *_: times.append(time.perf_counter())
        )
        stats = job.result.result(LIMIT_S)
        assert stats.prompt_tokens == prompt  # noqa: S101 - else it is not the same work
        self.gaps = [later - earlier for earlier, later in pairwise(times)]
        return stats

    @property
    def memory(self) -> int:
        """Resident bytes of the child."""
        return int(psutil.Process(self._engine.pid).memory_info().rss)

    def close(self) -> None:
        """End it."""
        self._engine.close()


class Bench:
    """What all parts need."""

    def __init__(self, model: Path, folder: Path, rounds: int) -> None:
        self.model, self.folder, self.rounds = model, folder, rounds
        self.peers = peers.build()

    def ours(self, **load: Any) -> Ours:  # noqa: ANN401 - fields of `LoadOptions`
        """Load the model in a new engine, on the CPU."""
        return Ours(LoadOptions(self.model, 2048, device="cpu", **load), self.folder / "logs")

    def variants(self) -> tuple[str, ...]:
        """Return the CPU builds that can be the fastest here: the newest that run."""
        engine = Engine(worker_command(), self.folder / "logs")
        found = engine.variants().result(LIMIT_S)
        engine.close()
        return found[:LIKELY]

    def theirs(self, *options: str, variant: str = "") -> float:
        """Return the tokens/s of one repetition of `llama-bench`; 0: it cannot."""
        found = self.peers.bench(self.model, "-r", "1", *options, variant=variant)
        return statistics.median(found) if found else 0.0


def same(bench: Bench) -> bool:
    """Compare at the same variant, repacking and threads."""
    ours = bench.ours(threads=2, flash_attention="on")
    facts = ours.facts
    how = ("-t", str(facts.threads), "--repack", str(int(facts.repack)), "-fa", "on")
    writing: list[tuple[float, float]] = []
    reading: list[tuple[float, float]] = []
    ours.answer(PROMPT, 8)
    for _ in range(bench.rounds):
        there = bench.theirs("-p", "0", "-n", str(TOKENS), *how, variant=facts.variant)
        # Their program warms up as well, and what it leaves behind keeps the system busy.
        ours.answer(SHORT, TOKENS // 2)
        writing.append((ours.answer(SHORT, TOKENS).tokens_per_second, there))
        here = ours.answer(PROMPT, 1).prompt_tokens_per_second
        there = bench.theirs("-p", str(PROMPT), "-n", "0", *how, variant=facts.variant)
        reading.append((here, there))
    ours.close()
    print(f"{facts.variant}, repacking {'on' if facts.repack else 'off'}, {facts.threads} threads:")
    held = judge("generation, of llama-bench", writing, 0.98)
    return judge("prompts, of llama-bench", reading, 0.97) and held


def best(bench: Bench) -> bool:
    """Compare the fastest way to read prompts with llama-bench's defaults."""
    reading = ("-p", "256", "-n", "0")
    usual = statistics.median(bench.theirs(*reading) for _ in range(3))
    found = {
        (variant, repack): bench.theirs(*reading, "--repack", str(int(repack)), variant=variant)
        for variant in bench.variants()
        for repack in (True, False)
    }
    (variant, repack), speed = max(found.items(), key=lambda item: item[1])
    print(
        f"llama-bench by itself {usual:.1f} t/s; fastest {variant}, repacking {repack}: {speed:.1f}"
    )
    ours = bench.ours(variant=variant, repack=repack, flash_attention="on")
    pairs = []
    ours.answer(PROMPT, 1)
    for _ in range(bench.rounds):
        here = ours.answer(PROMPT, 1).prompt_tokens_per_second
        pairs.append((here, bench.theirs("-p", str(PROMPT), "-n", "0")))
    ours.close()
    if speed < 1.25 * usual:
        print("This computer gains less by that, so the bound does not apply:")
        judge("prompts, of llama-bench's defaults", pairs, 0.97)
        return True
    return judge("prompts, of llama-bench's defaults", pairs, 1.25)


def beside_others(bench: Bench) -> bool:
    """Compare beside busy processes."""
    ours = bench.ours()
    held = True
    for others in (1, 2):
        pairs, slowest = [], []
        with busy(others):
            ours.answer(SHORT, TOKENS)
            for _ in range(bench.rounds):
                here = ours.answer(SHORT, TOKENS).tokens_per_second
                slowest.append(max(ours.gaps) / statistics.median(ours.gaps))
                pairs.append((here, bench.theirs("-p", "0", "-n", str(TOKENS))))
        held &= judge(f"beside {others} busy, of llama-bench's defaults", pairs, 1.5)
        worst = statistics.median(slowest)
        even = worst <= MOST_OF_MEDIAN
        held &= even
        print(f"{'PASS' if even else 'FAIL'}  slowest token {worst:.1f} medians (<= 10)")
    ours.close()
    return held


def memory(bench: Bench) -> bool:
    """Compare resident memory after the same prompt."""
    ours = bench.ours(threads=2)
    ours.answer(PROMPT, 8)
    here = ours.memory
    ours.close()
    folder = bench.folder / "server"
    folder.mkdir()
    options = ["-m", str(bench.model), "-c", "2048", "-np", "1", "-t", "2", "--port", str(PORT)]
    options += ["-ub", "128", "-b", "128", "--no-webui", "--cache-ram", "0"]
    server = bench.peers.server(*options, folder=folder)
    try:
        _ask_server("once upon a time " * (PROMPT // 17))
        there = psutil.Process(server.pid).memory_info().rss
    finally:
        server.kill()
        server.wait()
    more = (here - there) / 1e6
    print(f"resident: {here / 1e6:.0f} MB, llama-server {there / 1e6:.0f} MB")
    held = more <= MOST_MEGABYTES
    print(f"{'PASS' if held else 'FAIL'}  above llama-server: {more:.0f} MB (<= 120)")
    return held


def _ask_server(prompt: str) -> None:
    """Have the server answer, once it is ready."""
    body = json.dumps({"prompt": prompt, "n_predict": 8}).encode()
    end = time.monotonic() + 120
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=120)
        try:
            connection.request("POST", "/completion", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            answer.read()
            if answer.status == http.HTTPStatus.OK:
                return
        except OSError:
            pass
        finally:
            connection.close()
        if time.monotonic() > end:
            raise SystemExit("llama-server does not answer")
        time.sleep(0.5)


def judge(what: str, pairs: list[tuple[float, float]], bound: float) -> bool:
    """Print and return whether the median of our share of theirs holds the bound."""
    here, there = (statistics.median(each) for each in zip(*pairs, strict=True))
    share = statistics.median(ours / theirs for ours, theirs in pairs)
    print(f"  {here:.1f} t/s, theirs {there:.1f} t/s")
    print(f"{'PASS' if share >= bound else 'FAIL'}  {what}: {share:.3f} (>= {bound})")
    return share >= bound


PARTS = {"same": same, "best": best, "busy": beside_others, "memory": memory}


def main() -> int:
    """Measure, print, and return 1 when a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("model", type=Path, nargs="?", help="a GGUF file")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=PARTS)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = chosen.model or write(folder / "model.gguf", BILLION)
        bench = Bench(model.absolute(), folder, chosen.rounds)
        parts = [chosen.only] if chosen.only else list(PARTS)
        held = [PARTS[part](bench) for part in parts]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
