"""Other replies to a message, edited messages, and what the model reads of the tree."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, TIMEOUT, Desk, Listener, run
from core.engine.talk import GREEDY, LONG, TINY
from scripted_engine import Script

from desktop.core.chat.memories import Memories
from desktop.core.chat.replies import Chats, ReplyFinished, ReplyStarted
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import LoadOptions
from desktop.core.errors import MessageDeleted, NothingToAnswer, ReplyUnderWay
from desktop.core.sampling import Sampling
from desktop.core.store.context import Summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.engine.values import GenerateOptions


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as desk:
        yield desk


def two_turns(chats: Chats) -> tuple[Listener, Listener]:
    first = run(chats)
    return first, run(
        chats, replace(REQUEST, conversation_id=first.started.conversation, text="And old?")
    )


def read(options: GenerateOptions) -> list[str]:
    return [message.content for message in options.messages]


def shown(desk: Desk, chat: int) -> list[str]:
    return [message.text for message in desk.conversations.messages(chat)]


def test_another_reply_is_to_the_same_question_by_the_model_that_is_asked(desk: Desk) -> None:
    chats = desk.plays(Script("Foxes are red."), Script("Some are grey."))
    first = run(chats)
    question = first.started.user_message
    other = LoadOptions(Path("other.gguf"), context=1024)
    again = run(
        chats,
        replace(
            REQUEST,
            text="",
            answers=question,
            model_name="Other",
            load=other,
            sampling=Sampling(temperature=0.25),
            system="Be brief.",
        ),
    )

    chat = first.started.conversation
    assert again.started == ReplyStarted(chat, question, again.started.message)
    assert again.started.message != first.started.message
    assert (again.text, again.finished.status) == ("Some are grey.", "complete")
    assert shown(desk, chat) == ["Tell me about foxes", "Some are grey."]
    reply = desk.message(again.finished)
    assert (reply.parent, reply.model, reply.status) == (question, "Other", "complete")
    assert reply.stats is not None
    assert chats.trees.siblings(chat)[reply.id] == (first.started.message, reply.id)
    # What was said before is not read.
    assert read(desk.engine.requests[1]) == ["Be brief.", "Tell me about foxes"]
    assert desk.engine.requests[1].sampling.temperature == 0.25
    assert desk.engine.loads[1] == other
    assert desk.message(first.finished).text == "Foxes are red."


def test_a_message_amid_a_chat_gets_another_reply(desk: Desk) -> None:
    chats = desk.plays(Script("One."), Script("Two."), Script("Three."), Script("Four."))
    first, _ = two_turns(chats)
    chat = first.started.conversation
    run(chats, replace(REQUEST, text="", answers=first.started.user_message))

    assert read(desk.engine.requests[-1]) == ["Tell me about foxes"]
    assert shown(desk, chat) == ["Tell me about foxes", "Three."]
    run(chats, replace(REQUEST, conversation_id=chat, text="Why?"))
    assert read(desk.engine.requests[-1]) == ["Tell me about foxes", "Three.", "Why?"]
    chats.trees.show(first.started.message)
    assert shown(desk, chat) == ["Tell me about foxes", "One.", "And old?", "Two."]


def test_an_edited_message_is_answered_and_the_old_one_stays(desk: Desk) -> None:
    chats = desk.plays(Script("One."), Script("Two."), Script("Three."))
    first, second = two_turns(chats)
    chat = first.started.conversation
    old = second.started.user_message
    third = run(chats, replace(REQUEST, text="And young?", edits=old))

    assert third.started.conversation == chat
    assert third.started.user_message not in (old, first.started.user_message)
    assert read(desk.engine.requests[-1]) == ["Tell me about foxes", "One.", "And young?"]
    assert shown(desk, chat) == ["Tell me about foxes", "One.", "And young?", "Three."]
    siblings = chats.trees.siblings(chat)[third.started.user_message]
    assert siblings == (old, third.started.user_message)
    chats.trees.show(old)
    assert shown(desk, chat) == ["Tell me about foxes", "One.", "And old?", "Two."]
    assert len(desk.conversations.list()) == 1


def test_the_first_message_can_be_edited(desk: Desk) -> None:
    chats = desk.plays(Script("One."), Script("Two."))
    first = run(chats)
    second = run(chats, replace(REQUEST, text="What are cats?", edits=first.started.user_message))

    assert second.started.conversation == first.started.conversation
    assert read(desk.engine.requests[-1]) == ["What are cats?"]
    assert shown(desk, first.started.conversation) == ["What are cats?", "Two."]


def test_a_pinned_turn_stays_pinned(desk: Desk) -> None:
    chats = desk.plays(Script("One."))
    first = run(chats)
    chats.contexts.pin(first.started.user_message, pinned=True)
    question = first.started.user_message
    for request in (replace(REQUEST, answers=question), replace(REQUEST, edits=question)):
        listener = run(chats, request)
        messages = desk.conversations.messages(listener.started.conversation)
        assert [message.pinned for message in messages] == [True, True]


def test_the_summary_is_that_of_the_branch_that_is_answered(desk: Desk) -> None:
    chats = desk.plays(Script("word " * 400), Script("word " * 400), Script("Three."))
    load = LoadOptions(Path("tiny.gguf"), context=512)
    request = replace(REQUEST, load=load, overflow="summarise", max_tokens=50)
    first = run(chats, request)
    chat = first.started.conversation
    second = run(chats, replace(REQUEST, conversation_id=chat, text="And old?"))
    chats.contexts.keep_summary(Summary(first.started.message, "It was about foxes."))
    chats.contexts.keep_summary(Summary(second.started.message, "It was about old foxes."))
    run(chats, replace(request, text="And young?", edits=second.started.user_message))

    sent = "".join(read(desk.engine.requests[-1]))
    assert "It was about foxes." in sent
    assert "old" not in sent


# --- what cannot be done ---------------------------------------------------------------------


def test_what_is_not_there_is_not_answered(desk: Desk) -> None:
    chats = desk.plays(Script("One."))
    first = run(chats)
    chat = first.started.conversation
    silent = desk.conversations.add_message(chat, "user", " ").id
    before = desk.conversations.messages(chat)
    for wrong in (777, 2**70, first.started.message, silent):
        listener = run(chats, replace(REQUEST, text="", answers=wrong))
        assert listener.finished.message is None
        assert isinstance(listener.finished.error, NothingToAnswer)
    for wrong in (777, first.started.message):
        listener = run(chats, replace(REQUEST, text="x", edits=wrong))
        assert isinstance(listener.finished.error, NothingToAnswer)

    assert len(desk.engine.requests) == 1
    assert desk.conversations.messages(chat) == before
    # Nothing stands in the way of what comes after.
    assert run(chats, replace(REQUEST, conversation_id=chat)).finished.status == "complete"


@pytest.mark.parametrize("alone", [True, False])
def test_a_reply_without_a_question_does_not_go_on(desk: Desk, *, alone: bool) -> None:
    # As other programs' chats may have them, which begin with a greeting.
    chats = desk.plays(Script("One."))
    chat = desk.conversations.create().id
    if not alone:
        desk.conversations.add_message(chat, "assistant", "Hello.")
    reply = desk.conversations.add_message(chat, "assistant", "Ask me.")
    listener = run(chats, replace(REQUEST, text="", continues=reply.id))

    assert isinstance(listener.finished.error, NothingToAnswer)
    assert desk.conversations.message(reply.id) == reply
    assert desk.engine.requests == []


@pytest.mark.parametrize(
    "wrong",
    [
        replace(REQUEST, edits=1, text=" "),
        replace(REQUEST, edits=1, answers=1),
        replace(REQUEST, answers=1, continues=2),
        replace(REQUEST, edits=1, continues=2),
    ],
    ids=["empty", "edits and answers", "answers and continues", "edits and continues"],
)
def test_requests_that_make_no_sense_are_mistakes_of_the_caller(
    desk: Desk, wrong: ReplyRequest
) -> None:
    with pytest.raises(ValueError, match=r"empty|a reply goes on"):
        desk.plays(Script()).send(wrong, Listener())


# --- what is told before, and what is kept ---------------------------------------------------


def test_the_forecast_of_an_edited_message_does_not_count_what_it_replaces(desk: Desk) -> None:
    chats = desk.plays(Script("word " * 200), Script("word " * 200))
    first, second = two_turns(chats)
    request = replace(REQUEST, conversation_id=first.started.conversation, text="And young?")

    def history(edits: int | None = None) -> int:
        return chats.forecast(replace(request, edits=edits)).result(TIMEOUT).shares.history

    whole = history()
    half = history(edits=second.started.user_message)
    assert 0 < half < whole * 0.6
    assert history(edits=first.started.user_message) == 0
    assert history() == whole
    # Another branch is shown, and nothing was said.
    other = chats.trees.edit(second.started.user_message, "Or?", "Tiny")
    desk.conversations.finish(other.reply.id, "stopped")
    short = history()
    assert short < whole
    chats.trees.show(second.started.message)
    assert history() == whole


def test_what_is_before_an_edited_message_is_made_ready(desk: Desk) -> None:
    chats = desk.plays(Script("One."), Script("Two."))
    first, second = two_turns(chats)
    request = replace(REQUEST, conversation_id=first.started.conversation, text="And yo")
    chats.warm(replace(request, edits=second.started.user_message))
    chats.warm(request)
    desk.executor.submit(lambda: None).result(TIMEOUT)

    edited, usual = (options for _, options in desk.engine.warmed)
    assert read(edited) == ["Tell me about foxes", "One.", "And yo"]
    assert read(usual) == ["Tell me about foxes", "One.", "And old?", "Two.", "And yo"]


class RealDesk(Desk):
    """The chat service on a real engine, which keeps its memories in a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.kept = folder / "memories"
        self.real = Engine(worker_command(), folder / "logs")
        memories = Memories(self.kept, lambda: 10**9, lambda path: path.name)
        self.chats = Chats(self.conversations, self.results, self.real, self.executor, memories)

    def close(self) -> None:
        self.real.close()
        super().close()


