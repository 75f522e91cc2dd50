from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from desktop.core.store.found import Found, FoundChat, Hit
from desktop.core.store.snippets import Snippet
from desktop.gui import units
from desktop.gui.finding.words import day, heading, place, rows_of

NOW = datetime(2026, 3, 11, 9, 30, tzinfo=timezone(timedelta(hours=2)))


def found(**changes: object) -> FoundChat:
    hit = Hit(7, "Trip", 3, "assistant", "Tiny", NOW.timestamp(), Snippet("a fjord"), shown=True)
    values: dict[str, object] = {
        "conversation": 7,
        "title": Snippet("Trip", ((0, 4),)),
        "updated": NOW.timestamp(),
        "archived": False,
        "best": hit,
        "further": 0,
        **changes,
    }
    return FoundChat(**values)  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(hours=2), "07:30"),
        (timedelta(days=-2), "09:30"),
        (timedelta(hours=10), "Yesterday"),
        (timedelta(days=2), "Monday"),
        (timedelta(days=6), "Thursday"),
        (timedelta(days=7), "4 Mar"),
        (timedelta(days=400), "4 Feb 2025"),
    ],
)
def test_days_are_said_as_people_do(ago: timedelta, words: str) -> None:
    assert day((NOW - ago).timestamp(), NOW) == words


@pytest.mark.parametrize("seconds", [1e300, float("nan"), -1e20])
def test_a_time_that_no_calendar_has_is_not_said(seconds: float) -> None:
    assert day(seconds, NOW) == ""


def test_how_much_was_found() -> None:
    assert heading(1, more=False) == "1 chat"
    assert heading(3, more=False) == "3 chats"
    assert heading(100, more=True) == "The best 100 chats"


def test_a_row_opens_at_its_best_message_and_says_all() -> None:
    (row,) = rows_of(Found((found(further=2, archived=True),)), NOW)

    assert (row.conversation, row.message, row.further) == (7, 3, "+2")
    assert (row.title, row.title_spans, row.snippet) == ("Trip", ((0, 4),), "a fjord")
    assert row.when == "Archived, 09:30"
    assert row.tip == "Trip\nArchived, 09:30\nTiny: a fjord\nAnd 2 more messages"


def test_a_row_for_a_title_alone_opens_the_chat() -> None:
    (row,) = rows_of(Found((found(best=None, title=Snippet("  ", ())),)), NOW)

    assert (row.message, row.snippet, row.further) == (None, "", "")
    assert row.title == "New chat"


def test_a_message_that_is_not_shown_says_so() -> None:
    hidden = Hit(7, "Trip", 3, "user", None, NOW.timestamp(), Snippet("a fjord"), shown=False)
    (row,) = rows_of(Found((found(best=hidden),)), NOW)

    assert row.tip == "Trip\n09:30\nYou: a fjord\nIn another version of the chat"


def test_chats_that_are_being_deleted_are_left_out() -> None:
    assert rows_of(Found((found(),)), NOW, frozenset({7})) == []


def test_places_are_counted_as_qt_does() -> None:
    assert units.of_spans("a fjord", ((2, 5), (9, 1))) == ((2, 5),)
    assert units.of_spans("🏔️ fjord 🏔", ((3, 5), (9, 1))) == ((4, 5), (10, 2))
    assert units.count("a🏔") == 3
    assert units.first("a🏔b", 3) == "a🏔"
    assert units.first("a🏔b", 2) == "a"
    assert units.first("plain", 2) == "pl"


def test_the_place_among_the_messages_of_a_chat() -> None:
    assert place(2, 5, " Fjord ") == "Message 2 of 5 with “Fjord”"
    assert place(0, 0, "fjord") == "“fjord” is not in this chat."
    assert place(7, 1000, "a") == "Message 7 of the newest 1,000 with “a”"
