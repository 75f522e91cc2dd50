"""The inside of a paragraph: what the parser found in it, as runs of text in one style."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.gui.chat.blocks import Span
from desktop.gui.chat.rules import CLOSERS, GROWING
from desktop.gui.chat.texts import FOOTNOTE, LINE_BREAK, safe_link, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from markdown_it.token import Token

    from desktop.gui.chat.blocks import Spans

_BARE_LINK: Final = re.compile(r"https?://[^\s<>\"'`\\^{}|\u2028]{3,1000}")
_LINK_TAIL: Final = ".,;:!?)]*_~'\""


def spans_of(token: Token, numbered: Callable[[str], int]) -> Spans:
    """Return the styled runs of an inline token, neighbours of one style joined.

    Args:
        token: what the parser found.
        numbered: gives the footnote of a label its number.
    """
    joined: list[Span] = []
    for span in _linked(_styled(token.children or (), numbered)):
        if joined and joined[-1].style == span.style and not span.formula:
            joined[-1] = replace(span, text=joined[-1].text + span.text)
        elif span.text:
            joined.append(span)
    return tuple(joined)


def formula_span(token: Token) -> Span:
    """Return a formula; one that is still being written is shown like code, and not set."""
    content = token.content
    source = token.markup + content
    if content.rstrip().endswith(GROWING):
        return Span(shown(source[: source.rindex(GROWING)]).replace("\n", LINE_BREAK), code=True)
    return Span(
        shown(source + CLOSERS[token.markup]).replace("\n", LINE_BREAK),
        formula=" ".join(shown(content).split()),
        display=bool(token.meta["display"]),
    )


_STYLES: Final = {"strong": "bold", "em": "italic", "s": "struck"}


def _styled(children: Iterable[Token], numbered: Callable[[str], int]) -> Iterator[Span]:
    depth = {"bold": 0, "italic": 0, "struck": 0}
    link = ""
    for child in children:
        kind = child.type
        if kind == "link_open":
            link = safe_link(str(child.attrGet("href") or ""))
        elif kind == "link_close":
            link = ""
        elif style := _STYLES.get(kind.partition("_")[0]):
            depth[style] += child.nesting
        else:
            yield replace(
                _run(child, link, numbered),
                bold=depth["bold"] > 0,
                italic=depth["italic"] > 0,
                struck=depth["struck"] > 0,
            )


def _run(token: Token, link: str, numbered: Callable[[str], int]) -> Span:
    if token.type in {"softbreak", "hardbreak"}:
        return Span(LINE_BREAK, link=link)
    if token.type == "image":
        address = link or safe_link(str(token.attrGet("src") or ""))
        return Span(shown(token.content) or "image", link=address)
    if token.type == "formula":
        return replace(formula_span(token), link=link)
    if token.type == "note_reference":
        number = numbered(token.content)
        return Span(f"[{number}]", raised=True, link=f"{FOOTNOTE}{number}")
    return Span(shown(token.content), code=token.type == "code_inline", link=link)


def _linked(spans: Iterable[Span]) -> Iterator[Span]:
    """Make links of web addresses that stand in the text as they are."""
    for span in spans:
        if span.link or span.code or span.formula or "://" not in span.text:
            yield span
            continue
        end = 0
        for match in _BARE_LINK.finditer(span.text):
            address = match.group().rstrip(_LINK_TAIL)
            if safe_link(address):
                yield replace(span, text=span.text[end : match.start()])
                yield replace(span, text=address, link=address)
                end = match.start() + len(address)
        yield replace(span, text=span.text[end:])
