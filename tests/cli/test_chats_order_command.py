"""`goldcrest chats list` says where chats are, and lists some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.app import Services
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest

#: In milliseconds since 1970: its last second in UTC, when it is over in the east.
END_OF_9999 = 253_402_300_799_000


@pytest.fixture
def shelved(home: Path) -> None:
    services = Services.open(Paths.below(home))
    one, two, three, _four = [
        services.conversations.create(title).id for title in ("one", "two", "three", "four")
    ]
    work = services.shelf.make_folder("Work")
    services.shelf.move([one, two], work.id)
    services.shelf.pin([one], pinned=True)
    services.shelf.archive([two, three], archived=True)
    services.shelf.mark([one], unread=True)
    services.close()


@pytest.mark.usefixtures("shelved")
def test_the_document_says_where_each_chat_is(goldcrest: Goldcrest) -> None:
    listed = goldcrest("chats", "list", "--json").document

    assert [
        (chat["title"], chat["folder"], chat["pinned"], chat["archived"], chat["unread"])
        for chat in listed
    ] == [("one", "Work", True, False, True), ("four", None, False, False, False)]
    shown = goldcrest("chats", "show", str(listed[0]["id"]), "--json").document
    assert shown["folder"] == "Work"


@pytest.mark.usefixtures("shelved")
def test_the_table_has_columns_for_what_there_is(goldcrest: Goldcrest) -> None:
    lines = goldcrest("chats", "list").out.splitlines()
    assert lines[0].split() == ["NUMBER", "CHANGED", "MESSAGES", "FOLDER", "MARKS", "TITLE"]
    assert lines[1].split()[-4:] == ["Work", "pinned", "unread", "one"]

    lines = goldcrest("chats", "list", "--folder", "work").out.splitlines()
    assert [line.split()[-1] for line in lines[1:]] == ["one"]


@pytest.mark.usefixtures("shelved")
@pytest.mark.parametrize(
    ("options", "titles"),
    [
        ((), ["one", "four"]),
        (("--archived",), ["three", "two"]),
        (("--folder", "WORK"), ["one"]),
        (("--folder", "Work", "--archived"), ["two"]),
    ],
)
def test_some_chats_are_listed_alone(
    goldcrest: Goldcrest, options: tuple[str, ...], titles: list[str]
) -> None:
    listed = goldcrest("chats", "list", *options, "--json").document

    assert [chat["title"] for chat in listed] == titles


@pytest.mark.usefixtures("shelved")
def test_a_folder_that_is_not_there_is_said(goldcrest: Goldcrest) -> None:
    result = goldcrest("chats", "list", "--folder", "Garden")

    assert result.code == 1
    assert "no folder of chats named Garden" in result.err


def test_an_empty_archive_is_said(goldcrest: Goldcrest) -> None:
    assert "none" in goldcrest("chats", "list", "--archived").err


def test_a_time_that_is_no_date_everywhere_stops_no_list(goldcrest: Goldcrest, home: Path) -> None:
    services = Services.open(Paths.below(home))
    chat = services.conversations.add_exchange(None, "A fjord", title="late", model="m")
    services.conversations.finish(chat.reply.id, "complete")
    with services.database.transaction() as connection:
        # As imports of earlier versions have left it.
        connection.execute("UPDATE conversations SET created = ?1, updated = ?1", (END_OF_9999,))
        connection.execute("UPDATE messages SET created = ?", (END_OF_9999,))
    services.close()
    asked = [
        (*command, *form)
        for command in (("list",), ("search", "fjord"), ("search", "late"), ("show", "1"))
        for form in ((), ("--json",))
    ]
    shown = [goldcrest("chats", *command, TZ="EAST-14") for command in asked]

    assert [(one.code, one.err) for one in shown] == [(0, "")] * len(asked)
    assert "9999-12-29" in shown[0].out
