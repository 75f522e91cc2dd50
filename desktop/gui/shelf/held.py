"""Lines of the list of chats that wait, while what people type reaches the store. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.gui.chat_rows import Row
    from desktop.gui.shelf.wishes import Wish


def with_title(rows: Iterable[Row], conversation: int, title: str) -> list[Row]:
    """Return the lines with the title of a chat that was just typed."""
    return [row._replace(title=title) if row.conversation == conversation else row for row in rows]


def with_name(rows: Iterable[Row], wish: Wish) -> list[Row]:
    """Return the lines with the name of a folder that is wished for, if one is."""
    if wish.act != "rename_folder":
        return list(rows)
    return [
        row._replace(title=wish.name) if row.kind == "folder" and row.folder == wish.folder else row
        for row in rows
    ]
