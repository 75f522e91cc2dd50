"""What a file of the hub is called on this computer. Pure.

It has its own name wherever every system takes that. Where one of them refuses it, hides it or
takes it for another one, a sound name stands in for it: what of the name can stay, and a part of
its hash, which no sound name ends with. So no two files ever share a place.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import Final

from desktop.core.gguf_names import UNFINISHED_PREFIX, is_gguf, numbered, without_suffix

#: Folders of a repository that stay folders; deeper ones become one.
MOST_FOLDERS: Final = 8
#: In bytes, which is how Linux counts; what downloads add to a name has room beside it.
_LONGEST: Final = 200
_LONGEST_PATH: Final = 400
_LONGEST_STAND_IN: Final = 120
_UNSOUND: Final = re.compile(r'[<>:"/\\|?*]')
_DEVICE: Final = re.compile(
    r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\..*)?"
)
_TAG: Final = re.compile(r"-~[0-9a-f]{16}")


def local_path(repo: str, file: str) -> str:
    """Return where a file of the hub lies below the models folder, which is also its id there.

    Args:
        repo: "owner/name".
        file: path in the repository.
    """
    top = (_name(each, each, "") for each in repo.split("/"))
    return "/".join((*top, local_file(file)))


def local_file(file: str) -> str:
    """Return where a file lies below its repository's folder."""
    *folders, name = file.split("/")
    if len(folders) > MOST_FOLDERS or len(file.encode()) > _LONGEST_PATH:
        folders = ["/".join(folders)]
    place = numbered(name)
    if place is not None:
        # The parts of a split model are known by the name that they share.
        named = _name(name, place.stem, f"-{place.number:05}{place.end}", shared=place.end)
    elif is_gguf(name):
        stem = without_suffix(name)
        named = _name(name, stem, name[len(stem) :])
    else:
        named = _name(name, name, "")
    return "/".join((*(_name(each, each, "") for each in folders), named))


def is_stand_in(path: str) -> bool:
    """Return whether something in a local path stands for a name that is not sound."""
    return bool(_TAG.search(path))


def is_sound(name: str) -> bool:
    """Return whether every system takes a name, and for no other one, and the library sees it."""
    return (
        bool(name)
        and name.isprintable()
        and len(name.encode()) <= _LONGEST
        and not _UNSOUND.search(name)
        and ".." not in name
        and not name.startswith((".", " ", UNFINISHED_PREFIX))
        and not name.endswith((".", " "))
        and not _DEVICE.fullmatch(name)
        # Apple's systems take both spellings of a letter with an accent for one.
        and unicodedata.is_normalized("NFC", name)
        and not _TAG.search(name)
    )


def _name(name: str, stem: str, end: str, *, shared: str | None = None) -> str:
    """Return a name that is sound, else one that stands in for it and ends like it.

    Args:
        name: `stem` and `end` together.
        stem: what may be changed.
        end: what may not.
        shared: what of the end counts for the hash; all of it unless said.
    """
    if is_sound(name):
        return name
    tag = sha256(f"{stem}\0{end if shared is None else shared}".encode()).hexdigest()[:16]
    shown = "".join(each if each.isprintable() else "_" for each in stem)
    plain = _shortened(_UNSOUND.sub("_", shown).replace("..", "__").strip(". "))
    if plain.startswith(UNFINISHED_PREFIX) or _DEVICE.fullmatch(plain):
        plain = f"_{plain}"
    return unicodedata.normalize("NFC", f"{plain or 'model'}-~{tag}{end}")


def _shortened(text: str) -> str:
    """Return a text without its middle where it is long; the quantization is told at the end."""
    raw, half = text.encode(), _LONGEST_STAND_IN // 2
    if len(raw) <= _LONGEST_STAND_IN:
        return text
    return f"{raw[:half].decode(errors='ignore')}_{raw[-half:].decode(errors='ignore')}"
