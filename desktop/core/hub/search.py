"""Searching the hub for models that this engine could run: repositories with GGUF files."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qs, urlsplit

from desktop.core.examine import thinks
from desktop.core.gguf_names import is_gguf
from desktop.core.hub.answers import Wanted
from desktop.core.hub.question import asking
from desktop.core.hub.session import library, session
from desktop.core.languages import LANGUAGES
from desktop.core.repo_files import is_repo
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.hub.door import Why
    from desktop.core.hub.remote import Hub

Sort = Literal["trending", "downloads", "likes", "new", "match"]

PAGE_SIZE: Final = 20
_SORTS: Final[Mapping[Sort, str]] = {
    "trending": "trendingScore",
    "downloads": "downloads",
    "likes": "likes",
    "new": "createdAt",
    # The hub has no such order: the best known of each page come first where their names match.
    "match": "downloads",
}
_EXPAND: Final = (
    *("author", "downloads", "likes", "lastModified", "gated", "gguf", "pipeline_tag", "tags"),
)
_LONGEST_TEXT: Final = 200
_LONGEST_WORD: Final = 60
_LONGEST_CURSOR: Final = 2000
_MOST_TAGS: Final = 500
_LARGEST: Final = 1 << 50
_ADDRESS: Final = re.compile(r"(?:https?://)?(?:www\.)?(?:huggingface\.co|hf\.co)/", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W_]+")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for.

    Attributes:
        text: part of a repository's name or owner, or its address; empty for all.
        most_parameters: only models of up to so many billion parameters; None for all.
        licence: the hub's name of a licence, such as "apache-2.0"; None for all.
        language: the code of a language, such as "de"; None for all.
        task: the hub's name of a task, such as "text-generation"; None for all.
        sort: what comes first.
    """

    text: str = ""
    most_parameters: float | None = None
    licence: str | None = None
    language: str | None = None
    task: str | None = None
    sort: Sort = "trending"


@dataclass(frozen=True, slots=True)
class FoundRepo:
    """A repository that the search found; what the hub does not tell is None.

    Attributes:
        repo: "owner/name".
        author: the owner.
        downloads: in the last 30 days.
        likes: hearts.
        updated: the day of the last change, "2026-10-31".
        parameters: weights of the model.
        architecture: llama.cpp's name of the family.
        context: tokens that the model was trained for.
        licence: the hub's name of the licence.
        gated: whether people must accept conditions on its page first.
        languages: codes of languages that it names.
        task: the hub's name of what it is for.
        template: whether it brings a chat template.
        thinking: whether that template speaks of thinking.
    """

    repo: str
    author: str
    downloads: int | None = None
    likes: int | None = None
    updated: str | None = None
    parameters: int | None = None
    architecture: str | None = None
    context: int | None = None
    licence: str | None = None
    gated: bool = False
    languages: tuple[str, ...] = ()
    task: str | None = None
    template: bool | None = None
    thinking: bool | None = None

    @property
    def name(self) -> str:
        """The repository's name without its owner."""
        return self.repo.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Found:
    """Some results of a search.

    Attributes:
        repos: in the order that was asked for.
        after: what to ask for more with; None where there is no more.
    """

    repos: tuple[FoundRepo, ...]
    after: str | None


def search(hub: Hub, query: SearchQuery, after: str | None = None, why: Why = "search") -> Found:
    """Ask the hub for repositories with GGUF files; blocks for some seconds at worst.

    Args:
        hub: where to ask.
        query: what is looked for.
        after: `Found.after` of the same query's last results, for those that follow.
        why: what the log of connections says.

    Raises:
        AssistantError: see `Hub.locate`.
    """
    wanted = Wanted(repo="", file="", page=hub.page(""))
    with asking(hub, why, wanted) as api:
        # Not `list_models`, which follows any address that an answer gives for the next page.
        response = session().get(
            f"{api.endpoint}/api/models",
            params=_parameters(query, after),
            headers=api._build_hf_headers(),  # noqa: SLF001 - as the library's own questions
        )
        library().hf_raise_for_status(response)
        answer = response.json()
        if not isinstance(answer, list):
            raise TypeError("no list")
        repos = [repo for entry in answer[: 5 * PAGE_SIZE] if (repo := _repo(entry)) is not None]
        follows = _cursor(response.links.get("next", {}).get("url"))
    return Found(tuple(_chosen(repos, query)), follows if answer else None)


def normal_text(text: str) -> str:
    """Return what to search for: without the hub's own address in front, without a file behind."""
    found = _ADDRESS.match(text.strip())
    if found is None:
        return " ".join(text.split())[:_LONGEST_TEXT]
    steps = text.strip()[found.end() :].split("?")[0].split("/")
    return "/".join(step for step in steps[:2] if step)[:_LONGEST_TEXT]


