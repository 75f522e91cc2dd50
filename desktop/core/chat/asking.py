"""From a message, a model and what is set for the chat to what is asked of the chat service."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.chat.chat_settings import apply, write
from desktop.core.chat.messages import ReplyRequest
from desktop.core.library.values import sampling_for
from desktop.core.picker import trained_context

if TYPE_CHECKING:
    from desktop.core.chat.chat_settings import ChatSettings
    from desktop.core.chat.messages import Overflow
    from desktop.core.engine.values import LoadOptions
    from desktop.core.library import Installed
    from desktop.core.sampling import Sampling


def ask(
    model: Installed,
    load: LoadOptions,
    settings: ChatSettings,
    text: str,
    *,
    conversation: int | None = None,
    max_tokens: int = 0,
    overflow: Overflow = "",
) -> ReplyRequest:
    """Return the request for a reply.

    Args:
        model: answers.
        load: how it is loaded by the person's general settings.
        settings: what is set for this chat; kept with it where it is new.
        text: the person's message.
        conversation: the chat that goes on; None begins a new one.
        max_tokens: the longest reply; 0 goes on until the context is full.
        overflow: what happens when a chat is full, where nothing is set for this one.
    """
    usual = ReplyRequest(
        conversation_id=conversation,
        text=text,
        model_id=model.id,
        model_name=model.name,
        load=load,
        sampling=usual_sampling(model, settings),
        max_tokens=max_tokens,
        thinking=model.thinking,
        overflow=overflow,
        settings=write(settings),
        projector=model.projector,
    )
    asked = apply(settings, usual)
    # What is not loaded yet is reckoned with as it will be: no longer than the model can.
    trained = trained_context(model.model, model.facts) or asked.load.context
    return replace(
        asked, load=replace(asked.load, context=min(asked.load.context, max(1, trained)))
    )


def usual_sampling(model: Installed, settings: ChatSettings) -> Sampling:
    """Return how the model's maker wants tokens to be chosen; many differ while it thinks."""
    thinks = model.thinking if settings.thinking is None else settings.thinking
    return sampling_for(model, thinking=thinks and not settings.bound)
