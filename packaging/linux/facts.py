"""What every package says of the program: names, version, dates."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
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
#: The date of everything where nothing tells another: 2026-01-01, UTC.
_NO_DATE: Final = 1_767_225_600


def version() -> str:
    """Return the program's version, as its source says it."""
    text = (ROOT / "desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("goldcrest: desktop/__init__.py has no __version__")
    return found[1]


def epoch() -> int:
    """Return the date that all packed files bear, so that two builds are the same byte for byte.

    Returns:
        seconds since 1970: `SOURCE_DATE_EPOCH` where it is set, else the time of the commit that
        is checked out; without git a fixed day.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told.isdecimal():
        return int(told)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        asked = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return _NO_DATE
    answer = asked.stdout.strip()
    return int(answer) if asked.returncode == 0 and answer.isdecimal() else _NO_DATE


def day(seconds: int) -> str:
    """Return the day of a time in UTC, as 2026-03-31."""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
