"""Counting the tokens of chats and texts, without answering them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.engine.values import GenerateOptions, TokenCounts
from desktop.core.engine.worker_generate import CHARACTERS_PER_TOKEN, prompt_tokens
from desktop.core.engine.worker_model import Model, Stopped
from desktop.core.engine.worker_template import RenderingStopped
from desktop.core.engine.worker_thinking import Speech
from desktop.core.errors import ContextFull

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.engine.worker_channel import Channel


def count(
    options: GenerateOptions, texts: Sequence[str], model: Model, channel: Channel
) -> TokenCounts:
    """Return how many tokens a chat has as a whole, and each of the texts alone.

    What is far too long for the context is not tokenized, which could take minutes: a lower bound
    is returned for it.

    Raises:
        TemplateFailed: the template does not work.
        Stopped: nobody wants to know any more.
    """
    return TokenCounts(
        prompt=_prompt(options, model, channel) if options.messages else 0,
        texts=tuple(_text(text, model, channel) for text in texts),
        context=model.facts.context,
    )


def _prompt(options: GenerateOptions, model: Model, channel: Channel) -> int:
    try:
        tokens, _ = prompt_tokens(options, model, channel, Speech(0, options, model, channel))
        return model.cells(tokens)
    except ContextFull as full:
        return int(full.data["prompt_tokens"] or 0)
    except RenderingStopped:
        raise Stopped from None


def _text(text: str, model: Model, channel: Channel) -> int:
    if channel.cancelled:
        raise Stopped
    longest = model.facts.context * CHARACTERS_PER_TOKEN
    if len(text) > longest:
        return len(text) // CHARACTERS_PER_TOKEN
    return len(model.vocabulary.tokens(text))
