"""What is to be decided about a chat that may be too long, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol

from desktop.core.chat.prompt import Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.engine.values import ChatMessage
    from desktop.core.pictures import Image
    from desktop.core.store.context import Summary

#: What happens when a chat no longer fits: the oldest turns are left out, the model writes a
#: summary that stands for them, or the message is not sent.
Policy = Literal["drop", "summarise", "stop"]
POLICIES: Final[tuple[Policy, ...]] = ("drop", "summarise", "stop")
#: "fits": it can be sent. "refused": the policy is to stop. "pinned": what is pinned alone is too
#: much. "question": the question alone is too long.
Verdict = Literal["fits", "refused", "pinned", "question"]


class Past(Turn, Protocol):
    """A message of the history; the store's `Message` is one."""

    @property
    def id(self) -> int:
        """Its number; later messages of a branch have larger ones."""

    @property
    def pinned(self) -> bool:
        """Whether it is always sent."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The message that is being written, as the last of the history."""

    text: str
    id: int
    role: str = "user"
    pinned: bool = False
    images: tuple[Image, ...] = ()


@dataclass(frozen=True, slots=True)
class Room:
    """How much there is room for, in tokens.

    Attributes:
        context: all that the model has in view, its reply too.
        reserve: kept free for the reply.
    """

    context: int
    reserve: int

    @property
    def budget(self) -> int:
        """The most that a prompt may have."""
        return self.context - self.reserve


@dataclass(frozen=True, slots=True)
class Shares:
    """What fills the context, in tokens; together they are `context`, unless it does not fit.

    Attributes:
        context: the whole.
        system: instructions, and what the template itself brings.
        history: earlier messages that are sent, and the summary of others.
        question: the message that is being written, without files, or a reply that goes on.
        attachments: files that are sent with that message.
        reserve: kept for the reply.
        free: the rest.
        exact: whether the model's own tokenizer has counted; else this is an estimate.
    """

    context: int
    system: int
    history: int
    question: int
    attachments: int
    reserve: int
    free: int
    exact: bool

    @property
    def used(self) -> int:
        """What a prompt has."""
        return self.system + self.history + self.question + self.attachments


@dataclass(frozen=True, slots=True)
class Plan:
    """What is sent.

    Attributes:
        verdict: whether it can be sent at all.
        messages: the system message where there is one, then user and assistant in turn; the
            last one is the user's.
        tokens: of all that, the reply so far among it.
        dropped: the ids of messages that the model does not see.
        summarised: the ids of those for which a summary stands, or will stand.
        to_summarise: messages for which a summary has still to be written, oldest first.
        summary_until: the id of the last message that this summary stands for; 0: none is needed.
        summary: the one that is sent; a new one goes on from it.
        prefix: the reply so far, or its end.
        prefix_cut: whether the beginning of the reply so far has no room.
        shares: what fills the context.
    """

    verdict: Verdict
    messages: tuple[ChatMessage, ...]
    tokens: int
    dropped: frozenset[int]
    summarised: frozenset[int]
    to_summarise: tuple[ChatMessage, ...]
    summary_until: int
    summary: Summary | None
    prefix: str
    prefix_cut: bool
    shares: Shares


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be decided.

    Attributes:
        system: instructions for the model; may be empty.
        history: the chat's branch, oldest message first, the question last. System messages in it
            are added to `system`, empty messages are skipped.
        room: how much there is room for.
        policy: what happens when it is not enough.
        summary: the newest one of this branch, if there is one.
        prefix: what the reply says already, when it is to go on.
        may_summarise: whether a new summary can still be written.
        words: what is said in the last message of the history besides its files; "" where it has
            none.
    """

    system: str
    history: Sequence[Past]
    room: Room
    policy: Policy = "drop"
    summary: Summary | None = None
    prefix: str = ""
    may_summarise: bool = True
    words: str = ""
