"""The GGUF files of a repository on the hub: whole models out of names, sizes and hashes.

Pure: names come from strangers; what a file is called here is told by `local_names`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple, TypeGuard

from desktop.core.gguf_names import SPLIT, is_gguf, is_projector_name, numbered, without_suffix
from desktop.core.local_names import local_files, local_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: No maker splits a model into more; a longer count is a name that means something else.
_MOST_PARTS: Final = 999
#: "-Q4_K_M.", "UD-IQ2_XXS", ".f16." and so on: the last one in the path counts.
_QUANTIZATION: Final = re.compile(
    r"(?:^|[-._/ ])"
    r"((?:UD-)?(?:I?Q[1-8](?:_K)?(?:_[01](?:_\d_\d)?)?(?:_(?:XXS|XS|S|M|L|XL|NL))?"
    r"|TQ[12]_0|I2_S|MXFP4(?:_MOE)?|NVFP4|BF16|FP?16|FP?32))"
    r"(?=$|[-._/ ])",
    re.IGNORECASE,
)
_OTHER_NAMES: Final = {"FP16": "F16", "FP32": "F32"}
_REPO: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}/[A-Za-z0-9_][A-Za-z0-9._-]{0,95}")
#: Characters of a whole path.
_LONGEST: Final = 1_000
#: Neither a way out of the repository, nor what no text can be written with.
_NO_FILE: Final = re.compile(r"(?:^|/)\.{0,2}(?:/|\Z)|[\0\ud800-\udfff]")
#: Not models: tables for quantizing, and small additions to a model that is not in the file.
_NO_MODEL: Final = re.compile(r"(?:^|[-._])(?:imatrix|lora|adapter)(?:$|[-._])", re.IGNORECASE)


class Part(NamedTuple):
    """One file of a repository.

    Attributes:
        file: its path in the repository.
        bytes: its size.
        sha256: of its content, 64 hex digits; None where the hub does not tell.
    """

    file: str
    bytes: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class RepoGguf:
    """A model as a repository offers it: one file, or the parts of a split one.

    Attributes:
        name: the first part's path in the repository; what an id and the engine begin with.
        quantization: from the name, such as "Q4_K_M" or "UD-Q4_K_XL"; None where it says none.
        bytes: of all parts together.
        parts: in their order.
        projector: whether it is the second half of a model that sees pictures, not a model.
    """

    name: str
    quantization: str | None
    bytes: int
    parts: tuple[Part, ...]
    projector: bool = False

    @property
    def title(self) -> str:
        """The file's name without folders, ending and number of the part."""
        place = numbered(self.name)
        return _base(place.stem if place else without_suffix(self.name))


@dataclass(frozen=True, slots=True)
class RepoFiles:
    """The GGUF files of a repository at one commit.

    Attributes:
        repo: "owner/name".
        commit: 40 hex digits.
        files: models and projectors, smallest first.
    """

    repo: str
    commit: str
    files: tuple[RepoGguf, ...]

    def key(self, chosen: RepoGguf) -> str:
        """Return what a model of these files is called among downloads and in the library."""
        return f"{local_folder(self.repo)}/{self.local(chosen.name)}"

    def local(self, file: str) -> str:
        """Return where one of these files lies below its repository's folder."""
        return _local(tuple(part.file for each in self.files for part in each.parts))[file]

    @property
    def models(self) -> tuple[RepoGguf, ...]:
        """What can be chatted with, smallest first."""
        return tuple(file for file in self.files if not file.projector)

    @property
    def projector(self) -> RepoGguf | None:
        """The file for pictures to take, where there is one: half precision before others."""
        found = [file for file in self.files if file.projector]
        order = ("F16", "BF16", "Q8_0")
        return min(
            found,
            key=lambda file: (
                order.index(file.quantization) if file.quantization in order else len(order),
                file.bytes,
            ),
            default=None,
        )


@lru_cache(maxsize=4)
def _local(files: tuple[str, ...]) -> Mapping[str, str]:
    # Asked for one file at a time, and told by all of them.
    return local_files(files)


def is_repo(name: object) -> TypeGuard[str]:
    """Return whether this is "owner/name", as repositories of models are named."""
    return isinstance(name, str) and bool(_REPO.fullmatch(name)) and ".." not in name


def is_file(path: object) -> TypeGuard[str]:
    """Return whether a file of a repository can have this path; it may still be none for us."""
    return isinstance(path, str) and len(path) <= _LONGEST and not _NO_FILE.search(path)


def quantization_of(path: str) -> str | None:
    """Return the quantization that a file's name tells, in its usual spelling."""
    found: list[str] = _QUANTIZATION.findall(without_suffix(path))
    if not found:
        return None
    name = found[-1].upper()
    return _OTHER_NAMES.get(name, name)


def assemble(parts: Iterable[Part]) -> tuple[RepoGguf, ...]:
    """Return the models and projectors among the files of a repository, smallest first.

    A split model is one; one that lacks a part is none. What is no GGUF file, or one that helps
    in making models, is left out, and so are paths that no repository has.
    """
    whole: list[RepoGguf] = []
    split: dict[tuple[str, int, str], dict[int, Part]] = {}
    for part in parts:
        if not _is_offered(part.file):
            continue
        place = numbered(part.file)
        if place is not None and place.count <= _MOST_PARTS:
            split.setdefault((place.stem, place.count, place.end), {})[place.number] = part
        elif SPLIT.fullmatch(part.file) is None:
            whole.append(_gguf((part,)))
    whole += [
        _gguf(tuple(found[number] for number in range(1, count + 1)))
        for (_, count, _), found in split.items()
        if len(found) == count
    ]
    return tuple(sorted(whole, key=lambda file: (file.bytes, file.name)))


def _gguf(parts: tuple[Part, ...]) -> RepoGguf:
    first = parts[0].file
    return RepoGguf(
        name=first,
        quantization=quantization_of(first),
        bytes=sum(part.bytes for part in parts),
        parts=parts,
        projector=is_projector_name(_base(first)),
    )


def _is_offered(path: str) -> bool:
    return is_gguf(path) and is_file(path) and not _NO_MODEL.search(_base(path))


def _base(path: str) -> str:
    return path.rpartition("/")[2]
