"""What the tests of chats from and to files share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.chat.exchange.importing import import_chats
from desktop.core.store.database import open_database
from desktop.core.store.whole import WholeChats

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop.core.store.whole import WholeChat


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[WholeChats]:
    database = open_database(tmp_path / "data" / "goldcrest.sqlite3").database
    yield WholeChats(database)
    database.close()


@pytest.fixture
def taken(chats: WholeChats) -> Callable[[Path], WholeChat]:
    """Imports a file with one chat, and returns that as it is kept."""

    def take(path: Path) -> WholeChat:
        (number,) = import_chats(path, chats).ids
        chat = chats.read(number)
        assert chat is not None
        return chat

    return take
