"""The index of words: what it holds, how it follows the messages, how deleted words leave it.

Triggers note each change of a text in the table `unindexed`, and the transaction that made the
change takes the notes into the index before it is saved. The triggers do not write to the index
themselves: SQLite trusts the virtual tables of a schema only from 3.41 on, the index has to be
told the exact words that it is to forget, and scripts without spaces need a hand (see
`search_words.spaced`). An older Goldcrest leaves its notes for the next newer one.

A reply is noted when it ends, not each time it grows.
"""

from __future__ import annotations

import logging
import re
import sqlite3
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from desktop.core.store.connection import primary_code, writing
from desktop.core.store.search_words import TITLE, spaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.core.store.database import Database

logger = logging.getLogger(__name__)

#: How texts get into the index. With another number the index is made anew, as it could not tell
#: which words to forget; 0 stands for an index that was found damaged.
FORM: Final = 1
_DAMAGED: Final = 0

#: What SQLite says of a damaged index, where nothing but the index is asked.
_COMPLAINTS: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT)

#: `index_state.untidy`: nothing to do, words to be wiped out, wiping under way.
_TIDY, _UNTIDY, _TIDYING = 0, 1, 2
_PAGES_AT_ONCE: Final = 16
_LEAST_STEPS: Final = 4
#: A merge that changed fewer rows had nothing to do, as SQLite's documentation says.
_SOME_CHANGES: Final = 2
#: While all is indexed at once, this much is collected in memory.
_BULK_BYTES: Final = 32 << 20
_USUAL_BYTES: Final = 1 << 20

# Entries are the numbers of messages; that of a chat, for its title, is negative. The index has
# no copy of the texts. With indexes of the first one to three letters, what is typed first costs
# some milliseconds instead of a third of a second in 100,000 messages, and twice the room.
_INDEX: Final = """
    CREATE VIRTUAL TABLE words USING fts5(
        text, content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )
"""

# `gone` is what the index holds of an entry and is to forget, `come` what it is to hold. `lost`
# says that words have gone for good, so that the file must not keep them either.
_TABLES: Final = (
    """
    CREATE TABLE unindexed (
        id INTEGER PRIMARY KEY,
        entry INTEGER NOT NULL,
        role TEXT NOT NULL,
        gone TEXT,
        come TEXT,
        lost INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE index_state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        form INTEGER NOT NULL,
        untidy INTEGER NOT NULL
    )
    """,
    # What filters look at, so that they need not leaf through long texts.
    "CREATE INDEX messages_found ON messages (id, conversation, parent, role, model, created)",
    """
    CREATE TRIGGER words_of_new AFTER INSERT ON messages WHEN new.status <> 'streaming'
    BEGIN
        INSERT INTO unindexed (entry, role, come, lost) VALUES (new.id, new.role, new.text, 0);
    END
    """,
    """
    CREATE TRIGGER words_of_changed AFTER UPDATE OF text, status ON messages
    WHEN (old.status = 'streaming') <> (new.status = 'streaming')
        OR (new.status <> 'streaming' AND new.text <> old.text)
    BEGIN
        INSERT INTO unindexed (entry, role, gone, come, lost) VALUES (
            new.id,
            new.role,
            iif(old.status = 'streaming', NULL, old.text),
            iif(new.status = 'streaming', NULL, new.text),
            0
        );
    END
    """,
    # A reply that goes on had its words forgotten and gets them back, unless it begins anew.
    """
    CREATE TRIGGER words_of_rewritten AFTER UPDATE OF text ON messages
    WHEN substr(new.text, 1, length(old.text)) <> old.text
    BEGIN
        INSERT INTO unindexed (entry, role, lost) VALUES (new.id, new.role, 1);
    END
    """,
    """
    CREATE TRIGGER words_of_deleted AFTER DELETE ON messages
    BEGIN
        INSERT INTO unindexed (entry, role, gone, lost) VALUES (
            old.id, old.role, iif(old.status = 'streaming', NULL, old.text), 1
        );
    END
    """,
    """
    CREATE TRIGGER words_of_new_title AFTER INSERT ON conversations
    BEGIN
        INSERT INTO unindexed (entry, role, come, lost) VALUES (-new.id, 'title', new.title, 0);
    END
    """,
    """
    CREATE TRIGGER words_of_changed_title AFTER UPDATE OF title ON conversations
    WHEN new.title <> old.title
    BEGIN
        INSERT INTO unindexed (entry, role, gone, come, lost)
            VALUES (-new.id, 'title', old.title, new.title, 1);
    END
    """,
    """
    CREATE TRIGGER words_of_deleted_title AFTER DELETE ON conversations
    BEGIN
        INSERT INTO unindexed (entry, role, gone, lost) VALUES (-old.id, 'title', old.title, 1);
    END
    """,
)

