"""Chats into files and out of them: what the cards ask for, away from the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.chat.exchange.exporting import Look, export_chats, file_name
from desktop.core.chat.exchange.importing import import_chats
from desktop.core.errors import UnknownChat
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from desktop.app import Services
    from desktop.core.chat.exchange.exporting import Form
    from desktop.core.chat.exchange.notes import Report
    from desktop.core.library.work import Report as Tell
    from desktop.core.library.work import Stop

#: What people read, and the kind; the first is usual.
FORMS: Final[tuple[tuple[str, Form], ...]] = (
    (mark("Markdown (*.md)"), "md"),
    (mark("JSON, with everything (*.json)"), "json"),
    (mark("Web page (*.html)"), "html"),
    (mark("PDF (*.pdf)"), "pdf"),
)
_BY_ENDING: Final[dict[str, Form]] = {form: form for _, form in FORMS}


def suggested(services: Services, conversation: int) -> str:
    """Return a safe name for the file of a chat; reads the database.

    Raises:
        UnknownChat: there is no such chat any more.
    """
    chat = services.whole_chats.read(conversation)
    if chat is None:
        raise UnknownChat(number=conversation)
    return file_name([chat], "md")


def export_one(services: Services, conversation: int, path: Path) -> None:
    """Write a chat into a file of the kind that its ending names, markdown where it names none.

    Raises:
        UnknownChat: there is no such chat any more.
        AssistantError, OSError: the file cannot be written; nothing is left of it.
    """
    form = _BY_ENDING.get(path.suffix.lower().removeprefix("."), "md")
    export_chats(services.whole_chats, [conversation], path, form, Look(draw=_draw))


def export_all(services: Services, form: Form, path: Path, tell: Tell, stop: Stop) -> int | None:
    """Write all chats into one file; return how many they are, None where it was stopped.

    Where there is none, no file is written.

    Raises:
        AssistantError: a chat cannot be read, or the file not be written.
    """
    ids = services.whole_chats.ids()
    if not ids:
        return 0
    look = Look(draw=_draw)
    done = export_chats(services.whole_chats, ids, path, form, look, progress=tell, stop=stop)
    return None if done is None else done.chats


def _draw(pieces: Iterable[str], title: str) -> bytes:
    # Loaded when it is first wanted, as is all that draws.
    from desktop.gui.chat_pdf import drawn

    return drawn(pieces, title)


def import_all(
    services: Services,
    paths: Sequence[Path],
    tell: Callable[[int, int], object],
    stop: Stop,
) -> tuple[list[Report], list[Exception]]:
    """Take the chats out of files or folders; return what was done, and what could not be read."""
    reports: list[Report] = []
    problems: list[Exception] = []
    for path in paths:
        if stop():
            break
        try:
            reports.append(import_chats(path, services.whole_chats, progress=tell, stop=stop))
        except Exception as error:  # noqa: BLE001 - told; it keeps no other file from being read
            problems.append(error)
    return reports, problems
