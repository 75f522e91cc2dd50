"""Where messages stand in the trees of their chats: queries within a transaction."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from desktop.core.store.columns import is_id

if TYPE_CHECKING:
    import sqlite3

#: How many chats are remembered, and how many ends of branches of each.
_MOST_CHATS: Final = 100
_MOST_LEAVES: Final = 100


class Visited:
    """The ends of the branches that were shown while the program runs, so that people find back.

    It is only ever used within a transaction, which keeps threads apart.
    """

    def __init__(self) -> None:
        self._leaves: OrderedDict[int, list[int]] = OrderedDict()

    def note(self, chat: int, leaf: int | None) -> None:
        """Take note of what is shown."""
        leaves = self._leaves.pop(chat, [])
        self._leaves[chat] = leaves
        if leaf is not None:
            leaves[:] = [one for one in leaves if one != leaf][1 - _MOST_LEAVES :]
            leaves.append(leaf)
        while len(self._leaves) > _MOST_CHATS:
            self._leaves.popitem(last=False)

    def newest_of(self, chat: int, messages: set[int]) -> int | None:
        """Return which of these messages was the end of what was shown last; None: none was."""
        leaves = reversed(self._leaves.get(chat, ()))
        return next((leaf for leaf in leaves if leaf in messages), None)

    def descend(self, connection: sqlite3.Connection, chat: int, message: int) -> int:
        """Return the end of the branch that people expect to see below a message.

        That is the one which was shown there last, or else always the newest message.
        """
        rows = below(connection, chat, message)
        # They are in the order of their ids, so that the last of several children stays.
        newest = {parent: identity for identity, parent in rows}
        seen = self.newest_of(chat, {identity for identity, _ in rows})
        end = message if seen is None else seen
        while end in newest:
            end = newest[end]
        return end


def place_of(connection: sqlite3.Connection, message: int) -> tuple[int, int | None] | None:
    """Return the chat and the parent of a message; None where it is not there."""
    if not is_id(message):
        return None
    row: tuple[int, int | None] | None = connection.execute(
        "SELECT conversation, parent FROM messages WHERE id = ?", (message,)
    ).fetchone()
    return row


def leaf_of(connection: sqlite3.Connection, chat: int) -> int | None:
    """Return the end of the branch that is shown; None: the chat is empty, or is none."""
    row = connection.execute("SELECT leaf FROM conversations WHERE id = ?", (chat,)).fetchone()
    found: int | None = None if row is None else row[0]
    return found


def set_leaf(connection: sqlite3.Connection, chat: int, leaf: int | None) -> None:
    """Show the branch that ends with a message."""
    connection.execute("UPDATE conversations SET leaf = ? WHERE id = ?", (leaf, chat))


def children(connection: sqlite3.Connection, chat: int, parent: int | None) -> list[int]:
    """Return the ids of the messages that follow one, oldest first; None: those at the top."""
    rows = connection.execute(
        "SELECT id FROM messages WHERE conversation = ? AND parent IS ? ORDER BY id", (chat, parent)
    )
    return [identity for (identity,) in rows]


def below(connection: sqlite3.Connection, chat: int, message: int) -> list[tuple[int, int | None]]:
    """Return id and parent of a message and of all that follow it, in the order of their ids."""
    return connection.execute(_ALL_BELOW, (chat, message)).fetchall()


#: The end of what is shown in the chat ?1.
SHOWN: Final = "(SELECT leaf FROM conversations WHERE id = ?1)"


def above(start: str = "?", end: str = "") -> str:
    """Return SQL for the messages of a branch, as `branch (id, parent)`, up to the top.

    Args:
        start: the id of the last one, and what else must be so with it.
        end: how many are wanted.
    """
    return f"""
        WITH RECURSIVE branch (id, parent) AS (
            SELECT id, parent FROM messages WHERE id = {start}
            UNION ALL
            SELECT m.id, m.parent FROM branch JOIN messages AS m ON m.id = branch.parent {end}
        )
    """  # noqa: S608 - our own words


#: In the chat ?1, the message ?2 and all that follow it, as `below (id, parent)`.
BELOW = """
    WITH RECURSIVE below (id, parent) AS (
        SELECT id, parent FROM messages WHERE conversation = ?1 AND id = ?2
        UNION ALL
        SELECT m.id, m.parent FROM below
            JOIN messages AS m ON m.conversation = ?1 AND m.parent = below.id
    )
"""

_ALL_BELOW = f"{BELOW} SELECT id, parent FROM below ORDER BY id"  # noqa: S608 - ours
