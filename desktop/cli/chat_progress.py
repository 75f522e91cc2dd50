"""How far a reply is before its first word, on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core.chat.messages import ReplyLoading, ReplyReading

if TYPE_CHECKING:
    from desktop.core.chat.messages import ChatEvent


class ChatProgress(output.Progress):
    """One line on stderr until the reply begins; silent where nobody looks at a terminal."""

    def loading(self, fraction: float) -> None:
        """Show how far the model is loaded."""
        self.bar("Loading the model", fraction, f"{fraction:.0%}")

    def reading(self, done: int, total: int, seconds_left: float | None) -> None:
        """Show how far the prompt is read."""
        self.update(reading(done, total, seconds_left))

    def follow(self, event: ChatEvent) -> None:
        """Show how far a reply of a chat is; clear the line where it goes on to something else."""
        if isinstance(event, ReplyLoading):
            self.loading(event.fraction)
        elif isinstance(event, ReplyReading):
            self.reading(event.done, event.total, event.seconds_left)
        else:
            self.end()


def reading(done: int, total: int, seconds_left: float | None) -> str:
    """Return how far the prompt is read: "Reading 1,240 of 3,100 tokens, 8 s left"."""
    words = f"Reading {done:,} of {total:,} tokens"
    if seconds_left is None or done >= total:
        return words
    minutes, seconds = divmod(round(seconds_left), 60)
    return f"{words}, {f'{minutes} min {seconds} s' if minutes else f'{seconds} s'} left"
