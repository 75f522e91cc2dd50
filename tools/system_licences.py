"""Give a packaged program the licences of the system's libraries that it brings along (Debian).

    python tools/system_licences.py dist/goldcrest

Looks at every library in the folder of the frozen program that did not come with a Python package,
asks dpkg which package of the system it is from, and writes that package's copyright file, with
the licences that it refers to, and a table of them (`bundled.toml`) into the program's own
`desktop/assets/licences`, where the program reads them. Packaging runs it once the folder is made,
on the system that it was made on. It fails for a library that it cannot account for.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import tomli_w

COMMON = Path("/usr/share/common-licenses")
DOCUMENTS = Path("/usr/share/doc")
TABLE, TEXTS = "bundled.toml", "bundled"
_LONGEST = 200
#: Libraries that the table written by hand tells of: of Python packages, Qt and the engine.
_TOLD = re.compile(
    r"lib(?:Qt6|pyside6|shiboken6|python3|ggml|llama|mtmd|pdfium|icu(?:data|i18n|uc)\.so\.7\d)"
)


class Unaccounted(ValueError):
    """Nobody knows where a library comes from."""


def libraries(program: Path) -> list[str]:
    """Return the names of the system's libraries in a frozen program."""
    inside = program / "_internal" if (program / "_internal").is_dir() else program
    return sorted(
        path.name
        for path in inside.glob("lib*.so*")
        if not path.is_symlink() and not _TOLD.match(path.name)
        # Those with a hash in the name were brought along by a Python package, which tells of them.
        if not re.search(r"-[0-9a-f]{8}(?:-[0-9a-f]{8})?\.so", path.name)
    )


def owners(names: list[str]) -> dict[str, set[str]]:
    """Return the system's packages that libraries are from, each with its libraries.

    Raises:
        Unaccounted: one is from none.
    """
    shown = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    places = dict(re.findall(r"^\s+(\S+) \(.*\) => (\S+)$", shown.stdout, re.MULTILINE)[::-1])
    found: dict[str, set[str]] = {}
    for name in names:
        if name not in places:
            raise Unaccounted(f"{name} is no library of this system")
        found.setdefault(_owner(Path(places[name])), set()).add(name)
    return found


def _owner(library: Path) -> str:
    real = library.resolve()
    # dpkg knows files as they were packed, before /lib became a link to /usr/lib.
    tried = [library, real, *(Path(str(each).removeprefix("/usr")) for each in (library, real))]
    for path in dict.fromkeys(tried):
        asked = ["dpkg-query", "-S", str(path)]
        shown = subprocess.run(asked, capture_output=True, text=True, check=False)
        if shown.returncode == 0:
            return shown.stdout.partition(":")[0]
    raise Unaccounted(f"{library} is from no package")


def licence_of(text: str) -> str:
    """Return the short names of licences in a copyright file, those of the packaging left out."""
    names: dict[str, None] = {}
    for paragraph in re.split(r"\n\s*\n", text):
        files = re.search(r"^Files:\s*(\S+)", paragraph, re.MULTILINE)
        named = re.search(r"^License:[ \t]*(\S.*)$", paragraph, re.MULTILINE)
        if named and files and not files[1].startswith("debian/"):
            names[named[1].strip()] = None
    told = ", ".join(names)
    return told if 0 < len(told) <= _LONGEST else "Several, see the text"


def write(program: Path, folder: Path) -> list[str]:
    """Write the table and the texts into `folder`, and return the packages.

    Raises:
        Unaccounted: a library is from no package, or its package has no licence.
    """
    texts = folder / TEXTS
    shutil.rmtree(texts, ignore_errors=True)
    texts.mkdir(parents=True)
    entries = []
    for package, inside in sorted(owners(libraries(program)).items()):
        source = DOCUMENTS / package / "copyright"
        if not source.is_file():
            raise Unaccounted(f"{package} has no copyright file")
        text = source.read_text("utf-8", errors="replace")
        (texts / f"{package}.txt").write_text(text, "utf-8")
        referred = sorted(
            {name.rstrip(".") for name in re.findall(rf"{COMMON}/([A-Za-z0-9.+-]+)", text)}
        )
        common = [name for name in referred if (COMMON / name).is_file()]
        for name in common:
            shutil.copyfile(COMMON / name, texts / f"{name}.txt")
        entries.append(
            {
                "name": f"{package} ({', '.join(sorted(inside))})",
                "licence": licence_of(text),
                "note": "packaged",
                "texts": [f"{TEXTS}/{name}" for name in (package, *common)],
            }
        )
    (folder / TABLE).write_text(tomli_w.dumps({"component": entries}), "utf-8")
    return [entry["name"] for entry in entries if isinstance(entry["name"], str)]


def main() -> None:
    """Do so for the program in the folder that is named."""
    program = Path(sys.argv[1])
    (folder,) = program.rglob("desktop/assets/licences")
    for name in write(program, folder):
        print(name)


if __name__ == "__main__":
    main()
