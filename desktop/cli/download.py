"""`goldcrest download`: fetch a model and verify it."""

from __future__ import annotations

import contextlib
import signal
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.cli.look import look
from desktop.core.errors import UnknownModel
from desktop.core.gguf_names import numbered
from desktop.core.wording import damage, size

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import FrameType

    from desktop.app import Services
    from desktop.core.hub.queue.values import WantedFile
    from desktop.core.hub.remote import RemoteFile
    from desktop.core.hub.transfer.control import Control, Progress
    from desktop.core.hub.transfer.fetch import Fetched

_PARTS_OF_A_FILE_NAME = 3
_MOST_FILES = 1_000
_MINUTE, _HOUR = 60, 3_600


def run(services: Services, chosen: argparse.Namespace) -> int:
    """Download a model of the catalogue, or any GGUF file of a repository on the hub."""
    from desktop.core.library import working_in

    wanted = _find(services, chosen.model)
    # Else it would go on in the old place, where nobody looks for it.
    with working_in(services.library):
        done = _fetch(services, wanted, chosen)
        for each in done:
            services.library.record(each.path, each.sha256, each.marks)
    _print(services, done, as_json=chosen.json)
    return 0


def _fetch(services: Services, wanted: _Wanted, chosen: argparse.Namespace) -> list[Fetched]:
    from desktop.core.hub.transfer.control import Control, Stopped
    from desktop.core.hub.transfer.rate import RateLimit

    places = [services.library.path_for(wanted.repo, file) for file in wanted.files]
    _warn_of_metered(services)
    output.say(f"Asking the hub about {wanted.repo}")
    remotes = _locate(services, wanted)
    if wanted.unknown:
        look(services, remotes, anyway=chosen.anyway)
    files = _described(remotes, places)
    _check_room(files)
    limit = chosen.limit_rate or int(services.settings.value.bandwidth_limit * 1e6) or None
    control = Control(RateLimit(limit))
    line = _ProgressLine(files)
    try:
        with _stopped_by_ctrl_c(control):
            return line.fetch(remotes, places, control)
    except Stopped:
        line.end()
        output.say(f"Stopped{line.percent}. What has arrived is kept: the same command goes on.")
        raise KeyboardInterrupt from None
    finally:
        line.end()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the person asked for.

    Attributes:
        unknown: the catalogue says nothing of it.
    """

    repo: str
    files: tuple[str, ...]
    revision: str | None = None
    sha256: str | None = None
    unknown: bool = False


def _find(services: Services, name: str) -> _Wanted:
    parts = name.split("/")
    if len(parts) >= _PARTS_OF_A_FILE_NAME:
        return _Wanted("/".join(parts[:2]), _whole_set("/".join(parts[2:])), unknown=True)
    model = services.catalogue.get(name)
    if model.file is None:
        raise UnknownModel(name=name)
    return _Wanted(model.repo, _whole_set(model.file), model.revision, model.sha256)


def _whole_set(file: str) -> tuple[str, ...]:
    """Return the files of the model that a file belongs to: all parts of a split one."""
    place = numbered(file)
    return (file,) if place is None or place.count > _MOST_FILES else place.names


def _locate(services: Services, wanted: _Wanted) -> list[RemoteFile]:
    """Ask for all files, at one commit."""
    revision = wanted.revision
    remotes: list[RemoteFile] = []
    for file in wanted.files:
        sha256 = wanted.sha256 if len(wanted.files) == 1 else None
        remote = services.hub.locate(wanted.repo, file, revision, expected_sha256=sha256)
        remotes.append(remote)
        revision = remote.commit
    return remotes


def _described(remotes: Sequence[RemoteFile], places: Sequence[Path]) -> list[WantedFile]:
    """Return what a queue of downloads would know of the files."""
    from desktop.core.hub.queue.values import WantedFile

    return [
        WantedFile(remote.repo, remote.file, remote.commit, place, remote.bytes, remote.sha256)
        for remote, place in zip(remotes, places, strict=True)
    ]


def _check_room(files: Sequence[WantedFile]) -> None:
    """Refuse before the first byte what will not fit.

    Raises:
        DiskFull: there is not room for all files and the reserve.
    """
    from desktop.core.hub.queue.disk import Claim, shortages
    from desktop.core.hub.transfer.rules import DEFAULT_RULES

    for error in shortages([Claim("", files, works=False)], DEFAULT_RULES).values():
        raise error


def _warn_of_metered(services: Services) -> None:
    from desktop.core.hub.metered import Metering

    if Metering().holds(services.settings.value.metered):
        output.say("The connection is metered. The download goes on, because you asked for it.")


def _print(services: Services, done: Sequence[Fetched], *, as_json: bool) -> None:
    first = done[0]
    facts: dict[str, object] = {
        "id": services.library.resolve(str(first.path)).id,
        "path": str(first.path),
        "bytes": sum(each.bytes for each in done),
        "sha256": first.sha256,
        "seconds": round(sum(each.seconds for each in done), 3),
        "resumed_from": sum(each.resumed_from for each in done),
    }
    if len(done) > 1:
        facts["files"] = [
            {"path": str(each.path), "bytes": each.bytes, "sha256": each.sha256} for each in done
        ]
    if as_json:
        output.document(facts)
    else:
        total = size(sum(each.bytes for each in done))
        output.text(f"{facts['id']}: {total}, checked, in {first.path}")


class _ProgressLine(output.Progress):
    """Bar, bytes, speed and time left of one model.

    What was there before counts from the start, and makes no speed.
    """

    def __init__(self, files: Sequence[WantedFile]) -> None:
        from desktop.core.hub.queue.disk import there_bytes
        from desktop.core.hub.queue.pace import Pace

        super().__init__()
        self._name = files[0].file.rpartition("/")[2]
        self._total = sum(file.bytes or 0 for file in files)
        #: Of files whose turn has not come.
        self._later = [there_bytes(file) for file in files]
        self._before = 0
        self._came_before = 0
        self._done = 0
        self._resumed = False
        self._damaged = 0
        self._new_pace = Pace
        self._pace: Pace | None = None

    @property
    def percent(self) -> str:
        """How far it is, as the end of a sentence; nothing where it has not begun."""
        return f" at {100 * self._done // self._total} %" if self._done else ""

    def fetch(
        self, remotes: Sequence[RemoteFile], places: Sequence[Path], control: Control
    ) -> list[Fetched]:
        """Fetch the files one after the other; see `desktop.core.hub.transfer.fetch`."""
        from desktop.core.hub.transfer.fetch import fetch

        done: list[Fetched] = []
        for position, (remote, place) in enumerate(zip(remotes, places, strict=True)):
            self._later[position] = 0
            fetched = fetch(remote, place, on_progress=self.show, control=control)
            done.append(fetched)
            self._before += fetched.bytes
            self._came_before += fetched.bytes - fetched.resumed_from
        return done

    def show(self, progress: Progress) -> None:
        """Show how far the file under way is."""
        later = sum(self._later)
        self._done = self._before + progress.bytes + later
        came = self._came_before + progress.bytes - progress.resumed_from
        if (progress.resumed_from or later) and not self._resumed:
            self._resumed = True
            output.say(f"Going on at {100 * self._done // self._total} %")
        if progress.damaged_bytes > self._damaged:
            self.end()
            output.say(damage(progress.damaged_bytes))
        self._damaged = progress.damaged_bytes
        if self._pace is None:
            self._pace = self._new_pace(came)
        speed, left = self._pace.update(came, came + self._total - self._done)
        words = f"{100 * self._done // self._total} %, {size(self._done)} of {size(self._total)}"
        words += ", checking" if progress.verifying else f", {size(speed)}/s{_left(left)}"
        self.bar(self._name, self._done / self._total, words)


def _left(seconds: float | None) -> str:
    if seconds is None:
        return ""
    if seconds < _MINUTE:
        return f", {seconds:.0f} s left"
    minutes = round(seconds / _MINUTE)
    if seconds < _HOUR:
        return f", {minutes} min left"
    return f", {minutes // 60} h {minutes % 60} min left"


@contextlib.contextmanager
def _stopped_by_ctrl_c(control: Control) -> Iterator[None]:
    """Have Ctrl+C stop the transfer, which keeps what has arrived; pressed again, the program."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # Not here: the thread that was interrupted may hold a lock that stopping needs.
        threading.Thread(target=control.stop, name="stop").start()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
