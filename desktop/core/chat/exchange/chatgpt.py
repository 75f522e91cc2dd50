"""Chats out of ChatGPT's data export: a tree under `mapping`, of which `current_node` is shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.growing import Node, Outline, grow, tree_in
from desktop.core.chat.exchange.pieces import parse
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
from desktop.core.chat.exchange.reading import role_of, source_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.messages import Status
    from desktop.core.store.whole import WholeChat

#: What the program tells itself, or the person about its work.
_SILENT: Final = frozenset(
    {"user_editable_context", "model_editable_context", "reasoning_recap", "system_error"}
)
#: Marks around references to web pages, and around words that the window makes cards or links of.
_MARK: Final = re.compile(
    "\ue200([a-z_]{1,40})\ue202([^\ue200\ue201]{0,20000})\ue201"
    "|\u3010[^\u3010\u3011\n]{0,80}\u2020[^\u3010\u3011\n]{0,80}\u3011"
)
_STRAY: Final = re.compile("\ue200[^\ue200\ue201]{0,2000}\ue201|[\ue200-\ue206]")
#: Of these, the first piece is words of the reply, and the others are not.
_WORDED: Final = frozenset({"url", "link_title", "navlist", "video"})
_KNOWN: Final = frozenset({"", "text", "multimodal_text", "code", "execution_output"})
#: What the program calls a chat that has no name.
_UNNAMED: Final = frozenset({"new chat"})


def fits(found: Mapping[str, object]) -> bool:
    """Tell whether this is a chat of ChatGPT's."""
    return isinstance(found.get("mapping"), dict)


def read(found: Mapping[str, object], reading: Reading) -> WholeChat:
    """Return the chat.

    Raises:
        LeaveOut: nothing was said in it.
    """
    title = title_of(found.get("title"))
    outline = Outline(
        title="" if title.lower() in _UNNAMED else title,
        source=source_of("chatgpt", found.get("conversation_id") or found.get("id")),
        created=moment_of(found.get("create_time")),
        updated=moment_of(found.get("update_time")),
        model=name_of(found.get("default_model_slug")),
        pinned=found.get("is_starred") is True,
        archived=found.get("is_archived") is True,
    )
    tree = tree_in(found.get("mapping"))
    nodes = [_node(key, object_of(tree[key]), reading) for key in _by_children(tree)]
    shown = found.get("current_node")
    key = shown if isinstance(shown, str) else None
    return grow(outline, nodes, key, reading.now, reading.notes)


def _by_children(tree: Mapping[str, object]) -> list[str]:
    """Return the keys so that children of one parent stand in the order that it names them in."""
    places: dict[str, int] = {}
    for node in tree.values():
        for place, child in enumerate(list_of(object_of(node).get("children"))):
            if isinstance(child, str):
                places.setdefault(child, place)
    return sorted(tree, key=lambda key: places.get(key, 0))


def _node(key: str, node: Mapping[str, object], reading: Reading) -> Node:
    parent = node.get("parent")
    before = parent if isinstance(parent, str) else None
    message = object_of(node.get("message"))
    metadata = object_of(message.get("metadata"))
    author = object_of(message.get("author")).get("role")
    kind = line_of(object_of(message.get("content")).get("content_type"))
    hidden = metadata.get("is_visually_hidden_from_conversation") is True
    if hidden or kind in _SILENT or metadata.get("is_user_system_message") is True:
        return Node(key, before, None)
    text, thinking = _content(message, reading)
    if author == "tool":
        # What it found is not shown as such; a picture or a report that it made is.
        made = [_pictures(message, reading), _report(metadata)]
        role, text = role_of("assistant"), joined(made)
    else:
        role, text = role_of(author), joined([*_attachments(metadata, reading), text])
    return Node(
        key=key,
        parent=before,
        role=role,
        text=text,
        thinking=thinking,
        model=name_of(metadata.get("model_slug")) if role == "assistant" else None,
        created=moment_of(message.get("create_time")),
        status=_status(message, metadata),
    )


def _status(message: Mapping[str, object], metadata: Mapping[str, object]) -> Status:
    details = object_of(metadata.get("finish_details"))
    interrupted = details.get("type") in ("interrupted", "client_stopped")
    return "stopped" if interrupted or message.get("status") == "in_progress" else "complete"


