"""What the disk page says: groups, sums and sentences. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.wording import clean, size
from desktop.gui.library.words import STAYS, listed, short
from desktop.gui.models import formats

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.hub.queue.downloads import Download
    from desktop.core.library import Moved, Use, UseKind


@dataclass(frozen=True, slots=True)
class Group:
    """Things that are shown as one part of the bar.

    Attributes:
        title: for people.
        role: the theme's colour role.
        strength: how much of that colour, 0 to 1: unfinished models are a paler kind of models.
        kinds: what belongs to it.
    """

    title: str
    role: str
    strength: float
    kinds: frozenset[UseKind]


GROUPS: Final = (
    Group("Models", "accent", 1.0, frozenset({"model", "projector"})),
    Group("Unfinished downloads", "accent", 0.45, frozenset({"partial", "unfinished", "orphan"})),
    Group("Chats", "good", 1.0, frozenset({"chats"})),
    Group("Chats kept ready", "good", 0.45, frozenset({"memories"})),
    Group("Everything else", "muted", 0.7, frozenset({"moved", "logs", "cache", "other"})),
)
_KINDS: Final[dict[UseKind, str]] = {
    "model": "Model",
    "projector": "Lets a model see pictures",
    "partial": "Unfinished download; it goes on under Downloads",
    "orphan": "Remains of a download or a copy, of no use any more",
    "chats": "Your chats and measurements",
    "memories": "With it, old chats go on without being read again",
    "logs": "Logs, for when something goes wrong",
    "cache": "Made again when it is needed",
    "other": "A copy that was kept to be safe",
}
#: What "Clean up" takes: nobody misses it.
_LEFTOVERS: Final = frozenset({"orphan", "moved", "cache"})
_UNFINISHED: Final = frozenset({"queued", "running", "verifying", "paused"})


def sums(uses: Iterable[Use]) -> tuple[tuple[Group, int], ...]:
    """Return the bytes of each group that takes any."""
    found = dict.fromkeys(GROUPS, 0)
    for use in uses:
        found[group(use)] += use.bytes
    return tuple((each, count) for each, count in found.items() if count)


def summary(uses: Sequence[Use], free_bytes: int | None) -> str:
    """Return how much Goldcrest takes and how much is free, two sentences."""
    taken = f"Goldcrest takes {size(sum(use.bytes for use in uses))}."
    if free_bytes is None:
        return taken
    return f"{taken} {size(free_bytes)} are free on the disk of the models folder."


def group(use: Use) -> Group:
    """Return the part of the bar that something belongs to."""
    return next(each for each in GROUPS if use.kind in each.kinds)


def kind(use: Use) -> str:
    """Return what something is, a few words."""
    if use.kind == "unfinished":
        arrived = formats.progress(use.arrived_bytes, use.total_bytes)
        return f"Unfinished download, {arrived}; the same download goes on with it"
    if use.kind == "orphan" and not use.removable:
        return "Unfinished download; what has arrived cannot be read at the moment"
    if use.kind == "moved":
        return f"Left in {clean(str(use.path))} when the models were moved"
    return _KINDS[use.kind]


def deletable(use: Use) -> bool:
    """Return whether a person may delete something, after a question."""
    return use.removable or bool(use.id) or use.kind == "unfinished"


def leftovers(uses: Iterable[Use]) -> tuple[Use, ...]:
    """Return what can be cleaned up without being missed."""
    return tuple(use for use in uses if use.removable and use.kind in _LEFTOVERS)


def leftovers_sentence(found: Sequence[Use]) -> str:
    """Return what the leftovers are and how much they take."""
    kinds = [use.kind for use in found]
    orphans, told = kinds.count("orphan"), []
    if orphans:
        several = f"the remains of {orphans} downloads or copies"
        told.append("the remains of a download or a copy" if orphans == 1 else several)
    if "moved" in kinds:
        told.append("copies of models in their old folder")
    if "cache" in kinds:
        told.append("caches")
    return f"{size(sum(use.bytes for use in found))} of leftovers: {listed(told)}."


def question(use: Use) -> str:
    """Return what is asked before something is removed."""
    name, freed = clean(use.name), size(use.bytes)
    if use.kind == "model":
        return f"Delete {name} from this computer? {_freed(use)} Your chats stay."
    if use.kind == "unfinished":
        arrived = formats.progress(use.arrived_bytes, use.total_bytes)
        lost = f"The {arrived} that have arrived would have to be downloaded again."
        return f"Delete the unfinished download of {name}? {lost} It frees {freed}."
    if use.kind == "memories":
        read = "Your chats stay; the model reads each again when you go on with it."
        return f"Delete what keeps chats ready? {read} It frees {freed}."
    return f"Delete {name}? It frees {freed}."


def _freed(use: Use) -> str:
    frees = use.bytes if use.frees is None else use.frees
    return f"It frees {size(frees)}." if frees else f"It frees nothing: {STAYS}."


def under_way(downloads: Iterable[Download]) -> int:
    """Return how many downloads are unfinished: they know where their files are."""
    return sum(each.state in _UNFINISHED for each in downloads)


def downloads_rest(number: int) -> str:
    """Return what becomes of so many unfinished downloads while the models are moved."""
    if not number:
        return ""
    told = "A download rests" if number == 1 else f"{number} downloads rest"
    return f"{told} meanwhile, and then {'goes' if number == 1 else 'go'} on there."


def left_behind(moved: Moved) -> str:
    """Return what was not moved because it came or changed meanwhile; "" where nothing was."""
    if not moved.left:
        return ""
    told = listed(clean(str(path)) for path in moved.left)
    is_, it = ("is", "It") if len(moved.left) == 1 else ("are", "They")
    return (
        f"{told} {is_} still in {short(moved.old)}. {it} came or changed while the models were"
        " moved, and can be added from there."
    )


def checked(names: Sequence[str], damaged: Sequence[str], failed: int) -> tuple[str, str]:
    """Return what a check of all models has shown: a title and a sentence."""
    unread = f"{_count(failed, 'model')} could not be read." if failed else ""
    if damaged:
        told = ", ".join(clean(name) for name in damaged)
        verb = "is" if len(damaged) == 1 else "are"
        return f"{len(damaged)} of {len(names)} models {verb} damaged: {told}.", unread
    if failed:
        return unread, ""
    if len(names) == 1:
        return "The model is as it should be.", ""
    return f"All {len(names)} models are as they should be.", ""


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"
