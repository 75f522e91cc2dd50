"""`goldcrest chats list` says where chats are, and lists some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.app import Services
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Goldcrest


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
