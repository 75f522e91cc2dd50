"""Chats of Jan: what is known of a thread, and its messages in order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.growing import Node, Outline, chained, grow, messages_in
from desktop.core.chat.exchange.plain import (
    bracketed,
    fenced,
    joined,
    line_of,
    list_of,
    moment_of,
    name_of,
    object_of,
    text_of,
    title_of,
)
from desktop.core.chat.exchange.reading import role_of, settings_of, source_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.whole import WholeChat

_FILES: Final = "[ATTACHED_FILES]"
_FILES_END: Final = "[/ATTACHED_FILES]"


def fits(found: Mapping[str, object]) -> bool:
    """Tell whether this is a thread of Jan's together with its messages."""
    messages = found.get("messages")
    if not isinstance(messages, list):
        return False
    return (
        _is_thread(_thread(found))
        or "exported_at" in found
        or any(is_message(object_of(one)) for one in messages[:20])
    )


def is_message(found: Mapping[str, object]) -> bool:
    """Tell whether this is a line of `messages.jsonl`."""
    return found.get("object") == "thread.message" or (
        isinstance(found.get("thread_id"), str) and isinstance(found.get("content"), list)
    )


def read(found: Mapping[str, object], reading: Reading) -> WholeChat:
    """Return the chat.

    Raises:
        LeaveOut: nothing was said in it.
    """
    thread = _thread(found)
    messages = [object_of(one) for one in messages_in(found.get("messages"))]
    began = [moment_of(one.get("created_at")) for one in messages[:1]]
    named = next((one.get("thread_id") for one in messages if one.get("thread_id")), None)
    metadata = object_of(thread.get("metadata"))
    title = title_of(thread.get("title")) or title_of(metadata.get("title"))
    outline = Outline(
        title="" if title == "New Thread" else title,
        source=source_of("jan", thread.get("id") or named),
        # Each change of a thread makes its "created" anew.
        created=min(filter(None, (moment_of(thread.get("created")), *began)), default=None),
        updated=moment_of(thread.get("updated")),
        model=_model(thread),
        settings=settings_of(_assistant(thread).get("instructions")),
        folder=name_of(object_of(metadata.get("project")).get("name")),
        pinned=metadata.get("is_favorite", thread.get("isFavorite")) is True,
    )
    nodes = [_node(one, outline.model, reading) for one in messages]
    if not any("parentId" in object_of(one.get("metadata")) for one in messages):
        return grow(outline, chained(nodes), None, reading.now, reading.notes)
    return grow(outline, _tree(messages, nodes), _shown(messages), reading.now, reading.notes)


def _tree(messages: Sequence[Mapping[str, object]], nodes: Sequence[Node]) -> list[Node]:
    """Return messages after their parents, as Jan has them since it knows versions (2026)."""
    found: list[Node] = []
    for message, node in zip(messages, nodes, strict=True):
        metadata = object_of(message.get("metadata"))
        before = found[-1].key if found else None
        parent = metadata.get("parentId", before)
        key = message.get("id")
        found.append(
            replace(
                node,
                key=key if isinstance(key, str) else f"\0{len(found)}",
                parent=parent if isinstance(parent, str) else None,
            )
        )
    return found


def _shown(messages: Sequence[Mapping[str, object]]) -> str | None:
    """Return the name of the last message on the branch that is shown."""
    chosen: dict[object, object] = {}
    last: dict[object, object] = {}
    for message in messages:
        metadata = object_of(message.get("metadata"))
        last[metadata.get("parentId")] = message.get("id")
        chosen[message.get("id")] = metadata.get("activeChildId")
    at: object = None
    for _ in messages:
        following = chosen.get(at) or last.get(at)
        if not isinstance(following, str):
            break
        at = following
    return at if isinstance(at, str) else None


def _thread(found: Mapping[str, object]) -> Mapping[str, object]:
    return object_of(found.get("thread")) or found


def _is_thread(thread: Mapping[str, object]) -> bool:
    return thread.get("object") == "thread" or (
        isinstance(thread.get("id"), str) and isinstance(thread.get("assistants"), list)
    )


def _assistant(thread: Mapping[str, object]) -> Mapping[str, object]:
    return object_of(next(iter(list_of(thread.get("assistants"))), None))


def _model(thread: Mapping[str, object]) -> str | None:
    models = (object_of(thread.get("model")), object_of(_assistant(thread).get("model")))
    names = (name_of(one.get("id")) for one in models)
    # A star stands for none.
    return next((name for name in names if name and name != "*"), None)


def _node(message: Mapping[str, object], model: str | None, reading: Reading) -> Node:
    role = role_of(message.get("role"))
    text, thinking = _content(message, reading) if role else ("", "")
    stopped = (
        message.get("status") in ("stopped", "error", "pending")
        or object_of(message.get("metadata")).get("stopped") is True
    )
    return Node(
        key="",
        parent=None,
        role=role,
        text=text,
        thinking=thinking,
        model=model if role == "assistant" else None,
        created=moment_of(message.get("created_at")),
        status="stopped" if stopped and role == "assistant" else "complete",
    )


def _attached(text: str, reading: Reading) -> tuple[str, list[str]]:
    """Return a text without the list of files that Jan puts at its end, and lines for those."""
    asked, found, rest = text.partition(_FILES)
    listed, ended, _ = rest.partition(_FILES_END)
    if not found or not ended:
        return text, []
    names = re.findall(r"^- file_id: .*?, name: (.+?)(?:, type: .*)?$", listed, re.MULTILINE)
    return asked.rstrip(), [reading.file(name) for name in names]


def _inline(file: Mapping[str, object]) -> str:
    """Return the text of a file that was attached as such."""
    text = text_of(file.get("content"))
    return joined([bracketed("File", file.get("name")), fenced(text)]) if text.strip() else ""


def _content(message: Mapping[str, object], reading: Reading) -> tuple[str, str]:
    """Return the text and the thoughts of a message."""
    content = message.get("content")
    if isinstance(content, str):
        return text_of(content), ""
    said: list[str] = []
    thoughts: list[str] = []
    for part in map(object_of, list_of(content)):
        kind = line_of(part.get("type"))
        text = part.get("text")
        value = text_of(text if isinstance(text, str) else object_of(text).get("value"))
        if kind == "reasoning":
            thoughts.append(value)
        elif kind == "text":
            value, files = _attached(value, reading)
            said += [*files, value]
        elif kind == "tool_call":
            said.append(reading.stand_in("tool", part.get("tool_name")))
        elif kind == "image_url":
            said.append(reading.stand_in("picture"))
        elif part:
            said.append(reading.stand_in("part", kind))
    metadata = object_of(message.get("metadata"))
    said[:0] = [_inline(object_of(one)) for one in list_of(metadata.get("inline_file_contents"))]
    for call in map(object_of, list_of(metadata.get("tool_calls"))):
        function = object_of(object_of(call.get("tool")).get("function"))
        said.append(reading.stand_in("tool", function.get("name")))
    return joined(said), joined(thoughts)
