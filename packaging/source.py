"""From which source something is made, and that source without what lies around it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT: Final = Path(__file__).resolve().parents[1]
#: What a wheel is made from.
WHEEL: Final = ("desktop", "pyproject.toml", "README.md", "LICENSE", "THIRD_PARTY_LICENCES.md")
#: Where a packaged program has its stamp; see desktop/core/build.py.
STAMP: Final = Path("desktop/assets/build.json")
#: How all that is left in the folder of results is called, in small letters.
_RESULTS: Final = ("goldcrest", "sha256sums")

Stamp = dict[str, str]


def read_stamp() -> Stamp:
    """Return what is built: version, commit, and when that was made; not when this runs."""
    text = (ROOT / "desktop/__init__.py").read_text("utf-8")
    version = re.search(r'__version__ = "(.+)"', text)
    commit, seconds = (_git("log", "-1", "--format=%H %ct") or " 0").split(" ")
    built = datetime.fromtimestamp(int(seconds), UTC).isoformat()
    # A source that was changed since is no commit's.
    unchanged = not _git("status", "--porcelain", "--untracked-files=no")
    return {
        "version": version[1] if version else "0",
        "commit": commit if unchanged else "",
        "built": built,
    }


def write_stamp(file: Path, stamp: Mapping[str, str], package: str) -> None:
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
    """Return what git prints, "" where there is no repository."""
    shown = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return shown.stdout.strip()
