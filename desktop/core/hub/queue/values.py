"""What the queue of downloads tells about itself: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.errors import AssistantError

State = Literal["queued", "running", "paused", "verifying", "done", "failed", "cancelled"]

#: States in which a row waits for its turn or is under way.
ACTIVE = frozenset({"queued", "running", "verifying"})
#: States that only a person changes.
ENDED = frozenset({"done", "failed", "cancelled"})


@dataclass(frozen=True, slots=True)
class WantedFile:
    """One file that is to be fetched.

    Attributes:
        repo: "owner/name" on the hub.
        file: path in the repository, case-sensitive.
        revision: a commit, branch or tag; None is the newest state of the main branch.
        destination: the final name of the file.
        bytes: its size, where it is known.
        sha256: its hash, where it is known; the hub must then agree.
    """

    repo: str
    file: str
    revision: str | None
    destination: Path
    bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Download:
    """Where one row of the queue stands.

    Attributes:
        key: what it was started with; unique in the queue.
        name: for people.
        repo: where its first file is from.
        state: "paused" goes on by itself where there is an `error`, else when a person says so.
        bytes: of all its files that are there.
        total_bytes: of all its files; None until that is known.
        bytes_per_second: of the last seconds; 0 while nothing comes.
        seconds_left: smoothed; None where it cannot be told.
        error: why it failed, or what it waits for while paused; None: the person paused it.
        path: where its first file will be, or is.
        resumed_from: bytes that were there before it was last started.
        hashed_bytes: that have been compared while it is verifying.
        connections: that bring bytes at the moment.
        damaged_bytes: that proved to be wrong and are being fetched again.
        files: what it consists of, one fetched after the other.
        begun: something of it lies on the disk, as far as is known; with no `bytes`, where it
            cannot be looked at.
    """

    key: str
    name: str
    repo: str
    state: State
    bytes: int
    total_bytes: int | None
    bytes_per_second: float
    seconds_left: float | None
    error: AssistantError | None
    path: Path
    resumed_from: int = 0
    hashed_bytes: int = 0
    connections: int = 0
    damaged_bytes: int = 0
    files: tuple[WantedFile, ...] = ()
    begun: bool = False

    @property
    def active(self) -> bool:
        """Whether it waits for its turn or is under way."""
        return self.state in ACTIVE

    @property
    def ended(self) -> bool:
        """Whether nothing more happens to it unless a person wants that."""
        return self.state in ENDED

    @property
    def resumed_percent(self) -> int | None:
        """At what percentage it went on, rounded down; None where it began at the start."""
        if not self.resumed_from or not self.total_bytes:
            return None
        return min(100 * self.resumed_from // self.total_bytes, 100)


@dataclass(frozen=True, slots=True)
class Listing:
    """The rows of the queue by key, in order: told when rows come, go or move."""

    keys: tuple[str, ...]
