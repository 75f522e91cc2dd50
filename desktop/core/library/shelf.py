"""Making models of the files that were found: parts together, projectors to their models, names.

Pure: everything is a function of the files' names and of what is known of them.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.library.facts import HeaderFacts, Installed, State
from desktop.core.repo_files import quantization_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.core.catalogue import Catalogue
    from desktop.core.catalogue_facts import Model
    from desktop.core.library.index import Entry
    from desktop.core.library.scan import Found

#: A repository is <owner>/<repo>.
REPO_DEPTH: Final = 2
_SPLIT: Final = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.(?i:gguf)")
_PROJECTOR: Final = "mmproj"
#: What in a projector's name says nothing about the model that it belongs to.
_COMMON_WORDS: Final = frozenset(
    {_PROJECTOR, "model", "f16", "fp16", "bf16", "f32", "fp32", "q8", "0", "gguf"}
)
_WORDS: Final = re.compile(r"[^a-z0-9]+")
#: The projectors to prefer: half the precision is enough, more is only larger.
_PRECISIONS: Final = ("F16", "BF16", "Q8_0")


@dataclass(frozen=True, slots=True)
class Numbered:
    """The place of a file in a split model.

    Attributes:
        stem: the name that all parts begin with.
        number: from 1.
        count: how many parts there are.
    """

    stem: str
    number: int
    count: int


@dataclass(slots=True)
class _Draft:
    """A model in the making: its files in order, those that are missing left out."""

    files: list[tuple[Found, Entry | None]]
    count: int = 1


@dataclass(slots=True)
class _Pile:
    """What the files turned out to be.

    Attributes:
        drafts: the models.
        projectors: by folder.
        names: of the models, by folder.
    """

    drafts: list[_Draft] = field(default_factory=list)
    projectors: dict[str, list[str]] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)


class Known:
    """What the catalogue knows, by content and by name."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.by_hash: Mapping[str, Model] = {
            model.sha256: model for model in reversed(catalogue.models) if model.sha256
        }
        self.sizes = frozenset(model.bytes for model in catalogue.models if model.bytes)

    def content(self, found: Found, entry: Entry | None) -> str | None:
        """Return the hash of a file: what was read, or what the other program has found."""
        if entry is not None and entry.sha256:
            return entry.sha256
        model = self.by_hash.get(found.claimed or "")
        # A file of another size than the known model's cannot be it, whoever says so.
        wrong = model is not None and model.bytes not in (None, found.stamp.size)
        return None if wrong else found.claimed

    def named(self, key: str, size: int) -> Model | None:
        """Return the model that a file of the own folder is, by its name and size."""
        parts = key.split("/")
        repo, file = "/".join(parts[:REPO_DEPTH]), "/".join(parts[REPO_DEPTH:])
        model = self.catalogue.find(repo, file)
        # Another size is another file: an older upload, or one that was cut.
        return model if model is not None and model.bytes in (None, size) else None


def numbered(name: str) -> Numbered | None:
    """Return the place that a file's name gives it in a split model."""
    match = _SPLIT.fullmatch(name)
    if match is None or not 1 <= int(match[2]) <= int(match[3]):
        return None
    return Numbered(match[1], int(match[2]), int(match[3]))


def is_projector_name(name: str) -> bool:
    """Return whether a file of that name is the second half of a model that sees pictures."""
    return _PROJECTOR in name.lower()


def projector_for(model: str, projectors: Sequence[str], *, alone: bool) -> str | None:
    """Return the projector of a model, all by path.

    Args:
        model: the model's file.
        projectors: those in its folder.
        alone: whether there is no other model that they could belong to.
    """
    words = _words(model)
    fitting = [path for path in projectors if _words(path) - _COMMON_WORDS <= words]
    if not fitting and alone:
        fitting = list(projectors)
    return min(fitting, key=_precision, default=None)


def own_id(found: Found) -> str:
    """Return the id of a file as long as it is no known model."""
    if found.source in ("own", "folder"):
        return found.key
    return f"{found.source}:{found.key}"


def once(found: Iterable[Found]) -> list[Found]:
    """Return the files without those that are only other names of one before."""
    seen: set[object] = set()
    kept: list[Found] = []
    for each in found:
        identity = each.identity
        if identity not in seen:
            seen.add(identity)
            kept.append(each)
    return kept


def valid_entry(found: Found, entries: Mapping[str, Entry]) -> Entry | None:
    """Return what is known of a file, if it is still the one that was read."""
    entry = entries.get(found.path)
    return entry if entry is not None and entry.stamp == found.stamp else None


def assemble(
    found: Sequence[Found], entries: Mapping[str, Entry], known: Known
) -> tuple[Installed, ...]:
    """Return the models among the files, those to be preferred first.

    Files of the own folder are taken at their names until their headers were read; all others
    count only once that was done, because they may be unfinished.

    Args:
        found: the files, each once, the own folder's first.
        entries: what is known of files, by path.
        known: the catalogue.
    """
    pile = _sort(found, entries)
    models = [_installed(draft, known, pile) for draft in pile.drafts]
    # The own file first, and first the one that lies where the catalogue's belongs.
    models.sort(key=lambda one: (one.source != "own", _lies_elsewhere(one), one.id))
    ids: set[str] = set()
    first: dict[str, str] = {}
    named = []
    for model in models:
        given = _given_id(model, ids)
        ids.add(given)
        copy_of = first.get(model.sha256) if model.sha256 else None
        if model.sha256 and model.state == "ready":
            first.setdefault(model.sha256, given)
        if given != model.id or copy_of is not None:
            model = replace(model, id=given, copy_of=copy_of)  # noqa: PLW2901 - the same one
        named.append(model)
    return tuple(named)


