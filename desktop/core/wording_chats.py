"""The words about chats and their folders that are not there, not free, or not ours to change."""

from __future__ import annotations

from typing import Final

from desktop.core.language import mark

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "unknown-chat": (
        mark("There is no chat with the number {number}."),
        mark("“goldcrest chats list” shows them all."),
    ),
    "unknown-folder": (
        mark("There is no folder of chats named {name}."),
        mark("“goldcrest chats list” shows the folder of each chat."),
    ),
    "folder-name-taken": (
        mark("There is a folder named {name} already."),
        mark("Choose another name, or move the chats there."),
    ),
    "translation-invalid": (
        mark("{path} is no translation of Goldcrest."),
        mark(
            "Goldcrest speaks English meanwhile. Take the file away, or mend it with Qt Linguist."
        ),
    ),
    "no-fonts": (
        mark("This system has no fonts."),
        mark(
            "Goldcrest uses its own meanwhile, which lacks many scripts. Install fonts, such as "
            "the package {package}, and start Goldcrest again."
        ),
    ),
    "home-read-only": (
        mark("Goldcrest may not write to {path}."),
        mark(
            "It keeps your chats and settings there. Allow it to write to this folder, or"
            " start it"
            " with the name of another folder in GOLDCREST_HOME: there it begins without them."
        ),
    ),
}
