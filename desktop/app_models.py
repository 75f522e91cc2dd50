"""The composition of the model library: where it looks, and work that needs other parts too."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from desktop.core.errors import (
    AssistantError,
    DiskFailed,
    DiskFull,
    DownloadInterrupted,
    FolderMissing,
    FolderUnreadable,
    HubFailed,
    HubNotFound,
    Metered,
    NetworkLogin,
    NoNetwork,
    Offline,
    OriginUnknown,
)
from desktop.core.hashing import BLOCK_BYTES
from desktop.core.hub.metered import Metering
from desktop.core.hub.queue.downloads import Downloads, WantedFile
from desktop.core.hub.queue.follow import folder_of
from desktop.core.hub.repository import list_files
from desktop.core.hub.transfer.unfinished import reopen
from desktop.core.library import Library, Place, places, problem_of, working_in
from desktop.core.local_names import is_stand_in, local_path
from desktop.core.paths import person_folder
from desktop.core.store.files import Files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.core.catalogue import Catalogue
    from desktop.core.hub.remote import Hub, RemoteFile
    from desktop.core.hub.transfer.fetch import Fetched
    from desktop.core.library import Checked, Installed, Moved, Report, Stop, Verified
    from desktop.core.paths import Paths
    from desktop.core.settings import Settings, Value
    from desktop.core.settings_file import SettingsStore
    from desktop.core.store.database import Database

logger = logging.getLogger(__name__)

BUILTIN_MODEL = "goldcrest-tiny-q8_0.gguf"
#: Ordinary work comes first: nobody waits for a hash.
_NICENESS = 15


def open_library(
    paths: Paths,
    settings: SettingsStore,
    catalogue: Catalogue,
    database: Database,
    environment: Mapping[str, str],
) -> Library:
    """Return the library as the settings want it at each moment; nothing is read yet."""

    def elsewhere() -> tuple[Place, ...]:
        return places(environment, person_folder(environment))

    return Library(
        lambda: models_folder(paths, settings),
        paths.assets / "models" / BUILTIN_MODEL,
        catalogue,
        index=Files(database),
        more_folders=lambda: settings.value.more_folders,
        elsewhere=elsewhere,
        shown=lambda: settings.value.find_elsewhere,
    )


def models_folder(paths: Paths, settings: SettingsStore) -> Path:
    """Return the folder that the person chose for models, or the platform's."""
    chosen = settings.value.models_folder
    return Path(chosen) if chosen else paths.models


