"""`goldcrest chats`: what is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.errors import UnknownChat

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation, Message


def list_chats(services: Services, chosen: argparse.Namespace) -> int:
    """List chats: pinned ones first, then the one that changed last.

    Raises:
        UnknownFolder: there is no folder of the name that is asked for.
    """
    folder = None if chosen.folder is None else services.shelf.find_folder(chosen.folder).id
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
        facts["messages"] = [_message(message) for message in messages]
        output.document(facts)
        return 0
    output.text(f"# {conversation.title}")
    for message in messages:
        output.text(f"\n[{message.role}]\n{message.text}")
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


def _message(message: Message) -> dict[str, object]:
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
    }


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone()


def _utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, tz=UTC).isoformat(timespec="seconds")
