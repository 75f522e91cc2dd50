"""What a specialist is, and what a chat is set to when it takes over."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from desktop.core.chat.chat_settings import ChatSettings, over
from desktop.core.specialists.blanks import fill

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What a first message can look like, besides holding certain words.
Shape = Literal["code", "long"]
SHAPES: Final[tuple[Shape, ...]] = ("code", "long")


@dataclass(frozen=True, slots=True)
class Field:
    """Something that a person chooses for a specialist, such as the language to translate into.

    Attributes:
        name: stands as {{name}} in the instructions.
        label: says what it is, one or two words.
        choices: what is offered; others can be written.
        default: what holds until something is chosen.
    """

    name: str
    label: str
    choices: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked after a reply, by itself: a further runner of a relay.

    Attributes:
        name: says what is done, one or two words.
        ask: the message, which stands in the chat as one of the person's.
        settings: what is set otherwise for this step.
        model: the id of the model that takes it; "" is the one that answered before.
    """

    name: str
    ask: str
    settings: ChatSettings = field(default_factory=ChatSettings)
    model: str = ""


class Leg(NamedTuple):
    """A step that is to be taken now.

    Attributes:
        name: what is done, for people; may be empty.
        text: the message.
        settings: hold for it.
        model: the id of the model that takes it; "" is the one that answered before.
    """

    name: str
    text: str
    settings: ChatSettings
    model: str


@dataclass(frozen=True, slots=True)
class Specialist:
    """A model, instructions and settings for one kind of task.

    Attributes:
        id: names its file, without the ending.
        name: for people, one or two words.
        about: what it does, one sentence.
        own: whether it is the person's own, and can be changed; the others are part of Goldcrest.
        icon: one of the program's icons, without its ending.
        opening: stands in the empty message box, such as "Paste the text to translate".
        model: the id of the model that it is used with; "": the one that answers anyway.
        suits: the ids of models of the catalogue that do it well, the best for weak computers
            first.
        words: a first message with one of these is one for it, in small letters.
        shapes: likewise one that looks so.
        fields: what a person chooses for it.
        settings: what the chat is set to.
        steps: what is asked after each reply.
    """

    id: str
    name: str
    about: str = ""
    own: bool = False
    icon: str = "sparkles"
    opening: str = ""
    model: str = ""
    suits: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    shapes: tuple[Shape, ...] = ()
    fields: tuple[Field, ...] = ()
    settings: ChatSettings = field(default_factory=ChatSettings)
    steps: tuple[Step, ...] = ()

    def filled(self, chosen: Mapping[str, str]) -> dict[str, str]:
        """Return the value of each field: what was chosen, or else its default."""
        return {each.name: chosen.get(each.name) or each.default for each in self.fields}

    def for_chat(self, chosen: Mapping[str, str]) -> ChatSettings:
        """Return what a chat is set to, with the fields filled in."""
        return self._filled_in(self.settings, chosen)

    def legs(
        self, chosen: Mapping[str, str], settings: ChatSettings | None = None
    ) -> tuple[Leg, ...]:
        """Return what is asked after each reply, with the fields filled in.

        Args:
            chosen: for the fields.
            settings: what the chat is set to; None: to what the specialist says.
        """
        values = self.filled(chosen)
        usual = self.for_chat(chosen) if settings is None else settings
        return tuple(
            Leg(
                name=step.name,
                text=fill(step.ask, values),
                settings=over(usual, self._filled_in(step.settings, chosen)),
                model=step.model,
            )
            for step in self.steps
        )

    def _filled_in(self, settings: ChatSettings, chosen: Mapping[str, str]) -> ChatSettings:
        return replace(settings, system=fill(settings.system, self.filled(chosen)))
