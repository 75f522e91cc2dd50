"""What the list of chats is made of, read in one go. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.core.store.shelf import Folder

#: Longer than any name: what is too long is shortened where it is shown.
_LONGEST: Final = 1000


@dataclass(frozen=True, slots=True)
class Listing:
    """All chats, archived ones among them, and all folders."""

    chats: tuple[Conversation, ...] = ()
    folders: tuple[Folder, ...] = ()


def read(services: Services) -> Listing:
    """Return what there is now, with names fit to be shown; waits for the disk.

    Raises:
        AssistantError: the database cannot be read.
    """
    chats, folders = services.conversations.list(archived=True), services.shelf.folders()
    return Listing(
        tuple(
            chat if chat.title.isprintable() else replace(chat, title=shown(chat.title))
            for chat in chats
        ),
        tuple(
            folder if folder.name.isprintable() else replace(folder, name=shown(folder.name))
            for folder in folders
        ),
    )


def shown(name: str) -> str:
    """Return a stranger's name for a chat or a folder fit to be shown.

    Signs that turn the direction of text around, and others without a letter, become blanks.
    """
    if name.isprintable():
        return name
    # Few names need it, and the window is sooner there without.
    from desktop.core.wording import clean

    return clean(name, _LONGEST)
