"""What the project tells of its newest version: what is believed of it, and what is newer. Pure.

The answer has the shape of the newest release in GitHub's API, which other places can serve as a
file: `tag_name`, `html_url`, `body` (plain text is best), `published_at`, `prerelease`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from desktop.core.tokens import origin

if TYPE_CHECKING:
    from packaging.version import Version

#: Where the newest version is told; "" while the project has no place of its own. Whoever makes
#: packages writes it here, such as "https://api.github.com/repos/OWNER/NAME/releases/latest".
RELEASES: Final = ""
#: A name in the environment that stands before it, for tests and forks.
VARIABLE: Final = "GOLDCREST_UPDATES"

_API: Final = "api.github.com"
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_LONGEST_VERSION: Final = 60
_LONGEST_ADDRESS: Final = 500
_LONGEST_NOTES: Final = 20_000
_DAY: Final = len("2026-11-29")


class NoRelease(ValueError):
    """An answer tells of no version."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version that was told of.

    Attributes:
        version: such as "0.2.0".
        newer: whether it is newer than this program.
        page: where it can be had, an https address of the place that was asked; "" for none.
        notes: what is new, plain text of a stranger's: printable, with line breaks, bounded.
        day: on which it came out, "2026-11-29"; "" where that is not told.
    """

    version: str
    newer: bool
    page: str = ""
    notes: str = ""
    day: str = ""


def usable(address: str) -> bool:
    """Return whether an address may be asked: https, or this computer's own."""
    if not address.isprintable() or origin(address) is None or len(address) > _LONGEST_ADDRESS:
        return False
    parts = urlsplit(address)
    safe = parts.scheme == "https" or parts.hostname in _LOOPBACK
    return safe and "@" not in parts.netloc


def read_release(content: bytes, address: str, own: str) -> Release:
    """Return what an answer tells.

    Args:
        content: the answer, from anybody.
        address: the one that was asked.
        own: this program's version.

    Raises:
        NoRelease: it tells of no version.
    """
    try:
        found: Any = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise NoRelease("no JSON") from error
    if not isinstance(found, dict) or found.get("draft") is True:
        raise NoRelease("no release")
    newest = _version(found.get("tag_name"))
    ours = _version(own)
    if newest is None or ours is None:
        raise NoRelease("no version")
    trial = newest.is_prerelease or found.get("prerelease") is True
    return Release(
        version=str(newest),
        newer=newest > ours and (ours.is_prerelease or not trial),
        page=_page(found.get("html_url"), address),
        notes=_notes(found.get("body")),
        day=_day(found.get("published_at")),
    )


def _version(tag: object) -> Version | None:
    """Return the version in the name of a release, as "v0.2.0"; None where it is none."""
    from packaging.version import InvalidVersion, Version

    if not isinstance(tag, str) or len(tag) > _LONGEST_VERSION:
        return None
    try:
        return Version(tag.strip())
    except InvalidVersion:
        return None


def _page(told: object, address: str) -> str:
    """Return the release's page, if it lies where the one who was asked may send people."""
    if not isinstance(told, str) or not 0 < len(told) <= _LONGEST_ADDRESS:
        return ""
    # Browsers read other characters in their own ways, such as a backslash as the end of a host.
    if not all("!" <= each <= "~" and each not in '\\"<>^`{|}' for each in told):
        return ""
    host, folder = _home(address)
    if origin(told) != f"https://{host}" or "@" in urlsplit(told).netloc:
        return ""
    path = urlsplit(told).path
    within = path.startswith(folder) and ".." not in path and "%" not in path
    return told if within else ""


def _home(address: str) -> tuple[str, str]:
    """Return the host of the pages that belong to an address, and the folder that they lie in."""
    parts = urlsplit(address)
    host = (parts.hostname or "").lower()
    match parts.path.split("/"):
        case ["", "repos", owner, name, *_] if host == _API:
            return host.removeprefix("api."), f"/{owner}/{name}/"
    return f"[{host}]" if ":" in host else host, "/"


def _notes(told: object) -> str:
    if not isinstance(told, str):
        return ""
    text = told[: 2 * _LONGEST_NOTES].replace("\r\n", "\n").replace("\t", "    ")
    text = "".join(each for each in text if each.isprintable() or each == "\n").strip()
    return text if len(text) <= _LONGEST_NOTES else f"{text[: _LONGEST_NOTES - 1]}…"


def _day(told: object) -> str:
    try:
        return date.fromisoformat(told[:_DAY]).isoformat() if isinstance(told, str) else ""
    except ValueError:
        return ""
