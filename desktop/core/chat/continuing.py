"""A reply that goes on after it had ended."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, cast

from desktop.core.errors import ReplyEnded
from desktop.core.store.conversations import MessageGone

if TYPE_CHECKING:
    from desktop.core.engine.values import ReplyStats
    from desktop.core.store.context import ChatContexts
    from desktop.core.store.conversations import Conversations, Message

_MOST_SECONDS = 1e6


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


def whole(before: Message | None, stats: ReplyStats) -> ReplyStats:
    """Return what is told of a reply that went on: tokens and thoughts are those of all of it."""
    if before is None:
        return stats
    thought = (before.stats or {}).get("thinking_seconds")
    return replace(
        stats,
        completion_tokens=tokens(before) + stats.completion_tokens,
        thinking_seconds=stats.thinking_seconds
        + (thought if isinstance(thought, float) and 0 < thought < _MOST_SECONDS else 0.0),
    )


def restore(conversations: Conversations, message: Message) -> None:
    """End a reply, to which nothing was added, as it had ended before.

    Raises:
        MessageGone: it has been deleted.
    """
    status = cast("Literal['complete', 'stopped', 'failed']", message.status)
    conversations.finish(message.id, status, message.stats, message.error)
