"""The queue on the disk: a small JSON file that survives a crash at any moment.

It holds what a person would miss: which rows there are, in which order, which of them are
paused and which failed. How far each has come is told by the partial files themselves.
"""

from __future__ import annotations

import json
import logging
import math
import os
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.disk import write_atomically
from desktop.core.errors import AssistantError, from_wire
from desktop.core.hub.queue.rows import Entry, row
from desktop.core.hub.queue.values import Download, WantedFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.core.errors import Fact

_VERSION = 1
_LARGEST_FILE = 4 << 20
_MOST_ROWS = 2_000
_MOST_FILES = 1_000
_LONGEST_TEXT = 4_096
_LARGEST_SIZE = 1 << 50
_LARGEST_NUMBER = 1 << 63
_MOST_FACTS = 20
_SHA256 = re.compile(r"[0-9a-f]{64}")
_log = logging.getLogger(__name__)


def to_text(entries: Iterable[Entry], folder: Path | None = None) -> str:
    """Return what is kept of some rows: those that are done or cancelled are left out.

    Args:
        entries: the rows.
        folder: where models are kept, so that another place of it can be told when this is read.
    """
    rows = [_to_json(entry) for entry in entries if _is_kept(entry)]
    kept: dict[str, object] = {"version": _VERSION, "downloads": rows}
    if folder is not None:
        kept["folder"] = str(folder)
    return json.dumps(kept, indent=1) + "\n"


def from_text(text: bytes) -> tuple[list[Entry], int]:
    """Return the rows in a file, and how many things in it could not be understood.

    Raises:
        ValueError: it is no such file at all.
    """
    return _entries(_parsed(text))


def _parsed(text: bytes) -> Mapping[str, object]:
    if len(text) > _LARGEST_FILE:
        raise ValueError("too large")
    try:
        return _mapping(json.loads(text))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _entries(read: Mapping[str, object]) -> tuple[list[Entry], int]:
    rows = read.get("downloads")
    if not isinstance(rows, list):
        raise ValueError("not a list of downloads")  # noqa: TRY004 - the content is wrong
    entries: dict[str, Entry] = {}
    bad = max(len(rows) - _MOST_ROWS, 0)
    for one in rows[:_MOST_ROWS]:
        try:
            entry = _from_json(one)
        except (ValueError, TypeError, LookupError):
            bad += 1
            continue
        bad += entry.shown.key in entries
        entries.setdefault(entry.shown.key, entry)
    return list(entries.values()), bad


