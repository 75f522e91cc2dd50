"""The words about chats that are longer than the model reads at a time."""

from __future__ import annotations

from typing import Final

from desktop.core.language import amount, mark, tr, trn

#: As in `wording.py`, which takes them in: title and advice for each error.
TEMPLATES: Final[dict[str, tuple[str, str]]] = {
    "chat-full": (
        mark("This chat has grown too long: {prompt_tokens} tokens, and there is room for {room}."),
        mark(
            "Start a new chat, choose a longer context, or let old messages be left out or"
            " summarised."
        ),
    ),
    "pins-too-long": (
        mark(
            "The pinned messages leave no room: {prompt_tokens} tokens, and there is room for"
            " {room}."
        ),
        mark("Unpin some of them, or choose a longer context."),
    ),
    "reply-ended": (
        mark("This reply cannot go on: the chat has gone on without it."),
        mark("Send a new message."),
    ),
    "message-deleted": (
        mark("This message, or the one before it, has been deleted."),
        mark("Bring that back first, or go on with what is there."),
    ),
    "nothing-to-answer": (
        mark("There is no message here that could be answered."),
        mark("Send a new message."),
    ),
    "reply-under-way": (
        mark("A reply is still being written here."),
        mark("Stop it or wait for its end, then delete it."),
    ),
}


def left_out(dropped: int, summarised: int, *, prefix_cut: bool = False) -> str:
    """Return what of a chat the model did not read itself; "" where it read everything."""
    parts = []
    if dropped:
        parts.append(
            trn(
                "The oldest message was not read: it no longer fits.",
                "The {n} oldest messages were not read: they no longer fit.",
                dropped,
            )
        )
    if summarised:
        parts.append(_stands(summarised))
    if prefix_cut:
        parts.append(tr("The beginning of this reply was not read again."))
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
        parts.append(
            tr(
                "About {n} of the oldest messages will not be read: they do not fit.",
                n=amount(dropped),
            )
        )
    elif dropped:
        parts.append(
            trn(
                "The oldest message will not be read: it does not fit.",
                "The {n} oldest messages will not be read: they do not fit.",
                dropped,
            )
        )
    if summarised and written:
        parts.append(_stands(summarised))
    elif summarised:
        parts.append(
            trn(
                "A summary will be written and stand for the oldest message.",
                "A summary will be written and stand for the {n} oldest messages.",
                summarised,
            )
        )
    return " ".join(parts)


def tight(*, earlier: bool) -> str:
    """Return what a message means that takes room of the reply; `earlier`: others go for it."""
    if earlier:
        return tr("This message leaves little room for the reply, and none for earlier messages.")
    return tr("This message leaves little room for the reply.")


def too_long(verdict: str) -> str:
    """Return why a message will not be sent as things are; see `cases.Verdict`."""
    return tr(_TOO_LONG.get(verdict, ""))


_TOO_LONG: Final = {
    "refused": mark("This chat has grown too long: the message will not be sent."),
    "pinned": mark("The pinned messages leave no room: the message will not be sent."),
    "question": mark("This message is too long for the model."),
}


def _stands(number: int) -> str:
    return trn(
        "A summary stands for the oldest message.",
        "A summary stands for the {n} oldest messages.",
        number,
    )
