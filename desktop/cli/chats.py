"""`goldcrest chats`: what is kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.errors import UnknownChat

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation, Message


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


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, tz=UTC).astimezone()


def _utc(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, tz=UTC).isoformat(timespec="seconds")
