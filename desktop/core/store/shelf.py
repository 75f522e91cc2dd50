"""The order of the chats: folders, pins, what is archived and what is unread."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.core.errors import FolderNameTaken, UnknownFolder
from desktop.core.language import tr
from desktop.core.store import folders
from desktop.core.store.columns import is_id
from desktop.core.store.folders import Folder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable

    from desktop.core.store.database import Database

__all__ = ["Before", "Folder", "Mark", "RemovedFolder", "Shelf"]

#: What can be changed of a chat's place in the list, as the database calls it.
Mark = Literal["folder", "pinned", "archived", "unread"]


@dataclass(frozen=True, slots=True)
class Before:
    """What was otherwise with a chat before a change, so that it can be put back.

    Attributes:
        chat: its number.
        what: which of its marks was changed.
        value: the number of its folder, or 0 or 1; None: it was in no folder.
    """

    chat: int
    what: Mark
    value: int | None


@dataclass(frozen=True, slots=True)
class RemovedFolder:
    """A folder that was deleted, and the numbers of the chats that were in it."""

    folder: Folder
    chats: tuple[int, ...]


class Shelf:
    """The order of the chats in a database; may be used from any thread, and waits for the disk.

    What is asked for many chats is done for all of them or for none; those that are no more are
    passed over. Every method raises DiskFull, FolderReadOnly, DatabaseDamaged or DatabaseFailed
    where the database cannot be read or written.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    # --- folders -----------------------------------------------------------------------------

    def folders(self) -> tuple[Folder, ...]:
        """Return all folders, by their names."""
        with self._database.reading() as connection:
            return folders.listed(connection)

    def find_folder(self, name: str) -> Folder:
        """Return the folder of a name, whatever its case.

        Raises:
            UnknownFolder: there is none.
        """
        with self._database.reading() as connection:
            found = folders.named(connection, folders.tidy_name(name))
        if found is None:
            raise UnknownFolder(name=name)
        return found

    def make_folder(self, name: str) -> Folder:
        """Return the folder of a name, made where there is none.

        Raises:
            ValueError: the name is empty.
        """
        name = _checked(name)
        with self._database.transaction() as connection:
            return folders.named(connection, name) or folders.make(connection, name, self._now())

    def make_untitled_folder(self) -> Folder:
        """Make a folder with a name that no other has, for a person to change."""
        with self._database.transaction() as connection:
            taken = {folder.name.casefold() for folder in folders.listed(connection)}
            stem, number = tr("New folder"), 1
            name = stem
            while name.casefold() in taken:
                number += 1
                name = f"{stem} {number}"
            return folders.make(connection, name, self._now())

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name; nothing happens where it is no more.

        Raises:
            ValueError: the name is empty.
            FolderNameTaken: another folder has it.
        """
        name = _checked(name)
        with self._database.transaction() as connection:
            other = folders.named(connection, name)
            if other is not None and other.id != folder_id:
                raise FolderNameTaken(name=other.name)
            connection.execute("UPDATE folders SET name = ? WHERE id = ?", (name, folder_id))

    def delete_folder(self, folder_id: int) -> RemovedFolder | None:
        """Delete a folder, whose chats stay; return what `restore_folder` needs, None: it is gone.

        Chats that are archived leave it as well.
        """
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT id, name FROM folders WHERE id = ?", (folder_id,)
            ).fetchone()
            if row is None:
                return None
            chats = connection.execute(
                "SELECT id FROM conversations WHERE folder = ? ORDER BY id", (folder_id,)
            ).fetchall()
            connection.execute(
                "UPDATE conversations SET folder = NULL WHERE folder = ?", (folder_id,)
            )
            connection.execute("DELETE FROM folders WHERE id = ?", (folder_id,))
        return RemovedFolder(Folder(*row), tuple(number for (number,) in chats))

    def restore_folder(self, removed: RemovedFolder) -> Folder:
        """Make a deleted folder again with its chats in it, but for those moved elsewhere since.

        Where it is there again, or another one has its name by now, they go there.
        """
        with self._database.transaction() as connection:
            same = (one for one in folders.listed(connection) if one.id == removed.folder.id)
            folder = next(same, None) or folders.named(connection, removed.folder.name)
            if folder is None:
                folder = removed.folder
                connection.execute(
                    "INSERT INTO folders (id, name, created) VALUES (?, ?, ?)",
                    (folder.id, folder.name, self._now()),
                )
            connection.execute(
                "UPDATE conversations SET folder = ?"
                " WHERE folder IS NULL AND id IN (SELECT value FROM json_each(?))",
                (folder.id, _numbers(removed.chats)),
            )
        return folder

    # --- chats -------------------------------------------------------------------------------

    def move(self, chats: Iterable[int], folder_id: int | None) -> tuple[Before, ...]:
        """Move chats to a folder, None: to no folder; return how it was with those moved.

        Raises:
            UnknownFolder: the folder is no more.
        """
        with self._database.transaction() as connection:
            if folder_id is not None and not folders.exists(connection, folder_id):
                raise UnknownFolder(name=str(folder_id))
            return _change(connection, chats, "folder", folder_id)

    def pin(self, chats: Iterable[int], *, pinned: bool) -> tuple[Before, ...]:
        """Have chats stand before the others, or no longer; return how it was before."""
        with self._database.transaction() as connection:
            return _change(connection, chats, "pinned", int(pinned))

    def archive(self, chats: Iterable[int], *, archived: bool) -> tuple[Before, ...]:
        """Put chats away, or bring them back; return how it was before."""
        with self._database.transaction() as connection:
            return _change(connection, chats, "archived", int(archived))

    def put_back(self, changes: Iterable[Before], made: int | None = None) -> None:
        """Undo changes, whatever else was changed since; a folder that is no more stays so.

        Args:
            changes: how it was.
            made: a folder that was made for it, which goes where nothing else is in it by now.
        """
        with self._database.transaction() as connection:
            for one in changes:
                value = one.value
                if value is not None and one.what == "folder":
                    value = value if folders.exists(connection, value) else None
                _change(connection, [one.chat], one.what, value)
            if made is not None:
                connection.execute(
                    "DELETE FROM folders WHERE id = ?1"
                    " AND NOT EXISTS (SELECT 1 FROM conversations WHERE folder = ?1)",
                    (made,),
                )

    def mark(self, chats: Iterable[int], *, unread: bool) -> bool:
        """Mark chats as unread or read; return whether that changed any."""
        with self._database.transaction() as connection:
            return bool(_change(connection, chats, "unread", int(unread)))

    def _now(self) -> int:
        return round(self._clock() * 1000)


def _checked(name: str) -> str:
    tidy = folders.tidy_name(name)
    if not tidy:
        raise ValueError("a folder needs a name")
    return tidy


def _numbers(chats: Iterable[int]) -> str:
    return json.dumps([chat for chat in chats if is_id(chat)])


def _change(
    connection: sqlite3.Connection, chats: Iterable[int], what: Mark, value: int | None
) -> tuple[Before, ...]:
    """Change one mark of some chats, and return what those had that had another one."""
    # `what` is one of our own words.
    where = f"id IN (SELECT value FROM json_each(?)) AND {what} IS NOT ?"  # noqa: S608
    wanted = _numbers(chats), value
    rows = connection.execute(
        f"SELECT id, {what} FROM conversations WHERE {where} ORDER BY id",  # noqa: S608
        wanted,
    ).fetchall()
    connection.execute(
        f"UPDATE conversations SET {what} = ? WHERE {where}",  # noqa: S608
        (value, *wanted),
    )
    return tuple(Before(chat, what, before) for chat, before in rows)
