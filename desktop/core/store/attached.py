"""Files that were sent with a message: what they are, and their text as the model reads it.

The two are kept in two columns of the message: what a list of messages shows is short, while the
text is read only where the model is to read it. Neither is part of the message's own text, so no
search finds the words of a file. Images have no text, but bytes; see `images`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from desktop.core.store import images
from desktop.core.store.columns import LARGEST_ID

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.core.pictures import Image
    from desktop.core.store.database import Database
    from desktop.core.store.messages import Message

#: What of a file is shown to the model: all of it, parts that a person chose, or the passages that
#: fit the question.
Taken = Literal["all", "parts", "passages"]

#: The kind of a file that a model sees instead of reading it.
IMAGE: Final = "image"

#: That one message can have.
MOST_FILES: Final = 10
#: The text of all files of a message together, in bytes of UTF-8.
MOST_BYTES: Final = 2_000_000
#: Of one branch: more than any model reads that runs on a laptop.
_MOST_OF_BRANCH: Final = 16_000_000
_LONGEST_WORDS: Final = 200
# An attachment's `bytes` is a number.
_Data = bytes


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message.

    Attributes:
        name: the file's, without folders; printable.
        kind: what it is, such as "pdf"; see `documents.values.Kind`.
        bytes: its size.
        taken: what of it is shown to the model.
        count: how many parts or passages that are; 0 for all.
        of: how many there are; 0 for all.
        where: the pages among them, such as "1-3, 7"; "" where there are none.
        text: how the model reads it; "" where only what it is was read from the database.
        data: of an image, all of its bytes; likewise.
    """

    name: str
    kind: str
    bytes: int
    taken: Taken = "all"
    count: int = 0
    of: int = 0
    where: str = ""
    text: str = field(default="", repr=False)
    data: _Data = field(default=b"", repr=False)

    @property
    def is_image(self) -> bool:
        """Whether a model sees it; a text of the same kind would be a stranger's."""
        return self.kind == IMAGE


def as_read(text: str, files: Iterable[Attachment]) -> str:
    """Return a message as the model reads it: the files, and then what is said."""
    return "\n".join((*(one.text for one in files if not one.is_image), text))


def unseen(names: Iterable[str]) -> str:
    """Return what stands before a message in place of images that are not shown; "" for none."""
    return "".join(f"[Picture: {name}]\n" for name in names)


def notes_json(files: Sequence[Attachment]) -> str | None:
    """Return what the column `attachments` holds: what the files are."""
    return json.dumps([as_object(one) for one in files]) if files else None


def texts_json(files: Sequence[Attachment]) -> str | None:
    """Return what the column `documents` holds: their texts, in the same order."""
    found = [_storable(one.text) for one in files]
    return json.dumps(found, ensure_ascii=False) if files else None


def as_object(one: Attachment) -> dict[str, object]:
    """Return what a file is, as JSON has it; what is as usual is left out."""
    found: dict[str, object] = {
        "name": _storable(one.name),
        "kind": _storable(one.kind),
        "bytes": one.bytes,
    }
    if one.taken != "all":
        found |= {"taken": one.taken, "count": one.count, "of": one.of}
        found |= {"where": _storable(one.where)} if one.where else {}
    return found


def from_object(value: object, text: str = "") -> Attachment | None:
    """Return the file in an object of JSON, which may be a stranger's; None for nonsense."""
    if not isinstance(value, dict):
        return None
    taken = value.get("taken", "all")
    return Attachment(
        name=_line(value.get("name")) or "?",
        kind=_line(value.get("kind")),
        bytes=_number(value.get("bytes")),
        taken=taken if taken in get_args(Taken) else "all",
        count=_number(value.get("count")),
        of=_number(value.get("of")),
        where=_line(value.get("where")),
        text=text,
    )


def notes_in(column: object) -> tuple[Attachment, ...]:
    """Return the files in the column `attachments`, without their texts."""
    found = (from_object(value) for value in _list_in(column))
    return tuple(one for one in found if one is not None)


