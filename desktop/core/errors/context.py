"""What happens when a chat is longer than the model reads at a time."""

from __future__ import annotations

from desktop.core.errors.base import AssistantError


class ChatFull(AssistantError):
    """The chat does not fit, and is to be neither shortened nor summarised.

    Data: prompt_tokens, room (tokens that a prompt may have).
    """

    code = "chat-full"


class PinsTooLong(AssistantError):
    """What is pinned leaves no room for the message. Data: prompt_tokens, room."""

    code = "pins-too-long"


class ReplyEnded(AssistantError):
    """A reply cannot go on: it is not the last of its chat any more. Data: none."""

    code = "reply-ended"


class MessageDeleted(AssistantError):
    """A message that was named, or the one before it, has been deleted meanwhile. Data: none."""

    code = "message-deleted"


class NothingToAnswer(AssistantError):
    """What is to be answered has been deleted, is not a person's, or says nothing. Data: none."""

    code = "nothing-to-answer"


class ReplyUnderWay(AssistantError):
    """What is to be deleted is still being written. Data: none."""

    code = "reply-under-way"
