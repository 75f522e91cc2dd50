"""Which Debian packages a frozen program needs: those of libraries that it does not contain.

Read from the files themselves, so that a new library in the program is never forgotten.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from source import ROOT

from linux import elf

# dev.py, which knows what Qt loads by name.
sys.path.append(str(ROOT))

from dev import SYSTEM_LIBRARIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

#: What Qt and the engine do without where it cannot be loaded: other desktops' looks, printers,
#: screens without a desktop, graphics processors. What only they need is not asked for.
OPTIONAL: Final = re.compile(
    r"(^|/)(platformthemes|printsupport|egldeviceintegrations|networkinformation|sqldrivers|tls"
    r"|generic|multimedia)/"
    r"|(^|/)platforms/libq(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc)\.so"
    r"|(^|/)platforminputcontexts/|(^|/)imageformats/libq(tiff|webp|pdf|icns)\.so"
    r"|(^|/)libggml-vulkan\.so|(^|/)libQt6EglF[Ss]"
)


#: Packages of libraries that need not be installed where packages are made.
KNOWN: Final = {
    **SYSTEM_LIBRARIES,
    "libgtk-3.so.0": "libgtk-3-0",
    "libgdk-3.so.0": "libgtk-3-0",
    "libvulkan.so.1": "libvulkan1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
#: Packages with the files that a library reads, which it still needs when it is in the program:
#: where fonts are, keyboards, key sequences, whom to trust.
DATA: Final = {
    "libfontconfig.so.1": "fontconfig-config",
    "libxkbcommon.so.0": "xkb-data",
    "libX11.so.6": "libx11-data",
    "libssl.so.3": "ca-certificates",
}
#: Part of the C library's package, whatever else may name them; the linker itself among them.
_C_LIBRARY: Final = re.compile(
    r"(ld-linux-x86-64|libc|libm|libdl|libpthread|librt|libutil|libresolv|libanl|libmvec)\.so\.\d+$"
)


class UnknownLibrary(Exception):
    """A library is needed that is neither in the program nor in any package here."""


@dataclass(frozen=True, slots=True)
class Needs:
    """Libraries that a program does not contain, each with the files that ask for it.

    Attributes:
        required: without these it does not run.
        optional: these only parts ask for that it does without.
        glibc: the newest version of the C library that anything asks for, as (2, 34).
        inside: the libraries that it does contain.
    """

    required: dict[str, tuple[str, ...]]
    optional: dict[str, tuple[str, ...]]
    glibc: tuple[int, ...]
    inside: frozenset[str] = frozenset()


def needs(program: Path) -> Needs:
    """Read every ELF file below a folder.

    Raises:
        elf.NoElf: one is damaged.
        OSError: one cannot be read.
    """
    asks: dict[str, elf.Asks] = {}
    inside: set[str] = set()
    for path in sorted(program.rglob("*")):
        # Links count by their name only: a library may be asked for by it.
        if not path.is_file():
            continue
        inside.add(path.name)
        if not path.is_symlink() and elf.is_elf(path):
            name = path.relative_to(program).as_posix()
            asks[name] = elf.read(path)
            inside.add(asks[name].soname)
    required, optional = _outside(asks, inside)
    return Needs(required, optional, _newest_glibc(asks), frozenset(inside))


def _outside(
    asks: dict[str, elf.Asks], inside: set[str]
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    by_library: dict[str, list[str]] = {}
    for name, asked in asks.items():
        for library in asked.needed:
            if library not in inside:
                by_library.setdefault(library, []).append(name)
    required, optional = {}, {}
    for library, names in sorted(by_library.items()):
        firm = tuple(name for name in names if not OPTIONAL.search(name))
        if firm:
            required[library] = firm
        else:
            optional[library] = tuple(names)
    # Those that Qt asks for by name, which no file tells.
    if any(name.rpartition("/")[2].startswith("libQt6Gui.") for name in asks):
        for library in SYSTEM_LIBRARIES:
            if library not in inside:
                required.setdefault(library, ("Qt, by name",))
                optional.pop(library, None)
    return dict(sorted(required.items())), optional


def _newest_glibc(asks: dict[str, elf.Asks]) -> tuple[int, ...]:
    found = [
        tuple(int(part) for part in match[1].split("."))
        for asked in asks.values()
        for library, version in asked.versions
        if _C_LIBRARY.match(library) and (match := re.fullmatch(r"GLIBC_([\d.]+)", version))
    ]
    return max(found, default=())


def debian_package(library: str) -> str:
    """Return the Debian package that holds a library; of those that are installed here.

    Raises:
        UnknownLibrary: none is, and it is not among those that are known by name.
    """
    if _C_LIBRARY.match(library):
        return "libc6"
    if library in KNOWN:
        return KNOWN[library]
    # dpkg knows some below /lib and some below /usr/lib, which are one folder by now.
    for path in (f"/usr/lib/*/{library}", f"/lib/*/{library}", f"/usr/lib/{library}"):
        asked = subprocess.run(
            ["dpkg", "--search", path], capture_output=True, text=True, check=False
        )
        found = re.match(r"([^:,\s]+)", asked.stdout) if asked.returncode == 0 else None
        if found is not None:
            return found[1]
    raise UnknownLibrary(library)


def depends(found: Needs, package_of: Callable[[str], str] = debian_package) -> list[str]:
    """Return what goes into the field Depends.

    Args:
        found: what the program needs.
        package_of: tells the package of a library.

    Raises:
        UnknownLibrary: a library that is required is in no package that is known.
    """
    packages = {package for library, package in DATA.items() if library in found.inside}
    for library, asking in found.required.items():
        try:
            packages.add(package_of(library))
        except UnknownLibrary:
            raise UnknownLibrary(
                f"{library}, which {', '.join(asking[:3])} needs, is in no package installed here"
            ) from None
    if found.glibc:
        packages.add("libc6")
    newest = ".".join(str(part) for part in found.glibc)
    return [
        f"{name} (>= {newest})" if name == "libc6" and newest else name for name in sorted(packages)
    ]


def suggests(found: Needs, package_of: Callable[[str], str] = debian_package) -> list[str]:
    """Return the packages of what optional parts ask for; what is unknown is left out."""
    return sorted(set(_known(found.optional, package_of)) - set(_known(found.required, package_of)))


def _known(libraries: Iterable[str], package_of: Callable[[str], str]) -> Iterable[str]:
    for library in libraries:
        try:
            yield package_of(library)
        except UnknownLibrary:
            continue
