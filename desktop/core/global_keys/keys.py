"""Keys as people and settings write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from desktop.core.errors import KeysInvalid

#: In the order in which they are written.
MODIFIERS: Final = ("Ctrl", "Alt", "Shift", "Meta")
_KEY: Final = re.compile(r"[A-Z0-9]|F(?:[1-9]|1[0-2])|Space")


@dataclass(frozen=True, slots=True)
class Keys:
    """A key together with others that are held down.

    Attributes:
        modifiers: of `MODIFIERS`.
        key: a capital letter, a digit, F1 to F12, or Space.
    """

    modifiers: frozenset[str]
    key: str

    def __str__(self) -> str:
        """Return them as `parse` takes them."""
        return "+".join([*(one for one in MODIFIERS if one in self.modifiers), self.key])


def parse(text: str) -> Keys:
    """Return the keys that "Ctrl+Alt+Space" names.

    Raises:
        KeysInvalid: it names none, or a key alone, which would be taken from all other programs.
    """
    *held, key = [part.strip() for part in text.split("+")]
    known = {name.lower(): name for name in MODIFIERS}
    modifiers = frozenset(known.get(one.lower(), "") for one in held)
    key = key.upper() if len(key) == 1 else key[:1].upper() + key[1:].lower()
    named = not ("" in modifiers or len(modifiers) != len(held) or not _KEY.fullmatch(key))
    if not named or not modifiers - {"Shift"}:
        raise KeysInvalid(keys=text)
    return Keys(modifiers, key)
