"""How careful and how patient a transfer is."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def free_space(folder: Path) -> int:
    """Return the bytes that can still be written below an existing folder."""
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True)
class Rules:
    """How careful and how patient a transfer is.

    Attributes:
        reserve: bytes that stay free on the disk.
        stall_seconds: a connection without a byte for so long is opened anew.
        attempts: failures in a row, none of which brought a new byte, before giving up.
        first_delay: seconds before the second attempt; doubled for each further one.
        longest_delay: seconds that a delay grows to.
        longest_wait: seconds that a server may ask us to wait; a longer wait is an error.
        free_space: tells the room in a folder.
        block_bytes: the file is fetched, compared and repaired in blocks of this size.
        most_connections: of one file, where they help.
        window_seconds: so long the speed is measured before another connection is tried.
        room_seconds: so often the room on the disk is looked at while the file arrives.
        sync_seconds: so often what has arrived is written through to the disk.
        sync_bytes: and whenever so much has arrived since, so that little is left for the end.
        mark_bytes: so many bytes a connection brings between two lines in the journal.
    """

    reserve: int = 1 << 30
    stall_seconds: float = 20.0
    attempts: int = 7
    first_delay: float = 0.5
    longest_delay: float = 15.0
    longest_wait: float = 60.0
    free_space: Callable[[Path], int] = free_space
    block_bytes: int = 64 << 20
    most_connections: int = 4
    window_seconds: float = 2.0
    room_seconds: float = 5.0
    sync_seconds: float = 5.0
    sync_bytes: int = 128 << 20
    mark_bytes: int = 128 << 10


DEFAULT_RULES = Rules()
