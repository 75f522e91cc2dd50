"""The day that a model is told: that on which the chat began, however long it goes on."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, Desk, run
from scripted_engine import Script

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk(tmp_path)) as desk:
        yield desk


def test_a_chat_that_goes_on_keeps_the_day_on_which_it_began(desk: Desk) -> None:
    chats = desk.plays(Script("ok"))
    number = run(chats, REQUEST).started.conversation
    began = datetime(2031, 2, 3, 23, 59).astimezone().timestamp()
    with desk.database.transaction() as connection:
        connection.execute("UPDATE conversations SET created = ?", (round(began * 1000),))
    run(chats, replace(REQUEST, conversation_id=number, text="And old?"))

    first, second = desk.engine.requests
    chat = desk.conversations.get(number)
    assert chat is not None
    assert chat.updated < began
    assert datetime.fromisoformat(first.date).date() < datetime(2031, 1, 1).astimezone().date()
    assert second.date == "2031-02-03"


@pytest.mark.parametrize("created", [-(2**62), 2**62])
def test_a_damaged_time_is_today(desk: Desk, created: int) -> None:
    chats = desk.plays(Script("ok"))
    number = run(chats, REQUEST).started.conversation
    with desk.database.transaction() as connection:
        connection.execute("UPDATE conversations SET created = ?", (created,))
    listener = run(chats, replace(REQUEST, conversation_id=number))

    assert listener.finished.status == "complete"
    assert desk.engine.requests[1].date == ""
