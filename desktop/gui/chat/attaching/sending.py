"""What a talk does around a message that is sent: its files, and how it is shown."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from desktop.gui.chat import notes
from desktop.gui.chat.attaching.notes import note as files_note
from desktop.gui.chat.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.chat.messages import ReplyRequest
    from desktop.gui.chat.around import Around
    from desktop.gui.chat.notes import Note
    from desktop.gui.chat.replies import Running
    from desktop.gui.chat.transcript import Transcript


def with_files(
    request: ReplyRequest | None, around: Around, *, editing: bool
) -> ReplyRequest | None:
    """Return a request with the files of the message; one that is edited keeps its own."""
    files = () if editing else around.files.taken
    return replace(request, attachments=files) if request is not None and files else request


def make_ready(request: ReplyRequest | None, around: Around, *, editing: bool) -> None:
    """Have what the message needs loaded and read, and its files before it.

    Files of which more or less is sent as the message goes on are not read ahead, nor is then the
    message behind them.
    """
    if around.answering.choice is None or request is None:
        return
    settled = editing or around.files.is_settled
    request = request if settled else replace(request, attachments=())
    around.warm_up.wish(around.answering.choice.installed, request, ahead=settled)


def question(running: Running, note: Note = ()) -> Entry:
    """Return a message that was sent as it is shown; `note` is its line where that is another."""
    request = running.request
    note = note or notes.step(request.step) or files_note(request.attachments)
    return Entry(running.question, person=True, text=request.text, note=note)


def before(entries: Iterable[Entry], reply: int) -> Entry | None:
    """Return the person's message that a reply answers."""
    above = takewhile(lambda each: each.id != reply, entries)
    return next((each for each in reversed([*above]) if each.person), None)


def apart(
    entries: Sequence[Entry], growing: Iterable[Running]
) -> tuple[Sequence[Entry], Sequence[Entry]]:
    """Return the messages before the first reply that is under way, and those from it on."""
    under_way = {each.message for each in growing}
    first = min((each.id for each in entries if each.id in under_way), default=None)
    kept = [each for each in entries if first is None or each.id < first]
    return kept, entries[len(kept) :]


def show_growing(
    entries: Iterable[Entry], growing: Sequence[Running], transcript: Transcript
) -> None:
    """Show messages from the first reply on that is under way, as far as the replies have come.

    Those that wait stand between and below it, and are shown with it, in order. Then come those
    that have no place in the store yet; others are on branches that are not shown.
    """
    by_message = {each.message: each for each in growing}
    for entry in entries:
        stored = by_message.pop(entry.id, None)
        transcript.append_message(stored.as_entry() if stored is not None else entry)
    for running in growing:
        if running.message is None:
            if running.question < 0:
                transcript.append_message(question(running))
            transcript.append_message(running.as_entry())


def end_last(transcript: Transcript) -> None:
    """Say that the last message is not the last one from now on, which alone can go on."""
    for last in transcript.entries[-1:]:
        if not last.person:
            transcript.set_note(last.id, notes.without(notes.CONTINUE, last.note))
