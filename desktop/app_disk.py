"""What the disk page needs of the library and of the downloads together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.errors import AlreadyRunning, AssistantError
from desktop.core.hub.transfer.unfinished import discard, partial_path, unfinished

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.core.hub.queue.downloads import Downloads
    from desktop.core.hub.transfer.unfinished import Unfinished
    from desktop.core.library import Library, Use
    from desktop.core.paths import Paths


def disk_use(library: Library, paths: Paths, downloads: Downloads) -> tuple[Use, ...]:
    """Return what takes room on the disk, largest first; reads the disk.

    Of what nothing goes on with, only what no download could use is a leftover.
    """
    return tuple(map(_as_kept, library.disk_use(paths, _wanted(downloads))))


def clean_up(library: Library, downloads: Downloads, uses: Iterable[Use]) -> int:
    """Delete what is removable of these, and nothing that has arrived; see `Library.clean_up`."""
    # Somebody may have begun or stopped a download since they were looked at.
    now = [_as_kept(use) for use in uses]
    return library.clean_up(now, _wanted(downloads))


def give_up(downloads: Downloads, use: Use) -> None:
    """Delete what an unfinished download has left that nothing goes on with.

    Raises:
        AlreadyRunning: a download goes on with it by now.
        FolderReadOnly, DiskFailed: it cannot be deleted.
    """
    destination = use.path.with_name(use.name)
    if use.kind != "unfinished" or destination in _wanted(downloads):
        raise AlreadyRunning(file=use.name)
    discard(destination)


def _wanted(downloads: Downloads) -> frozenset[Path]:
    """Return what the rows of the queue want; those that failed or were stopped can go on, too."""
    rows = (row for row in downloads.snapshot() if row.state != "done")
    return frozenset(file.destination for row in rows for file in row.files)


def _as_kept(use: Use) -> Use:
    """Return a leftover as an unfinished download where something of that has arrived."""
    try:
        left = _left(use) if use.kind == "orphan" else None
    except AssistantError:
        # Nobody knows how much has arrived: that is not what nobody misses.
        return replace(use, removable=False)
    if left is None or not left.bytes:
        return use
    return replace(
        use,
        kind="unfinished",
        removable=False,
        arrived_bytes=left.bytes,
        total_bytes=left.total_bytes,
    )


def _left(use: Use) -> Unfinished | None:
    destination = use.path.with_name(use.name)
    return unfinished(destination) if partial_path(destination) == use.path else None
