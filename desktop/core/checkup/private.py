"""Taking out of a text what says who somebody is, before people send it to others."""

from __future__ import annotations

import getpass
import os
import platform
import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from desktop.core.errors.base import from_wire
from desktop.core.wording import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.core.errors import AssistantError

#: Facts of errors whose texts come from the program or the system, not from a person.
_HARMLESS: Final = frozenset({"build", "check", "code", "device", "doing", "key", "variant"})
#: Facts that are kept, but for what is private in them.
_CLEANED: Final = frozenset({"cause", "kept_as", "path", "reason"})
_UNSAID: Final = "…"
#: What parts folders, also where it is written twice.
_PARTED: Final = r"[\\/]+"
#: Shorter names would be found within other words, or are no names.
_SHORTEST: Final = 2
#: A letter that is written as "%20" ends a word, too.
_EDGE_BEFORE: Final = r"(?:(?<![^\W_])|(?<=%[0-9A-Fa-f]{2}))"
_EDGE_AFTER: Final = r"(?![^\W_])"
#: Whose home it is does not matter: also those of other people are nobody's business. A name with
#: blanks counts only where a folder of it follows.
_HOMES: Final = re.compile(
    r"(?:[A-Za-z]:)?[\\/]+(?:Users|home)[\\/]+"
    r"(?:[^\\/\r\n:*?\"<>|]{1,64}(?=[\\/])|[^\\/\s:*?\"<>|“”]+)",
    re.IGNORECASE,
)
#: Also an address of somebody else's, as in the name of a folder.
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


@dataclass(frozen=True, slots=True)
class Person:
    """What a computer tells of whom it belongs to.

    Attributes:
        home: the home folder.
        names: the user's name, at the computer and in life.
        computers: the computer's names.
    """

    home: Path | None
    names: tuple[str, ...] = ()
    computers: tuple[str, ...] = ()

    @classmethod
    def here(cls, environment: Mapping[str, str] = os.environ) -> Person:
        """Return what this computer tells."""
        home: Path | None = None
        names = [environment.get(name, "") for name in ("USER", "USERNAME", "LOGNAME")]
        with suppress(OSError, KeyError, RuntimeError):
            home = Path.home()
            names.append(home.name)
        with suppress(OSError, KeyError, ImportError):
            names.append(getpass.getuser())
        names.append(_name_in_life())
        node = platform.node()
        computers = (node, node.partition(".")[0], environment.get("COMPUTERNAME", ""))
        return cls(home, tuple(dict.fromkeys(names)), tuple(dict.fromkeys(computers)))


def _name_in_life() -> str:
    with suppress(ImportError, OSError, KeyError, AttributeError):
        import pwd

        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    return ""


class Private:
    """Knows what is private here, and takes it out of texts.

    Args:
        person: whose computer it is.
        folders: Goldcrest's folders, and what stands for each; an ordinary path says a lot.
        shelves: folders that hold what a person has named: not even what is in them is told.
        secrets: other texts that must not occur, and what stands for each.
    """

    def __init__(
        self,
        person: Person,
        folders: Iterable[tuple[Path, str]] = (),
        shelves: Iterable[tuple[Path, str]] = (),
        secrets: Iterable[tuple[str, str]] = (),
    ) -> None:
        found = [(text, mask) for text, mask in secrets if len(text) >= _SHORTEST]
        exact = [(text, _edged(re.escape(_composed(text))), mask) for text, mask in found]
        exact += [(str(at), _path(str(at)) + r"[^\r\n]*", f"{mask}/…") for at, mask in shelves]
        exact += [(str(at), _path(str(at)), mask) for at, mask in folders]
        if person.home is not None and person.home != Path(person.home.anchor):
            exact.append((str(person.home), _path(str(person.home)), "~"))
        # The longest first: a file before the folder that it is in, that before the home.
        exact.sort(key=lambda one: -len(one[0]))
        self._exact = [
            (re.compile(pattern, re.IGNORECASE), mask) for _, pattern, mask in exact if pattern
        ]
        names = [(name, "<user>") for name in person.names]
        names += [(name, "<computer>") for name in person.computers]
        wordly = sorted(set(names), key=lambda one: -len(one[0]))
        self._names = [
            (re.compile(_edged(form), re.IGNORECASE), mask)
            for name, mask in wordly
            if len(name) >= _SHORTEST
            for form in _forms(name)
        ]

    def clean(self, text: str) -> str:
        """Return a text of one line without what is private."""
        # A file system may write an umlaut as two characters where the list of users has one.
        text = _composed(text)
        for pattern, mask in self._exact:
            text = _masked(pattern, mask, text)
        text = _MAIL.sub(_UNSAID, _HOMES.sub("~", text))
        for pattern, mask in self._names:
            text = _masked(pattern, mask, text)
        return text

    def of(self, error: AssistantError) -> AssistantError:
        """Return an error with only those of its facts that others may know."""
        kept = {
            key: value
            if key in _HARMLESS or not isinstance(value, str)
            else self.clean(value)
            if key in _CLEANED
            else _UNSAID
            for key, value in error.data.items()
        }
        return from_wire(error.code, kept)


def _composed(text: str) -> str:
    """Return a text as reports show it: letters whole, a blank for what is not printed."""
    return clean(unicodedata.normalize("NFC", text), len(text))


def _forms(name: str) -> tuple[str, ...]:
    """Return patterns of a name as it is, and as addresses write it, which are bytes."""
    whole = _composed(name)
    written = (quote(one, errors="replace") for one in (whole, unicodedata.normalize("NFD", name)))
    return tuple(map(re.escape, dict.fromkeys((whole, *written))))


def _edged(pattern: str) -> str:
    return f"{_EDGE_BEFORE}{pattern}{_EDGE_AFTER}"


def _path(path: str) -> str:
    """Return a pattern of a path, whichever way its folders are parted, or escaped."""
    parts = [part for part in re.split(_PARTED, path) if part]
    if not parts:
        return ""
    forms = [f"(?:{'|'.join(_forms(part))})" for part in parts]
    begin = _PARTED if path[:1] in "\\/" else ""
    return f"{begin}{_PARTED.join(forms)}{_EDGE_AFTER}"


def _masked(pattern: re.Pattern[str], mask: str, text: str) -> str:
    # A function gives the mask as it stands: `re` would read a backslash in a text.
    return pattern.sub(lambda _match: mask, text)
