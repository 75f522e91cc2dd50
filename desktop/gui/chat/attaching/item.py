"""A file that is attached to the message that is being written."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Literal

from desktop.gui.chat.attaching.taking import Wish

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from desktop.core.documents.chunk import Passage
    from desktop.core.documents.extractor import Reading
    from desktop.core.documents.values import Document, Part
    from desktop.core.store.attached import Attachment, Taken
    from desktop.gui.chat.attaching.taking import Share

State = Literal["reading", "ready", "failed"]
_numbers = count(1)


@dataclass(slots=True)
class Progress:
    """How far a file is read; written by the thread that reads it."""

    parts: int = 0
    page: int = 0

    def add(self, part: Part) -> None:
        """Take note of one more part."""
        self.parts, self.page = self.parts + 1, part.page


@dataclass(slots=True, eq=False)
class Item:
    """A file, how far it is read, and what of it is to be sent.

    Attributes:
        name: fit to be shown.
        path: where it was read; None for a text that was pasted, and what comes back.
        state: whether it can be sent.
        document: what was read.
        passages: the same in passages.
        tokens: about how many all of it has.
        mode: what people want of it; None leaves it to what fits.
        parts: the places of those that they chose.
        share: what is sent as things are; None: that is still to be found out.
        problem: why it cannot be sent, in a sentence or two.
        left_out: what of it was not read, in sentences.
        kept: what was sent of it before, or an image; nothing else of it is there then.
        small: a small picture of an image.
        progress: how far it is read.
        reading: ends that.
        number: tells it from others.
    """

    name: str
    path: Path | None = None
    state: State = "reading"
    document: Document | None = None
    passages: tuple[Passage, ...] = ()
    tokens: int = 0
    mode: Taken | None = None
    parts: frozenset[int] = frozenset()
    share: Share | None = None
    problem: str = ""
    left_out: str = ""
    kept: Attachment | None = None
    small: QImage | None = None
    progress: Progress = field(default_factory=Progress)
    reading: Reading | None = None
    number: int = field(default_factory=lambda: next(_numbers))

    def is_same(self, other: Item) -> bool:
        """Return whether another one is the same file, as far as they were read."""
        if self.is_image and other.is_image:
            mine, its = self.kept, other.kept
            return mine is not None and its is not None and mine.data == its.data
        one, two = self.document, other.document
        return one is not None and two is not None and one.sha256 == two.sha256

    def wish(self) -> Wish:
        """Return what is to be sent of it, for `taking.take`."""
        return Wish(self.document, self.passages, self.mode, self.parts, self.kept)

    @property
    def is_image(self) -> bool:
        """Whether a model sees it instead of reading it."""
        return self.kept is not None and self.kept.is_image

    @property
    def can_be_cut(self) -> bool:
        """Whether something else than all of it can be sent."""
        return self.state == "ready" and self.document is not None

    def fail(self, problem: str) -> None:
        """Say why it cannot be sent."""
        self.state, self.problem, self.reading = "failed", problem, None
