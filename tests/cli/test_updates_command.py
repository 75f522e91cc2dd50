"""`goldcrest updates`, and what `goldcrest --version` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer

import desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cli.conftest import Goldcrest


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({}) as server:
        server.release = {
            "tag_name": "v99.0.0",
            "body": "Faster\n\x1b[31mand red",
            "html_url": "https://127.0.0.1/99.html",
        }
        yield server


def test_it_tells_of_a_newer_version(goldcrest: Goldcrest, server: HubServer) -> None:
    shown = goldcrest("updates", "--json", GOLDCREST_UPDATES=f"{server.url}/releases/latest")

    assert shown.code == 0
    assert shown.document == {
        "version": desktop.__version__,
        "newest": "99.0.0",
        "newer": True,
        "page": "https://127.0.0.1/99.html",
        "notes": "Faster\n[31mand red",
    }


def test_it_says_in_words_that_there_is_none(goldcrest: Goldcrest, server: HubServer) -> None:
    server.release["tag_name"] = desktop.__version__

    shown = goldcrest("updates", GOLDCREST_UPDATES=f"{server.url}/releases/latest")

    assert shown.out == f"You have the newest version, {desktop.__version__}.\n"


def test_offline_it_asks_nobody_and_says_why(goldcrest: Goldcrest, server: HubServer) -> None:
    shown = goldcrest(
        "updates", GOLDCREST_UPDATES=f"{server.url}/releases/latest", GOLDCREST_OFFLINE="1"
    )

    assert shown.code == 1
    assert shown.err == (
        "goldcrest: Goldcrest is offline, as you asked."
        " Switch offline mode off to check for updates.\n"
    )
    assert not server.requests


def test_the_version_is_told(goldcrest: Goldcrest) -> None:
    assert goldcrest("--version").out == f"goldcrest {desktop.__version__}\n"
