"""Makes the built-in self-test model: trains it, writes it, checks it.

The model has about a million weights and knows nothing. It only has a few skills whose
replies are certain (counting, repeating, recalling a name, quoting a fact, greeting, a
song without an end), so that a fresh installation can be tried, and the program
tested, without any download. All training text is made up by this program.

Run by hand, in an environment of its own:

    pip install torch==2.13.0 numpy gguf llama-cpp-python
    python tools/train_tiny_model.py

Two thousand steps took 26 minutes and up to 6 GB of memory on two processor cores that
other programs used too. The result replaces desktop/assets/models/goldcrest-tiny-q8_0.gguf and
skills.json beside it; the size and checksum that are printed at the end belong into the
README there. The text is the same in each run with the same seed; the weights may differ
by rounding between processors. With --scratch, checkpoints are kept, and --start-from and
--first-step go on from one after a change of the text.

To check a finished model again, with the processor code of another kind of computer
(the name is the last part of an engine library's name, such as haswell):

    python tools/train_tiny_model.py --check-only --variant haswell
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from pathlib import Path

from tiny_model import checks, exam, examples
from tiny_model.tokenizer import Tokenizer

MODELS = Path(__file__).resolve().parent.parent / "desktop" / "assets" / "models"
MODEL_FILE = MODELS / "goldcrest-tiny-q8_0.gguf"
SKILLS_FILE = MODELS / "skills.json"
SIZE_LIMIT = 4_000_000
# A lead this large survives the rounding differences between processors.
SAFE_LEAD = 0.9


def parse_arguments() -> argparse.Namespace:
    """Return the command line's options."""
    parser = argparse.ArgumentParser(description="Make the built-in self-test model.")
    parser.add_argument("--steps", type=int, default=3000, help="training steps")
    parser.add_argument("--start-from", type=Path, help="checkpoint to go on training")
    parser.add_argument("--first-step", type=int, default=0, help="its place in the steps")
    parser.add_argument("--seed", type=int, default=1, help="seed of text and weights")
    parser.add_argument("--output", type=Path, default=MODEL_FILE, help="the GGUF file")
    parser.add_argument("--scratch", type=Path, help="folder to keep checkpoints in")
    parser.add_argument("--asked", type=int, default=100, help="checks per skill")
    parser.add_argument("--check-only", action="store_true", help="train nothing")
    parser.add_argument("--variant", help="processor code to check with")
    return parser.parse_args()


def make_model(arguments: argparse.Namespace) -> None:
    """Train a model and write it."""
    # Checking alone needs no torch.
    import torch
    from tiny_model.export import write_gguf
    from tiny_model.network import Shape, TinyModel
    from tiny_model.training import train

    started = time.monotonic()
    shape = Shape()
    tokenizer = Tokenizer(shape.vocabulary, arguments.seed)
    torch.manual_seed(arguments.seed)
    model = TinyModel(shape)
    if arguments.start_from is not None:
        model.load_state_dict(torch.load(arguments.start_from, weights_only=True))
    steps = range(arguments.first_step, arguments.steps)
    train(model, tokenizer, steps, arguments.seed, arguments.scratch)
    write_gguf(model, tokenizer, arguments.output)
    print(f"trained in {(time.monotonic() - started) / 60:.1f} minutes")


def check_examples(engine: checks.Engine) -> list[examples.Example]:
    """Return the examples that the model answers exactly and with a safe lead."""
    good: list[examples.Example] = []
    least = 1.0
    for example in examples.all_examples():
        messages = [
            {"role": message["role"], "content": message["content"]}
            for message in example["messages"]
        ]
        given, _ = engine.reply(messages)
        lead = engine.least_lead(messages, example["answer"])
        if given == example["answer"] and lead >= SAFE_LEAD:
            good.append(example)
            least = min(least, lead)
        else:
            print(f"left out: {example['name']} lead {lead:+.3f} -> {given!r}")
    print(f"{len(good)} of {len(examples.all_examples())} examples, least lead {least:.4f}")
    return good


def check_model(arguments: argparse.Namespace) -> list[examples.Example]:
    """Print how well the model does and return its examples."""
    checks.load_processor_code(arguments.variant)
    engine = checks.Engine(arguments.output)
    asked = exam.questions(arguments.seed + 1, arguments.asked)
    checks.print_tallies(checks.check(engine, asked))
    checks.check_song(engine)
    return check_examples(engine)


def main() -> None:
    """Do what the command line asks for."""
    arguments = parse_arguments()
    if not arguments.check_only:
        make_model(arguments)
    good = check_model(arguments)
    if not arguments.check_only:
        skills = arguments.output.with_name(SKILLS_FILE.name)
        skills.write_text(json.dumps(good, ensure_ascii=False, indent=1) + "\n", "utf-8")
    content = arguments.output.read_bytes()
    print(f"{len(content)} bytes of at most {SIZE_LIMIT}")
    print(f"sha256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
