"""What `goldcrest download` says of a stranger's file before its weights move."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from desktop.cli import output
from desktop.core import hardware
from desktop.core.errors import AssistantError, NotGguf, UnknownArchitecture, UnknownQuantization
from desktop.core.examine import examine
from desktop.core.findings import findings
from desktop.core.repo_files import Part, RepoGguf, quantization_of
from desktop.core.wording import describe, size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.gguf import Header
    from desktop.core.hub.remote import RemoteFile

#: Whoever wants the file anyway is told what it is where that takes no time.
_ANYWAY_SECONDS: Final = 10.0


def look(services: Services, remotes: Sequence[RemoteFile], *, anyway: bool) -> None:
    """Read a file's header from the hub, and say what it is and whether it runs here.

    Args:
        services: the hub and the settings.
        remotes: all parts of the model.
        anyway: whether it is wanted also where this engine cannot run it, or where its header
            cannot be read.

    Raises:
        UnknownArchitecture: this engine cannot run it, and that is not wanted anyway.
        UnknownQuantization: it cannot read its weights, likewise.
        AssistantError: the file is no model, or see `read_header`.
    """
    first, total = remotes[0], sum(remote.bytes for remote in remotes)
    parts = tuple(Part(remote.file, remote.bytes, remote.sha256) for remote in remotes)
    file = RepoGguf(first.file, quantization_of(first.file), total, parts)
    try:
        header = _read(services, first, file, anyway=anyway)
    except AssistantError as error:
        if not anyway or isinstance(error, NotGguf):
            raise
        output.say(f"{describe(error).title} Downloading it anyway.")
        return
    computer = hardware.read()
    found = examine(header, file, computer, services.settings.value.context)
    for finding in findings(found, computer):
        output.say(f"  {finding.words}")
    if found.foreign is not None and not anyway:
        kind = found.foreign
        raise UnknownQuantization(path=first.file, name=kind.name, reader=kind.reader)
    if not found.known and not anyway:
        raise UnknownArchitecture(path=first.file, architecture=found.architecture or "unknown")


def _read(services: Services, remote: RemoteFile, file: RepoGguf, *, anyway: bool) -> Header:
    from desktop.core.hub.header import Waiting, read_header

    line = output.Progress()

    def show(done: int, about: int | None) -> None:
        of = f" of about {size(about)}" if about else ""
        line.update(f"Reading what the model is: {size(done)}{of}")

    waiting = Waiting(on_progress=show, patience=_ANYWAY_SECONDS if anyway else math.inf)
    try:
        return read_header(services.hub, remote.repo, remote.commit, file, waiting)
    except KeyboardInterrupt:
        line.end()
        output.say("Stopped. With --anyway the file is downloaded without looking into it.")
        raise
    finally:
        line.end()
