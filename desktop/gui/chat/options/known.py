"""What is known of the model that answers, as far as the options of a chat need it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core import hardware, picker
from desktop.core.chat.chat_settings import MOST_CONTEXT
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from desktop.core.catalogue_facts import Thinking
    from desktop.core.hardware import Hardware
    from desktop.core.library import Installed
    from desktop.core.settings import Settings

_SHORTEST: Final = 1024
_LONGEST_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class Length:
    """A context length.

    Attributes:
        tokens: how long.
        memory: what the model needs with it, in words: "1.5 GB".
        problem: why that is much for this computer, one sentence; empty where it is not.
    """

    tokens: int
    memory: str
    problem: str


@dataclass(frozen=True, slots=True)
class Known:
    """A model on this computer.

    Attributes:
        model: the file and what is known of it.
        usual: the context length of the settings, in tokens; 0 is automatic.
        overflow: what the settings say happens when a chat is full.
        machine: this computer.
    """

    model: Installed
    usual: int
    overflow: str
    machine: Hardware

    @property
    def name(self) -> str:
        """The model's name to show."""
        return clean(self.model.name, _LONGEST_NAME)

    @property
    def thinking(self) -> Thinking | None:
        """Whether it thinks: never, always, or as it is told; None where nobody knows."""
        return self.model.model.thinking if self.model.model else None

    @property
    def architecture(self) -> str | None:
        """The engine's name of its family, where it is known."""
        return self.model.facts.architecture if self.model.facts else None

    @property
    def trained(self) -> int:
        """The longest context that it was trained for; 0 where nobody knows."""
        known = self.model.model or self.model.facts
        return (known.context if known else None) or 0

    @property
    def usual_length(self) -> int:
        """The context length where none is set for the chat: of the settings, or automatic."""
        chosen = self.model.model, self.model.bytes, self.machine.memory_total, self.model.facts
        return self.usual or picker.context_for(*chosen)

    def length(self, tokens: int) -> Length:
        """Return what a context length takes."""
        needed = picker.memory_needed(self.model.model, self.model.bytes, tokens, self.model.facts)
        return Length(tokens, size(needed), picker.fit(needed, self.machine)[1] or "")

    def lengths(self) -> list[Length]:
        """Return the lengths to choose from, shortest first."""
        longest = min(self.trained or MOST_CONTEXT, MOST_CONTEXT)
        doubled = [_SHORTEST << step for step in range(MOST_CONTEXT.bit_length())]
        found = [tokens for tokens in doubled if tokens <= longest]
        return [self.length(tokens) for tokens in found]


def look(model: Installed, settings: Settings) -> Known:
    """Look at this computer for a model; not on the GUI thread."""
    return Known(model, settings.context, settings.context_policy, hardware.read())