STORY = " ".join(["lamp", "key", "apple", "river"] * 60)
ASK = replace(REQUEST, text=STORY, load=LoadOptions(TINY), sampling=GREEDY)


def cached(listener: Listener) -> int:
    finished = listener.finished
    assert finished.stats is not None
    return finished.stats.cached_tokens


def test_what_was_read_of_a_chat_is_not_read_again_for_another_reply(tmp_path: Path) -> None:
    with closing(RealDesk(tmp_path)) as desk:
        first = run(desk.chats, ASK)
        chat, question = first.started.conversation, first.started.user_message
        again = run(desk.chats, replace(ASK, text="", answers=question))
        assert first.finished.stats is not None
        read_once = first.finished.stats.prompt_tokens
        assert cached(first) == 0
        assert cached(again) >= read_once - 1
        more = run(desk.chats, replace(ASK, conversation_id=chat, text="Count from 1 to 5."))
        edited = run(
            desk.chats,
            replace(ASK, text="Count from 1 to 9.", edits=more.started.user_message),
        )
        assert cached(edited) >= read_once
        # The program ends and begins again.
    with closing(RealDesk(tmp_path)) as desk:
        later = run(desk.chats, replace(ASK, text="", answers=edited.started.user_message))
        assert cached(later) >= read_once