# Replies of the first versions hold their thoughts, too, which are not searched.
_THOUGHTS: Final = re.compile(r"\s{0,64}<think>.*?(?:</think>|\Z)", re.DOTALL)


def create(connection: sqlite3.Connection) -> None:
    """Make the index of all that is there; a step of the migrations."""
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute(_INDEX)
    _fill(connection)
    connection.execute("INSERT INTO index_state VALUES (1, ?, ?)", (FORM, _TIDY))


def catch_up(connection: sqlite3.Connection) -> None:
    """Take what was noted into the index; the last step of a transaction.

    A damaged index does not keep messages from being saved: it is made anew by `mend`.
    """
    notes = connection.execute(
        "SELECT entry, role, gone, come, lost FROM unindexed ORDER BY id"
    ).fetchall()
    if not notes:
        return
    connection.execute("DELETE FROM unindexed")
    (form,) = connection.execute("SELECT form FROM index_state").fetchone()
    if form != FORM:
        return
    with _damage_noted(connection):
        for entry, role, gone, come, _ in notes:
            _change(connection, entry, text_of(role, gone), text_of(role, come))
    if any(note[-1] for note in notes):
        connection.execute("UPDATE index_state SET untidy = ?", (_UNTIDY,))


def mend(connection: sqlite3.Connection, *, suspect: bool) -> None:
    """Bring the index up to date after opening, making it anew where it cannot be trusted.

    Args:
        connection: to the database, outside of a transaction.
        suspect: whether damage was met since it was opened last.
    """
    (form,) = connection.execute("SELECT form FROM index_state").fetchone()
    left = connection.execute("SELECT 1 FROM unindexed LIMIT 1").fetchone()
    if form == FORM and not suspect and left is None:
        return
    with writing(connection):
        catch_up(connection)
        (form,) = connection.execute("SELECT form FROM index_state").fetchone()
        if form != FORM or suspect:
            _make_anew(connection)


def tidy(database: Database, seconds: float = 0.02) -> bool:
    """Wipe deleted words out of the index for about so long; return whether there is more to do.

    SQLite only marks them as deleted, and drops them when it joins parts of the index, which may
    be never. Joining all of a large index takes seconds, hence the steps.

    Raises:
        DiskFull, FolderReadOnly, DatabaseDamaged, DatabaseFailed: see `Database.transaction`.
    """
    end = time.perf_counter() + seconds
    steps, more = 0, True
    with database.transaction() as connection:
        while more and (steps < _LEAST_STEPS or time.perf_counter() < end):
            more = _tidy_step(connection)
            steps += 1
    return more


def is_index_damage(error: sqlite3.Error) -> bool:
    """Tell of an error of a question to the index whether its damage is the cause."""
    text = str(error)
    damaged = primary_code(error) == sqlite3.SQLITE_CORRUPT
    return damaged or "vtable constructor failed" in text or "fts5" in text


def text_of(role: str, text: str | None) -> str:
    """Return what of a message or title the index holds; "" is not in it."""
    return "" if text is None else spaced(without_thoughts(role, text))


