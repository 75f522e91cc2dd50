"""The door to llama.cpp's library: its backends, its log, its C-level stop button."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections import deque
from importlib.metadata import version
from pathlib import Path
from typing import Any

from llama_cpp import llama_cpp as llama

#: ggml's own numbers; llama-cpp-python's table is of an older one.
_DEBUG, _WARNING, _ERROR, _CONTINUED = 1, 3, 4, 5
_LINES_KEPT = 200
_VARIANT = re.compile(r"loaded CPU backend from .*?ggml-cpu-?([^./\\]*)\.\w+\s*$")


class EngineLog:
    """llama.cpp's log: warnings and errors go to stderr, the last lines are kept.

    The reason why a file does not load is here and nowhere else.
    """

    def __init__(self) -> None:
        self.variant = "built-in"
        self._lines: deque[tuple[int, str]] = deque(maxlen=_LINES_KEPT)
        self._level = 0
        # The library keeps the address only, so the object must stay.
        self._callback = llama.llama_log_callback(self._hear)
        llama.llama_log_set(self._callback, ctypes.c_void_p(0))

    def hear_pictures(self, library: Any) -> None:  # noqa: ANN401 - an untyped module
        """Listen to the library for pictures, too, which says its own things elsewhere."""
        library.mtmd_helper_log_set(self._callback, ctypes.c_void_p(0))

    def clear(self) -> None:
        """Forget what was said so far."""
        self._lines.clear()

    @property
    def text(self) -> str:
        """The kept lines of all levels."""
        return "\n".join(line for _, line in self._lines)

    @property
    def errors(self) -> str:
        """The lines that are errors, or the warnings where there are none."""
        for wanted in (_ERROR, _WARNING):
            lines = [line for level, line in self._lines if level == wanted]
            if lines:
                return "\n".join(lines)
        return ""

    def _hear(self, level: int, text: bytes, _data: object) -> None:
        if level == _DEBUG:
            self._level = level
            return
        line = text.decode("utf-8", "replace").rstrip("\n")
        if level == _CONTINUED:  # a part of a line, such as a dot of progress
            level = self._level
        elif found := _VARIANT.search(line):
            self.variant = found[1] or "built-in"
        self._level = level
        if level != _DEBUG and line.strip(" ."):
            self._lines.append((level, line))
            if level in (_WARNING, _ERROR):
                sys.stderr.write(line + "\n")
                sys.stderr.flush()


def engine_name() -> str:
    """Return name and versions of the engine."""
    own = llama.llama_version().decode("ascii", "replace")
    return f"llama.cpp {own} (llama-cpp-python {version('llama-cpp-python')})"


def no_devices() -> Any:  # noqa: ANN401 - a ctypes array
    """Return an empty list of devices: CPU only, whatever other backends there are.

    `n_gpu_layers=0` alone would still send prompts to a GPU.
    """
    return (ctypes.c_void_p * 1)(None)


def stop_when_set() -> Any:  # noqa: ANN401 - a ctypes function
    """Return a C function for llama.cpp's abort callback: `strlen` of the flag it is given.

    It is true once the flag's first byte is set. A Python function here would wait for the
    interpreter at each node of the graph.
    """
    library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return ctypes.cast(library.strlen, llama.ggml_abort_callback)


def stream_path(path: Path) -> bytes:
    """Return the path in the bytes that llama.cpp wants."""
    text = str(path)
    return text.encode("utf-8", "replace") if sys.platform == "win32" else os.fsencode(text)


def library_folder() -> Path:
    """Return where the package's own libraries are; plug-ins are loaded from nowhere else."""
    return Path(llama.__file__).parent / "lib"


def registry() -> Any:  # noqa: ANN401 - a ctypes library
    """Return the library that holds the registry which libllama uses.

    Not `llama_cpp._ggml`'s: that is a second copy with a registry of its own.
    """
    library: Any = llama._lib  # noqa: SLF001 - the package has no other way to it
    own = library_folder() / "ggml.dll"
    if own.exists():  # Windows finds a symbol in its own library only
        library = ctypes.CDLL(str(own))
    return library
