"""What the window says of files: where they are from, what is wrong with them. Pure: no Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop.core.library import SOURCE_NAMES
from desktop.core.wording import clean, size
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop.core.library import Duplicate, Installed, Verified

#: After which a path may go on in the next line.
_BREAKS: Final = re.compile(r"[/\\_.-]|[^/\\_.\s-]{16}")
#: Whose files Goldcrest may delete.
_OURS = frozenset({"builtin", "own"})
_MOST_NAMES = 3
_TWO: Final = 2
#: What deleting a link means.
STAYS: Final = "the file itself stays where it is"
_EYES_DAMAGED: Final = "The file that lets it see pictures is damaged; it answers all the same"
_AS_PUBLISHED: Final = "as its maker published it"
#: What the details say once a repair has begun.
FETCHING: Final = "What is wrong is fetched again: the list and the downloads show how far it is."


def origin(model: Installed) -> str:
    """Return where a model is from, "from Ollama"; "" for one in the models folder."""
    if model.source in _OURS:
        return ""
    if model.source == "elsewhere":
        return "from another folder"
    return f"from {SOURCE_NAMES[model.source]}"


def is_ours(model: Installed) -> bool:
    """Return whether Goldcrest may delete the model: it is in the models folder."""
    return model.source == "own"


def whereabouts(model: Installed) -> str:
    """Return where a model's file is and what that means, one sentence."""
    if model.builtin:
        return "It came with Goldcrest."
    if model.source == "own":
        return "In the models folder."
    if model.source in ("folder", "elsewhere"):
        return "In a folder of yours. Goldcrest reads it there and changes nothing."
    return f"It belongs to {SOURCE_NAMES[model.source]}. Goldcrest reads it and changes nothing."


def fault(model: Installed) -> str:
    """Return what is wrong with a model's files and what to do; "" where nothing is."""
    if model.state == "ready":
        return _EYES_DAMAGED if model.projector_damaged else ""
    told = "Damaged" if model.state == "damaged" else "Incomplete"
    if model.acceptable:
        return "Not what its maker published: repair it, or use it as it is"
    if model.repairable:
        return f"{told}: repair it before you use it"
    if model.source in ("own", "folder", "elsewhere"):
        return f"{told}: put a whole copy in its place"
    return f"{told}: download it again in {SOURCE_NAMES[model.source]}"


def facts(model: Installed) -> str:
    """Return what a model's header says of it, a few words."""
    known = model.facts
    if known is None:
        return ""
    count = f"{formats.parameters(known.parameters)} parameters" if known.parameters else ""
    parts = [clean(part) for part in (known.name, count, known.quantization) if part]
    return ", ".join(parts)


def copies_note(duplicate: Duplicate | None) -> str:
    """Return that the same content is here more than once, a few words."""
    if duplicate is None:
        return ""
    places = [place(each) for each in duplicate.models]
    told = f"Also {listed(dict.fromkeys(places[1:]))}"
    if len(set(places)) == 1:
        count = "Twice" if len(places) == _TWO else f"{len(places)} times"
        told = f"{count} {places[0]}"
    if duplicate.reclaimable_bytes:
        return f"{told}: {size(duplicate.reclaimable_bytes)} could be freed"
    return told


def copies_sentence(duplicate: Duplicate) -> str:
    """Return what could be done about files with the same content, one or two sentences."""
    own = [each for each in duplicate.models if is_ours(each)]
    if not own:
        count = "Both" if len(duplicate.models) == _TWO else "All"
        return f"{count} belong to other programs, so Goldcrest leaves them as they are."
    if not duplicate.reclaimable_bytes:
        return "Goldcrest's own takes no room, so there is nothing to free."
    freed = size(duplicate.reclaimable_bytes)
    if len(own) < len(duplicate.models):
        ours = "own" if len(own) == 1 else f"own {len(own)}"
        others = "other is" if len(duplicate.models) - len(own) == 1 else "others are"
        place = "its" if len(own) == 1 else "their"
        return f"Deleting Goldcrest's {ours} frees {freed}; the {others} used in {place} place."
    most = "" if len({each.frees for each in own}) == 1 else "up to "
    which = "one" if len(own) == _TWO else "all but one"
    return f"Deleting {which} of them frees {most}{freed}."


def verdict(found: Verified, model: Installed) -> str:
    """Return what a check of a model's files has shown, one or two sentences."""
    if found.state == "right":
        told = "the one that you chose to use as it is" if model.accepted else _AS_PUBLISHED
        return f"The file is {told}."
    if found.state == "unknown":
        return "The file can be read. Nobody told what it should contain; from now on it is known."
    return _damage(found, model)


def _damage(found: Verified, model: Installed) -> str:
    if found.path == model.projector:
        return f"{_EYES_DAMAGED}."
    if found.sha256 is None:
        return "The file has gone."
    if found.bad_blocks:
        count = len(found.bad_blocks)
        return f"The file is damaged in {'one place' if count == 1 else f'{count} places'}."
    return "The file is damaged: it is not what its maker published."


def question_before_delete(model: Installed) -> str:
    """Return what is asked before a model is deleted."""
    return f"Delete {clean(model.name)} from this computer? {frees(model)} Your chats stay."


def frees(model: Installed) -> str:
    """Return what deleting a model frees, one sentence."""
    if not model.linked_bytes:
        return f"It frees {size(model.frees)}."
    if not model.frees:
        return f"It frees nothing: {STAYS}."
    return f"It frees {size(model.frees)}; the rest stays where it is."


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence: a, b and c; at most three of many."""
    all_words = list(words)
    if len(all_words) > _MOST_NAMES:
        rest = len(all_words) - _MOST_NAMES + 1
        all_words = [*all_words[: _MOST_NAMES - 1], f"{rest} more"]
    *first, last = all_words or [""]
    return f"{', '.join(first)} and {last}" if first else last


def added(names: Sequence[str]) -> str:
    """Return which models were added, one sentence."""
    told = listed(clean(name) for name in names)
    return f"{told} {'was' if len(names) == 1 else 'were'} added."


def short(path: Path) -> str:
    """Return a path fit to be shown, with places where it may go on in the next line.

    Those places are characters that nobody sees: not fit to be copied.
    """
    return _BREAKS.sub("\\g<0>\u200b", clean(str(path)))


def place(model: Installed) -> str:
    """Return where a file is, as the end of a sentence: "in LM Studio"."""
    if model.source == "own":
        return "in the models folder"
    if model.source == "folder":
        return "in another folder of yours"
    return f"in {SOURCE_NAMES[model.source]}" if model.source != "elsewhere" else "elsewhere"
