"""Samples of what earlier versions have written, unpacked into a home.

See tests/samples/databases/README.md.
"""

from __future__ import annotations

import lzma
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.core.paths import Paths

FOLDER = Path(__file__).parent / "samples" / "databases"
_ENDING = ".sqlite3.xz"

#: The version of each sample, oldest first, as in "1.10".
VERSIONS = sorted(
    (path.name.removeprefix("schema-").removesuffix(_ENDING) for path in FOLDER.glob("*.xz")),
    key=lambda version: [int(number) for number in version.split(".")],
)


def unpack(version: str, database: Path) -> Path:
    """Put the database of a version at a path."""
    database.parent.mkdir(parents=True, exist_ok=True)
    packed = FOLDER / f"schema-{version}{_ENDING}"
    database.write_bytes(lzma.decompress(packed.read_bytes()))
    return database


def unpack_all(version: str, paths: Paths) -> None:
    """Put all that a version has written where it had it."""
    unpack(version, paths.database_file)
    paths.config.mkdir(parents=True, exist_ok=True)
    beside = FOLDER / f"schema-{version}"
    for name in ("window.json", "downloads.json", "gpu.json"):
        if (beside / name).exists():
            shutil.copy(beside / name, paths.data / name)
    for name in ("settings.json", "prompts.toml"):
        if (beside / name).exists():
            shutil.copy(beside / name, paths.config / name)
    for name in ("specialists", "spelling"):
        if (beside / name).exists():
            shutil.copytree(beside / name, paths.config / name)


def tables(database: Path) -> dict[str, dict[str, list[Any]]]:
    """Return all that is in a database, but its index of words: columns by table and name."""
    with closing(sqlite3.connect(database)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'words%'"
            " AND name NOT IN ('unindexed', 'index_state', 'sqlite_sequence')"
        )
        return {name: _columns(connection, name) for (name,) in names.fetchall()}


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, list[Any]]:
    found = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608 - our own name
    names = [column[0] for column in found.description]
    rows = found.fetchall()
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


def schema(database: Path) -> int:
    """Return what `PRAGMA user_version` says."""
    with closing(sqlite3.connect(database)) as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        return int(number)


def make_newer(database: Path) -> None:
    """Give a database the version that a Goldcrest of the next major number will have."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA user_version = {(schema(database) // 1000 + 1) * 1000}")


def snapshot(folder: Path) -> dict[str, tuple[int, bytes | str | None]]:
    """Return all that is below a folder, with the moments of change and what is in files."""
    found: dict[str, tuple[int, bytes | str | None]] = {}
    for path in sorted(folder.rglob("*")):
        content: bytes | str | None = None
        if path.is_symlink():
            content = str(path.readlink())
        elif path.is_file():
            content = path.read_bytes()
        found[path.relative_to(folder).as_posix()] = (path.lstat().st_mtime_ns, content)
    return found
