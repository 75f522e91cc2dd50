"""Searching all chats in the window: typing, results, keyboard, filters, opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.window_desk import press, titles
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.store import search_index
from desktop.gui.finding.result_paint import ROW_ROLE
from desktop.gui.shelf.wishes import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.finding.panel import FindPanel
    from desktop.gui.finding.words import ResultRow
    from desktop.gui.main_window import MainWindow

    Open = Callable[..., MainWindow]


@pytest.fixture
def talks(services: Services) -> dict[str, int]:
    """Three chats by their titles."""
    conversations = services.conversations
    norway = conversations.create("Trip to Norway")
    conversations.add_message(norway.id, "user", "Which fjord is the deepest?")
    conversations.add_message(
        norway.id, "assistant", "The **Sognefjord**, a fjord of 1,308 m.", model="Tiny"
    )
    taxes = conversations.create("Taxes")
    conversations.add_message(taxes.id, "user", "Is a boat on a fjord taxed?")
    fjords = conversations.create("All about fjords")
    return {"Trip to Norway": norway.id, "Taxes": taxes.id, "All about fjords": fjords.id}


def panel_of(window: MainWindow) -> FindPanel:
    found = window.frame.sidebar._instead
    assert found is not None, "no results are shown"
    return found  # type: ignore[return-value]  # nothing else is shown there


def rows(window: MainWindow) -> list[ResultRow]:
    return panel_of(window).list.results.rows


def is_searching(window: MainWindow) -> bool:
    return window.frame.sidebar._instead is not None


def type_in(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type it and wait for the answer to all of it."""
    sidebar = window.frame.sidebar
    sidebar.search.setFocus()
    QTest.keyClicks(sidebar.search, text)
    asked = sidebar.search.text()
    qtbot.waitUntil(lambda: is_searching(window) and panel_of(window).asked_for == asked)


def chat_page(window: MainWindow) -> ChatPage:
    return window._pages["chat"]  # type: ignore[return-value]  # it is


def marked(page: ChatPage) -> list[str]:
    return [mark.cursor.selectedText() for mark in page.transcript.extraSelections()]


def test_typing_finds_titles_and_messages_in_the_place_of_the_chats(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])

    press(window, "Ctrl+F")
    assert window.focusWidget() is window.frame.sidebar.search
    type_in(qtbot, window, "fjord")

    assert not window.frame.sidebar.list.isVisible()
    assert panel_of(window).isVisible()
    assert panel_of(window).heading.text() == "3 chats"
    assert rows(window)[0].title == "All about fjords"
    by_title = {row.title: row for row in rows(window)}
    assert by_title["All about fjords"].title_spans == ((10, 5),)
    assert (by_title["All about fjords"].snippet, by_title["Taxes"].further) == ("", "")
    norway = by_title["Trip to Norway"]
    assert norway.further == "+1"
    first, length = norway.snippet_spans[0]
    assert norway.snippet[first : first + length] == "fjord"


def test_esc_brings_the_chats_back(qtbot: QtBot, open_window: Open, talks: dict[str, int]) -> None:
    window = open_window(conversation=talks["Taxes"])
    search = window.frame.sidebar.search
    type_in(qtbot, window, "fjord")

    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert search.text() == ""
    assert not is_searching(window)
    assert window.frame.sidebar.list.isVisible()
    assert len(titles(window)) == 4


