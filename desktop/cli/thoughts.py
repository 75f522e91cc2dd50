"""What a model thinks before it answers, for those who watch it on a terminal."""

from __future__ import annotations

import contextlib
import sys
from typing import Final

from desktop.cli import output

_DIM: Final = "\x1b[2m"
_PLAIN: Final = "\x1b[0m"


class Thoughts:
    """The thoughts of one reply, dimmed on stderr; not printed where that is no terminal.

    Args:
        shown: whether to print them at all.
    """

    def __init__(self, *, shown: bool = True) -> None:
        self._pieces: list[str] = []
        self._shown = shown and sys.stderr.isatty()
        self._open = False

    @property
    def text(self) -> str:
        """All of them."""
        return "".join(self._pieces)

    def take(self, text: str, _tokens: int) -> None:
        """Keep a piece and print it."""
        self._pieces.append(text)
        # Each piece by itself, so that nothing that ends the program leaves the terminal dim.
        self._print(f"{_DIM}{output.printable(text)}{_PLAIN}")
        self._open = True

    def end(self) -> None:
        """Part them from the answer, if there were some; may be called again."""
        if self._open:
            self._open = False
            self._print("\n\n")

    def _print(self, text: str) -> None:
        if self._shown:
            with contextlib.suppress(OSError):
                sys.stderr.write(text)
                sys.stderr.flush()
