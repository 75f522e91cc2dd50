from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import EngineCrashed, UnknownChat
from desktop.core.store.conversations import Conversations, Message, MessageGone
from desktop.core.store.database import Database, open_database
from desktop.core.wording import describe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.store.messages import Role

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "goldcrest.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with closing(open_database(path).database) as database:
        yield database


@pytest.fixture
def conversations(database: Database) -> Conversations:
    return Conversations(database)


@pytest.mark.parametrize("number", ["1" + "0" * 400, "1" + "0" * 5000, "18446744073709551616"])
def test_a_number_without_bounds_in_a_row_is_none(
    number: str, conversations: Conversations, database: Database
) -> None:
    exchange = conversations.add_exchange(None, "Hi", title="t", model="m")
    conversations.finish(exchange.reply.id, "failed", {}, EngineCrashed(reason="x"))
    with database.transaction() as connection:
        connection.execute(
            "UPDATE messages SET stats = ?, error = ? WHERE stats IS NOT NULL",
            (
                f'{{"tokens": {number}, "seconds": 2}}',
                f'{{"code": "disk-full", "data": {{"needed_bytes": {number}}}}}',
            ),
        )
    reply = conversations.messages(exchange.question.conversation)[-1]

    assert reply.stats == {"tokens": None, "seconds": 2}
    assert reply.error is not None
    assert describe(reply.error).title.startswith("The disk is full: nothing more")


class Clock:
    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


def texts(messages: tuple[Message, ...]) -> list[str]:
    return [message.text for message in messages]


def test_a_chat_keeps_its_messages_in_order(conversations: Conversations) -> None:
    chat = conversations.create("Sums")
    question = conversations.add_message(chat.id, "user", "2 + 2?")
    answer = conversations.add_message(chat.id, "assistant", "4", model="Qwen3 1.7B")

    assert conversations.messages(chat.id) == (question, answer)
    assert answer.parent == question.id
    assert question.parent is None
    assert conversations.message(answer.id) == answer
    found = conversations.get(chat.id)
    assert found is not None
    assert (found.title, found.model, found.message_count) == ("Sums", "Qwen3 1.7B", 2)


def test_a_question_and_its_reply_are_added_together(conversations: Conversations) -> None:
    first = conversations.add_exchange(None, "hello", title="Hello", model="Tiny")
    conversations.append_text(first.reply.id, "hi")
    conversations.finish(first.reply.id, "complete")
    second = conversations.add_exchange(
        first.question.conversation, "bye", title="unused", model="Other"
    )

    (chat,) = conversations.list()
    assert (chat.title, chat.model, chat.message_count) == ("Hello", "Other", 4)
    assert texts(conversations.messages(chat.id)) == ["hello", "hi", "bye", ""]
    assert second.question.parent == first.reply.id
    assert (second.reply.status, second.reply.role) == ("streaming", "assistant")


def test_a_reply_grows_and_ends(conversations: Conversations) -> None:
    reply = conversations.add_exchange(None, "hello", title="", model="Tiny").reply
    for piece in ("Hel", "lo", "\0", " ☃", "\ud800"):
        conversations.append_text(reply.id, piece)
    conversations.finish(reply.id, "complete", {"tokens_per_second": 12.5, "device": "CPU"})

    found = conversations.message(reply.id)

    assert found is not None
    assert (found.text, found.status) == ("Hello\0 ☃?", "complete")
    assert found.stats == {"tokens_per_second": 12.5, "device": "CPU"}
    assert found.error is None


def test_thoughts_are_kept_beside_the_answer(conversations: Conversations) -> None:
    reply = conversations.add_exchange(None, "hello", title="", model="Tiny").reply
    for text, thinking in (("", "Hm"), ("", "m\ud800"), ("Hi", "."), (" you", "")):
        conversations.append_text(reply.id, text, thinking)

    found = conversations.message(reply.id)

    assert found is not None
    assert (found.thinking, found.text) == ("Hmm?.", "Hi you")
    assert conversations.messages(reply.conversation)[1] == found


