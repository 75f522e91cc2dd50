"""What every reader of other programs' chats is given, and shares."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from desktop.core.chat.chat_settings import LONGEST_TEXT, ChatSettings, write
from desktop.core.chat.exchange.notes import Notes
from desktop.core.chat.exchange.plain import (
    bracketed,
    joined,
    line_of,
    list_of,
    object_of,
    text_of,
)

if TYPE_CHECKING:
    from desktop.core.chat.exchange.notes import Missing
    from desktop.core.store.messages import Role

_WORDS: Final[dict[Missing, str]] = {
    "picture": "Picture",
    "file": "File",
    "sound": "Sound",
    "tool": "Tool",
    "part": "Not imported",
}
_PICTURE: Final = re.compile(r"(?i)\.(?:png|jpe?g|gif|webp|bmp|heic|svg|tiff?)$")
_KINDS: Final[tuple[tuple[str, Missing], ...]] = (
    ("image", "picture"),
    ("audio", "sound"),
    ("tool", "tool"),
)
_ROLES: Final[dict[object, Role]] = {
    "user": "user",
    "human": "user",
    "assistant": "assistant",
    "system": "system",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One import, as the readers see it.

    Attributes:
        now: milliseconds since 1970.
        notes: where readers count what they cannot take.
    """

    now: int
    notes: Notes = field(default_factory=Notes)

    def stand_in(self, what: Missing, name: object = "") -> str:
        """Count something that cannot be kept, and return the line that stands for it."""
        self.notes.missing[what] += 1
        return bracketed(_WORDS[what], name)

    def file(self, name: object) -> str:
        """Return the line that stands for a file, or for a picture by its name."""
        return self.stand_in("picture" if _PICTURE.search(line_of(name)) else "file", name)


def role_of(value: object) -> Role | None:
    """Return who speaks; None for tools and for what nobody knows."""
    return _ROLES.get(value) if isinstance(value, str) else None


def source_of(program: str, identity: object) -> str | None:
    """Return what names a chat of another program; None where it has no name."""
    if isinstance(identity, int) and not isinstance(identity, bool) and 0 <= identity < 1 << 63:
        identity = str(identity)
    name = line_of(identity)
    return f"{program}:{name}" if name else None


def settings_of(system: object) -> str:
    """Return the settings of a chat that had these instructions; "" for none."""
    text = text_of(system)[:LONGEST_TEXT]
    return write(ChatSettings(system=text)) if text.strip() else ""


def parts_text(content: object, reading: Reading) -> str:
    """Return the text of a content that is a text, or parts as many interfaces have them."""
    if isinstance(content, str):
        return text_of(content)
    return joined([_part(part, reading) for part in list_of(content)])


def _part(part: object, reading: Reading) -> str:
    if isinstance(part, str):
        return text_of(part)
    found = object_of(part)
    kind = line_of(found.get("type"))
    if isinstance(found.get("text"), str):
        return text_of(found["text"])
    name = found.get("name") or found.get("filename")
    if "file" in kind:
        return reading.file(name)
    what = next((what for word, what in _KINDS if word in kind), None)
    if what is None and not found:
        return ""
    return reading.stand_in(what or "part", name if what else kind)
