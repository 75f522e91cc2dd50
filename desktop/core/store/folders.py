"""Folders of chats by their names: queries within a transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from desktop.core.store.columns import is_id
from desktop.core.store.messages import storable

if TYPE_CHECKING:
    import sqlite3

#: With so many, those of imported chats are no longer made: nobody would find anything in them.
MOST_MADE: Final = 1000

_LONGEST_NAME: Final = 80


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of chats.

    Attributes:
        id: never used again for another folder.
        name: one line; no other folder has it, whatever the case, but for those that older
            versions have imported.
    """

    id: int
    name: str


def tidy_name(name: str) -> str:
    """Return the name of a folder as it is kept: one line that can be shown, not too long."""
    shown = "".join(one if one.isprintable() else " " for one in storable(name))
    return " ".join(shown.split())[:_LONGEST_NAME].rstrip()


def listed(connection: sqlite3.Connection) -> tuple[Folder, ...]:
    """Return all folders, by their names."""
    rows = connection.execute("SELECT id, name FROM folders").fetchall()
    found = (Folder(number, str(name)) for number, name in rows)
    return tuple(sorted(found, key=lambda folder: (folder.name.casefold(), folder.id)))


def named(connection: sqlite3.Connection, name: str) -> Folder | None:
    """Return the folder of a tidy name, whatever its case; None: there is none."""
    # SQLite knows the case of ASCII letters alone.
    wanted = name.casefold()
    return next((one for one in listed(connection) if one.name.casefold() == wanted), None)


def make(connection: sqlite3.Connection, name: str, now: int) -> Folder:
    """Make a folder, whatever the others are called."""
    made = connection.execute("INSERT INTO folders (name, created) VALUES (?, ?)", (name, now))
    return Folder(cast("int", made.lastrowid), name)


def exists(connection: sqlite3.Connection, folder_id: int) -> bool:
    """Tell whether there is a folder of this number."""
    if not is_id(folder_id):
        return False
    row = connection.execute("SELECT 1 FROM folders WHERE id = ?", (folder_id,)).fetchone()
    return row is not None
