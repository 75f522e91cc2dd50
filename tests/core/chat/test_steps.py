"""Which step of a relay a message is, as it is kept."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from chat_desk import REQUEST, Desk, run

from desktop.core.chat.steps import StepMark, step_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK = StepMark(2, 3, "Check")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_it_is_kept_with_the_message_and_its_copy(desk: Desk) -> None:
    chats = desk.plays()
    run(chats, replace(REQUEST, step=MARK))
    (chat,) = desk.conversations.list()
    question, reply = desk.conversations.messages(chat.id)
    assert step_in(question.stats) == MARK
    assert step_in(reply.stats) is None
    copy = chats.trees.fork(reply.id, "Copy")
    assert step_in(desk.conversations.messages(copy)[0].stats) == MARK


@pytest.mark.parametrize(
    "facts",
    [
        None,
        {},
        {"step": 3},
        {"step": {"number": 4, "of": 3, "name": "x"}},
        {"step": {"number": 0, "of": 3, "name": "x"}},
        {"step": {"number": True, "of": 3}},
        {"step": {"number": 1, "of": 10**9}},
    ],
)
def test_facts_that_say_nothing_of_a_step(facts: dict[str, object] | None) -> None:
    assert step_in(facts) is None


def test_a_strangers_name_is_bounded() -> None:
    found = step_in(json.loads(json.dumps(StepMark(1, 2, "a\u202eb" * 1000).facts())))
    assert found is not None
    assert len(found.name) <= 60
    assert "\u202e" not in found.name
    assert step_in({"step": {"number": 1, "of": 2, "name": 7}}) == StepMark(1, 2, "")
