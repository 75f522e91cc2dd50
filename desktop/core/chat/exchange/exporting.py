"""Chats into files: one, or all of them together."""

from __future__ import annotations

import os
import re
import time
import unicodedata
import zipfile
from collections.abc import Callable, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Protocol

from desktop import __version__
from desktop.core.chat.exchange import ours
from desktop.core.chat.exchange.plain import line_of
from desktop.core.disk import written_atomically
from desktop.core.errors import DiskFailed, UnknownChat
from desktop.core.local_names import is_sound

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from desktop.core.store.whole import WholeChat

Form = Literal["md", "json", "html", "pdf"]
#: What is written without a window.
FORMS: Final[tuple[Form, ...]] = ("md", "json", "html")

_LONGEST_NAME: Final = 80
_UNSOUND: Final = re.compile(r'[<>:"/\\|?*]+')
#: What a zip file can tell of times.
_EARLIEST, _LATEST = (1980, 1, 1, 0, 0, 0), (2107, 12, 31, 23, 59, 58)


#: Takes what `as_html.paper` yields, and a title, and returns the PDF.
Draw = Callable[[Iterable[str], str], bytes]


class Chats(Protocol):
    """Where chats are kept: the store's `WholeChats`."""

    def read(self, conversation_id: int, /) -> WholeChat | None:
        """Return a chat; None where there is none."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        path: the file.
        chats: how many are in it; those that were deleted meanwhile are not.
        bytes: how long it is.
    """

    path: Path
    chats: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Look:
    """How texts, pages and PDF are made; JSON holds everything.

    Attributes:
        thinking: whether thoughts are.
        front_matter: whether a text begins with title and times as YAML.
        draw: makes the PDF.
    """

    thinking: bool = True
    front_matter: bool = True
    draw: Draw | None = None


class _Stopped(Exception):
    """The person stopped it."""


def export_chats(
    chats: Chats,
    ids: Sequence[int],
    path: Path,
    form: Form,
    look: Look = Look(),
    *,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    stop: Callable[[], bool] = lambda: False,
    clock: Callable[[], float] = time.time,
) -> Exported | None:
    """Write chats into a file: one as it is, several as one JSON document or as a zip file.

    One at a time is in memory, and an older file stays until the new one is complete.

    Args:
        chats: where they are kept.
        ids: their numbers, at least one.
        path: the file; of a folder that exists, a new file in it with the name of the chat.
        form: markdown, our own JSON (everything, all branches), HTML or PDF.
        look: how all but JSON is made; PDF needs one that can draw.
        progress: is told how many chats are done, and how many there are.
        stop: is asked before each.
        clock: the time, seconds since 1970.

    Returns:
        what was written; None where it was stopped, and nothing was.

    Raises:
        UnknownChat: there is none of these chats.
        DiskFull, FolderReadOnly, DiskFailed: nothing could be written, and no half file is left.
        DatabaseDamaged, DatabaseFailed: a chat cannot be read, likewise.
    """
    path, now = _target(chats, ids, path, form), round(clock() * 1000)
    reader = _Reader(chats, ids, progress, stop)
    with suppress(_Stopped), _disk_errors(path), written_atomically(path) as file:
        size = _write(file, reader, form, look, now)
        return Exported(path, reader.count, size)
    return None


@dataclass(slots=True)
class _Reader:
    """Reads chats one after the other, as long as nobody stops it."""

    chats: Chats
    ids: Sequence[int]
    progress: Callable[[int, int], object]
    stop: Callable[[], bool]
    count: int = 0

    def all(self) -> Iterator[WholeChat]:
        for done, identity in enumerate(self.ids):
            self.progress(done, len(self.ids))
            if self.stop():
                raise _Stopped
            chat = self.chats.read(identity)
            if chat is not None:
                self.count += 1
                yield chat
        if self.count == 0:
            raise UnknownChat(number=self.ids[0] if self.ids else 0)


