"""What the tests of the store share."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from core.store.branched_talk import Talk

from desktop.core.store.context import ChatContexts
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import Database, open_database
from desktop.core.store.trees import Trees

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "goldcrest.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    path.parent.mkdir()
    with closing(open_database(path).database) as database:
        yield database


@pytest.fixture
def chats(database: Database) -> Conversations:
    return Conversations(database)


@pytest.fixture
def contexts(database: Database) -> ChatContexts:
    return ChatContexts(database)


@pytest.fixture
def trees(database: Database) -> Trees:
    return Trees(database)


@pytest.fixture
def talk(chats: Conversations) -> Talk:
    return Talk(chats)
