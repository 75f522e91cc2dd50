"""The model names chats: what becomes of what it writes, when it is asked, and what that costs."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST as TINYS
from chat_desk import TIMEOUT, Desk, Listener
from chat_desk import run as run_request
from core.engine.talk import GREEDY, TINY
from hypothesis import given
from hypothesis import strategies as some
from scripted_engine import Script, ScriptedEngine

from desktop.core.catalogue_facts import BUILTIN
from desktop.core.chat.memories import Memories
from desktop.core.chat.messages import ChatTitled, ReplyFinished, ReplyRequest, ReplyStarted
from desktop.core.chat.replies import Chats
from desktop.core.chat.titling import INSTRUCTION, MOST_TOKENS, tidy
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import EngineState, LoadOptions
from desktop.core.errors import BadModel
from desktop.core.store.attached import Attachment
from desktop.core.store.conversations import Conversation, Conversations
from desktop.core.store.database import open_database
from desktop.core.store.results import Results

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.chat.messages import ChatEvent

#: A reply and a title. The built-in model writes no useful one, but it has to be asked for that.
BOTH = 2
REQUEST = replace(TINYS, model_id="other", model_name="Other")
STORY = " ".join(["lamp", "key", "apple", "river"] * 60)


def run(chats: Chats, request: ReplyRequest = REQUEST) -> Listener:
    return run_request(chats, request)


# --- what the model writes -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Trip to Norway", "Trip to Norway"),
        ("“Trip to Norway.”", "Trip to Norway"),
        ("**Trip to Norway:**", "Trip to Norway"),
        ("**Trip** to `Norway`\n\nThis title fits because", "Trip to Norway"),
        ("# Trip to Norway", "Trip to Norway"),
        ("- Trip to Norway", "Trip to Norway"),
        ("1. Trip to Norway\n2. Fjords", "Trip to Norway"),
        ("Title: Trip to Norway", "Trip to Norway"),
        ('**Chat title:** "Trip to Norway"', "Trip to Norway"),
        ("Sure! Here is a title for it: Trip to Norway", "Trip to Norway"),
        ("Here's a title:\nTrip to Norway", "Trip to Norway"),
        ("\n\n  Trip\tto\x07 Norway\u202e \n", "Trip to Norway"),
        ("[Norway](https://example.org) by train", "Norway by train"),
        ("What is C#?", "What is C#?"),
        ("Regex (phone numbers)", "Regex (phone numbers)"),
        ("Reise nach Norwegen", "Reise nach Norwegen"),
        ("挪威之旅", "挪威之旅"),
        ("I'm sorry, but I cannot", ""),
        ("I\u2019m sorry, but I cannot", ""),
        ("Sorry, I can't help with that.", ""),
        ("As an AI language model I", ""),
        ("Es tut mir leid", ""),
        ("Title", ""),
        ('"Untitled"', ""),
        ("", ""),
        ("...", ""),
        ("***", ""),
        ("one two three four five six seven eight nine ten eleven", ""),
    ],
)
def test_a_title_is_one_line_without_marks_or_it_is_none(written: str, title: str) -> None:
    assert tidy(written) == title


def test_a_title_that_was_cut_loses_its_last_word() -> None:
    assert tidy("Trip to Norw", cut=True) == "Trip to"
    assert tidy("挪威之旅", cut=True) == "挪威之旅"
    # One that was whole before the end does not.
    assert tidy("Trip to Norway\nThis is wh", cut=True) == "Trip to Norway"


@given(text=some.text(max_size=300), cut=some.booleans())
def test_whatever_is_written_a_title_can_be_shown(text: str, cut: bool) -> None:
    title = tidy(text, cut=cut)

    assert len(title) <= 48
    assert title.isprintable()
    assert title == title.strip()
    assert not title or any(map(str.isalnum, title))


# --- when it is asked ------------------------------------------------------------------------


class Named(Desk):
    """A desk whose engine plays a title after each reply."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.wished = True
        self.told: list[ChatTitled] = []

    def says(self, title: str, *scripts: Script) -> Chats:
        self.engine.close()
        self.engine = ScriptedEngine(*scripts)
        self.engine.title = title
        chats = Chats(
            self.conversations, self.results, self.engine, self.executor, None, lambda: self.wished
        )
        chats.titling.subscribe(self.told.append)
        return chats

    def settle(self) -> None:
        """Wait for what was asked of the store, and for what that has asked of it."""
        for _ in range(3):
            self.executor.submit(lambda: None).result(TIMEOUT)

    def chat(self) -> Conversation:
        return self.conversations.list()[0]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Named]:
    with closing(Named(tmp_path)) as desk:
        yield desk