def text(
    chat: WholeChat,
    form: Form,
    look: Look = Look(),
    *,
    clock: Callable[[], float] = time.time,
) -> str:
    """Return one chat as it would be in its file."""
    if form == "json":
        return "".join(ours.write([chat], round(clock() * 1000), __version__))
    return _text(chat, form, look)


def file_name(chats: Sequence[WholeChat | None], form: Form) -> str:
    """Return a name for a file with these chats, which every system takes."""
    found = [chat for chat in chats if chat is not None]
    if len(found) == 1:
        return f"{sound_name(found[0].title)}.{form}"
    return f"Goldcrest chats.{'json' if form == 'json' else 'zip'}"


def sound_name(title: str) -> str:
    """Return the name of a file, without its ending, after a title: sound on Windows, too."""
    plain = unicodedata.normalize("NFC", _UNSOUND.sub(" ", line_of(title, 1000)))
    plain = "".join(each if each.isprintable() else " " for each in plain)
    plain = " ".join(plain.replace("..", " ").split()).strip(". ~")
    while len(plain) > _LONGEST_NAME or len(plain.encode()) > 2 * _LONGEST_NAME:
        plain = plain[: min(len(plain) - 1, _LONGEST_NAME)].rstrip(". ")
    if is_sound(plain):
        return plain
    return f"Chat {plain}" if plain and is_sound(f"Chat {plain}") else "Chat"


def _content(chat: WholeChat, form: Form, look: Look) -> bytes:
    """Return a chat as it stands in its file."""
    if form != "pdf":
        return _text(chat, form, look).encode()
    if look.draw is None:
        raise ValueError("PDF needs somebody who draws it")
    from desktop.core.chat.exchange import as_html

    return look.draw(as_html.paper(chat, thinking=look.thinking), chat.title)


def _text(chat: WholeChat, form: Form, look: Look) -> str:
    # Only here, because reading markdown takes a library that nothing else of the start needs.
    from desktop.core.chat.exchange import as_html, as_markdown

    if form == "html":
        return as_html.page(chat, thinking=look.thinking)
    return as_markdown.markdown(chat, thinking=look.thinking, front_matter=look.front_matter)


def _write(file: BinaryIO, reader: _Reader, form: Form, look: Look, now: int) -> int:
    """Write all chats, and return how many bytes that were."""
    if form == "json":
        file.writelines(piece.encode() for piece in ours.write(reader.all(), now, __version__))
    elif len(reader.ids) == 1:
        file.writelines(_content(chat, form, look) for chat in reader.all())
    else:
        _zip(file, reader.all(), form, look)
    return file.seek(0, os.SEEK_END)


def _zip(file: BinaryIO, chats: Iterable[WholeChat], form: Form, look: Look) -> None:
    taken: dict[str, int] = {}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for chat in chats:
            name = _other(sound_name(chat.title), taken)
            when = datetime.fromtimestamp(chat.updated / 1000, tz=UTC).timetuple()[:6]
            member = zipfile.ZipInfo(f"{name}.{form}", min(max(when, _EARLIEST), _LATEST))
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, _content(chat, form, look))


def _other(name: str, taken: dict[str, int]) -> str:
    """Return a name that no other file has, where capitals and accents make no difference."""
    found, number = name, taken.get(_same(name), 0)
    while _same(found) in taken:
        number += 1
        found = f"{name} ({number})"
    taken[_same(name)] = number
    taken.setdefault(_same(found), 1)
    return found


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DiskFailed(path=str(path), reason=error.strerror or str(error)) from error


def _target(chats: Chats, ids: Sequence[int], path: Path, form: Form) -> Path:
    """Return the path of the file: a new one where `path` is a folder."""
    if not path.is_dir():
        return path
    return _free(path, file_name([chats.read(identity) for identity in ids[:2]], form))


def _same(name: str) -> str:
    return unicodedata.normalize("NFD", name.casefold())


def _free(folder: Path, name: str) -> Path:
    """Return a path in a folder at which there is nothing yet."""
    stem, ending = Path(name).stem, Path(name).suffix
    found, number = folder / name, 1
    while found.exists():
        number += 1
        found = folder / f"{stem} ({number}){ending}"
    return found
