"""What is written down of every request that leaves this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Connection:
    """One request, as the log keeps it.

    Attributes:
        id: in the log; 0 before it is there.
        when: seconds since 1970.
        host: the name, and the port where that is not the usual one.
        path: without the question after it, which may hold a signature or a person's words.
        why: what it was made for.
        status: of the answer; None where none came.
        received: bytes of the answer's body; None until it has ended.
        error: why it failed; None where it did not.
    """

    id: int
    when: float
    host: str
    path: str
    why: str
    status: int | None = None
    received: int | None = None
    error: str | None = None


class ConnectionLog(Protocol):
    """Where requests are written down; used from any thread.

    Both methods raise an `AssistantError` where the log cannot be written.
    """

    def begin(self, connection: Connection) -> int:
        """Write down a request before it is made, and return its number."""

    def end(self, number: int, status: int | None, received: int, error: str | None) -> None:
        """Complete an entry once the request has ended."""
