"""Code to classes of words, by Pygments; runs in the child, where it may take its time."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Generic, Keyword, Literal, Name, Number, Operator, String, Token

from desktop.gui.typeset.jobs import CLASSES
from desktop.gui.typeset.languages import every_lexer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pygments.lexer import Lexer
    from pygments.token import _TokenType

_KINDS: Final = {
    Keyword: "keyword",
    Keyword.Type: "type",
    Operator.Word: "keyword",
    String: "string",
    String.Doc: "comment",
    Literal: "string",
    Number: "number",
    Keyword.Constant: "number",
    Comment: "comment",
    Comment.Preproc: "keyword",
    Name.Function: "name",
    Name.Class: "name",
    Name.Tag: "keyword",
    Name.Attribute: "type",
    Name.Builtin: "type",
    Name.Builtin.Pseudo: "keyword",
    Name.Exception: "type",
    Name.Decorator: "type",
    Name.Namespace: "name",
    Name.Constant: "number",
    Generic.Deleted: "removed",
    Generic.Inserted: "added",
    Generic.Heading: "keyword",
    Generic.Subheading: "keyword",
    Generic.Prompt: "comment",
    Generic.Error: "removed",
    Generic.Traceback: "removed",
}


def read(lexer: str, text: str, found: list[list[int]]) -> None:
    """Put into `found` for each line of `text`: start, length, class of what is not plain.

    What was found before an exception (the time is over) stays there.

    Raises:
        LookupError: there is no such lexer among those that may be loaded.
    """
    if lexer not in every_lexer():
        raise LookupError(lexer)
    found.append([])
    column = 0
    for kind, value in _tokens(_lexer(lexer), text):
        for index, piece in enumerate(value.split("\n")):
            if index:
                found.append([])
                column = 0
            units = _units(piece)
            if kind and units and not piece.isspace():
                _add(found[-1], column, units, kind)
            column += units


def _add(line: list[int], start: int, length: int, kind: int) -> None:
    if line and line[-1] == kind and line[-3] + line[-2] == start:
        line[-2] += length
    else:
        line += [start, length, kind]


def _tokens(lexer: Lexer, text: str) -> Iterator[tuple[int, str]]:
    """Yield class and text of each token; together they are all of `text`, in its order."""
    position = 0
    for start, token, value in lexer.get_tokens_unprocessed(text):
        # Lexers inside lexers may go back, or leave something out.
        if start > position:
            yield 0, text[position:start]
        yield _class_of(token), text[max(start, position) : start + len(value)]
        position = max(position, start + len(value))
    yield 0, text[position:]


@cache
def _lexer(name: str) -> Lexer:
    return get_lexer_by_name(name)


@cache
def _class_of(token: _TokenType) -> int:
    while token is not Token and token is not None:
        if token in _KINDS:
            return CLASSES.index(_KINDS[token])
        token = token.parent
    return 0


def _units(text: str) -> int:
    """Return how long Qt thinks a text is: it counts UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
