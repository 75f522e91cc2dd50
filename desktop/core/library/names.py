"""Names for files that people add, as near to theirs as every system takes."""

from __future__ import annotations

import re
from typing import Final

from desktop.core.gguf_names import SUFFIX, UNFINISHED_PREFIX, without_suffix

#: A repository is <owner>/<repo>.
REPO_DEPTH: Final = 2
#: The folder of what was not downloaded; no account on the hub has this name.
IMPORTED: Final = "imported"
_UNSOUND: Final = re.compile(r'[<>:"/\\|?*]+')
_WINDOWS_DEVICE: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
_LONGEST_STEM: Final = 120


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
    stem = without_suffix(plain)
    return (stem if stem != plain else stem[:_LONGEST_STEM]) + SUFFIX
