from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.app import Services
from desktop.core.paths import Paths
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cli.conftest import Goldcrest

NOON = datetime(2026, 3, 10, 12).astimezone()


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now.timestamp()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def conversations(home: Path, clock: Clock) -> Iterator[Conversations]:
    paths = Paths.below(home)
    paths.create()
    with closing(open_database(paths.database_file).database) as database:
        yield Conversations(database, clock)


def test_hits_are_a_table_with_marks(goldcrest: Goldcrest, conversations: Conversations) -> None:
    chat = conversations.create("Trip to Norway")
    conversations.add_message(chat.id, "user", "Which fjord is deep?")
    conversations.add_message(chat.id, "assistant", "The Sognefjord is a **deep** fjord.")
    conversations.create("Deep fjords")

    shown = goldcrest("chats", "search", "deep", "fjord")

    assert shown.code == 0
    assert [line.split() for line in shown.out.splitlines()] == [
        ["NUMBER", "WHEN", "WHO", "TITLE", "TEXT"],
        ["2", "2026-03-10", "*Deep*", "*fjord*s"],
        *(
            ["1", "2026-03-10", who, "Trip", "to", "Norway", *text.split()]
            for who, text in (
                ("you", "Which *fjord* is *deep*?"),
                ("model", "The Sognefjord is a *deep* *fjord*."),
            )
        ),
    ]
    assert shown.err == ""


def test_the_document_holds_what_the_window_shows(
    goldcrest: Goldcrest, conversations: Conversations
) -> None:
    chat = conversations.create("Trip")
    question = conversations.add_message(chat.id, "user", "Which fjord?")
    conversations.add_message(chat.id, "user", "Which fjord, then?", parent=None)
    conversations.add_message(chat.id, "assistant", "A fjord", model="Tiny", parent=question.id)

    found = goldcrest("chats", "search", "--json", "--limit", "2", "fjord").document

    assert found["more"]
    assert len(found["hits"]) == 2
    every = goldcrest("chats", "search", "--json", "fjord").document
    assert not every["more"]
    assert [hit["shown"] for hit in sorted(every["hits"], key=lambda hit: hit["message"])] == [
        True,
        False,
        True,
    ]
    assert next(hit for hit in every["hits"] if hit["role"] == "assistant") == {
        "chat": chat.id,
        "title": "Trip",
        "message": 3,
        "role": "assistant",
        "model": "Tiny",
        "created": NOON.astimezone(UTC).isoformat(timespec="seconds"),
        "shown": True,
        "snippet": "A fjord",
        "spans": [[2, 5]],
    }


def test_days_and_models_leave_out_the_rest(
    goldcrest: Goldcrest, conversations: Conversations, clock: Clock
) -> None:
    chat = conversations.create("Trip")
    for day, model in enumerate(("Llama 3.2 1B", "Gemma", "Gemma")):
        clock.now = NOON + timedelta(days=day)
        conversations.add_message(chat.id, "assistant", "fjord", model=model)

    def days(*options: str) -> list[str]:
        found = goldcrest("chats", "search", "--json", *options, "fjord").document
        return sorted(hit["created"][8:10] for hit in found["hits"])

    assert days() == ["10", "11", "12"]
    assert days("--since", "2026-03-11") == ["11", "12"]
    assert days("--until", "2026-03-11") == ["10", "11"]
    assert days("--since", "2026-03-11", "--until", "2026-03-11") == ["11"]
    assert days("--model", "gemma") == ["11", "12"]
    assert days("--model", "llama32-1b") == ["10"]
    assert days("--model", "nobody") == []


def test_folders_speakers_and_the_archive_leave_out_the_rest(
    goldcrest: Goldcrest, home: Path
) -> None:
    services = Services.open(Paths.below(home))
    trip, taxes, away = [
        services.conversations.create(f"{name} fjord").id for name in ("Trip", "Taxes", "Away")
    ]
    services.conversations.add_message(trip, "user", "Which fjord?")
    services.conversations.add_message(trip, "assistant", "A deep fjord.")
    services.conversations.add_message(taxes, "user", "A fjord, again")
    services.shelf.move([trip, away], services.shelf.make_folder("Work & play").id)
    services.shelf.archive([away], archived=True)
    services.close()

    def found(*options: str) -> list[tuple[int, str | None]]:
        hits = goldcrest("chats", "search", "--json", *options, "fjord").document["hits"]
        return sorted((hit["chat"], hit["role"] or "") for hit in hits)

    titles = [(trip, ""), (taxes, ""), (away, "")]
    said = [(trip, "user"), (trip, "assistant"), (taxes, "user")]
    assert found() == sorted(titles + said)
    assert found("--who", "you") == [(trip, "user"), (taxes, "user")]
    assert found("--who", "model") == [(trip, "assistant")]
    assert found("--archived") == [(away, "")]
    assert found("--no-archived", "--who", "you") == [(trip, "user"), (taxes, "user")]
    assert found("--folder", "work & PLAY", "--no-archived") == [
        (trip, ""),
        (trip, "assistant"),
        (trip, "user"),
    ]
    assert found("--folder", "Work & play", "--archived") == [(away, "")]


def test_a_folder_that_is_not_there_is_said(goldcrest: Goldcrest) -> None:
    asked = goldcrest("chats", "search", "--folder", "Nowhere", "fjord")

    assert asked.code == 1
    assert "Nowhere" in asked.err
    assert goldcrest("chats", "search", "--folder", "Nowhere", "x", "--json").code == 1


def test_phrases_and_exclusions_can_be_asked(
    goldcrest: Goldcrest, conversations: Conversations
) -> None:
    chat = conversations.create("Trip")
    for text in ("the deep fjord", "the fjord is deep", "a deep lake"):
        conversations.add_message(chat.id, "user", text)

    def found(*words: str) -> set[int]:
        document = goldcrest("chats", "search", "--json", "--", *words).document
        return {hit["message"] for hit in document["hits"]}

    assert found("deep") == {1, 2, 3}
    assert found('"deep fjord"') == {1}
    assert found("deep", "-fjord") == {3}


def test_nothing_found_is_said_and_nothing_is_printed(goldcrest: Goldcrest) -> None:
    shown = goldcrest("chats", "search", '"\x1b[2J')

    assert (shown.code, shown.out) == (0, "")
    assert "Nothing found" in shown.err
    assert "\x1b" not in shown.err
    assert goldcrest("chats", "search", "--json", "x").document == {"hits": [], "more": False}


def test_nothing_of_a_message_steers_the_terminal(
    goldcrest: Goldcrest, conversations: Conversations
) -> None:
    chat = conversations.create("Trip\x1b]0;title\x07 fjord")
    conversations.add_message(chat.id, "user", "fjord \x1b[31mred\x9b2J\u202e\r")

    shown = goldcrest("chats", "search", "fjord")

    assert len(shown.out.splitlines()) == 3
    assert not set(shown.out) & set("\x1b\x07\x9b\u202e\r")


@pytest.mark.parametrize(
    "wrong",
    [
        ["--since", "tomorrow"],
        ["--until", "2026-02-30"],
        ["--since", "0001-01-01"],
        ["--limit", "0"],
        ["--who", "nobody"],
    ],
)
def test_wrong_options_are_said(goldcrest: Goldcrest, wrong: list[str]) -> None:
    shown = goldcrest("chats", "search", *wrong, "x")

    assert shown.code == 2
    assert wrong[0] in shown.err