def _content(message: Mapping[str, object], reading: Reading) -> tuple[str, str]:
    """Return the text and the thoughts of a message."""
    if object_of(message.get("author")).get("role") == "tool":
        return "", ""
    content = object_of(message.get("content"))
    kind = line_of(content.get("content_type"))
    if kind == "thoughts":
        return "", joined([_thought(object_of(one)) for one in list_of(content.get("thoughts"))])
    to = line_of(message.get("recipient"))
    if to not in ("", "all"):
        if document := _document(to, content):
            return document, ""
        code = text_of(content.get("text")) if kind == "code" and to == "python" else ""
        line = reading.stand_in("tool", to)
        return joined([line, fenced(code, "python") if code else ""]), ""
    if kind == "code":
        language = line_of(content.get("language"))
        code = text_of(content.get("text"))
        return fenced(code, "" if language == "unknown" else language) if code.strip() else "", ""
    said = [_part(part, reading) for part in list_of(content.get("parts"))]
    text = _readable(joined(said or [text_of(content.get("text"))]), message)
    if not text.strip() and kind not in _KNOWN:
        text = reading.stand_in("part", kind)
    return text, ""


def _readable(text: str, message: Mapping[str, object]) -> str:
    """Return a text with words in the place of marks, as the window shows them."""
    waiting: dict[str, list[str]] = {}
    references = list_of(object_of(message.get("metadata")).get("content_references"))
    for one in map(object_of, references):
        mark, shown = text_of(one.get("matched_text")), text_of(one.get("alt"))
        if mark and shown:
            waiting.setdefault(mark, []).insert(0, shown)

    def words(found: re.Match[str]) -> str:
        # Each reference stands for one mark, so that a text grows by no more than they hold.
        known = waiting.get(found.group())
        return known.pop() if known else _words_of(found)

    return _STRAY.sub("", _MARK.sub(words, text))


def _words_of(mark: re.Match[str]) -> str:
    kind, inside = mark.group(1) or "", mark.group(2) or ""
    if kind == "entity":
        return _name_in(inside)
    return inside.partition("\ue202")[0] if kind in _WORDED else ""


def _name_in(inside: str) -> str:
    """Return what a card is about: it is a list of its kind, its name and a description."""
    try:
        found = list_of(parse(inside.encode()))
    except ValueError:
        return ""
    return text_of(found[1]) if len(found) > 1 else ""


def _document(to: str, content: Mapping[str, object]) -> str:
    """Return a document that was written into a canvas; "" for a change of a part of one."""
    if not to.startswith("canmore."):
        return ""
    written = [text_of(content.get("text")), *map(text_of, list_of(content.get("parts")))]
    try:
        given = object_of(parse("".join(written).encode()))
    except ValueError:
        return ""
    updates = [object_of(one) for one in list_of(given.get("updates"))]
    whole = next((one.get("replacement") for one in updates if one.get("pattern") == ".*"), None)
    text = text_of(given.get("content")) or text_of(whole)
    language = line_of(given.get("type")).partition("code/")[2]
    name = bracketed("Document", given.get("name"))
    return joined([name, fenced(text, language)]) if text.strip() else ""


def _report(metadata: Mapping[str, object]) -> str:
    """Return the report of a research, which stands in what a window of its own knows."""
    state = object_of(metadata.get("chatgpt_sdk")).get("widget_state")
    try:
        known = object_of(parse(state.encode()) if isinstance(state, str) else state)
    except ValueError:
        return ""
    message = object_of(known.get("report_message"))
    parts = list_of(object_of(message.get("content")).get("parts"))
    return _readable(joined([text_of(part) for part in parts]), message)


def _thought(thought: Mapping[str, object]) -> str:
    return joined([text_of(thought.get("summary")), text_of(thought.get("content"))])


def _part(part: object, reading: Reading) -> str:
    if isinstance(part, str):
        return text_of(part)
    found = object_of(part)
    kind = line_of(found.get("content_type"))
    if kind == "audio_transcription":
        return text_of(found.get("text"))
    if "image" in kind:
        return reading.stand_in("picture")
    if "audio" in kind or "video" in kind:
        return reading.stand_in("sound")
    if isinstance(found.get("text"), str):
        return text_of(found["text"])
    return reading.stand_in("part", kind) if found else ""


def _pictures(message: Mapping[str, object], reading: Reading) -> str:
    parts = list_of(object_of(message.get("content")).get("parts"))
    kinds = [line_of(object_of(part).get("content_type")) for part in parts]
    return joined([reading.stand_in("picture") for kind in kinds if "image" in kind])


def _attachments(metadata: Mapping[str, object], reading: Reading) -> list[str]:
    """Return lines for attached files; pictures stand among the parts of the message."""
    found = [object_of(one) for one in list_of(metadata.get("attachments"))]
    return [
        reading.file(one.get("name"))
        for one in found
        if not line_of(one.get("mime_type")).startswith("image/")
    ]