def _parameters(query: SearchQuery, after: str | None) -> dict[str, str | int | list[str]]:
    tags = ["gguf"]
    if query.licence:
        tags.append(f"license:{query.licence}")
    if query.language:
        tags.append(query.language)
    given: dict[str, str | int | list[str]] = {
        "filter": tags,
        "sort": _SORTS[query.sort],
        "limit": PAGE_SIZE,
        "expand": list(_EXPAND),
    }
    if text := normal_text(query.text):
        given["search"] = text
    if query.task:
        given["pipeline_tag"] = query.task
    if query.most_parameters is not None:
        # To a power of two: the number itself would tell how much memory this computer has.
        most = 2.0 ** math.ceil(math.log2(max(query.most_parameters, 0.125)))
        given["num_parameters"] = f"min:0,max:{most:g}B"
    if after is not None:
        given["cursor"] = after
    return given


def _cursor(address: object) -> str | None:
    """Return the cursor in the address of the next results; the address itself is not followed."""
    if not isinstance(address, str):
        return None
    found = parse_qs(urlsplit(address).query).get("cursor", [""])[0]
    return found if 0 < len(found) <= _LONGEST_CURSOR else None


def _chosen(repos: list[FoundRepo], query: SearchQuery) -> list[FoundRepo]:
    most = query.most_parameters
    if most is not None:
        # The hub was asked for a rounded size, and some of its mirrors ignore the question.
        repos = [repo for repo in repos if repo.parameters is None or repo.parameters <= most * 1e9]
    if query.sort != "match" or not query.text.strip():
        return repos
    asked = _words(normal_text(query.text))
    return sorted(repos, key=lambda repo: _distance(asked, repo))


def _distance(asked: list[str], repo: FoundRepo) -> tuple[int, int]:
    """Return how far a name is from what was typed: words that it lacks, then further words."""
    words = [word for word in _words(repo.repo) if word != "gguf"]
    return sum(word not in words for word in asked), len(words)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _repo(entry: object) -> FoundRepo | None:
    if not isinstance(entry, dict) or not is_repo(entry.get("id")):
        return None
    repo: str = entry["id"]
    given = entry.get("tags")
    tags = given[:_MOST_TAGS] if isinstance(given, list) else []
    texts = [tag for tag in tags if isinstance(tag, str)]
    if not _has_gguf(entry, texts):
        return None
    found = FoundRepo(
        repo=repo,
        author=repo.partition("/")[0],
        downloads=_count(entry.get("downloads")),
        likes=_count(entry.get("likes")),
        updated=_day(entry.get("lastModified")),
        licence=_licence(texts),
        gated=bool(entry.get("gated")),
        languages=tuple(code for code in LANGUAGES if code in texts),
        task=_word(entry.get("pipeline_tag")),
    )
    gguf = entry.get("gguf")
    return found if not isinstance(gguf, dict) else _with_facts(found, gguf)


def _has_gguf(entry: dict[Any, Any], tags: list[str]) -> bool:
    """Return whether a repository has GGUF files, which some mirrors are asked for in vain."""
    siblings = entry.get("siblings")
    if isinstance(siblings, list) and siblings:
        names = (each.get("rfilename") for each in siblings if isinstance(each, dict))
        return any(isinstance(name, str) and is_gguf(name) for name in names)
    told = (*tags, entry.get("library_name"))
    return bool(isinstance(entry.get("gguf"), dict) and entry["gguf"]) or any(
        isinstance(each, str) and each.lower() == "gguf" for each in told
    )


def _with_facts(found: FoundRepo, gguf: dict[Any, Any]) -> FoundRepo:
    template = gguf.get("chat_template")
    return replace(
        found,
        parameters=_count(gguf.get("total")) or None,
        architecture=_word(gguf.get("architecture")),
        context=_count(gguf.get("context_length")) or None,
        template=isinstance(template, str) and bool(template.strip()),
        thinking=thinks(template) if isinstance(template, str) else None,
    )


def _licence(tags: list[str]) -> str | None:
    return next((_word(tag[8:]) for tag in tags if tag.startswith("license:")), None)


def _count(value: object) -> int | None:
    return value if type(value) is int and 0 <= value < _LARGEST else None


def _day(value: object) -> str | None:
    found = _DATE.match(value) if isinstance(value, str) else None
    try:
        return date.fromisoformat(found[0]).isoformat() if found else None
    except ValueError:
        return None


def _word(value: object) -> str | None:
    return clean(value, _LONGEST_WORD).strip() or None if isinstance(value, str) else None
