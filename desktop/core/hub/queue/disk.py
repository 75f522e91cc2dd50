"""The queue's files on the disk: what is there, whether the rest has room, and deleting them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import AssistantError, DiskFull
from desktop.core.hub.transfer.unfinished import (
    allocated_bytes,
    discard,
    disk_errors,
    partial_path,
    unfinished,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop.core.hub.queue.rows import Entry, Rows
    from desktop.core.hub.queue.values import WantedFile
    from desktop.core.hub.transfer.rules import Rules


@dataclass(frozen=True, slots=True)
class Claim:
    """The room that one row asks for.

    Attributes:
        works: it is under way, so it has been given its room already.
    """

    key: str
    files: Sequence[WantedFile]
    works: bool


def shortages(claims: Iterable[Claim], rules: Rules) -> dict[str, DiskFull]:
    """Return the rows that do not fit beside all that are under way and those before them.

    A row that does not fit takes no room from those behind it. Files whose size is not known
    take none either: the transfer looks again when it knows.

    Args:
        claims: the rows, in order; none whose disk is out of reach, which would be taken for the
            one that it is connected to.
        rules: the reserve, and what tells the room in a folder.
    """
    # Stable: those under way come first, the others keep their order.
    ordered = sorted(claims, key=lambda claim: not claim.works)
    disks = _Disks(rules)
    # Before the files are looked at: what arrives between the two looks then counts as room, and
    # not twice as missing.
    for claim in ordered:
        for file in claim.files:
            disks.look(file)
    refused = ((claim.key, disks.take(claim)) for claim in ordered)
    return {key: error for key, error in refused if error is not None}


def there_bytes(file: WantedFile) -> int:
    """Return how much of a file is there, as far as that can be told; see `counted_bytes`."""
    try:
        return counted_bytes(file)
    except AssistantError:
        return 0


def counted_bytes(file: WantedFile) -> int:
    """Return how much of a file is there, under its own name or as the beginning of it.

    Raises:
        FolderReadOnly, DiskFailed: something is there, and cannot be looked at.
    """
    whole = size_of(file.destination)
    if whole is not None and file.bytes in (whole, None):
        return whole
    left = unfinished(file.destination)
    if left is None or file.sha256 not in (left.sha256, None):
        return 0
    return left.bytes


def missing_bytes(file: WantedFile) -> int:
    """Return how much more of the disk a file will take; 0 where its size is not known."""
    if file.bytes is None or size_of(file.destination) == file.bytes:
        return 0
    return max(file.bytes - allocated_bytes(partial_path(file.destination)), 0)


def size_of(path: Path) -> int | None:
    """Return the size of a file; None where there is none that can be looked at."""
    try:
        return path.stat().st_size
    except OSError:
        return None


def throw_away(rows: Rows, entry: Entry) -> None:
    """Delete the partial files of a row, and the whole ones that it fetched itself.

    Files that another row wants or has fetched stay. Nothing may work on the row; the caller
    holds no lock.

    Raises:
        AlreadyRunning: another Goldcrest fetches one of them, which stays; the others are deleted.
        FolderReadOnly, DiskFailed: a file cannot be deleted; the others are.
    """
    with rows.changed:
        others = {
            path
            for other in rows
            if other is not entry and other.shown.state != "cancelled"
            for path in other.destinations
        }
        files = entry.shown.files
        brought = frozenset(entry.brought)
    failed: AssistantError | None = None
    for position, file in enumerate(files):
        if file.destination in others:
            continue
        try:
            _delete(file.destination, whole=position in brought)
        except AssistantError as error:
            failed = error
    there = 0 if failed is None else sum(map(there_bytes, files))
    with rows.changed:
        if failed is None:
            entry.brought.clear()
        rows.show(entry, bytes=there, resumed_from=0)
    if failed is not None:
        raise failed


def _delete(destination: Path, *, whole: bool) -> None:
    discard(destination)
    if whole:
        with disk_errors(destination):
            destination.unlink(missing_ok=True)


class _Disks:
    """The disks by device number: their free bytes, and those that rows have been given."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._free: dict[int, int] = {}
        self._given: dict[int, int] = {}
        self._places: dict[Path, tuple[int, Path] | None] = {}

    def look(self, file: WantedFile) -> None:
        place = _place(file.destination)
        if place is not None and place[0] not in self._free:
            try:
                self._free[place[0]] = self._rules.free_space(place[1])
            except OSError:
                place = None
        self._places[file.destination] = place

    def take(self, claim: Claim) -> DiskFull | None:
        """Give a row its room, or say which disk does not have it."""
        wanted: dict[int, int] = {}
        folders: dict[int, Path] = {}
        for file in claim.files:
            place = self._places[file.destination]
            if place is not None:
                device, folders[place[0]] = place
                wanted[device] = wanted.get(device, 0) + missing_bytes(file)
        for device, count in wanted.items():
            needed = self._given.get(device, 0) + count + self._rules.reserve
            if count and not claim.works and needed > self._free[device]:
                return DiskFull(
                    path=str(folders[device]), needed_bytes=needed, free_bytes=self._free[device]
                )
        for device, count in wanted.items():
            self._given[device] = self._given.get(device, 0) + count
        return None


def _place(path: Path) -> tuple[int, Path] | None:
    """Return the disk and the nearest folder that is there; None: the transfer will tell why."""
    for folder in path.parents:
        try:
            return folder.stat().st_dev, folder
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            break
    return None
