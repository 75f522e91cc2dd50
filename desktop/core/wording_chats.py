"""The words about chats and their folders that are not there, or not free."""

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
}
