from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.core.store.conversations import Conversation
from desktop.gui.chat_list import CHAT_ROLE, HEADER_ROLE, ChatListModel
from desktop.gui.chat_rows import GROUPS, UNTITLED, Days, Row, rows_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 3, 10, 9, 30, tzinfo=ZONE)


def chat(number: int, title: str, updated: float) -> Conversation:
    return Conversation(number, title, updated, updated, None, 0)


def seconds(*, days: float = 0, hours: float = 0) -> float:
    return (NOW - timedelta(days=days, hours=hours)).timestamp()


@pytest.mark.parametrize(
    ("updated", "group"),
    [
        (seconds(), "Today"),
        (seconds(hours=9), "Today"),
        (seconds(hours=10), "Yesterday"),
        (seconds(hours=33), "Yesterday"),
        (seconds(hours=34), "Last week"),
        (seconds(days=7), "Last week"),
        (seconds(days=8), "Older"),
        (seconds(days=-3), "Today"),
        (0.0, "Older"),
        (1e300, "Older"),
        (float("nan"), "Older"),
    ],
)
def test_days_are_those_of_the_persons_clock(updated: float, group: str) -> None:
    assert Days(NOW).group_of(updated) == group


def test_the_newest_chat_comes_first_under_the_heading_of_its_day() -> None:
    chats = [
        chat(1, "old", seconds(days=30)),
        chat(2, "  ", seconds(hours=1)),
        chat(3, "Taxes", seconds()),
    ]

    assert rows_of(chats, NOW) == [
        Row("Today"),
        Row("Taxes", 3),
        Row(UNTITLED, 2),
        Row("Older"),
        Row("old", 1),
    ]


def test_a_chat_that_is_being_deleted_is_left_out_with_its_heading() -> None:
    assert rows_of([chat(1, "x", seconds())], NOW, hidden={1}) == []


CHATS = some.lists(
    some.builds(
        Conversation,
        some.integers(1, 10**6),
        some.text(max_size=20),
        some.just(0.0),
        some.floats(0, NOW.timestamp() * 2),
        some.none(),
        some.just(0),
    ),
    unique_by=lambda chat: chat.id,
    max_size=30,
)


@given(chats=CHATS)
def test_every_chat_is_there_once_and_headings_are_in_order(chats: list[Conversation]) -> None:
    rows = rows_of(chats, NOW)

    assert sorted(row.conversation for row in rows if row.conversation) == sorted(
        chat.id for chat in chats
    )
    headings = [row.title for row in rows if row.conversation is None]
    assert headings == [group for group in GROUPS if group in headings]
    assert all(row.title.strip() for row in rows)


@pytest.fixture
def model(qapp: object) -> ChatListModel:  # noqa: ARG001 - needs Qt
    return ChatListModel()


def test_the_model_keeps_qts_rules(model: ChatListModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for titles in (["a", "b"], ["a"], [], ["x", "y", "z"], ["x", "y2", "z"]):
        chats = [chat(number, title, seconds()) for number, title in enumerate(titles, 1)]
        model.show_rows(rows_of(chats, NOW))
        assert model.rowCount() == (len(titles) + 1 if titles else 0)
        model.setData(model.index(1), "renamed")
    assert tester.model() is model


def test_a_new_title_keeps_the_list_where_it_is(model: ChatListModel, qtbot: QtBot) -> None:
    model.show_rows([Row("Today"), Row("Taxes", 3)])

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_rows([Row("Today"), Row("Taxes 2026", 3)])

    assert model.index(1).data() == "Taxes 2026"


def test_headings_can_be_neither_chosen_nor_edited(model: ChatListModel) -> None:
    model.show_rows([Row("Today"), Row("Taxes", 3)])
    heading, line = model.index(0), model.index(1)

    assert heading.data(HEADER_ROLE)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert not model.setData(heading, "x")
    assert line.flags() & Qt.ItemFlag.ItemIsEditable
    assert line.data(CHAT_ROLE) == 3


def test_a_typed_title_is_one_line_and_is_told_once(model: ChatListModel) -> None:
    model.show_rows([Row("Today"), Row("Taxes", 3)])
    told: list[tuple[int, str]] = []
    model.renamed.connect(lambda number, title: told.append((number, title)))
    line = model.index(1)

    assert not model.setData(line, "   ")
    assert model.setData(line, "Taxes")
    assert model.setData(line, "  Taxes\n and\tmore ")

    assert told == [(3, "Taxes and more")]
    assert line.data() == "Taxes and more"


def test_where_a_chat_stands(model: ChatListModel) -> None:
    model.show_rows([Row("Today"), Row("Taxes", 3)])

    assert model.place_of(3).row() == 1
    assert not model.place_of(4).isValid()
    assert not model.place_of(None).isValid()


def test_times_are_shown_in_the_persons_zone() -> None:
    late_in_utc = datetime(2026, 3, 9, 23, 0, tzinfo=UTC).timestamp()

    assert Days(NOW).group_of(late_in_utc) == "Today"
