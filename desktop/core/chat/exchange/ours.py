"""Our own format: JSON that holds whole chats, with all branches. See docs/chats.md. Pure."""

from __future__ import annotations

import base64
import json
import math
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, cast, get_args

from desktop.core import pictures
from desktop.core.chat.exchange.notes import LeaveOut
from desktop.core.chat.exchange.plain import (
    EPOCH,
    MOST_MESSAGES,
    list_of,
    object_of,
    text_of,
    written_moment,
)
from desktop.core.errors import AssistantError
from desktop.core.store import attached
from desktop.core.store.columns import is_bounded
from desktop.core.store.messages import Role, Status, storable
from desktop.core.store.whole import WholeChat, WholeMessage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.core.chat.exchange.reading import Reading
    from desktop.core.store.attached import Attachment

FORMAT: Final = "goldcrest-chats"
VERSION: Final = 1
_LONGEST_LINE: Final = 1000
_DEEPEST: Final = 50
#: In base64, four letters are three bytes.
_LONGEST_IMAGE: Final = pictures.MOST_BYTES * 4 // 3 + 4
_ROLES: Final = get_args(Role)
_STATUSES: Final = ("complete", "stopped", "failed")
_MAKERS: Final = ("words", "model", "person")


def fits(header: Mapping[str, object]) -> bool:
    """Tell whether a document whose first members are these is ours."""
    return header.get("format") == FORMAT


def read(found: Mapping[str, object], header: Mapping[str, object], reading: Reading) -> WholeChat:
    """Return a chat out of a document of ours.

    What is missing has the value that is not written; what makes no sense is damage.

    Raises:
        LeaveOut: it is damaged, too large, or a newer version wrote it.
    """
    version = header.get("version")
    if isinstance(version, int) and version > VERSION:
        raise LeaveOut("version")
    created = _moment(found.get("created"), reading.now)
    listed = found.get("messages", [])
    if not isinstance(listed, list) or len(listed) > MOST_MESSAGES:
        raise LeaveOut("large" if isinstance(listed, list) else "damaged")
    messages: list[WholeMessage] = []
    room = _Room()
    for one in listed:
        message = _message(one, len(messages), created)
        files = _attachments(object_of(one).get("attachments"), room)
        messages.append(replace(message, attachments=files))
    if room.refused:
        reading.notes.missing["picture"] += room.refused
    chat = WholeChat(
        title=_line(found.get("title")),
        created=created,
        updated=_moment(found.get("updated"), created),
        messages=tuple(messages),
        shown=_shown(found.get("shown", -1), len(messages)),
        model=_name(found.get("model")),
        settings=_settings(object_of(found.get("settings")), reading),
        folder=_line(found.get("folder")) or None,
        pinned=found.get("pinned") is True,
        archived=found.get("archived") is True,
        unread=found.get("unread") is True,
        titled=_one_of(found.get("titled"), _MAKERS, "words"),
        draft=_text(found.get("draft", "")),
        source=_name(found.get("source")),
    )
    return chat if chat.source else _named(chat, dated="created" in found)


@dataclass(slots=True)
class _Room:
    """How much there may still be of the images of a chat, in bytes, and how many had none."""

    bytes: int = pictures.MOST_TOGETHER
    refused: int = 0

    def takes(self, size: int) -> bool:
        """Take an image of that size in; return whether there was room."""
        if size > self.bytes:
            return False
        self.bytes -= size
        return True


def write(chats: Iterable[WholeChat], now: int, program: str) -> Iterator[str]:
    """Yield the document in pieces, one or more for each chat.

    Args:
        chats: taken one at a time.
        now: milliseconds since 1970.
        program: the version of the program that writes.
    """
    head = {"format": FORMAT, "version": VERSION, "program": program, "exported": written(now)}
    yield json.dumps(head, indent=1)[:-2] + ',\n "chats": ['
    between = "\n"
    for chat in chats:
        yield between + json.dumps(chat_object(chat), ensure_ascii=False)
        between = ",\n"
    yield "\n ]\n}\n"


def chat_object(chat: WholeChat) -> dict[str, object]:
    """Return a chat as it is written: what is as usual is left out."""
    found: dict[str, object] = {
        "title": chat.title,
        "created": written(chat.created),
        "updated": written(chat.updated),
        "model": chat.model,
        "folder": chat.folder,
        "settings": _plain(_parsed(chat.settings)),
        "source": chat.source,
        "draft": chat.draft,
        "pinned": chat.pinned,
        "archived": chat.archived,
        "unread": chat.unread,
        "titled": "" if chat.titled == "words" else chat.titled,
    }
    room = _Room()
    return {
        **_without_usual(found),
        "shown": chat.shown,
        "messages": [_message_object(message, room) for message in chat.messages],
    }


def written(moment: int) -> str:
    """Return a time as text: UTC, to the millisecond."""
    when = EPOCH + timedelta(milliseconds=moment)
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _message_object(message: WholeMessage, room: _Room) -> dict[str, object]:
    found: dict[str, object] = {
        "parent": message.parent,
        "role": message.role,
        "created": written(message.created),
        "text": message.text,
        "thinking": message.thinking,
        "status": "" if message.status == "complete" else message.status,
        "model": message.model,
        "stats": _plain(message.stats),
        "error": _plain(message.error),
        "pinned": message.pinned,
        "rating": message.rating or None,
    }
    if message.summary is not None:
        found["summary"] = {"text": message.summary, "created": written(message.summarised)}
    if message.attachments:
        found["attachments"] = [_file_object(one, room) for one in message.attachments]
    return {"text": "", **_without_usual(found)}


