"""A chat as one page of HTML that needs nothing else: no scripts, nothing loaded. Pure."""

from __future__ import annotations

import html
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from markdown_it import MarkdownIt

from desktop.core.chat.exchange.as_markdown import LONGEST_PARSED, MOST_BRACKETS, WHO
from desktop.core.chat.exchange.plain import line_of, text_of
from desktop.core.language import tr
from desktop.core.words_of_documents import attached_line

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableMapping, Sequence
    from typing import Any

    from markdown_it.token import Token

    from desktop.core.store.whole import WholeChat, WholeMessage

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
_LONGEST_LINK: Final = 2000
_MOST_COLUMNS: Final = 16
#: Of a piece for paper, in characters of HTML and of text; Qt takes a few milliseconds for it.
_LONGEST_PIECE: Final = 20_000
_LONGEST_CHUNK: Final = 10_000
#: Qt's time for a list grows with the square of its length.
_MOST_ITEMS: Final = 400
_QUOTED: Final = "<blockquote>", "</blockquote>\n"

_HEAD: Final = """<!DOCTYPE html>
<html lang="">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';\
 base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<h1>{title}</h1>
<p class="about">{about}</p>
"""
_END: Final = "</body>\n</html>\n"

_STYLE: Final = """
:root { color-scheme: light dark; --text: #1f2328; --back: #ffffff; --soft: #f3f4f6;
  --faint: #5b6470; --line: #d5d9de; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e7eb; --back: #17191c; --soft: #23262b; --faint: #9aa3ad; --line: #3a3f46;
    --link: #7db8f0; } }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: var(--text);
  background: var(--back); font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2, h3, h4, h5, h6 { font-size: 1.1rem; }
a { color: var(--link); }
.about, .who, details, blockquote { color: var(--faint); } .about, .who { font-size: .85rem; }
.message { margin: 1.5rem 0; } .who { margin: 0 0 .25rem; font-weight: 600; }
.user .said { background: var(--soft); border-radius: .6rem; padding: .1rem 1rem; }
.plain, pre { white-space: pre-wrap; }
pre { background: var(--soft); border-radius: .4rem; padding: .75rem; overflow-x: auto; }
code { font: .9em ui-monospace, monospace; }
blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--line); }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .3rem .6rem; }
@media print { body { max-width: none; margin: 0; } details > * { display: block; } }
"""
#: For what `paper` yields: what Qt's own layout of text understands.
PAPER_STYLE: Final = """
body { color: #1f2328; } h1 { font-size: 18pt; } h2, h3, h4, h5, h6 { font-size: 12pt; }
.about, .who, blockquote { color: #5b6470; } .who { font-weight: bold; }
pre, code { font-family: monospace; } pre { white-space: pre-wrap; background-color: #f3f4f6; }
.plain { white-space: pre-wrap; } a { color: #0b5cad; }
"""


def page(chat: WholeChat, *, thinking: bool = True) -> str:
    """Return the chat as a page: the branch that is shown.

    Args:
        chat: what is on it.
        thinking: whether thoughts are in it, folded.
    """
    head = _HEAD.format(title=_title(chat), style=_STYLE, about=_about(chat))
    folded = "<details><summary>" + html.escape(tr("Thoughts")) + "</summary>\n", "</details>\n"
    said = (_message(message, folded, thinking=thinking) for message in chat.branch())
    return "".join([head, *said, _END])


def paper(chat: WholeChat, *, thinking: bool = True) -> Iterator[str]:
    """Yield the chat for paper, in pieces that Qt takes in within milliseconds each.

    A message is one piece, but for a very long one: what a list or a paragraph of it is too long
    for is text as it was written.

    Args:
        chat: what is on it: the branch that is shown.
        thinking: whether thoughts are in it, as quotations.
    """
    yield f'<h1>{_title(chat)}</h1>\n<p class="about">{_about(chat)}</p>\n'
    for message in chat.branch():
        whole = _message(message, _QUOTED, thinking=thinking)
        if _is_small(whole):
            yield whole
            continue
        yield _who(message)
        if thinking and message.thinking.strip():
            yield from (_QUOTED[0] + piece + _QUOTED[1] for piece in _pieces(message.thinking))
        yield from _pieces(message.text)


def _title(chat: WholeChat) -> str:
    return html.escape(line_of(chat.title, 1000) or tr("Chat"))


def _about(chat: WholeChat) -> str:
    when = datetime.fromtimestamp(chat.updated / 1000, tz=UTC)
    facts = [f"{when:%Y-%m-%d %H:%M} UTC", line_of(chat.model)]
    return html.escape(" · ".join(fact for fact in facts if fact))


