"""Pins, summaries and replies that go on."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import EngineCrashed
from desktop.core.store.context import ChatContexts, Summary
from desktop.core.store.conversations import Conversations, MessageGone
from desktop.core.store.database import Database, open_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


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


def talk(chats: Conversations, turns: int) -> tuple[int, list[int]]:
    """Return a chat and the ids of its messages."""
    chat = chats.create().id
    for number in range(turns):
        chats.add_message(chat, "user", f"question {number}")
        chats.add_message(chat, "assistant", f"answer {number}")
    return chat, [message.id for message in chats.messages(chat)]


def pinned(chats: Conversations, chat: int) -> list[int]:
    return [message.id for message in chats.messages(chat) if message.pinned]


@pytest.mark.parametrize("which", [2, 3])
def test_a_turn_is_pinned_as_a_whole(
    chats: Conversations, contexts: ChatContexts, which: int
) -> None:
    chat, ids = talk(chats, 3)
    assert pinned(chats, chat) == []
    contexts.pin(ids[which], pinned=True)
    assert pinned(chats, chat) == ids[2:4]
    contexts.pin(ids[2], pinned=False)
    assert pinned(chats, chat) == []
    assert contexts.changes == 2


def test_what_is_not_there_is_not_pinned(chats: Conversations, contexts: ChatContexts) -> None:
    chat, _ = talk(chats, 1)
    for number in (0, -1, 77, 2**70):
        contexts.pin(number, pinned=True)
    assert pinned(chats, chat) == []


def test_the_summary_that_reaches_furthest_counts(
    chats: Conversations, contexts: ChatContexts
) -> None:
    chat, ids = talk(chats, 3)
    other, _ = talk(chats, 2)
    assert contexts.summary(chat) is None
    contexts.keep_summary(Summary(ids[3], "Both."))
    contexts.keep_summary(Summary(ids[1], "One."))
    assert contexts.summary(chat) == Summary(ids[3], "Both.")
    contexts.keep_summary(Summary(ids[3], "Again, half \ud800."))
    assert contexts.summary(chat) == Summary(ids[3], "Again, half ?.")
    assert contexts.summary(other) is None
    assert contexts.summary(-1) is None


def test_a_summary_of_another_branch_does_not_count(
    chats: Conversations, contexts: ChatContexts
) -> None:
    chat, ids = talk(chats, 2)
    contexts.keep_summary(Summary(ids[3], "Both."))
    chats.add_message(chat, "user", "another second question", parent=ids[1])
    assert contexts.summary(chat) is None
    contexts.keep_summary(Summary(ids[1], "The first."))
    assert contexts.summary(chat) == Summary(ids[1], "The first.")
    # Whatever is shown, and in the chat alone.
    assert contexts.summary(chat, ids[3]) == Summary(ids[3], "Both.")
    assert contexts.summary(chat, ids[2]) == Summary(ids[1], "The first.")
    assert contexts.summary(chat, ids[0]) is None
    assert contexts.summary(chats.create().id, ids[3]) is None


def test_summaries_go_with_their_chat(chats: Conversations, contexts: ChatContexts) -> None:
    chat, ids = talk(chats, 1)
    contexts.keep_summary(Summary(ids[1], "One."))
    chats.delete(chat)
    assert contexts.summary(chat) is None
    with pytest.raises(MessageGone):
        contexts.keep_summary(Summary(ids[1], "One."))


def test_a_reply_goes_on(chats: Conversations, contexts: ChatContexts) -> None:
    exchange = chats.add_exchange(None, "Why?", title="Why", model="Tiny")
    chats.append_text(exchange.reply.id, "Because")
    chats.finish(exchange.reply.id, "failed", {"a": 1}, EngineCrashed(cause="x", reason=""))

    before = contexts.reopen(exchange.reply.id)
    assert (before.text, before.status, before.stats) == ("Because", "failed", {"a": 1})
    chats.append_text(exchange.reply.id, " so.")
    assert chats.recover() == 0  # this process is writing it
    chats.finish(exchange.reply.id, "complete", {"a": 2})
    after = chats.message(exchange.reply.id)
    assert after is not None
    assert (after.text, after.status, after.error) == ("Because so.", "complete", None)


def test_a_reply_that_a_killed_program_was_writing_goes_on(
    chats: Conversations, contexts: ChatContexts
) -> None:
    exchange = chats.add_exchange(None, "Why?", title="Why", model="Tiny")
    chats.append_text(exchange.reply.id, "Because")
    with pytest.raises(MessageGone):
        contexts.reopen(exchange.reply.id)  # this process is alive
    with chats.database.transaction() as connection:
        # No process has this number and began then.
        connection.execute("UPDATE messages SET writer = '1 12.50' WHERE writer IS NOT NULL")
    assert chats.recover() == 1
    assert contexts.reopen(exchange.reply.id).text == "Because"
    chats.append_text(exchange.reply.id, " so.")
    chats.finish(exchange.reply.id, "complete")
    after = chats.message(exchange.reply.id)
    assert after is not None
    assert after.text == "Because so."


def test_only_the_last_reply_goes_on_and_only_once(
    chats: Conversations, contexts: ChatContexts
) -> None:
    _, ids = talk(chats, 2)
    for number in (ids[0], ids[1], ids[2], 77):
        with pytest.raises(MessageGone):
            contexts.reopen(number)
    contexts.reopen(ids[3])
    with pytest.raises(MessageGone):
        contexts.reopen(ids[3])
