"""From a chat's history to the messages that the model is given: a pure function."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.core.engine.values import ChatMessage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.chat.messages import ReplyRequest

_BYTES_PER_TOKEN = 3.5
#: What a chat template adds around each message, in tokens.
_FRAME_TOKENS = 6


#: Without a limit of its own a reply gets this share of the context: a quarter.
_REPLY_SHARE = 4


class Turn(Protocol):
    """What is needed of a message of the history; the store's `Message` has it."""

    @property
    def role(self) -> str:
        """Who speaks: "system", "user" or "assistant"."""

    @property
    def text(self) -> str:
        """What was said."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What goes to the model.

    Attributes:
        messages: the system message where there is one, then user and assistant in turn; the
            last one is the user's.
        dropped: how many messages of the history were left out because they did not fit.
        tokens: estimated length.
    """

    messages: tuple[ChatMessage, ...]
    dropped: int
    tokens: int


def estimate(text: str) -> int:
    """Return about how many tokens `text` has: one for 3.5 bytes of UTF-8.

    For English that is a little too many, for most other scripts about right.
    """
    return math.ceil(len(text.encode("utf-8", "replace")) / _BYTES_PER_TOKEN)


def budget(request: ReplyRequest, context: int) -> int:
    """Return how long the prompt may be, in tokens, so that there is room for a reply."""
    reply = request.max_tokens or context // _REPLY_SHARE
    return context - min(reply, context // 2)


def build(
    system: str,
    history: Sequence[Turn],
    budget: int,
    count: Callable[[str], int] = estimate,
) -> Prompt:
    """Return the newest messages that fit into `budget` tokens, after the system message.

    Messages are never cut. The last question is kept even where it is too long alone: the
    engine then says so with the true numbers. Replies that failed before their first word are
    skipped; messages of the same speaker that come to stand side by side are joined, because
    many templates refuse anything but turns.

    Args:
        system: instructions for the model; may be empty.
        history: the chat's branch, oldest message first, the question last. System messages
            in it are added to `system`.
        budget: the most tokens that the prompt may have.
        count: counts the tokens of a text.

    Raises:
        ValueError: the history does not end with a message of the user.
    """
    head = _head(system, history)
    groups = _groups([turn for turn in history if turn.role != "system"])
    if not groups or groups[-1][0].role != "user":
        raise ValueError("the last message of a prompt is the user's")
    turns = [_joined(group) for group in groups]
    costs = [count(turn.content) + _FRAME_TOKENS for turn in turns]
    left = budget - sum(count(message.content) + _FRAME_TOKENS for message in head)
    first = _first_that_fits(costs, left)
    # A chat begins with the user: a reply whose question did not fit goes as well.
    if turns[first].role == "assistant":
        first += 1
    return Prompt(
        messages=(*head, *turns[first:]),
        dropped=sum(len(group) for group in groups[:first]),
        tokens=budget - left + sum(costs[first:]),
    )


def _head(system: str, history: Sequence[Turn]) -> list[ChatMessage]:
    texts = [system, *(turn.text for turn in history if turn.role == "system")]
    said = [text for text in texts if text.strip()]
    return [ChatMessage("system", "\n\n".join(said))] if said else []


def _groups(history: Sequence[Turn]) -> list[list[Turn]]:
    """Return the turns with something in them, those of the same speaker together."""
    groups: list[list[Turn]] = []
    for turn in history:
        if not turn.text.strip():
            continue
        if groups and groups[-1][-1].role == turn.role:
            groups[-1].append(turn)
        else:
            groups.append([turn])
    return groups


def _joined(group: Sequence[Turn]) -> ChatMessage:
    # After a failure people send the same message again; the model need not read it twice.
    texts = dict.fromkeys(turn.text for turn in group)
    return ChatMessage(group[0].role, "\n\n".join(texts))


def _first_that_fits(costs: Sequence[int], left: int) -> int:
    """Return where to begin so that the rest costs at most `left`; the last one always stays."""
    first = len(costs) - 1
    left -= costs[first]
    while first > 0 and costs[first - 1] <= left:
        first -= 1
        left -= costs[first]
    return first
