"""Getting ready for a message while it is being written."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.chat import prompt
from desktop.core.engine.values import GenerateOptions
from desktop.core.errors import AssistantError
from desktop.core.store.database import DatabaseClosed

if TYPE_CHECKING:
    from desktop.core.chat.memories import Memories
    from desktop.core.chat.messages import ReplyRequest
    from desktop.core.chat.reply_engine import ReplyEngine
    from desktop.core.store.conversations import Conversations

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Coming:
    """The message of which nothing is known yet."""

    role: str = "user"
    text: str = "?"


def warm(
    request: ReplyRequest,
    conversations: Conversations,
    memories: Memories | None,
    engine: ReplyEngine,
) -> None:
    """Have the engine load the model and read the chat; waits for the database alone.

    Whatever goes wrong is left to the message itself.
    """
    try:
        chat = request.conversation_id
        history = [] if chat is None else conversations.messages(chat)
        built = prompt.build(
            request.system, [*history, _Coming()], prompt.budget(request, request.load.context)
        )
        memory = memories.of(chat, request.load.path) if memories and chat is not None else None
    except (AssistantError, DatabaseClosed, ValueError) as error:
        logger.info("nothing is made ready: %s", error)
        return
    engine.warm(
        request.load,
        GenerateOptions(
            messages=built.messages,
            sampling=request.sampling,
            max_tokens=request.max_tokens,
            thinking=request.thinking,
            memory=memory,
        ),
    )
