"""What can be done against the causes of a slow reply, where something can. Pure.

A cure is offered only where it makes sense: no graphics processor is proposed to those without.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from desktop.core.speed.explain_facts import Facts

CureCode = Literal[
    "faster-disk",
    "stay-loaded",
    "wait",
    "new-chat",
    "shorter-message",
    "full-cache",
    "no-thinking",
    "no-draft-model",
    "threads",
    "smaller-model",
    "gpu-on",
    "gpu-again",
    "gpu-off",
    "plug-in",
    "power-plan",
    "cool-down",
    "close-programs",
]

#: Tokens that are worth saving: some 100 words.
_LONG_MESSAGE: Final = 128


@dataclass(frozen=True, slots=True)
class Cure:
    """What a person can do; `name` is what it names, such as the smaller model; may be empty."""

    code: CureCode
    name: str = ""


def none(_facts: Facts) -> Cure | None:
    """Nothing can be done, or nobody knows what."""
    return None


def faster_disk(_facts: Facts) -> Cure:
    """Keep models elsewhere."""
    return Cure("faster-disk")


def stay_loaded(facts: Facts) -> Cure | None:
    """Let the model stay; one that stays for ever cannot stay longer."""
    return Cure("stay-loaded") if facts.setup.stays_minutes else None


def wait(_facts: Facts) -> Cure:
    """Let one reply end before the next message is sent."""
    return Cure("wait")


def new_chat(_facts: Facts) -> Cure:
    """Begin a chat with less in it."""
    return Cure("new-chat")


def less_to_read(facts: Facts) -> Cure | None:
    """Read less: of the chat, where it was not known; else of the message, where it is long."""
    reply = facts.reply
    if reply.new_tokens < _LONG_MESSAGE:
        return None
    of_chat = facts.setup.has_earlier and reply.cached_tokens < reply.new_tokens
    return Cure("new-chat" if of_chat else "shorter-message")


def less_in_chat(facts: Facts) -> Cure:
    """A new chat is shorter; where there was nothing before, the message itself is long."""
    return Cure("new-chat" if facts.setup.has_earlier else "shorter-message")


def full_cache(_facts: Facts) -> Cure:
    """Keep chats in a cache of 16 bits."""
    return Cure("full-cache")


def no_thinking(facts: Facts) -> Cure | None:
    """Switch thinking off, where the model can answer without."""
    return Cure("no-thinking") if facts.setup.can_switch_thinking else None


def no_draft_model(facts: Facts) -> Cure | None:
    """Do without the small model that guesses, where one was wished."""
    return Cure("no-draft-model") if facts.setup.draft_model else None


def other_threads(facts: Facts) -> Cure | None:
    """Let the program choose the number of threads, where a person did."""
    return Cure("threads") if facts.setup.threads else None


def smaller_model(facts: Facts) -> Cure:
    """Take a smaller model."""
    smaller = facts.expected.smaller
    return Cure("smaller-model", smaller.name if smaller else "")


def gpu_again(facts: Facts) -> Cure | None:
    """Try the graphics processor again that had failed."""
    failed = facts.reply.failed_device
    return Cure("gpu-again", failed) if failed else None


def gpu_on(facts: Facts) -> Cure | None:
    """Let models run on the graphics processor, where there is one that is not used."""
    gpus = facts.setup.gpus
    return Cure("gpu-on", gpus[0]) if gpus and facts.reply.on_cpu else None


def gpu_off(facts: Facts) -> Cure | None:
    """Let models run on the processor, where they do not yet."""
    return None if facts.reply.on_cpu else Cure("gpu-off")


def plug_in(_facts: Facts) -> Cure:
    """Connect the charger."""
    return Cure("plug-in")


def change_plan(_facts: Facts) -> Cure:
    """Choose a power plan that gives more."""
    return Cure("power-plan")


def cool_down(_facts: Facts) -> Cure:
    """Give it air and time."""
    return Cure("cool-down")


def close_programs(_facts: Facts) -> Cure:
    """Close what else is running."""
    return Cure("close-programs")
