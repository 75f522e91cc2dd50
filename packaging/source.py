"""From which source something is made, and that source without what lies around it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
#: What a wheel is made from.
WHEEL: Final = ("desktop", "pyproject.toml", "README.md", "LICENSE", "THIRD_PARTY_LICENCES.md")
#: Where a packaged program has its stamp; see desktop/core/build.py.
STAMP: Final = Path("desktop/assets/build.json")
#: How all that is left in the folder of results is called, in small letters.
_RESULTS: Final = ("goldcrest", "sha256sums")

#: The date of everything where nothing tells another: 2026-01-01, UTC.
_NO_DATE: Final = 1_767_225_600

Stamp = dict[str, str]


def version() -> str:
    """Return the program's version, as its source says it."""
    text = (ROOT / "desktop/__init__.py").read_text("utf-8")
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
    for told in (os.environ.get("SOURCE_DATE_EPOCH", ""), _git("log", "-1", "--format=%ct")):
        if told.isdecimal():
            return int(told)
    return _NO_DATE


def read_stamp() -> Stamp:
    """Return what is built: version, commit, and when that was made; not when this runs."""
    # A source that was changed since is no commit's.
    unchanged = not _git("status", "--porcelain", "--untracked-files=no")
    return {
        "version": version(),
        "commit": _git("log", "-1", "--format=%H") if unchanged else "",
        "built": datetime.fromtimestamp(epoch(), UTC).isoformat(),
    }


def write_stamp(file: Path, stamp: Stamp, package: str) -> None:
    """Leave the stamp for a program that is packaged as `package`."""
    file.write_text(json.dumps({**stamp, "package": package}, indent=1) + "\n", encoding="utf-8")


def seconds(stamp: Stamp) -> int:
    """Return when the source was made, in seconds since 1970."""
    return int(datetime.fromisoformat(stamp["built"]).timestamp())


def stranger_in(results: Path) -> str:
    """Return what else lies in a folder that results will be the only ones in; "" for nothing."""
    # An end that came too early leaves half a result.
    ours = any(results.resolve().is_relative_to(ROOT / name) for name in ("dist", "build"))
    if ours or not results.exists():
        return ""
    names = sorted(path.name for path in results.iterdir())
    return next((name for name in names if not name.lower().startswith(_RESULTS)), "")


def copy(target: Path) -> None:
    """Copy what a wheel is made from, nothing that is not the project's, into a new folder."""
    names = _git("ls-files", "-z", "--", *WHEEL).split("\0")
    found = [name for name in names if name and (ROOT / name).is_file()]
    # An unpacked source archive has no git, and nothing but the source.
    found = found or [
        str(file.relative_to(ROOT))
        for name in WHEEL
        for file in [ROOT / name, *(ROOT / name).rglob("*")]
        if file.is_file() and "__pycache__" not in file.parts
    ]
    for name in found:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, target / name)


def _git(*arguments: str) -> str:
    """Return what git prints, "" where there is no repository, or no git."""
    command = ["git", *arguments]
    try:
        shown = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return shown.stdout.strip()
