"""What models read of the files of a message, and what of it is told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, TIMEOUT, Desk, run

from desktop.core.chat.cases import Case, Room
from desktop.core.chat.measure import FRAME, Measure
from desktop.core.chat.plan import contents, counted, plan
from desktop.core.store.attached import Attachment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.pictures import Image

FILE = Attachment("zoo.txt", "text", 20, text="File: zoo.txt (text)\n~~~~\nTwo zebras\n~~~~\n")
READ = f"{FILE.text}\nTell me about foxes"
ASKED = replace(REQUEST, attachments=(FILE,))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def settle(desk: Desk) -> None:
    desk.executor.submit(lambda: None).result(TIMEOUT)


def asked(desk: Desk) -> list[str]:
    return [one.content for one in desk.engine.requests[-1].messages if one.role == "user"]


def test_the_model_reads_the_file_before_the_question(desk: Desk) -> None:
    chat = run(desk.plays(), ASKED).started.conversation
    question, _ = desk.conversations.messages(chat)
    found = desk.conversations.get(chat)

    assert asked(desk) == [READ]
    assert question.text == "Tell me about foxes"
    assert [one.name for one in question.attachments] == ["zoo.txt"]
    assert found is not None
    assert found.title == "Tell me about foxes"


def test_it_reads_it_again_with_all_that_comes_later(desk: Desk) -> None:
    chats = desk.plays()
    chat = run(chats, ASKED).started.conversation
    run(chats, replace(REQUEST, conversation_id=chat, text="And wolves?"))

    assert asked(desk) == [READ, "And wolves?"]


def test_another_reply_and_other_words_are_about_the_file(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, ASKED).started
    run(chats, replace(REQUEST, text="", answers=started.user_message))
    again = asked(desk)
    run(chats, replace(REQUEST, text="Only zebras", edits=started.user_message))

    assert again == [READ]
    assert asked(desk) == [f"{FILE.text}\nOnly zebras"]


def test_a_reply_goes_on_about_the_file(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, ASKED).started
    run(chats, replace(REQUEST, text="", continues=started.message))

    assert asked(desk) == [READ]


def test_a_message_that_is_sent_again_has_its_files_again(desk: Desk) -> None:
    chats = desk.plays()
    started = run(chats, ASKED).started
    again = replace(
        REQUEST, text="Once more", conversation_id=started.conversation,
        files_of=started.user_message,
    )  # fmt: skip
    run(chats, again)

    assert asked(desk) == [READ, f"{FILE.text}\nOnce more"]


@pytest.mark.parametrize("text", ["", "How many"])
def test_the_file_is_read_ahead_while_the_question_is_written(desk: Desk, text: str) -> None:
    chats = desk.plays()
    chats.warm(replace(ASKED, text=text))
    settle(desk)

    assert desk.engine.warmed[-1][1].messages[-1].content == f"{FILE.text}\n{text}"


def test_the_forecast_tells_what_the_files_take(desk: Desk) -> None:
    chats = desk.plays()
    plain = chats.forecast(REQUEST).result(TIMEOUT).shares
    shares = chats.forecast(ASKED).result(TIMEOUT).shares

    assert plain.attachments == 0
    assert shares.attachments > 10
    assert shares.question == plain.question
    assert shares.used == plain.used + shares.attachments
    assert shares.free == plain.free - shares.attachments


def test_a_file_alone_is_forecast_before_a_word_is_written(desk: Desk) -> None:
    shares = desk.plays().forecast(replace(ASKED, text="")).result(TIMEOUT).shares

    assert shares.attachments > 10


@dataclass(frozen=True)
class Turn:
    role: str
    text: str
    id: int = 1
    pinned: bool = False
    images: tuple[Image, ...] = ()


def test_the_shares_are_true_when_the_model_has_counted() -> None:
    case = Case("", [Turn("user", "a b c d\nwhy so")], Room(100, 20), words="why so")
    measure = Measure()
    texts = [text for text in contents(case) if text]
    measure.learn(texts, [len(text.split()) for text in texts])
    found = plan(case, measure)
    exact = counted(found, found.tokens).shares

    assert (found.shares.attachments, found.shares.question) == (4, 2 + FRAME)
    assert (exact.attachments, exact.question, exact.exact) == (4, 2 + FRAME, True)
