"""A chat as a text to read: markdown, the branch that is shown. Pure."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt

from desktop.core.chat.exchange.ours import written
from desktop.core.chat.exchange.plain import fenced, line_of
from desktop.core.language import mark, tr
from desktop.core.words_of_documents import attached_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.store.whole import WholeChat, WholeMessage

WHO: Final = {
    "user": mark("You"),
    "assistant": mark("Assistant"),
    "system": mark("Instructions"),
}
_TITLE: Final = mark("Chat")
_NEXT: Final = "\n\n## Next\n"
_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
#: What may still be open at the end of a message, and would take in all that follows: HTML, which
#: models write, too.
_ENDS: Final = (
    *("-->", "?>", "]]>", "</script>", "</pre>", "</style>", "</textarea>", ">"),
    *("\n-->", "\n</script>", "\n</pre>", "\n</style>", "\n</textarea>"),
)
#: Nothing stays open without one of these.
_OPENERS: Final = ("```", "~~~", "<")
#: What is longer, or denser than any prose, would keep the parser busy for seconds.
LONGEST_PARSED: Final = 200_000
MOST_BRACKETS: Final = 5_000


def markdown(chat: WholeChat, *, thinking: bool = True, front_matter: bool = True) -> str:
    """Return the chat as markdown.

    Args:
        chat: with the branch that is shown.
        thinking: whether thoughts are in it, as quotations.
        front_matter: whether it begins with title, times and model as YAML.
    """
    title = line_of(chat.title, 1000) or tr(_TITLE)
    parts = [_front(chat, title)] if front_matter else []
    parts.append(f"# {escaped(title)}")
    for message in chat.branch():
        parts += _message(message, thinking=thinking)
    return "\n\n".join(parts) + "\n"


def escaped(line: str) -> str:
    """Return a line of text so that markdown shows it as it is."""
    return re.sub(r"([\\`*_\[\]<>#&|~!$])", r"\\\1", line)


def _front(chat: WholeChat, title: str) -> str:
    # A text of JSON is one of YAML.
    facts = {
        "title": title,
        "created": written(chat.created),
        "updated": written(chat.updated),
        "model": line_of(chat.model) or None,
        "folder": line_of(chat.folder) or None,
    }
    lines = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items() if value
    ]
    return "\n".join(["---", *lines, "---"])


def _message(message: WholeMessage, *, thinking: bool) -> Iterable[str]:
    who = escaped(tr(WHO[message.role]))
    yield f"## {who} ({escaped(line_of(message.model))})" if message.model else f"## {who}"
    if thinking and message.thinking.strip():
        yield quoted(message.thinking)
    if message.attachments:
        yield escaped(attached_line(message.attachments))
    yield closed(message.text.strip("\n"))


def quoted(text: str) -> str:
    """Return a text as a quotation, which ends whatever is open in it."""
    return "\n".join(f"> {line}".rstrip() for line in text.strip("\n").split("\n"))


def closed(text: str) -> str:
    """Return markdown with what it leaves open closed, so that what follows is not part of it."""
    if _ends_well(text):
        return text
    candidates = [f"{text}\n{one.group(1)}" for one in list(_FENCE.finditer(text))[-2:][::-1]]
    candidates += [f"{text}{end}" for end in _ENDS]
    # Not to be mended: shown as it is.
    return next(filter(_ends_well, candidates), fenced(text))


def _ends_well(text: str) -> bool:
    """Tell whether a heading after the text is one."""
    if not any(mark in text for mark in _OPENERS):
        return True
    if len(text) > LONGEST_PARSED or text.count("[") > MOST_BRACKETS:
        return _ends_well_long(text)
    tokens = _parser().parse(text + _NEXT)
    return len(tokens) > 2 and tokens[-1].type == "heading_close" and tokens[-1].level == 0  # noqa: PLR2004 - a heading has three


def _ends_well_long(text: str) -> bool:
    """Likewise for what the parser would take long for, by its fences alone."""
    opened = ""
    for found in _FENCE.finditer(text):
        fence = found.group(1)
        if not opened:
            opened = fence
        elif fence[0] == opened[0] and len(fence) >= len(opened):
            opened = ""
    return not opened


def _parser() -> MarkdownIt:
    # What happens inside a line does not matter here.
    return MarkdownIt("commonmark", {"maxNesting": 20}).disable(["inline", "text_join"])
