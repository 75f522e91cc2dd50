"""What of the words of llama.cpp, Python and the C library may be kept: those of known forms.

A child's stderr may hold anything: llama.cpp prints a grammar that it cannot read, an exception the
text that it could not take. So a line is kept if it is known to hold names, numbers and places
only, and the others are counted.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Final

from desktop.core.logs.plain import harmless, place, without_home

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_LINE = 500
_LONGEST_WAITING = 16_384

#: llama.cpp says first which of its functions speaks.
_FUNCTION = re.compile(
    r"(?:load|decode|encode|init|warmup|~?[a-z][a-z0-9]*(?:_[a-z0-9]+)+|~?[a-z]\w*(?:::~?\w+)+): ",
    re.ASCII,
)
#: It tells of text then: of a grammar, or of what a model wrote.
_OF_TEXT = re.compile(r"gramm|piece|prompt|json|schema|template", re.IGNORECASE)
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|`[^`]*`|['\"`].*")
_NAME = re.compile(r"[\w./\\:~+-]{1,200}", re.ASCII)
_FRAME = re.compile(r'\s*File "([^"]{1,400})", line (\d{1,7}),? in ([\w.<>]{1,100})', re.ASCII)
_ERROR = re.compile(r"([A-Za-z_][\w.]{0,99}(?:Error|Exception|Interrupt|Exit))(?::.*)?", re.ASCII)
_ASSERTED = re.compile(r"(\S{1,300}:\d+: )?(GGML_ASSERT\(.{1,200}\) failed|fatal error)")
#: Lines that are known from end to end.
_WHOLE: Final = tuple(
    re.compile(form, re.ASCII)
    for form in (
        r"Fatal Python error: [A-Za-z_ ]{1,60}",
        r"Windows fatal exception: [\w ]{1,60}",
        r"(Current t|T)hread 0x[0-9a-f]{1,16}( \[[\w-]{1,15}\])? \(most recent call first\):",
        r"(Current thread's C stack trace|  <no Python frame>|  <freed interpreter>)[\w ():]{0,40}",
        r"  \.\.\.|  Garbage-collecting",
        r"Traceback \(most recent call last\):",
        r"Extension modules: [\w., ():]{1,4000}",
        r"terminate called after throwing an instance of '[\w:]{1,100}'",
        r"terminate called without an active exception",
        r"  what\(\):  std::bad_alloc",
        r"(double free or corruption|corrupted (double-linked|size))[\w ():,.<>!=-]{0,80}",
        r"(free|malloc|realloc|munmap_chunk|malloc_consolidate)\(\): [\w ():,.<>!=-]{0,80}",
        r"(Segmentation fault|Aborted|Illegal instruction|Bus error|Killed|MemoryError)",
    )
)
#: Sentences of our own children, after which comes what others said.
_SENTENCES: Final = (
    "the state of a chat was not used",
    "the state of a chat was not saved",
    "the model's chat template is not used",
    "draft model",
    "not understood",
    "a line of the protocol has no end",
)


def told(line: str) -> str:
    """Return what of a line may be kept; "" where that is nothing."""
    line = line.rstrip()[: 4 * _LONGEST_LINE]
    return harmless(_of_python(line) or _of_children(line) or _of_llama(line), _LONGEST_LINE)


def _of_python(line: str) -> str:
    if found := _FRAME.fullmatch(line):
        return f"  {place(found[1])}:{found[2]} in {found[3]}"
    if found := _ERROR.fullmatch(line):
        return found[1]
    return line if any(form.fullmatch(line) for form in _WHOLE) else ""


def _of_children(line: str) -> str:
    return next((sentence for sentence in _SENTENCES if line.startswith(sentence)), "")


def _of_llama(line: str) -> str:
    if found := _ASSERTED.match(line):
        return place(found[1] or "") + found[2]
    if (found := _FUNCTION.match(line)) is None:
        return ""
    return f"{found[0]}…" if _OF_TEXT.search(line) else without_home(_QUOTED.sub(_quoted, line))


def _quoted(found: re.Match[str]) -> str:
    whole = found[0]
    closed = len(whole) > 1 and whole[0] == whole[-1]
    return whole if closed and _NAME.fullmatch(whole[1:-1]) else f"{whole[0]}…{whole[0]}"


class Sieve:
    """Lets the lines pass that may be kept, each with the time, from pieces of any length."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines = self._letters = 0

    def pass_on(self, piece: bytes) -> bytes:
        """Return what can be kept, now that this piece has come."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > _LONGEST_WAITING:
            lines.append(self._rest)
            self._rest = b""
        return b"".join(self._told(lines))

    def end(self) -> bytes:
        """Return the last of it."""
        lines, self._rest = [self._rest] if self._rest else [], b""
        return b"".join((*self._told(lines), *self._counted()))

    def _told(self, lines: list[bytes]) -> Iterator[bytes]:
        for line in lines:
            text = line.decode("utf-8", "replace")
            if kept := told(text):
                yield from self._counted()
                yield _line(kept)
            elif text.strip():
                self._lines += 1
                self._letters += len(text)

    def _counted(self) -> Iterator[bytes]:
        if self._lines:
            yield _line(f"({self._lines:,} lines of {self._letters:,} letters are not kept)")
        self._lines = self._letters = 0


def _line(text: str) -> bytes:
    return f"{time.strftime('%Y-%m-%d %H:%M:%S')} {text}\n".encode("utf-8", "backslashreplace")


def words(text: str, most: int = 200) -> list[str]:
    """Return the last lines of a text that may be kept."""
    return [kept for line in text.splitlines() if (kept := told(line))][-most:]
