"""The words about chats that are longer than the model reads at a time."""

from __future__ import annotations

from typing import Final

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "chat-full": (
        "This chat has grown too long: {prompt_tokens} tokens, and there is room for {room}.",
        "Start a new chat, choose a longer context, or let old messages be left out or summarised.",
    ),
    "pins-too-long": (
        "The pinned messages leave no room: {prompt_tokens} tokens, and there is room for {room}.",
        "Unpin some of them, or choose a longer context.",
    ),
    "reply-ended": (
        "This reply cannot go on: the chat has gone on without it.",
        "Send a new message.",
    ),
    "message-deleted": (
        "This message, or the one before it, has been deleted.",
        "Bring that back first, or go on with what is there.",
    ),
    "nothing-to-answer": (
        "There is no message here that could be answered.",
        "Send a new message.",
    ),
    "reply-under-way": (
        "A reply is still being written here.",
        "Stop it or wait for its end, then delete it.",
    ),
}


def left_out(dropped: int, summarised: int, *, prefix_cut: bool = False) -> str:
    """Return what of a chat the model did not read itself; "" where it read everything."""
    parts = []
    if dropped == 1:
        parts.append("The oldest message was not read: it no longer fits.")
    elif dropped:
        parts.append(f"The {dropped:,} oldest messages were not read: they no longer fit.")
    if summarised:
        parts.append(f"A summary stands for {_messages(summarised)}.")
    if prefix_cut:
        parts.append("The beginning of this reply was not read again.")
    return " ".join(parts)


def will_be_left_out(
    dropped: int, summarised: int, *, written: bool = False, exact: bool = True
) -> str:
    """Return the same before it happens; "" where everything will be read.

    Args:
        dropped: how many messages will not be read.
        summarised: for how many a summary will stand.
        written: whether that summary is there already.
        exact: whether these numbers were counted; else they are estimates.
    """
    parts = []
    if dropped and not exact:
        parts.append(f"About {dropped:,} of the oldest messages will not be read: they do not fit.")
    elif dropped == 1:
        parts.append("The oldest message will not be read: it does not fit.")
    elif dropped:
        parts.append(f"The {dropped:,} oldest messages will not be read: they do not fit.")
    if summarised:
        how = "stands" if written else "will be written and stand"
        parts.append(f"A summary {how} for {_messages(summarised)}.")
    return " ".join(parts)


def tight(*, earlier: bool) -> str:
    """Return what a message means that takes room of the reply; `earlier`: others go for it."""
    others = ", and none for earlier messages" if earlier else ""
    return f"This message leaves little room for the reply{others}."


def too_long(verdict: str) -> str:
    """Return why a message will not be sent as things are; see `cases.Verdict`."""
    return _TOO_LONG.get(verdict, "")


_TOO_LONG: Final = {
    "refused": "This chat has grown too long: the message will not be sent.",
    "pinned": "The pinned messages leave no room: the message will not be sent.",
    "question": "This message is too long for the model.",
}


def _messages(number: int) -> str:
    return "the oldest message" if number == 1 else f"the {number:,} oldest messages"
