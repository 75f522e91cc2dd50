"""What the hub's answers mean: pure functions from status and headers to facts and errors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.core.errors import (
    AssistantError,
    HubBusy,
    HubFailed,
    HubForbidden,
    HubNotFound,
    HubUnauthorized,
    NetworkLogin,
)
from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.core.errors import Fact

_OK, _PARTIAL = 200, 206
_UNAUTHORIZED, _FORBIDDEN, _NOT_FOUND, _TIMEOUT, _GONE, _TOO_MANY = 401, 403, 404, 408, 410, 429
_SERVER_ERRORS = 500
_NOT_THERE = frozenset({"RepoNotFound", "RevisionNotFound", "EntryNotFound"})
_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")
_RATE_LIMIT = re.compile(r";\s*r\s*=\s*0\s*;\s*t\s*=\s*(\d{1,9})")
_LONGEST_REASON = 200
_LONGEST_WAIT = 24 * 3600


class Broken(Exception):
    """One connection failed in a way that another attempt may mend.

    Attributes:
        reason: in the words of the system or the server.
        reached: a server answered, so the network works.
        error: what to tell if no attempt succeeds; None: that the connection breaks.
        wait: seconds that the server asks to wait before the next attempt.
    """

    def __init__(
        self,
        reason: str,
        *,
        reached: bool = True,
        error: AssistantError | None = None,
        wait: float | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = plain(reason)
        self.reached = reached
        self.error = error
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which file of which repository a question was about.

    Attributes:
        page: where a person can look at the repository and accept its licence.
    """

    repo: str
    file: str
    page: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The head of an HTTP answer to a request for a file.

    Attributes:
        own: the hub itself answered, not a host that it redirected to.
        headers: names in lower case.
    """

    status: int
    own: bool
    headers: Mapping[str, str]


def plain(text: object, longest: int = _LONGEST_REASON) -> str:
    """Return a stranger's words as one short printable line."""
    words = "".join(char if char.isprintable() else " " for char in str(text)[: longest * 4])
    return " ".join(words.split())[:longest]


def error_of(
    status: int, headers: Mapping[str, str], reason: str, wanted: Wanted
) -> AssistantError:
    """Return the error that an answer other than success stands for."""
    # The hub answers 401 for what does not exist too, so that private names do not leak; its own
    # code tells the two apart.
    missing = headers.get("x-error-code") in _NOT_THERE
    if missing or status in (_NOT_FOUND, _GONE):
        return HubNotFound(repo=wanted.repo, file=wanted.file)
    if status == _UNAUTHORIZED:
        return HubUnauthorized(repo=wanted.repo, page=wanted.page)
    if status == _FORBIDDEN:
        return HubForbidden(repo=wanted.repo, page=wanted.page)
    if status == _TOO_MANY:
        return HubBusy(seconds=retry_after(headers))
    facts: dict[str, Fact] = {"status": status}
    facts["reason"] = plain(reason or headers.get("x-error-message", ""))
    if (seconds := retry_after(headers)) is not None:
        facts["seconds"] = seconds
    return HubFailed(**facts)


def retry_after(headers: Mapping[str, str], now: datetime | None = None) -> int | None:
    """Return the seconds that the server asks to wait, at most a day; None: it does not say."""
    text = headers.get("retry-after", "").strip()
    seconds: float | None = None
    if re.fullmatch(r"\d{1,9}", text):
        seconds = int(text)
    elif text:
        seconds = _until(text, now or datetime.now(UTC))
    elif found := _RATE_LIMIT.search(headers.get("ratelimit", "")[:_LONGEST_REASON]):
        seconds = int(found[1])
    return None if seconds is None else round(min(max(seconds, 0), _LONGEST_WAIT))


def _until(date: str, now: datetime) -> float | None:
    try:
        then = parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return None
    return (then if then.tzinfo else then.replace(tzinfo=UTC)).timestamp() - now.timestamp()


def body_start(
    answer: Answer, start: int, total: int, wanted: Wanted, end: int | None = None
) -> int:
    """Return the position in the file at which the body of `answer` begins.

    The request was for the bytes from `start` up to `end`, or to the file's end, of a file of
    `total` bytes. A server that does not know ranges sends the whole file, from 0. It may send
    less than it was asked for, but never something else.

    Raises:
        Broken: another attempt may help; what has arrived should be kept.
        AssistantError: no attempt will help.
    """
    if answer.status not in (_OK, _PARTIAL):
        raise _refusal(answer, wanted)
    encoding = answer.headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity"):
        raise HubFailed(status=answer.status, reason=plain(f"compressed as {encoding}"))
    begin, size = (
        _whole(answer.headers, start, total)
        if answer.status == _OK
        else _range(answer.headers, start, total if end is None else end, total)
    )
    if begin is None or size != total:
        reason = plain(f"not what was asked for: a file of {size} bytes, from {begin}")
        raise Broken(reason, error=_instead(answer, reason, wanted))
    return begin


def _instead(answer: Answer, reason: str, wanted: Wanted) -> AssistantError:
    """Return what it means that something else came; it must not cost what is there."""
    if answer.headers.get("content-type", "").strip().lower().startswith("text/html"):
        return NetworkLogin(host=urlsplit(wanted.page).hostname or wanted.page, reason=reason)
    return HubFailed(status=answer.status, reason=reason)


def _whole(headers: Mapping[str, str], start: int, total: int) -> tuple[int, int | None]:
    length = headers.get("content-length", "")
    if not length and not start:
        return 0, total
    # What is there is given up only for what is surely the file.
    return 0, int(length) if re.fullmatch(r"\d{1,18}", length) else None


def _range(
    headers: Mapping[str, str], start: int, end: int, total: int
) -> tuple[int | None, int | None]:
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if not found or int(found[1]) != start or not start <= int(found[2]) < end:
        return None, None
    length = headers.get("content-length", "")
    if length and length != str(int(found[2]) + 1 - start):
        return None, None
    return start, total if found[3] == "*" else int(found[3])


def _refusal(answer: Answer, wanted: Wanted) -> Exception:
    error = error_of(answer.status, answer.headers, "", wanted)
    # A storage host refuses when its signed address has run out; the hub gives a new one.
    passing = answer.status in (_TIMEOUT, _TOO_MANY) or answer.status >= _SERVER_ERRORS
    if answer.own and not passing:
        return error
    if not answer.own:
        error = HubFailed(status=answer.status, reason=mark("the storage host refused"))
    return Broken(
        f"the server answered {answer.status}", error=error, wait=retry_after(answer.headers)
    )
