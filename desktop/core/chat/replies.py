"""The chat service: saves a person's message, has it answered, and saves the reply as it comes."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop.core.chat import warming
from desktop.core.chat.desk import Desk
from desktop.core.chat.forecast import Forecast, Outlook
from desktop.core.chat.messages import (
    ChatEvent,
    ReplyFinished,
    ReplyLoading,
    ReplyPlanned,
    ReplyReading,
    ReplyRequest,
    ReplyRestarted,
    ReplyStarted,
    ReplySummarising,
    ReplyText,
    ReplyThought,
)
from desktop.core.chat.planning import Measures
from desktop.core.chat.reply import Listener, Reply
from desktop.core.chat.reply_engine import ReplyEngine, ReplyJob
from desktop.core.chat.titling import Titling
from desktop.core.chat.turns import Turns
from desktop.core.store.context import ChatContexts
from desktop.core.store.trees import Removed, Trees

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, Future

    from desktop.core.chat.memories import Memories
    from desktop.core.store.conversations import Conversations
    from desktop.core.store.results import Results

logger = logging.getLogger(__name__)

__all__ = [
    "ChatEvent",
    "Chats",
    "Removed",
    "ReplyEngine",
    "ReplyFinished",
    "ReplyHandle",
    "ReplyJob",
    "ReplyLoading",
    "ReplyPlanned",
    "ReplyReading",
    "ReplyRequest",
    "ReplyRestarted",
    "ReplyStarted",
    "ReplySummarising",
    "ReplyText",
    "ReplyThought",
]


class ReplyHandle:
    """A reply under way.

    Attributes:
        done: done after the listener has heard of the end; never fails.
    """

    def __init__(self, done: Future[None], stop: Callable[[], None]) -> None:
        self.done = done
        self._stop = stop

    def stop(self) -> None:
        """End the reply soon, keeping what was written; may be called from any thread, again."""
        self._stop()


class Chats:
    """Answers messages and keeps the chats.

    Args:
        conversations: where the chats are kept.
        results: where the speed of each reply goes.
        engine: writes the replies, one after the other.
        store_executor: one worker, for all that touches the database.
        memories: where the engine keeps what it knows of the chats; None: nowhere.
        titled: tells whether models name the chats.
        others: write replies to the same beside it, at the same time; see `ReplyRequest.seat`.

    Attributes:
        contexts: the pins and summaries of the chats.
        trees: walks and changes the branches of the chats; see `remove` for deleting.
        titling: has chats named, and tells of it.
    """

    def __init__(
        self,
        conversations: Conversations,
        results: Results,
        engine: ReplyEngine,
        store_executor: Executor,
        memories: Memories | None = None,
        titled: Callable[[], bool] = lambda: False,
        others: tuple[ReplyEngine, ...] = (),
    ) -> None:
        self.contexts = ChatContexts(conversations.database)
        self.trees = Trees(conversations.database)
        self._conversations = conversations
        self._engine = engine
        self._memories = memories
        self._desk = Desk(
            conversations,
            self.contexts,
            self.trees,
            results,
            engine,
            memories,
            Measures(),
            store_executor,
            Turns(),
            others,
        )
        self._outlook = Outlook(self._desk)
        self.titling = Titling(self._desk, titled)

    def send(self, request: ReplyRequest, listener: Listener) -> ReplyHandle:
        """Save the message and have it answered; returns at once.

        The message follows what is shown when it is saved, at once: a reply that is still being
        written, too. It is answered when the replies that were asked for before in this chat have
        ended, and reads the branch that it ends as it is then, whatever is shown.

        `listener` hears ReplyStarted first, ReplyFinished last and exactly once, and is never
        called twice at the same time, though on different threads. Where the message could not
        even be saved (a full disk), ReplyFinished alone comes, and names no message.

        Raises:
            ValueError: the text is empty, or the request wants two things.
        """
        known = (request.continues, request.answers, request.edits)
        if len(known) - known.count(None) > 1:
            raise ValueError("a reply goes on, or is another one, or is to an edited message")
        if not request.text.strip() and request.continues is None and request.answers is None:
            raise ValueError("an empty message has no answer")
        reply = Reply(self._desk, request, self.titling.following(request, listener))
        reply.later(reply.begin)
        return ReplyHandle(reply.done, reply.stop)

    def warm(self, request: ReplyRequest) -> None:
        """Load the model and read the chat while its next message is written; returns at once.

        The request's text is the message, as far as it is written. `send` goes on from what was
        read, and never waits.
        """
        try:
            self._desk.executor.submit(warming.warm, request, self._desk)
        except RuntimeError:
            logger.debug("the program ends: nothing is made ready")

    def forecast(self, request: ReplyRequest) -> Future[Forecast]:
        """Return what will become of a message, whose text may be empty; see `Outlook.look`."""
        return self._outlook.look(request)

    @property
    def seats(self) -> int:
        """How many models can answer at the same time."""
        return 1 + len(self._desk.others)

    def release_others(self) -> None:
        """Give back the memory of the models that answered beside another one."""
        for engine in self._desk.others:
            engine.unload()

    def leave(self) -> None:
        """Have the chat kept that was answered last: a person has turned to another one."""
        if self._memories is not None and self._engine.state.phase == "idle":
            self._engine.save()

    def tidy(self) -> None:
        """Delete what is kept of chats that are no more; waits for the disk."""
        if self._memories is not None:
            chats = self._conversations.list(archived=True)
            self._memories.keep_only({chat.id for chat in chats})

    def delete(self, *conversations: int) -> None:
        """Delete chats with all their messages, and what the engine knows of them.

        Waits for the disk; all are deleted or none, those that are no more are passed over.
        """
        self._conversations.delete(*conversations)
        for conversation in conversations:
            self._forget(conversation)

    def remove(self, message: int) -> Removed:
        """Delete a message with all that follow it, and what the engine knows of its chat.

        See `Trees.remove`, and `Trees.restore`, which brings it back. Waits for the disk.

        Raises:
            MessageDeleted, ReplyUnderWay: as said there.
        """
        removed = self.trees.remove(message)
        # Its words are in there as well. What is left is read again, once.
        self._forget(removed.conversation)
        return removed

    def _forget(self, conversation: int) -> None:
        memories = self._memories
        if memories is None:
            return
        memories.forget(conversation)
        # The engine may be about to write it once more.
        self._engine.forget(memories.path_of(conversation)).add_done_callback(
            lambda _: memories.forget(conversation)
        )
