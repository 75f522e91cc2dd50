"""How the text of files is put before a question, so that its end cannot be forged; pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.documents.chunk import Passage
    from desktop.core.documents.values import Document

_SHORTEST_FENCE: Final = 4
_LONGEST_FENCE: Final = 16
_RUN: Final = re.compile(f"~{{{_SHORTEST_FENCE},}}")
_LONGEST_NAME: Final = 100
_KINDS: Final = {
    "text": "text",
    "code": "source code",
    "markdown": "markdown",
    "table": "table",
    "json": "JSON",
    "html": "web page",
    "pdf": "PDF",
    "word": "Word document",
    "image": "image",
}
_GAP: Final = "[...]\n"


def as_prompt(document: Document, passages: Sequence[Passage] | None = None) -> str:
    """Return a document as a model reads it: what it is, and its text between two fences.

    No line of the text can be taken for the second fence: the fences are longer than every run of
    tildes in it, and runs that no fence should outgrow are shortened.

    Args:
        document: what was read.
        passages: what of it is shown; None is all.
    """
    text = _whole(document) if passages is None else _some(passages)
    text = _RUN.sub(lambda run: run[0][: _LONGEST_FENCE - 1], text)
    longest = max((len(run) for run in _RUN.findall(text)), default=0)
    fence = "~" * max(_SHORTEST_FENCE, longest + 1)
    some = ", some passages" if passages is not None else ""
    head = f"File: {_name(document.name)} ({_kind(document)}{some})"
    end = "" if text.endswith("\n") else "\n"
    return f"{head}\n{fence}{document.language}\n{text}{end}{fence}\n"


def with_files(files: Sequence[str], question: str) -> str:
    """Return a message: the files, each by `as_prompt`, and then what is asked."""
    return "\n".join((*files, question))


def _whole(document: Document) -> str:
    return "".join(_place(part.page, "") + part.text for part in document.parts)


def _some(passages: Sequence[Passage]) -> str:
    shown = []
    end = 0
    page = 0
    title = ""
    for passage in passages:
        gap = passage.start != end
        place = passage.page != page or (gap and bool(passage.title) and passage.title != title)
        shown.append(_GAP if gap else "")
        shown.append(_place(passage.page, passage.title) if place else "")
        text = passage.text
        shown.append(text if text.endswith("\n") or not gap else f"{text}\n")
        end, page, title = passage.end, passage.page, passage.title
    return "".join(shown)


def _place(page: int, title: str) -> str:
    if page:
        return f"[Page {page}]\n"
    return f"[{title}]\n" if title else ""


def _kind(document: Document) -> str:
    named = _KINDS[document.kind]
    if document.pages == 1:
        return f"{named}, 1 page"
    if document.pages:
        return f"{named}, {document.pages} pages"
    return named


def _name(name: str) -> str:
    shown = "".join(one if one.isprintable() and one != "~" else " " for one in name).strip()
    return shown[:_LONGEST_NAME] or "unnamed"
