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


def fault(model: Installed, *, repairable: bool) -> str:
    """Return what is wrong with a model's file and what to do; "" where nothing is."""
    if model.state == "ready":
        return ""
    told = "Damaged" if model.state == "damaged" else "Incomplete"
    if repairable:
        return f"{told}: repair it before you use it"
    if model.source in ("own", "folder", "elsewhere"):
        return f"{told}: put a whole copy in its place"
    return f"{told}: download it again in {SOURCE_NAMES[model.source]}"


def facts(model: Installed) -> str:
    """Return what a model's header says of it, a few words."""
    known = model.facts
    if known is None:
        return ""
    count = formats.parameters(known.parameters) if known.parameters else ""
    parts = [clean(part) for part in (known.name, count, known.quantization) if part]
    return ", ".join(parts)


def copies_note(duplicate: Duplicate | None) -> str:
    """Return that the same content is here more than once, a few words."""
    if duplicate is None:
        return ""
    others = [place(each) for each in duplicate.models[1:]]
    told = f"The same file is also {listed(dict.fromkeys(others))}"
    if duplicate.reclaimable_bytes:
        return f"{told}: {size(duplicate.reclaimable_bytes)} could be freed"
    return told


def copies_sentence(duplicate: Duplicate) -> str:
    """Return what could be done about files with the same content, one or two sentences."""
    if not duplicate.reclaimable_bytes:
        return "Both belong to other programs, so Goldcrest leaves them as they are."
    freed = size(duplicate.reclaimable_bytes)
    if any(not is_ours(each) for each in duplicate.models):
        return f"Deleting Goldcrest's own frees {freed}; the other is used in its place."
    return f"Deleting one of them frees {freed}."


def verdict(found: Verified) -> str:
    """Return what a check of a model's file has shown, one or two sentences."""
    if found.state == "right":
        return "The file is as its maker published it."
    if found.state == "unknown":
        return "The file can be read. Nobody told what it should contain; from now on it is known."
    if found.sha256 is None:
        return "The file has gone."
    if found.bad_blocks:
        count = len(found.bad_blocks)
        return f"The file is damaged in {'one place' if count == 1 else f'{count} places'}."
    return "The file is damaged: it is not what its maker published."


def question_before_delete(model: Installed | None, name: str) -> str:
    """Return what is asked before a model is deleted."""
    freed = f" It frees {size(model.bytes)}." if model is not None and model.bytes else ""
    return f"Delete {clean(name)} from this computer?{freed} Your chats stay."


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
