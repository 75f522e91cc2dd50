"""Chats out of Claude's data export: messages in order, in newer ones with their parents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.growing import Node, Outline, grow, messages_in
from desktop.core.chat.exchange.plain import (
    LONGEST_TEXT,
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
    from desktop.core.store.whole import WholeChat

_OUTPUTS: Final = "/mnt/user-data/outputs/"


def fits(found: Mapping[str, object]) -> bool:
    """Tell whether this is a chat of Claude's."""
    return isinstance(found.get("chat_messages"), list)


def read(found: Mapping[str, object], reading: Reading) -> WholeChat:
    """Return the chat.

    Raises:
        LeaveOut: nothing was said in it.
    """
    outline = Outline(
        title=title_of(found.get("name")),
        source=source_of("claude", found.get("uuid")),
        created=moment_of(found.get("created_at")),
        updated=moment_of(found.get("updated_at")),
        model=name_of(found.get("model")),
        folder=name_of(object_of(found.get("project")).get("name")),
        pinned=found.get("is_starred") is True,
    )
    documents = _Documents()
    nodes: list[Node] = []
    for place, message in enumerate(messages_in(found.get("chat_messages"))):
        before = nodes[-1].key if nodes else None
        nodes.append(_node(place, object_of(message), before, reading, documents))
    shown = found.get("current_leaf_message_uuid")
    key = shown if isinstance(shown, str) else None
    return grow(outline, nodes, key, reading.now, reading.notes)


@dataclass(slots=True)
class _Documents:
    """The documents of a chat as they were written last, of which later messages change a part.

    Attributes:
        texts: their texts, by the program's names for them.
        titles: their titles.
        languages: what they are written in.
        room: how much of them may be written again after changes, in characters.
    """

    texts: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    room: int = LONGEST_TEXT

    def written(self, given: Mapping[str, object]) -> tuple[str, str, str]:
        """Return text, title and language of a document after what was done to it; "" for none."""
        name, text = line_of(given.get("id")), text_of(given.get("content"))
        if given.get("command") == "update":
            text = self._changed(name, given)
        if text:
            self.texts[name] = text
            self.titles[name] = line_of(given.get("title")) or self.titles.get(name, "")
            self.languages[name] = line_of(given.get("language")) or self.languages.get(name, "")
        return text, self.titles.get(name, ""), self.languages.get(name, "")

    def _changed(self, name: str, given: Mapping[str, object]) -> str:
        before, old = self.texts.get(name, ""), text_of(given.get("old_str"))
        if not old or old not in before:
            return ""
        after = before.replace(old, text_of(given.get("new_str")), 1)
        self.room -= len(after)
        return after if self.room >= 0 else ""


def _node(
    place: int,
    message: Mapping[str, object],
    before: str | None,
    reading: Reading,
    documents: _Documents,
) -> Node:
    key, parent = message.get("uuid"), message.get("parent_message_uuid", before)
    text, thinking = _content(message, reading, documents)
    return Node(
        key=key if isinstance(key, str) else f"\0{place}",
        # The first ones name a parent that does not exist.
        parent=parent if isinstance(parent, str) else None,
        role=role_of(message.get("sender")),
        text=joined([*_files(message, reading), text]),
        thinking=thinking,
        created=moment_of(message.get("created_at")),
        status="stopped" if message.get("stop_reason") == "user_canceled" else "complete",
    )


def _content(
    message: Mapping[str, object], reading: Reading, documents: _Documents
) -> tuple[str, str]:
    """Return the text and the thoughts of a message."""
    said: list[list[str]] = []
    thoughts: list[str] = []
    before = ""
    for part in map(object_of, list_of(message.get("content"))):
        kind = line_of(part.get("type"))
        if kind == before == "text":
            # A sentence with a reference in it comes in several parts.
            said[-1].append(text_of(part.get("text")))
        elif kind == "text":
            said.append([text_of(part.get("text"))])
        elif kind == "thinking":
            thoughts.append(text_of(part.get("thinking")))
        elif kind == "tool_use":
            said.append([_tool(part, reading, documents)])
        elif kind == "image":
            said.append([reading.stand_in("picture")])
        elif isinstance(part.get("text"), str):
            said.append([text_of(part["text"])])
        before = kind
    # Older exports have the text beside the parts, which are empty.
    text = joined(["".join(one) for one in said])
    if not text and not thoughts:
        text = text_of(message.get("text"))
    return text, joined(thoughts)


def _tool(part: Mapping[str, object], reading: Reading, documents: _Documents) -> str:
    """Return a document that was written for the person, or the line for any other tool."""
    given = object_of(part.get("input"))
    document = title = language = ""
    path = line_of(given.get("path"))
    if part.get("name") == "create_file" and path.startswith(_OUTPUTS):
        # Since 2025 documents are files, of which these are handed over.
        document, title = text_of(given.get("file_text")), path.rpartition("/")[2]
        language = path.rpartition(".")[2]
    elif part.get("name") == "artifacts":
        document, title, language = documents.written(given)
    if not document.strip():
        return reading.stand_in("tool", part.get("name"))
    return joined([bracketed("Document", title), fenced(document, language)])


def _files(message: Mapping[str, object], reading: Reading) -> list[str]:
    """Return what was attached: texts as they are, a line for anything else."""
    found: list[str] = []
    texts: set[str] = set()
    for one in map(object_of, list_of(message.get("attachments"))):
        name, text = one.get("file_name"), text_of(one.get("extracted_content"))
        texts.add(line_of(name))
        if text.strip():
            found.append(joined([bracketed("File", name), fenced(text)]))
        else:
            found.append(reading.file(name))
    for one in map(object_of, list_of(message.get("files"))):
        name = one.get("file_name")
        if line_of(name) not in texts:
            picture = one.get("file_kind") == "image"
            found.append(reading.stand_in("picture", name) if picture else reading.file(name))
    return found