def _sort(found: Sequence[Found], entries: Mapping[str, Entry]) -> _Pile:
    pile = _Pile()
    splits: dict[tuple[str, str, int], dict[int, tuple[Found, Entry | None]]] = {}
    for each in found:
        entry = valid_entry(each, entries)
        folder, _, name = each.path.rpartition(os.sep)
        facts = entry.facts if entry else None
        own = each.source == "own"
        if not own and (entry is None or entry.problem):
            continue
        if facts.projector if facts else is_projector_name(name):
            pile.projectors.setdefault(folder, []).append(each.path)
        elif facts and not (own or facts.chats):
            continue
        elif (place := numbered(name)) is not None:
            parts = splits.setdefault((folder, place.stem, place.count), {})
            parts[place.number] = (each, entry)
            pile.names.setdefault(folder, []).append(place.stem)
        else:
            pile.names.setdefault(folder, []).append(name)
            pile.drafts.append(_Draft([(each, entry)]))
    for (_, _, count), parts in splits.items():
        pile.drafts.append(_Draft([parts[number] for number in sorted(parts)], count))
    return pile


def _installed(draft: _Draft, known: Known, pile: _Pile) -> Installed:
    first, entry = draft.files[0]
    size = sum(found.stamp.size for found, _ in draft.files)
    content = known.content(first, entry) if draft.count == 1 else None
    by_name = known.named(first.key, size) if first.source == "own" and draft.count == 1 else None
    model = by_name or known.by_hash.get(content or "")
    expected = by_name.sha256 if by_name else None
    state: State = "ready" if len(draft.files) == draft.count else "incomplete"
    if any(each.problem == "truncated-gguf" for _, each in draft.files if each):
        state = "incomplete"
    elif any(_is_damaged(found, each, expected) for found, each in draft.files):
        state = "damaged"
    return Installed(
        id=own_id(first),
        model=model,
        path=Path(first.path),
        bytes=size,
        source=first.source,
        parts=tuple(Path(found.path) for found, _ in draft.files) if draft.count > 1 else (),
        projector=_projector(first, pile) if pile.projectors or first.projector else None,
        sha256=content,
        facts=_facts(draft),
        state=state,
        title=first.title or _stem(first, draft.count),
        file_id=own_id(first),
    )


def _stem(first: Found, parts: int) -> str:
    """Return the name that all parts of a split model begin with; "" for an ordinary one."""
    place = numbered(first.path.rpartition(os.sep)[2]) if parts > 1 else None
    return place.stem if place is not None else ""


def _given_id(model: Installed, taken: set[str]) -> str:
    """Return the catalogue's id for the first with that content, else the file's own."""
    wanted = model.model.id if model.model else model.id
    for each in (wanted, model.id):
        if each not in taken:
            return each
    return str(model.path)


def _lies_elsewhere(model: Installed) -> bool:
    return model.model is None or not model.id.endswith(model.model.file)


def _is_damaged(found: Found, entry: Entry | None, expected: str | None) -> bool:
    if entry is None:
        return False
    if entry.problem:
        return True
    wanted = expected or entry.promised or found.claimed
    return None not in (wanted, entry.sha256) and wanted != entry.sha256


def _facts(draft: _Draft) -> HeaderFacts | None:
    first, entry = draft.files[0]
    if entry is None or entry.facts is None:
        return None
    facts = entry.facts
    if facts.quantization is None:
        facts = replace(facts, quantization=quantization_of(first.title or first.path))
    if draft.count > 1:
        counts = [each.facts.parameters for _, each in draft.files if each and each.facts]
        known = len(counts) == draft.count and None not in counts
        facts = replace(facts, parameters=sum(n or 0 for n in counts) if known else None)
    return facts


def _projector(found: Found, pile: _Pile) -> Path | None:
    if found.projector is not None:
        return Path(found.projector)
    folder = found.path.rpartition(os.sep)[0]
    # Some repositories have a folder for each quantization, and the projector above them.
    above = folder.rpartition(os.sep)[0] if found.key.count("/") > REPO_DEPTH else ""
    for place in (folder, above):
        if place in pile.projectors:
            # Quantizations of one model have one name but for what tells them apart.
            alone = len({_plain_name(name) for name in pile.names.get(place, ())}) <= 1
            chosen = projector_for(found.path, pile.projectors[place], alone=alone)
            return Path(chosen) if chosen else None
    return None


def _plain_name(name: str) -> str:
    return name.lower().replace((quantization_of(name) or "").lower(), "")


def _words(path: str) -> frozenset[str]:
    name = path.rpartition(os.sep)[2].lower().removesuffix(".gguf")
    return frozenset(word for word in _WORDS.split(name) if word)


def _precision(path: str) -> tuple[int, str]:
    name = quantization_of(path)
    return (_PRECISIONS.index(name) if name in _PRECISIONS else len(_PRECISIONS), path)
