"""Chats of GPT4All as it copies them: as text, where each turn begins with a word, and as JSON."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.growing import Node, Outline, chained, grow, messages_in
from desktop.core.chat.exchange.plain import MOST_MESSAGES, object_of, text_of, title_of
from desktop.core.chat.exchange.reading import parts_text, role_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.messages import Role
    from desktop.core.store.whole import WholeChat

#: Of a text, in bytes.
LONGEST: Final = 16 << 20
_TURN: Final = re.compile(r"^(System|Prompt|Response): ?", re.MULTILINE)
_ROLES: Final[dict[str, Role]] = {"System": "system", "Prompt": "user", "Response": "assistant"}
_STOPPED: Final = " <stopped>"


def fits_text(text: str) -> bool:
    """Tell whether the beginning of a text is that of a chat."""
    first = _TURN.match(text.lstrip("\ufeff \t\r\n"))
    return first is not None and first.group(1) != "Response"


def read_text(text: str, reading: Reading) -> WholeChat:
    """Return the chat in a text.

    Raises:
        LeaveOut: nothing was said in it.
    """
    outline = Outline(title="", source=None, created=None, updated=None)
    nodes = chained(_turns(text_of(text)))
    return grow(outline, nodes, None, reading.now, reading.notes)


def _turns(text: str) -> Iterator[Node]:
    found = list(islice(_TURN.finditer(text), MOST_MESSAGES + 1))
    ends = [*(one.start() for one in found[1:]), len(text)]
    for turn, end in zip(found, ends, strict=True):
        said = text[turn.end() : end].strip("\n")
        stopped = said.endswith(_STOPPED)
        yield Node(
            key="",
            parent=None,
            role=_ROLES[turn.group(1)],
            text=said.removesuffix(_STOPPED),
            status="stopped" if stopped else "complete",
        )


def fits(found: Mapping[str, object]) -> bool:
    """Tell whether this is a chat of GPT4All's as JSON."""
    turns = found.get("conversation")
    return isinstance(turns, list) and any(
        isinstance(object_of(one).get("content"), str) and role_of(object_of(one).get("role"))
        for one in turns[:20]
    )


def read(found: Mapping[str, object], reading: Reading) -> WholeChat:
    """Return the chat in JSON.

    Raises:
        LeaveOut: nothing was said in it.
    """
    outline = Outline(title=title_of(found.get("title")), source=None, created=None, updated=None)
    turns = [object_of(one) for one in messages_in(found.get("conversation"))]
    nodes = chained(
        Node(
            key="",
            parent=None,
            role=role_of(turn.get("role")),
            text=parts_text(turn.get("content"), reading),
            rating={"positive": 1, "negative": -1}.get(str(turn.get("rating")), 0),
            status="stopped" if turn.get("stopped") in ("true", True) else "complete",
        )
        for turn in turns
    )
    return grow(outline, nodes, None, reading.now, reading.notes)
