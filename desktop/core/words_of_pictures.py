"""The words about pictures that a model is to see."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "picture-unknown": (
        mark("Models cannot be shown {format} pictures like {name}."),
        mark("Save it as PNG or JPEG, and use that."),
    ),
    "picture-damaged": (
        mark("The picture {name} is damaged, or not what its name says."),
        mark("Open it in the program that made it, save it as PNG or JPEG, and use that."),
    ),
    "picture-too-large": (
        mark("The picture {name} is too large for a model: {bytes}, {width} by {height} pixels."),
        mark("Save it smaller, and use that."),
    ),
    "pictures-too-many": (
        mark("A model is shown up to {most} pictures in a chat, of {most_bytes} together."),
        mark("Leave some out, save them smaller, or begin a new chat."),
    ),
    "model-without-sight": (
        mark("{name} cannot see pictures."),
        mark("Choose a model that can, with its file for pictures, or ask without the picture."),
    ),
    "projector-invalid": (
        mark("{path} does not let this model see pictures: {reason}."),
        mark("Download the file for pictures that belongs to the model."),
    ),
}
#: As there: the fact that may be missing, and the words without it.
WITHOUT: Final[dict[str, tuple[str, str, str]]] = {
    "picture-unknown": (
        "format",
        mark("{name} is no picture that a model can be shown."),
        mark("Save it as PNG or JPEG, and use that."),
    ),
    "picture-too-large": (
        "width",
        mark("The picture {name} is too large for a model: {bytes}."),
        mark("Save it smaller, and use that."),
    ),
}
