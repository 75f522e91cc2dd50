"""What the child tells of a document while it reads, within its limits."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Final

from desktop.core.documents.values import Cut, Limits, Part, Picture
from desktop.core.documents.wire import LONGEST_TITLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.documents.values import Kind, Reason

#: A long text is told in pieces of about so many characters.
PIECE: Final = 50_000
#: When so much of the processor time is used up, what was read until then has to do.
_ENOUGH_TIME: Final = 0.7
#: What no text needs: control characters, and halves of characters beyond 16 bits.
_NEEDLESS: Final = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff]")


class Enough(Exception):
    """There is no need to read on; the report says why."""


class Report:
    """Takes what a reader finds.

    Args:
        limits: how much is taken.
        tell: passes a part on.
    """

    def __init__(self, limits: Limits, tell: Callable[[Part], None]) -> None:
        self.limits = limits
        self.kind: Kind = "text"
        self.language = ""
        self.encoding = ""
        self.pages = 0
        self.scanned = 0
        self.cut: Cut | None = None
        self.picture: Picture | None = None
        self._tell = tell
        self._room = limits.characters
        self._began = time.process_time()
        self._told = False
        self._page = 0

    @property
    def has_text(self) -> bool:
        """Whether any was told."""
        return self._told

    @property
    def room(self) -> int:
        """How many characters are still taken."""
        return self._room

    def add(self, text: str, title: str = "", page: int = 0) -> None:
        """Tell a part.

        Raises:
            Enough: there is no room for more, or no time.
        """
        text = tidy(text)
        self._page = page or self._page
        if text.strip():
            taken = text[: self._room]
            self._room -= len(taken)
            self._tell(Part(taken, tidy(title)[:LONGEST_TITLE], page))
            self._told = True
            if len(taken) < len(text):
                self.stop("length", self._page)
        if time.process_time() - self._began > _ENOUGH_TIME * self.limits.processor_seconds:
            self.stop("time", self._page)

    def add_pieces(self, text: str, title: str = "") -> None:
        """Tell a long text in parts that end where lines do.

        Raises:
            Enough: as `add`.
        """
        start = 0
        while start < len(text):
            end = start + PIECE
            if end < len(text):
                # A blank line is best, a line's end will do, and some texts have neither.
                half = start + PIECE // 2
                end = text.rfind("\n\n", half, end) + 2 if "\n\n" in text[half:end] else end
                end = text.rfind("\n", half, end) + 1 or end
            self.add(text[start:end], title)
            start = end

    def stop(self, reason: Reason, read: int = 0) -> None:
        """Say that not everything was read.

        Raises:
            Enough: always.
        """
        self.cut = Cut(reason, read, self.pages)
        raise Enough


def tidy(text: str) -> str:
    """Return a text with line feeds alone, and without what is no text."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NEEDLESS.sub("", text)