class Identifying:
    """Gets to know the models' files in the background, one run at a time.

    Args:
        library: whose files.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._again = False

    def start(self, on_change: Callable[[], None]) -> None:
        """Look for files that are not known yet; while that is under way, once more after it.

        Args:
            on_change: called on the background thread when `Library.installed` has news.
        """
        with self._lock:
            if self._stop.is_set():
                return
            self._again = self._thread is not None
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, args=(on_change,), name="identify", daemon=True
                )
                self._thread.start()

    def close(self, timeout: float = 1.0) -> None:
        """Stop; what was learnt so far is kept."""
        self._stop.set()
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join(timeout)

    def _run(self, on_change: Callable[[], None]) -> None:
        _step_back()
        going = True
        while going:
            try:
                self._library.identify(on_change, self._stop.is_set)
            except Exception:
                # A defect, which must not keep the next run from starting.
                logger.exception("getting to know the models' files")
            with self._lock:
                going = self._again and not self._stop.is_set()
                self._again = False
                if not going:
                    self._thread = None


def _step_back() -> None:
    """Let this thread work only while nothing else wants the processor, where that is possible."""
    if sys.platform == "linux":
        # There, and only there, a thread has a niceness of its own.
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


def open_downloads(paths: Paths, settings: SettingsStore, hub: Hub, library: Library) -> Downloads:
    """Return the queue as the settings want it at each moment; nothing is started."""
    metering = Metering()

    def check(wanted: WantedFile) -> None:
        # A disk that is not connected must not be made a folder of the system's disk.
        own = wanted.destination.is_relative_to(library.folder)
        folder = library.folder if own else _folder_of(wanted)
        if (problem := problem_of(folder)) is not None:
            raise problem

    def on_fetched(fetched: Fetched) -> None:
        library.record(fetched.path, fetched.sha256, fetched.marks)
        _keep_in_sight(settings, library, downloads, fetched.path)

    downloads = Downloads(
        hub,
        state_file=paths.data / "downloads.json",
        folder=library.folder,
        limit_rate=lambda: int(settings.value.bandwidth_limit * 1e6) or None,
        parallel=lambda: settings.value.parallel_downloads,
        metered=lambda: metering.holds(settings.value.metered),
        check=check,
        on_fetched=on_fetched,
    )
    settings.subscribe(_Following(downloads, lambda: library.folder, settings.value).look)
    return downloads


def _keep_in_sight(
    settings: SettingsStore, library: Library, downloads: Downloads, path: Path
) -> None:
    """See to it that the library looks where a file was fetched.

    A download stays where it began when the person chooses another models folder meanwhile.
    """
    files = [file for row in downloads.snapshot() for file in row.files]
    found = next((folder_of(file) for file in files if file.destination == path), None)
    if found is None:
        return

    def with_it(now: Settings) -> dict[str, Value]:
        looked_in = (library.folder, *map(Path, now.more_folders))
        if any(path.is_relative_to(folder) for folder in looked_in):
            return {}
        return {"more_folders": (*now.more_folders, str(found))}

    try:
        settings.update(with_it)
    except (ValueError, AssistantError) as error:
        # Such as the limit of folders: the file is whole, and can be found by hand.
        logger.warning("%s does not join the further folders: %s", found, error)


def _folder_of(wanted: WantedFile) -> Path:
    """Return the models folder that a file is wanted in: see `Library.path_for`."""
    inside = PurePosixPath(local_path(wanted.repo, wanted.file)).parts
    return wanted.destination.parents[min(len(inside), len(wanted.destination.parents)) - 1]


#: Which waits of downloads another value of a setting may end; one that is not here ends none.
_ENDS: Mapping[str, tuple[type[AssistantError], ...]] = {
    "models_folder": (FolderMissing, FolderUnreadable, DiskFull, DiskFailed),
    **dict.fromkeys(("parallel_downloads", "bandwidth_limit"), ()),
    "metered": (Metered,),
    "offline": (Offline,),
    **dict.fromkeys(
        ("proxy", "proxy_address", "endpoint"),
        (NoNetwork, NetworkLogin, DownloadInterrupted, HubFailed),
    ),
}


class _Following:
    """Has the queue follow what the settings say: where the models are, and what it waits for."""

    def __init__(
        self, downloads: Downloads, folder: Callable[[], Path], settings: Settings
    ) -> None:
        self._downloads = downloads
        self._folder = folder
        self._before = settings
        self._at = folder()
        self._lock = threading.Lock()

    def look(self, settings: Settings) -> None:
        """Look at what is different in the settings; does not wait for what is under way."""
        before, self._before = self._before, settings
        changed = [key for key in _ENDS if getattr(before, key) != getattr(settings, key)]
        if self._folder() != self._at:
            threading.Thread(target=self._follow, name="follow-folder", daemon=True).start()
        if changed:
            self._downloads.wake([kind for key in changed for kind in _ENDS[key]])

    def _follow(self) -> None:
        with self._lock, self._downloads.at_rest():
            self._at = self._folder()
            self._downloads.follow(self._at)


def move_models(
    library: Library,
    settings: SettingsStore,
    downloads: Downloads,
    target: Path,
    on_progress: Report,
    stop: Stop,
) -> Moved:
    """Move the own models folder and remember where it is; see `Library.move_folder`.

    Downloads rest meanwhile, and go on in the new place.

    Raises:
        FolderInUse: the target will not do.
        Stopped, AssistantError: as `Library.move_folder`.
    """
    with downloads.at_rest():
        # Where settings cannot be saved the folder must not be moved either.
        settings.change(models_folder=settings.value.models_folder)
        before = library.folder
        moved = target.expanduser().absolute()

        def remember() -> None:
            settings.change(models_folder=str(moved))
            downloads.relocate(before, moved)

        return library.move_folder(target, on_progress, stop, remember)


def repair(
    library: Library,
    hub: Hub,
    downloads: Downloads,
    model_id: str,
    on_progress: Report,
    stop: Stop,
) -> Verified:
    """Verify an own model, and queue the download of what of it is wrong.

    Asks the hub, so it is for a thread that may wait. Until the download has ended the model
    counts as not here; its file waits as an unfinished one.

    Returns:
        What was found; only where that is "damaged" something was queued, under the model's id.

    Raises:
        OriginUnknown: it did not come from the hub.
        Stopped, AssistantError: as `Library.verify` and `Hub.locate`; nothing was changed.
    """
    with working_in(library):
        return _repair(library, hub, downloads, model_id, on_progress, stop)


def _repair(
    library: Library,
    hub: Hub,
    downloads: Downloads,
    model_id: str,
    on_progress: Report,
    stop: Stop,
) -> Verified:
    model = library.resolve(model_id)
    repo, inside = _origin(library, model)
    verified = library.verify(model_id, on_progress, stop)
    bad = [each for each in verified.files if _is_bad(each)]
    if verified.state == "damaged":
        revision = model.model.revision if model.model else None
        # The hub is asked for all of them before the first is touched.
        names = [_name_on_hub(hub, repo, revision, inside(each.path)) for each in bad]
        remotes = [hub.locate(repo, name, revision) for name in names]
        wanted = [
            _reopened(library, each, remote) for each, remote in zip(bad, remotes, strict=True)
        ]
        downloads.start(model.id, model.name, wanted)
    return verified


def _origin(library: Library, model: Installed) -> tuple[str, Callable[[Path], str]]:
    """Return the repository of an own model, and what tells a file's path in it."""
    if not model.repairable:
        raise OriginUnknown(name=model.name)
    top = library.folder / model.repo
    return model.repo, lambda path: path.relative_to(top).as_posix()


