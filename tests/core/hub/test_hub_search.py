"""Searching: what is asked, and what strange answers are made of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from hub_search import card
from hub_server import HubServer
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import (
    HubBusy,
    HubFailed,
    HubUnauthorized,
    NetworkLogin,
    NoNetwork,
    Offline,
)
from desktop.core.hub.remote import Hub
from desktop.core.hub.search import FoundRepo, SearchQuery, normal_text, search

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
FIELDS = ("id", "downloads", "likes", "lastModified", "gated", "gguf", "pipeline_tag", "tags")


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer({}) as server:
        server.cards = {
            "maker/Alpha-1B-GGUF": card(
                "maker/Alpha-1B-GGUF",
                downloads=50,
                likes=3,
                trending=9,
                day="2026-09-30",
                parameters=1_200_000_000,
                architecture="qwen3",
                context=32_768,
                languages=("de", "en"),
                template="{% if enable_thinking %}",
            ),
            "maker/Beta-8B-GGUF": card(
                "maker/Beta-8B-GGUF",
                downloads=900,
                trending=5,
                parameters=8_000_000_000,
                licence="gemma",
                gated="manual",
                template=None,
            ),
            "other/Alpha-Tuned-3B": card(
                "other/Alpha-Tuned-3B", downloads=90, likes=70, parameters=3_000_000_000, task="x"
            ),
        }
        yield server


def names(server: HubServer, **wanted: object) -> list[str]:
    query = SearchQuery(**wanted)  # type: ignore[arg-type]  # a test names real fields only
    return [repo.repo for repo in search(Hub(server.url), query).repos]


def test_a_repository_is_told_with_what_the_hub_knows(server: HubServer) -> None:
    [found] = search(Hub(server.url), SearchQuery("Alpha-1B")).repos

    assert found == FoundRepo(
        repo="maker/Alpha-1B-GGUF",
        author="maker",
        downloads=50,
        likes=3,
        updated="2026-09-30",
        parameters=1_200_000_000,
        architecture="qwen3",
        context=32_768,
        licence="apache-2.0",
        gated=False,
        languages=("en", "de"),
        task="text-generation",
        template=True,
        thinking=True,
    )
    assert found.name == "Alpha-1B-GGUF"


def test_only_repositories_with_gguf_files_are_asked_for(server: HubServer) -> None:
    search(Hub(server.url), SearchQuery())

    [request] = server.requests
    asked = parse_qs(urlsplit(request.path).query)
    assert asked["filter"] == ["gguf"]
    assert "gguf" in asked["expand"]


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ({}, False),
        ({"tags": ["transformers", "safetensors"]}, False),
        ({"tags": ["GGUF"]}, True),
        ({"library_name": "gguf"}, True),
        ({"gguf": {"total": 5}}, True),
        ({"gguf": {}}, False),
        ({"siblings": [{"rfilename": "model.GGUF"}]}, True),
        ({"tags": ["gguf"], "siblings": [{"rfilename": "model.safetensors"}, 7, {}]}, False),
    ],
)
def test_repositories_without_gguf_files_are_left_out_whatever_a_mirror_sends(
    server: HubServer, facts: dict[str, object], shown: bool
) -> None:
    server.faults.api_body = json.dumps([{"id": "maker/Model", **facts}]).encode()

    assert names(server) == (["maker/Model"] if shown else [])
    assert len(server.requests) == 1


def test_filters_are_the_hubs(server: HubServer) -> None:
    assert names(server, text="alpha") == ["maker/Alpha-1B-GGUF", "other/Alpha-Tuned-3B"]
    assert names(server, most_parameters=2.5) == ["maker/Alpha-1B-GGUF"]
    assert names(server, licence="gemma") == ["maker/Beta-8B-GGUF"]
    assert names(server, language="de") == ["maker/Alpha-1B-GGUF"]
    assert names(server, task="x") == ["other/Alpha-Tuned-3B"]
    assert names(server, text="nothing like it") == []


@pytest.mark.parametrize(("most", "told"), [(2.5, "4"), (8.0, "8"), (9.3, "16"), (0.1, "0.125")])
def test_the_hub_is_not_told_how_much_memory_there_is(
    server: HubServer, most: float, told: str
) -> None:
    found = names(server, most_parameters=most)

    [request] = server.requests
    assert parse_qs(urlsplit(request.path).query)["num_parameters"] == [f"min:0,max:{told}B"]
    assert ("other/Alpha-Tuned-3B" in found) == (most > 3)


@pytest.mark.parametrize("day", ["9999-99-99T10:00", "\u0662\u0660\u0662\u0666-10-10", ""])
def test_a_day_that_is_none_is_not_told(server: HubServer, day: str) -> None:
    server.cards["maker/Alpha-1B-GGUF"]["lastModified"] = day

    [found] = search(Hub(server.url), SearchQuery("Alpha-1B")).repos
    assert found.updated is None


@pytest.mark.parametrize(
    ("sort", "first"),
    [
        ("trending", "maker/Alpha-1B-GGUF"),
        ("downloads", "maker/Beta-8B-GGUF"),
        ("likes", "other/Alpha-Tuned-3B"),
        ("match", "maker/Beta-8B-GGUF"),
    ],
)
def test_the_order_is_the_one_asked_for(server: HubServer, sort: str, first: str) -> None:
    assert names(server, sort=sort)[0] == first


def test_the_best_match_has_the_words_and_few_others(server: HubServer) -> None:
    assert names(server, text="alpha", sort="match")[0] == "maker/Alpha-1B-GGUF"


def test_gated_repositories_and_those_without_a_template_are_marked(server: HubServer) -> None:
    [found] = search(Hub(server.url), SearchQuery("Beta")).repos

    assert found.gated
    assert (found.template, found.thinking) == (False, None)


def test_more_is_there_on_demand(server: HubServer) -> None:
    server.cards = {f"a/m{n:02}": card(f"a/m{n:02}", downloads=100 - n) for n in range(45)}
    hub, query = Hub(server.url), SearchQuery(sort="downloads")

    first = search(hub, query)
    second = search(hub, query, first.after)
    third = search(hub, query, second.after)

    repos = [found.repo for page in (first, second, third) for found in page.repos]
    assert repos == [f"a/m{n:02}" for n in range(45)]
    assert third.after is None
    assert len(server.requests) == 3


def test_the_address_of_the_next_page_is_not_followed(server: HubServer) -> None:
    """Only its cursor is used: the token stays with the hub."""
    server.cards = {f"a/m{n:02}": card(f"a/m{n:02}") for n in range(45)}
    with HubServer({}) as stranger:
        server.faults.next_page = f"{stranger.url}/api/models"
        hub = Hub(server.url, "secret")
        first = search(hub, SearchQuery())

        assert len(search(hub, SearchQuery(), first.after).repos) == 20
        assert not stranger.requests


def test_an_address_is_searched_by_the_repository_in_it() -> None:
    for text in (
        "https://huggingface.co/maker/Alpha-1B-GGUF",
        "huggingface.co/maker/Alpha-1B-GGUF/blob/main/a.gguf?download=1",
        " hf.co/maker/Alpha-1B-GGUF ",
    ):
        assert normal_text(text) == "maker/Alpha-1B-GGUF"
    assert normal_text("  two\twords ") == "two words"
    assert len(normal_text("x" * 9999)) <= 200


@pytest.mark.parametrize(
    ("status", "error"), [(401, HubUnauthorized), (429, HubBusy), (500, HubFailed)]
)
def test_a_refusal_is_an_error_that_people_can_read(
    server: HubServer, status: int, error: type[Exception]
) -> None:
    server.faults.api_status = status

    with pytest.raises(error):
        search(Hub(server.url), SearchQuery())


@pytest.mark.parametrize("body", [b"{}", b'{"error": 1}', b"[" * 100_000])
def test_an_answer_that_is_no_list_is_an_error(server: HubServer, body: bytes) -> None:
    server.faults.api_body = body

    with pytest.raises(HubFailed):
        search(Hub(server.url), SearchQuery())


@pytest.mark.parametrize("page", [b"<html>Welcome to the hotel</html>", b""])
def test_an_answer_of_somebody_else_is_told_as_that(server: HubServer, page: bytes) -> None:
    server.faults.api_page = page

    with pytest.raises(NetworkLogin):
        search(Hub(server.url), SearchQuery())


def test_nothing_is_asked_while_offline(server: HubServer) -> None:
    with pytest.raises(Offline):
        search(Hub(server.url, offline=lambda: True), SearchQuery())

    assert not server.requests


def test_a_hub_that_is_not_there_is_no_network() -> None:
    with HubServer({}) as gone:
        url = gone.url

    with pytest.raises(NoNetwork):
        search(Hub(url), SearchQuery())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.dictionaries(st.sampled_from(FIELDS), JSON)
        | st.fixed_dictionaries({"id": st.just("a/b"), "gguf": JSON, "tags": JSON})
        | JSON,
        max_size=6,
    )
)
def test_whatever_an_entry_holds_only_sound_facts_come_out(
    server: HubServer, entries: list[object]
) -> None:
    server.faults.api_body = json.dumps(entries).encode()

    for found in search(Hub(server.url), SearchQuery(most_parameters=5)).repos:
        assert found.repo.count("/") == 1
        assert found.parameters is None or 0 < found.parameters <= 5e9
        for number in (found.downloads, found.likes, found.context):
            assert number is None or (type(number) is int and number >= 0)
        for text in (found.licence, found.architecture, found.task, found.updated):
            assert text is None or (text.isprintable() and len(text) <= 60)
