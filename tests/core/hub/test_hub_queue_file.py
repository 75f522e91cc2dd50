"""The file of the queue: what is written is read, and nothing that is read does harm."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import HubForbidden, HubNotFound, NoNetwork
from desktop.core.hub.queue.downloads import WantedFile
from desktop.core.hub.queue.rows import Entry, row
from desktop.core.hub.queue.state import from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
NAMES = st.text("abcxyz-_ ü", min_size=1, max_size=20).map(str.strip).filter(bool)
FILES = st.builds(
    WantedFile,
    repo=TEXTS,
    file=TEXTS,
    revision=st.none() | TEXTS,
    destination=NAMES.map(lambda name: Path.cwd() / "models" / name),
    bytes=st.none() | st.integers(0, 1 << 45),
    sha256=st.none() | st.text("0123456789abcdef", min_size=64, max_size=64),
)
ERRORS = st.sampled_from(
    [
        HubForbidden(repo="a/b", page="https://example.org/a/b"),
        NoNetwork(host="x", reason="y"),
        HubNotFound(repo="a/b", file=None),
    ]
)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Draw a row as the queue may keep it."""
    files = draw(st.lists(FILES, min_size=1, max_size=3))
    state = draw(st.sampled_from(["queued", "paused", "failed"]))
    shown = row(draw(TEXTS), draw(TEXTS), files, state)  # type: ignore[arg-type]  # a state
    entry = Entry(shown, brought=set(draw(st.sets(st.integers(0, len(files) - 1)))))
    if state == "failed":
        object.__setattr__(shown, "error", draw(ERRORS))
    return entry


def facts(entry: Entry) -> tuple[object, ...]:
    shown = entry.shown
    error = shown.error and (shown.error.code, shown.error.data)
    return shown.key, shown.name, shown.state, shown.files, error, entry.brought


@given(st.lists(entries(), max_size=5, unique_by=lambda entry: entry.shown.key))
def test_what_is_written_is_read_again(written: list[Entry]) -> None:
    read, bad = from_text(to_text(written).encode())

    assert bad == 0
    assert [facts(entry) for entry in read] == [facts(entry) for entry in written]


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_read(text: bytes) -> None:
    with contextlib.suppress(ValueError):
        from_text(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - it is JSON
    """Yield the way to everything in a JSON value."""
    if not isinstance(value, dict | list):
        return
    for key, one in value.items() if isinstance(value, dict) else enumerate(value):
        yield (*path, key)
        yield from places(one, (*path, key))


@given(st.lists(entries(), min_size=1, max_size=3), JSON, st.data())
def test_any_change_by_hand_costs_at_most_the_rows_it_is_in(
    written: list[Entry], value: object, data: st.DataObject
) -> None:
    kept = json.loads(to_text(written))
    *way, last = data.draw(st.sampled_from(list(places(kept))))
    inner = kept
    for key in way:
        inner = inner[key]
    inner[last] = value
    try:
        read, _ = from_text(json.dumps(kept).encode())
    except ValueError:
        assert last == "downloads"
        return

    for entry in read:
        assert entry.shown.key
        assert entry.shown.files
        assert all(file.destination.is_absolute() for file in entry.shown.files)
    # What is read can be kept again.
    again, bad = from_text(to_text(read).encode())
    assert (len(again), bad) == (len(read), 0)
