"""Where Goldcrest keeps its files."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The package, with its data (models.toml, assets/) in it: in a checkout, installed and frozen.
PACKAGE = Path(__file__).resolve().parents[1]
#: The folder within the cache that is told, and cleaned, by itself: see `Paths.memories`.
MEMORIES: Final = "chats"
#: The folder within the one of logs that holds crash reports.
REPORTS: Final = "reports"


def person_folder(environment: Mapping[str, str]) -> Path:
    """Return the person's own folder, as the environment or else the system tells."""
    named = environment.get("USERPROFILE" if os.name == "nt" else "HOME", "")
    # Where nobody says, the system's list of users does; a home that is not there is no model's.
    return Path(named or os.path.expanduser("~"))  # noqa: PTH111 - Path.home() may raise


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation; none is made before `create` is called."""

    config: Path
    data: Path
    models: Path
    cache: Path
    logs: Path

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Paths:
        """Return the platform's folders, or those below `GOLDCREST_HOME` where it is set."""
        home = environment.get("GOLDCREST_HOME")
        if home:
            return cls.below(Path(home).expanduser().absolute())
        dirs = platformdirs.PlatformDirs("goldcrest", appauthor=False)
        data = dirs.user_data_path
        return cls(
            config=dirs.user_config_path,
            data=data,
            models=data / "models",
            cache=dirs.user_cache_path,
            logs=dirs.user_log_path,
        )

    @classmethod
    def below(cls, home: Path) -> Paths:
        """Return a portable installation's folders, all below `home`."""
        names = ("config", "data", "models", "cache", "logs")
        return cls(**{name: home / name for name in names})

    @property
    def settings_file(self) -> Path:
        """The person's settings, JSON."""
        return self.config / "settings.json"

    @property
    def window_file(self) -> Path:
        """What the window remembers: size, sidebar, last chat; JSON, safe to lose."""
        return self.data / "window.json"

    @property
    def database_file(self) -> Path:
        """Chats and measurements, SQLite."""
        return self.data / "goldcrest.sqlite3"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.data / "backups"

    @property
    def unsent_file(self) -> Path:
        """The message that is being written for a new chat, plain text; absent where none is."""
        return self.data / "unsent.txt"

    @property
    def gpu_failures_file(self) -> Path:
        """Which models failed on which graphics processor; JSON, safe to lose."""
        return self.data / "gpu.json"

    @property
    def reports(self) -> Path:
        """What is kept of crashes, for the person to read and to pass on; safe to lose."""
        return self.logs / REPORTS

    @property
    def memories(self) -> Path:
        """What models know of chats, so that they go on at once; safe to lose."""
        return self.cache / MEMORIES

    @property
    def catalogue_file(self) -> Path:
        """The models that Goldcrest knows, part of the program."""
        return PACKAGE / "models.toml"

    @property
    def own_catalogue_file(self) -> Path:
        """Models that the person added to the list, in the same format; may be absent."""
        return self.config / "models.toml"

    @property
    def specialists(self) -> Path:
        """The person's own specialists, a file of TOML each; absent where there are none."""
        return self.config / "specialists"

    @property
    def languages(self) -> Path:
        """The person's own translations, files of Qt Linguist; absent where there are none."""
        return self.config / "languages"

    @property
    def shipped_languages(self) -> Path:
        """The translations that are part of the program."""
        return self.assets / "languages"

    @property
    def prompts_file(self) -> Path:
        """The person's own prompts, TOML; absent until one is changed."""
        return self.config / "prompts.toml"

    @property
    def spelling(self) -> Path:
        """Words that the person has added to the dictionary, and what the checker keeps."""
        return self.config / "spelling"

    @property
    def assets(self) -> Path:
        """Icons, themes and the built-in model, part of the program."""
        return PACKAGE / "assets"

    def create(self) -> None:
        """Make the folders that are missing.

        One for models that cannot be made is none to be found, which the library tells.

        Raises:
            OSError: another folder cannot be made.
        """
        for folder in (self.config, self.data, self.cache, self.logs):
            folder.mkdir(parents=True, exist_ok=True)
        # It may be a link to a disk that is not connected.
        with contextlib.suppress(OSError):
            self.models.mkdir(parents=True, exist_ok=True)
