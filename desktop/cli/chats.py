"""`goldcrest chats`: what is kept."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from desktop.cli import output
from desktop.core.errors import UnknownChat
from desktop.core.store.attached import as_object
from desktop.core.store.search import Filters, Query
from desktop.core.wording import clean
from desktop.core.words_of_documents import attached_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation, Message
    from desktop.core.store.messages import Role
    from desktop.core.store.search import Hit, Snippet

# Of a snippet and a title, so that the whole has room on a line.
_WIDTH: Final = 50
_TITLE: Final = 30
_WHO: Final = {"user": "you", "assistant": "model", "system": "system", None: ""}
#: Who can be asked for, as a table names them.
SPEAKERS: Final[dict[str, Role]] = {"you": "user", "model": "assistant"}


def list_chats(services: Services, chosen: argparse.Namespace) -> int:
    """List chats: pinned ones first, then the one that changed last.

    Raises:
        UnknownFolder: there is no folder of the name that is asked for.
    """
    folder = _folder(services, chosen.folder)
    found = [
        chat
        for chat in services.conversations.list(archived=chosen.archived)
        if chat.archived == chosen.archived and folder in (None, chat.folder)
    ]
    folders = {folder.id: folder.name for folder in services.shelf.folders()}
    if chosen.json:
        output.document([_facts(conversation, folders) for conversation in found])
    elif found:
        output.table(_lines(found, folders), right=(0, 2))
    elif chosen.archived or folder is not None:
        output.say("There are none.")
    else:
        output.say("No chats yet. Start one with “goldcrest chat”.")
    return 0


def show(services: Services, chosen: argparse.Namespace) -> int:
    """Print one chat, the branch that the window shows."""
    conversation = services.conversations.get(chosen.chat)
    if conversation is None:
        raise UnknownChat(number=chosen.chat)
    messages = services.conversations.messages(chosen.chat)
    if chosen.json:
        folders = {folder.id: folder.name for folder in services.shelf.folders()}
        facts = _facts(conversation, folders)
        siblings = services.chats.trees.siblings(chosen.chat)
        facts["messages"] = [
            _message(message, siblings.get(message.id, (message.id,))) for message in messages
        ]
        output.document(facts)
        return 0
    output.text(f"# {conversation.title}")
    for message in messages:
        files = attached_line(message.attachments)
        said = f"{files}\n{message.text}" if files else message.text
        output.text(f"\n[{message.role}]\n{said}")
    return 0


def search(services: Services, chosen: argparse.Namespace) -> int:
    """Find titles and messages, best first.

    Raises:
        UnknownFolder: there is no folder of the name that is asked for.
    """
    query = Query(" ".join(chosen.query))
    filters = Filters(
        model=None if chosen.model is None else _model_name(services, chosen.model),
        since=None if chosen.since is None else _begin(chosen.since),
        until=None if chosen.until is None else _begin(chosen.until + timedelta(days=1)),
        folder=_folder(services, chosen.folder),
        archived=chosen.archived,
        role=SPEAKERS.get(chosen.who),
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


def _lines(chats: Sequence[Conversation], folders: Mapping[int, str]) -> list[tuple[str, ...]]:
    """Return a table; what no chat has gets no column."""
    lines = [("NUMBER", "CHANGED", "MESSAGES", "FOLDER", "MARKS", "TITLE")]
    for one in chats:
        when = f"{_local(one.updated):%Y-%m-%d %H:%M}"
        marks = [word for word, is_so in (("pinned", one.pinned), ("unread", one.unread)) if is_so]
        folder = folders.get(one.folder or 0, "")
        facts = str(one.id), when, str(one.message_count), folder, " ".join(marks), one.title
        lines.append(facts)
    title = len(lines[0]) - 1
    used = [at for at in range(title + 1) if at == title or any(line[at] for line in lines[1:])]
    return [tuple(line[at] for at in used) for line in lines]


def _facts(conversation: Conversation, folders: Mapping[int, str]) -> dict[str, object]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "created": _utc(conversation.created),
        "updated": _utc(conversation.updated),
        "model": conversation.model,
        "message_count": conversation.message_count,
        "folder": folders.get(conversation.folder or 0),
        "pinned": conversation.pinned,
        "archived": conversation.archived,
        "unread": conversation.unread,
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
        "attachments": [as_object(file) for file in message.attachments],
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


def _folder(services: Services, wanted: str | None) -> int | None:
    return None if wanted is None else services.shelf.find_folder(wanted).id


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
