"""A reply that goes on: the tokens of what it says already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.core.engine.worker_model import Model

#: The first bits of each byte of a character in UTF-8 but its first.
_CONTINUES: Final = 0x80


def begun_tokens(text: str, prompt: list[int], model: Model) -> list[int]:
    """Return the tokens of a reply so far, which follow those of its prompt.

    Where the model has just written it, they are the very tokens that it chose: their state is
    still there, and it goes on exactly as if it had not been interrupted.
    """
    wanted = text.encode("utf-8", "replace")
    known: list[int] = []
    if model.tokens[: len(prompt)] == prompt:
        for token in model.tokens[len(prompt) :]:
            piece = model.vocabulary.piece(token)
            if not piece or not wanted.startswith(piece):
                break
            wanted = wanted[len(piece) :]
            known.append(token)
    # The last token of a reply is told, but its state is not made. Where that ended a character of
    # several tokens, all of it is read anew: bytes from its middle are no text.
    while known and wanted and wanted[0] & 0xC0 == _CONTINUES:
        wanted = model.vocabulary.piece(known.pop()) + wanted
    rest = wanted.decode("utf-8", "replace")
    return known + (model.vocabulary.following(rest) if rest else [])
