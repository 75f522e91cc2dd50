"""The Python packages that Goldcrest needs, as installed here: what they say of themselves.

They are found from Goldcrest's own requirements on, so that what else lies in the same
environment, such as tools of developers, is not taken for a part of it.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from typing import TYPE_CHECKING, Final

from packaging.requirements import InvalidRequirement, Requirement

from desktop.core.paths import PACKAGE
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_EXTRA: Final = "gui"
_NAMES: Final = re.compile(r"(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_HOMES: Final = ("homepage", "home", "source", "sourcecode", "repository", "github")
_LONGEST: Final = 120
_MOST_FILES: Final = 100
#: What stands there where nobody filled in a licence.
_NOTHING: Final = frozenset({"", "UNKNOWN", "DUAL LICENSE"})


@dataclass(frozen=True, slots=True)
class Package:
    """One installed Python package.

    Attributes:
        name: as it writes it.
        version: as it writes it.
        licence: what its metadata names, an SPDX expression in newer ones; "" where nothing.
        home: the address of its page; "" where none is named.
        files: the full texts of its licence, those that are there.
    """

    name: str
    version: str
    licence: str
    home: str
    files: tuple[Path, ...]

    @property
    def key(self) -> str:
        """The name in the form that all spellings of it share."""
        return key_of(self.name)


def key_of(name: str) -> str:
    """Return a package's name in the form that all spellings of it share: "pyside6-essentials"."""
    return re.sub(r"[-_.]+", "-", name).lower()


def packages() -> tuple[Package, ...]:
    """Return all that Goldcrest needs and that is here, by name; reads the disk (0.2 s)."""
    wanted = _own_requirements()
    if wanted is None:
        # A frozen program holds what it needs and nothing else.
        found = {key_of(each.name): each for each in metadata.distributions() if each.name}
    else:
        found = _closure(wanted)
    found.pop("goldcrest", None)
    return tuple(_package(found[key]) for key in sorted(found))


def _own_requirements() -> list[str] | None:
    """Return what Goldcrest itself asks for; None where nothing tells it."""
    try:
        return metadata.requires("goldcrest") or []
    except metadata.PackageNotFoundError:
        pass
    try:
        project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text("utf-8"))["project"]
    except (OSError, ValueError, KeyError):
        return None
    return [*project["dependencies"], *project["optional-dependencies"][_EXTRA]]


def _closure(wanted: Iterable[str]) -> dict[str, metadata.Distribution]:
    """Return what is wanted here, what that wants, and so on; what is not installed is not."""
    found: dict[str, metadata.Distribution] = {}
    open_ends = list(_needed(wanted, (_EXTRA,)))
    seen = set(open_ends)
    while open_ends:
        name, extras = open_ends.pop()
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[name] = distribution
        for further in _needed(distribution.requires or (), extras):
            if further not in seen:
                seen.add(further)
                open_ends.append(further)
    return found


def _needed(lines: Iterable[str], extras: tuple[str, ...]) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield the packages that requirements ask for on this computer, with their extras."""
    for line in lines:
        try:
            wanted = Requirement(line)
        except InvalidRequirement:
            continue
        marker = wanted.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield key_of(wanted.name), tuple(sorted(wanted.extras))


def _package(distribution: metadata.Distribution) -> Package:
    return Package(
        name=clean(distribution.name, _LONGEST),
        version=clean(distribution.version, _LONGEST),
        licence=_licence(distribution),
        home=_home(distribution),
        files=_files(distribution),
    )


def _licence(distribution: metadata.Distribution) -> str:
    facts = distribution.metadata
    classes = [
        line.rpartition("::")[2].strip()
        for line in facts.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    for named in (
        *map(partial(_field, facts), ("License-Expression", "License")),
        " / ".join(classes),
    ):
        # Some put the whole text there.
        text = named.strip()
        if text.upper() not in _NOTHING and "\n" not in text:
            return clean(text, _LONGEST)
    return ""


def _field(facts: metadata.PackageMetadata, name: str) -> str:
    return str((facts.get_all(name) or [""])[0])


def _home(distribution: metadata.Distribution) -> str:
    facts = distribution.metadata
    named: dict[str, str] = {}
    for line in facts.get_all("Project-URL") or ():
        label, _, address = line.partition(",")
        named.setdefault(re.sub(r"[^a-z]", "", label.lower()), address.strip())
    addresses = [_field(facts, "Home-page"), *(named.get(label, "") for label in _HOMES)]
    for address in addresses:
        if address.startswith(("https://", "http://")):
            return clean(address, _LONGEST)
    return ""


def _files(distribution: metadata.Distribution) -> tuple[Path, ...]:
    """Return the licence texts among the files that describe a package."""
    found = []
    for file in distribution.files or ():
        folder, *inner = file.parts
        if not inner or not folder.endswith(".dist-info"):
            continue
        if inner[0] == "licenses" or _NAMES.match(file.name):
            path = _path(distribution, file)
            if path.is_file():
                found.append(path)
    return tuple(sorted(found)[:_MOST_FILES])


def _path(distribution: metadata.Distribution, file: metadata.PackagePath) -> Path:
    from pathlib import Path

    return Path(str(distribution.locate_file(file)))
