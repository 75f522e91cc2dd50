"""The words for what is special about a model's file; see `wording.py`, which uses them."""

from __future__ import annotations

from typing import Final

#: Code -> what happened, what to do.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
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
