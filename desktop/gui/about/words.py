"""What the page about Goldcrest says. Pure: no Qt."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from desktop.core.components import NOTES
from desktop.core.language import mark, tr
from desktop.core.wording import clean
from desktop.gui.dates import day

if TYPE_CHECKING:
    from desktop.core.build import Build
    from desktop.core.components import Component
    from desktop.core.releases import Release

_LONGEST: Final = 1000
_KINDS: Final = {
    "deb": mark("Debian package"),
    "tarball": mark("Archive for Linux"),
    "appimage": "AppImage",
    "flatpak": "Flatpak",
    "windows": mark("Installer for Windows"),
    "macos": mark("App for macOS"),
    "wheel": mark("Python package"),
}


def build_lines(built: Build) -> tuple[tuple[str, str], ...]:
    """Return what is told of this program: what each fact is, and the fact."""
    kind = tr(_KINDS.get(built.package, ""))
    if kind and built.built:
        kind = tr("{kind}, made on {day}", kind=kind, day=day(date.fromisoformat(built.built)))
    found = [(tr("Version"), built.version)]
    if built.commit:
        found.append((tr("Made from commit"), built.commit))
    found.append((tr("Package"), kind or tr("None: it runs from its source")))
    return tuple(found)


def asking(host: str) -> str:
    """Return what pressing the button does; `host` is who is asked, "" for nobody."""
    if not host:
        return tr("Goldcrest never looks for a new version by itself.")
    return tr(
        "Goldcrest never looks for a new version by itself. When you press the button it asks"
        " {host}, which sees your internet address and the version that you have.",
        host=clean(host),
    )


def outcome(release: Release, own: str) -> str:
    """Return what was found out about a newer version."""
    if not release.newer:
        return tr("You have the newest version.")
    facts = {"newest": release.version, "own": own}
    if not release.day:
        return tr("Goldcrest {newest} is there; you have {own}.", **facts)
    when = day(date.fromisoformat(release.day))
    return tr("Goldcrest {newest} came out on {day}; you have {own}.", day=when, **facts)


def lines_of(component: Component) -> tuple[str, ...]:
    """Return what is told of a component above the text of its licence."""
    found = [tr("Licence: {licence}", licence=clean(component.licence, _LONGEST))]
    if component.part_of:
        found.append(tr("Part of {name}.", name=clean(component.part_of)))
    if component.note:
        found.append(tr(NOTES[component.note]))
    return tuple(found)