def test_the_title_is_asked_for_without_sending_files_once_more(desk: Named) -> None:
    file = Attachment("zoo.txt", "text", 20, text="File: zoo.txt\n~~~~\nTwo zebras\n~~~~\n")
    run(desk.says("Zebras"), replace(REQUEST, attachments=(file,)))
    desk.settle()

    ((_, asked),) = desk.engine.asides
    assert "zebra" in asked.messages[0].content
    assert "zebra" not in asked.messages[-1].content


def test_after_the_first_reply_the_chat_has_the_models_title(desk: Named) -> None:
    chats = desk.says("“All about foxes”")
    started = run(chats).started
    desk.settle()

    assert (desk.chat().title, desk.chat().titled) == ("All about foxes", "model")
    assert desk.told == [ChatTitled(started.conversation, "All about foxes")]
    ((load, asked),) = desk.engine.asides
    assert load == REQUEST.load
    assert [one.role for one in asked.messages] == ["user", "assistant", "user"]
    assert asked.messages[0].content == REQUEST.text
    assert asked.messages[-1].content == INSTRUCTION
    assert asked.max_tokens == MOST_TOKENS + 12
    assert asked.sampling.temperature == 0
    # Asked once: the second reply finds it named.
    run(chats, replace(REQUEST, conversation_id=started.conversation))
    desk.settle()
    assert len(desk.engine.asides) == 1


def test_the_chat_is_asked_as_its_next_message_would_be(desk: Named) -> None:
    chats = desk.says("Foxes")
    request = replace(
        REQUEST, system="Be brief.", thinking=True, grammar='root ::= "x"', thinking_budget=500
    )
    run(chats, request)
    desk.settle()

    asked = desk.engine.asides[0][1]
    first = desk.engine.requests[0]
    # Another switch would change the beginning, and all would have to be read again.
    assert (asked.thinking, asked.date, asked.memory) == (True, first.date, None)
    assert asked.messages[: len(first.messages)] == first.messages
    assert (asked.thinking_budget, asked.grammar, asked.drafting) == (1, "", False)
    assert asked.aside


def test_a_model_that_does_not_think_needs_no_room_for_it(desk: Named) -> None:
    chats = desk.says("Foxes")
    run(chats, replace(REQUEST, thinking=False))
    desk.settle()

    assert desk.engine.asides[0][1].max_tokens == MOST_TOKENS


def test_a_chat_with_a_persons_title_is_not_asked_about(desk: Named) -> None:
    chats = desk.says("")
    run(chats, REQUEST)
    chat = desk.chat().id
    desk.settle()
    assert len(desk.engine.asides) == 1
    desk.conversations.rename(chat, "Mine")
    run(chats, replace(REQUEST, conversation_id=chat))
    desk.settle()

    assert desk.chat().title == "Mine"
    assert len(desk.engine.asides) == 1


def test_a_title_that_a_person_types_while_the_model_writes_stays(desk: Named) -> None:
    chats = desk.says("Foxes")
    waits, go_on = threading.Event(), threading.Event()

    def hold(event: ChatEvent) -> None:
        # On the store's thread, as all after it: the engine is asked, and its answer waits.
        if isinstance(event, ReplyFinished):
            desk.executor.submit(waits.set)
            desk.executor.submit(go_on.wait, TIMEOUT)

    listener = Listener(hold)
    chats.send(REQUEST, listener).done.result(TIMEOUT)
    assert waits.wait(TIMEOUT)
    desk.conversations.rename(listener.started.conversation, "Mine")
    go_on.set()
    desk.settle()

    assert desk.chat().title == "Mine"
    assert desk.told == []


def test_the_self_test_model_is_not_asked(desk: Named) -> None:
    run(desk.says("Foxes"), replace(REQUEST, model_id=BUILTIN.id))
    desk.settle()

    assert not desk.engine.asides


def test_whoever_does_not_want_it_is_left_alone(desk: Named) -> None:
    desk.wished = False
    run(desk.says("Foxes"))
    desk.settle()

    assert not desk.engine.asides
    assert desk.chat().title == REQUEST.text


