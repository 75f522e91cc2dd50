"""Whether a folder can be used: a file is written there, read again, and taken away."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING, Final

from desktop.core.disk import as_disk_error
from desktop.core.errors import AssistantError, DiskFailed

if TYPE_CHECKING:
    from pathlib import Path

_WORDS: Final = b"Goldcrest was here.\n"
_PREFIX: Final = ".goldcrest-check-"


def try_folder(folder: Path) -> AssistantError | None:
    """Return what keeps files from being kept in a folder; None: nothing does.

    Makes the folder where it is missing, and leaves nothing in it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(prefix=_PREFIX, dir=folder) as file:
            file.write(_WORDS)
            file.flush()
            file.seek(0)
            said = file.read()
    except OSError as error:
        known = as_disk_error(error, folder / _PREFIX)
        return known or DiskFailed(path=str(folder), reason=error.strerror or str(error))
    if said != _WORDS:
        return DiskFailed(path=str(folder), reason="")
    return None


def try_file(path: Path) -> AssistantError | None:
    """Return what keeps a file from being read; None: nothing does, or there is none."""
    try:
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError:
        return None
    except OSError as error:
        return DiskFailed(path=str(path), reason=error.strerror or str(error))
    return None
