"""What a reply is asked for with, and what is told of it while it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from desktop.core.pictures import Image
from desktop.core.store.attached import as_read

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.chat.steps import StepMark
    from desktop.core.engine.values import LoadOptions, ReplyStats
    from desktop.core.errors import AssistantError
    from desktop.core.sampling import Sampling
    from desktop.core.store.attached import Attachment

#: How a reply ended: by itself, by a person (or because Goldcrest closes), by an error.
End = Literal["complete", "stopped", "failed"]

#: What happens when a chat no longer fits into the context; "" is as in the settings.
Overflow = Literal["", "drop", "summarise", "stop"]

_LONGEST_TITLE = 48


@dataclass(frozen=True, slots=True)
class ReplyRequest:
    """A person's message, and how to answer it.

    At most one of `continues`, `answers` and `edits` is given; such a message is known, and with it
    the chat.

    Attributes:
        conversation_id: the chat that goes on; None starts a new one.
        text: the person's message; "" where a reply goes on, or an earlier message is answered.
        model_id: the model's id, kept with the reply and its speed.
        model_name: the model's name for people, kept as the chat's model.
        load: the model's file and how to load it.
        sampling: how to choose tokens.
        system: instructions that go before the chat; may be empty.
        max_tokens: the longest reply; 0 goes on until the context is full.
        thinking: whether a model that can think aloud does; None leaves it to the model.
        overflow: what happens when the chat no longer fits; see `cases.Policy`.
        continues: the id of the reply that goes on, the last of the chat; None: a new one.
        answers: the id of a person's message that gets another reply, beside those it has.
        edits: the id of a person's message in whose place `text` is said, and answered; what was
            said there stays beside it.
        thinking_budget: the most tokens that it may think for; 0 only leaves room for an answer.
        beside: how many other models answer the same at the same time.
        seat: which of the engines answers then: 0 is the usual one.
        step: which step of a relay the message is; None: a person's own.
        attachments: files that are sent with `text`, with their texts. An edited message keeps
            those that it had.
        files_of: the id of an earlier message whose files are sent once more; None: none are.
        projector: with which the model sees, loaded where the chat has images; None: it does not.
        unseen: whether images are only named, so that a model can answer that does not see them.
    """

    conversation_id: int | None
    text: str
    model_id: str
    model_name: str
    load: LoadOptions
    sampling: Sampling
    system: str = ""
    max_tokens: int = 0
    thinking: bool | None = None
    continues: int | None = None
    thinking_budget: int = 0
    overflow: Overflow = ""
    json_schema: str = ""
    grammar: str = ""
    settings: str = ""
    answers: int | None = None
    edits: int | None = None
    beside: int = 0
    seat: int = 0
    step: StepMark | None = None
    attachments: tuple[Attachment, ...] = ()
    files_of: int | None = None
    projector: Path | None = None
    unseen: bool = False

    def as_read(self, text: str) -> str:
        """Return how the model reads the message, with `text` as what is said in it."""
        return as_read(text, self.attachments)

    @property
    def images(self) -> tuple[Image, ...]:
        """What the model sees with the message."""
        return tuple(Image(one.name, one.data) for one in self.attachments if one.data)


@dataclass(frozen=True, slots=True)
class ReplyStarted:
    """The person's message is saved, and the reply has its place.

    Attributes:
        conversation: the chat's id, of the new one if one was made.
        user_message: the id of the person's message that is answered.
        message: the id of the reply, which all later events name.
    """

    conversation: int
    user_message: int
    message: int


@dataclass(frozen=True, slots=True)
class ReplySummarising:
    """The model first writes a summary of so many earlier messages, which do not fit.

    Attributes:
        message: the reply's id.
        messages: how many it stands for.
        fraction: how far that is, 0 to 1.
    """

    message: int
    messages: int
    fraction: float


@dataclass(frozen=True, slots=True)
class ReplyPlanned:
    """It is decided what the model reads.

    Attributes:
        message: the reply's id.
        dropped: how many older messages the model does not see.
        summarised: for how many others it sees a summary.
        prefix_cut: whether it does not see the beginning of the reply that goes on.
    """

    message: int
    dropped: int
    summarised: int
    prefix_cut: bool = False


@dataclass(frozen=True, slots=True)
class ReplyLoading:
    """The model is being loaded first; `fraction` goes from 0 to 1."""

    message: int
    fraction: float


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """The model has read `done` of the `total` tokens of the prompt.

    `seconds_left` follows from the speed so far; None: nobody knows yet.
    """

    message: int
    done: int
    total: int
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class ReplyThought:
    """The model thinks before it answers, and has written down `text_added`, which is saved.

    Attributes:
        message: the reply's id.
        text_added: what is new; no part of the reply's text.
        tokens: how many tokens the model has written so far.
    """

    message: int
    text_added: str
    tokens: int


@dataclass(frozen=True, slots=True)
class ReplyText:
    """The reply grew by `text_added`, which is saved already.

    Attributes:
        message: the reply's id.
        text_added: what is new.
        tokens: how many tokens the model has written so far.
    """

    message: int
    text_added: str
    tokens: int


@dataclass(frozen=True, slots=True)
class ReplyRestarted:
    """The reply begins anew, elsewhere: all text that came so far is void.

    Attributes:
        message: the reply's id.
        problem: why, for the person to read.
    """

    message: int
    problem: AssistantError


@dataclass(frozen=True, slots=True)
class ReplyFinished:
    """The reply has ended; comes exactly once for each request, and last.

    Attributes:
        message: the reply's id; None where not even the person's message could be saved, and
            then no other event came before.
        status: how it ended.
        stats: what the engine measured; None where it did not come to an end by itself.
        error: what went wrong, for the person to read.
        dropped: how many older messages the model did not see.
        summarised: for how many others it saw a summary.
        unseen: whether it did without the pictures of the chat.
    """

    message: int | None
    status: End
    stats: ReplyStats | None
    error: AssistantError | None
    dropped: int = 0
    summarised: int = 0
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class ChatTitled:
    """A model has named a chat; no event of a reply, for it comes some time after one.

    Attributes:
        conversation: the chat's id.
        title: its title from now on.
    """

    conversation: int
    title: str


ChatEvent = (
    ReplyStarted
    | ReplySummarising
    | ReplyPlanned
    | ReplyLoading
    | ReplyReading
    | ReplyThought
    | ReplyText
    | ReplyRestarted
    | ReplyFinished
)


def title_from(text: str) -> str:
    """Return a title for a chat that starts with `text`: its first words, on one line."""
    # Only the beginning is looked at: a whole book may have been pasted.
    beginning = text[: _LONGEST_TITLE * 20]
    printable = "".join(one if one.isprintable() else " " for one in beginning)
    words = " ".join(printable.split())
    if len(words) <= _LONGEST_TITLE:
        return words or "New chat"
    cut = words[: _LONGEST_TITLE - 1]
    whole_words, _, _ = cut.rpartition(" ")
    # A text without spaces, Chinese for example, is cut where it reaches the limit.
    return f"{whole_words if len(whole_words) > _LONGEST_TITLE // 2 else cut}…"
