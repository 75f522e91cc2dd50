"""What every package says of the program."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

#: The folder with the files for the desktop.
HERE: Final = Path(__file__).resolve().parent

#: The command, the Debian package, the icon, and the desktop entry, whose name the window gives to
#: the desktop (`setDesktopFileName`).
NAME: Final = "goldcrest"
#: What software centres and Flatpak know it by. They want a domain turned round, and the project
#: has none: names below `alt` are nobody's, and never will be (RFC 9476).
APP_ID: Final = "alt.goldcrest.goldcrest"
MAINTAINER: Final = "The Goldcrest developers <goldcrest@goldcrest.alt>"
ARCHITECTURE: Final = "x86_64"


def day(seconds: int) -> str:
    """Return the day of a time in UTC, as 2026-03-31."""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
