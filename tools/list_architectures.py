"""Ask the installed engine which model architectures it runs, and write them down.

    python tools/list_architectures.py            # compare with desktop/core/architectures.py
    python tools/list_architectures.py --write    # write that file anew

The names are somewhere among the strings of llama.cpp's library. Each of them, and each end of
one (a compiler keeps "bert" only as the end of "neo-bert"), is tried: a file that has nothing but
an architecture is refused as unknown, or for what else it lacks.
"""

from __future__ import annotations

import argparse
import ctypes
import re
import struct
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import llama_cpp
from llama_cpp import llama_cpp as native

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

if TYPE_CHECKING:
    from collections.abc import Iterable

TARGET = Path(__file__).resolve().parents[1] / "desktop" / "core" / "architectures.py"
_STRING = re.compile(rb"(?<=\0)[a-z0-9][a-z0-9._-]{1,39}(?=\0)")
_REFUSALS = re.compile(
    "(unknown|unsupported) model architecture|cannot be used as main model", re.IGNORECASE
)
_SHORTEST = 2
_TEXT = 8


def header_only(architecture: str) -> bytes:
    """Return a GGUF file that has an architecture and nothing else."""

    def text(words: str) -> bytes:
        return struct.pack("<Q", len(words.encode())) + words.encode()

    pair = text("general.architecture") + struct.pack("<I", _TEXT) + text(architecture)
    return struct.pack("<4sIQQ", b"GGUF", 3, 0, 1) + pair


def run_by_engine(names: Iterable[str]) -> list[str]:
    """Return those of `names` that the installed engine does not refuse for their names."""
    library = Path(llama_cpp.__file__).parent / "lib"
    load = native._lib.ggml_backend_load_all_from_path  # noqa: SLF001 - the class has no way to it
    load.argtypes = [ctypes.c_char_p]
    load(str(library).encode())
    said: list[bytes] = []
    listen = native.llama_log_callback(lambda _level, words, _data: said.append(words))
    native.llama_log_set(listen, ctypes.c_void_p(0))
    options = native.llama_model_default_params()
    options.vocab_only = True
    known = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "header.gguf"
        for name in names:
            file.write_bytes(header_only(name))
            said.clear()
            native.llama_model_load_from_file(str(file).encode(), options)
            if not _REFUSALS.search(b"".join(said).decode(errors="replace")):
                known.append(name)
    return known


def candidates() -> set[str]:
    """Return every text in the engine's library that might name an architecture."""
    folder = Path(llama_cpp.__file__).parent / "lib"
    [library] = [
        file for file in folder.iterdir() if re.fullmatch(r"(lib)?llama\.(so|dylib|dll)", file.name)
    ]
    texts = {found.decode() for found in _STRING.findall(library.read_bytes())}
    ends = {text[at:] for text in texts for at in range(len(text) - _SHORTEST + 1)}
    return {end for end in ends if end[0].isalnum()}


def rendered(names: Iterable[str], version: str) -> str:
    """Return the new text of architectures.py."""
    old = TARGET.read_text(encoding="utf-8")
    start, end = old.index("_NAMES: Final = "), old.index('""".split()')
    lines, line = [], ""
    for name in sorted(names):
        if len(line) + len(name) >= 95:
            lines.append(line)
            line = ""
        line += f"{' ' if line else ''}{name}"
    words = "\n".join([*lines, line])
    text = f'{old[:start]}_NAMES: Final = """\n{words}\n{old[end:]}'
    return re.sub(r'ENGINE: Final = "[^"]*"', f'ENGINE: Final = "llama-cpp-python {version}"', text)


def main() -> int:
    """Compare, or write; return the exit status."""
    parser = argparse.ArgumentParser(description="Which model architectures the engine runs")
    parser.add_argument("--write", action="store_true", help="write architectures.py anew")
    chosen = parser.parse_args()
    from desktop.core.architectures import ARCHITECTURES

    found = set(run_by_engine(sorted(candidates() | ARCHITECTURES)))
    new, gone = sorted(found - ARCHITECTURES), sorted(ARCHITECTURES - found)
    print(f"{len(found)} architectures; new: {new or 'none'}; gone: {gone or 'none'}")
    if chosen.write:
        TARGET.write_text(rendered(found, llama_cpp.__version__), encoding="utf-8")
        return 0
    return 1 if new or gone else 0


if __name__ == "__main__":
    sys.exit(main())
