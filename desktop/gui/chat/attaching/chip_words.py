"""What a chip says of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.language import amount, tr, trn
from desktop.core.wording import size
from desktop.core.words_of_documents import kind_of, taken

if TYPE_CHECKING:
    from desktop.gui.chat.attaching.item import Item


def facts(item: Item, sent: int, of: int, *, exact: bool) -> str:
    """Return what a file is, how far it is read, and what of it is sent.

    Args:
        item: the file.
        sent: how many tokens of it are sent.
        of: how many it has.
        exact: whether the model has counted them.
    """
    if item.state == "reading":
        return _progress(item)
    if item.state == "failed":
        return ""
    parts = []
    file = item.share.file if item.share is not None else item.kept
    if item.document is not None:
        parts += [kind_of(item.document.kind), size(item.document.bytes)]
    elif file is not None:
        parts += [kind_of(file.kind), size(file.bytes)]
    parts.append(_tokens(sent, exact=exact))
    if file is not None and (what := taken(file)):
        parts[-1] = _some(item, what, sent, of)
    return ", ".join(parts)


def _some(item: Item, what: str, sent: int, of: int) -> str:
    if item.kept is not None:
        return f"{_tokens(sent, exact=False)}: {what}"
    fits = item.share is not None and item.share.file.taken == "passages"
    shown = tr("{passages} that fit the question", passages=what) if fits else what
    return tr("about {sent} of {of} tokens: {what}", sent=amount(sent), of=amount(of), what=shown)


def _tokens(count: int, *, exact: bool) -> str:
    if exact:
        return trn("{n} token", "{n} tokens", count)
    return trn("about {n} token", "about {n} tokens", count)


def _progress(item: Item) -> str:
    progress = item.progress
    if progress.page:
        return trn("Reading, {n} page so far", "Reading, {n} pages so far", progress.page)
    if progress.parts > 1:
        return trn("Reading, {n} part so far", "Reading, {n} parts so far", progress.parts)
    return tr("Reading")
