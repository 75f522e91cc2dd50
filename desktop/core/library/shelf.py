"""Making models of the files that were found: parts together, projectors to their models, names.

Pure: everything is a function of the files' names and of what is known of them.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.gguf_names import is_projector_name, numbered, without_suffix
from desktop.core.library.facts import Installed, State
from desktop.core.library.names import REPO_DEPTH
from desktop.core.repo_files import quantization_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.core.catalogue import Catalogue
    from desktop.core.catalogue_facts import Model
    from desktop.core.library.header_facts import HeaderFacts
    from desktop.core.library.index import Entry
    from desktop.core.library.scan import Found

#: What in a projector's name says nothing about the model that it belongs to.
_COMMON_WORDS: Final = frozenset(
    {"mmproj", "model", "f16", "fp16", "bf16", "f32", "fp32", "q8", "0", "gguf"}
)
_WORDS: Final = re.compile(r"[^a-z0-9]+")
#: The projectors to prefer: half the precision is enough, more is only larger.
_PRECISIONS: Final = ("F16", "BF16", "Q8_0")


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
        eyes: what is known of the projectors, by path.
        names: of the models, by folder.
    """

    drafts: list[_Draft] = field(default_factory=list)
    projectors: dict[str, list[str]] = field(default_factory=dict)
    eyes: dict[str, tuple[Found, Entry | None]] = field(default_factory=dict)
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
    sharing = Counter(model.projector for model in models)
    named = []
    for model in models:
        given = _given_id(model, ids)
        ids.add(given)
        content = model.content
        copy_of = first.get(content) if content else None
        if content and model.state == "ready":
            first.setdefault(content, given)
        eyes = model.projector_bytes if sharing[model.projector] == 1 else 0
        if given != model.id or copy_of is not None or eyes != model.projector_bytes:
            model = replace(  # noqa: PLW2901 - the same one
                model, id=given, copy_of=copy_of, projector_bytes=eyes
            )
        named.append(model)
    return tuple(named)


def _sort(found: Sequence[Found], entries: Mapping[str, Entry]) -> _Pile:
    pile = _Pile()
    splits: dict[tuple[str, str, int, str], dict[int, tuple[Found, Entry | None]]] = {}
    for each in found:
        entry = valid_entry(each, entries)
        folder, _, name = each.path.rpartition(os.sep)
        facts = entry.facts if entry else None
        own = each.source == "own"
        if not own and facts is None:
            continue
        if facts.projector if facts else is_projector_name(name):
            pile.projectors.setdefault(folder, []).append(each.path)
            pile.eyes[each.path] = (each, entry)
        elif facts and not (own or facts.chats):
            continue
        elif (place := numbered(name)) is not None:
            parts = splits.setdefault((folder, place.stem, place.count, place.end), {})
            parts[place.number] = (each, entry)
            pile.names.setdefault(folder, []).append(place.stem)
        else:
            pile.names.setdefault(folder, []).append(name)
            pile.drafts.append(_Draft([(each, entry)]))
    for (_, _, count, _), parts in splits.items():
        pile.drafts.append(_Draft([parts[number] for number in sorted(parts)], count))
    return pile


def _installed(draft: _Draft, known: Known, pile: _Pile) -> Installed:
    first, entry = draft.files[0]
    size = sum(found.stamp.size for found, _ in draft.files)
    contents = [known.content(*each) for each in draft.files]
    # Of a split model the catalogue knows the first part.
    by_name = known.named(first.key, first.stamp.size) if first.source == "own" else None
    expected = by_name.sha256 if by_name else None
    state, whole = _state(draft, expected), len(draft.files) == draft.count
    unlike = entry is not None and _is_other(entry, expected)
    rest_is_sound = not any(_is_damaged(*each, None) for each in draft.files[1:])
    projector = _projector(first, pile) if pile.projectors or first.projector else None
    eyes = pile.eyes.get(str(projector))
    return Installed(
        id=own_id(first),
        model=by_name or known.by_hash.get(contents[0] or ""),
        path=Path(first.path),
        bytes=size,
        source=first.source,
        parts=tuple(Path(found.path) for found, _ in draft.files) if draft.count > 1 else (),
        projector=projector,
        sha256=contents[0] if draft.count == 1 else None,
        parts_sha256=_hashes(contents) if draft.count > 1 and whole else (),
        facts=_facts(draft),
        state=state,
        title=first.title or _stem(first, draft.count),
        file_id=own_id(first),
        linked_bytes=sum(found.stamp.size for found, _ in draft.files if found.linked),
        projector_bytes=eyes[0].stamp.size if eyes and not eyes[0].linked else 0,
        projector_damaged=eyes is not None and _is_damaged(*eyes, None),
        projector_shared=eyes is not None and (eyes[0].source != "own" or eyes[0].linked),
        acceptable=unlike and state == "damaged" and rest_is_sound,
        accepted=unlike and state == "ready",
    )


def _state(draft: _Draft, expected: str | None) -> State:
    """Return the state of a model, of whose first file the catalogue has the hash `expected`."""
    cut = any(each.problem == "truncated-gguf" for _, each in draft.files if each)
    if cut or len(draft.files) < draft.count:
        return "incomplete"
    wanted = (expected, *(None for _ in draft.files[1:]))
    damaged = (_is_damaged(*each, hash_) for each, hash_ in zip(draft.files, wanted, strict=True))
    return "damaged" if any(damaged) else "ready"


def _is_other(entry: Entry, expected: str | None) -> bool:
    """Return whether a sound file is known to be another one than the catalogue's."""
    return not entry.problem and None not in (expected, entry.sha256) and entry.sha256 != expected


def _hashes(contents: Sequence[str | None]) -> tuple[str, ...]:
    known = tuple(each for each in contents if each is not None)
    return known if len(known) == len(contents) else ()


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
    wanted = entry.promised if entry.accepted else expected or entry.promised or found.claimed
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
    name = without_suffix(path.rpartition(os.sep)[2]).lower()
    return frozenset(word for word in _WORDS.split(name) if word)


def _precision(path: str) -> tuple[int, str]:
    name = quantization_of(path)
    return (_PRECISIONS.index(name) if name in _PRECISIONS else len(_PRECISIONS), path)
