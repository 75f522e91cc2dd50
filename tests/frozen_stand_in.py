"""A folder like that of a frozen program, small, with real ELF files in it."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SCRIPT = """\
#!/bin/sh
case "$1" in
    --version) echo "goldcrest 1.2.3" ;;
    doctor)
        mkdir -p "$GOLDCREST_HOME/data"
        echo chats > "$GOLDCREST_HOME/data/goldcrest.sqlite3"
        echo '{"engine": {"works": true}, "problems": []}' ;;
    chat) echo '{"text": "Hello"}' ;;
    *) exit 2 ;;
esac
"""


def frozen(folder: Path, libraries: Sequence[str] = ("libc.so.6",)) -> Path:
    """Make a program whose one library asks for others, and return its folder."""
    inside = folder / "_internal"
    inside.mkdir(parents=True)
    start = folder / "goldcrest"
    start.write_text(SCRIPT)
    start.chmod(0o700)
    library = inside / "libgoldcrest.so.1"
    library.write_bytes(elf_file(libraries, soname=library.name))
    library.chmod(0o755)
    (inside / "libalias.so").symlink_to(library.name)
    (folder / "licences").mkdir()
    (folder / "licences" / "Qt.txt").write_text("LGPL\n")
    return folder


def elf_file(
    libraries: Sequence[str], *, soname: str = "", versions: Sequence[tuple[str, str]] = ()
) -> bytes:
    """Return an ELF file that asks for libraries, and for versions of their symbols."""
    strings = bytearray(b"\0")

    def place(text: str) -> int:
        strings.extend(text.encode() + b"\0")
        return len(strings) - len(text) - 1

    entries = [(1, place(name)) for name in libraries]
    if soname:
        entries.append((14, place(soname)))
    needs = b""
    for index, (library, version) in enumerate(versions):
        following = 32 if index + 1 < len(versions) else 0
        needs += struct.pack("<HHIII", 1, 1, place(library), 16, following)
        needs += struct.pack("<IHHII", 0, 0, 2, place(version), 0)
    base = 64 + 2 * 56
    entries += [(5, base)]
    at_needs = base + len(strings)
    if versions:
        entries += [(0x6FFFFFFE, at_needs), (0x6FFFFFFF, len(versions))]
    dynamic = b"".join(struct.pack("<qQ", *entry) for entry in [*entries, (0, 0)])
    at_dynamic = at_needs + len(needs)
    total = at_dynamic + len(dynamic)
    head = b"\x7fELF\x02\x01\x01" + bytes(9)
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 4, 0, 0, 0, total, total, 4096)
    part = struct.pack("<IIQQQQQQ", 2, 4, at_dynamic, at_dynamic, 0, len(dynamic), len(dynamic), 8)
    return head + load + part + bytes(strings) + needs + dynamic


def interpreter_with_qt(root: Path) -> Path | None:
    """Return a Python that has PySide6: that of the window's tests, where it is there."""
    made = root / ".venv" / "bin" / "python"
    if made.exists():
        return made
    try:
        import PySide6  # noqa: F401, TID251 - only whether it is there
    except ImportError:
        return None
    return Path(sys.executable)
