"""Looking into a repository and its files, off the GUI thread; what was seen once is kept."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.hub.header import Stopped, Waiting, read_header
from desktop.core.hub.repository import list_files

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.core.gguf import Header
    from desktop.core.hub.remote import Hub
    from desktop.core.repo_files import RepoFiles, RepoGguf
    from desktop.gui.tasks import Tasks

_MOST_KEPT = 40
#: A hub that does not answer must not take all threads of the pool.
_MOST_QUESTIONS = 2


@dataclass
class _Seen:
    files: RepoFiles
    headers: dict[str, Header] = field(default_factory=dict)


class Look(QObject):
    """Asks for the files of one repository at a time, and for the header of one of them.

    Args:
        services: whose hub is asked.
        tasks: the way off the GUI thread.
        parent: the Qt parent.
        patience: seconds that the panel waits for a header; a slow line needs minutes for it.
    """

    #: The files of a repository are known: RepoFiles.
    listed = Signal(object)
    #: They could not be asked for: the repository's name, the exception.
    not_listed = Signal(str, object)
    #: A file's header was read, or could not be: the repository, the file's name, and a Header or
    #: an exception.
    looked = Signal(str, str, object)

    def __init__(
        self, services: Services, tasks: Tasks, parent: QObject, patience: float = 60.0
    ) -> None:
        super().__init__(parent)
        self._hub, self._tasks, self._patience = services.hub, tasks, patience
        self._seen: OrderedDict[str, _Seen] = OrderedDict()
        self._repo = ""
        self._listing: set[str] = set()
        self._reading = 0
        #: The file to look into as soon as one of the looks before it has ended.
        self._next: tuple[RepoFiles, RepoGguf] | None = None
        self._given_up = threading.Event()
        #: How many hubs were asked: answers of an earlier one are dropped.
        self._hubs = 1

    def open(self, repo: str) -> None:
        """Find out which files a repository has; tells `listed` or `not_listed`, even at once."""
        self.give_up()
        self._repo = repo
        if (seen := self._seen.get(repo)) is not None:
            self._seen.move_to_end(repo)
            self.listed.emit(seen.files)
        else:
            self._list()

    def examine(self, files: RepoFiles, file: RepoGguf) -> None:
        """Read the header of a file; tells `looked`, perhaps at once. Another look is given up."""
        self.give_up()
        seen = self._seen.get(files.repo)
        if seen is not None and (known := seen.headers.get(file.name)) is not None:
            self.looked.emit(files.repo, file.name, known)
            return
        self._next = files, file
        self._look()

    def give_up(self) -> None:
        """Stop reading; nothing more is told of it."""
        self._given_up.set()
        self._next = None

    def forget(self) -> None:
        """Ask anew from now on, as after a change of the hub's token."""
        self._seen.clear()

    def leave_hub(self) -> None:
        """Forget all that was asked of a hub that is another one now, its late answers too."""
        self.give_up()
        self.forget()
        self._repo = ""
        self._hubs += 1

    def _look(self) -> None:
        if self._next is None or self._reading >= _MOST_QUESTIONS:
            return
        (files, file), self._next = self._next, None
        self._reading += 1
        stop, hub, patience = threading.Event(), self._hub, self._patience
        self._given_up = stop
        have_looked = partial(self._have_looked, self._hubs, files.repo, file.name)
        self._tasks.run(lambda: _read(hub, files, file, stop, patience), have_looked, have_looked)

    def _list(self) -> None:
        """Ask for the repository that is open, unless enough questions are under way."""
        repo, hub = self._repo, self._hub
        if not repo or repo in self._listing or len(self._listing) >= _MOST_QUESTIONS:
            return
        self._listing.add(repo)
        self._tasks.run(
            lambda: list_files(hub, repo),
            partial(self._have_listed, self._hubs),
            partial(self._have_not, self._hubs, repo),
        )

    def _have_listed(self, hubs: int, files: RepoFiles) -> None:
        self._listing.discard(files.repo)
        if hubs != self._hubs:
            self._list()
            return
        self._seen[files.repo] = _Seen(files)
        while len(self._seen) > _MOST_KEPT:
            self._seen.popitem(last=False)
        if files.repo == self._repo:
            self.listed.emit(files)
        elif self._repo not in self._seen:
            self._list()

    def _have_not(self, hubs: int, repo: str, error: Exception) -> None:
        self._listing.discard(repo)
        if hubs == self._hubs and repo == self._repo:
            self.not_listed.emit(repo, error)
        elif self._repo not in self._seen:
            self._list()

    def _have_looked(
        self, hubs: int, repo: str, name: str, found: Header | Exception | None
    ) -> None:
        self._reading -= 1
        self._look()
        if found is None or hubs != self._hubs:
            return
        if (seen := self._seen.get(repo)) is not None and not isinstance(found, Exception):
            seen.headers[name] = found
        if repo == self._repo:
            self.looked.emit(repo, name, found)


def _read(
    hub: Hub, files: RepoFiles, file: RepoGguf, stop: threading.Event, patience: float
) -> Header | None:
    waiting = Waiting(stopped=stop.is_set, patience=patience)
    try:
        return read_header(hub, files.repo, files.commit, file, waiting)
    except Stopped:
        return None
