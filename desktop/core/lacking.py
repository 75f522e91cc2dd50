"""What the window needs of a Linux system, and how each distribution calls it.

Imports no Qt and little else: it is asked when the window could not be made.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

OS_RELEASE: Final = (Path("/etc/os-release"), Path("/usr/lib/os-release"))


class Packages(NamedTuple):
    """The package that something is in, by distribution."""

    debian: str
    fedora: str
    arch: str
    suse: str


#: How each of them installs packages.
_COMMANDS: Final = Packages(
    "sudo apt install", "sudo dnf install", "sudo pacman -S", "sudo zypper install"
)
#: The distributions by the names that they, and those made from them, have in os-release.
_FAMILIES: Final = {
    **dict.fromkeys(("debian", "ubuntu"), 0),
    **dict.fromkeys(("fedora", "rhel", "centos"), 1),
    "arch": 2,
    **dict.fromkeys(("suse", "opensuse", "opensuse-leap", "opensuse-tumbleweed", "sles"), 3),
}

#: Without these Qt cannot be imported at all.
QT_LIBRARIES: Final = {
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl", "libglvnd", "libglvnd"),
    "libGL.so.1": Packages("libgl1", "libglvnd-glx", "libglvnd", "libglvnd"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype", "freetype2", "libfreetype6"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    "libgthread-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2", "libgthread-2_0-0"),
    "libX11.so.6": Packages("libx11-6", "libX11", "libx11", "libX11-6"),
}
_UTIL: Final = "xcb-util"
#: Without these it cannot show a window on an X server, Xwayland among them.
XCB_LIBRARIES: Final = {
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libxcb.so.1": Packages("libxcb1", "libxcb", "libxcb", "libxcb1"),
    "libxcb-cursor.so.0": Packages(
        "libxcb-cursor0", f"{_UTIL}-cursor", f"{_UTIL}-cursor", "libxcb-cursor0"
    ),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", f"{_UTIL}-wm", f"{_UTIL}-wm", "libxcb-icccm4"),
    "libxcb-image.so.0": Packages(
        "libxcb-image0", f"{_UTIL}-image", f"{_UTIL}-image", "libxcb-image0"
    ),
    "libxcb-keysyms.so.1": Packages(
        "libxcb-keysyms1", f"{_UTIL}-keysyms", f"{_UTIL}-keysyms", "libxcb-keysyms1"
    ),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb", "libxcb", "libxcb-render0"),
    "libxcb-render-util.so.0": Packages(
        "libxcb-render-util0",
        f"{_UTIL}-renderutil",
        f"{_UTIL}-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    "libxcb-util.so.1": Packages("libxcb-util1", _UTIL, _UTIL, "libxcb-util1"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libxkbcommon-x11.so.0": Packages(
        "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"
    ),
}
#: Likewise in a Wayland session.
WAYLAND_LIBRARIES: Final = {
    "libwayland-client.so.0": Packages(
        "libwayland-client0", "libwayland-client", "wayland", "libwayland-client0"
    ),
    "libwayland-cursor.so.0": Packages(
        "libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"
    ),
}
_ALL: Final = {**QT_LIBRARIES, **XCB_LIBRARIES, **WAYLAND_LIBRARIES}
#: A font with the letters of most languages.
FONTS: Final = Packages("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts")
_QT_MODULES: Final = ("PySide6", "shiboken6")
_LIBRARY = re.compile(r"lib[\w.+-]+?\.so(?:\.\d+)*")


def unloadable(names: Iterable[str]) -> list[str]:
    """Return those libraries that this system cannot load."""
    return [name for name in names if _refusal(name)]


def _refusal(library: str | Path) -> str:
    """Return why a library cannot be loaded, or "" where it can."""
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        return str(error) or "refused"
    return ""


def why_not_imported(error: ImportError, environment: Mapping[str, str] = os.environ) -> str:
    """Return what to say where the window's modules could not be imported.

    "" is returned where the reason is not the computer, but a defect of the program.
    """
    if isinstance(error, ModuleNotFoundError):
        if (error.name or "").partition(".")[0] not in _QT_MODULES:
            return ""
        return (
            "Goldcrest's window is not installed. Install it with: "
            'python -m pip install "goldcrest[gui]". '
            "The chat in the terminal works without it: goldcrest chat"
        )
    message = str(error)
    if not any(name in f"{error.name} {error.path} {message}" for name in _QT_MODULES):
        return ""
    library = library_in(message)
    if sys.platform == "linux" and library and "version `" not in message:
        return sentence(dict.fromkeys([library, *for_display(environment=environment)]))
    return (
        "A part of Goldcrest's window cannot be loaded on this system. "
        f"Bring the system up to date, and install Goldcrest again. The system says: {message}"
    )


def library_in(message: str) -> str:
    """Return the library that an error of the dynamic linker is about, or ""."""
    # What comes first is what is missing; what needs it is told after.
    found = _LIBRARY.search(Path(message.partition(":")[0]).name)
    return found[0] if found else ""


def for_display(
    plugins: Path | None = None, environment: Mapping[str, str] = os.environ
) -> list[str]:
    """Return the libraries that are missing for a window where the person is.

    All that Qt would try count: a Wayland session has a way to show the windows of X as well.

    Args:
        plugins: the folder of what Qt shows windows with, where it is known. One that can be
            loaded lacks nothing, and one that cannot may lack a library that no table has.
        environment: says which of them are tried.
    """
    missing: list[str] = []
    for platform, libraries in _tried(environment).items():
        error = "" if plugins is None else _refusal(plugins / f"libq{platform}.so")
        if plugins is None or error:
            missing += unloadable([*QT_LIBRARIES, *libraries])
            missing.append(library_in(error))
    return list(dict.fromkeys(filter(None, missing)))


def _tried(environment: Mapping[str, str]) -> dict[str, Iterable[str]]:
    """Return the ways to show a window that Qt tries, with the libraries each needs."""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    # A list, each perhaps with options behind it; Wayland has several of them.
    wanted = {re.split("[:-]", each)[0] for each in chosen.split(";") if each}
    if not wanted:
        displays = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
        wanted = {name for name, variable in displays.items() if environment.get(variable)}
    known = {"wayland": WAYLAND_LIBRARIES, "xcb": XCB_LIBRARIES}
    return {name: known[name] for name in known if name in wanted}


def install(packages: Iterable[Packages], places: Iterable[Path] = OS_RELEASE) -> str:
    """Return the command that installs packages here, or "" where none is known."""
    family = _family(places)
    if family is None:
        return ""
    # The same package may hold several libraries.
    names = dict.fromkeys(package[family] for package in packages)
    return " ".join([_COMMANDS[family], *names])


def sentence(libraries: Iterable[str], places: Iterable[Path] = OS_RELEASE) -> str:
    """Return what to say of missing libraries: which they are, and how they are installed."""
    libraries = list(libraries)
    said = f"Goldcrest's window needs libraries that this system lacks: {', '.join(libraries)}."
    known = [_ALL[name] for name in libraries if name in _ALL]
    command = install(known, places) if len(known) == len(libraries) else ""
    if command:
        return f"{said} Install them with: {command}"
    return f"{said} Install the packages of your system that contain them."


def fonts(places: Iterable[Path] = OS_RELEASE) -> str:
    """Return the package of a font with the letters of most languages."""
    return FONTS[_family(places) or 0]


def _family(places: Iterable[Path]) -> int | None:
    """Return the column of this distribution in the tables."""
    for place in places:
        try:
            lines = place.read_text("utf-8", errors="replace").splitlines()
        except OSError:
            continue
        facts = dict(line.split("=", 1) for line in lines if "=" in line)
        names = " ".join(facts.get(key, "").strip("\"' ") for key in ("ID", "ID_LIKE"))
        return next((_FAMILIES[name] for name in names.split() if name in _FAMILIES), None)
    return None
