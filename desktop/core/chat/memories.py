"""The files in which the engine keeps what a model knows of a chat, so that it goes on at once."""

from __future__ import annotations

import contextlib
import logging
import shutil
from typing import TYPE_CHECKING, Final

from desktop.core.engine.values import ChatMemory

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

logger = logging.getLogger(__name__)

_ENDING: Final = ".memory"
_MOST_BYTES: Final = 4_000_000_000
_SHARE_OF_DISK: Final = 0.05


def usual_room(folder: Path) -> int:
    """Return how many bytes are taken at most where nobody chose: 4 GB, or 5 % of the free disk."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return 0
    return min(_MOST_BYTES, int(free * _SHARE_OF_DISK))


class Memories:
    """One file for each chat, of which the least recently used go first.

    They can be lost at any time: a chat without its file is read again.

    Args:
        folder: where the files are; made when the first is written.
        room: how many bytes they may take together; 0 switches it off.
        content: names the content of a model's file, such as its SHA-256.
    """

    def __init__(
        self, folder: Path, room: Callable[[], int], content: Callable[[Path], str]
    ) -> None:
        self._folder = folder
        self._room = room
        self._content = content

    def of(self, conversation: int, model: Path) -> ChatMemory | None:
        """Return where a chat with a model is kept; None: nowhere. Makes room for it."""
        room = self._room()
        self._make_room(room)
        if room <= 0:
            return None
        try:
            content = self._content(model)
        except OSError:
            return None
        return ChatMemory(self.path_of(conversation), content)

    def path_of(self, conversation: int) -> Path:
        """Return where a chat is kept, if it is."""
        return self._folder / f"{conversation}{_ENDING}"

    def forget(self, conversation: int) -> None:
        """Delete what is kept of a chat."""
        with contextlib.suppress(OSError):
            self.path_of(conversation).unlink(missing_ok=True)

    def keep_only(self, conversations: set[int]) -> None:
        """Delete what is kept of all other chats, which are no more."""
        kept = {self.path_of(one) for one in conversations}
        for path, _, _ in self._files():
            if path not in kept:
                with contextlib.suppress(OSError):
                    path.unlink()

    def _make_room(self, room: int) -> None:
        files = sorted(self._files(), key=lambda file: file[1], reverse=True)
        taken = 0
        for path, _, size in files:
            taken += size
            if taken > room:
                logger.info("the state of chat %s makes room for others", path.stem)
                with contextlib.suppress(OSError):
                    path.unlink()

    def _files(self) -> list[tuple[Path, float, int]]:
        found = []
        try:
            paths = [path for path in self._folder.iterdir() if path.suffix == _ENDING]
        except OSError:
            return []
        for path in paths:
            with contextlib.suppress(OSError):
                facts = path.stat()
                found.append((path, facts.st_mtime, facts.st_size))
        return found
