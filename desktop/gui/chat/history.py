"""Stored messages as the conversation shows them. For the store's thread; no Qt objects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.chat.steps import step_in
from desktop.gui.chat import notes, thoughts
from desktop.gui.chat.attaching.notes import note as files_note
from desktop.gui.chat.details import number
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from desktop.core.store.conversations import Conversations, Message

#: How many messages are shown at first, and each time earlier ones are asked for.
PAGE: Final = 100
# How many are shown before one that is looked for, and how far back from those shown it may be for
# all between to be shown as well: writing more above them would take seconds.
_BEFORE: Final = 10
_NEAR: Final = 300


@dataclass(frozen=True, slots=True)
class Loaded:
    """A page of a chat.

    Attributes:
        title: the chat's title; None where there is no such chat.
        model: the name of the model that answered last.
        entries: the messages, oldest first.
        first: the id of the oldest of them.
        more: whether there are earlier ones.
    """

    title: str | None
    model: str | None
    entries: tuple[Entry, ...]
    first: int | None
    more: bool


def load(conversations: Conversations, conversation: int, *, before: int | None = None) -> Loaded:
    """Read the newest messages of a chat, or the newest of those before a message.

    Raises:
        AssistantError: the database cannot be read.
    """
    found = conversations.get(conversation)
    if found is None:
        return Loaded(None, None, (), None, more=False)
    shown: list[Message] = []
    last, place = 0, before
    while len(shown) <= PAGE:
        messages = conversations.tail(conversation, PAGE + 1, place)
        # Instructions are not shown; there may be any number of them.
        shown = [one for one in messages if one.role != "system"] + shown
        if messages and place is None:
            last = messages[-1].id
        if len(messages) <= PAGE:
            break
        place = messages[0].id
    more = len(shown) > PAGE
    shown = shown[-PAGE:]
    return Loaded(
        found.title,
        found.model,
        tuple(_entry(message, last=message.id == last) for message in shown),
        shown[0].id if shown else None,
        more=more,
    )


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a chat around a message.

    Attributes:
        entries: the messages, oldest first.
        first: the id of the oldest of them.
        more: whether there are earlier ones.
        joins: whether those that are shown already follow them.
    """

    entries: tuple[Entry, ...]
    first: int
    more: bool
    joins: bool


def around(
    conversations: Conversations, conversation: int, message: int, first: int
) -> Part | None:
    """Read the part of a chat in which a message is.

    Args:
        conversations: where the chats are.
        conversation: the chat.
        message: on the branch that is shown; None is returned where it is not.
        first: the id of the oldest message that is shown.

    Raises:
        AssistantError: the database cannot be read.
    """
    branch = [one for one in conversations.messages(conversation) if one.role != "system"]
    place = next((place for place, one in enumerate(branch) if one.id == message), None)
    if place is None:
        return None
    begin = max(0, place - _BEFORE)
    end = sum(one.id < first for one in branch)
    joins = end - begin <= _NEAR
    part = branch[begin : end if joins else begin + PAGE]
    return Part(tuple(_entry(one, last=False) for one in part), branch[begin].id, begin > 0, joins)


def _entry(message: Message, *, last: bool) -> Entry:
    if message.role == "user":
        note = notes.step(step_in(message.stats)) or files_note(message.attachments)
        return Entry(message.id, person=True, text=message.text, note=note, rating=message.rating)
    note = notes.finished(message.status, message.stats, message.error, message.id, last=last)
    return Entry(
        message.id,
        person=False,
        text=message.text,
        note=note,
        thinking=message.thinking,
        thought=thoughts.thought(number(message.stats or {}, "thinking_seconds")),
        rating=message.rating,
    )
