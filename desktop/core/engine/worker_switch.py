"""How a model is told whether to think: by a variable of its template, or by words in the chat."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import jinja2

from desktop.core.engine.values import ChatMessage

if TYPE_CHECKING:
    from collections.abc import Sequence

THINK: Final = "/think"
NO_THINK: Final = "/no_think"
#: What templates call the switch; the child gives them all.
VARIABLES: Final = frozenset({"enable_thinking", "thinking"})
#: Taught to heed the words in a person's message, whatever their template is like.
_HEED_WORDS: Final = frozenset({"qwen3", "qwen3moe"})
#: The longest known template has 30,000 characters.
_LONGEST: Final = 512 * 1024


class ThinkingSwitch:
    """Switches the thinking of one model, where its template has no variable for that.

    Args:
        template: the chat template.
        architecture: llama.cpp's name of the model's family.
    """

    def __init__(self, template: str, architecture: str) -> None:
        self._has_variable = bool(VARIABLES & free_names(template))
        # Templates look for the words in the system message, and take them out of it.
        self._in_system = NO_THINK in template
        self._in_message = architecture in _HEED_WORDS

    def apply(
        self, messages: Sequence[ChatMessage], thinking: bool | None
    ) -> tuple[ChatMessage, ...]:
        """Return the chat with the word for `thinking` in it, if that is how it is told."""
        if thinking is None or self._has_variable or not messages:
            return tuple(messages)
        word = THINK if thinking else NO_THINK
        if self._in_system:
            first, rest = messages[0], messages[1:]
            if first.role != "system":
                return (ChatMessage("system", word), *messages)
            return (_with(first, word), *rest)
        if self._in_message and messages[-1].role == "user":
            return (*messages[:-1], _with(messages[-1], word))
        return tuple(messages)


def _with(message: ChatMessage, word: str) -> ChatMessage:
    if THINK in message.content.split() or NO_THINK in message.content.split():
        return message  # the person's own word counts
    return replace(message, content=f"{message.content} {word}")


def free_names(template: str) -> frozenset[str]:
    """Return the names that a template reads, not those it only sets or finds in something.

    The template is only cut into words, never run.
    """
    if len(template) > _LONGEST:
        return frozenset()
    try:
        found = jinja2.Environment().lex(template)  # noqa: S701 - nothing is rendered
        words = [(kind, text) for _, kind, text in found if kind != "whitespace"]
    except jinja2.TemplateError:
        return frozenset()
    edge = ("", "")
    neighbours = zip([edge, *words], words, [*words[1:], edge], strict=False)
    return frozenset(
        text
        for before, (kind, text), after in neighbours
        if kind == "name" and before[1] != "." and after[1] != "="
    )
