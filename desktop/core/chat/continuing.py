"""A reply that goes on after it had ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from desktop.core.errors import ReplyEnded
from desktop.core.store.conversations import MessageGone

if TYPE_CHECKING:
    from desktop.core.store.context import ChatContexts
    from desktop.core.store.conversations import Conversations, Message


def reopen(contexts: ChatContexts, message: int) -> Message:
    """Let a reply grow again, and return it as it was.

    Raises:
        ReplyEnded: it is not the last message of its chat, or is being written.
    """
    try:
        return contexts.reopen(message)
    except MessageGone:
        raise ReplyEnded from None


def tokens(message: Message) -> int:
    """Return how many tokens a reply had when it ended; 0 where nobody knows."""
    known = (message.stats or {}).get("completion_tokens")
    return known if isinstance(known, int) and known > 0 else 0


def restore(conversations: Conversations, message: Message) -> None:
    """End a reply, to which nothing was added, as it had ended before.

    Raises:
        MessageGone: it has been deleted.
    """
    status = cast("Literal['complete', 'stopped', 'failed']", message.status)
    conversations.finish(message.id, status, message.stats, message.error)