def whole(files: Sequence[Attachment], column: object) -> tuple[Attachment, ...]:
    """Return files with the texts in the column `documents`."""
    texts = [value if isinstance(value, str) else "" for value in _list_in(column)]
    texts += [""] * (len(files) - len(texts))
    return tuple(replace(one, text=text) for one, text in zip(files, texts, strict=False))


def read_with(database: Database, messages: Sequence[Message]) -> list[Message]:
    """Return messages of a branch as the model reads them: with the texts of files, and images.

    Where these are more than any model reads, the oldest are left out; images are named then.
    """
    having = [one for one in messages if one.attachments]
    if not having:
        return list(messages)
    with database.reading() as connection:
        texts = _texts(connection, having)
        shown = images.of_branch(connection, having)
    return [_with_files(one, texts, shown) if one.attachments else one for one in messages]


def _texts(connection: sqlite3.Connection, messages: Sequence[Message]) -> dict[int, object]:
    texts: dict[int, object] = {}
    size = 0
    for one in reversed(messages):
        row = connection.execute(_TEXTS, (one.id,)).fetchone()
        texts[one.id] = row[0] if row is not None else None
        size += len(row[0]) if row is not None and isinstance(row[0], str) else 0
        if size > _MOST_OF_BRANCH:
            break
    return texts


def _with_files(
    one: Message, texts: Mapping[int, object], shown: Mapping[int, tuple[Image, ...]]
) -> Message:
    text = one.text
    if one.id in texts:
        text = as_read(text, whole(one.attachments, texts[one.id]))
    found = shown.get(one.id, ())
    names = [image.name for image in found]
    missing = []
    for each in one.attachments:
        if each.is_image and each.name in names:
            names.remove(each.name)
        elif each.is_image:
            missing.append(each.name)
    return replace(one, text=unseen(missing) + text, images=found)


def keep_files(connection: sqlite3.Connection, message: Message) -> None:
    """Keep the files of a message that has just been inserted."""
    files = message.attachments
    if files:
        connection.execute(
            "UPDATE messages SET attachments = ?, documents = ? WHERE id = ?",
            (notes_json(files), texts_json(files), message.id),
        )
        images.keep(connection, message.conversation, message.id, files)


def copied(connection: sqlite3.Connection, source: int, target: Message) -> Message:
    """Give a message the files of another one, and return it with them."""
    connection.execute(_COPY, {"source": source, "target": target.id})
    images.copy(connection, source, target)
    row = connection.execute("SELECT attachments FROM messages WHERE id = ?", (target.id,))
    (notes,) = row.fetchone()
    return replace(target, attachments=notes_in(notes))


_TEXTS: Final = "SELECT documents FROM messages WHERE id = ?"
_COPY: Final = """
    UPDATE messages SET (attachments, documents) =
        (SELECT attachments, documents FROM messages WHERE id = :source)
    WHERE id = :target
"""


def create(connection: sqlite3.Connection) -> None:
    """Make the columns; a step of the migrations."""
    connection.execute("ALTER TABLE messages ADD COLUMN attachments TEXT")
    connection.execute("ALTER TABLE messages ADD COLUMN documents TEXT")


def _list_in(column: object) -> list[Any]:
    if not isinstance(column, str):
        return []
    try:
        found = json.loads(column)
    except (ValueError, RecursionError):
        return []
    return found[:MOST_FILES] if isinstance(found, list) else []


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        return 0
    return min(max(0, value), LARGEST_ID)


def _line(value: object) -> str:
    text = value[:_LONGEST_WORDS] if isinstance(value, str) else ""
    return "".join(one if one.isprintable() else " " for one in text).strip()


def _storable(text: str) -> str:
    """Return a text without half characters; as `messages.storable`, which needs this module."""
    return text.encode("utf-8", "replace").decode("utf-8")
