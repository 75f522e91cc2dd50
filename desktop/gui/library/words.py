"""What the window says of files: where they are from, what is wrong with them. Pure: no Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr, trn
from desktop.core.library import SOURCE_NAMES
from desktop.core.wording import clean, size
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop.core.library import Duplicate, HeaderFacts, Installed, Verified

#: After which a path may go on in the next line.
_BREAKS: Final = re.compile(r"[/\\_.-]|[^/\\_.\s-]{16}")
#: Whose files Goldcrest may delete.
_OURS = frozenset({"builtin", "own"})
_MOST_NAMES = 3
_TWO: Final = 2
#: What deleting a link means.
STAYS: Final = mark("It frees nothing: the file itself stays where it is.")
_EYES_DAMAGED: Final = mark(
    "The file that lets it see pictures is damaged; it answers all the same"
)
#: What the details say once a repair has begun.
FETCHING: Final = mark(
    "What is wrong is fetched again: the list and the downloads show how far it is."
)


def origin(model: Installed) -> str:
    """Return where a model is from, "from Ollama"; "" for one in the models folder."""
    if model.source in _OURS:
        return ""
    if model.source == "elsewhere":
        return tr("from another folder")
    return tr("from {source}", source=tr(SOURCE_NAMES[model.source]))


def is_ours(model: Installed) -> bool:
    """Return whether Goldcrest may delete the model: it is in the models folder."""
    return model.source == "own"


def whereabouts(model: Installed) -> str:
    """Return where a model's file is and what that means, one sentence."""
    if model.builtin:
        return tr("It came with Goldcrest.")
    if model.source == "own":
        return tr("In the models folder.")
    if model.source in ("folder", "elsewhere"):
        return tr("In a folder of yours. Goldcrest reads it there and changes nothing.")
    return tr(
        "It belongs to {source}. Goldcrest reads it and changes nothing.",
        source=tr(SOURCE_NAMES[model.source]),
    )


def fault(model: Installed) -> str:
    """Return what is wrong with a model's files and what to do; "" where nothing is."""
    if model.state == "ready":
        return tr(_EYES_DAMAGED) if model.projector_damaged else ""
    told = tr("Damaged") if model.state == "damaged" else tr("Incomplete")
    if model.acceptable:
        return tr("Not what its maker published: repair it, or use it as it is")
    if model.repairable:
        return tr("{fault}: repair it before you use it", fault=told)
    if model.source in ("own", "folder", "elsewhere"):
        return tr("{fault}: put a whole copy in its place", fault=told)
    return tr(
        "{fault}: download it again in {source}", fault=told, source=tr(SOURCE_NAMES[model.source])
    )


def facts(model: Installed) -> str:
    """Return what a model's header says of it, a few words."""
    return of_header(model.facts)


def of_header(known: HeaderFacts | None) -> str:
    """Return what a header says, a few words; "" where it was not read."""
    if known is None:
        return ""
    count = (
        tr("{number} parameters", number=formats.parameters(known.parameters))
        if known.parameters
        else ""
    )
    parts = [clean(part) for part in (known.name, count, known.quantization) if part]
    return ", ".join(parts)


def copies_note(duplicate: Duplicate | None) -> str:
    """Return that the same content is here more than once, a few words."""
    if duplicate is None:
        return ""
    places = [place(each) for each in duplicate.models]
    told = tr("Also {places}", places=listed(dict.fromkeys(places[1:])))
    if len(set(places)) == 1:
        told = (
            tr("Twice {place}", place=places[0])
            if len(places) == _TWO
            else trn("{n} time {place}", "{n} times {place}", len(places), place=places[0])
        )
    if duplicate.reclaimable_bytes:
        return tr(
            "{copies}: {size} could be freed", copies=told, size=size(duplicate.reclaimable_bytes)
        )
    return told


