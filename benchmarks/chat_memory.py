"""How soon an old chat goes on in a new process, and a follow-up in a long chat.

A synthetic model of 220 million weights reads a chat of about 2,000 tokens. Then, in a new engine
with the model loaded already, the same chat goes on from its file, and without one. And in a chat
of about 4,000 tokens a further message is answered, compared with that message in an empty chat:
sent at once, sent with its last word just written, and sent after a pause. The window has a message
read at each pause while it is written; the first of the three is how a command would send it.

    python benchmarks/chat_memory.py [--rounds 5]

Times to the first token, medians of rounds in turn. Bounds: from the file at most 5 % of reading it
again; the follow-up whose last word was just written at most 1.2 times that of the message that is
sent at once to an empty chat. Exits 1 when a bound is broken.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.synthetic_model import write  # noqa: E402 - after the path is set
from desktop.core.engine.engine import Engine, worker_command  # noqa: E402
from desktop.core.engine.values import (  # noqa: E402
    ChatMemory,
    ChatMessage,
    GenerateOptions,
    LoadOptions,
    ReplyStats,
)
from desktop.core.sampling import Sampling  # noqa: E402

MOST_OF_READING = 0.05
MOST_OF_EMPTY = 1.2
LIMIT_S = 600.0
QUESTION = "And then? " * 3
#: Which share of a message was read when it is sent, by how it is sent.
WAYS = {"at once": None, "in the last word": 0.8, "after a pause": 1.0}


def words(tokens: int) -> str:
    """Return a text of about so many tokens: of this model's, each is a byte."""
    return ("once upon a time there was " * tokens)[:tokens]


class Talker:
    """One engine in a process of its own, with the model loaded."""

    def __init__(self, model: Path, folder: Path) -> None:
        self._load = LoadOptions(model)
        self._engine = Engine(worker_command(), folder / "logs")
        self._engine.load(self._load).result(LIMIT_S)

    def say(self, *texts: str, memory: Path | None = None) -> ReplyStats:
        """Return how the reply to a chat of these turns went; it has 4 tokens."""
        options = self._asked(texts, memory)
        return self._engine.generate(self._load, options, lambda *_: None).result.result(LIMIT_S)

    def write(self, *texts: str) -> None:
        """Have the engine read a chat whose last turn is written so far, as the window does."""
        self._engine.warm(self._load, self._asked(texts)).result.result(LIMIT_S)

    def _asked(self, texts: tuple[str, ...], memory: Path | None = None) -> GenerateOptions:
        roles = ("user", "assistant")
        turns = tuple(ChatMessage(roles[at % 2], text) for at, text in enumerate(texts))
        kept = ChatMemory(memory, "synthetic") if memory is not None else None
        return GenerateOptions(turns, Sampling(temperature=0), 4, memory=kept)

    def close(self) -> None:
        """End it, which saves the last chat."""
        self._engine.close(LIMIT_S)


def reopened(model: Path, folder: Path, rounds: int) -> float:
    """Return the share of reading a chat again that its file takes."""
    story, file = words(1950), folder / "1.memory"
    first = Talker(model, folder)
    first.say(story, memory=file)
    first.close()
    recalled: list[float] = []
    read: list[float] = []
    for _ in range(rounds):
        for kept, found in ((file, recalled), (None, read)):
            talker = Talker(model, folder)
            stats = talker.say(story, "x", QUESTION, memory=kept)
            found.append(stats.ttft_seconds)
            talker.close()
    here, again = statistics.median(recalled), statistics.median(read)
    print(f"a chat of 2,000 tokens ({file.stat().st_size / 1e6:.0f} MB) in a new process:")
    print(f"  from its file {here * 1000:6.0f} ms, read again {again * 1000:6.0f} ms")
    return here / again


def follow_up(model: Path, folder: Path, rounds: int) -> float:
    """Return the time of a message in a long chat as the window sends it, of that in an empty one.

    Attention to 4,000 tokens takes llama.cpp itself longer than all the rest of such a small model,
    so the same way of sending takes longer in the long chat, too; these shares are printed.
    """
    talker = Talker(model, folder)
    story = words(2700)
    here: dict[str, float] = {}
    there: dict[str, float] = {}
    for way, written in WAYS.items():
        long: list[float] = []
        empty: list[float] = []
        for number in range(rounds):
            before = story, "x", f"{way}{number}"
            talker.say(*before)
            long.append(_answered(talker, written, (*before, "y"), QUESTION))
            talker.say("Something else, so that nothing of it is known.")
            empty.append(_answered(talker, written, (), f"{number}{way}{QUESTION}"))
        here[way], there[way] = statistics.median(long), statistics.median(empty)
        print(f"a message at 4,000 tokens, sent {way}: {here[way] * 1000:.1f} ms,", end=" ")
        print(f"in an empty chat {there[way] * 1000:.1f} ms, {here[way] / there[way]:.2f} times")
    talker.close()
    return here["in the last word"] / there["at once"]


def _answered(
    talker: Talker, written: float | None, before: tuple[str, ...], question: str
) -> float:
    """Return the seconds to the first token of an answer; so much of the question was read."""
    if written is not None:
        talker.write(*before, question[: round(len(question) * written)])
    return talker.say(*before, question).ttft_seconds


def main() -> int:
    """Measure, print, and return 1 when a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    held = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = write(folder / "model.gguf")
        for what, found, bound in (
            ("reopened, of reading again", reopened(model, folder, rounds), MOST_OF_READING),
            ("follow-up, of an empty chat", follow_up(model, folder, rounds), MOST_OF_EMPTY),
        ):
            held &= found <= bound
            print(f"{'PASS' if found <= bound else 'FAIL'}  {what}: {found:.3f} (<= {bound})")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