def test_the_keyboard_goes_through_the_results_and_back(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    search = window.frame.sidebar.search
    type_in(qtbot, window, "fjord")
    view = panel_of(window).list

    QTest.keyClick(search, Qt.Key.Key_Down)
    assert window.focusWidget() is view
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert window.focusWidget() is search

    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert window.focusWidget() is search
    assert not is_searching(window)


def test_enter_opens_the_first_result(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    type_in(qtbot, window, "deepest")

    QTest.keyClick(window.frame.sidebar.search, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: marked(chat_page(window)) == ["deepest"])
    assert window.state().conversation == talks["Trip to Norway"]
    # One can go on through the results.
    assert panel_of(window).isVisible()


def test_a_click_opens_a_chat_whose_title_fits_at_its_end(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    type_in(qtbot, window, "all about")
    view = panel_of(window).list

    place = view.visualRect(view.results.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    qtbot.waitUntil(lambda: window.state().conversation == talks["All about fjords"])
    assert marked(chat_page(window)) == []


def test_the_marks_go_with_the_search(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    type_in(qtbot, window, "sognefjord")
    QTest.keyClick(window.frame.sidebar.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: marked(chat_page(window)) == ["Sognefjord"])

    window.frame.sidebar.search.clear()

    assert marked(chat_page(window)) == []


def test_nothing_found_says_so_with_a_hint(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])

    type_in(qtbot, window, "fjordx")

    panel = panel_of(window)
    assert panel.nothing.isVisible()
    assert panel.nothing.text() == "Nothing found for “fjordx”."
    assert panel.hint.isVisible()
    assert not panel.list.isVisible()
    QTest.keyClick(window.frame.sidebar.search, Qt.Key.Key_Return)
    QTest.keyClick(window.frame.sidebar.search, Qt.Key.Key_Down)
    assert window.focusWidget() is window.frame.sidebar.search

    QTest.keyClick(window.frame.sidebar.search, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    assert not panel.nothing.isVisible()


def test_whatever_is_typed_is_answered(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])

    type_in(qtbot, window, '"fjord -* AND (')

    assert panel_of(window).nothing.isVisible()
    assert window.banners.banners == []


def test_only_the_newest_question_is_answered(
    qtbot: QtBot, open_window: Open, services: Services, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    answered: list[str] = []
    type_in(qtbot, window, "f")
    panel_of(window).shown.connect(lambda: answered.append(panel_of(window).asked_for))

    # Another search is under way: those that are typed meanwhile wait for it.
    with services.search._lock:
        QTest.keyClicks(window.frame.sidebar.search, "jord")
    qtbot.waitUntil(lambda: panel_of(window).asked_for == "fjord")

    assert answered == ["fjord"]
    assert len(rows(window)) == 3


def test_filters_narrow_the_results(
    qtbot: QtBot, open_window: Open, services: Services, talks: dict[str, int]
) -> None:
    with services.database.transaction() as connection:
        connection.execute("INSERT INTO folders (id, name, created) VALUES (1, 'Home', 0)")
        connection.execute(
            "UPDATE conversations SET folder = 1, archived = 1 WHERE id = ?", (talks["Taxes"],)
        )
        connection.execute("UPDATE messages SET created = 0 WHERE role = 'user'")
    window = open_window(conversation=talks["Taxes"])
    type_in(qtbot, window, "fjord")
    panel = panel_of(window)
    assert any(row.when.startswith("Archived, ") for row in rows(window))
    qtbot.waitUntil(lambda: panel.filter.choices.models == ("Tiny",))

    def choose(*names: str) -> None:
        menu = panel.filter.build_menu()
        for name in names[:-1]:
            menu = next(one.menu() for one in menu.actions() if one.text() == name)  # type: ignore[assignment]  # it has one
        next(one for one in menu.actions() if one.text() == names[-1]).trigger()

    choose("Folder", "Home")
    qtbot.waitUntil(lambda: [row.title for row in rows(window)] == ["Taxes"])
    assert panel.filtered.text() == "Home"
    assert panel.clear_filter.isVisible()
    choose("Archived chats, too")
    qtbot.waitUntil(panel.nothing.isVisible)
    assert panel.filtered.text() == "Home, Not archived"

    panel.clear_filter.click()
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    assert not panel.clear_filter.isVisible()
    choose("Last 7 days")
    choose("What models wrote")
    choose("Model", "Tiny")
    qtbot.waitUntil(lambda: [row.title for row in rows(window)] == ["Trip to Norway"])
    assert panel.filtered.text() == "Last 7 days, Tiny, What models wrote"
    assert rows(window)[0].further == ""


def test_a_chat_that_is_being_deleted_is_not_found_until_it_is_wanted_back(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    type_in(qtbot, window, "fjord")

    window.frame.sidebar.wished.emit(Wish("delete", (talks["Trip to Norway"],)))
    assert "Trip to Norway" not in [row.title for row in rows(window)]

    QTest.mouseClick(window.banners.banners[-1].buttons[0], Qt.MouseButton.LeftButton)
    assert "Trip to Norway" in [row.title for row in rows(window)]


def test_results_follow_what_happens_to_the_chats_and_the_choice_stays(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    type_in(qtbot, window, "fjord")
    view = panel_of(window).list
    QTest.keyClick(window.frame.sidebar.search, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    chosen = view.currentIndex().data(ROW_ROLE).conversation

    window.frame.sidebar.rename_asked.emit(talks["Taxes"], "A new fjord")

    qtbot.waitUntil(lambda: "A new fjord" in [row.title for row in rows(window)])
    assert view.currentIndex().data(ROW_ROLE).conversation == chosen


def test_deleted_words_are_wiped_out_while_the_window_is_open(
    qtbot: QtBot, open_window: Open, services: Services, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    with services.database.transaction() as connection:
        connection.execute("UPDATE conversations SET leaf = NULL")
        connection.execute("DELETE FROM messages")

    window.frame.sidebar.rename_asked.emit(talks["Taxes"], "Renamed")

    def is_tidy() -> bool:
        with services.database.reading() as connection:
            (untidy,) = connection.execute("SELECT untidy FROM index_state").fetchone()
        return not untidy

    qtbot.waitUntil(is_tidy)
    assert not search_index.tidy(services.database)


def test_each_result_says_all_of_itself_to_a_screen_reader(
    qtbot: QtBot, open_window: Open, talks: dict[str, int]
) -> None:
    window = open_window(conversation=talks["Taxes"])
    type_in(qtbot, window, "fjord")
    model = panel_of(window).list.results

    said = [
        str(model.index(place).data(Qt.ItemDataRole.AccessibleTextRole))
        for place in range(model.rowCount())
    ]

    assert any(
        text.startswith("Trip to Norway, ") and text.endswith("And one more message")
        for text in said
    )
    assert panel_of(window).list.accessibleName()
