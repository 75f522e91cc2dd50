"""Messages that are sent while a reply to an earlier one is still being written."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, TIMEOUT, Desk, Listener, run
from scripted_engine import Script

from desktop.core.chat.turns import Turns
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import EngineCrashed
from desktop.core.store.context import Summary
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.chat.replies import Chats, ReplyHandle

FOX = "Foxes are red or grey."
HALF = "".join(Script(FOX).tokens[:3])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as desk:
        yield desk


class Sent:
    """A message on its way."""

    def __init__(self, chats: Chats, request: ReplyRequest) -> None:
        self.told = Listener()
        self.handle: ReplyHandle = chats.send(request, self.told)

    def end(self) -> Listener:
        self.handle.done.result(TIMEOUT)
        return self.told


def settle(desk: Desk) -> None:
    """Wait until all that was asked of the store so far is done."""
    desk.executor.submit(lambda: None).result(TIMEOUT)


class Queue:
    """A chat whose first reply waits amid its text, and more messages after it."""

    def __init__(self, desk: Desk, *more: str, first: Script | None = None) -> None:
        self.desk = desk
        self.chats = desk.plays(first or Script(FOX, pause_at=3), Script("Yes."), Script("No."))
        self.first = Sent(self.chats, REQUEST)
        assert desk.engine.paused.wait(TIMEOUT)
        settle(desk)
        self.chat = self.first.told.started.conversation
        self.more = [self.send(text) for text in more]
        settle(desk)

    def send(self, text: str) -> Sent:
        return Sent(self.chats, replace(REQUEST, conversation_id=self.chat, text=text))

    def go_on(self) -> None:
        self.desk.engine.go_on.set()

    def shown(self) -> list[tuple[str, str]]:
        return [(one.text, one.status) for one in self.desk.conversations.messages(self.chat)]

    def read(self, number: int) -> list[str]:
        return [message.content for message in self.desk.engine.requests[number].messages]


def test_a_message_is_saved_at_once_and_answered_after_the_reply_before_it(
    desk: Desk, tmp_path: Path
) -> None:
    queue = Queue(desk, "And old?")
    (second,) = queue.more
    # Another connection sees what a kill would leave.
    with closing(open_database(tmp_path / "goldcrest.sqlite3").database) as other:
        kept = Conversations(other).messages(queue.chat)
    assert [(one.text, one.status) for one in kept] == [
        ("Tell me about foxes", "complete"),
        (HALF, "streaming"),
        ("And old?", "complete"),
        ("", "streaming"),
    ]
    assert second.told.started.user_message == kept[2].id
    assert kept[2].parent == queue.first.told.started.message
    assert len(desk.engine.requests) == 1
    queue.go_on()

    assert queue.first.end().finished.status == "complete"
    assert second.end().finished.status == "complete"
    assert queue.shown()[1:] == [(FOX, "complete"), ("And old?", "complete"), ("Yes.", "complete")]
    assert queue.read(1) == ["Tell me about foxes", FOX, "And old?"]


def test_messages_are_answered_in_the_order_in_which_they_were_sent(desk: Desk) -> None:
    queue = Queue(desk, "And old?", "And young?")
    queue.go_on()
    for sent in queue.more:
        sent.end()

    assert queue.read(1) == ["Tell me about foxes", FOX, "And old?"]
    assert queue.read(2) == ["Tell me about foxes", FOX, "And old?", "Yes.", "And young?"]
    assert [text for text, _ in queue.shown()[3:]] == ["Yes.", "And young?", "No."]


def test_stopping_a_reply_does_not_lose_the_next_message(desk: Desk) -> None:
    queue = Queue(desk, "And old?")
    queue.first.handle.stop()
    queue.go_on()

    assert queue.first.end().finished.status == "stopped"
    assert queue.more[0].end().finished.status == "complete"
    assert queue.read(1) == ["Tell me about foxes", HALF, "And old?"]


def test_a_failure_does_not_lose_the_next_message(desk: Desk) -> None:
    error = EngineCrashed(cause="signal 11", reason="")
    queue = Queue(desk, "And old?", first=Script(FOX, pause_at=3, fail_at=3, error=error))
    queue.go_on()

    assert queue.first.end().finished.error is error
    assert queue.more[0].end().text == "Yes."
    assert queue.read(1) == ["Tell me about foxes", HALF, "And old?"]


def test_a_message_that_waits_can_be_stopped_at_once(desk: Desk) -> None:
    queue = Queue(desk, "And old?", "And young?")
    second, third = queue.more
    second.handle.stop()
    second.handle.stop()

    # The first reply still waits amid its text.
    assert second.end().finished.status == "stopped"
    settle(desk)
    assert queue.shown()[1:4] == [(HALF, "streaming"), ("And old?", "complete"), ("", "stopped")]
    assert len(desk.engine.requests) == 1
    queue.go_on()
    assert queue.first.end().finished.status == "complete"
    assert third.end().text == "Yes."
    assert queue.read(1) == ["Tell me about foxes", FOX, "And old?\n\nAnd young?"]
    second.handle.stop()


def test_a_message_stopped_before_it_was_saved_is_kept_and_holds_nobody_up(desk: Desk) -> None:
    queue = Queue(desk)
    second = queue.send("And old?")
    second.handle.stop()
    assert second.end().finished.status == "stopped"
    third = queue.send("And young?")
    queue.go_on()

    assert third.end().finished.status == "complete"
    assert [text for text, _ in queue.shown()[2:]] == ["And old?", "", "And young?", "Yes."]


def test_other_chats_do_not_wait(desk: Desk) -> None:
    queue = Queue(desk, "And old?")
    other = Sent(queue.chats, replace(REQUEST, text="Something else"))
    settle(desk)

    # The engine has it already, behind what it writes.
    assert queue.read(1) == ["Something else"]
    queue.go_on()
    other.end()
    queue.more[0].end()


def test_a_message_belongs_to_the_branch_that_was_shown_when_it_was_sent(desk: Desk) -> None:
    queue = Queue(desk, "And old?")
    trees = queue.chats.trees
    cats = desk.conversations.add_message(queue.chat, "user", "Tell me about cats", parent=None)
    elsewhere = cats.id
    beside = queue.send("Why?")
    settle(desk)
    trees.show(queue.first.told.started.message)
    queue.go_on()
    beside.end()

    assert queue.read(1) == ["Tell me about foxes", FOX, "And old?"]
    assert queue.read(2) == ["Tell me about cats\n\nWhy?"]
    # The answers do not change what is shown.
    assert [text for text, _ in queue.shown()] == ["Tell me about foxes", FOX, "And old?", "Yes."]
    trees.show(elsewhere)
    assert [text for text, _ in queue.shown()] == ["Tell me about cats", "Why?", "No."]


def test_what_waits_reads_the_summary_of_its_own_branch(desk: Desk) -> None:
    chats = desk.plays(Script("word " * 400), Script(FOX, pause_at=3), Script("Yes."))
    begun = run(chats).started
    chats.contexts.keep_summary(Summary(begun.message, "It was about foxes."))
    request = replace(REQUEST, conversation_id=begun.conversation, text="And old?")
    Sent(chats, request)
    assert desk.engine.paused.wait(TIMEOUT)
    small = LoadOptions(Path("tiny.gguf"), context=512)
    last = Sent(chats, replace(request, load=small, overflow="summarise", max_tokens=50))
    settle(desk)
    desk.conversations.add_message(begun.conversation, "user", "Tell me about cats", parent=None)
    desk.engine.go_on.set()

    assert last.end().planned.summarised == 2
    assert "It was about foxes." in desk.engine.requests[-1].messages[0].content


def test_other_replies_and_edits_wait_like_messages(desk: Desk) -> None:
    queue = Queue(desk)
    question = queue.first.told.started.user_message
    again = Sent(queue.chats, replace(REQUEST, text="", answers=question))
    edited = Sent(queue.chats, replace(REQUEST, text="Tell me about cats", edits=question))
    settle(desk)
    assert len(desk.engine.requests) == 1
    assert again.told.started.user_message == question
    queue.go_on()
    edited.end()

    assert queue.read(1) == ["Tell me about foxes"]
    assert queue.read(2) == ["Tell me about cats"]
    assert [again.told.text, edited.told.text] == ["Yes.", "No."]


def test_deleting_the_chat_ends_all_that_wait(desk: Desk) -> None:
    queue = Queue(desk, "And old?", "And young?")
    desk.executor.submit(desk.conversations.delete, queue.chat).result(TIMEOUT)
    queue.go_on()

    queue.first.end()
    for sent in queue.more:
        assert (sent.end().finished.status, sent.told.finished.error) == ("stopped", None)
    assert len(desk.engine.requests) == 1
    assert desk.conversations.list() == ()


@pytest.mark.parametrize("before", ["engine", "executor"])
def test_when_the_program_ends_all_that_wait_are_stopped_and_kept(desk: Desk, before: str) -> None:
    queue = Queue(desk, "And old?", "And young?")
    if before == "executor":
        desk.executor.shutdown()
    desk.engine.close()
    for sent in (queue.first, *queue.more):
        assert (sent.end().finished.status, sent.told.finished.error) == ("stopped", None)

    assert [status for _, status in queue.shown()] == [
        *("complete", "stopped", "complete", "stopped", "complete", "stopped")
    ]


def test_waiting_for_others_is_no_slowness_of_the_reply(desk: Desk) -> None:
    queue = Queue(desk, "And old?")
    for _ in range(200):  # takes longer than a reply
        desk.conversations.create()
    begins = time.monotonic()
    queue.go_on()
    reply = desk.message(queue.more[0].end().finished)

    assert reply.stats is not None
    waited = reply.stats["waited_seconds"]
    assert isinstance(waited, float)
    assert waited <= time.monotonic() - begins


def test_nothing_is_made_ready_behind_a_reply_that_is_being_written(desk: Desk) -> None:
    queue = Queue(desk)
    queue.chats.warm(replace(REQUEST, conversation_id=queue.chat, text="And o"))
    settle(desk)
    assert desk.engine.warmed == []
    queue.go_on()
    queue.first.end()
    queue.chats.warm(replace(REQUEST, conversation_id=queue.chat, text="And o"))
    settle(desk)
    assert len(desk.engine.warmed) == 1


def test_a_chat_goes_on_when_nobody_waits_any_more(desk: Desk) -> None:
    queue = Queue(desk, "And old?")
    queue.go_on()
    queue.more[0].end()
    again = run(queue.chats, replace(REQUEST, conversation_id=queue.chat, text="Why?"))

    assert again.finished.status == "complete"
    assert queue.read(2)[-1] == "Why?"


# --- the line --------------------------------------------------------------------------------


def test_a_line_is_called_in_order_and_once() -> None:
    turns, called = Turns(), list[str]()

    def come(who: str, chat: int = 1) -> bool:
        return turns.come(chat, who, lambda: called.append(who))

    assert [come("a"), come("b"), come("c"), come("d")] == [True, False, False, False]
    assert come("x", chat=2)
    turns.leave(1, "c")
    turns.leave(1, "nobody")
    turns.leave(3, "a")
    assert called == []
    turns.leave(1, "a")
    assert called == ["b"]
    turns.leave(1, "b")
    turns.leave(1, "b")
    assert called == ["b", "d"]
    turns.leave(1, "d")
    assert come("e")
    assert called == ["b", "d"]
