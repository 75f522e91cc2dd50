"""From strangers' messages, whatever they refer to, to a tree of ours. Pure.

Their parents may be missing, come later, or be their own children; an id may be there twice. Every
message that says something ends up in the tree once, and nothing here recurses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from desktop.core.chat.exchange.notes import LeaveOut
from desktop.core.chat.exchange.plain import LONGEST_TEXT, MOST_MESSAGES, joined, list_of, object_of
from desktop.core.chat.messages import title_from
from desktop.core.store.whole import WholeChat, WholeMessage
from desktop.core.thinking import THINK, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.core.chat.exchange.notes import Notes
    from desktop.core.store.messages import Role, Status

_OPENING = THINK.opening
_BEGINNING = 20_000
# A line that `bracketed` makes, and the text of a file below it.
_ASIDE = re.compile(
    r"^\[(?:Picture|Sound|File|Document|Tool|Not imported)(?:: [^\[\]\n]*)?\]$"
    r"(?:\n\n(`{3,})[^\n]*\n.*?\n\1$)?",
    re.MULTILINE | re.DOTALL,
)
_CUT = "\n\n[The rest of this message was too long.]"


@dataclass(frozen=True, slots=True)
class Node:
    """A message of another program.

    Attributes:
        key: what others call it.
        parent: the key of the message before it; None for the first of a branch.
        role: who speaks; None for what only holds others together.
        text: what was said, cleaned.
        thinking: what the model wrote down before, cleaned.
        model: the name of the model that wrote it, or None.
        created: milliseconds since 1970, or None.
        rating: 1, 0 or -1.
        status: how it ended.
    """

    key: str
    parent: str | None
    role: Role | None
    text: str = ""
    thinking: str = ""
    model: str | None = None
    created: int | None = None
    rating: int = 0
    status: Status = "complete"

    @property
    def says(self) -> bool:
        """Whether there is anything in it."""
        return self.role is not None and bool(self.text.strip() or self.thinking.strip())


@dataclass(frozen=True, slots=True)
class Outline:
    """What is known of a chat of another program besides its messages; see `WholeChat`."""

    title: str
    source: str | None
    created: int | None
    updated: int | None
    model: str | None = None
    settings: str = ""
    folder: str | None = None
    pinned: bool = False
    archived: bool = False


def grow(
    outline: Outline, nodes: Iterable[Node], shown: str | None, now: int, notes: Notes
) -> WholeChat:
    """Return the chat.

    Args:
        outline: its title and the like.
        nodes: its messages, in the order in which children of one parent stand beside each other.
        shown: the key of the last message that was shown; None, or a key that nobody has, is the
            end of the branch of the last message.
        now: when it is imported, milliseconds since 1970: a time for what has none.
        notes: where texts that were cut are counted.

    Raises:
        LeaveOut: nothing was said in it, or it has too many messages.
    """
    kept, leaf = _without_silent(_in_order(_named(map(_thoughts_apart, nodes))), shown)
    kept, leaf = _joined_replies(kept, leaf)
    if not kept:
        raise LeaveOut("empty")
    began = outline.created or next((one.created for one in kept if one.created), None) or now
    messages = _messages(kept, began, lambda text: _bounded(text, notes))
    place = len(kept) - 1 if leaf is None else {one.key: at for at, one in enumerate(kept)}[leaf]
    chat = _chat(outline, messages, began, _end_of(messages, place))
    # One without a name is known by what was said in it, so that it is imported once, too.
    return chat if chat.source else replace(chat, source=f"said:{chat.fingerprint()[:32]}")


def _chat(
    outline: Outline, messages: tuple[WholeMessage, ...], began: int, shown: int
) -> WholeChat:
    models = [one.model for one in reversed(messages) if one.model]
    return WholeChat(
        title=outline.title or title_from(_spoken(_first_question(messages))),
        created=began,
        updated=max(began, outline.updated or messages[-1].created),
        messages=messages,
        shown=shown,
        model=models[0] if models else outline.model,
        settings=outline.settings,
        folder=outline.folder,
        pinned=outline.pinned,
        archived=outline.archived,
        titled="person" if outline.title else "words",
        source=outline.source,
    )


def messages_in(value: object) -> Sequence[object]:
    """Return a list of messages; an empty one in the place of anything else.

    Raises:
        LeaveOut: there are too many.
    """
    found = list_of(value)
    if len(found) > MOST_MESSAGES:
        raise LeaveOut("large")
    return found


def tree_in(value: object) -> Mapping[str, object]:
    """Return messages by their names; an empty object in the place of anything else.

    Raises:
        LeaveOut: there are too many.
    """
    found = object_of(value)
    if len(found) > MOST_MESSAGES:
        raise LeaveOut("large")
    return found


def chained(nodes: Iterable[Node]) -> list[Node]:
    """Return messages that are one branch in their order, each after the one before it.

    Raises:
        LeaveOut: there are too many.
    """
    found: list[Node] = []
    for node in nodes:
        if len(found) == MOST_MESSAGES:
            raise LeaveOut("large")
        parent = found[-1].key if found else None
        found.append(replace(node, key=str(len(found)), parent=parent))
    return found


def _thoughts_apart(node: Node) -> Node:
    """Return a reply without the thoughts that stand in its text, as many programs keep them."""
    if node.role != "assistant" or node.thinking or not node.text.lstrip().startswith(_OPENING):
        return node
    thinking, text = split(node.text)
    return replace(node, text=text, thinking=thinking)


def _named(nodes: Iterable[Node]) -> dict[str, Node]:
    """Return messages by their keys; one whose key is taken has another, of which nobody knows."""
    found: dict[str, Node] = {}
    for node in nodes:
        if len(found) == MOST_MESSAGES:
            raise LeaveOut("large")
        key = node.key
        while key in found:
            key = f"{key}\0{len(found)}"
        found[key] = replace(node, key=key)
    return found


def _in_order(found: dict[str, Node]) -> list[Node]:
    """Return messages so that each comes after its parent; a parent that is none is taken away."""
    ordered: list[Node] = []
    done: set[str] = set()
    for node in found.values():
        path: list[Node] = []
        on_path: set[str] = set()
        at: Node | None = node
        while at is not None and at.key not in done:
            on_path.add(at.key)
            if at.parent is not None and (at.parent not in found or at.parent in on_path):
                at = replace(at, parent=None)
            path.append(at)
            at = None if at.parent is None else found[at.parent]
        done |= on_path
        ordered += reversed(path)
    return ordered


def _without_silent(ordered: Sequence[Node], shown: str | None) -> tuple[list[Node], str | None]:
    """Return the messages that say something; what came after a silent one comes after its parent.

    Returns:
        also the key of the one that is shown instead of `shown`, or None.
    """
    stands_for: dict[str, str | None] = {}
    kept: list[Node] = []
    for node in ordered:
        parent = None if node.parent is None else stands_for[node.parent]
        stands_for[node.key] = node.key if node.says else parent
        if node.says:
            kept.append(replace(node, parent=parent))
    return kept, None if shown is None else stands_for.get(shown)


def _joined_replies(kept: Sequence[Node], leaf: str | None) -> tuple[list[Node], str | None]:
    """Return the messages with each reply in one piece: other programs write several in turn."""
    children: dict[str | None, int] = {}
    for node in kept:
        children[node.parent] = children.get(node.parent, 0) + 1
    found: dict[str, Node] = {}
    pieces: dict[str, list[Node]] = {}
    within: dict[str, str] = {}
    for node in kept:
        parent = None if node.parent is None else within[node.parent]
        before = None if parent is None else found[parent]
        alone = node.parent is not None and children[node.parent] == 1
        if parent is not None and before is not None and alone and _goes_on(before, node):
            within[node.key] = parent
            pieces[parent].append(node)
        else:
            within[node.key] = node.key
            found[node.key] = replace(node, parent=parent)
            pieces[node.key] = [node]
    whole = [_as_one(node, pieces[key]) for key, node in found.items()]
    return whole, None if leaf is None else within[leaf]


def _goes_on(before: Node, node: Node) -> bool:
    return before.role == node.role == "assistant"


def _as_one(first: Node, pieces: Sequence[Node]) -> Node:
    if len(pieces) == 1:
        return first
    models = [one.model for one in pieces if one.model]
    ratings = [one.rating for one in pieces if one.rating]
    return replace(
        first,
        text=joined(_once([one.text for one in pieces])),
        thinking=joined([one.thinking for one in pieces]),
        model=models[-1] if models else None,
        rating=ratings[-1] if ratings else 0,
        status=pieces[-1].status,
    )


def _once(texts: Sequence[str]) -> list[str]:
    """Return texts with one line for what was done several times in a row, as a tool is used."""
    found: list[str] = []
    for text in texts:
        if text and (not found or text != found[-1] or not _ASIDE.fullmatch(text)):
            found.append(text)
    return found


def _messages(
    kept: Sequence[Node], began: int, bounded: Callable[[str], str]
) -> tuple[WholeMessage, ...]:
    places = {node.key: place for place, node in enumerate(kept)}
    found: list[WholeMessage] = []
    for node in kept:
        parent = None if node.parent is None else places[node.parent]
        before = began if parent is None else found[parent].created
        found.append(
            WholeMessage(
                parent=parent,
                role=cast("Role", node.role),  # those without one are gone
                text=bounded(node.text),
                created=node.created or before,
                thinking=bounded(node.thinking),
                status=node.status,
                model=node.model,
                rating=node.rating,
            )
        )
    return tuple(found)


def _bounded(text: str, notes: Notes) -> str:
    if len(text) <= LONGEST_TEXT:
        return text
    notes.missing["text"] += 1
    return text[:LONGEST_TEXT] + _CUT


def _end_of(messages: Sequence[WholeMessage], place: int) -> int:
    """Return the end of the branch that goes on from a message, always with its last child."""
    last: dict[int | None, int] = {one.parent: at for at, one in enumerate(messages)}
    while place in last:
        place = last[place]
    return place


def _spoken(text: str) -> str:
    """Return the beginning of a message without the lines for what was attached to it."""
    beginning = text[:_BEGINNING]
    return _ASIDE.sub("", beginning).strip() or beginning


def _first_question(messages: Sequence[WholeMessage]) -> str:
    return next((one.text for one in messages if one.role == "user"), messages[0].text)
