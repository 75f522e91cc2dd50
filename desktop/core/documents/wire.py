"""What the program and the child that reads documents say to each other.

The program sends a line of JSON for each document. The child answers with lines: bytes of the
file that it wants (which follow on its input, their number in eight bytes before them), facts
about the whole as far as they are known before the first part, parts, and at last all facts or an
error. What the child says may be a stranger's doing, so all of it is checked here.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final, get_args

from desktop.core.documents.values import Cut, Kind, Limits, Part, Picture, Reason
from desktop.core.errors import AssistantError
from desktop.core.errors.base import from_wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.documents.reading.report import Report

#: Longer than any part with everything escaped.
MAX_LINE: Final = 4 << 20
#: The most bytes of a file that may be asked for at once.
MAX_WANT: Final = 1 << 20
LENGTH_BYTES: Final = 8
LONGEST_TITLE: Final = 200
_MOST: Final = 1 << 53
_CODES: Final = "document-"
_WORD: Final = re.compile(r"[\w+#.-]{0,40}", re.ASCII)


class Nonsense(Exception):
    """What the child said is none of what it may say."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One document to be read."""

    name: str
    bytes: int
    limits: Limits


@dataclass(frozen=True, slots=True)
class Want:
    """Bytes of the file that the child needs."""

    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What is to be said of the whole; with `end` all is read."""

    end: bool
    kind: Kind
    language: str
    encoding: str
    pages: int
    scanned: int
    cut: Cut | None
    picture: Picture | None


Answer = Want | Part | Facts | AssistantError


def ask(request: Ask) -> bytes:
    """Return the line that asks for a document."""
    return _line(asdict(request))


def asked(line: bytes) -> Ask:
    """Return what a line asks for."""
    found = json.loads(line)
    return Ask(found["name"], found["bytes"], Limits(**found["limits"]))


def want(offset: int, length: int) -> bytes:
    """Return the line that asks for bytes."""
    return _line({"want": [offset, length]})


def part(one: Part) -> bytes:
    """Return the line that tells a part."""
    return _line({"part": [one.text, one.title, one.page]})


def facts(report: Report, *, end: bool) -> bytes:
    """Return the line that tells of the whole."""
    cut, picture = report.cut, report.picture
    known = {
        "end": end,
        "kind": report.kind,
        "language": report.language,
        "encoding": report.encoding,
        "pages": report.pages,
        "scanned": report.scanned,
        "cut": [cut.reason, cut.read, cut.of] if cut else None,
        "picture": [picture.format, picture.width, picture.height] if picture else None,
    }
    return _line({"facts": known})


def failed(error: AssistantError) -> bytes:
    """Return the line that tells why there is no document."""
    return _line({"failed": [error.code, error.data]})


def answer(line: bytes) -> Answer:
    """Return what the child said.

    Raises:
        Nonsense: it makes no sense.
    """
    try:
        found = json.loads(line)
        ((key, value),) = found.items()
        readers: dict[str, Callable[[Any], Answer]] = {
            "want": _want,
            "part": _part,
            "facts": _facts,
            "failed": _failed,
        }
        return readers[key](value)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise Nonsense(f"{type(error).__name__}: {error}") from error


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _want(value: Any) -> Want:  # noqa: ANN401 - it comes from outside
    offset, length = value
    return Want(_number(offset), _number(length, MAX_WANT))


def _part(value: Any) -> Part:  # noqa: ANN401 - likewise
    text, title, page = value
    if len(title) > LONGEST_TITLE:
        raise ValueError(title[:LONGEST_TITLE])
    return Part(_text(text), _text(title), _number(page))


def _facts(value: Any) -> Facts:  # noqa: ANN401 - likewise
    cut, picture = value["cut"], value["picture"]
    return Facts(
        end=value["end"] is True,
        kind=_one_of(Kind, value["kind"]),
        language=_word(value["language"]),
        encoding=_word(value["encoding"]),
        pages=_number(value["pages"]),
        scanned=_number(value["scanned"]),
        cut=None if cut is None else _cut(*cut),
        picture=None if picture is None else _picture(*picture),
    )


def _cut(reason: object, read: object, of: object) -> Cut:
    return Cut(_one_of(Reason, reason), _number(read), _number(of))


def _picture(kind: object, width: object, height: object) -> Picture:
    return Picture(_word(kind), _number(width), _number(height))


def _failed(value: Any) -> AssistantError:  # noqa: ANN401 - likewise
    code, data = value
    known = {
        str(key): one for key, one in data.items() if isinstance(one, str | int | float | None)
    }
    if not _text(code).startswith(_CODES):
        raise ValueError(code)
    return from_wire(code, known)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    # Halves of characters can be written in JSON, and nowhere else.
    return value.encode("utf-8", "replace").decode()


def _word(value: object) -> str:
    """Return what stands in the line of a fence, which must not end there."""
    if not isinstance(value, str) or not _WORD.fullmatch(value):
        raise ValueError(repr(value)[:LONGEST_TITLE])
    return value


def _number(value: object, most: int = _MOST) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError(value)
    return value


def _one_of(allowed: Any, value: object) -> Any:  # noqa: ANN401 - one of its names
    if value not in get_args(allowed):
        raise ValueError(value)
    return value
