"""A message as the conversation shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.gui.chat.notes import Note


@dataclass(frozen=True, slots=True)
class Entry:
    """A message to show.

    Attributes:
        id: the message's id; negative for one that the store has not numbered yet.
        person: whether a person wrote it; else it is a reply, in markdown.
        text: what it says.
        note: the line under it, such as what files a message has.
        thinking: what the model thought before it.
        thought: the line above it that says so, such as "Thought for 4 s".
        rating: what the person thinks of it: 1 is good, -1 is bad.
    """

    id: int
    person: bool
    text: str
    note: Note = ()
    thinking: str = ""
    thought: str = ""
    rating: int = 0
