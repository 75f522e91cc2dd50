"""What Windows shows of an executable under "Details": PyInstaller's `version=` of an EXE.

python3 packaging/windows/version_info.py VERSION FILE
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

#: Language and code page of the texts: English of the United States, Unicode.
_LANGUAGE, _UNICODE = 0x0409, 1200
#: Each of the four numbers has 16 bits.
_LARGEST: Final = 0xFFFF

_TEMPLATE: Final = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags={flags:#x},
                    OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('{table}', [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [{language}, {unicode}])])
  ]
)
"""
#: Not a finished version.
_PRERELEASE: Final = 0x2


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows counts: four numbers, of what the version begins with.

    Raises:
        ValueError: it does not begin with a number, or one of them is too large.
    """
    match = re.match(r"\d+(\.\d+){0,3}", version)
    if match is None:
        raise ValueError(f"{version!r} is no version")
    parts = [int(part) for part in match[0].split(".")]
    if max(parts) > _LARGEST:
        raise ValueError(f"Windows cannot count as far as {version!r}")
    first, second, third, fourth = (*parts, 0, 0, 0)[:4]
    return first, second, third, fourth


def text(version: str, executable: str = "goldcrest.exe", about: str = "Goldcrest") -> str:
    """Return the version resource of an executable, as PyInstaller reads it.

    Args:
        version: of the program.
        executable: the file's name.
        about: what it is, a few words; the task manager shows them.
    """
    finished = re.fullmatch(r"\d+(\.\d+)*", version) is not None
    told = {
        "CompanyName": "The Goldcrest developers",
        "FileDescription": about,
        "FileVersion": version,
        "InternalName": Path(executable).stem,
        "LegalCopyright": "MIT licence; licences of its parts beside the program",
        "OriginalFilename": executable,
        "ProductName": "Goldcrest",
        "ProductVersion": version,
    }
    strings = ",\n".join(f"      StringStruct({key!r}, {value!r})" for key, value in told.items())
    return _TEMPLATE.format(
        numbers=numbers(version),
        flags=0 if finished else _PRERELEASE,
        table=f"{_LANGUAGE:04x}{_UNICODE:04x}",
        strings=strings,
        language=_LANGUAGE,
        unicode=_UNICODE,
    )


def write(version: str, target: Path, executable: str = "goldcrest.exe") -> Path:
    """Write the resource into a file and return it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text(version, executable), encoding="utf-8")
    return target


if __name__ == "__main__":
    write(sys.argv[1], Path(sys.argv[2]))
