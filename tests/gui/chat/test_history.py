"""Which messages of a long chat are read: all of them can be reached."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_in_memory
from desktop.gui.chat import history
from desktop.gui.chat.history import PAGE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from desktop.core.store.messages import Role


@pytest.fixture
def conversations() -> Iterator[Conversations]:
    with closing(open_in_memory()) as database:
        yield Conversations(database)


def fill(conversations: Conversations, count: int, instructions: Collection[int]) -> int:
    """Make a chat of so many messages, of which those in these places are instructions."""
    chat = conversations.create("Long").id
    for number in range(count):
        said: Role = "assistant" if number % 2 else "user"
        role: Role = "system" if number in instructions else said
        conversations.add_message(chat, role, f"m{number}")
    return chat


def pages(conversations: Conversations, chat: int) -> list[list[str]]:
    """Read a chat as a person does who asks for earlier messages until there are none."""
    found, before, more = [], None, True
    while more:
        loaded = history.load(conversations, chat, before=before)
        found.append([entry.text for entry in loaded.entries])
        before, more = loaded.first, loaded.more
    return found


@pytest.mark.parametrize(
    "instructions",
    [
        (),
        (149,),
        (0,),
        (249,),
        range(100, 150),
        range(20, 240),
        range(150),
        range(250),
        range(0, 250, 2),
    ],
    ids=str,
)
def test_instructions_hide_no_earlier_messages(
    conversations: Conversations, instructions: Collection[int]
) -> None:
    chat = fill(conversations, 250, instructions)

    found = pages(conversations, chat)

    said = [f"m{number}" for number in range(250) if number not in instructions]
    assert [text for page in reversed(found) for text in page] == said
    # Each is full but the last, and none is empty.
    assert [len(page) for page in found[:-1]] == [PAGE] * (len(found) - 1)
    assert found[-1] or not said


def test_a_chat_that_is_gone_has_none(conversations: Conversations) -> None:
    assert history.load(conversations, 7).title is None