@pytest.mark.parametrize("title", ["", "I'm sorry, I cannot", "***"])
def test_without_a_useful_title_the_first_words_stay(desk: Named, title: str) -> None:
    chats = desk.says(title)
    run(chats)
    desk.settle()

    assert (desk.chat().title, desk.chat().titled) == (REQUEST.text, "words")
    assert desk.told == []
    # The next reply tries again, but not for ever.
    for _ in range(4):
        run(chats, replace(REQUEST, conversation_id=desk.chat().id))
        desk.settle()
    assert len(desk.engine.asides) == 3


def test_after_a_reply_that_failed_nothing_is_asked(desk: Named) -> None:
    error = BadModel(path="x", reason="bad")
    run(desk.says("Foxes", Script(fail_at=1, error=error)))
    desk.settle()

    assert not desk.engine.asides


def test_an_engine_that_is_at_work_is_not_asked(desk: Named) -> None:
    chats = desk.says("Foxes")

    def work(event: ChatEvent) -> None:
        if isinstance(event, ReplyFinished):
            desk.engine.state = EngineState("generating", desk.engine.state.loaded)

    chats.send(REQUEST, Listener(work)).done.result(TIMEOUT)
    desk.settle()

    assert not desk.engine.asides


def test_a_chat_that_was_deleted_meanwhile_is_no_trouble(desk: Named) -> None:
    chats = desk.says("Foxes")
    listener = Listener(
        lambda event: desk.conversations.delete(1) if isinstance(event, ReplyFinished) else None
    )
    chats.send(REQUEST, listener).done.result(TIMEOUT)
    desk.settle()

    assert desk.conversations.list() == ()
    assert desk.told == []


# --- with the real engine --------------------------------------------------------------------


class Real:
    """The chat service on a real engine and a real database."""

    def __init__(self, folder: Path, *, titled: bool) -> None:
        self.database = open_database(folder / "chats.sqlite3").database
        self.conversations = Conversations(self.database)
        self.engine = Engine(worker_command(), folder / "logs")
        self.executor = ThreadPoolExecutor(max_workers=1)
        memories = Memories(folder / "memories", lambda: 10**9, lambda path: path.name)
        self.chats = Chats(
            self.conversations,
            Results(self.database),
            self.engine,
            self.executor,
            memories,
            lambda: titled,
        )
        self.begun = 0
        self.asked = threading.Event()
        self.engine.subscribe(self._hear)

    def _hear(self, state: EngineState) -> None:
        self.begun += state.phase == "generating"
        if self.begun == BOTH and state.phase == "idle":
            self.asked.set()

    def say(self, text: str, chat: int | None = None) -> tuple[int, ReplyFinished]:
        events: list[ChatEvent] = []
        # Not the built-in model's id: that is not asked.
        request = ReplyRequest(chat, text, "real", "Real", LoadOptions(TINY), GREEDY)
        self.chats.send(request, events.append).done.result(TIMEOUT)
        began = next(event for event in events if isinstance(event, ReplyStarted))
        ended = events[-1]
        assert isinstance(ended, ReplyFinished)
        return began.conversation, ended

    def close(self) -> None:
        self.engine.close()
        self.executor.shutdown()
        self.database.close()


def test_the_next_message_reuses_what_it_would_without_a_title(tmp_path: Path) -> None:
    cached, texts = [], []
    for titled in (False, True):
        with closing(Real(tmp_path / str(titled), titled=titled)) as real:
            chat, first = real.say(STORY)
            if titled:
                assert real.asked.wait(TIMEOUT)
            _, second = real.say("Repeat: green apple", chat)
            assert second.stats is not None
            assert first.stats is not None
            cached.append(second.stats.cached_tokens)
            texts.append([one.text for one in real.conversations.messages(chat)])
            assert second.stats.cached_tokens >= first.stats.prompt_tokens

    assert cached[1] >= cached[0]
    assert texts[0] == texts[1]


def test_no_speed_is_kept_of_a_title(tmp_path: Path) -> None:
    with closing(Real(tmp_path, titled=True)) as real:
        real.say("Count from 3 to 9.")
        assert real.asked.wait(TIMEOUT)
        real.executor.submit(lambda: None).result(TIMEOUT)
        speeds = Results(real.database).history("real")

    assert len(speeds) == 1
