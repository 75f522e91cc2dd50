"""What a file of the hub is called on this computer. Pure.

It has its own name wherever every system takes that. Where one of them refuses it, hides it or
takes it for another one, a sound name stands in for it: what of the name can stay, and a part of
its hash, which no sound name ends with. So no two files share a place where systems tell small
letters from capitals. Where they do not, `local_files` sees to that among those of one listing.
"""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from desktop.core.gguf_names import UNFINISHED_PREFIX, is_gguf, numbered, without_suffix

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


class _Step(NamedTuple):
    """A folder or the file on a path: its name is `stem` and `end` together.

    Attributes:
        stem: what of the name may be changed.
        end: what may not.
        shared: what of the end counts for the hash.
    """

    stem: str
    end: str = ""
    shared: str = ""


def local_path(repo: str, file: str) -> str:
    """Return where a file of the hub lies below the models folder, which is also its id there.

    Args:
        repo: "owner/name".
        file: path in the repository.
    """
    return f"{local_folder(repo)}/{local_file(file)}"


def local_folder(repo: str) -> str:
    """Return where a repository's folder lies below the models folder."""
    return "/".join(_name(_Step(each)) for each in repo.split("/"))


def local_file(file: str) -> str:
    """Return where a file lies below its repository's folder."""
    return "/".join(map(_name, _steps(file)))


def local_files(files: Iterable[str]) -> dict[str, str]:
    """Return where files lie below the folder of their one repository, by their paths in it.

    No two are in one place on any system: of names that differ in capitals only, the one that
    sorts first stays, and the others have names that stand in for them.
    """
    paths = {file: [_name(step) for step in _steps(file)] for file in files}
    spelt: dict[str, str] = {}
    for names in sorted(paths.values()):
        for place, name in _places(names):
            spelt.setdefault(place, name)
    return {
        file: "/".join(
            name if spelt[place] == name else _stand_in(step)
            for (place, name), step in zip(_places(names), _steps(file), strict=True)
        )
        for file, names in paths.items()
    }


def _places(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what is the same for all spellings of each step of a path, and its name."""
    place = ""
    for name in names:
        place = f"{place}/{unicodedata.normalize('NFD', name.casefold())}"
        yield place, name


def _steps(file: str) -> list[_Step]:
    *folders, name = file.split("/")
    if len(folders) > MOST_FOLDERS or len(file.encode()) > _LONGEST_PATH:
        folders = ["/".join(folders)]
    place = numbered(name)
    if place is not None:
        # The parts of a split model are known by the name that they share.
        last = _Step(place.stem, f"-{place.number:05}{place.end}", place.end)
    elif is_gguf(name):
        stem = without_suffix(name)
        last = _Step(stem, name[len(stem) :], name[len(stem) :])
    else:
        last = _Step(name)
    return [*map(_Step, folders), last]


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


def _name(step: _Step) -> str:
    """Return a name that is sound, else one that stands in for it."""
    name = step.stem + step.end
    return name if is_sound(name) else _stand_in(step)


def _stand_in(step: _Step) -> str:
    """Return a sound name that tells what another one was, and ends like it."""
    stem, end, shared = step
    tag = sha256(f"{stem}\0{shared}".encode()).hexdigest()[:16]
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
