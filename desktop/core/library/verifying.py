"""Reading models again, to see whether they still are what they should be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.errors import BadModel, ModelFileMissing, UnknownModel
from desktop.core.gguf_names import numbered
from desktop.core.library.facts import Checked, Verdict, Verified
from desktop.core.library.identify import read_again, stamp_of
from desktop.core.library.index import Entry
from desktop.core.library.work import Tally, hashed

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.library.facts import Installed
    from desktop.core.library.library import Library
    from desktop.core.library.work import Report, Stop


def verify(library: Library, model: Installed, on_progress: Report, stop: Stop) -> Verified:
    """Read all of a model and compare it with what it should be; see `Library.verify`."""
    claimed = {found.path: found.claimed for found in library.files()}
    files = _all_files(model)
    tally = Tally(on_progress, sum(_size(file) for file in files))
    own = model.source == "own"
    checked: list[Checked] = []
    for file in files:
        if file not in (*model.files, model.projector):
            checked.append(Checked(file, None, None))
            continue
        published = _published(model, file) or claimed.get(str(file))
        checked.append(_check(library, file, published, tally, stop, own=own))
        tally.next(_size(file))
    # What is bad is told before what is only not known.
    worst = max(checked, key=lambda one: _ORDER.index(_verdict(one)))
    return Verified(
        id=model.id,
        path=worst.path,
        state=_verdict(worst),
        sha256=worst.sha256,
        expected=worst.expected,
        bad_blocks=worst.bad_blocks,
        files=tuple(checked),
    )


def accept(library: Library, model: Installed) -> None:
    """Let a model be what it is; see `Library.accept`."""
    entry = library.index.entries().get(str(model.path))
    if entry is None or not model.acceptable:
        raise UnknownModel(name=model.id)
    # The marks are those of the content that it should have had.
    library.index.put([replace(entry, marks=(), promised=entry.sha256, accepted=True)])


_ORDER: tuple[Verdict, ...] = ("right", "unknown", "damaged")


def _all_files(model: Installed) -> list[Path]:
    """Return the files that a model should have: also the parts that are missing."""
    place = numbered(model.path.name) if model.parts else None
    files = [model.path.with_name(name) for name in place.names] if place else list(model.files)
    return [*files, *([model.projector] if model.projector else [])]


def _published(model: Installed, file: Path) -> str | None:
    """Return the hash that the catalogue has of a file of a model."""
    if model.model is None:
        return None
    if file == model.path:
        return model.model.sha256
    projector = model.model.projector
    known = projector is not None and projector.file.rpartition("/")[2] == file.name
    return projector.sha256 if projector is not None and known else None


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _verdict(checked: Checked) -> Verdict:
    if checked.sha256 is None or checked.problem:
        return "damaged"
    if checked.expected is None:
        return "unknown"
    return "right" if checked.sha256 == checked.expected else "damaged"


def _expected(entry: Entry | None, published: str | None) -> str | None:
    """Return the hash that a file should have; None where nobody knows."""
    if entry is None:
        return published
    if entry.accepted:
        return entry.promised
    # A file that ends too early is nothing to compare it with later.
    return published or entry.promised or (None if entry.problem else entry.sha256)


def _check(
    library: Library, file: Path, published: str | None, tally: Tally, stop: Stop, *, own: bool
) -> Checked:
    try:
        stamp = stamp_of(file)
        known = library.index.entries().get(str(file))
        entry = known
        if known is None or known.stamp != stamp:
            entry = read_again(known, Entry(str(file), stamp), own=own)
        expected = _expected(entry, published)
        marks = entry.marks if entry is not None else ()
        now = hashed(file, marks, tally, stop)
    except FileNotFoundError:
        raise ModelFileMissing(path=str(file)) from None
    except OSError as error:
        raise BadModel(path=str(file), reason=error.strerror or str(error)) from error
    right = now.sha256 == expected
    if entry is not None:
        # The marks of damaged content would locate nothing.
        kept = now.marks if right or expected is None else marks
        promised = expected or (None if entry.problem else now.sha256)
        library.index.put([replace(entry, sha256=now.sha256, marks=kept, promised=promised)])
    problem = entry.problem if entry is not None and not right else ""
    return Checked(file, now.sha256, expected, () if right else now.bad_blocks, problem)
