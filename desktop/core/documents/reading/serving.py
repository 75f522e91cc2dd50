"""One document after the other, for whoever asks at the other end of the pipes."""

from __future__ import annotations

import importlib
from typing import IO, TYPE_CHECKING, Final

from desktop.core import sandbox
from desktop.core.documents import wire
from desktop.core.documents.reading import dispatch, letters
from desktop.core.documents.reading.report import Report
from desktop.core.documents.reading.source import Source
from desktop.core.errors import AssistantError, DocumentDamaged, DocumentOutOfMemory

if TYPE_CHECKING:
    from desktop.core.documents.values import Part

#: What libraries import when they need it.
_LATE: Final = ("xml.dom.expatbuilder", "xml.dom.pulldom", "xml.sax.expatreader", "zlib")


def prepare() -> None:
    """Load all that is needed; later no file can be opened."""
    letters.prepare()
    for name in _LATE:
        importlib.import_module(name)


def serve(request: wire.Ask, requests: IO[bytes], answers: IO[bytes]) -> None:
    """Read one document."""

    def say(line: bytes) -> None:
        answers.write(line)
        answers.flush()

    def fetch(offset: int, length: int) -> bytes:
        say(wire.want(offset, length))
        count = int.from_bytes(requests.read(wire.LENGTH_BYTES), "big")
        return requests.read(count)

    def tell(part: Part) -> None:
        if not report.has_text:
            say(wire.facts(report, end=False))
        say(wire.part(part))

    sandbox.limit_processor_time(request.limits.processor_seconds)
    report = Report(request.limits, tell)
    try:
        dispatch.read(Source(request.bytes, fetch), report, request.name)
        say(wire.facts(report, end=True))
    except AssistantError as error:
        say(wire.failed(error))
    except MemoryError:
        say(wire.failed(DocumentOutOfMemory(name=request.name)))
    except Exception as error:  # noqa: BLE001 - whatever a library trips over
        reason = f"{type(error).__name__}: {error}"[:300]
        say(wire.failed(DocumentDamaged(name=request.name, reason=reason)))
