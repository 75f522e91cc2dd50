"""HTML as readable text: what a person would see, as simple markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from desktop.core.documents.reading import plain
from desktop.core.documents.reading.tables import markdown
from desktop.core.errors import DocumentTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

    from desktop.core.documents.reading.report import Report
    from desktop.core.documents.reading.source import Source

_UNSEEN: Final = frozenset(
    "script style noscript template svg math head iframe object embed canvas audio video nav"
    " select textarea button dialog datalist".split()
)
_BLOCKS: Final = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table"
    " tbody td tfoot th thead tr ul".split()
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_HIDING: Final = re.compile(r"(display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SPACE: Final = re.compile(r"[ \t\n\r\f\xa0]+")
#: A section that is shorter than this is told together with the next one.
_SHORT: Final = 2_000
_BACK: Final = "#footnote-ref"


def read(source: Source, report: Report, name: str) -> None:
    """Tell a file of HTML.

    Raises:
        DocumentTooLarge: its tree would take too much memory.
    """
    if source.size > report.limits.page_bytes:
        most = report.limits.page_bytes
        raise DocumentTooLarge(name=name, bytes=source.size, most_bytes=most)
    text, rest = plain.load(source, report, both_ends=False)
    tell(text, report)
    if rest is not None:
        report.stop("length")


def tell(html: str, report: Report) -> None:
    """Tell what is to be seen of HTML, section by section."""
    try:
        tree = LexborHTMLParser(html)
    except SelectolaxError as error:
        # There is no HTML that cannot be parsed, but there may be no memory for its tree.
        raise MemoryError from error
    title = tree.css_first("head > title")
    text = _Text(report)
    if title is not None and tree.css_first("h1") is None:
        text.heading(1, _squeezed(title.text()))
    if tree.body is not None:
        _walk(tree.body, text)
    text.end()


def _walk(top: LexborNode, text: _Text) -> None:
    """Go through the tree, by hand: strangers nest deeper than Python can call itself."""
    node: LexborNode | None = top
    while node is not None:
        down = _enter(node, text)
        if down is not None:
            node = down
            continue
        while node is not None:
            if node.is_element_node:
                text.leave(str(node.tag))
            if node.mem_id == top.mem_id:
                return
            if node.next is not None:
                node = node.next
                break
            node = node.parent


def _enter(node: LexborNode, text: _Text) -> LexborNode | None:
    """Take a node in; return its first child where that is to be gone through."""
    if node.is_text_node:
        text.inline(node.text_content or "")
        return None
    if not node.is_element_node or _is_hidden(node):
        return None
    tag = str(node.tag)
    if tag in _HEADINGS:
        text.heading(_HEADINGS[tag], _squeezed(node.text(separator=" ")))
    elif tag == "pre":
        text.code(node.text())
    elif tag == "table" and len(node.css("table")) <= 1:
        text.block("\n".join(_table(node)))
    elif tag == "img":
        text.inline((node.attributes.get("alt") or "").join("  "))
    elif tag == "br":
        text.line()
    else:
        text.enter(tag)
        return node.first_child
    return None


def _is_hidden(node: LexborNode) -> bool:
    tag, attributes = node.tag, node.attributes
    if tag in _UNSEEN or "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if tag == "a":
        return (attributes.get("href") or "").startswith(_BACK)
    return bool(_HIDING.search(attributes.get("style") or ""))


def _table(table: LexborNode) -> Iterator[str]:
    for unseen in table.css("script, style, template, [hidden]"):
        unseen.decompose()
    rows = [
        [_squeezed(cell.text(separator=" ")) for cell in row.css("th, td")]
        for row in table.css("tr")
    ]
    rows = [row for row in rows if any(row)]
    if rows and max(map(len, rows)) == 1:  # only a frame
        return iter([row[0] for row in rows])
    return markdown(rows[0], rows[1:]) if rows else iter(())


def _squeezed(text: str | None) -> str:
    return _SPACE.sub(" ", text or "").strip()


class _Text:
    """Blocks of text that grow to sections.

    Args:
        report: gets the sections.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._line: list[str] = []
        self._blocks: list[str] = []
        self._length = 0
        self._title = ""
        #: For each list that is open, the number of its last item; None where it has dots.
        self._lists: list[int | None] = []
        self._mark = ""

    def inline(self, text: str) -> None:
        """Go on in the same line."""
        self._line.append(text)

    def line(self) -> None:
        """Begin another line of the same block."""
        self._line.append("\0")

    def heading(self, level: int, words: str) -> None:
        """Begin a section, where the one before it is long enough."""
        if not words:
            return
        self._flush()
        if self._length >= _SHORT:
            self.end()
        self._title = self._title or words
        self.block(f"{'#' * level} {words}")

    def code(self, text: str) -> None:
        """Take text in as it is."""
        fence = "```"
        while fence in text:
            fence += "`"
        self.block(f"{fence}\n{text.strip(chr(10))}\n{fence}")

    def enter(self, tag: str) -> None:
        """Begin an element."""
        if tag in _BLOCKS:
            self._flush()
        if tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._mark = self._item()

    def leave(self, tag: str) -> None:
        """End an element."""
        if tag in _BLOCKS:
            self._flush()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            if not self._lists and self._blocks:
                self._blocks.append("\n")
        elif tag == "li":
            self._mark = ""

    def block(self, text: str) -> None:
        """Take a whole block in."""
        self._flush()
        if text.strip():
            self._blocks.append(f"{text}\n\n")
            self._length += len(text)

    def end(self) -> None:
        """Tell the section."""
        self._flush()
        if self._blocks:
            self._report.add_pieces("".join(self._blocks), self._title)
        self._blocks, self._length, self._title = [], 0, ""

    def _item(self) -> str:
        indent = "  " * (len(self._lists) - 1)
        if self._lists and (number := self._lists[-1]) is not None:
            self._lists[-1] = number + 1
            return f"{indent}{number + 1}. "
        return f"{indent}- "

    def _flush(self) -> None:
        lines = "".join(self._line).split("\0")
        self._line = []
        text = "\n".join(_squeezed(line) for line in lines).strip()
        if text:
            mark, self._mark = self._mark, " " * len(self._mark)
            blank = "\n" if self._lists else "\n\n"
            self._blocks.append(mark + text + blank)
            self._length += len(text)
