"""Writes a GGUF of the size of a real model that says what it is told to: word follows word.

Every word has its followers. The layers are full matrices which do all the work and add nothing,
since their last ones are zero; so the scores come from the last word alone, by way of the output
matrix: a follower's row is the sum of the embeddings of the words before it. With one follower each
the model recites a text, and with several it rambles, differently for each seed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks import synthetic_model as plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

#: Words of the vocabulary; each is one token of one reading, "w0042 ".
WORDS = 1000
START = -1
END = -2
_USER_DEFINED = 4
_FIRST_WORD = 5 + 256
#: The last token of every prompt, the line's end after the assistant's name.
_LINE_END = 5 + ord("\n")
_END_OF_TURN = 4
_BLOCK = np.dtype([("scale", "<f2"), ("values", "i1", 32)])
_SCALE = 0.02 / 64


def text(words: Sequence[int]) -> str:
    """Return the text of some words."""
    return "".join(f"w{word:04} " for word in words)


def reciting(words: Sequence[int]) -> dict[int, list[int]]:
    """Return the followers by which a model recites these words, each of which comes once."""
    return {one: [other] for one, other in zip([START, *words], [*words, END], strict=True)}


def rambling(words: Sequence[int], followers: int, seed: int) -> dict[int, list[int]]:
    """Return so many followers for each word, by chance, the same for the same seed."""
    random = np.random.default_rng(seed)
    chosen = {word: random.choice(words, followers, replace=False).tolist() for word in words}
    return {START: [words[0]], **chosen}


def write(
    path: Path, followers: Mapping[int, Sequence[int]], shape: plain.Shape | None = None
) -> Path:
    """Write a model with these followers of each word, `START` and `END` included."""
    shape = shape or plain.Shape()
    random = np.random.default_rng(2)
    embedding = _random(random, shape.vocabulary, shape.embedding)
    before: dict[int, list[int]] = {}
    for word, those in followers.items():
        for other in those:
            before.setdefault(_token(other), []).append(_token(word))
    output = _random(random, shape.vocabulary, shape.embedding)
    output["scale"][:_FIRST_WORD] = 0
    for token, words in before.items():
        total = embedding["values"][words].astype(np.int32).sum(axis=0)
        output["values"][token] = np.round(total / len(words))
        output["scale"][token] = _SCALE * len(words)
    given = {"token_embd.weight": embedding.tobytes(), "output.weight": output.tobytes()}
    silent = ("attn_output.weight", "ffn_down.weight")
    tensors = [
        (name, size, kind, given.get(name, bytes(len(data)) if name.endswith(silent) else data))
        for name, size, kind, data in plain.tensors(shape)
    ]
    return plain.write_file(path, tensors, _metadata(shape))


def _metadata(shape: plain.Shape) -> list[tuple[str, int, object]]:
    """Return the plain model's, with words in its vocabulary."""
    changed = []
    for key, kind, value in plain.metadata(shape):
        if key in ("tokenizer.ggml.tokens", "tokenizer.ggml.token_type"):
            assert isinstance(value, tuple)  # noqa: S101 - written there
            inner, items = value
            word = key.endswith("tokens")
            items[_FIRST_WORD : _FIRST_WORD + WORDS] = [
                text([number]) if word else _USER_DEFINED for number in range(WORDS)
            ]
            value = inner, items  # noqa: PLW2901 - the changed one goes on
        changed.append((key, kind, value))
    return changed


def _token(word: int) -> int:
    return {START: _LINE_END, END: _END_OF_TURN}.get(word, _FIRST_WORD + word)


def _random(random: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    """Return rows that are about at right angles to each other, in Q8_0."""
    blocks = np.zeros((rows, columns // 32), _BLOCK)
    blocks["scale"] = _SCALE
    blocks["values"] = random.integers(-127, 128, blocks["values"].shape, np.int8)
    return blocks