def without_thoughts(role: str, text: str) -> str:
    """Return what of a message's text is searched."""
    begins = _THOUGHTS.match(text) if role == "assistant" else None
    return text[begins.end() :] if begins else text


@contextmanager
def _damage_noted(connection: sqlite3.Connection) -> Iterator[None]:
    """Change the index, or find that it is damaged and leave it; the rest is saved all the same."""
    connection.execute("SAVEPOINT index_words")
    try:
        yield
        # Has the index written now, which would be when all is saved, and would fail with it.
        connection.execute("SAVEPOINT index_written")
    except sqlite3.DatabaseError as error:
        if primary_code(error) not in _COMPLAINTS:
            raise
        logger.info("the index of words is damaged: %s", error)
        connection.execute("ROLLBACK TO index_words")
        connection.execute("UPDATE index_state SET form = ?", (_DAMAGED,))
    connection.execute("RELEASE index_words")


def _change(connection: sqlite3.Connection, entry: int, gone: str, come: str) -> None:
    if gone:
        connection.execute(
            "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", (entry, gone)
        )
    if come:
        connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (entry, come))


def _tidy_step(connection: sqlite3.Connection) -> bool:
    """Do a little; return whether there is more to do."""
    form, untidy = connection.execute("SELECT form, untidy FROM index_state").fetchone()
    if form != FORM or untidy == _TIDY:
        return False
    # A negative number has all parts joined to one, not only those that are due.
    pages = -_PAGES_AT_ONCE if untidy == _UNTIDY else _PAGES_AT_ONCE
    before = connection.total_changes
    with _damage_noted(connection):
        connection.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (pages,))
    more = untidy == _UNTIDY or connection.total_changes - before >= _SOME_CHANGES
    connection.execute("UPDATE index_state SET untidy = ?", (_TIDYING if more else _TIDY,))
    return more


def _make_anew(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("DROP TABLE IF EXISTS words")
    except sqlite3.DatabaseError as error:
        if primary_code(error) not in _COMPLAINTS:
            raise
        _empty(connection)
        connection.execute("DROP TABLE IF EXISTS words")
    connection.execute(_INDEX)
    connection.execute("DELETE FROM unindexed")
    _fill(connection)
    connection.execute("UPDATE index_state SET form = ?, untidy = ?", (FORM, _TIDY))


def _empty(connection: sqlite3.Connection) -> None:
    """Make the tables in which SQLite keeps the index as they are in a new one.

    It does not even drop an index that it cannot read.
    """
    with closing(sqlite3.connect(":memory:")) as model:
        model.execute(_INDEX)
        made = model.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name LIKE 'words!_%'"
            " ESCAPE '!'"
        ).fetchall()
        for name, sql in made:
            rows = model.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - its own names
            connection.execute(f"DROP TABLE IF EXISTS {name}")
            connection.execute(sql)
            for row in rows:
                places = ",".join("?" * len(row))
                connection.execute(f"INSERT INTO {name} VALUES ({places})", row)  # noqa: S608


def _fill(connection: sqlite3.Connection) -> None:
    """Index everything: 100,000 messages of 85 MB take a quarter of a minute."""
    _set_memory(connection, _BULK_BYTES)
    connection.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", _texts(connection))
    _set_memory(connection, _USUAL_BYTES)


def _set_memory(connection: sqlite3.Connection, size: int) -> None:
    connection.execute("INSERT INTO words (words, rank) VALUES ('hashsize', ?)", (size,))


def _texts(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Yield all that is indexed, by growing numbers, which the index takes in fastest."""
    rows: Iterable[tuple[int, str, str]] = connection.execute(_ALL, (TITLE,))
    for entry, role, text in rows:
        indexed = text_of(role, text)
        if indexed:
            yield entry, indexed


_ALL: Final = """
    SELECT * FROM (SELECT -id, ?, title FROM conversations ORDER BY id DESC)
    UNION ALL
    SELECT * FROM (
        SELECT id, role, text FROM messages WHERE status <> 'streaming' ORDER BY id
    )
"""
