"""What belongs into the frozen program, and what does not although a library brings it along.

Used by pyinstaller.spec, within PyInstaller.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import Final

import source
from PyInstaller.depend.bindepend import get_imports
from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

ROOT: Final = Path(__file__).resolve().parents[1]

#: An entry of PyInstaller's tables: its name in the program, the file, and its kind.
Entry = tuple[str, str, str]

#: Modules that libraries import where they are there, and that nothing here needs.
UNUSED_MODULES: Final = (
    *("tkinter", "pydoc", "doctest", "pdb", "lib2to3", "ensurepip", "venv", "idlelib"),
    *("setuptools", "pkg_resources", "pip", "wheel", "_distutils_hack"),
    *("IPython", "pytest", "matplotlib", "PIL", "torch", "pandas", "scipy", "gguf"),
    *("numpy.f2py", "numpy.testing", "numpy.random", "numpy.fft", "numpy.polynomial"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest"),
    # Downloads are our own (core/hub/transfer); the library's own need a second way to the hub.
    "hf_xet",
)

#: The packages of those modules.
UNUSED_DISTRIBUTIONS: Final = frozenset({"hf-xet"})

#: Files that a library's hook collects and that no part of the program uses.
UNUSED_FILES: Final = (
    # Of Qt: for screens without a desktop, for drawing with OpenGL, for QML, and for a network
    # that Qt is not used for. GTK's look would bring a second copy of GTK's libraries along, older
    # or newer than the desktop's own; the dialogs of the desktop come through its portal.
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/imageformats/*icns*",
    "*/plugins/imageformats/*qpdf*",
    "*/plugins/imageformats/*qtga*",
    "*/plugins/imageformats/*qtiff*",
    "*/plugins/imageformats/*qwbmp*",
    "*/plugins/imageformats/*qwebp*",
    "*/plugins/networkinformation/*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*minimal*",
    "*/plugins/platforms/*vkkhrdisplay*",
    "*/plugins/platforms/*vnc*",
    "*/plugins/platformthemes/*gtk3*",
    "*/plugins/qmltooling/*",
    "*/plugins/tls/*",
    "*/plugins/wayland-graphics-integration-*",
    "*/plugins/xcbglintegrations/*",
    "*/PySide6/*/translations/*",
    # Drivers of graphics processors are loaded into the program, and need the system's own.
    "/libgcc_s.so*",
    "/libstdc++.so*",
    # Of others: what was compiled, and what tests them.
    "*/numpy/*/tests/*",
    "*/selectolax/*.c",
    "*/selectolax/*.py[ix]",
)


def data(stamp: Path) -> list[tuple[str, str]]:
    """Return the files of data: (file, folder in the program)."""
    package = ROOT / "desktop"
    own = [
        (str(file), str(PurePosixPath("desktop", *file.relative_to(package).parent.parts)))
        for file in sorted(package.rglob("*"))
        if file.is_file() and (file.is_relative_to(package / "assets") or file.suffix == ".toml")
    ]
    formulas = [
        pair for name in ("latex2mathml", "ziamath", "ziafont") for pair in collect_data_files(name)
    ]
    # On Windows and macOS the package has the checker itself; on Linux it is the system's.
    spelling = collect_data_files("enchant")
    notes = [pair for name in distributions() for pair in copy_metadata(name)]
    return [*own, (str(stamp), "desktop/assets"), *formulas, *spelling, *notes]


def distributions() -> list[str]:
    """Return the packages that go in: those of the program's lock that this system has."""
    lock = (ROOT / "requirements" / "app.txt").read_text("utf-8")
    found = []
    names = set(re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)) - UNUSED_DISTRIBUTIONS
    for name in (*sorted(names), "llama-cpp-python"):
        try:
            found.append(importlib.metadata.distribution(name).name)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system, or of another Python
    return found


def version() -> str:
    """Return the program's version."""
    return source.read_stamp()["version"]


def icon(file: Path) -> Path:
    """Draw the program's icon, in the format that the file's ending names."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import icons

    icons.write(file)
    return file


def engine_libraries() -> list[tuple[str, str]]:
    """Return llama.cpp's libraries, to lie where llama-cpp-python looks for them."""
    spec = importlib.util.find_spec("llama_cpp")
    if spec is None or spec.origin is None:
        raise SystemExit("the engine is not installed here; use packaging/build.py")
    libraries = Path(spec.origin).parent / "lib"
    return [(str(file), "llama_cpp/lib") for file in sorted(libraries.iterdir()) if file.is_file()]


def hidden_modules() -> list[str]:
    """Return modules that are imported by names that PyInstaller cannot see."""
    from pygments.lexers import LEXERS

    from desktop.gui.typeset.languages import every_lexer

    wanted = every_lexer()
    lexers = {module for module, _, aliases, _, _ in LEXERS.values() if wanted & set(aliases)}
    return [*collect_submodules("desktop"), *sorted(lexers)]


def used(entries: list[Entry]) -> list[Entry]:
    """Return the entries without those that nothing uses."""
    return [
        entry
        for entry in entries
        if not any(fnmatch("/" + entry[0].replace("\\", "/"), one) for one in UNUSED_FILES)
    ]


def needed(binaries: list[Entry], links: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Return libraries, and links to them, without what only left out files have asked for.

    What lies in a folder is loaded by its name, as Python's modules and Qt's plug-ins are. What
    lies at the top, and Qt's own libraries, came because something else needs them. The executable
    loads Python.
    """
    by_name = {_parts(entry)[-1]: entry for entry in binaries}
    asked = [entry for entry in binaries if not _for_others(entry) or "python3" in entry[0]]
    kept = {entry[0] for entry in asked}
    while asked:
        for name, _ in get_imports(asked.pop()[1]):
            found = by_name.get(PurePosixPath(name).name)
            if found is not None and found[0] not in kept:
                kept.add(found[0])
                asked.append(found)
    gone = {_parts(entry)[-1] for entry in binaries if entry[0] not in kept}
    return (
        [entry for entry in binaries if entry[0] in kept],
        [entry for entry in links if entry[2] != "SYMLINK" or _parts(entry)[-1] not in gone],
    )


def _for_others(entry: Entry) -> bool:
    parts = _parts(entry)
    return len(parts) == 1 or parts[:3] == ("PySide6", "Qt", "lib")


def _parts(entry: Entry) -> tuple[str, ...]:
    return PurePosixPath(entry[0]).parts
