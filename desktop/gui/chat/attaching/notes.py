"""The line under a person's message that names its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.words_of_documents import attached_line
from desktop.gui.chat.blocks import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.store.attached import Attachment
    from desktop.gui.chat.notes import Note


def note(files: Sequence[Attachment]) -> Note:
    """Return which files a message has, and what of each the model reads; () for none."""
    return ((Span(attached_line(files)), "meta"),) if files else ()
