"""The files that make a program known to a desktop: entry, icons, file type, metadata, manual.

They come as one folder `share/`, as it lies below /usr; each package takes it from there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import date
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

from icons import DRAWING
from source import ROOT

from linux import facts
from linux.facts import APP_ID, HERE, NAME

if TYPE_CHECKING:
    from pathlib import Path

CHANGES: Final = ROOT / "CHANGELOG.md"
#: What a software centre shows of a release; more is not read there.
_MOST_CHANGES: Final = 12

ENTRY: Final = f"applications/{NAME}.desktop"
METAINFO: Final = f"metainfo/{APP_ID}.metainfo.xml"
MIME: Final = f"mime/packages/{NAME}.xml"
MAN: Final = f"man/man1/{NAME}.1"
SCALABLE: Final = f"icons/hicolor/scalable/apps/{NAME}.svg"


def write_share(share: Path, *, interpreter: Path, version: str, epoch: int) -> None:
    """Make the whole folder.

    Args:
        share: the folder; made, with those above it.
        interpreter: a Python that can import the program and has PySide6 (`.venv` of dev.py); it
            makes the manual and renders the icons.
        version: of the program.
        epoch: the time of the release, in seconds since 1970.

    Raises:
        subprocess.CalledProcessError: the manual or the icons cannot be made; why is on stderr.
    """
    write_texts(share, version=version, epoch=epoch)
    manual, drawn = share / MAN, share / "icons" / "drawn"
    manual.parent.mkdir(parents=True, exist_ok=True)
    for command in (
        [HERE / "man.py", manual, version, facts.day(epoch)],
        [HERE.parent / "icons.py", drawn],
    ):
        subprocess.run([str(interpreter), *map(str, command)], check=True)
    for picture in sorted(drawn.glob("*.png")):
        size = picture.stem
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        picture.rename(place / f"{NAME}.png")
    drawn.rmdir()


def write_texts(share: Path, *, version: str, epoch: int) -> None:
    """Write what needs no other program: entry, metadata, file type, the icon's drawing."""
    changes = CHANGES.read_text(encoding="utf-8")
    texts = {
        ENTRY: (HERE / f"{NAME}.desktop").read_text(encoding="utf-8"),
        MIME: (HERE / f"{NAME}-mime.xml").read_text(encoding="utf-8"),
        METAINFO: metainfo(changes, version=version, epoch=epoch),
    }
    for name, text in texts.items():
        target = share / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    drawing = share / SCALABLE
    drawing.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(DRAWING, drawing)


def metainfo(changes: str, *, version: str, epoch: int) -> str:
    """Return the AppStream metadata with the releases that a list of changes tells.

    Args:
        changes: CHANGELOG.md; a section that names no version is what `version` brings.
        version: the one that is packed.
        epoch: its time, in seconds since 1970.
    """
    text = (HERE / "metainfo.xml").read_text(encoding="utf-8")
    found = list(_releases(changes, version, facts.day(epoch)))
    if not any(
        release.startswith(f"    <release version={quoteattr(version)}") for release in found
    ):
        found.insert(0, _release(version, facts.day(epoch), []))
    return text.replace("  <releases/>", "\n".join(["  <releases>", *found, "  </releases>"]))


def _releases(changes: str, version: str, day: str) -> list[str]:
    """Return an element for each section, the newest first."""
    found = []
    for heading, body in re.findall(r"^## (.+)\n((?:(?!## ).*\n?)*)", changes, re.MULTILINE):
        named = re.match(r"v?(\d+(?:\.\d+)+\S*)", heading)
        dated = re.search(r"\d{4}-\d{2}-\d{2}", heading)
        if named is None and heading.strip() != "Unreleased":
            continue
        when = str(date.fromisoformat(dated[0])) if dated else day
        found.append(_release(named[1] if named else version, when, _leads(body)))
    return found


def _leads(body: str) -> list[str]:
    """Return the words in bold that begin the items of a section, without a closing point."""
    leads = re.findall(r"^- \*\*(.+?)\*\*", body, re.MULTILINE | re.DOTALL)
    return [" ".join(lead.replace("`", "").split()).rstrip(".,:") for lead in leads]


def _release(version: str, day: str, leads: list[str]) -> str:
    head = f"    <release version={quoteattr(version)} date={quoteattr(day)}"
    if not leads:
        return f"{head}/>"
    items = [f"          <li>{escape(lead)}</li>" for lead in leads[:_MOST_CHANGES]]
    lines = [f"{head}>", "      <description>", "        <ul>", *items]
    return "\n".join([*lines, "        </ul>", "      </description>", "    </release>"])
