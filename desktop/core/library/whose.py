"""Which files are there, and whose each is: what others keep is never the own folder's.

A file is another program's where that program looks for its models, however the folder is named
there: the own folder may be the other program's, lie in it or around it, or lead to it by a link.
What really lies in a further folder is that folder's in the same way, but for the own folder
itself and what is in it: the person has named that one for models to be kept and deleted in.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.library import others
from desktop.core.library.facts import Place
from desktop.core.library.names import REPO_DEPTH
from desktop.core.library.scan import DEEPEST, found, walk, without_links
from desktop.core.local_names import MOST_FOLDERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from desktop.core.library.facts import Source
    from desktop.core.library.scan import File, Found

    #: A program, and the names of the folders from its own one on.
    _Way = tuple[Source, tuple[str, ...]]

#: How the hub's own library names folders of repositories.
_CACHED: Final = ("models--", "datasets--", "spaces--", ".")
_OLLAMAS: Final = frozenset({"blobs", "manifests", "manifests-v2"})


class Owners:
    """Tells who else a file belongs to; reads no more than the status of folders.

    Args:
        places: where other programs keep models.
        more: further folders that the person named; what is in them has the source "folder".
        own: the own models folder, which is no part of a further one that it lies in.
    """

    def __init__(
        self, places: Iterable[Place], more: Iterable[str] = (), own: Path | None = None
    ) -> None:
        self._tops: dict[object, list[Source]] = {}
        self._own = None if own is None else _identity(without_links(own))
        for place in (*places, *(Place("folder", Path(folder)) for folder in more)):
            identity = _identity(without_links(place.path))
            if identity is not None:
                self._tops.setdefault(identity, []).append(place.source)
        self._known: dict[str, tuple[_Way, ...]] = {}

    def of(self, path: Path) -> Source | None:
        """Return whose a file is that lies, or would lie, at a path; None: nobody else's."""
        found_one = self.way(without_links(path.parent), path.name)
        return found_one[0] if found_one else None

    def way(self, folder: str, name: str) -> _Way | None:
        """Return whose a file is, and the names from the folder of that source on to the file.

        Args:
            folder: where it lies, without links.
            name: its own.
        """
        for source, names in self.above(folder):
            if _is_theirs(source, (*names, name)):
                return source, (*names, name)
        return None

    def above(self, folder: str) -> tuple[_Way, ...]:
        """Return whose folder this one is or lies in, the nearest first; it is without links."""
        if not self._tops:
            return ()
        if folder not in self._known:
            parent, name = os.path.split(folder)
            inside = self.above(parent) if name and parent != folder else ()
            identity = _identity(folder)
            ways: tuple[_Way, ...] = (
                *((source, ()) for source in self._tops.get(identity, ())),
                *((source, (*names, name)) for source, names in inside),
            )
            if identity is not None and identity == self._own:
                ways = tuple(way for way in ways if way[0] != "folder")
            self._known[folder] = ways
        return self._known[folder]


def all_files(
    own: Path, places: Sequence[Place], more: Iterable[str], *, shown: bool
) -> Iterator[Found]:
    """Yield all files that may be models, own ones first; one may come more than once.

    Args:
        own: the own models folder.
        places: where other programs keep models.
        more: further folders that the person named.
        shown: whether models of other programs are wanted; those in the own folder always are
            where that is, or lies in, another program's.
    """
    folders = tuple(more)
    owners = Owners(places, folders, own)
    theirs: list[Found] = []
    reached: list[Found] = []
    for file in walk(own, deepest=REPO_DEPTH + MOST_FOLDERS, links=True):
        way = owners.way(file.real_folder, file.names[-1])
        if way is None:
            yield _own(file)
        elif way[0] == "folder":
            reached.append(found("folder", file.path, file.path, file.status))
        else:
            theirs.append(found(way[0], "/".join(way[1]), file.path, file.status))
    for place in places if shown else ():
        yield from others.scan(place)
    if owners.above(without_links(own)):
        yield from theirs
    for folder in folders:
        yield from others.scan(Place("folder", Path(folder)))
    # By a link to what the search of that folder passes over, something deep in it for example.
    yield from reached


def _own(file: File) -> Found:
    linked = file.link or file.status.st_nlink > 1
    made = found("own", "/".join(file.names), file.path, file.status)
    return made._replace(linked=True) if linked else made


def _identity(folder: str) -> object:
    """Return the same for all names of a folder; None where there is none."""
    try:
        status = os.stat(folder)  # noqa: PTH116 - of thousands: a Path takes its time
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.normcase(folder)


def _is_theirs(source: Source, names: Sequence[str]) -> bool:
    """Return whether a program looks for its files where these names lead from its folder on."""
    depth, first = len(names) - 1, names[0]
    hidden = any(name.startswith(".") for name in names)
    match source:
        case "lmstudio":
            return depth <= DEEPEST and not hidden
        case "gpt4all":
            return depth <= 1 and not hidden
        case "llamacpp":
            return depth <= 1 or first.startswith(_CACHED)
        case "huggingface":
            return first.startswith(_CACHED)
        case "ollama":
            return first in _OLLAMAS
        case _:
            return True
