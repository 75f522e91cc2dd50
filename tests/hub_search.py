"""How the real hub answers a search: filters, orders, pages. A part of hub_server.py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Card = Mapping[str, object]

_ORDERS = ("trendingScore", "downloads", "likes", "createdAt", "lastModified")
_ALWAYS = ("_id", "id", "modelId")
_LARGEST_PAGE = 1000


def card(
    repo: str,
    *,
    downloads: int = 0,
    likes: int = 0,
    trending: int = 0,
    day: str = "2026-10-01",
    parameters: int | None = None,
    architecture: str = "llama",
    context: int = 4096,
    template: str | None = "{{ messages }}",
    licence: str | None = "apache-2.0",
    languages: Iterable[str] = ("en",),
    task: str = "text-generation",
    gated: str | bool = False,
) -> dict[str, object]:
    """Return what the hub says of a repository."""
    gguf: dict[str, object] = {"architecture": architecture, "context_length": context}
    if parameters is not None:
        gguf["total"] = parameters
    if template is not None:
        gguf["chat_template"] = template
    return {
        "author": repo.partition("/")[0],
        "downloads": downloads,
        "likes": likes,
        "trendingScore": trending,
        "createdAt": f"{day}T10:00:00.000Z",
        "lastModified": f"{day}T12:00:00.000Z",
        "gated": gated,
        "pipeline_tag": task,
        "tags": ["gguf", *languages, *([f"license:{licence}"] if licence else [])],
        "gguf": gguf,
    }


def answer(
    cards: Mapping[str, Card], asked: Mapping[str, list[str]], address: str
) -> tuple[list[dict[str, object]], str | None]:
    """Return one page of results, and the Link header that leads to the next."""
    found = [
        {"_id": f"{number:024x}", "id": repo, "modelId": repo, **facts}
        for number, (repo, facts) in enumerate(cards.items())
        if _matches(repo, facts, asked)
    ]
    order = asked.get("sort", ["trendingScore"])[0]
    assert order in _ORDERS
    found.sort(key=lambda entry: str(entry.get(order, 0)).rjust(30, "0"), reverse=True)
    start = int(asked.get("cursor", ["0"])[0])
    size = min(int(asked.get("limit", [str(_LARGEST_PAGE)])[0]), _LARGEST_PAGE)
    wanted = (*_ALWAYS, *asked.get("expand", []))
    page = [
        {key: value for key, value in entry.items() if key in wanted}
        for entry in found[start : start + size]
    ]
    if start + size >= len(found):
        return page, None
    following = urlencode({**asked, "cursor": [str(start + size)]}, doseq=True, quote_via=quote)
    return page, f'<{address}?{following}>; rel="next"'


def _matches(repo: str, facts: Card, asked: Mapping[str, list[str]]) -> bool:
    tags = facts.get("tags")
    assert isinstance(tags, list)
    text = asked.get("search", [""])[0].lower()
    task = asked.get("pipeline_tag", [None])[0]
    return (
        all(tag in tags for tag in asked.get("filter", []))
        and text in repo.lower()
        and task in (None, facts.get("pipeline_tag"))
        and _is_small_enough(facts, asked.get("num_parameters", [""])[0])
    )


def _is_small_enough(facts: Card, bounds: str) -> bool:
    most = re.search(r"max:([\d.]+)B", bounds)
    gguf = facts.get("gguf")
    total = gguf.get("total") if isinstance(gguf, dict) else None
    return most is None or (isinstance(total, int) and total <= float(most[1]) * 1e9)
