"""What was built: the version, and the stamp that packaging leaves in a packaged program."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desktop import __version__
from desktop.core.paths import PACKAGE
from desktop.core.toml_files import content_of

if TYPE_CHECKING:
    from pathlib import Path

#: Where packaging writes it; a checkout has none. JSON: version, commit, built, package.
STAMP: Final = PACKAGE / "assets" / "build.json"
#: What it may be packaged as.
PACKAGES: Final = frozenset(
    {"deb", "tarball", "appimage", "flatpak", "windows", "macos", "wheel"},
)
_MOST_BYTES: Final = 4096
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_SHORT: Final = 12
_DAY: Final = len("2026-11-29")


@dataclass(frozen=True, slots=True)
class Build:
    """This program.

    Attributes:
        version: such as "0.1.0".
        commit: of the source that it was made from, 40 hex digits; "" where it is not known.
        built: the day of that source, "2026-11-29"; "" likewise.
        package: one of `PACKAGES`; "" for a program that runs from its source.
    """

    version: str = __version__
    commit: str = ""
    built: str = ""
    package: str = ""

    @property
    def short_commit(self) -> str:
        """The commit as people write it; "" where it is not known."""
        return self.commit[:_SHORT]

    def __str__(self) -> str:
        """Return the version and, where it is known, the commit: "0.1.0 (abcdef123456)"."""
        return f"{self.version} ({self.short_commit})" if self.commit else self.version


def read(stamp: Path = STAMP) -> Build:
    """Return what was built, by the stamp; reads a small file.

    A stamp that is missing, damaged, or of another version tells nothing, and each of its fields
    counts by itself.
    """
    try:
        found: Any = json.loads(content_of(stamp, _MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return Build()
    if not isinstance(found, dict) or found.get("version") != __version__:
        return Build()
    commit, built, package = (found.get(key) for key in ("commit", "built", "package"))
    return Build(
        commit=commit if isinstance(commit, str) and _COMMIT.fullmatch(commit) else "",
        built=_day(built),
        package=package if isinstance(package, str) and package in PACKAGES else "",
    )


def _day(value: object) -> str:
    try:
        return date.fromisoformat(value[:_DAY]).isoformat() if isinstance(value, str) else ""
    except ValueError:
        return ""
