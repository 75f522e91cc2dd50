"""What of the files is sent: all, chosen parts, or the passages that fit the question; no Qt.

It may take a second for the longest ones, and is done off the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from desktop.core.chat.measure import IMAGE as IMAGE_TOKENS
from desktop.core.chat.prompt import estimate
from desktop.core.documents.choose import choose
from desktop.core.documents.chunk import Passage
from desktop.core.documents.prompt import as_prompt
from desktop.core.store.attached import MOST_BYTES, Attachment
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.core.documents.values import Document
    from desktop.core.store.attached import Taken

#: What the lines around a file's text cost, and between its passages.
_HEAD_TOKENS: Final = 40
_SPARE: Final = 0.95
_MOST_TOKENS: Final = int(_SPARE * MOST_BYTES / 3.5)
_MOST_RANGES: Final = 6
LONGEST_NAME: Final = 100


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """A file, and what of it is to be sent.

    Attributes:
        document: what was read; None where only `kept` is there.
        passages: all of it, in passages.
        mode: what people want; None leaves it to what fits.
        parts: the places of those that were chosen.
        kept: what was sent of it before, which is sent again as it is.
    """

    document: Document | None
    passages: tuple[Passage, ...] = ()
    mode: Taken | None = None
    parts: frozenset[int] = frozenset()
    kept: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What of a file is sent, and about how many tokens that has."""

    file: Attachment
    tokens: int


def take(wishes: Sequence[Wish], question: str, room: int | None) -> tuple[Share, ...]:
    """Return what is sent of each file.

    What people chose comes first; of the others those are whole that fit, and the passages that
    fit the question share what is left.

    Args:
        wishes: the files.
        question: what is asked.
        room: the tokens for all of them, by `estimate`; None: nobody knows.
    """
    left = _MOST_TOKENS if room is None else min(room, _MOST_TOKENS)
    shares: dict[int, Share] = {}
    open_ones: list[tuple[int, Share]] = []
    cut: list[int] = []
    for place, wish in enumerate(wishes):
        share = _fixed(wish)
        if share is None:
            cut.append(place)
        elif wish.mode is None and wish.kept is None:
            open_ones.append((place, share))
        else:
            shares[place] = share
            left -= share.tokens
    fits = not cut and sum(share.tokens for _, share in open_ones) <= left
    open_ones.sort(key=lambda one: one[1].tokens)
    for number, (place, share) in enumerate(open_ones):
        if fits or share.tokens <= left // (len(open_ones) - number + len(cut)):
            shares[place] = share
            left -= share.tokens
        else:
            cut.append(place)
    shares |= _passages(wishes, sorted(cut), question, left)
    return tuple(shares[place] for place in range(len(wishes)))


def name_of(name: str) -> str:
    """Return a file's name fit to be shown and kept: printable, bounded."""
    return clean(name, LONGEST_NAME).strip() or "?"


def ranges(pages: Iterable[int]) -> str:
    """Return numbers in short: "1-3, 7"; "..." stands for more of them than can be read."""
    numbered = enumerate(sorted(set(pages)))
    runs = [[page for _, page in run] for _, run in groupby(numbered, lambda one: one[1] - one[0])]
    shown = [f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs[:_MOST_RANGES]]
    return ", ".join([*shown, *(["…"] if len(runs) > _MOST_RANGES else [])])


def _fixed(wish: Wish) -> Share | None:
    """Return what is sent of a file that does not depend on the question; None where it does."""
    if wish.kept is not None or wish.document is None:
        kept = wish.kept or Attachment("?", "", 0)
        return Share(kept, IMAGE_TOKENS if kept.is_image else estimate(kept.text))
    if wish.mode == "passages":
        return None
    document = wish.document
    if wish.mode != "parts":
        return _share(document, as_prompt(document))
    chosen = [(place, one) for place, one in enumerate(_parts(document)) if place in wish.parts]
    pages = [one.page for _, one in chosen if one.page]
    text = as_prompt(document, [one for _, one in chosen]) if chosen else ""
    of = max(document.pages, len(document.parts)) if pages else len(document.parts)
    return _share(document, text, "parts", len(chosen), of, ranges(pages))


def _parts(document: Document) -> Iterator[Passage]:
    start = 0
    for part in document.parts:
        yield Passage(part.text, start, start + len(part.text), part.title, part.page)
        start += len(part.text)


def _passages(
    wishes: Sequence[Wish], places: Sequence[int], question: str, room: int
) -> dict[int, Share]:
    """Return the passages that are sent of some files, which share the room."""
    budget = int(room * _SPARE) - _HEAD_TOKENS * len(places)
    cut = [(place, one) for place in places for one in wishes[place].passages]
    taken = choose(question, [one.text for _, one in cut], budget, measure=estimate)
    found: dict[int, Share] = {}
    for place in places:
        document = wishes[place].document
        assert document is not None  # noqa: S101 - only documents have passages
        mine = [cut[index][1] for index in taken if cut[index][0] == place]
        text = as_prompt(document, mine) if mine else ""
        found[place] = _share(document, text, "passages", len(mine), len(wishes[place].passages))
    return found


def _share(
    document: Document,
    text: str,
    taken: Taken = "all",
    count: int = 0,
    of: int = 0,
    where: str = "",
) -> Share:
    name = name_of(document.name)
    file = Attachment(name, document.kind, document.bytes, taken, count, of, where, text)
    return Share(file, estimate(text))