def _message(message: WholeMessage, around: tuple[str, str], *, thinking: bool) -> str:
    """Return a message, its thoughts between the two ends of what is around them."""
    parts = [f'<div class="message {message.role}">\n{_who(message)}']
    if thinking and message.thinking.strip():
        parts.append(around[0] + rendered(message.thinking) + around[1])
    parts.append(f'<div class="said">\n{rendered(message.text)}</div>\n</div>\n')
    return "".join(parts)


def _who(message: WholeMessage) -> str:
    who = " · ".join(part for part in (tr(WHO[message.role]), line_of(message.model)) if part)
    files = html.escape(attached_line(message.attachments))
    about = f'<p class="about">{files}</p>\n' if files else ""
    return f'<p class="who">{html.escape(who)}</p>\n{about}'


def rendered(text: str) -> str:
    """Return markdown as HTML: raw HTML in it is text, links are safe, nothing is loaded."""
    text = text_of(text)
    parser = _parser_for(text)
    return _plain(text) if parser is None else str(parser.render(text))


def _pieces(text: str) -> Iterator[str]:
    """Yield what `rendered` returns in small pieces: blocks of the text, or some lines of one."""
    text = text_of(text)
    parser = _parser_for(text)
    if parser is None:
        yield from map(_plain, _chunks(text))
        return
    known: dict[str, Any] = {}
    lines = text.split("\n")
    for block in _blocks(parser.parse(text, known)):
        whole = str(parser.renderer.render(block, parser.options, known))
        first = block[0]
        if _is_small(whole):
            yield whole
        elif first.type in ("fence", "code_block"):
            chunks = _chunks(first.content)
            yield from (f"<pre><code>{html.escape(one)}</code></pre>\n" for one in chunks)
        else:
            begin, end = first.map or (0, 0)
            yield from map(_plain, _chunks("\n".join(lines[begin:end])))


def _blocks(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the tokens of one block after the other, each with all that is in it."""
    found: list[Token] = []
    for token in tokens:
        found.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield found
            found = []


def _is_small(piece: str) -> bool:
    return len(piece) <= _LONGEST_PIECE and piece.count("<li") <= _MOST_ITEMS


def _chunks(text: str) -> Iterator[str]:
    """Yield a text in chunks of so many whole lines as a piece may have."""
    chunk: list[str] = []
    size = 0
    for part in _parts(text):
        if chunk and size + len(part) >= _LONGEST_CHUNK:
            yield "\n".join(chunk)
            chunk, size = [], 0
        chunk.append(part)
        size += len(part) + 1
    yield "\n".join(chunk)


def _parts(text: str) -> Iterator[str]:
    """Yield lines; one that is too long in parts, which end with a word where there is one."""
    for line in text.split("\n"):
        at = 0
        while len(line) - at > _LONGEST_CHUNK:
            end = line.rfind(" ", at, at + _LONGEST_CHUNK) + 1 or at + _LONGEST_CHUNK
            yield line[at:end]
            at = end
        yield line[at:]


def _plain(text: str) -> str:
    return f'<p class="plain">{html.escape(text)}</p>\n'


def _parser_for(text: str) -> MarkdownIt | None:
    """Return what reads a text as markdown; None for one that would take seconds."""
    if len(text) > LONGEST_PARSED or text.count("[") > MOST_BRACKETS:
        return None
    widest = max((line.count("|") for line in text.split("\n")), default=0)
    return _parser(tables=widest <= _MOST_COLUMNS)


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        """Tell whether something may become a link: an address of the web or of mail."""
        if len(url) > _LONGEST_LINK or not url.isprintable():
            return False
        try:
            parts = urlsplit(url)
        except ValueError:
            return False
        return parts.scheme.lower() in _SCHEMES and bool(parts.netloc or parts.path)


@cache
def _parser(*, tables: bool) -> MarkdownIt:
    found = _Parser("commonmark", {"html": False, "maxNesting": 20})
    found.enable(["table", "strikethrough"] if tables else ["strikethrough"])
    found.add_render_rule("image", _image)
    found.add_render_rule("link_open", _link)
    return found


def _image(
    _renderer: object, tokens: Sequence[Token], at: int, _options: object, _environment: object
) -> str:
    """Return the words and the address of a picture, which is not loaded."""
    address = html.escape(str(tokens[at].attrGet("src") or ""))
    return f'<span title="{address}">[{html.escape(tokens[at].content or tr("Picture"))}]</span>'


def _link(
    renderer: Any,  # noqa: ANN401 - the library gives its renderer no type that it exports
    tokens: Sequence[Token],
    at: int,
    options: MutableMapping[str, Any],
    environment: MutableMapping[str, Any],
) -> str:
    tokens[at].attrSet("rel", "noopener noreferrer nofollow")
    return str(renderer.renderToken(tokens, at, options, environment))
