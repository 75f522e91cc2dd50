"""Makes a model of each architecture in the catalogue: its real layers, tiny, with random weights.

    python tools/synthetic_models.py FOLDER              # one file of each
    python tools/synthetic_models.py FOLDER qwen35 lfm2  # of these

Tests ask them whether the engine treats every kind of memory rightly: plain attention, sliding
windows, recurrent layers, and their mixtures. They write noise in printable characters, always
the same after the same text, and never end a reply by themselves. The vocabulary is a real one:
bytes with a few merges, control tokens, and a ChatML template.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

import gguf
import numpy as np
from synthetic_layers import ARCHITECTURES, CONTEXT, HEADS, WIDE, Sizes, Weights

TEMPLATE: Final = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
#: As TEMPLATE, but a reply begins with a thought, which is left out when it is read again: so do
#: many that think.
THINKING_TEMPLATE: Final = TEMPLATE.replace(
    "m['content']", "(m['content'].split('</think>')[-1] if m['role'] != 'user' else m['content'])"
).replace("assistant\n' }}{% endif", "assistant\n<think>\n' }}{% endif")
_CONTROL: Final = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
_THINKING: Final = ("<think>", "</think>")
_MERGES: Final = ("t h", "th e", "i n", "e r", "a n", "o u", "Ġ t", "Ġ a", "Ġt he", "Ġ w")
#: How far the scores of the tokens lie apart: far enough that rounding seldom changes the best.
_SPREAD: Final = 6.0


def write(path: Path, architecture: str, template: str = TEMPLATE) -> Path:
    """Write the model of an architecture to `path` and return it.

    Args:
        path: of the new file.
        architecture: one of `ARCHITECTURES`.
        template: its chat template.
    """
    make = ARCHITECTURES[architecture]
    writer = gguf.GGUFWriter(path, architecture)
    tokens = _add_vocabulary(writer, template)
    weights = Weights(len(architecture) + sum(architecture.encode()), len(tokens))
    writer.add_name("Synthetic")  # "phi3" in it would ask for that model's own control tokens
    sizes = make(writer, weights)
    _add_facts(writer, sizes, len(tokens))
    tied = architecture == "gemma2"  # the matrix that reads tokens chooses them too
    weights.matrix("token_embd", WIDE, len(tokens), scale=1.0 if tied else np.sqrt(WIDE))
    if not tied:
        weights.matrix("output", WIDE, len(tokens), scale=_SPREAD)
    # What cannot be printed never wins, nor does a token that ends a reply.
    silent = [
        at for at, token in enumerate(tokens) if not (token.isascii() and token.isprintable())
    ]
    silent += [tokens.index(name) for name in (*_CONTROL, *_THINKING)]
    weights.tensors["token_embd.weight" if tied else "output.weight"][silent] = 0
    last = "token_embd_norm" if architecture == "lfm2" else "output_norm"
    # Of both signs with one matrix for both: every token would call for itself otherwise.
    weights.vector(f"{last}.weight", WIDE, *((0.0, _SPREAD) if tied else (1.0, 0.1)))
    for name, values in weights.tensors.items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


# --- what they have in common ----------------------------------------------------------------


def _add_facts(writer: gguf.GGUFWriter, sizes: Sizes, vocabulary: int) -> None:
    writer.add_context_length(CONTEXT)
    writer.add_vocab_size(vocabulary)
    writer.add_embedding_length(WIDE)
    writer.add_block_count(sizes.layers)
    writer.add_feed_forward_length(sizes.deep)
    writer.add_head_count(HEADS)
    writer.add_key_length(sizes.head)
    writer.add_value_length(sizes.head)
    writer.add_layer_norm_rms_eps(1e-6)


def _add_vocabulary(writer: gguf.GGUFWriter, template: str) -> list[str]:
    """Describe the tokenizer and return the tokens."""
    printable = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    rest = [byte for byte in range(256) if byte not in printable]
    # A byte-level vocabulary writes each byte as one character, those without as 256, 257, ….
    tokens = [chr(byte) for byte in printable] + [chr(256 + at) for at in range(len(rest))]
    tokens += [merge.replace(" ", "") for merge in _MERGES]
    tokens += [*_CONTROL, *_THINKING]
    kinds = [gguf.TokenType.NORMAL] * (len(tokens) - len(_CONTROL) - len(_THINKING))
    kinds += [gguf.TokenType.CONTROL] * len(_CONTROL)
    kinds += [gguf.TokenType.USER_DEFINED] * len(_THINKING)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges(list(_MERGES))
    writer.add_bos_token_id(tokens.index("<|endoftext|>"))
    writer.add_eos_token_id(tokens.index("<|im_end|>"))
    writer.add_add_bos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(template)
    return tokens


def main() -> None:
    """Write those that are asked for."""
    parser = argparse.ArgumentParser(description="Make small models of each architecture.")
    parser.add_argument("folder", type=Path, help="where to write them")
    parser.add_argument("architectures", nargs="*", help=", ".join(ARCHITECTURES))
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for name in chosen.architectures or ARCHITECTURES:
        path = write(chosen.folder / f"{name}.gguf", name)
        print(f"{path} ({path.stat().st_size:,} bytes)")


if __name__ == "__main__":
    main()
