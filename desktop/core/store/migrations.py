"""How the database came to be what it is: each version's step, oldest first.

`PRAGMA user_version` holds major * 1000 + minor. A step raises the minor number where an older
Goldcrest can go on using the database (a new table or index, a column with a default), and the
major number where it cannot. A step that was published is never changed; a new one is added.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.store import attached, images, search_index, speeds

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

_MINORS = 1000


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version of the schema.

    Attributes:
        major: programs that know only a smaller one must not touch the database.
        minor: programs that know only a smaller one may use it all the same.
    """

    major: int
    minor: int

    @classmethod
    def from_pragma(cls, number: int) -> Version:
        """Return the version that `PRAGMA user_version` says."""
        return cls(*divmod(number, _MINORS))

    @property
    def pragma(self) -> int:
        """The number for `PRAGMA user_version`."""
        return self.major * _MINORS + self.minor

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: brings a database of the version before to `version`, inside a transaction."""

    version: Version
    apply: Callable[[sqlite3.Connection], None]


def _first(connection: sqlite3.Connection) -> None:
    for statement in _FIRST:
        connection.execute(statement)


# A parent is older than its children, so a branch has no cycle whatever the file holds. The
# conversation is part of each reference, so no branch leads into another chat. References are
# checked at the end of a transaction and do not cascade from message to message: SQLite follows
# a cascade only 1,000 deep, and chats grow longer. `writer` names the process that is streaming.
# Times are milliseconds since 1970, UTC. AUTOINCREMENT: the number of a deleted chat, which a
# window may still hold, never comes to mean another one.
_FIRST = (
    """
    CREATE TABLE conversations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        model TEXT,
        leaf INTEGER,
        FOREIGN KEY (id, leaf) REFERENCES messages (conversation, id)
            DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        parent INTEGER CHECK (parent < id),
        role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
        text TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('complete', 'streaming', 'stopped', 'failed')),
        model TEXT,
        stats TEXT,
        error TEXT,
        writer TEXT,
        created INTEGER NOT NULL,
        UNIQUE (conversation, id),
        FOREIGN KEY (conversation, parent) REFERENCES messages (conversation, id)
            DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX messages_by_parent ON messages (conversation, parent)",
    "CREATE INDEX messages_streaming ON messages (id) WHERE status = 'streaming'",
    "CREATE INDEX conversations_by_update ON conversations (updated)",
    """
    CREATE TABLE benchmarks (
        id INTEGER PRIMARY KEY,
        model TEXT NOT NULL,
        created INTEGER NOT NULL,
        record TEXT NOT NULL
    )
    """,
    "CREATE INDEX benchmarks_by_model ON benchmarks (model, id)",
    """
    CREATE TABLE reply_speeds (
        id INTEGER PRIMARY KEY,
        model TEXT NOT NULL,
        created INTEGER NOT NULL,
        tokens_per_second REAL NOT NULL,
        prompt_tokens_per_second REAL,
        completion_tokens INTEGER NOT NULL,
        device TEXT NOT NULL,
        threads INTEGER NOT NULL,
        engine TEXT NOT NULL
    )
    """,
    "CREATE INDEX reply_speeds_by_model ON reply_speeds (model, id)",
)


def _connections(connection: sqlite3.Connection) -> None:
    # AUTOINCREMENT: a request that ends after the log was cleared never completes another's entry.
    connection.execute(
        """
        CREATE TABLE connections (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created INTEGER NOT NULL,
            host TEXT NOT NULL,
            path TEXT NOT NULL,
            why TEXT NOT NULL,
            status INTEGER,
            received INTEGER,
            error TEXT
        )
        """
    )


def _files(connection: sqlite3.Connection) -> None:
    # `stored` in milliseconds since 1970. An inode may have all 64 bits, which SQLite has not.
    connection.execute(
        """
        CREATE TABLE files (
            path TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            inode TEXT NOT NULL,
            facts TEXT,
            problem TEXT NOT NULL,
            sha256 TEXT,
            marks TEXT,
            promised TEXT,
            stored INTEGER NOT NULL
        )
        """
    )


def _accepted(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE files ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0")
    # Headers are read again: what they said of the caches of hybrid models was far too much.
    connection.execute("UPDATE files SET facts = NULL")


def _context(connection: sqlite3.Connection) -> None:
    # `settings` is a JSON object. A summary stands for all messages of the branch up to `message`.
    connection.execute("ALTER TABLE conversations ADD COLUMN settings TEXT")
    connection.execute("ALTER TABLE messages ADD COLUMN thinking TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE messages ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0")
    connection.execute(
        """
        CREATE TABLE summaries (
            message INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL,
            text TEXT NOT NULL,
            created INTEGER NOT NULL,
            FOREIGN KEY (conversation, message) REFERENCES messages (conversation, id)
                ON DELETE CASCADE
        )
        """
    )


def _vocabulary(connection: sqlite3.Connection) -> None:
    # Headers are read again: they tell the size of the vocabulary now.
    connection.execute("UPDATE files SET facts = NULL")


def _order(connection: sqlite3.Connection) -> None:
    # `titled` says who made the title: "words" are the first of the chat, else "model" or
    # "person". `source` names the chat that another program had under it, and is imported once.
    # `draft` is a message that was not sent yet. `rating` is 1, 0 or -1.
    connection.execute(
        """
        CREATE TABLE folders (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            created INTEGER NOT NULL
        )
        """
    )
    for column in (
        "folder INTEGER REFERENCES folders (id) ON DELETE SET NULL",
        "pinned INTEGER NOT NULL DEFAULT 0",
        "archived INTEGER NOT NULL DEFAULT 0",
        "unread INTEGER NOT NULL DEFAULT 0",
        "titled TEXT NOT NULL DEFAULT 'words'",
        "draft TEXT NOT NULL DEFAULT ''",
        "source TEXT",
    ):
        connection.execute(f"ALTER TABLE conversations ADD COLUMN {column}")
    connection.execute("ALTER TABLE messages ADD COLUMN rating INTEGER NOT NULL DEFAULT 0")
    connection.execute(
        "CREATE UNIQUE INDEX conversations_by_source ON conversations (source)"
        " WHERE source IS NOT NULL"
    )
    connection.execute(
        "CREATE INDEX conversations_by_folder ON conversations (folder) WHERE folder IS NOT NULL"
    )


def _edits(connection: sqlite3.Connection) -> None:
    # `edit` is what a person wants to say in place of a message, and has not sent yet; NULL: they
    # do not. Chats have many messages and at most one of these.
    connection.execute("ALTER TABLE messages ADD COLUMN edit TEXT")
    connection.execute(
        "CREATE INDEX messages_edited ON messages (conversation) WHERE edit IS NOT NULL"
    )


#: From this version on there is an index of words.
SEARCHED = Version(1, 8)

MIGRATIONS: tuple[Migration, ...] = (
    Migration(Version(1, 0), _first),
    Migration(Version(1, 1), _connections),
    Migration(Version(1, 2), _files),
    Migration(Version(1, 3), _accepted),
    Migration(Version(1, 4), _context),
    Migration(Version(1, 5), _vocabulary),
    Migration(Version(1, 6), speeds.create),
    Migration(Version(1, 7), _order),
    Migration(SEARCHED, search_index.create),
    Migration(Version(1, 9), _edits),
    Migration(Version(1, 10), attached.create),
    Migration(Version(1, 11), images.create),
)
