"""What replies are written with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from desktop.core.chat.memories import Memories
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.chat.planning import Measures
    from desktop.core.chat.reply_engine import ReplyEngine
    from desktop.core.chat.turns import Turns
    from desktop.core.store.context import ChatContexts
    from desktop.core.store.conversations import Conversations
    from desktop.core.store.results import Results
    from desktop.core.store.trees import Trees


#: So many models can answer the same at the same time.
SEATS: Final = 3


@dataclass(frozen=True, slots=True)
class Desk:
    """What replies are written with; see `replies.Chats`.

    Attributes:
        others: the engines of those that answer beside the usual one.
    """

    conversations: Conversations
    contexts: ChatContexts
    trees: Trees
    results: Results
    engine: ReplyEngine
    memories: Memories | None
    measures: Measures
    executor: Executor
    turns: Turns
    others: tuple[ReplyEngine, ...] = ()

    def engine_of(self, request: ReplyRequest) -> ReplyEngine:
        """Return the engine that answers a request."""
        return (self.engine, *self.others)[request.seat]
