"""A chat with branches, and looks at what is kept of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.store.conversations import Conversations, Message
    from desktop.core.store.database import Database

#: Numbers that no message has.
NOBODY = (0, -1, 777, 2**70)


class Talk:
    """A chat, whose messages have names.

    why - because - more - yes
        |         \\ what - that
        \\ so
    """

    def __init__(self, chats: Conversations) -> None:
        self.chat = chats.create("Why").id
        self.ids: dict[str, int] = {}
        for name, parent in (
            ("why", None),
            ("because", "why"),
            ("more", "because"),
            ("yes", "more"),
            ("so", "why"),
            ("what", "because"),
            ("that", "what"),
        ):
            before = self.ids[parent] if parent else None
            person = name in ("why", "more", "what")
            message = chats.add_message(
                self.chat, "user" if person else "assistant", name, parent=before
            )
            self.ids[name] = message.id

    def __getitem__(self, name: str) -> int:
        return self.ids[name]


def everything(database: Database, chat: int) -> list[object]:
    """Return all that is kept of a chat, in every column there is."""
    with database.reading() as connection:
        return [
            connection.execute(query, (chat,)).fetchall()
            for query in (
                "SELECT * FROM conversations WHERE id = ?",
                "SELECT * FROM messages WHERE conversation = ? ORDER BY id",
                "SELECT * FROM summaries WHERE conversation = ? ORDER BY message",
            )
        ]


def message(chats: Conversations, number: int) -> Message:
    found = chats.message(number)
    assert found is not None
    return found


def sound(database: Database) -> bool:
    with database.reading() as connection:
        return connection.execute("PRAGMA foreign_key_check").fetchall() == []
