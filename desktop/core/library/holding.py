"""Who may work in the own models folder: many at once, or one move alone.

It holds within this program and against others, such as a command beside the window.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from desktop.core.errors import FolderBusy, FolderMoving
from desktop.core.locks import held

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.library.library import Library


@contextlib.contextmanager
def working_in(library: Library) -> Iterator[Path]:
    """Have the own folder stay where it is within the block.

    Yields:
        The folder.

    Raises:
        FolderMoving: it is being moved.
    """
    while True:
        folder = library.folder
        with held(folder, alone=False) as free:
            if not free:
                raise FolderMoving(path=str(folder))
            # A move may have ended between the two.
            if library.folder == folder:
                yield folder
                return


@contextlib.contextmanager
def moving_from(library: Library) -> Iterator[Path]:
    """Keep everybody else from working in the own folder within the block.

    Yields:
        The folder.

    Raises:
        FolderBusy: somebody does.
        FolderMoving: another move is under way.
    """
    while True:
        folder = library.folder
        with held(folder, alone=True) as free:
            if not free:
                break
            if library.folder == folder:
                yield folder
                return
    with held(folder, alone=False) as shared:
        raise FolderBusy(path=str(folder)) if shared else FolderMoving(path=str(folder))
