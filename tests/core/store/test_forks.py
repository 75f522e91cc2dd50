"""Branches as chats of their own, and what people think of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.store.branched_talk import NOBODY, Talk, everything, message, sound

from desktop.core.errors import EngineCrashed, MessageDeleted
from desktop.core.store.context import ChatContexts, Summary
from desktop.core.store.conversations import Conversations, MessageGone
from desktop.core.store.kept_settings import KeptSettings

if TYPE_CHECKING:
    from desktop.core.store.database import Database
    from desktop.core.store.trees import Trees


def test_a_fork_is_a_chat_of_its_own_with_all_that_the_branch_has(
    chats: Conversations, database: Database, trees: Trees, contexts: ChatContexts
) -> None:
    chat = chats.create("Why", "Other").id
    KeptSettings(database).change(chat, lambda _: '{"temperature": 1}')
    first = chats.add_exchange(chat, "why", title="", model="Tiny")
    chats.append_text(first.reply.id, "because", "Hm")
    chats.finish(first.reply.id, "failed", {"a": 1.5}, EngineCrashed(cause="x", reason="y"))
    contexts.pin(first.reply.id, pinned=True)
    contexts.keep_summary(Summary(first.reply.id, "They talked."))
    trees.rate(first.reply.id, 1)
    trees.answer(first.question.id, "Big")
    trees.show(first.reply.id)
    later = chats.add_exchange(chat, "and?", title="", model="Third")
    contexts.keep_summary(Summary(later.question.id, "They talk."))
    with database.transaction() as connection:
        connection.execute("INSERT INTO folders (id, name, created) VALUES (5, 'f', 0)")
        connection.execute(
            "UPDATE conversations SET folder = 5, draft = 'd', source = 's', pinned = 1"
        )
    before = everything(database, chat)

    copy = trees.fork(first.reply.id, "Fork \ud800")

    assert everything(database, chat) == before
    found = chats.get(copy)
    assert found is not None
    assert (found.title, found.model, found.message_count) == ("Fork ?", "Tiny", 2)
    assert contents(chats, copy) == contents(chats, chat)[:2]
    assert KeptSettings(database).read(copy) == '{"temperature": 1}'
    assert contexts.summary(copy) == Summary(chats.messages(copy)[1].id, "They talked.")
    with database.reading() as connection:
        row = connection.execute(
            "SELECT folder, draft, source, pinned FROM conversations WHERE id = ?", (copy,)
        ).fetchone()
    assert row == (5, "", None, 0)
    # They share nothing: what happens to one does not happen to the other.
    chats.add_message(copy, "user", "more")
    chats.delete(chat)
    assert [one.text for one in chats.messages(copy)] == ["why", "because", "more"]
    assert sound(database)


def contents(chats: Conversations, chat: int) -> list[tuple[object, ...]]:
    """Return all that messages say, whatever their numbers are."""
    return [
        (
            *(one.role, one.text, one.thinking, one.status, one.model, one.stats, one.created),
            *(one.pinned, one.rating, one.error and one.error.data),
        )
        for one in chats.messages(chat)
    ]


def test_what_is_being_written_is_stopped_in_the_copy_alone(
    chats: Conversations, trees: Trees, talk: Talk
) -> None:
    reply = trees.answer(talk["why"], "Tiny")
    chats.append_text(reply.id, "Be")
    copy = trees.fork(reply.id, "copy")
    chats.append_text(reply.id, "cause")
    chats.finish(reply.id, "complete")

    question, copied = chats.messages(copy)
    assert (question.text, copied.text, copied.status) == ("why", "Be", "stopped")
    assert message(chats, reply.id).text == "Because"
    with pytest.raises(MessageGone):
        chats.append_text(copied.id, "no")
    for number in NOBODY:
        with pytest.raises(MessageDeleted):
            trees.fork(number, "copy")
    assert len(chats.list()) == 2


def test_a_message_can_be_rated(
    chats: Conversations, database: Database, trees: Trees, talk: Talk
) -> None:
    for rating in (1, -1, 0, 1):
        trees.rate(talk["that"], rating)
        assert chats.messages(talk.chat)[-1].rating == rating
    assert chats.messages(talk.chat)[0].rating == 0
    for number in NOBODY:
        trees.rate(number, 1)
    with pytest.raises(ValueError, match="not 2"):
        trees.rate(talk["that"], 2)
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET rating = 'good'")
    assert message(chats, talk["that"]).rating == 0
