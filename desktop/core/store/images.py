"""The images of messages, as they lay in their files.

Each has a row of its own, so that a list of messages never reads one. What an image is stands with
the other files of its message, in whose list it has the same place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.core import pictures
from desktop.core.pictures import Image

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from desktop.core.store.attached import Attachment
    from desktop.core.store.messages import Message


def create(connection: sqlite3.Connection) -> None:
    """Make the table; a step of the migrations."""
    connection.execute(
        """
        CREATE TABLE images (
            id INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL,
            message INTEGER NOT NULL,
            place INTEGER NOT NULL,
            data BLOB NOT NULL,
            UNIQUE (conversation, message, place),
            FOREIGN KEY (conversation, message) REFERENCES messages (conversation, id)
                ON DELETE CASCADE
        )
        """
    )


def keep(
    connection: sqlite3.Connection, conversation: int, message: int, files: Sequence[Attachment]
) -> None:
    """Keep the images among the files of a message, which has none yet."""
    connection.executemany(_KEEP, rows(conversation, message, files))


def rows(
    conversation: int, message: int, files: Sequence[Attachment]
) -> Iterable[tuple[int, int, int, bytes]]:
    """Yield what `keep` inserts."""
    for place, one in enumerate(files):
        if one.data:
            yield conversation, message, place, one.data


def copy(connection: sqlite3.Connection, source: int, target: Message) -> None:
    """Give a message the images of another one, in place of its own."""
    connection.execute("DELETE FROM images WHERE message = ?", (target.id,))
    known = {"source": source, "chat": target.conversation, "target": target.id}
    connection.execute(_COPY, known)


def whole(
    connection: sqlite3.Connection,
    conversation: int,
    message: int,
    files: tuple[Attachment, ...],
) -> tuple[Attachment, ...]:
    """Return the files of a message with their images."""
    if not any(one.is_image for one in files):
        return files
    found = dict(connection.execute(_READ, (conversation, message, pictures.MOST_BYTES)))
    return tuple(
        replace(one, data=found[place])
        if one.is_image and isinstance(found.get(place), bytes)
        else one
        for place, one in enumerate(files)
    )


def of_branch(
    connection: sqlite3.Connection, messages: Sequence[Message]
) -> dict[int, tuple[Image, ...]]:
    """Return the images of the messages of a branch, by the messages' numbers.

    Where these are more than a model is shown, the oldest are left out, all of a message together.
    """
    found: dict[int, tuple[Image, ...]] = {}
    count = size = 0
    for one in reversed(messages):
        if not any(each.is_image for each in one.attachments):
            continue
        count += sum(each.is_image for each in one.attachments)
        key = one.conversation, one.id
        (more,) = connection.execute(_SIZE, (*key, pictures.MOST_BYTES)).fetchone()
        size += more
        if count > pictures.MOST_IMAGES or size > pictures.MOST_TOGETHER:
            break
        files = whole(connection, *key, one.attachments)
        found[one.id] = tuple(Image(each.name, each.data) for each in files if each.data)
    return found


_KEEP: Final = "INSERT INTO images (conversation, message, place, data) VALUES (?, ?, ?, ?)"
_COPY: Final = """
    INSERT INTO images (conversation, message, place, data)
    SELECT :chat, :target, place, data FROM images WHERE message = :source
        AND conversation = (SELECT conversation FROM messages WHERE id = :source)
"""
_READ: Final = """
    SELECT place, data FROM images
    WHERE conversation = ? AND message = ? AND length(data) <= ?
"""
_SIZE: Final = """
    SELECT coalesce(sum(length(data)), 0) FROM images
    WHERE conversation = ? AND message = ? AND length(data) <= ?
"""
