"""The words about chats and their folders that are not there, not free, or not ours to change."""

from __future__ import annotations

from typing import Final

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "unknown-chat": (
        "There is no chat with the number {number}.",
        "“goldcrest chats list” shows them all.",
    ),
    "unknown-folder": (
        "There is no folder of chats named {name}.",
        "“goldcrest chats list” shows the folder of each chat.",
    ),
    "folder-name-taken": (
        "There is a folder named {name} already.",
        "Choose another name, or move the chats there.",
    ),
    "translation-invalid": (
        "{path} is no translation of Goldcrest.",
        "Goldcrest speaks English meanwhile. Take the file away, or mend it with Qt Linguist.",
    ),
    "home-read-only": (
        "Goldcrest may not write to {path}.",
        (
            "It keeps your chats and settings there. Allow it to write to this folder, or start it"
            " with the name of another folder in GOLDCREST_HOME: there it begins without them."
        ),
    ),
}
