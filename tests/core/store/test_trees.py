"""Walking, growing, cutting and copying trees of messages."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from core.store.branched_talk import NOBODY, Talk, everything, message, sound

from desktop.core.errors import (
    EngineCrashed,
    MessageDeleted,
    NothingToAnswer,
    ReplyUnderWay,
    UnknownChat,
)
from desktop.core.store.context import ChatContexts, Summary
from desktop.core.store.conversations import Conversations, MessageGone
from desktop.core.store.database import Database, open_database
from desktop.core.store.trees import Trees

if TYPE_CHECKING:
    from pathlib import Path


def shown(chats: Conversations, talk: Talk) -> str:
    return " ".join(message.text for message in chats.messages(talk.chat))


# --- walking ---------------------------------------------------------------------------------


def test_a_branch_is_that_of_its_last_message_whatever_is_shown(
    chats: Conversations, trees: Trees, talk: Talk
) -> None:
    assert [one.text for one in trees.branch(talk["yes"])] == ["why", "because", "more", "yes"]
    assert trees.branch(talk["that"]) == chats.messages(talk.chat)
    assert [trees.branch(number) for number in NOBODY] == [()] * len(NOBODY)


def test_each_message_that_is_shown_knows_those_in_its_place(
    chats: Conversations, trees: Trees, talk: Talk
) -> None:
    assert trees.siblings(talk.chat) == {
        talk["why"]: (talk["why"],),
        talk["because"]: (talk["because"], talk["so"]),
        talk["what"]: (talk["more"], talk["what"]),
        talk["that"]: (talk["that"],),
    }
    # Those at the top have nothing before them, and a chat has only its own.
    Talk(chats)
    other = chats.add_message(talk.chat, "user", "how", parent=None).id
    assert trees.siblings(talk.chat) == {other: (talk["why"], other)}
    assert trees.siblings(chats.create().id) == {}
    assert [trees.siblings(number) for number in NOBODY] == [{}] * len(NOBODY)


def test_walking_shows_the_newest_below_where_nobody_has_been(
    chats: Conversations, database: Database, trees: Trees, talk: Talk
) -> None:
    assert trees.show(talk["more"]) == talk["yes"]
    assert shown(chats, talk) == "why because more yes"
    assert trees.show(talk["so"]) == talk["so"]
    assert shown(chats, talk) == "why so"
    assert trees.changes == 2
    # As after a restart: the memory of what was shown has gone.
    assert Trees(database).show(talk["because"]) == talk["that"]
    assert shown(chats, talk) == "why because what that"


def test_people_who_walk_away_and_back_are_where_they_were(
    chats: Conversations, trees: Trees, talk: Talk
) -> None:
    trees.show(talk["more"])
    trees.show(talk["so"])
    trees.show(talk["because"])

    assert shown(chats, talk) == "why because more yes"
    # The chat went on there, and then elsewhere, without being walked.
    chats.add_message(talk.chat, "user", "no")
    trees.answer(talk["why"], "Tiny")
    trees.show(talk["because"])
    assert shown(chats, talk) == "why because more yes no"
    trees.show(talk["why"])
    assert shown(chats, talk) == "why because more yes no"


def test_walking_changes_nothing_else(database: Database, trees: Trees, talk: Talk) -> None:
    before = everything(database, talk.chat)
    trees.show(talk["so"])
    assert everything(database, talk.chat) != before
    trees.show(talk["what"])
    assert everything(database, talk.chat) == before
    for number in NOBODY:
        with pytest.raises(MessageDeleted):
            trees.show(number)
    assert everything(database, talk.chat) == before


# --- growing ---------------------------------------------------------------------------------


def test_another_reply_stands_beside_the_others(
    chats: Conversations, trees: Trees, contexts: ChatContexts, talk: Talk
) -> None:
    reply = trees.answer(talk["why"], "Other \ud800")

    assert (reply.parent, reply.role, reply.text) == (talk["why"], "assistant", "")
    assert (reply.status, reply.model, reply.pinned) == ("streaming", "Other ?", False)
    assert reply == message(chats, reply.id)
    assert trees.siblings(talk.chat)[reply.id] == (talk["because"], talk["so"], reply.id)
    chats.append_text(reply.id, "anyhow")
    chats.finish(reply.id, "complete")
    assert shown(chats, talk) == "why anyhow"
    (chat,) = chats.list()
    assert chat.model == "Other ?"
    contexts.pin(talk["why"], pinned=True)
    assert trees.answer(talk["why"], "Tiny").pinned


def test_another_version_of_a_question_stands_beside_it(
    chats: Conversations, trees: Trees, contexts: ChatContexts, talk: Talk
) -> None:
    contexts.pin(talk["more"], pinned=True)
    exchange = trees.edit(talk["more"], "less \ud800", "Tiny")

    assert shown(chats, talk) == "why because less ? "
    assert exchange.question == message(chats, exchange.question.id)
    assert exchange.reply == message(chats, exchange.reply.id)
    assert (exchange.reply.status, exchange.reply.model) == ("streaming", "Tiny")
    assert exchange.question.pinned
    assert exchange.reply.pinned
    assert message(chats, talk["more"]).text == "more"
    first = trees.edit(talk["why"], "how", "Tiny")
    assert first.question.parent is None
    assert trees.siblings(talk.chat)[first.question.id] == (talk["why"], first.question.id)
    trees.show(talk["more"])
    assert shown(chats, talk) == "why because more yes"


def test_only_what_a_person_said_is_answered(
    chats: Conversations, database: Database, trees: Trees, talk: Talk
) -> None:
    silent = chats.add_message(talk.chat, "user", " \n").id
    before = everything(database, talk.chat)
    for number in (*NOBODY, talk["so"], silent):
        with pytest.raises(NothingToAnswer):
            trees.answer(number, "Tiny")
    for number in (*NOBODY, talk["so"]):
        with pytest.raises(NothingToAnswer):
            trees.edit(number, "x", "Tiny")
    assert everything(database, talk.chat) == before


# --- removing --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("removed", "left"),
    [
        ("that", "why because what"),
        ("what", "why because more yes"),
        ("because", "why so"),
        ("so", "why because what that"),
        ("more", "why because what that"),
        ("why", ""),
    ],
)
def test_what_is_removed_goes_with_all_below_and_comes_back_as_it_was(
    chats: Conversations, database: Database, trees: Trees, talk: Talk, removed: str, left: str
) -> None:
    other = Talk(chats)
    beside = everything(database, other.chat)
    before = everything(database, talk.chat)
    gone = trees.remove(talk[removed])

    assert shown(chats, talk) == left
    kept = chats.get(talk.chat)
    assert kept is not None
    assert kept.message_count == len(talk.ids) - gone.count
    assert chats.message(talk[removed]) is None
    assert sound(database)
    trees.restore(gone)
    assert everything(database, talk.chat) == before
    trees.restore(gone)
    assert everything(database, talk.chat) == before
    assert everything(database, other.chat) == beside
    assert sound(database)


def test_the_next_version_takes_the_place_of_one_that_is_removed(
    chats: Conversations, trees: Trees, talk: Talk
) -> None:
    third = chats.add_message(talk.chat, "assistant", "third", parent=talk["why"]).id
    trees.show(talk["so"])
    trees.remove(talk["so"])
    assert shown(chats, talk) == "why third"
    trees.remove(third)
    assert shown(chats, talk) == "why because what that"


def test_all_that_is_known_of_a_message_comes_back(
    chats: Conversations, database: Database, trees: Trees, contexts: ChatContexts
) -> None:
    chat = chats.create().id
    first = chats.add_exchange(chat, "why", title="", model="Tiny")
    chats.append_text(first.reply.id, "because", "Hm")
    chats.finish(first.reply.id, "failed", {"a": 1.5}, EngineCrashed(cause="x", reason="y"))
    contexts.pin(first.reply.id, pinned=True)
    contexts.keep_summary(Summary(first.reply.id, "They talked."))
    trees.rate(first.reply.id, -1)
    before, told = everything(database, chat), chats.messages(chat)
    gone = trees.remove(first.question.id)
    assert gone.count == 2
    assert contexts.summary(chat) is None
    trees.restore(gone)

    assert everything(database, chat) == before
    assert chats.messages(chat) == told
    assert contexts.summary(chat) == Summary(first.reply.id, "They talked.")
    error = message(chats, first.reply.id).error
    assert error is not None
    assert error.data == {"cause": "x", "reason": "y"}


def test_what_people_have_turned_to_meanwhile_stays_in_sight(
    chats: Conversations, trees: Trees, talk: Talk
) -> None:
    gone = trees.remove(talk["what"])
    trees.show(talk["so"])
    trees.restore(gone)
    assert shown(chats, talk) == "why so"
    assert trees.siblings(talk.chat)[talk["so"]] == (talk["because"], talk["so"])
    trees.show(talk["because"])
    assert trees.siblings(talk.chat)[talk["yes"]] == (talk["yes"],)
    trees.show(talk["what"])
    assert shown(chats, talk) == "why because what that"


def test_where_the_branch_had_ended_it_goes_on_with_what_comes_back(
    chats: Conversations, trees: Trees, talk: Talk
) -> None:
    older = trees.remove(talk["more"])
    newer = trees.remove(talk["what"])
    assert shown(chats, talk) == "why because"

    trees.restore(older)
    # Nobody would find what stands below the end of what is shown.
    assert shown(chats, talk) == "why because more yes"
    trees.restore(newer)
    assert shown(chats, talk) == "why because more yes"
    assert trees.siblings(talk.chat)[talk["more"]] == (talk["more"], talk["what"])


def test_what_hung_on_something_removed_waits_for_that(
    chats: Conversations, database: Database, trees: Trees, talk: Talk
) -> None:
    before = everything(database, talk.chat)
    below = trees.remove(talk["what"])
    above = trees.remove(talk["because"])
    with pytest.raises(MessageDeleted):
        trees.restore(below)
    trees.restore(above)
    trees.restore(below)
    trees.show(talk["that"])
    assert everything(database, talk.chat) == before
    last = trees.remove(talk["that"])
    chats.delete(talk.chat)
    with pytest.raises(UnknownChat):
        trees.restore(last)
    for number in NOBODY:
        with pytest.raises(MessageDeleted):
            trees.remove(number)


def test_what_is_being_written_is_not_removed(
    chats: Conversations, database: Database, trees: Trees, talk: Talk
) -> None:
    reply = trees.answer(talk["what"], "Tiny")
    before = everything(database, talk.chat)
    for name in ("why", "because", "what"):
        with pytest.raises(ReplyUnderWay):
            trees.remove(talk[name])
    with pytest.raises(ReplyUnderWay):
        trees.remove(reply.id)
    assert everything(database, talk.chat) == before
    # Beside it there is nothing in the way, and what a dead program left is nobody's any more.
    trees.remove(talk["so"])
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET writer = '999999999 1.0' WHERE id = ?", (reply.id,))
    trees.remove(talk["why"])
    with pytest.raises(MessageGone):
        chats.finish(reply.id, "complete")


def test_a_removed_message_leaves_no_words_in_the_file(path: Path) -> None:
    path.parent.mkdir()
    with closing(open_database(path).database) as database:
        chats, trees = Conversations(database), Trees(database)
        chat = chats.create("Title")
        kept = chats.add_message(chat.id, "user", "plain words " * 1000)
        reply = chats.add_message(chat.id, "assistant", "", status="streaming")
        chats.append_text(reply.id, "secret words " * 1000, "secret thoughts " * 1000)
        chats.finish(reply.id, "complete", {"secret": 1})
        ChatContexts(database).keep_summary(Summary(reply.id, "secret summary"))
        trees.remove(reply.id)
        assert chats.messages(chat.id) == (kept,)

    assert b"plain" in path.read_bytes()
    assert b"secret" not in path.read_bytes()


def test_a_branch_of_many_messages_is_walked_removed_restored_and_copied(
    chats: Conversations, database: Database, trees: Trees
) -> None:
    chat = chats.create().id
    ids = [chats.add_message(chat, "user", f"{number}").id for number in range(3000)]
    before = everything(database, chat)

    assert len(trees.siblings(chat)) == 3000
    assert trees.show(ids[0]) == ids[-1]
    copy = trees.fork(ids[-1], "copy")
    assert [one.text for one in chats.messages(copy)] == [f"{number}" for number in range(3000)]
    gone = trees.remove(ids[0])
    assert gone.count == 3000
    trees.restore(gone)
    assert everything(database, chat) == before