def copies_sentence(duplicate: Duplicate) -> str:
    """Return what could be done about files with the same content, one or two sentences."""
    own = [each for each in duplicate.models if is_ours(each)]
    if not own:
        if len(duplicate.models) == _TWO:
            return tr("Both belong to other programs, so Goldcrest leaves them as they are.")
        return tr("All belong to other programs, so Goldcrest leaves them as they are.")
    if not duplicate.reclaimable_bytes:
        return tr("Goldcrest's own takes no room, so there is nothing to free.")
    freed = size(duplicate.reclaimable_bytes)
    others = len(duplicate.models) - len(own)
    if others:
        return _frees_copies(len(own), others, freed)
    return _frees_all_but_one(own, freed)


def _frees_all_but_one(own: Sequence[Installed], freed: str) -> str:
    same = len({each.frees for each in own}) == 1
    if len(own) == _TWO:
        if same:
            return tr("Deleting one of them frees {size}.", size=freed)
        return tr("Deleting one of them frees up to {size}.", size=freed)
    if same:
        return tr("Deleting all but one of them frees {size}.", size=freed)
    return tr("Deleting all but one of them frees up to {size}.", size=freed)


def _frees_copies(own: int, others: int, freed: str) -> str:
    """Return what deleting so many files frees while so many others take their place."""
    if own == 1:
        return trn(
            "Deleting Goldcrest's own frees {size}; the other is used in its place.",
            "Deleting Goldcrest's own frees {size}; the others are used in its place.",
            others,
            size=freed,
        )
    return trn(
        "Deleting Goldcrest's own {own} frees {size}; the other is used in their place.",
        "Deleting Goldcrest's own {own} frees {size}; the others are used in their place.",
        others,
        own=amount(own),
        size=freed,
    )


def verdict(found: Verified, model: Installed) -> str:
    """Return what a check of a model's files has shown, one or two sentences."""
    if found.state == "right":
        if model.accepted:
            return tr("The file is the one that you chose to use as it is.")
        return tr("The file is as its maker published it.")
    if found.state == "unknown":
        return tr(
            "The file can be read. Nobody told what it should contain; from now on it is known."
        )
    return _damage(found, model)


def _damage(found: Verified, model: Installed) -> str:
    if found.path == model.projector:
        return f"{tr(_EYES_DAMAGED)}."
    if found.sha256 is None:
        return tr("The file has gone.")
    if found.bad_blocks:
        return trn(
            "The file is damaged in one place.",
            "The file is damaged in {n} places.",
            len(found.bad_blocks),
        )
    return tr("The file is damaged: it is not what its maker published.")


def question_before_delete(model: Installed) -> str:
    """Return what is asked before a model is deleted."""
    return tr(
        "Delete {name} from this computer? {freed} Your chats stay.",
        name=clean(model.name),
        freed=frees(model),
    )


def frees(model: Installed) -> str:
    """Return what deleting a model frees, one sentence."""
    if not model.linked_bytes:
        return tr("It frees {size}.", size=size(model.frees))
    if not model.frees:
        return tr(STAYS)
    return tr("It frees {size}; the rest stays where it is.", size=size(model.frees))


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence: a, b and c; at most three of many."""
    all_words = list(words)
    if len(all_words) > _MOST_NAMES:
        rest = len(all_words) - _MOST_NAMES + 1
        all_words = [*all_words[: _MOST_NAMES - 1], tr("{count} more", count=rest)]
    *first, last = all_words or [""]
    return tr("{words} and {last}", words=", ".join(first), last=last) if first else last


def added(names: Sequence[str]) -> str:
    """Return which models were added, one sentence."""
    told = listed(clean(name) for name in names)
    return trn("{names} was added.", "{names} were added.", len(names), names=told)


def short(path: Path) -> str:
    """Return a path fit to be shown, with places where it may go on in the next line.

    Those places are characters that nobody sees: not fit to be copied.
    """
    return _BREAKS.sub("\\g<0>\u200b", clean(str(path)))


def place(model: Installed) -> str:
    """Return where a file is, as the end of a sentence: "in LM Studio"."""
    if model.source == "own":
        return tr("in the models folder")
    if model.source == "folder":
        return tr("in another folder of yours")
    return (
        tr("in {source}", source=tr(SOURCE_NAMES[model.source]))
        if model.source != "elsewhere"
        else tr("elsewhere")
    )
