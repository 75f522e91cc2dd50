"""What the child process costs: tokens/s through it against a plain llama-cpp-python loop.

    python benchmarks/engine_overhead.py [MODEL.gguf] [--threads N] [--tokens N] [--rounds N]

Both run the same build, model, context, thread count and spin limit, each in a process of its own,
in turn, and the medians of the rounds are compared. On a machine that is busy with other work
single rounds say nothing; there the fastest tenth of all tokens counts, which nothing disturbed.
Without a model a synthetic one of about 235 MB is written to a temporary folder. Exit status 1 when
the engine is more than 3 % slower, 2 when the machine is too busy to tell.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop.core.engine.engine import (  # noqa: E402 - found by the line above
    ChatMessage,
    Engine,
    GenerateOptions,
    LoadOptions,
    worker_command,
)
from desktop.core.engine.process import worker_environment  # noqa: E402 - likewise
from desktop.core.sampling import Sampling  # noqa: E402 - likewise

if TYPE_CHECKING:
    from collections.abc import Iterator

BOUND = 0.97
#: Quartiles further apart than this say more about the machine than about the engine.
QUIET = 1.1
STEP = 128
CONTEXT = 2048
QUESTION = "Sing."
PROMPT = f"<|im_start|>user\n{QUESTION}<|im_end|>\n<|im_start|>assistant\n"


def main() -> int:
    """Measure and print; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("model", type=Path, nargs="?", help="a GGUF file")
    parser.add_argument("--threads", type=int, default=0, help="0 is automatic")
    parser.add_argument("--tokens", type=int, default=48, help="in each reply")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--plain", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.plain:
        serve_plain(options)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        if options.model is None:
            from benchmarks.synthetic_model import write

            options.model = write(Path(folder) / "synthetic.gguf")
        return compare(options, Path(folder))


def compare(options: argparse.Namespace, folder: Path) -> int:
    """Time both in turn; return the exit status."""
    engine = Engine(worker_command(), folder)
    load = LoadOptions(options.model, CONTEXT, options.threads)
    model = engine.load(load).result()
    options.threads = model.threads
    # A number that is fixed, as that of the plain loop is.
    load = replace(load, threads=model.threads)
    model = engine.load(load).result()
    print(f"{options.model.name}: {model.bytes / 1e6:.0f} MB, {model.threads} threads,", end=" ")
    print(f"{model.variant}, {model.engine}")
    ours: list[list[float]] = []
    plain: list[list[float]] = []
    try:
        with Plain(options) as other:
            for number in range(options.rounds + 1):
                if number % 2:  # who goes first changes from round to round
                    plain.append(other.run())
                ours.append(through_engine(engine, load, options.tokens))
                if not number % 2:
                    plain.append(other.run())
    finally:
        engine.close()
    return report(ours[1:], plain[1:])  # the first round warms up


def report(ours: list[list[float]], plain: list[list[float]]) -> int:
    """Print the speeds and the ratios; return the exit status.

    Args:
        ours: seconds a token through the engine, for each round.
        plain: the same of the plain loop.
    """
    speeds = [[1 / statistics.mean(times) for times in rounds] for rounds in (ours, plain)]
    calm = [
        statistics.quantiles(list(itertools.chain(*rounds)), n=10)[0] for rounds in (ours, plain)
    ]
    medians = [statistics.median(each) for each in speeds]
    low, _, high = statistics.quantiles(speeds[1], n=4)
    whole, undisturbed = medians[0] / medians[1], calm[1] / calm[0]
    print(
        f"rounds:             engine {medians[0]:8.2f}, plain {medians[1]:8.2f} tokens/s,", end=" "
    )
    print(f"ratio of medians {whole:.4f}")
    print(
        f"undisturbed tokens: engine {calm[0] * 1e3:8.3f}, plain {calm[1] * 1e3:8.3f} ms,", end=" "
    )
    print(f"ratio of speeds {undisturbed:.4f} (fastest tenth)")
    if high / low <= QUIET:
        print(f"{'PASS' if whole >= BOUND else 'FAIL'} at {BOUND}")
        return int(whole < BOUND)
    print(
        f"The plain loop alone varies by {high / low - 1:.0%}, so undisturbed tokens count:",
        end=" ",
    )
    if undisturbed >= BOUND:
        print(f"PASS at {BOUND}")
        return 0
    print("UNDECIDED, measure on a quieter machine")
    return 2


def through_engine(engine: Engine, load: LoadOptions, tokens: int) -> list[float]:
    """Return the seconds of each token of a reply, by the arrival of its text in the program."""
    arrivals: list[tuple[float, int]] = []
    chat = GenerateOptions(
        (ChatMessage("user", QUESTION),), Sampling(temperature=0), tokens, drafting=False
    )

    def on_text(_text: str, count: int) -> None:
        arrivals.append((time.perf_counter(), count))

    engine.generate(load, chat, on_text).result.result()
    return _seconds_a_token(arrivals)


class Plain:
    """The plain loop in its own process, which waits while the engine runs."""

    def __init__(self, options: argparse.Namespace) -> None:
        command = [sys.executable, __file__, str(options.model), "--plain"]
        command += ["--threads", str(options.threads), "--tokens", str(options.tokens)]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=worker_environment(os.environ),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._process.communicate()

    def run(self) -> list[float]:
        """Let it generate once; return the seconds of each token."""
        assert self._process.stdin  # noqa: S101 - asked for above
        assert self._process.stdout  # noqa: S101 - likewise
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        seconds: list[float] = json.loads(self._process.stdout.readline())
        return seconds


def serve_plain(options: argparse.Namespace) -> None:
    """For each line of stdin, generate once and print the seconds of each token."""
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    llm = _open_plain(options)
    prompt = llm.tokenize(PROMPT.encode(), add_bos=False, special=True)
    for _ in sys.stdin:
        out.write(
            json.dumps(_seconds_a_token(list(_run_plain(llm, prompt, options.tokens)))) + "\n"
        )
        out.flush()


def _open_plain(options: argparse.Namespace) -> Any:  # noqa: ANN401 - the package has its own types
    from llama_cpp import Llama, llama_cpp

    library = llama_cpp._lib  # noqa: SLF001 - there is no other way to load the backends
    folder = Path(llama_cpp.__file__).parent / "lib"
    library.ggml_backend_load_all_from_path(os.fsencode(folder))
    return Llama(
        str(options.model),
        n_ctx=CONTEXT,
        n_batch=STEP,
        n_ubatch=STEP,
        n_threads=options.threads,
        n_threads_batch=options.threads,
        flash_attn=False,
        n_gpu_layers=0,
    )


def _run_plain(llm: Any, prompt: list[int], tokens: int) -> Iterator[tuple[float, int]]:  # noqa: ANN401 - likewise
    text = ""
    generated = llm.generate(prompt, temp=0.0, repeat_penalty=1.0)
    for count, token in enumerate(generated, start=1):
        if token == llm.token_eos():
            return
        text += llm.detokenize([token]).decode("utf-8", "replace")
        yield time.perf_counter(), count
        if count == tokens:
            return


def _seconds_a_token(arrivals: list[tuple[float, int]]) -> list[float]:
    # Some tokens have no text of their own, so a step may be of several.
    return [
        (after - before) / (until - since)
        for (before, since), (after, until) in itertools.pairwise(arrivals)
    ]


if __name__ == "__main__":
    sys.exit(main())
