"""What `goldcrest download` says of a stranger's file before its weights move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.cli import output
from desktop.core import hardware
from desktop.core.errors import UnknownArchitecture
from desktop.core.examine import examine
from desktop.core.repo_files import Part, RepoGguf
from desktop.core.wording import clean, size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.app import Services
    from desktop.core.examine import Examined
    from desktop.core.hub.remote import RemoteFile


def look(services: Services, remotes: Sequence[RemoteFile], *, anyway: bool) -> None:
    """Read a file's header from the hub, and say what it is and whether it runs here.

    Args:
        services: the hub and the settings.
        remotes: all parts of the model.
        anyway: whether it is wanted also where this engine cannot run it.

    Raises:
        UnknownArchitecture: this engine cannot run it, and that is not wanted anyway.
        AssistantError: the file is no model, or see `read_header`.
    """
    from desktop.core.hub.header import read_header

    first, total = remotes[0], sum(remote.bytes for remote in remotes)
    parts = tuple(Part(remote.file, remote.bytes, remote.sha256) for remote in remotes)
    file = RepoGguf(first.file, None, total, parts)
    header = read_header(services.hub, first.repo, first.commit, file)
    found = examine(header, total, hardware.read(), services.settings.value.context)
    output.say(_sentence(found))
    if found.reason:
        output.say(clean(found.reason, 300))
    if not found.known and not anyway:
        raise UnknownArchitecture(path=first.file, architecture=found.architecture or "unknown")


def _sentence(found: Examined) -> str:
    facts = [
        found.architecture or "no architecture",
        f"{found.parameters / 1e9:.2g}B parameters",
        found.quantization or "",
        f"licence {found.licence}" if found.licence else "no licence named",
        "chat template" if found.template else "no chat template",
    ]
    need = f"needs {size(found.memory_bytes)} of memory here"
    return f"{clean(', '.join(fact for fact in facts if fact), 200)}; {need}."
