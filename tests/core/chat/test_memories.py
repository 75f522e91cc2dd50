"""The files of chats: room for them, and what happens to them with their chats."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from core.engine.talk import GREEDY, TINY

from desktop.core.chat.memories import Memories, usual_room
from desktop.core.chat.replies import Chats, ReplyFinished, ReplyRequest, ReplyStarted
from desktop.core.engine.engine import Engine, worker_command
from desktop.core.engine.values import ChatMemory, LoadOptions
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.core.store.results import Results
from desktop.core.store.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.chat.messages import ChatEvent

LONG = 60.0
STORY = " ".join(["lamp", "key", "apple", "river"] * 60)


def memories(folder: Path, room: int = 10**9) -> Memories:
    return Memories(folder, lambda: room, lambda path: f"content of {path.name}")


def test_a_chat_has_one_file_and_the_model_is_named_by_its_content(tmp_path: Path) -> None:
    kept = memories(tmp_path)

    assert kept.of(7, TINY) == ChatMemory(tmp_path / "7.memory", f"content of {TINY.name}")
    assert kept.path_of(7) == tmp_path / "7.memory"
    assert not list(tmp_path.iterdir())


def test_the_least_recently_used_makes_room(tmp_path: Path) -> None:
    for number, when in ((1, 300), (2, 100), (3, 200)):
        file = tmp_path / f"{number}.memory"
        file.write_bytes(b"x" * 1000)
        os.utime(file, (when, when))
    (tmp_path / "note.txt").write_bytes(b"x" * 5000)
    memories(tmp_path, 2000).of(4, TINY)

    assert {path.name for path in tmp_path.iterdir()} == {"1.memory", "3.memory", "note.txt"}


@pytest.mark.parametrize("room", [0, -1])
def test_without_room_nothing_is_kept(tmp_path: Path, room: int) -> None:
    (tmp_path / "1.memory").write_bytes(b"x")

    assert memories(tmp_path, room).of(1, TINY) is None
    assert not list(tmp_path.iterdir())


def test_a_model_that_has_gone_is_no_reason_to_fail(tmp_path: Path) -> None:
    def gone(path: Path) -> str:
        raise FileNotFoundError(path)

    assert Memories(tmp_path, lambda: 10, gone).of(1, tmp_path / "gone.gguf") is None


def test_a_folder_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")

    assert memories(file / "deep").of(1, TINY) is not None
    memories(file / "deep").forget(1)
    memories(file / "deep").keep_only(set())


def test_what_belongs_to_no_chat_goes(tmp_path: Path) -> None:
    for number in (1, 2, 33):
        (tmp_path / f"{number}.memory").write_bytes(b"x")
    memories(tmp_path).keep_only({2, 4})

    assert [path.name for path in tmp_path.iterdir()] == ["2.memory"]


def test_the_usual_room_is_bounded_and_a_disk_that_has_gone_has_none(tmp_path: Path) -> None:
    assert 0 < usual_room(tmp_path) <= 4_000_000_000
    assert usual_room(tmp_path / "gone") == 0


# --- with the real engine --------------------------------------------------------------------


class Desk:
    """The chat service on a real engine and a real database."""

    def __init__(self, folder: Path) -> None:
        self.kept = folder / "memories"
        self.database = open_database(folder / "chats.sqlite3").database
        self.conversations = Conversations(self.database)
        self.engine = Engine(worker_command(), folder / "logs")
        self.executor = ThreadPoolExecutor(max_workers=1)
        self.chats = Chats(
            self.conversations,
            Results(self.database),
            self.engine,
            self.executor,
            memories(self.kept),
        )

    def say(self, text: str, conversation: int | None = None) -> tuple[int, ReplyFinished]:
        events: list[ChatEvent] = []
        request = ReplyRequest(conversation, text, "tiny", "Tiny", LoadOptions(TINY), GREEDY)
        self.chats.send(request, events.append).done.result(LONG)
        began = next(event for event in events if isinstance(event, ReplyStarted))
        ended = events[-1]
        assert isinstance(ended, ReplyFinished)
        return began.conversation, ended

    def files(self) -> list[str]:
        return sorted(path.name for path in self.kept.glob("*"))

    def close(self) -> None:
        self.engine.close()
        self.executor.shutdown()
        self.database.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as made:
        yield made


def test_a_chat_goes_on_after_a_restart_without_being_read_again(tmp_path: Path) -> None:
    with closing(Desk(tmp_path)) as first:
        conversation, ended = first.say(STORY)
        assert ended.stats is not None
        assert ended.stats.cached_tokens == 0
    with closing(Desk(tmp_path)) as second:
        _, again = second.say("Repeat: green apple", conversation)

    assert again.stats is not None
    assert again.stats.cached_tokens >= ended.stats.prompt_tokens


def test_leaving_a_chat_keeps_it(desk: Desk) -> None:
    conversation, _ = desk.say(STORY)
    assert desk.files() == []
    desk.chats.leave()
    desk.engine.save().result(LONG)

    assert desk.files() == [f"{conversation}.memory"]


def test_files_of_chats_that_are_no_more_go_at_the_next_start(desk: Desk) -> None:
    conversation, _ = desk.say(STORY)
    desk.engine.save().result(LONG)
    (desk.kept / "999.memory").write_bytes(b"left by a crash")
    desk.chats.tidy()

    assert desk.files() == [f"{conversation}.memory"]
    # One that was put away still goes on at once.
    Shelf(desk.database).archive([conversation], archived=True)
    desk.chats.tidy()
    assert desk.files() == [f"{conversation}.memory"]


def test_a_deleted_chat_leaves_nothing_even_if_it_was_the_last(desk: Desk) -> None:
    one, _ = desk.say(STORY)
    two, _ = desk.say("Count from 1 to 5. " + STORY)
    desk.chats.leave()
    assert desk.engine.save().result(LONG) == 0
    assert desk.files() == [f"{one}.memory", f"{two}.memory"]
    desk.chats.delete(two)
    desk.chats.delete(one)
    desk.say("Repeat: lamp")
    desk.engine.unload().result(LONG)

    assert desk.files() == []
    assert len(desk.conversations.list()) == 1
