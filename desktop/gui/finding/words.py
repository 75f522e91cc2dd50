"""What the results of a search say. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr, trn
from desktop.core.store.search_rows import CANDIDATES
from desktop.core.wording import clean
from desktop.gui import dates
from desktop.gui.chat_rows import shown_title

if TYPE_CHECKING:
    from desktop.core.store.found import Found, FoundChat
    from desktop.core.store.search_words import Spans

_WEEK: Final = 7
_LONGEST_QUERY: Final = 60

#: What a search that found nothing suggests.
HINT: Final = mark(
    "All words must occur in one message or title. Fewer words, or the beginning of a word, find"
    " more."
)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A chat that was found, in words.

    Attributes:
        conversation: the chat's number.
        message: the number of the message that it opens at; None for its end.
        title: the chat's title.
        title_spans: where the words stand in it.
        when: when the message was written, or the chat changed last.
        snippet: of the message; empty where only the title fits.
        snippet_spans: where the words stand in it.
        further: how many other messages of the chat fit, such as "+3"; empty for none.
        tip: all of it in words.
    """

    conversation: int
    message: int | None
    title: str
    title_spans: Spans
    when: str
    snippet: str
    snippet_spans: Spans
    further: str
    tip: str


def rows_of(found: Found, now: datetime, hidden: frozenset[int] = frozenset()) -> list[ResultRow]:
    """Return a line for each chat that was found, but for those that are being deleted.

    Args:
        found: the answer.
        now: the time on the person's clock, with its zone.
        hidden: chats that are being deleted.
    """
    return [_row(chat, now) for chat in found.chats if chat.conversation not in hidden]


def heading(rows: int, *, more: bool) -> str:
    """Return how much was found; `more` where that is not all."""
    if more:
        return trn("The best chat", "The best {n} chats", rows)
    return trn("{n} chat", "{n} chats", rows)


def place(at: int, count: int, query: str) -> str:
    """Return which of the messages with the words is shown: "Message 2 of 5 with “fjord”".

    Args:
        at: its place, from 1 on.
        count: how many there are, as far as they are counted.
        query: the words.
    """
    quoted = tr("“{words}”", words=clean(query.strip(), _LONGEST_QUERY))
    if not count:
        return tr("{query} is not in this chat.", query=quoted)
    known = {"at": amount(at), "count": amount(count), "query": quoted}
    if count >= CANDIDATES:
        return tr("Message {at} of the newest {count} with {query}", **known)
    return tr("Message {at} of {count} with {query}", **known)


def day(seconds: float, now: datetime) -> str:
    """Return a day as people say it, on the person's clock; "" for one that no calendar has.

    Args:
        seconds: since 1970.
        now: the time on the person's clock, with its zone.
    """
    try:
        moment = datetime.fromtimestamp(seconds, now.tzinfo)
    except (OverflowError, ValueError, OSError):
        return ""
    age = (now.date() - moment.date()).days
    if age <= 0:
        return f"{moment:%H:%M}"
    if age == 1:
        return tr("Yesterday")
    if moment.date() > now.date() - timedelta(days=_WEEK):
        return dates.weekday(moment)
    return dates.day_of_month(moment) if moment.year == now.year else dates.day(moment)


def _row(chat: FoundChat, now: datetime) -> ResultRow:
    best = chat.best
    title = shown_title(chat.title.text)
    # Blanks before a title would move the marks.
    spans = chat.title.spans if title == chat.title.text else ()
    when = day(chat.updated if best is None else best.when, now)
    when = tr("Archived, {day}", day=when) if chat.archived else when
    said = [title, when]
    if best is not None:
        who = tr("You") if best.role == "user" else best.model or tr("The model")
        said.append(tr("{who}: {text}", who=who, text=best.snippet.text))
        if not best.shown:
            said.append(tr("In another version of the chat"))
    if chat.further:
        said.append(trn("And one more message", "And {n} more messages", chat.further))
    return ResultRow(
        conversation=chat.conversation,
        message=None if best is None else best.message,
        title=title,
        title_spans=spans,
        when=when,
        snippet="" if best is None else best.snippet.text,
        snippet_spans=() if best is None else best.snippet.spans,
        further=f"+{chat.further}" if chat.further else "",
        tip="\n".join(part for part in said if part),
    )