def _file_object(file: Attachment, room: _Room) -> dict[str, object]:
    found = {**attached.as_object(file), "text": file.text}
    # More images than a model is shown are only named: whoever reads this has a bound as well.
    if file.data and room.takes(len(file.data)):
        found["data"] = base64.b64encode(file.data).decode("ascii")
    return found


def _without_usual(found: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value
        for name, value in found.items()
        if value is not None and value is not False and value not in ("", {})
    }


def _plain(value: object, depth: int = 0) -> object:
    """Return a value without numbers that others could not read, or that no float has room for.

    What is nested deeper than anything of ours becomes nothing.
    """
    if depth > _DEEPEST or (isinstance(value, float) and not math.isfinite(value)):
        return None
    if isinstance(value, int) and not is_bounded(value):
        return None
    if isinstance(value, dict):
        return {str(name): _plain(one, depth + 1) for name, one in value.items()}
    return [_plain(one, depth + 1) for one in value] if isinstance(value, list) else value


def _parsed(settings: str) -> object:
    try:
        found = json.loads(settings) if settings else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _message(value: object, place: int, began: int) -> WholeMessage:
    found = object_of(value)
    role, parent = found.get("role"), found.get("parent")
    if role not in _ROLES or (parent is not None and _place(parent, place) is None):
        raise LeaveOut("damaged")
    summary = object_of(found.get("summary"))
    rating = found.get("rating")
    return WholeMessage(
        parent=_place(parent, place),
        role=cast("Role", role),
        text=_text(found.get("text", "")),
        created=_moment(found.get("created"), began),
        thinking=_text(found.get("thinking", "")),
        status=cast("Status", _one_of(found.get("status"), _STATUSES, "complete")),
        model=_name(found.get("model")),
        stats=_kept_object(found.get("stats")),
        error=_kept_object(found.get("error")),
        pinned=found.get("pinned") is True,
        rating=rating if isinstance(rating, int) and rating in (-1, 1) else 0,
        summary=_text(summary["text"]) if "text" in summary else None,
        summarised=_moment(summary.get("created"), began) if "text" in summary else 0,
    )


def _attachments(value: object, room: _Room) -> tuple[Attachment, ...]:
    """Return the files of a message.

    Raises:
        LeaveOut: they are damaged, or more than a message can have.
    """
    listed = list_of(value)
    if len(listed) > attached.MOST_FILES:
        raise LeaveOut("large")
    found: list[Attachment] = []
    for one in listed:
        file = attached.from_object(one, _text(object_of(one).get("text", "")))
        if file is None:
            raise LeaveOut("damaged")
        found.append(_with_image(file, object_of(one).get("data"), room))
    if sum(len(one.text.encode()) for one in found) > attached.MOST_BYTES:
        raise LeaveOut("large")
    return tuple(found)


def _with_image(file: Attachment, value: object, room: _Room) -> Attachment:
    """Return a file with its image; one that no model could be shown stays a name."""
    if not file.is_image or value is None:
        return file
    data = _image(file.name, value)
    if not data or not room.takes(len(data)):
        room.refused += 1
        return file
    return replace(file, data=data)


def _image(name: str, value: object) -> bytes:
    """Return an image out of base64; none where no model could be shown it."""
    if not isinstance(value, str) or len(value) > _LONGEST_IMAGE:
        return b""
    try:
        data = base64.b64decode(value, validate=True)
        pictures.check(name, data)
    except (AssistantError, ValueError):
        return b""
    return data


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise LeaveOut("damaged")
    return storable(value)


def _name(value: object) -> str | None:
    return storable(value)[:_LONGEST_LINE] if isinstance(value, str) and value else None


def _line(value: object) -> str:
    if not isinstance(value, str):
        return ""
    return text_of(value)[:_LONGEST_LINE].replace("\n", " ").replace("\t", " ")


def _moment(value: object, otherwise: int) -> int:
    found = written_moment(value) if isinstance(value, str) else None
    return otherwise if found is None else found


def _place(value: object, count: int) -> int | None:
    right = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < count
    return cast("int", value) if right else None


def _shown(value: object, count: int) -> int | None:
    """Return the place of the last message that is shown: of all where that is no place."""
    place = _place(value, count)
    last = count - 1 if count else None
    return last if place is None and value is not None else place


def _one_of(value: object, known: tuple[str, ...], otherwise: str) -> str:
    return value if isinstance(value, str) and value in known else otherwise


def _kept_object(value: object) -> dict[str, object] | None:
    return cast("dict[str, object]", _plain(value)) if isinstance(value, dict) else None


def _settings(found: Mapping[str, object], reading: Reading) -> str:
    """Return a chat's settings without adapters on other computers.

    Merely looking for one would connect to a computer that a stranger named.
    """
    kept = dict(found)
    adapters = list_of(kept.pop("adapters", None))
    here = [one for one in adapters if not _is_elsewhere(object_of(one).get("path"))]
    reading.notes.missing["adapter"] += len(adapters) - len(here)
    if here:
        kept["adapters"] = here
    return json.dumps(_plain(kept)) if kept else ""


def _is_elsewhere(path: object) -> bool:
    return isinstance(path, str) and path.lstrip().startswith(("\\\\", "//", "\\/", "/\\"))


def _named(chat: WholeChat, *, dated: bool) -> WholeChat:
    """Return a chat with a source, so that it is imported once."""
    moment = chat.created if dated else ""
    return replace(chat, source=f"goldcrest:{moment}-{chat.fingerprint()[:32]}")
