"""Where Goldcrest's files are, as people read it on each page that tells it. Pure: no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.language import tr
from desktop.core.wording import clean

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.paths import Paths

#: Longer than any path that is real.
_LONGEST: Final = 4096


class Folder(NamedTuple):
    """A folder that people may want to see.

    Attributes:
        name: what is there, in the language in use.
        path: where.
    """

    name: str
    path: Path

    @property
    def shown(self) -> str:
        """The path as it is shown: a folder's name may have anything in it."""
        return clean(str(self.path), _LONGEST)


def folders(paths: Paths, models: Path | None = None) -> tuple[Folder, ...]:
    """Return the folders of an installation.

    Args:
        paths: of the installation.
        models: the folder of the settings; None where the page tells of it elsewhere.
    """
    of_models = () if models is None else (Folder(tr("Models"), models),)
    return (
        Folder(tr("Settings"), paths.config),
        Folder(tr("Chats and measurements"), paths.data),
        *of_models,
        Folder(tr("Cache"), paths.cache),
        Folder(tr("Logs"), paths.logs),
    )