def test_a_removed_message_is_forgotten_by_the_engine_too(tmp_path: Path) -> None:
    with closing(RealDesk(tmp_path)) as desk:
        first = run(desk.chats, ASK)
        chat = first.started.conversation
        second = run(desk.chats, replace(ASK, conversation_id=chat, text=STORY + " secret"))
        desk.real.save().result(LONG)
        file = desk.kept / f"{chat}.memory"
        assert file.exists()
        removed = desk.chats.remove(second.started.user_message)
        desk.real.unload().result(LONG)
        assert not file.exists()
        assert removed.count == 2
        desk.chats.trees.restore(removed)
        assert len(desk.conversations.messages(chat)) == 4
        with pytest.raises(MessageDeleted):
            desk.chats.remove(777)


def test_what_is_being_written_is_not_removed_until_it_is_stopped(desk: Desk) -> None:
    chats = desk.plays(Script("One two three four.", pause_at=2))
    listener = Listener()
    handle = chats.send(REQUEST, listener)
    assert desk.engine.paused.wait(TIMEOUT)
    with pytest.raises(ReplyUnderWay):
        chats.remove(listener.started.user_message)
    handle.stop()
    desk.engine.go_on.set()
    handle.done.result(TIMEOUT)

    assert isinstance(listener.events[-1], ReplyFinished)
    assert chats.remove(listener.started.user_message).count == 2
