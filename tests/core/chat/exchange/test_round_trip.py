from __future__ import annotations

import json
import tempfile
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whole_chats import whole_chats

from desktop.core.chat.exchange.exporting import export_chats
from desktop.core.chat.exchange.importing import import_chats
from desktop.core.store.database import open_database
from desktop.core.store.whole import WholeChat, WholeChats, WholeMessage

if TYPE_CHECKING:
    from desktop.core.chat.exchange.notes import Report

HELLO = WholeChat(
    "Hello", 1_700_000_000_000, 1_700_000_001_000,
    (WholeMessage(None, "user", "Hi", 1_700_000_000_000),), 0,
)  # fmt: skip


def comparable(chat: WholeChat | None) -> object:
    """Everything that comes back: a chat from here has a source when it was elsewhere."""
    assert chat is not None
    found = json.loads(chat.settings) if chat.settings else {}
    return replace(chat, source=None, settings=json.dumps(found))


@given(
    st.lists(whole_chats(), min_size=1, max_size=3, unique_by=lambda chat: chat.source or id(chat))
)
@settings(max_examples=40)
def test_export_and_import_give_the_same_chats(chats: list[WholeChat]) -> None:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        here, there = (
            stack.enter_context(closing(open_database(Path(folder) / name).database))
            for name in ("here.sqlite3", "there.sqlite3")
        )
        ours, theirs = WholeChats(here), WholeChats(there)
        numbers = [ours.insert(chat) or 0 for chat in chats]
        path = Path(folder) / "chats.json"
        export_chats(ours, numbers, path, "json")
        report = import_chats(path, theirs)
        again = import_chats(path, theirs)

        # Two that began at the same moment and say the same are one.
        same = {chat.source or f"{chat.created}{chat.fingerprint()}" for chat in chats}
        assert report.taken == len(same)
        assert report.left == ()
        assert (again.taken, again.here) == (0, len(chats))
        found = [comparable(theirs.read(number)) for number in report.ids]
        wanted = [comparable(ours.read(number)) for number in numbers]
        assert all(one in wanted for one in found)
        if len(same) == len(chats):
            assert found == wanted


def test_what_is_still_here_is_not_imported_beside_it(chats: WholeChats, tmp_path: Path) -> None:
    number = chats.insert(HELLO) or 0
    path = tmp_path / "a.json"
    export_chats(chats, [number], path, "json")

    assert import_chats(path, chats).here == 1
    assert len(chats.ids()) == 1


def test_what_was_deleted_comes_back_once(chats: WholeChats, tmp_path: Path) -> None:
    chats.insert(HELLO)
    path = tmp_path / "a.json"
    export_chats(chats, chats.ids(), path, "json")
    with chats._database.transaction() as connection:
        connection.execute("DELETE FROM conversations")

    assert import_chats(path, chats).taken == 1
    assert import_chats(path, chats).here == 1


def test_the_document_is_as_the_documentation_says(chats: WholeChats, tmp_path: Path) -> None:
    number = chats.insert(replace(HELLO, folder="F")) or 0
    path = tmp_path / "a.json"
    export_chats(chats, [number], path, "json", clock=lambda: 1_700_000_002)
    document = json.loads(path.read_text(encoding="utf-8"))

    assert document.pop("program")
    assert document == {
        "format": "goldcrest-chats",
        "version": 1,
        "exported": "2023-11-14T22:13:22.000Z",
        "chats": [
            {
                "title": "Hello",
                "created": "2023-11-14T22:13:20.000Z",
                "updated": "2023-11-14T22:13:21.000Z",
                "folder": "F",
                "shown": 0,
                "messages": [
                    {"text": "Hi", "role": "user", "created": "2023-11-14T22:13:20.000Z"},
                ],
            }
        ],
    }
    assert import_chats(path, chats, dry_run=True).programs == ("Goldcrest",)


