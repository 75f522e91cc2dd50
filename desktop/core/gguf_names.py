"""What the name of a GGUF file says: that it is one, and which part of a split model.

Pure. Other programs and people write the ending in capitals too, so case never counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

SUFFIX: Final = ".gguf"
#: GPT4All's name of a file that it is still fetching. Others end such names differently.
UNFINISHED_PREFIX: Final = "incomplete-"
#: Also of a name whose numbers make no sense.
SPLIT: Final = re.compile(r"(?i)(.+)-([0-9]{5})(-of-([0-9]{5})\.gguf)")
_PROJECTOR: Final = "mmproj"


@dataclass(frozen=True, slots=True)
class Numbered:
    """The place of a file in a split model.

    Attributes:
        stem: the name that all parts begin with.
        number: from 1.
        count: how many parts there are.
        end: what follows the number in the names of all parts.
    """

    stem: str
    number: int
    count: int
    end: str

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in their order."""
        return tuple(f"{self.stem}-{number:05}{self.end}" for number in range(1, self.count + 1))


def is_gguf(name: str) -> bool:
    """Return whether a file of that name is a GGUF file."""
    return name[-len(SUFFIX) :].lower() == SUFFIX


def without_suffix(name: str) -> str:
    """Return a name without the ending of GGUF files."""
    return name[: -len(SUFFIX)] if is_gguf(name) else name


def numbered(name: str) -> Numbered | None:
    """Return the place that a file's name gives it in a split model."""
    match = SPLIT.fullmatch(name)
    if match is None or not 1 <= int(match[2]) <= int(match[4]):
        return None
    return Numbered(match[1], int(match[2]), int(match[4]), match[3])


def is_projector_name(name: str) -> bool:
    """Return whether a file of that name is the second half of a model that sees pictures."""
    return _PROJECTOR in name.lower()
