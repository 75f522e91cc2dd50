"""Looking at files that people hand over, off the GUI thread; no Qt."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.chat.prompt import estimate
from desktop.core.documents.chunk import passages, spans
from desktop.core.documents.prompt import as_prompt
from desktop.core.documents.values import USUAL, Document, Part
from desktop.core.errors import DocumentNotSeen, DocumentWithoutText

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.documents.chunk import Passage

LONGEST_TEXT: Final = USUAL.characters
#: A part of a pasted text, so that parts of it can be chosen.
_PART_TOKENS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Read:
    """A document, its passages, and about how many tokens all of it has."""

    document: Document
    passages: tuple[Passage, ...]
    tokens: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What was handed over: files, each once, and how many folders."""

    files: tuple[Path, ...]
    folders: int


def look(paths: Sequence[Path]) -> Seen:
    """Return which of these are files; what is not there counts as one, and fails when read."""
    files: dict[Path, None] = {}
    folders = 0
    for path in paths:
        try:
            if path.is_dir():
                folders += 1
                continue
            files[path.resolve()] = None
        except (OSError, ValueError, RuntimeError):  # of a link to itself, the last
            files[path] = None
    return Seen(tuple(files), folders)


def prepare(document: Document) -> Read:
    """Return a document ready to be cut.

    Raises:
        DocumentNotSeen: it is an image, which is shown and not read; see `images`.
        DocumentWithoutText: there is nothing in it.
    """
    if document.picture is not None:
        raise DocumentNotSeen(name=document.name)
    if not document.text.strip():
        raise DocumentWithoutText(name=document.name, scanned=document.scanned or None)
    return Read(document, passages(document), estimate(as_prompt(document)))


def of_text(text: str, name: str) -> Read:
    """Return a text that was pasted as a document of that name."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    coded = text.encode("utf-8", "replace")
    text = coded.decode("utf-8")
    parts = tuple(Part(text[start:end]) for start, end in spans(text, _PART_TOKENS))
    return prepare(Document(name, "text", len(coded), hashlib.sha256(coded).hexdigest(), parts))
