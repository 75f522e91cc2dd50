from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from gguf_maker import llama
from hub_search import card
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox
from search_desk import GOOD, LARGE, STRANGE

from desktop.gui.search.words import RowText

if TYPE_CHECKING:
    from hub_server import HubServer
    from search_desk import Desk

    from desktop.gui.search.page import SearchPage


def repos(page: SearchPage) -> list[str]:
    return [found.repo for found in page.results.results.repos]


def asked(hub: HubServer) -> list[dict[str, list[str]]]:
    paths = [urlsplit(each.path) for each in hub.requests]
    return [parse_qs(each.query) for each in paths if each.path == "/api/models"]


def choose(page: SearchPage, name: str, words: str) -> None:
    field = page.findChild(QComboBox, f"search-{name}")
    assert field is not None
    field.setCurrentText(words)


def row(page: SearchPage, number: int) -> RowText:
    results = page.results.results
    text = results.data(results.index(number), results.TEXT)
    assert isinstance(text, RowText)
    return text


def test_what_is_trending_and_fits_here_is_there_at_once(desk: Desk) -> None:
    page = desk.filled()

    assert repos(page) == [GOOD, STRANGE]
    [question] = asked(desk.hub)
    assert question["sort"] == ["trendingScore"]
    assert question["num_parameters"][0].startswith("min:0,max:")
    QAbstractItemModelTester(
        page.results.results, QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_a_setting_that_leads_nowhere_says_so_and_is_tried_again_once_changed(desk: Desk) -> None:
    desk.services.settings.change(proxy="address", proxy_address="nonsense")
    page = desk.page()
    desk.looked(page, "The proxy address “nonsense” cannot be used")
    assert "need no network" in desk.said(page)

    desk.services.settings.change(proxy="system")

    desk.until(lambda: repos(page) == [GOOD, STRANGE])


def test_the_list_is_filled_where_a_page_has_too_few_that_fit(desk: Desk) -> None:
    # What is asked for is rounded up, so that most of the first page may be too large.
    page = desk.filled()
    most = page.head.query.most_parameters or 0.0
    large = int(2 ** math.ceil(math.log2(most)) * 1e9) - 1
    for number in range(60):
        name = f"maker/m{number}"
        size = 10**9 if number % 10 == 0 else large
        desk.hub.cards[name] = card(name, trending=1000 - number, parameters=size)

    page.head.search_for("maker/m")

    desk.until(lambda: repos(page) == [f"maker/m{number}" for number in range(0, 60, 10)])


def test_the_first_that_fits_is_found_behind_pages_with_none(desk: Desk) -> None:
    page = desk.filled()
    most = page.head.query.most_parameters or 0.0
    large = int(2 ** math.ceil(math.log2(most)) * 1e9) - 1
    for number in range(61):
        name = f"maker/m{number}"
        size = 10**9 if number == 60 else large
        desk.hub.cards[name] = card(name, trending=1000 - number, parameters=size)

    page.head.search_for("maker/m")

    desk.until(lambda: repos(page) == ["maker/m60"])


def test_a_row_tells_what_it_would_mean_here(desk: Desk) -> None:
    page = desk.filled()

    good, strange = row(page, 0), row(page, 1)
    assert (good.name, good.fit, good.role) == ("Good-1B-GGUF", "fits", "good")
    assert good.needs.startswith("needs about ")
    assert good.by == "maker, 70 downloads, Apache 2.0, 1 Oct 2026"
    assert (strange.fit, strange.dimmed) == ("cannot run here", True)
    index = page.results.results.index(0)
    spoken = page.results.results.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == good.spoken


def test_typing_searches_after_a_pause_and_once(desk: Desk) -> None:
    page = desk.filled()

    QTest.keyClicks(page.head.field, "strange")

    desk.until(lambda: repos(page) == [STRANGE])
    assert [question.get("search") for question in asked(desk.hub)] == [None, ["strange"]]


def test_filters_and_order_are_asked_for(desk: Desk) -> None:
    page = desk.filled()

    choose(page, "size", "Any size")
    desk.until(lambda: repos(page) == [GOOD, STRANGE, LARGE])
    choose(page, "licence", "MIT")
    desk.until(lambda: repos(page) == [LARGE])
    assert row(page, 0).fit == "won't fit"
    choose(page, "sort", "Most downloads")
    desk.until(lambda: len(asked(desk.hub)) == 4)
    assert asked(desk.hub)[-1]["sort"] == ["downloads"]


def test_more_results_come_when_the_list_is_near_its_end(desk: Desk) -> None:
    desk.hub.cards = {
        f"a/m{n:02}": card(f"a/m{n:02}", trending=99 - n, parameters=10**9) for n in range(50)
    }
    page = desk.filled()
    assert page.results.results.rowCount() == 20

    def has(count: int) -> bool:
        return page.results.results.rowCount() == count

    for count in (40, 50):
        page.results.scrollToBottom()
        desk.until(partial(has, count))

    assert repos(page) == [f"a/m{n:02}" for n in range(50)]


def test_nothing_found_offers_to_search_without_filters(desk: Desk) -> None:
    page = desk.filled()

    page.head.search_for("Large")
    desk.looked(page, "passes the filters")
    assert page._nothing.button is not None
    page._nothing.button.click()
    desk.until(lambda: repos(page) == [LARGE])
    page.head.search_for("qwertz")
    desk.looked(page, "is on the hub as a GGUF file")
    assert not page._nothing.button.isVisible()


def test_a_slow_answer_to_an_older_question_is_dropped(desk: Desk) -> None:
    page = desk.filled()
    desk.hub.faults.api_silent = True
    page.head.search_for("strange")
    desk.until(lambda: len(asked(desk.hub)) == 2)
    desk.hub.faults.api_silent = False

    page.head.search_for("good")

    desk.until(lambda: repos(page) == [GOOD])


def test_offline_lists_what_is_here_and_asks_nothing(desk: Desk) -> None:
    desk.services.settings.change(offline=True)
    page = desk.page()
    wanted: list[str] = []
    chats: list[str] = []
    page.page_requested.connect(wanted.append)
    page.chat_requested.connect(chats.append)

    desk.looked(page, "Goldcrest is offline, as you asked.")
    assert "These models are here" in desk.said(page)
    assert not desk.hub.requests
    desk.button(page, "openSwitch").click()
    assert wanted == ["privacy"]
    desk.button(page, "chat-tiny").click()
    assert chats == ["tiny"]

    desk.services.settings.change(offline=False)
    desk.until(lambda: repos(page) == [GOOD, STRANGE])


def test_going_offline_is_said_above_what_was_found_before(desk: Desk) -> None:
    page = desk.filled()

    desk.services.settings.change(offline=True)

    desk.looked(page, "Goldcrest is offline")
    assert repos(page) == [GOOD, STRANGE]
    desk.services.settings.change(offline=False)
    desk.until(lambda: "Goldcrest is offline" not in desk.said(page))


def test_of_many_models_the_first_are_listed_without_network(desk: Desk) -> None:
    for number in range(25):
        name = f"Model-{number:02}"
        path = desk.services.library.folder / "someone" / f"{name}-GGUF" / f"{name}.gguf"
        path.parent.mkdir(parents=True)
        path.write_bytes(llama(general__name=name))
    desk.services.settings.change(offline=True)
    page = desk.page()
    desk.looked(page, "need no network")

    assert "Model-19" in desk.said(page)
    assert "Model-20" not in desk.said(page)
    with desk.qtbot.waitSignal(page.page_requested) as asked:
        desk.button(page, "allModels").click()
    assert asked.args == ["models"]


def test_without_network_it_can_be_tried_again(desk: Desk) -> None:
    desk.services.settings.change(proxy="address", proxy_address="http://127.0.0.1:9")
    page = desk.page()

    desk.looked(page, "cannot be reached")
    assert "These models are here" in desk.said(page)
    desk.services.settings.change(proxy="none")
    desk.until(lambda: repos(page) == [GOOD, STRANGE])


def test_a_hub_with_a_problem_is_told_above_the_list(desk: Desk) -> None:
    page = desk.filled()
    desk.hub.faults.api_status = 500

    page.head.search_for("good")

    desk.looked(page, "The model hub has a problem")
    assert repos(page) == [GOOD, STRANGE]


def test_the_keyboard_moves_opens_and_closes(desk: Desk) -> None:
    page = desk.filled()
    page.results.setFocus()

    page.results.setCurrentIndex(page.results.results.index(0))
    QTest.keyClick(page.results, Qt.Key.Key_Down)
    desk.until(lambda: page.repository.repo == STRANGE)
    QTest.keyClick(page.results, Qt.Key.Key_Up)
    QTest.keyClick(page.results, Qt.Key.Key_Return)
    assert page.repository.repo == GOOD
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.repository.repo == ""
    assert not page.repository.panel.isVisible()


@pytest.mark.parametrize(("width", "both"), [(1020, True), (640, False)])
def test_a_narrow_page_shows_the_repository_in_place_of_the_list(
    desk: Desk, width: int, both: bool
) -> None:
    page = desk.filled(width)

    desk.open(page)

    assert page.repository.panel.isVisible()
    assert page.results.isVisible() is both
    page.close_repository()
    assert page.results.isVisible()


def test_back_leads_to_the_models(desk: Desk) -> None:
    page = desk.filled()
    wanted: list[str] = []
    page.page_requested.connect(wanted.append)

    desk.button(page, "back").click()

    assert wanted == ["models"]