def _name_on_hub(hub: Hub, repo: str, revision: str | None, inside: str) -> str:
    """Return what the hub calls a file that lies at `inside` in its repository's folder."""
    if not is_stand_in(inside):
        return inside
    found = list_files(hub, repo, revision)
    for file in found.files:
        for part in file.parts:
            if found.local(part.file) == inside:
                return part.file
    raise HubNotFound(repo=repo, file=inside)


def _is_bad(checked: Checked) -> bool:
    """Return whether a file is missing, or not what it should be."""
    wrong = checked.expected is not None and checked.sha256 != checked.expected
    return wrong or checked.sha256 is None or bool(checked.problem)


def _reopened(library: Library, checked: Checked, remote: RemoteFile) -> WantedFile:
    """Make an unfinished file of a damaged one, of which all but the bad blocks count."""
    entry = library.index.entries().get(str(checked.path))
    marks = entry.marks if entry is not None else ()
    blocks = checked.bad_blocks
    if remote.sha256 != checked.expected:
        # The hub has another file by now: nothing of the old one is of use.
        marks, blocks = (), tuple(range(-(-remote.bytes // BLOCK_BYTES)))
    if checked.sha256 is not None:  # else it is missing, and an unfinished one may be there
        reopen(checked.path, remote, marks, blocks, block_bytes=BLOCK_BYTES)
    return WantedFile(
        remote.repo, remote.file, remote.commit, checked.path, remote.bytes, remote.sha256
    )
