"""What a search is asked and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.store.messages import Role
    from desktop.core.store.snippets import Snippet


@dataclass(frozen=True, slots=True)
class Filters:
    """Which chats and messages count; None: all do.

    Attributes:
        model: part of a model's name, whatever its case. A message of a person counts as the
            model's that answered last in its chat, and so does a title.
        since: seconds since 1970, the first moment that counts.
        until: seconds since 1970, the first moment that no longer counts.
        folder: the number of the folder in which the chat is.
        archived: whether the chat is archived.
        role: who speaks; with this titles do not count.
    """

    model: str | None = None
    since: float | None = None
    until: float | None = None
    folder: int | None = None
    archived: bool | None = None
    role: Role | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything counts."""
        return self == Filters()


@dataclass(frozen=True, slots=True)
class Hit:
    """A message that was found, or a title.

    Attributes:
        conversation: the chat's number.
        title: the chat's title.
        message: the message's number; None for a title.
        role: who speaks; None for a title.
        model: the name of the model that wrote it, or None.
        when: when it was written, or the chat changed last, in seconds since 1970.
        snippet: what of it shows the words.
        shown: whether it is on the branch that is shown; titles always are.
    """

    conversation: int
    title: str
    message: int | None
    role: Role | None
    model: str | None
    when: float
    snippet: Snippet
    shown: bool


@dataclass(frozen=True, slots=True)
class FoundChat:
    """A chat with something that was found.

    Attributes:
        conversation: its number.
        title: with the places of words that were found in it.
        updated: when it changed last, in seconds since 1970.
        archived: whether it is archived.
        best: the message that fits best; None where only the title does.
        further: how many other messages of it fit, as far as they were counted.
    """

    conversation: int
    title: Snippet
    updated: float
    archived: bool
    best: Hit | None
    further: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first.

    Attributes:
        chats: each once.
        more: whether there is more than is told here.
    """

    chats: tuple[FoundChat, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be filtered by: names of models, and folders by number and name."""

    models: tuple[str, ...]
    folders: tuple[tuple[int, str], ...]