@pytest.mark.parametrize(
    ("role", "text", "thinking", "answer"),
    [
        ("assistant", "<think>\nHm\n</think>\n\nHi", "Hm", "Hi"),
        ("assistant", "<think>\nHm", "Hm", ""),
        ("assistant", "Use <think>Hm</think>", "", "Use <think>Hm</think>"),
        ("user", "<think>Hm</think>Hi", "", "<think>Hm</think>Hi"),
    ],
)
def test_thoughts_within_replies_of_older_versions_are_told_apart(
    conversations: Conversations, role: Role, text: str, thinking: str, answer: str
) -> None:
    chat = conversations.create()
    conversations.add_message(chat.id, role, text)

    (found,) = conversations.messages(chat.id)

    assert (found.thinking, found.text) == (thinking, answer)


def test_an_error_comes_back_as_what_it_was(conversations: Conversations) -> None:
    reply = conversations.add_exchange(None, "hello", title="", model="Tiny").reply
    error = EngineCrashed(cause="signal 11", reason="ggml.c:1")
    conversations.finish(reply.id, "failed", error=error)

    found = conversations.message(reply.id)

    assert found is not None
    assert found.status == "failed"
    assert isinstance(found.error, EngineCrashed)
    assert found.error.data == error.data


def test_a_finished_or_deleted_message_does_not_grow(conversations: Conversations) -> None:
    finished = conversations.add_exchange(None, "a", title="", model="Tiny").reply
    deleted = conversations.add_exchange(None, "b", title="", model="Tiny").reply
    conversations.finish(finished.id, "stopped")
    conversations.delete(deleted.conversation)

    for message in (finished, deleted):
        with pytest.raises(MessageGone):
            conversations.append_text(message.id, "more")
        with pytest.raises(MessageGone):
            conversations.finish(message.id, "complete")
    assert texts(conversations.messages(finished.conversation)) == ["a", ""]


def test_the_newest_reply_that_was_measured_is_found(conversations: Conversations) -> None:
    assert conversations.newest_measured() is None
    chat = conversations.create("one").id
    conversations.add_message(chat, "user", "question")
    first = conversations.add_message(chat, "assistant", "", status="streaming")
    conversations.finish(first.id, "complete", {"tokens_per_second": 1.0})
    other = conversations.add_exchange(None, "again", title="two", model="tern")
    conversations.finish(other.reply.id, "stopped", {"tokens_per_second": 2.0})
    # Neither a reply that nobody measured nor one that is being written.
    failed = conversations.add_exchange(chat, "again", title="", model="tern")
    conversations.finish(failed.reply.id, "failed")
    conversations.add_exchange(chat, "again", title="", model="tern")

    found = conversations.newest_measured()
    assert found is not None
    assert found.id == other.reply.id
    assert found.stats == {"tokens_per_second": 2.0}
    conversations.delete(found.conversation)
    left = conversations.newest_measured()
    assert left is not None
    assert left.id == first.id


def test_another_answer_to_the_same_question_is_a_branch(conversations: Conversations) -> None:
    chat = conversations.create()
    question = conversations.add_message(chat.id, "user", "name?")
    conversations.add_message(chat.id, "assistant", "Ada")
    other = conversations.add_message(chat.id, "assistant", "Grace", parent=question.id)

    assert texts(conversations.messages(chat.id)) == ["name?", "Grace"]
    conversations.add_message(chat.id, "user", "thanks")
    assert texts(conversations.messages(chat.id)) == ["name?", "Grace", "thanks"]
    conversations.add_message(chat.id, "user", "surname?", parent=None)
    assert texts(conversations.messages(chat.id)) == ["surname?"]
    found = conversations.get(chat.id)
    assert found is not None
    assert found.message_count == 5
    assert conversations.message(other.id) == other


