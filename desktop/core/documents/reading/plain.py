"""Text, source code, markdown and JSON, also where they are far longer than is read."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Final

from desktop.core.documents.reading.letters import decode, encoding_of

if TYPE_CHECKING:
    from desktop.core.documents.reading.report import Report
    from desktop.core.documents.reading.source import Source

_SAMPLE: Final = 256 * 1024
#: Lines that are longer than this are laid out anew, where that is known to change nothing.
_LONG_LINE: Final = 2_000
_LEFT_OUT: Final = "\n[… the middle of the file is left out here …]\n"


def read(source: Source, report: Report) -> None:
    """Tell a text: all of it, or its beginning and its end."""
    text, rest = load(source, report)
    if rest is None and report.kind == "json":
        text = _laid_out(text)
    report.add_pieces(text)
    if rest is not None:
        report.add_pieces(_LEFT_OUT + rest)
        report.stop("middle")


def load(source: Source, report: Report, *, both_ends: bool = True) -> tuple[str, str | None]:
    """Return the text, or what is read of its beginning and of its end where it is too long."""
    sample = source.part(0, _SAMPLE)
    declares = report.kind == "html"
    report.encoding = encoding_of(sample, declares=declares)
    # How many bytes a character has here decides how many bytes are worth reading.
    text = decode(sample, report.encoding)
    most = int(report.room * max(1.0, len(sample) / max(1, len(text))))
    if source.size <= most:
        data = source.part(0, source.size)
        # Beyond the sample there may be the first letter that tells.
        report.encoding = encoding_of(data, declares=declares)
        return decode(data, report.encoding), None
    if not both_ends:
        return decode(source.part(0, most), report.encoding), ""
    half = (most - len(_LEFT_OUT)) // 2 // 4 * 4
    head = decode(source.part(0, half), report.encoding)
    start = (source.size - half) // 4 * 4
    # Marks of the byte order are at the beginning alone.
    tail = decode(source.part(start, half), _without_mark(report.encoding, sample))
    head = head[: head.rfind("\n") + 1] or head
    tail = tail[tail.find("\n") + 1 :] or tail
    room = (report.room - len(_LEFT_OUT)) // 2
    return head[:room], tail[-room:]


def _without_mark(encoding: str, sample: bytes) -> str:
    if encoding == "utf-16":
        return "utf-16-le" if sample[:1] == b"\xff" else "utf-16-be"
    if encoding == "utf-32":
        return "utf-32-le" if sample[:1] == b"\xff" else "utf-32-be"
    return "utf-8" if encoding == "utf-8-sig" else encoding


def _laid_out(text: str) -> str:
    """Return JSON in lines, where it has none that a person could read."""
    if max(map(len, text.split("\n")), default=0) <= _LONG_LINE:
        return text
    with contextlib.suppress(ValueError, RecursionError):
        return json.dumps(json.loads(text), ensure_ascii=False, indent=1) + "\n"
    return text
