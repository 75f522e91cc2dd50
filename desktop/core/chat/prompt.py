"""What a chat's history looks like as messages for a model, and about how long a text is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from desktop.core.engine.values import ChatMessage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.errors import AssistantError
    from desktop.core.pictures import Image


_BYTES_PER_TOKEN = 3.5


class Turn(Protocol):
    """What is needed of a message of the history; the store's `Message` has it."""

    @property
    def role(self) -> str:
        """Who speaks: "system", "user" or "assistant"."""

    @property
    def text(self) -> str:
        """What was said."""

    @property
    def images(self) -> tuple[Image, ...]:
        """What the model sees with it."""


T = TypeVar("T", bound=Turn)


class Kept(Turn, Protocol):
    """A message of the store."""

    @property
    def error(self) -> AssistantError | None:
        """Why a reply failed."""


K = TypeVar("K", bound=Kept)

#: What questions fail with that are too long: they were never read, and others take their place.
_TOO_LONG: Final = frozenset({"context-full", "chat-full", "pins-too-long"})


def estimate(text: str) -> int:
    """Return about how many tokens `text` has: one for 3.5 bytes of UTF-8.

    For English that is a little too many, for most other scripts about right.
    """
    return math.ceil(len(text.encode("utf-8", "replace")) / _BYTES_PER_TOKEN)


def head(system: str, history: Iterable[Turn]) -> str:
    """Return the instructions, with those that are part of the chat; may be empty."""
    texts = [system, *(turn.text for turn in history if turn.role == "system")]
    return "\n\n".join(text for text in texts if text.strip())


def asked(history: Sequence[K]) -> list[K]:
    """Return the history without the questions that were too long to be sent.

    People shorten such a question, or send another one: with it before them, that would be too
    long as well. The last message is always there.
    """
    kept: list[K] = []
    for turn in history:
        if turn.error is not None and turn.error.code in _TOO_LONG and not turn.text.strip():
            if kept and kept[-1].role == "user":
                kept.pop()
        else:
            kept.append(turn)
    return kept


def asks(history: Sequence[Turn]) -> bool:
    """Tell whether the last words of a history are the person's, so that a model can answer."""
    said = groups(turn for turn in history if turn.role != "system")
    return bool(said) and said[-1][0].role == "user"


def groups(history: Iterable[T]) -> list[list[T]]:
    """Return the turns with something in them, those of the same speaker together."""
    groups: list[list[T]] = []
    for turn in history:
        if not turn.text.strip():
            continue
        if groups and groups[-1][-1].role == turn.role:
            groups[-1].append(turn)
        else:
            groups.append([turn])
    return groups


def joined(group: Sequence[Turn]) -> ChatMessage:
    """Return what one speaker said in turn as one message: templates refuse anything but turns."""
    if len(group) == 1:
        return ChatMessage(group[0].role, group[0].text, group[0].images)
    # After a failure people send the same message again; the model need not read it twice.
    texts = dict.fromkeys(turn.text for turn in group)
    images = dict.fromkeys(image for turn in group for image in turn.images)
    return ChatMessage(group[0].role, "\n\n".join(texts), tuple(images))