def test_a_parent_must_be_in_the_same_chat(conversations: Conversations) -> None:
    chat, other = conversations.create(), conversations.create()
    message = conversations.add_message(other.id, "user", "hello")

    with pytest.raises(ValueError, match="not in chat"):
        conversations.add_message(chat.id, "assistant", "hi", parent=message.id)

    assert conversations.messages(chat.id) == ()


def test_chats_are_listed_by_their_last_change(database: Database) -> None:
    conversations = Conversations(database, Clock())
    chats = [conversations.create(title) for title in "abc"]
    conversations.add_message(chats[0].id, "user", "newest")

    assert [chat.title for chat in conversations.list()] == ["a", "c", "b"]
    assert [chat.title for chat in conversations.list(limit=2)] == ["a", "c"]
    assert conversations.list()[0].updated == chats[2].updated + 1


def test_unknown_chats_are_said(conversations: Conversations) -> None:
    for number in (-1, 0, 77, 10**30):
        assert conversations.get(number) is None
        assert conversations.messages(number) == ()
    with pytest.raises(UnknownChat) as caught:
        conversations.rename(77, "x")
    assert caught.value.data == {"number": 77}
    with pytest.raises(UnknownChat):
        conversations.add_message(77, "user", "x")
    with pytest.raises(UnknownChat):
        conversations.add_exchange(77, "x", title="", model="")
    assert conversations.list() == ()


def test_the_number_of_a_deleted_chat_is_not_used_again(conversations: Conversations) -> None:
    chat = conversations.create()
    conversations.delete(chat.id)
    conversations.delete(chat.id)

    assert conversations.create().id > chat.id


def test_a_deleted_chat_leaves_no_words_in_the_file(path: Path) -> None:
    with closing(open_database(path).database) as database:
        conversations = Conversations(database)
        chat = conversations.create("secret title")
        conversations.add_message(chat.id, "user", "secret words " * 1000)
        conversations.delete(chat.id)

    assert b"secret" not in path.read_bytes()


def test_the_end_of_a_chat_is_read_without_the_rest(conversations: Conversations) -> None:
    chat = conversations.create("long").id
    ids = [conversations.add_message(chat, "user", str(number)).id for number in range(30)]
    other = conversations.add_message(chat, "user", "elsewhere", parent=ids[10]).id

    def tail(count: int, before: int | None = None) -> list[str]:
        return [each.text for each in conversations.tail(chat, count, before)]

    # The branch that is shown now, from its end.
    assert tail(3) == ["9", "10", "elsewhere"]
    assert tail(3, other) == ["8", "9", "10"]
    assert tail(3, ids[29]) == ["26", "27", "28"]
    assert tail(100, ids[2]) == ["0", "1"]
    assert tail(3, ids[0]) == []
    assert tail(3, 10**6) == []
    assert conversations.tail(chat + 1, 3) == ()
    assert conversations.tail(-1, 3) == ()
    strange = conversations.create("other").id
    assert conversations.tail(strange, 3, ids[5]) == ()


def test_a_chat_of_many_messages_is_read_and_deleted(conversations: Conversations) -> None:
    chat = conversations.create()
    for number in range(3000):
        conversations.add_message(chat.id, "user", f"{number}")

    assert texts(conversations.messages(chat.id)) == [f"{number}" for number in range(3000)]
    conversations.delete(chat.id)
    assert conversations.list() == ()


# --- killed programs -------------------------------------------------------------------------

WRITER = """
import sys
from pathlib import Path
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

conversations = Conversations(open_database(Path(sys.argv[1])).database)
reply = conversations.add_exchange(None, "count", title="Count", model="Tiny").reply
for number in range(1_000_000):
    conversations.append_text(reply.id, f"{number} ")
    print(number, flush=True)
"""


def start_writer(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], cwd=CHECKOUT, stdout=subprocess.PIPE, text=True
    )


