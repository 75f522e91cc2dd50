"""The words about pictures that a model is to see."""

from __future__ import annotations

from typing import Final

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "picture-unknown": (
        "Models cannot be shown {format} pictures like {name}.",
        "Save it as PNG or JPEG, and use that.",
    ),
    "picture-damaged": (
        "The picture {name} is damaged, or not what its name says.",
        "Open it in the program that made it, save it as PNG or JPEG, and use that.",
    ),
    "picture-too-large": (
        "The picture {name} is too large for a model: {bytes}, {width} by {height} pixels.",
        "Save it smaller, and use that.",
    ),
    "pictures-too-many": (
        "A model is shown up to {most} pictures in a chat, of {most_bytes} together.",
        "Leave some out, save them smaller, or begin a new chat.",
    ),
    "model-without-sight": (
        "{name} cannot see pictures.",
        "Choose a model that can, with its file for pictures, or ask without the picture.",
    ),
    "projector-invalid": (
        "{path} does not let this model see pictures: {reason}.",
        "Download the file for pictures that belongs to the model.",
    ),
}
#: As there: the fact that may be missing, and the words without it.
WITHOUT: Final[dict[str, tuple[str, str, str]]] = {
    "picture-unknown": (
        "format",
        "{name} is no picture that a model can be shown.",
        "Save it as PNG or JPEG, and use that.",
    ),
    "picture-too-large": (
        "width",
        "The picture {name} is too large for a model: {bytes}.",
        "Save it smaller, and use that.",
    ),
}