class StateFile:
    """The file of the queue; used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written: str | None = None

    def load(self) -> tuple[list[Entry], Path | None]:
        """Return the rows of an earlier run, and where models were kept then, as far as is known.

        What cannot be understood is kept aside.
        """
        try:
            with self._path.open("rb") as file:
                text = file.read(_LARGEST_FILE + 1)
        except FileNotFoundError:
            return [], None
        except OSError as error:
            _log.warning("%s cannot be read: %s", self._path, error)
            # It may be whole: what is written next must not take its place.
            self._keep_aside()
            return [], None
        try:
            read = _parsed(text)
            entries, bad = _entries(read)
        except ValueError as error:
            _log.warning("%s cannot be understood: %s", self._path, error)
            self._keep_aside()
            return [], None
        if bad:
            _log.warning("%s: %d entries cannot be understood", self._path, bad)
            self._keep_aside()
        return entries, _folder(read)

    def save(self, text: str) -> bool:
        """Write the file if it has changed; False: that was not possible at the moment."""
        if text == self._written:
            return True
        try:
            write_atomically(self._path, text)
        except (AssistantError, OSError) as error:
            _log.warning("%s cannot be written: %s", self._path, error)
            return False
        self._written = text
        return True

    def _keep_aside(self) -> None:
        time = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        aside = self._path.with_name(f"{self._path.name}.damaged-{time}")
        try:
            self._path.rename(aside)
        except OSError as error:
            _log.warning("%s cannot be kept aside: %s", self._path, error)


def _is_kept(entry: Entry) -> bool:
    return entry.wish != "cancel" and entry.shown.state not in ("done", "cancelled")


def _to_json(entry: Entry) -> dict[str, object]:
    shown = entry.shown
    paused = entry.wish == "pause" or entry.paused_by_person
    kept: dict[str, object] = {
        "key": shown.key,
        "name": shown.name,
        "state": "failed" if shown.state == "failed" else "paused" if paused else "going",
        "files": [_file_to_json(file) for file in shown.files],
        "brought": sorted(entry.brought),
        "begun": shown.begun,
    }
    if shown.state == "failed" and shown.error is not None:
        kept["error"] = {"code": shown.error.code, "data": shown.error.data}
    return kept


def _file_to_json(file: WantedFile) -> dict[str, object]:
    return {
        "repo": file.repo,
        "file": file.file,
        "revision": file.revision,
        "destination": str(file.destination),
        "bytes": file.bytes,
        "sha256": file.sha256,
    }


def _from_json(read: object) -> Entry:
    """Return one row.

    Raises:
        ValueError: it cannot be used; TypeError and LookupError likewise.
    """
    kept = _mapping(read)
    files = kept["files"]
    if not isinstance(files, list) or not 0 < len(files) <= _MOST_FILES:
        raise ValueError("files")
    wanted = [_file_from_json(file) for file in files]
    shown = row(_text(kept["key"]), _text(kept["name"]), wanted)
    brought = kept.get("brought", [])
    if not isinstance(brought, list):
        raise ValueError("brought")  # noqa: TRY004 - the content is wrong
    positions = {one for one in brought if type(one) is int and 0 <= one < len(files)}
    begun = replace(shown, begun=kept.get("begun") is True)
    return Entry(_with_state(begun, kept), brought=positions)


def _with_state(shown: Download, kept: Mapping[str, object]) -> Download:
    state = kept["state"]
    if state == "going":
        return shown
    if state == "paused":
        return replace(shown, state="paused")
    if state == "failed":
        return replace(shown, state="failed", error=_error(kept.get("error")))
    raise ValueError("state")


def _error(read: object) -> AssistantError | None:
    if read is None:
        return None
    kept = _mapping(read)
    data = _mapping(kept["data"])
    if len(data) > _MOST_FACTS:
        raise ValueError("facts")
    return from_wire(_text(kept["code"]), {_text(key): _fact(data[key]) for key in data})


def _fact(value: object) -> Fact:
    if value is None or type(value) is bool or (isinstance(value, str) and _is_sound(value)):
        return value
    if isinstance(value, int | float) and math.isfinite(value) and abs(value) < _LARGEST_NUMBER:
        return value
    raise ValueError("fact")


def _file_from_json(read: object) -> WantedFile:
    kept = _mapping(read)
    size, sha256, revision = kept.get("bytes"), kept.get("sha256"), kept.get("revision")
    if size is not None and (type(size) is not int or not 0 <= size < _LARGEST_SIZE):
        raise ValueError("bytes")
    if sha256 is not None and not _SHA256.fullmatch(_text(sha256)):
        raise ValueError("sha256")
    return WantedFile(
        repo=_text(kept["repo"]),
        file=_text(kept["file"]),
        revision=None if revision is None else _text(revision),
        destination=_path(kept["destination"]),
        bytes=size,
        sha256=None if sha256 is None else _text(sha256),
    )


def _folder(read: Mapping[str, object]) -> Path | None:
    try:
        return _path(read.get("folder"))
    except ValueError:
        return None


def _path(value: object) -> Path:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_TEXT or "\0" in value:
        raise ValueError("destination")
    os.fsencode(value)  # refuses what no file can be named, and allows all that one can
    path = Path(value)
    # A path that says one thing and means another was not written by us.
    if not path.is_absolute() or os.path.normpath(value) != str(path) or not path.name:
        raise ValueError("destination")
    return path


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("not an object")  # noqa: TRY004 - the content is wrong
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value or not _is_sound(value):
        raise ValueError("text")
    return value


def _is_sound(text: str) -> bool:
    # Lone surrogates, which JSON can spell, can be neither written back nor shown.
    sound = not any("\ud800" <= character <= "\udfff" for character in text)
    return len(text) <= _LONGEST_TEXT and "\0" not in text and sound
