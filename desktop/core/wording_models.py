"""The words for what is special about a model's file or a device; `wording.py` uses them."""

from __future__ import annotations

from typing import Final

from desktop.core import words_of_devices

#: Code -> what happened, what to do.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "grammar-invalid": (
        "The form that the reply should have cannot be used: {reason}.",
        "Correct the JSON schema or the grammar, or send the message without it.",
    ),
    "text-too-long": (
        "A text is too long for this model: {tokens} tokens, and it takes {limit}.",
        "Divide the text, or choose a model for longer texts.",
    ),
    "no-room-to-measure": (
        "That needs {needed_bytes} of memory and disk, and {available_bytes} may be used for it.",
        "Close other programs or free some space, then try again.",
    ),
    **words_of_devices.TEMPLATES,
    "unknown-quantization": (
        "The weights in {path} are in {name}, which only {reader} reads.",
        "Choose another file of this model, such as one in TQ2_0 or Q4_K_M.",
    ),
    "adapter-invalid": (
        "The adapter {path} cannot be used: {reason}.",
        "Choose one that was made for this very model, or go on without it.",
    ),
}
#: Code -> a fact that may be missing, and the words without it.
WITHOUT: Final[dict[str, tuple[str, str, str]]] = {
    "unknown-quantization": (
        "reader",
        "The weights in {path} are in {name}, which this version of Goldcrest cannot read.",
        "Choose another file of this model, such as one in Q4_K_M.",
    ),
}
