"""What is kept of the time before the first word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from chat_desk import POEM, REQUEST, Desk, run
from scripted_engine import Script

from desktop.core.chat.messages import (
    ReplyLoading,
    ReplyPlanned,
    ReplyReading,
    ReplyRestarted,
    ReplySummarising,
    ReplyText,
    ReplyThought,
)
from desktop.core.chat.waits import Waits
from desktop.core.errors import GpuFailed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.chat.messages import ChatEvent


def kept(*events: tuple[float, ChatEvent]) -> dict[str, float]:
    times: Iterator[float] = iter((0.0, *(when for when, _ in events)))
    waits = Waits(lambda: next(times))
    for _, event in events:
        waits.follow(event)
    return waits.facts()


def test_loading_and_summaries_are_told_apart_from_the_rest() -> None:
    assert kept(
        (1.0, ReplyLoading(7, 0.0)),
        (3.0, ReplyLoading(7, 0.6)),
        (4.0, ReplySummarising(7, 12, 0.0)),
        (6.0, ReplySummarising(7, 12, 0.5)),
        (9.0, ReplyPlanned(7, 0, 12)),
        (9.5, ReplyReading(7, 10, 100, None)),
        (11.0, ReplyThought(7, "hm", 1)),
        (12.0, ReplyText(7, "Yes", 2)),
    ) == {"loading_seconds": 3.0, "summary_seconds": 5.0, "waited_seconds": 11.0}


def test_a_reply_that_begins_anew_is_waited_for_anew() -> None:
    assert kept(
        (1.0, ReplyText(7, "On the card", 3)),
        (2.0, ReplyRestarted(7, GpuFailed())),
        (2.5, ReplyLoading(7, 0.0)),
        (5.0, ReplyText(7, "On the processor", 3)),
    ) == {"loading_seconds": 2.5, "summary_seconds": 0.0, "waited_seconds": 5.0}


def test_a_reply_without_a_word_was_not_waited_for() -> None:
    assert kept((1.0, ReplyLoading(7, 0.0)), (2.0, ReplyReading(7, 1, 2, None))) == {
        "loading_seconds": 1.0,
        "summary_seconds": 0.0,
        "waited_seconds": 0.0,
    }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def test_it_is_stored_with_the_reply(desk: Desk) -> None:
    listener = run(desk.plays(Script(POEM)), REQUEST)
    stats = desk.message(listener.finished).stats
    assert stats is not None
    waited, loading = stats["waited_seconds"], stats["loading_seconds"]
    assert isinstance(waited, float)
    assert isinstance(loading, float)
    assert 0 < waited < 30
    assert 0 <= loading < waited
