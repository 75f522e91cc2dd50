"""Another hub: nothing of the one before stays on the page, and it is not told its token."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gguf_maker import llama
from hub_search import card
from hub_server import HubServer
from search_desk import GOOD, STRANGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from search_desk import Desk

    from desktop.gui.search.page import SearchPage

ONLY = "other/Only-1B-GGUF"


@pytest.fixture
def environment() -> dict[str, str]:
    """Nothing that would go before the setting of the hub's address."""
    return {}


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.services.settings.change(endpoint=desk.hub.url)
    return desk


@pytest.fixture
def other() -> Iterator[HubServer]:
    """A mirror with another choice, and other files under a name that both have."""
    files = {GOOD: {"mirrored-Q8_0.gguf": llama(general__name="Mirrored")}}
    with HubServer(files) as server:
        server.cards = {
            ONLY: card(ONLY, trending=9, parameters=10**9),
            GOOD: card(GOOD, trending=8, parameters=1_197_440, architecture="llama"),
        }
        yield server


def repos(page: SearchPage) -> list[str]:
    return [found.repo for found in page.results.results.repos]


@pytest.mark.parametrize("shown", [True, False])
def test_another_hub_drops_what_the_one_before_told_and_is_asked(
    desk: Desk, other: HubServer, *, shown: bool
) -> None:
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    page.setVisible(shown)

    desk.services.settings.change(endpoint=other.url)

    desk.until(lambda: GOOD not in repos(page) or ONLY in repos(page))
    assert page.repository.repo == ""
    assert not page.repository.panel.isVisible()
    assert shown or not other.requests
    page.show()
    desk.until(lambda: repos(page) == [ONLY, GOOD])
    desk.open(page)
    desk.until(lambda: list(desk.choices(page)) == ["mirrored-Q8_0.gguf"])


def test_late_answers_of_the_hub_before_are_dropped(desk: Desk, other: HubServer) -> None:
    page = desk.filled()
    desk.hub.faults.api_silent = True
    asked = len(desk.hub.requests)
    desk.open(page)
    page.head.search_for("strange")
    desk.until(lambda: len(desk.hub.requests) == asked + 2)

    desk.services.settings.change(endpoint=other.url)
    page.head.search_for("")
    desk.until(lambda: repos(page) == [ONLY, GOOD])
    desk.open(page)
    desk.hub.close()  # what was under way there ends

    desk.until(lambda: list(desk.choices(page)) == ["mirrored-Q8_0.gguf"])
    assert repos(page) == [ONLY, GOOD]


def test_a_problem_of_the_hub_before_is_not_said_of_another(desk: Desk, other: HubServer) -> None:
    page = desk.filled()
    desk.hub.faults.api_status = 500
    page.head.search_for("good")
    desk.looked(page, "The model hub has a problem")

    desk.services.settings.change(endpoint=other.url)

    desk.until(lambda: repos(page) == [GOOD])
    assert "has a problem" not in desk.said(page)


def test_an_address_that_is_none_leaves_nothing_of_the_hub_before(desk: Desk) -> None:
    page = desk.filled()

    desk.services.settings.change(endpoint="mirror.test")

    desk.looked(page, "address “mirror.test” cannot be used")
    assert repos(page) == []
    desk.services.settings.change(endpoint=desk.hub.url)
    desk.until(lambda: repos(page) == [GOOD, STRANGE])


def test_another_setting_leaves_the_page_as_it_is(desk: Desk) -> None:
    page = desk.filled()
    desk.open(page)
    desk.looked(page, "Runs on this engine")
    for theme in ("dark", "light"):
        with desk.qtbot.waitSignal(desk.bridge.settings_changed):
            desk.services.settings.change(theme=theme)
        page.hide()
        page.show()

    assert page.repository.repo == GOOD
    assert repos(page) == [GOOD, STRANGE]
    assert not page._busy.isVisible()  # no question is under way


def test_each_hub_is_told_its_own_token_and_no_other(desk: Desk, other: HubServer) -> None:
    desk.services.tokens.save("hf_first", in_file=True)
    page = desk.filled()
    desk.services.settings.change(endpoint=other.url)
    desk.until(lambda: repos(page) == [ONLY, GOOD])
    desk.services.settings.change(endpoint=desk.hub.url)
    desk.until(lambda: repos(page) == [GOOD, STRANGE])

    told = [request.headers.get("authorization") for request in desk.hub.requests]
    assert set(told) == {"Bearer hf_first"}
    assert {request.headers.get("authorization") for request in other.requests} == {None}
    assert desk.services.tokens.place() == "file"
