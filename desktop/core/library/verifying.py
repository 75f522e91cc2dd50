"""Reading models again, to see whether they still are what they should be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.core.errors import BadModel, ModelFileMissing
from desktop.core.library import shelf
from desktop.core.library.facts import Checked, Verdict, Verified
from desktop.core.library.identify import read_entry, stamp_of
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
    tally = Tally(on_progress, model.bytes)
    checked: list[Checked] = []
    for file in _all_files(model):
        promise = claimed.get(str(file))
        if model.model is not None and not model.parts:
            promise = model.model.sha256 or promise
        if file not in model.files:
            checked.append(Checked(file, None, None))
            continue
        own = model.source == "own"
        checked.append(_check(library, file, promise, tally, stop, own=own))
        tally.next(file.stat().st_size if file.exists() else 0)
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


_ORDER: tuple[Verdict, ...] = ("right", "unknown", "damaged")


def _all_files(model: Installed) -> list[Path]:
    """Return the files that a model should have: also the parts that are missing."""
    place = shelf.numbered(model.path.name) if model.parts else None
    if place is None:
        return list(model.files)
    names = (f"{place.stem}-{n:05}-of-{place.count:05}" for n in range(1, place.count + 1))
    return [model.path.with_name(name + model.path.suffix) for name in names]


def _verdict(checked: Checked) -> Verdict:
    if checked.sha256 is None or checked.problem:
        return "damaged"
    if checked.expected is None:
        return "unknown"
    return "right" if checked.sha256 == checked.expected else "damaged"


def _check(
    library: Library, file: Path, promise: str | None, tally: Tally, stop: Stop, *, own: bool
) -> Checked:
    try:
        stamp = stamp_of(file)
        known = library.index.entries().get(str(file))
        valid = known is not None and known.stamp == stamp
        # A file of others may be replaced by another one, but none changes by itself.
        before = known if known is not None and (valid or own) else None
        # A file that ends too early is nothing to compare it with later.
        first = before.sha256 if before is not None and not before.problem else None
        expected = promise or (before and before.promised) or first
        marks = before.marks if before is not None else ()
        now = hashed(file, marks, tally, stop)
    except FileNotFoundError:
        raise ModelFileMissing(path=str(file)) from None
    except OSError as error:
        raise BadModel(path=str(file), reason=error.strerror or str(error)) from error
    right = now.sha256 == expected
    entry = known if known is not None and valid else read_entry(Entry(str(file), stamp))
    if entry is not None:
        # The marks of damaged content would locate nothing.
        kept = now.marks if right or expected is None else marks
        promised = expected or (None if entry.problem else now.sha256)
        library.index.put([replace(entry, sha256=now.sha256, marks=kept, promised=promised)])
    problem = entry.problem if entry is not None and not right else ""
    return Checked(file, now.sha256, expected, () if right else now.bad_blocks, problem)