def read_until(program: subprocess.Popen[str], number: int) -> None:
    assert program.stdout is not None
    for line in program.stdout:
        if int(line) >= number:
            return
    raise AssertionError("the writer ended early")


@pytest.mark.parametrize("moment", [0, 37, 400])
def test_after_a_kill_everything_reported_as_saved_is_there(path: Path, moment: int) -> None:
    program = start_writer(path)
    try:
        read_until(program, moment)
    finally:
        program.kill()
    rest, _ = program.communicate(timeout=30)
    # The last line may have been cut in the pipe; the whole ones were reported.
    reported = int(rest.rpartition("\n")[0].rpartition("\n")[2] or moment)

    opened = open_database(path)
    conversations = Conversations(opened.database)
    recovered = conversations.recover()

    assert opened.problems == ()
    assert recovered == 1
    (chat,) = conversations.list()
    question, reply = conversations.messages(chat.id)
    assert (question.text, reply.status) == ("count", "stopped")
    numbers = reply.text.split()
    assert numbers == [f"{number}" for number in range(len(numbers))]
    assert len(numbers) > reported
    assert conversations.recover() == 0
    opened.database.close()


def test_what_a_living_program_writes_is_left_alone(path: Path) -> None:
    program = start_writer(path)
    try:
        read_until(program, 0)
        with closing(open_database(path).database) as database:
            conversations = Conversations(database)
            mine = conversations.add_exchange(None, "mine", title="", model="").reply

            assert conversations.recover() == 0
            conversations.append_text(mine.id, "goes on")
        read_until(program, 5)
    finally:
        program.kill()
        program.communicate(timeout=30)


def test_a_reply_taken_for_dead_goes_on_and_ends_well(
    conversations: Conversations, database: Database
) -> None:
    reply = conversations.add_exchange(None, "hello", title="", model="Tiny").reply
    conversations.append_text(reply.id, "a")
    with database.transaction() as connection:
        # As another machine's program on a shared folder would see it.
        connection.execute("UPDATE messages SET writer = '999999999 1.0' WHERE id = ?", (reply.id,))

    assert conversations.recover() == 1
    found = conversations.message(reply.id)
    assert found is not None
    assert found.status == "stopped"
    conversations.append_text(reply.id, "b")
    conversations.finish(reply.id, "complete")
    found = conversations.message(reply.id)
    assert found is not None
    assert (found.text, found.status) == ("ab", "complete")


def test_a_full_disk_does_not_keep_the_program_from_starting(
    conversations: Conversations, database: Database
) -> None:
    reply = conversations.add_exchange(None, "hello", title="", model="Tiny").reply
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET writer = '999999999 1.0' WHERE id = ?", (reply.id,))
    with database.reading() as connection:
        connection.execute("PRAGMA query_only = ON")

    assert conversations.recover() == 0
    assert texts(conversations.messages(reply.conversation)) == ["hello", ""]


@pytest.mark.parametrize("stored", ["", "[]", "{", '{"code": 1}', '{"code": "x", "data": []}'])
def test_damaged_facts_of_a_message_are_left_out(
    conversations: Conversations, database: Database, stored: str
) -> None:
    reply = conversations.add_exchange(None, "hello", title="", model="Tiny").reply
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET stats = ?, error = ?", (stored, stored))

    found = conversations.message(reply.id)

    assert found is not None
    assert found.error is None
    assert found.stats in (None, json.loads(stored) if stored.startswith('{"') else None)


def test_readers_do_not_wait_for_a_writer_in_another_program(path: Path) -> None:
    with closing(open_database(path).database) as one, closing(open_database(path).database) as two:
        Conversations(one).create("before")
        with one.transaction() as connection:
            connection.execute("UPDATE conversations SET title = 'after'")
            assert [chat.title for chat in Conversations(two).list()] == ["before"]
        assert [chat.title for chat in Conversations(two).list()] == ["after"]
