"""Names of files: which are sound on every system, and how to make one so."""

from __future__ import annotations

import re
from typing import Final

from desktop.core.library.scan import SUFFIX, UNFINISHED_PREFIX

_PLAIN: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+ -]{0,199}")
_UNSOUND: Final = re.compile(r'[<>:"/\\|?*]+')
_WINDOWS_DEVICE: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_LONGEST_STEM: Final = 120


def is_sound(part: str) -> bool:
    """Return whether a name is one that every system takes for a plain file or folder."""
    return (
        _PLAIN.fullmatch(part) is not None
        and ".." not in part
        and not part.endswith((".", " "))
        and _WINDOWS_DEVICE.fullmatch(part) is None
    )


def sound(name: str) -> str:
    """Return a name that every system takes, as near to the given one as can be."""
    plain = _UNSOUND.sub("_", "".join(one if one.isprintable() else "_" for one in name)).strip()
    if plain.startswith((".", UNFINISHED_PREFIX)) or _WINDOWS_DEVICE.fullmatch(plain):
        plain = f"_{plain}"
    return plain.rstrip(". ") or "model"


def sound_stem(name: str) -> str:
    """Return such a name for a folder."""
    return sound(name)[:_LONGEST_STEM].rstrip(". ")


def sound_file(name: str) -> str:
    """Return such a name that the library takes for a model's."""
    plain = sound(name)
    if plain.lower().endswith(SUFFIX):
        return plain[: -len(SUFFIX)] + SUFFIX
    return plain[:_LONGEST_STEM] + SUFFIX
