"""What is read of a file, as values, and how much may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["text", "code", "markdown", "table", "json", "html", "pdf", "word", "image"]
#: Why not everything was read: more text or pages than are taken; a long text without its middle;
#: reading took too long, too much memory, or came upon damage.
Reason = Literal["length", "middle", "pages", "time", "memory", "damaged"]


@dataclass(frozen=True, slots=True)
class Part:
    """A page, a section, or a piece of a long text.

    Attributes:
        text: lines, each with a line feed at its end.
        title: the heading that it begins with, or rows of a table; may be "".
        page: its number, from 1; 0 where there are no pages.
    """

    text: str
    title: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """That not everything was read.

    Attributes:
        reason: why.
        read: pages that were.
        of: pages that there are; 0 where there are none, or nobody knows.
    """

    reason: Reason
    read: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class Picture:
    """What an image's first bytes say of it."""

    format: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read.

    Attributes:
        name: the file's, without folders.
        kind: what it is.
        bytes: its size.
        sha256: of all its bytes, 64 hex digits.
        parts: the text, in order; none of an image.
        language: of source code, as markdown names it after a fence; otherwise "".
        encoding: how its letters were read, as Python names it; "" where the format tells.
        pages: how many it has; 0 where there are none.
        scanned: how many of the pages that were read hold pictures and no text.
        cut: what was not read; None where everything was.
        picture: of an image.
    """

    name: str
    kind: Kind
    bytes: int
    sha256: str
    parts: tuple[Part, ...]
    language: str = ""
    encoding: str = ""
    pages: int = 0
    scanned: int = 0
    cut: Cut | None = None
    picture: Picture | None = None

    @property
    def characters(self) -> int:
        """The length of its text."""
        return sum(len(part.text) for part in self.parts)

    @property
    def text(self) -> str:
        """All parts together."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is read, and at what cost.

    Attributes:
        characters: the longest text of a document.
        pages: the most pages.
        pdf_bytes: the largest PDF; it is read in pieces and never whole.
        archive_bytes: the largest DOCX, packed.
        unpacked_bytes: the largest DOCX, unpacked.
        page_bytes: the largest HTML, of which the whole tree is in memory.
        memory: of the child's address space, in bytes; elsewhere than on Linux, of its memory.
        processor_seconds: that the child may compute for one document.
        silent_seconds: for which it may say nothing.
        seconds: for one document in all, also on a computer that does other work.
    """

    characters: int = 5_000_000
    pages: int = 5_000
    pdf_bytes: int = 500_000_000
    archive_bytes: int = 200_000_000
    unpacked_bytes: int = 100_000_000
    page_bytes: int = 20_000_000
    memory: int = 1 << 30
    processor_seconds: int = 60
    silent_seconds: float = 45.0
    seconds: float = 300.0


USUAL: Final = Limits()
