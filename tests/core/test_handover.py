"""What a second start says to the window that is open."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core import handover
from desktop.core.handover import Asked

ROOT = Path(Path.cwd().anchor)
#: What file systems allow in names; a name of Linux may be any bytes but these two.
RAW = st.binary(min_size=1, max_size=40).map(lambda raw: raw.replace(b"\0", b"x"))
NAMES = (
    RAW.map(os.fsdecode)
    if sys.platform != "win32"
    else st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
)


@given(st.lists(NAMES.map(lambda name: ROOT / name.strip("/\\") / "m.gguf"), max_size=30))
def test_files_arrive_as_they_were_sent(files: list[Path]) -> None:
    sent = handover.message(files=files)

    assert handover.length(sent[: handover.LONGEST_LINE]) == len(sent)
    assert handover.read(sent) == Asked(files=tuple(files))


@given(st.lists(NAMES, min_size=1, max_size=3), st.data())
def test_a_message_is_taken_whole_or_not_at_all(names: list[str], data: st.DataObject) -> None:
    sent = handover.message(files=[ROOT / "folder" / name.strip("/\\") for name in names])
    cut = data.draw(st.integers(0, len(sent) - 1))

    assert handover.read(sent[:cut]) is None
    assert handover.read(sent + b"x") is None
    assert handover.length(sent[:cut]) in (None, len(sent))


@given(
    st.binary(max_size=200)
    | st.binary(max_size=100).map(lambda raw: b"open %d\n" % len(raw) + raw)
    | st.lists(st.binary(max_size=20), max_size=4).map(
        lambda parts: (
            b"open %d\n" % sum(len(part) + 2 for part in parts)
            + b"".join(b"/" + part + b"\0" for part in parts)
        )
    )
)
def test_whatever_is_sent_is_bounded_and_leads_to_whole_paths_only(raw: bytes) -> None:
    length = handover.length(raw)
    asked = handover.read(raw)

    assert length is None or 0 <= length <= handover.LONGEST_MESSAGE
    if asked is not None:
        assert length == len(raw)
        assert len(asked.files) <= handover.MOST_FILES + 1
        assert all(file.is_absolute() for file in asked.files)


@pytest.mark.parametrize(
    "raw",
    [
        *(b"", b"\n", b"raise", b"RAISE\n", b"raise\nraise\n", b"x" * 10_000),
        *(b"open\n", b"open 0\n", b"open -4\n/a\0", b"open 3\n/a/", b"open 2\n\0\0"),
        *(b"open 9\na/b.gguf\0", b"open 99999999\n/a\0", b"open 4\n/a\0b", b"open 9" + b"9" * 30),
    ],
)
def test_nonsense_is_refused(raw: bytes) -> None:
    assert handover.read(raw) is None


def test_many_files_are_bounded_and_it_can_be_told_that_there_were_more() -> None:
    files = [ROOT / f"{number}.gguf" for number in range(5000)]
    longest = ROOT / ("x" * (handover.LONGEST_PATH - len(os.fsencode(ROOT))))

    asked = handover.read(handover.message(files=files))
    most = handover.message(files=[longest] * 200)

    assert asked is not None
    assert asked.files == tuple(files[: handover.MOST_FILES + 1])
    assert len(most) <= handover.LONGEST_MESSAGE
    assert handover.length(most) == len(most)
    # One that is too long to be opened is left out; the window comes to the front all the same.
    assert handover.message(files=[longest / "x"]) == handover.RAISE


def test_a_relative_path_is_sent_as_what_it_means_here() -> None:
    asked = handover.read(handover.message(files=[Path("m.gguf")]))

    assert asked == Asked(files=(Path.cwd() / "m.gguf",))
