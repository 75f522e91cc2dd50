"""What the person has said, to say it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.chat.steps import StepMark
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import Database, open_in_memory
from desktop.core.store.said import LONGEST, MOST, said

if TYPE_CHECKING:
    from collections.abc import Iterator

import pytest


@pytest.fixture
def database() -> Iterator[Database]:
    made = open_in_memory()
    yield made
    made.close()


def say(chats: Conversations, chat: int, *texts: str) -> None:
    for text in texts:
        chats.add_message(chat, "user", text)
        chats.add_message(chat, "assistant", f"Reply to {text}")


def test_this_chat_comes_first_then_the_others_newest_first(database: Database) -> None:
    chats = Conversations(database)
    one, other = chats.create("One").id, chats.create("Other").id
    say(chats, one, "a", "b")
    say(chats, other, "c", "d")
    say(chats, one, "e", "a")

    assert said(database, one) == ("a", "e", "b", "d", "c")
    assert said(database, other) == ("d", "c", "a", "e", "b")
    assert said(database, None) == ("a", "e", "d", "c", "b")
    assert said(database, 99_999) == said(database, -1) == said(database, None)


def test_steps_that_were_sent_by_themselves_are_left_out(database: Database) -> None:
    chats = Conversations(database)
    chat = chats.create("One").id
    say(chats, chat, "mine")
    step = StepMark(2, 3, "Check").facts()
    chats.add_exchange(chat, "Check your text.", title="", model="m", facts=step)

    assert said(database, chat) == ("mine",)
    assert said(database, None) == ("mine",)


def test_it_is_bounded(database: Database) -> None:
    chats = Conversations(database)
    one, other = chats.create("One").id, chats.create("Other").id
    say(chats, one, *[f"one {n}" for n in range(150)], "x" * (LONGEST + 1), "  ")
    say(chats, other, *[f"other {n}" for n in range(150)])

    found = said(database, one)

    assert len(found) == MOST
    assert found[0] == "one 149"
    assert found[150] == "other 149"
