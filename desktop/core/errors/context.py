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
