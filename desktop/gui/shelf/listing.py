"""What the list of chats is made of, read in one go. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.core.store.shelf import Folder


@dataclass(frozen=True, slots=True)
class Listing:
    """All chats, archived ones among them, and all folders."""

    chats: tuple[Conversation, ...] = ()
    folders: tuple[Folder, ...] = ()


def read(services: Services) -> Listing:
    """Return what there is now; waits for the disk.

    Raises:
        AssistantError: the database cannot be read.
    """
    return Listing(services.conversations.list(archived=True), services.shelf.folders())
