"""Made-up computers: files in a folder, and what the system's programs would print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.machine.source import NotTold, Source, System

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


def computer(
    root: Path,
    files: Mapping[str, str | bytes] | None = None,
    *,
    system: System = "linux",
    answers: Mapping[str, str] | None = None,
) -> Source:
    """Make a computer.

    Args:
        root: an empty folder, which gets the files.
        files: their contents by their paths below the root.
        system: which system it has.
        answers: what a command prints, by a part of the command; all others are not there.
    """
    for name, content in (files or {}).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def ask(command: Sequence[str]) -> str:
        line = " ".join(command)
        for part, answer in (answers or {}).items():
            if part in line:
                return answer
        raise NotTold

    return Source(system, root, ask)
