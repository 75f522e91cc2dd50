"""Everything that Goldcrest is made of, and the licence of each.

Python packages tell of themselves (`packages.py`). All else, and what they leave out, is a table
written by hand beside the texts of the licences: `assets/licences/components.toml`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from desktop.core import build
from desktop.core.language import mark
from desktop.core.packages import Package, packages
from desktop.core.paths import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

#: The licences' texts, and the table.
FOLDER: Final = PACKAGE / "assets" / "licences"
#: The table of what a packaged program brings along of the system; see tools/system_licences.py.
BUNDLED: Final = "bundled.toml"
#: What is said of some components, by the names that the table has; through `tr` where shown.
NOTES: Final[Mapping[str, str]] = {
    "qt": mark(
        "Goldcrest uses Qt under the LGPL, version 3. Its libraries are unchanged and separate"
        " files, so you may put your own builds of them in their place. Their source is at"
        " download.qt.io, that of Qt for Python at code.qt.io."
    ),
    "lgpl": mark(
        "Used unchanged, as separate files, so you may put your own builds in their place. The"
        " source is at the address given."
    ),
    "packaged": mark(
        "Comes with the packages of Goldcrest; one that runs from its source uses your system's."
    ),
    "elsewhere": mark(
        "Comes with Goldcrest on Windows and macOS; on Linux your system's is used. It is"
        " unchanged and a separate file, so you may put your own build in its place."
    ),
}
_MOST_BYTES: Final = 512 * 1024
_MOST_LETTERS: Final = 2_000_000
_RULE: Final = "\n\n" + "-" * 80 + "\n\n"


@dataclass(frozen=True, slots=True)
class Component:
    """One of the works that Goldcrest is made of.

    Attributes:
        name: as people know it.
        version: "" where it is not known.
        licence: an SPDX expression where there is one; "" where nothing names it.
        home: the address of its page; "" where it is not known.
        part_of: the name of the component that it comes in; "" where it comes by itself.
        note: what else is to be said, one of `NOTES`; "" for nothing.
        files: the full texts of the licence.
    """

    name: str
    version: str = ""
    licence: str = ""
    home: str = ""
    part_of: str = ""
    note: str = ""
    files: tuple[Path, ...] = ()

    @property
    def title(self) -> str:
        """Name and version."""
        return f"{self.name} {self.version}".strip()

    def text(self) -> str:
        """Return the full texts of the licence, bounded; reads the disk."""
        found = filter(None, map(_text_of, self.files))
        return _RULE.join(found)[:_MOST_LETTERS]


def components(folder: Path = FOLDER) -> tuple[Component, ...]:
    """Return all that is here, Goldcrest first, then by name; reads the disk (0.2 s).

    Args:
        folder: of the table and the texts, and of the table of a packaged program
            (`bundled.toml`), where the system's libraries that it brings along are listed.
    """
    table = tomllib.loads((folder / "components.toml").read_text("utf-8"))
    bundled = folder / BUNDLED
    if bundled.is_file():
        table["component"] += tomllib.loads(bundled.read_text("utf-8"))["component"]
    own = packages()
    lacking = {each["name"]: each for each in table["package"]}
    found = [_of_package(each, lacking.get(each.key, {}), folder) for each in own]
    by_key = {each.key: each for each in own}
    found += [_of_table(each, by_key, folder) for each in table["component"]]
    return tuple(
        sorted(found, key=lambda each: (each.name != "Goldcrest", each.name.casefold(), each.name))
    )


def _of_package(package: Package, lacking: Mapping[str, Any], folder: Path) -> Component:
    return Component(
        name=package.name,
        version=package.version,
        licence=lacking.get("licence", package.licence),
        home=package.home,
        note=lacking.get("note", ""),
        files=(*package.files, *_files(folder, lacking.get("texts", ()))),
    )


def _of_table(entry: Mapping[str, Any], by_key: Mapping[str, Package], folder: Path) -> Component:
    component = Component(
        name=entry["name"],
        version=entry.get("version", ""),
        licence=entry["licence"],
        home=entry.get("home", ""),
        part_of=entry.get("part_of", ""),
        note=entry.get("note", ""),
        files=_files(folder, entry.get("texts", ())),
    )
    if entry["name"] == "Goldcrest":
        component = replace(component, version=str(build.read()))
    if (owner := by_key.get(entry.get("version_of", ""))) is not None:
        component = replace(component, version=owner.version)
    if (carrier := by_key.get(entry.get("texts_of", ""))) is not None:
        component = replace(component, files=(*carrier.files, *component.files))
    return component


def _files(folder: Path, names: Sequence[str]) -> tuple[Path, ...]:
    return tuple(folder / (name if name.endswith("LICENSE") else f"{name}.txt") for name in names)


def _text_of(file: Path) -> str:
    """Return the text of one licence; "" where it cannot be read."""
    try:
        with file.open("rb") as source:
            content = source.read(_MOST_BYTES)
    except OSError:
        return ""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = content.decode("latin-1")  # as some of the older ones are
    return text.replace("\r\n", "\n").strip("\n\f\ufeff")
