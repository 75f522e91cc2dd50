"""Chats of LM Studio: messages in order, each with the versions that it has had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.growing import Node, Outline, grow, messages_in
from desktop.core.chat.exchange.plain import (
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
    from collections.abc import Mapping

    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.whole import WholeChat

_NAME: Final = "lm-studio"
#: What the program calls a chat that has no name.
_UNNAMED: Final = frozenset({"Untitled", "Unnamed Chat", "New Chat"})


def fits(found: Mapping[str, object]) -> bool:
    """Tell whether this is a chat of LM Studio's."""
    messages = found.get("messages")
    return isinstance(messages, list) and (
        any(isinstance(object_of(one).get("versions"), list) for one in messages[:20])
        or (not messages and "perChatPredictionConfig" in found)
    )


def is_named_by_a_moment(source: str | None) -> bool:
    """Tell whether a chat is one of LM Studio's: two may have been begun at the same moment."""
    return source is not None and source.startswith(f"{_NAME}:")


def read(found: Mapping[str, object], reading: Reading) -> WholeChat:
    """Return the chat.

    Raises:
        LeaveOut: nothing was said in it.
    """
    created = moment_of(found.get("createdAt"))
    names = ("userLastMessagedAt", "assistantLastMessagedAt")
    last = [moment_of(found.get(name)) for name in names]
    title = title_of(found.get("name"))
    outline = Outline(
        title="" if title in _UNNAMED else title,
        # It has no other name than the moment when it was begun.
        source=source_of(_NAME, created),
        created=created,
        updated=max((moment for moment in last if moment), default=None),
        model=name_of(object_of(found.get("lastUsedModel")).get("identifier")),
        settings=settings_of(_instructions(found)),
        pinned=found.get("pinned") is True,
    )
    nodes: list[Node] = []
    before: str | None = None
    for place, message in enumerate(map(object_of, messages_in(found.get("messages")))):
        versions = [object_of(one) for one in list_of(message.get("versions"))]
        if not versions:
            continue
        nodes += [
            _node(f"{place}.{number}", before, one, reading) for number, one in enumerate(versions)
        ]
        # What came after was said to the version that is selected, as far as the file tells.
        before = f"{place}.{_selected(message, len(versions))}"
    return grow(outline, nodes, before, reading.now, reading.notes)


def _selected(message: Mapping[str, object], count: int) -> int:
    chosen = message.get("currentlySelected")
    return chosen if isinstance(chosen, int) and 0 <= chosen < count else count - 1


def _instructions(found: Mapping[str, object]) -> object:
    fields = object_of(found.get("perChatPredictionConfig")).get("fields")
    for field in map(object_of, list_of(fields)):
        if field.get("key") == "llm.prediction.systemPrompt" and field.get("value"):
            return field["value"]
    return found.get("systemPrompt")


def _node(key: str, parent: str | None, version: Mapping[str, object], reading: Reading) -> Node:
    steps = [object_of(one) for one in list_of(version.get("steps"))]
    said, thoughts = [_content(version, reading)], [""]
    stopped = False
    for step in steps:
        thinks = object_of(step.get("style")).get("type") == "thinking"
        (thoughts if thinks else said).append(_content(step, reading))
        stats = object_of(object_of(step.get("genInfo")).get("stats"))
        stopped = stopped or stats.get("stopReason") == "userStopped"
    role = role_of(version.get("role"))
    return Node(
        key=key,
        parent=parent,
        role=role,
        text=joined(said),
        thinking=joined(thoughts),
        model=_model(version, steps) if role == "assistant" else None,
        created=next((moment for step in steps if (moment := _moment(step))), None),
        status="stopped" if stopped else "complete",
    )


def _content(holder: Mapping[str, object], reading: Reading) -> str:
    content = holder.get("content")
    if isinstance(content, str):
        return text_of(content)
    return joined([_part(object_of(part), reading) for part in list_of(content)])


def _part(part: Mapping[str, object], reading: Reading) -> str:
    kind = line_of(part.get("type"))
    if kind == "text":
        return text_of(part.get("text"))
    if kind == "file":
        name = part.get("name") or part.get("fileIdentifier")
        picture = part.get("fileType") == "image"
        return reading.stand_in("picture", name) if picture else reading.file(name)
    if kind == "toolCallRequest":
        return reading.stand_in("tool", part.get("name"))
    if kind == "toolCallResult" or not part:
        return ""
    return reading.stand_in("part", kind)


def _model(version: Mapping[str, object], steps: list[Mapping[str, object]]) -> str | None:
    sender = name_of(object_of(version.get("senderInfo")).get("senderName"))
    about = [object_of(step.get("genInfo")) for step in steps]
    return sender or next((name for one in about if (name := name_of(one.get("identifier")))), None)


def _moment(step: Mapping[str, object]) -> int | None:
    """Return when a step was begun: its name begins with that."""
    digits = line_of(step.get("stepIdentifier")).partition("-")[0]
    return moment_of(int(digits)) if digits.isascii() and digits.isdecimal() else None
