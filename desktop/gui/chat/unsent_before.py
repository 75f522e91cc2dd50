"""What was kept of a chat before something was written in it here. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.store.unsent import Edit, Unsent


class Before:
    """What was kept of a chat: until it is known, nothing may take its place.

    Read once. Both methods wait for the disk, so they belong on the store's thread; they raise what
    `Unsent` raises.

    Args:
        kept: where unsent messages are.
        chat: its number, None: a new one.

    Attributes:
        text: the message that was being written.
        edit: which earlier one was being changed.
        is_known: whether both were read.
    """

    def __init__(self, kept: Unsent, chat: int | None) -> None:
        self._kept, self._chat = kept, chat
        self.text = ""
        self.edit: Edit | None = None
        self.is_known = False

    def read(self) -> None:
        """Read it."""
        if not self.is_known:
            self.edit = self._kept.read_edit(self._chat)
            self.text = self._kept.read(self._chat)
            self.is_known = True

    def keep(self, written: str) -> None:
        """Keep what was written meanwhile, behind what was kept before."""
        self.read()
        self._kept.keep(self._chat, joined(self.text, written))


def joined(first: str, then: str) -> str:
    """Return both texts, where there are two that differ."""
    return "\n\n".join(dict.fromkeys(text for text in (first, then) if text.strip())) or then
