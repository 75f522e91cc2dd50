"""What the disk page says: groups, sums and sentences. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.hub.queue.downloads import Download
    from desktop.core.library import Use, UseKind


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
    Group("Unfinished downloads", "accent", 0.45, frozenset({"partial", "orphan"})),
    Group("Chats", "good", 1.0, frozenset({"chats"})),
    Group("Everything else", "muted", 0.7, frozenset({"logs", "cache", "other"})),
)
_KINDS: Final[dict[UseKind, str]] = {
    "model": "Model",
    "projector": "Lets a model see pictures",
    "partial": "Unfinished download; it goes on under Downloads",
    "orphan": "Unfinished download that nothing goes on with",
    "chats": "Your chats and measurements",
    "logs": "Logs, for when something goes wrong",
    "cache": "Made again when it is needed",
    "other": "A copy that was kept to be safe",
}
#: What "Clean up" takes: nobody misses it.
_LEFTOVERS: Final = frozenset({"orphan", "cache"})
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
    return _KINDS[use.kind]


def leftovers(uses: Iterable[Use]) -> tuple[Use, ...]:
    """Return what can be cleaned up without being missed."""
    return tuple(use for use in uses if use.removable and use.kind in _LEFTOVERS)


def leftovers_sentence(found: Sequence[Use]) -> str:
    """Return what the leftovers are and how much they take."""
    orphans = sum(use.kind == "orphan" for use in found)
    told = {
        0: "caches",
        1: "an unfinished download that nothing goes on with",
    }.get(orphans, f"{orphans} unfinished downloads that nothing goes on with")
    more = " and caches" if 0 < orphans < len(found) else ""
    return f"{size(sum(use.bytes for use in found))} of leftovers: {told}{more}."


def question(use: Use) -> str:
    """Return what is asked before something is removed."""
    name, freed = clean(use.name), size(use.bytes)
    if use.kind == "model":
        return f"Delete {name} from this computer? It frees {freed}. Your chats stay."
    return f"Delete {name}? It frees {freed}."


def under_way(downloads: Iterable[Download]) -> int:
    """Return how many downloads are unfinished: they know where their files are."""
    return sum(each.state in _UNFINISHED for each in downloads)


def unfinished(number: int) -> tuple[str, str]:
    """Return why the models cannot be moved while so many downloads are under way."""
    if number == 1:
        return "A download is unfinished.", "Let it end, or cancel it; then move the models."
    told = f"{number} downloads are unfinished."
    return told, "Let them end, or cancel them; then move the models."


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
