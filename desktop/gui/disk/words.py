"""What the disk page says: groups, sums and sentences. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.language import amount, mark, tr, trn
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
    Group(mark("Models"), "accent", 1.0, frozenset({"model", "projector"})),
    Group(
        mark("Unfinished downloads"), "accent", 0.45, frozenset({"partial", "unfinished", "orphan"})
    ),
    Group(mark("Chats"), "good", 1.0, frozenset({"chats"})),
    Group(mark("Chats kept ready"), "good", 0.45, frozenset({"memories"})),
    Group(mark("Everything else"), "muted", 0.7, frozenset({"moved", "logs", "cache", "other"})),
)
_KINDS: Final[dict[UseKind, str]] = {
    "model": mark("Model"),
    "projector": mark("Lets a model see pictures"),
    "partial": mark("Unfinished download; it goes on under Downloads"),
    "orphan": mark("Remains of a download or a copy, of no use any more"),
    "chats": mark("Your chats and measurements"),
    "memories": mark("With it, old chats go on without being read again"),
    "logs": mark("Logs, for when something goes wrong"),
    "cache": mark("Made again when it is needed"),
    "other": mark("A copy that was kept to be safe"),
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
    taken = tr("Goldcrest takes {size}.", size=size(sum(use.bytes for use in uses)))
    if free_bytes is None:
        return taken
    return tr(
        "{taken} {size} are free on the disk of the models folder.",
        taken=taken,
        size=size(free_bytes),
    )


def group(use: Use) -> Group:
    """Return the part of the bar that something belongs to."""
    return next(each for each in GROUPS if use.kind in each.kinds)


def kind(use: Use) -> str:
    """Return what something is, a few words."""
    if use.kind == "unfinished":
        arrived = formats.progress(use.arrived_bytes, use.total_bytes)
        return tr(
            "Unfinished download, {progress}; the same download goes on with it", progress=arrived
        )
    if use.kind == "orphan" and not use.removable:
        return tr("Unfinished download; what has arrived cannot be read at the moment")
    if use.kind == "moved":
        return tr("Left in {path} when the models were moved", path=clean(str(use.path)))
    return tr(_KINDS[use.kind])


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
        told.append(
            trn(
                "the remains of a download or a copy",
                "the remains of {n} downloads or copies",
                orphans,
            )
        )
    if "moved" in kinds:
        told.append(tr("copies of models in their old folder"))
    if "cache" in kinds:
        told.append(tr("caches"))
    return tr(
        "{size} of leftovers: {list}.",
        size=size(sum(use.bytes for use in found)),
        list=listed(told),
    )


def question(use: Use) -> str:
    """Return what is asked before something is removed."""
    name, freed = clean(use.name), size(use.bytes)
    if use.kind == "model":
        return tr(
            "Delete {name} from this computer? {freed} Your chats stay.",
            name=name,
            freed=_freed(use),
        )
    if use.kind == "unfinished":
        arrived = formats.progress(use.arrived_bytes, use.total_bytes)
        return tr(
            "Delete the unfinished download of {name}? The {progress} that have arrived would have"
            " to be downloaded again. It frees {size}.",
            name=name,
            progress=arrived,
            size=freed,
        )
    if use.kind == "memories":
        return tr(
            "Delete what keeps chats ready? Your chats stay; the model reads each again when you go"
            " on with it. It frees {size}.",
            size=freed,
        )
    return tr("Delete {name}? It frees {size}.", name=name, size=freed)


def _freed(use: Use) -> str:
    frees = use.bytes if use.frees is None else use.frees
    return tr("It frees {size}.", size=size(frees)) if frees else tr(STAYS)


def under_way(downloads: Iterable[Download]) -> int:
    """Return how many downloads are unfinished: they know where their files are."""
    return sum(each.state in _UNFINISHED for each in downloads)


def downloads_rest(number: int) -> str:
    """Return what becomes of so many unfinished downloads while the models are moved."""
    if not number:
        return ""
    return trn(
        "A download rests meanwhile, and then goes on there.",
        "{n} downloads rest meanwhile, and then go on there.",
        number,
    )


def left_behind(moved: Moved) -> str:
    """Return what was not moved because it came or changed meanwhile; "" where nothing was."""
    if not moved.left:
        return ""
    told = listed(clean(str(path)) for path in moved.left)
    return trn(
        "{names} is still in {folder}. It came or changed while the models were moved, and can be"
        " added from there.",
        "{names} are still in {folder}. They came or changed while the models were moved, and can"
        " be added from there.",
        len(moved.left),
        names=told,
        folder=short(moved.old),
    )


def checked(names: Sequence[str], damaged: Sequence[str], failed: int) -> tuple[str, str]:
    """Return what a check of all models has shown: a title and a sentence."""
    unread = (
        trn("{n} model could not be read.", "{n} models could not be read.", failed)
        if failed
        else ""
    )
    if damaged:
        told = trn(
            "{n} of {count} models is damaged: {names}.",
            "{n} of {count} models are damaged: {names}.",
            len(damaged),
            count=amount(len(names)),
            names=", ".join(clean(name) for name in damaged),
        )
        return told, unread
    if failed:
        return unread, ""
    if len(names) == 1:
        return tr("The model is as it should be."), ""
    return trn(
        "All {n} model is as it should be.", "All {n} models are as they should be.", len(names)
    ), ""
