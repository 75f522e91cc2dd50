"""Chats out of Open WebUI's export: a tree under `history`, of which `currentId` is shown."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.growing import Node, Outline, chained, grow, messages_in, tree_in
from desktop.core.chat.exchange.plain import (
    joined,
    line_of,
    list_of,
    moment_of,
    name_of,
    object_of,
    title_of,
)
from desktop.core.chat.exchange.reading import parts_text, role_of, settings_of, source_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.messages import Status
    from desktop.core.store.whole import WholeChat

#: What the program did, as it writes it into a message for its own window to show folded.
_DETAILS: Final = "<details "
_END: Final = "</details>"
#: The kind and the name stand at the beginning of a tag, which may be as long as a web page.
_TAG_HEAD: Final = 2000
_TYPE: Final = re.compile(r'type="([a-z_]{1,40})"')
_NAME: Final = re.compile(r'\bname="([^"]{0,200})"')


def fits(found: Mapping[str, object]) -> bool:
    """Tell whether this is a chat of Open WebUI's."""
    chat = object_of(found.get("chat")) or found
    history = object_of(chat.get("history"))
    return isinstance(history.get("messages"), dict) or (
        "chat" in found and isinstance(chat.get("messages"), list)
    )


def read(found: Mapping[str, object], reading: Reading) -> WholeChat:
    """Return the chat.

    Raises:
        LeaveOut: nothing was said in it.
    """
    chat = object_of(found.get("chat")) or found
    outline = Outline(
        title=title_of(found.get("title")) or title_of(chat.get("title")),
        source=source_of("open-webui", found.get("id") or chat.get("id")),
        created=moment_of(found.get("created_at")) or moment_of(chat.get("timestamp")),
        updated=moment_of(found.get("updated_at")),
        model=name_of(next(iter(list_of(chat.get("models"))), None)),
        settings=settings_of(object_of(chat.get("params")).get("system")),
        pinned=found.get("pinned") is True,
        archived=found.get("archived") is True,
    )
    history = object_of(chat.get("history"))
    tree = tree_in(history.get("messages"))
    if tree:
        shown = history.get("currentId")
        key = shown if isinstance(shown, str) else None
        nodes = [_node(key, object_of(message), reading) for key, message in tree.items()]
    else:
        key = None
        nodes = chained(
            _node("", object_of(message), reading) for message in messages_in(chat.get("messages"))
        )
    return grow(outline, nodes, key, reading.now, reading.notes)


def _node(key: str, message: Mapping[str, object], reading: Reading) -> Node:
    parent = message.get("parentId")
    role = role_of(message.get("role"))
    text, thinking = parts_text(message.get("content"), reading), ""
    if role == "assistant":
        text, thinking = _apart(text, reading)
        # Since 0.10 (June 2026) what was answered may be there alone, and the content is empty.
        output = [object_of(one) for one in list_of(message.get("output"))]
        text = text if text.strip() else _answered(output, reading)
        thinking = thinking or _thought(output, reading)
        if message.get("error") and not text.strip():
            text = reading.stand_in("part", _failure(message["error"]))
    rating = object_of(message.get("annotation")).get("rating")
    return Node(
        key=key,
        parent=parent if isinstance(parent, str) else None,
        role=role,
        text=joined([*_files(message, reading), text]),
        thinking=thinking,
        model=name_of(message.get("model")) if role == "assistant" else None,
        created=moment_of(message.get("timestamp")),
        rating=rating if isinstance(rating, int) and rating in (-1, 1) else 0,
        status=_status(message),
    )


def _status(message: Mapping[str, object]) -> Status:
    return "stopped" if message.get("done") is False or message.get("error") else "complete"


def _failure(error: object) -> str:
    """Return why a reply failed; what it says stands in the place of the reply."""
    return line_of(object_of(error).get("content")) or line_of(error) or "a reply that failed"


def _answered(output: Sequence[Mapping[str, object]], reading: Reading) -> str:
    """Return what was answered, out of the items of a reply."""
    said: list[str] = []
    for item in output:
        kind = line_of(item.get("type"))
        if kind == "message":
            said.append(parts_text(item.get("content"), reading))
        elif kind and kind != "reasoning" and not kind.endswith("_output"):
            name = item.get("name") or kind.removeprefix("open_webui:")
            said.append(reading.stand_in("tool", name))
    return joined(said)


def _thought(output: Sequence[Mapping[str, object]], reading: Reading) -> str:
    """Return what was thought, out of the items of a reply."""
    items = [item for item in output if item.get("type") == "reasoning"]
    return joined([parts_text(one.get("summary") or one.get("content"), reading) for one in items])


def _apart(text: str, reading: Reading) -> tuple[str, str]:
    """Return what was answered and what was thought; a line stands for each use of a tool."""
    said: list[str] = []
    thoughts: list[str] = []
    at, opened, end = 0, -1, -1
    while (begin := text.find(_DETAILS, at)) >= 0:
        if opened < begin:
            # What a tool found may stand in the tag itself, with its ">" written otherwise.
            opened = text.find(">", begin)
        if end < begin:
            end = text.find(_END, begin)
        if end < 0:
            break
        kind = _TYPE.match(text, begin + len(_DETAILS), opened) if opened < end else None
        if kind is None:
            # What the model wrote itself: it stays as it is.
            said.append(text[at : begin + len(_DETAILS)])
            at = begin + len(_DETAILS)
            continue
        said.append(text[at:begin])
        if kind.group(1) == "reasoning":
            thoughts.append(_thoughts(text[opened + 1 : end]))
        else:
            name = _NAME.search(text, begin, min(opened, begin + _TAG_HEAD))
            tool = html.unescape(name.group(1)) if name else kind.group(1)
            said.append(f"\n\n{reading.stand_in('tool', tool)}\n\n")
        at = end + len(_END)
    said.append(text[at:])
    return "".join(said).strip("\n"), joined(thoughts)


def _thoughts(inside: str) -> str:
    """Return thoughts without their heading and the mark of a quotation before each line."""
    heading, found, rest = inside.partition("</summary>")
    if found and heading.lstrip().startswith("<summary>"):
        inside = rest
    lines = html.unescape(inside).strip("\n").split("\n")
    return "\n".join(re.sub(r"^> ?", "", line) for line in lines).strip("\n")


def _files(message: Mapping[str, object], reading: Reading) -> list[str]:
    found = []
    for one in map(object_of, list_of(message.get("files"))):
        name = one.get("name") or object_of(one.get("file")).get("filename")
        picture = line_of(one.get("type")) == "image"
        found.append(reading.stand_in("picture", name) if picture else reading.file(name))
    return found