@pytest.mark.parametrize(
    "damage",
    [
        {"messages": 7},
        {"messages": [{"role": "robot", "text": "x"}]},
        {"messages": [{"role": "user", "text": "x", "parent": 0}]},
        {"messages": [{"role": "user", "text": 5}]},
        {"messages": [7]},
    ],
)
def test_a_damaged_chat_of_ours_stops_no_other(
    damage: dict[str, object], chats: WholeChats, tmp_path: Path
) -> None:
    good = {"title": "Good", "messages": [{"role": "user", "text": "x"}]}
    report = imported(chats, tmp_path, version=1, listed=[good, {"title": "Bad", **damage}, good])

    assert (report.taken, report.here) == (1, 1)
    assert [(one.name, one.reason) for one in report.left] == [("Bad", "damaged")]


def test_what_a_newer_program_wrote_is_left(chats: WholeChats, tmp_path: Path) -> None:
    report = imported(chats, tmp_path, version=2, listed=[{"title": "New", "messages": []}])

    assert [one.reason for one in report.left] == ["version"]


def test_a_time_that_is_no_date_everywhere_is_none(chats: WholeChats, tmp_path: Path) -> None:
    late = "9999-12-31T23:00:00Z"
    message = {"role": "user", "text": "x", "created": late}
    listed: list[object] = [{"created": late, "updated": late, "messages": [message]}]
    (number,) = imported(chats, tmp_path, version=1, listed=listed).ids
    chat = chats.read(number)

    assert chat is not None
    assert {chat.created, chat.updated, chat.messages[0].created} == {1_700_000_000_000}


@pytest.mark.parametrize("number", [10**400, -(10**400), 2**63])
def test_numbers_without_bounds_are_left_behind(
    number: int, chats: WholeChats, tmp_path: Path
) -> None:
    facts = {"needed_bytes": number, "free_bytes": 5}
    message = {"role": "assistant", "text": "x", "status": "failed", "stats": {"tokens": [number]}}
    failed = {**message, "error": {"code": "disk-full", "data": facts}}
    listed: list[object] = [{"messages": [failed], "settings": {"seed": number}}]
    (identity,) = imported(chats, tmp_path, version=1, listed=listed).ids
    chat = chats.read(identity)

    assert chat is not None
    assert chat.messages[0].error == {
        "code": "disk-full",
        "data": {"needed_bytes": None, "free_bytes": 5},
    }
    assert chat.messages[0].stats == {"tokens": [None]}
    assert json.loads(chat.settings) == {"seed": None}


def imported(chats: WholeChats, folder: Path, version: int, listed: list[object]) -> Report:
    path = folder / "a.json"
    document = {"format": "goldcrest-chats", "version": version, "chats": listed}
    path.write_text(json.dumps(document), encoding="utf-8")
    return import_chats(path, chats, clock=lambda: 1_700_000_000)


@pytest.mark.parametrize("shown", [7, -1, "x", True])
def test_a_chat_never_looks_empty_because_of_a_place_that_there_is_not(
    shown: object, chats: WholeChats, tmp_path: Path
) -> None:
    said = {"role": "user", "text": "Hi"}
    listed: list[object] = [{"messages": [said], "shown": shown}]
    (number,) = imported(chats, tmp_path, version=1, listed=listed).ids
    chat = chats.read(number)

    assert chat is not None
    assert [one.text for one in chat.branch()] == ["Hi"]


def test_a_chat_of_ours_without_a_date_is_imported_once(chats: WholeChats, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        json.dumps(
            {
                "format": "goldcrest-chats",
                "version": 1,
                "chats": [{"messages": [{"role": "user", "text": "Hi"}]}],
            }
        ),
        encoding="utf-8",
    )
    first = import_chats(path, chats, clock=lambda: 1_700_000_000)
    second = import_chats(path, chats, clock=lambda: 1_700_000_900)

    assert (first.taken, second.taken, second.here) == (1, 0, 1)
