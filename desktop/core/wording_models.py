"""The words for what is special about a model's file or a device; `wording.py` uses them."""

from __future__ import annotations

from typing import Final

from desktop.core import words_of_devices
from desktop.core.language import mark

#: Code -> what happened, what to do.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "grammar-invalid": (
        mark("The form that the reply should have cannot be used: {reason}."),
        mark("Correct the JSON schema or the grammar, or send the message without it."),
    ),
    "text-too-long": (
        mark("A text is too long for this model: {tokens} tokens, and it takes {limit}."),
        mark("Divide the text, or choose a model for longer texts."),
    ),
    "no-room-to-measure": (
        mark(
            "That needs {needed_bytes} of memory and disk, and {available_bytes} may be used for"
            " it."
        ),
        mark("Close other programs or free some space, then try again."),
    ),
    **words_of_devices.TEMPLATES,
    "unknown-quantization": (
        mark("The weights in {path} are in {name}, which only {reader} reads."),
        mark("Choose another file of this model, such as one in TQ2_0 or Q4_K_M."),
    ),
    "adapter-invalid": (
        mark("The adapter {path} cannot be used: {reason}."),
        mark("Choose one that was made for this very model, or go on without it."),
    ),
}
#: Code -> a fact that may be missing, and the words without it.
WITHOUT: Final[dict[str, tuple[str, str, str]]] = {
    "unknown-quantization": (
        "reader",
        mark("The weights in {path} are in {name}, which this version of Goldcrest cannot read."),
        mark("Choose another file of this model, such as one in Q4_K_M."),
    ),
}
