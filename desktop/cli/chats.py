"""`goldcrest chats`: what is kept."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from desktop.cli import output
from desktop.core.errors import UnknownChat
from desktop.core.store.search import Filters, Query
from desktop.core.wording import clean

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from datetime import date

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation, Message
    from desktop.core.store.search import Hit, Snippet

# Of a snippet and a title, so that the whole has room on a line.
_WIDTH: Final = 50
_TITLE: Final = 30
_WHO: Final = {"user": "you", "assistant": "model", "system": "system", None: ""}


def list_chats(services: Services, chosen: argparse.Namespace) -> int:
    """List all chats, newest first."""
    found = services.conversations.list()
    if chosen.json:
        output.document([_facts(conversation) for conversation in found])
        return 0
    if not found:
        output.say("No chats yet. Start one with “goldcrest chat”.")
        return 0
    lines = [("NUMBER", "CHANGED", "MESSAGES", "TITLE")]
    for one in found:
        when = f"{_local(one.updated):%Y-%m-%d %H:%M}"
        lines.append((str(one.id), when, str(one.message_count), one.title))
    output.table(lines, right=(0, 2))
    return 0


def show(services: Services, chosen: argparse.Namespace) -> int:
    """Print one chat, the branch that the window shows."""
    conversation = services.conversations.get(chosen.chat)
    if conversation is None:
        raise UnknownChat(number=chosen.chat)
    messages = services.conversations.messages(chosen.chat)
    if chosen.json:
        facts = _facts(conversation)
        siblings = services.chats.trees.siblings(chosen.chat)
        facts["messages"] = [
            _message(message, siblings.get(message.id, (message.id,))) for message in messages
        ]
        output.document(facts)
        return 0
    output.text(f"# {conversation.title}")
    for message in messages:
        output.text(f"\n[{message.role}]\n{message.text}")
    return 0


def search(services: Services, chosen: argparse.Namespace) -> int:
    """Find titles and messages, best first."""
    query = Query(" ".join(chosen.query))
    filters = Filters(
        model=None if chosen.model is None else _model_name(services, chosen.model),
        since=None if chosen.since is None else _begin(chosen.since),
        until=None if chosen.until is None else _begin(chosen.until + timedelta(days=1)),
    )
    hits, more = services.search.messages(query, filters, chosen.limit, width=_WIDTH)
    if chosen.json:
        output.document({"hits": [_hit(hit) for hit in hits], "more": more})
        return 0
    if not hits:
        output.say(f"Nothing found for “{clean(query.text)}”.")
        return 0
    lines = [("NUMBER", "WHEN", "WHO", "TITLE", "TEXT")]
    for hit in hits:
        title, text = clean(hit.title, _TITLE), _marked(hit.snippet)
        if hit.message is None:
            title, text = text, ""
        when = f"{_local(hit.when):%Y-%m-%d}"
        lines.append((str(hit.conversation), when, _WHO[hit.role], title, text))
    output.table(lines, right=(0,))
    if more:
        output.say(f"These are the first {len(hits)}; there are more with --limit.")
    return 0


def _facts(conversation: Conversation) -> dict[str, object]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "created": _utc(conversation.created),
        "updated": _utc(conversation.updated),
        "model": conversation.model,
        "message_count": conversation.message_count,
    }


def _message(message: Message, siblings: Sequence[int]) -> dict[str, object]:
    return {
        "id": message.id,
        "parent": message.parent,
        "role": message.role,
        "text": message.text,
        "thinking": message.thinking,
        "status": message.status,
        "model": message.model,
        "created": _utc(message.created),
        "stats": message.stats,
        "rating": message.rating,
        # All that stand in this place, itself among them: other replies, other versions.
        "siblings": list(siblings),
    }


def _hit(hit: Hit) -> dict[str, object]:
    return {
        "chat": hit.conversation,
        "title": hit.title,
        "message": hit.message,
        "role": hit.role,
        "model": hit.model,
        "created": _utc(hit.when),
        "shown": hit.shown,
        "snippet": hit.snippet.text,
        "spans": [list(span) for span in hit.snippet.spans],
    }


def _marked(snippet: Snippet) -> str:
    """Return a snippet with asterisks around what was looked for."""
    parts, known = [], 0
    for first, length in snippet.spans:
        parts += [snippet.text[known:first], "*", snippet.text[first : first + length], "*"]
        known = first + length
    return "".join(parts) + snippet.text[known:]


def _model_name(services: Services, wanted: str) -> str:
    """Return the name under which messages of a model are kept; `wanted` may be its id."""
    ids = {model.id: model.name for model in services.catalogue.models}
    return ids.get(wanted, wanted)


def _begin(day: date) -> float:
    """Return when a day begins here, in seconds since 1970."""
    return datetime.combine(day, time()).astimezone().timestamp()


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone()


def _utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, tz=UTC).isoformat(timespec="seconds")
