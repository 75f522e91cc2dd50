"""What replies are written with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from desktop.core.chat.memories import Memories
    from desktop.core.chat.planning import Measures
    from desktop.core.chat.reply_engine import ReplyEngine
    from desktop.core.chat.turns import Turns
    from desktop.core.store.context import ChatContexts
    from desktop.core.store.conversations import Conversations
    from desktop.core.store.results import Results
    from desktop.core.store.trees import Trees


@dataclass(frozen=True, slots=True)
class Desk:
    """What replies are written with; see `replies.Chats`."""

    conversations: Conversations
    contexts: ChatContexts
    trees: Trees
    results: Results
    engine: ReplyEngine
    memories: Memories | None
    measures: Measures
    executor: Executor
    turns: Turns
