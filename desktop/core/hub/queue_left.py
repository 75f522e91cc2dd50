"""Deleting what a row of the queue has left on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.hub.partial import discard, disk_errors

if TYPE_CHECKING:
    from desktop.core.hub.queue_rows import Entry, Rows


def throw_away(rows: Rows, entry: Entry) -> None:
    """Delete the partial files of a row, and the whole ones that it fetched itself.

    Files that another row wants or has fetched stay. Nothing may work on the row; the caller
    holds no lock.

    Raises:
        FolderReadOnly: a file cannot be deleted.
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
    for position, file in enumerate(files):
        if file.destination in others:
            continue
        discard(file.destination)
        if position in brought:
            with disk_errors(file.destination):
                file.destination.unlink(missing_ok=True)
    with rows.changed:
        entry.brought.clear()
        rows.show(entry, bytes=0, resumed_from=0)
