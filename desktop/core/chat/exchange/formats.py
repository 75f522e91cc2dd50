"""Which programs' chats can be read, and how one is told from another: by what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange import (
    chatgpt,
    claude,
    gpt4all,
    jan,
    lm_studio,
    open_webui,
    ours,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.whole import WholeChat

GOLDCREST: Final = "Goldcrest"
GPT4ALL: Final = "GPT4All"


@dataclass(frozen=True, slots=True)
class Program:
    """A program whose chats are JSON objects.

    Attributes:
        name: as people know it.
        fits: tells whether an object is a chat of it.
        read: returns that chat; raises LeaveOut.
    """

    name: str
    fits: Callable[[Mapping[str, object]], bool]
    read: Callable[[Mapping[str, object], Reading], WholeChat]


#: In the order in which they are asked; no two fit the same object, but for objects made for it.
PROGRAMS: Final = (
    Program("ChatGPT", chatgpt.fits, chatgpt.read),
    Program("Claude", claude.fits, claude.read),
    Program("Open WebUI", open_webui.fits, open_webui.read),
    Program("LM Studio", lm_studio.fits, lm_studio.read),
    Program("Jan", jan.fits, jan.read),
    Program(GPT4ALL, gpt4all.fits, gpt4all.read),
)


def program_of(value: object, header: Mapping[str, object]) -> Program | None:
    """Return whose chat a value is, out of a document that begins with `header`; None: nobody's."""
    if not isinstance(value, dict):
        return None
    if ours.fits(header):
        return Program(GOLDCREST, ours.fits, lambda found, into: ours.read(found, header, into))
    return next((one for one in PROGRAMS if one.fits(value)), None)
