"""What a move that was killed while it deleted has left of the old folder."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest
from core.library.conftest import CONTENT, no_administrator
from core.library.test_moving import contents, fill, move, other_disk
from core.library.test_moving_again import HIDDEN, NOTE, kill_a_move, visible
from gguf_files import gguf, put

from desktop.core.library import Stopped
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.library.conftest import Shelf

    from desktop.core.library import Use

__all__ = ["other_disk"]  # the fixture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows kills otherwise")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path / "home")


def offered(shelf: Shelf, paths: Paths) -> list[Use]:
    """Return what the disk page offers of old folders."""
    return [use for use in shelf.library.disk_use(paths) if use.kind == "moved"]


def kill(shelf: Shelf, new: Path, moment: str, count: int = 1) -> dict[str, bytes]:
    """Kill a move once the new folder counts; return what it held."""
    before = fill(shelf)
    kill_a_move(shelf, new, moment, count)
    shelf.folder = new
    assert visible(new) == before
    return before


@pytest.mark.parametrize(
    ("moment", "count"),
    [
        ("moved", 1),
        # Five files, and the folders that are empty then.
        *(("os.remove", count) for count in range(1, 6)),
        *(("os.rmdir", count) for count in range(1, 3)),
    ],
)
def test_the_rest_of_the_old_folder_is_offered_and_cleaned_up(
    shelf: Shelf, other_disk: Path, paths: Paths, moment: str, count: int
) -> None:
    old, new = shelf.folder, other_disk / "models"
    before = kill(shelf, new, moment, count)
    rest = contents(old)
    assert rest

    (use,) = offered(shelf, paths)
    freed = shelf.library.clean_up([use])

    assert (use.path, use.removable, freed) == (old, True, use.bytes)
    assert use.bytes >= sum(map(len, rest.values()))
    assert contents(old) == {}
    assert list(old.iterdir()) == []
    assert contents(new) == before
    assert sorted(path.name for path in new.iterdir()) == ["a", "owner", "z"]
    assert offered(shelf, paths) == []


@pytest.mark.parametrize(("moment", "count"), [("os.remove", 6), ("os.rmdir", 5)])
def test_nothing_is_offered_where_nothing_is_left(
    shelf: Shelf, other_disk: Path, paths: Paths, moment: str, count: int
) -> None:
    old = shelf.folder
    kill(shelf, other_disk / "models", moment, count)

    assert contents(old) == {}
    assert offered(shelf, paths) == []


def test_what_has_come_or_changed_since_then_stays(
    shelf: Shelf, other_disk: Path, paths: Paths
) -> None:
    old = shelf.folder
    kill(shelf, other_disk / "models", "os.remove")
    put(old / "a" / "b" / "new.gguf", gguf("New"))
    put(old / "a" / "b" / "one.gguf", gguf("One", weights=4000))
    shutil.move(old / "z", old.parent / "kept")
    (old / "z").symlink_to(old.parent / "kept")

    shelf.library.clean_up(offered(shelf, paths))

    assert sorted(contents(old)) == ["a/b/new.gguf", "a/b/one.gguf"]
    assert (old / "z" / "y" / "note.txt").read_bytes() == b"a note"
    assert offered(shelf, paths) == []


def test_another_kill_while_it_is_cleaned_up_does_no_harm(
    shelf: Shelf, other_disk: Path, paths: Paths
) -> None:
    old, new = shelf.folder, other_disk / "models"
    before = kill(shelf, new, "os.remove", 2)
    # As far as it came.
    (old / "owner" / "Small-GGUF" / "small-Q8_0.gguf").unlink(missing_ok=True)

    shelf.library.clean_up(offered(shelf, paths))

    assert contents(old) == {}
    assert contents(new) == before


def test_the_old_disk_may_be_away_for_a_while(shelf: Shelf, other_disk: Path, paths: Paths) -> None:
    old = shelf.folder
    kill(shelf, other_disk / "models", "moved")
    old.rename(old.parent / "unplugged")

    assert offered(shelf, paths) == []

    (old.parent / "unplugged").rename(old)
    shelf.library.clean_up(offered(shelf, paths))
    assert contents(old) == {}


@pytest.mark.parametrize("far", [False, True])
def test_it_is_still_known_after_another_move(
    shelf: Shelf, tmp_path: Path, other_disk: Path, paths: Paths, far: bool
) -> None:
    old = shelf.folder
    before = kill(shelf, other_disk / "models", "os.remove", 3)

    move(shelf, (tmp_path if far else other_disk) / "third")

    (use,) = offered(shelf, paths)
    shelf.library.clean_up([use])
    assert use.path == old
    assert contents(old) == {}
    assert contents(shelf.folder) == before


def test_what_may_not_be_deleted_is_offered_later(
    shelf: Shelf, other_disk: Path, open_folder: Path, paths: Paths
) -> None:
    shelf.folder = old = open_folder / "models"
    before = fill(shelf)
    other_disk.chmod(0o777)
    (old / "a" / "b").chmod(0o555)

    with no_administrator():
        moved = shelf.library.move_folder(
            other_disk / "models", lambda _done, _all: None, lambda: False
        )
        for path in (other_disk / "models", *(other_disk / "models").rglob("*")):
            path.chmod(0o777)
    shelf.folder = other_disk / "models"

    assert moved.left == ()
    assert visible(shelf.folder) == before
    (use,) = offered(shelf, paths)
    (old / "a" / "b").chmod(0o755)
    shelf.library.clean_up([use])
    assert contents(old) == {}


def note(shelf: Shelf, folder: object, files: object) -> None:
    """Write a note of a move, as anybody may."""
    told: Any = {"folder": folder, "files": files}
    put(shelf.folder / f"{NOTE}0123456789abcdef.json", json.dumps(told).encode())


def stamped(path: Path, name: str) -> list[object]:
    status = path.stat()
    return [name, status.st_size, status.st_mtime_ns, status.st_ino]


def hostile(base: Path) -> Iterator[tuple[object, object]]:
    """Yield notes that are wrong, or want what is not to be had."""
    mine = put(base / "mine" / "thesis.pdf", b"mine")
    size, mtime, inode = stamped(mine, "")[1:]
    folder = str(mine.parent)
    yield folder, [["thesis.pdf", size, mtime, 1]]
    yield folder, [["thesis.pdf", size, 0, inode]]
    yield folder, [["thesis.pdf", 0, mtime, inode]]
    yield str(base / "other"), [stamped(mine, "../mine/thesis.pdf")]
    yield str(base / "other"), [stamped(mine, str(mine))]
    yield "mine", [stamped(mine, "thesis.pdf")]
    yield str(base), [stamped(mine, "mine/thesis.pdf")]
    yield folder, [["thesis.pdf"], [], 5, None, [[], 1, 2, 3], ["\0", 1, 2, 3]]
    yield from [(folder, None), (folder, 5), (None, []), (5, 5), (folder, {"a": 1})]


def test_notes_of_strangers_lead_to_nothing(shelf: Shelf, tmp_path: Path, paths: Paths) -> None:
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)
    (tmp_path / "other").mkdir()
    for folder, files in hostile(tmp_path):
        note(shelf, folder, files)
        uses = offered(shelf, paths)
        shelf.library.clean_up(uses)
        assert uses == [], (folder, files)
    for content in (b"", b"[]", b"{", b"[" * 100_000, b"\xff"):
        put(shelf.folder / f"{NOTE}0.json", content)
        assert offered(shelf, paths) == []

    assert (tmp_path / "mine" / "thesis.pdf").read_bytes() == b"mine"
    assert shelf.known() == ["small"]


@pytest.mark.parametrize("own", [None, b"mine!", b"ours", "link", "further", b"mine"])
def test_a_note_alone_makes_nothing_an_old_copy(
    shelf: Shelf, tmp_path: Path, paths: Paths, own: bytes | str | None
) -> None:
    mine = put(tmp_path / "home of mine" / "docs" / "thesis.txt", b"mine")
    (mine.parent / "empty").mkdir()
    place = shelf.folder / "docs" / mine.name
    if isinstance(own, bytes):
        put(place, own)
    elif own == "link":
        place.parent.mkdir()
        place.symlink_to(mine)
    elif own == "further":
        put(place, b"mine")
        shelf.more.append(str(mine.parent))
    note(shelf, str(mine.parents[1]), [stamped(mine, "docs/thesis.txt")])

    uses = offered(shelf, paths)
    shelf.library.clean_up(uses)

    # Whether the content is the same is looked at before it is deleted.
    assert len(uses) == (own in (b"ours", b"mine"))
    assert mine.exists() == (own != b"mine")
    assert (mine.parent / "empty").is_dir()
    assert offered(shelf, paths) == []


def test_a_note_makes_no_folder_an_old_copy(shelf: Shelf, tmp_path: Path, paths: Paths) -> None:
    mine = put(tmp_path / "home of mine" / "docs" / "thesis.txt", b"mine")
    shelf.own("docs/one.gguf")
    note(shelf, str(mine.parents[1]), [stamped(mine.parent, "docs")])

    uses = offered(shelf, paths)
    shelf.library.clean_up(uses)

    assert uses == []
    assert mine.exists()


def test_links_that_were_moved_are_old_copies_too(
    shelf: Shelf, other_disk: Path, paths: Paths
) -> None:
    fill(shelf)
    old, outside = shelf.folder, put(shelf.folder.parent / "outside.gguf", gguf("Outside"))
    (old / "a" / "b" / "inside.gguf").symlink_to("one.gguf")
    (old / "a" / "b" / "outside.gguf").symlink_to("../../../outside.gguf")
    kill_a_move(shelf, other_disk / "models", "moved")
    shelf.folder = other_disk / "models"

    shelf.library.clean_up(offered(shelf, paths))

    assert list(old.iterdir()) == []
    assert outside.exists()


def test_a_folder_that_is_used_again_is_nothing_to_clean_up(
    shelf: Shelf, other_disk: Path, paths: Paths
) -> None:
    old, new = shelf.folder, other_disk / "models"
    kill(shelf, new, "os.remove", 2)
    left = contents(old)
    for each in new.glob(f"{NOTE}*"):
        shutil.copy(each, old)
    shelf.folder = old

    assert offered(shelf, paths) == []
    shelf.folder = new
    shelf.place("lmstudio", old)
    assert offered(shelf, paths) == []
    assert contents(old).items() >= left.items()


def test_a_place_that_cannot_be_remembered_leaves_no_note(shelf: Shelf, other_disk: Path) -> None:
    before = fill(shelf)

    def refuse() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        shelf.library.move_folder(other_disk, lambda _done, _all: None, lambda: False, refuse)

    assert contents(shelf.folder) == before
    assert list(other_disk.iterdir()) == []


def test_the_hidden_folder_and_the_note_have_gone_after_a_move(
    shelf: Shelf, other_disk: Path
) -> None:
    fill(shelf)

    move(shelf, other_disk / "models")

    hidden = [name for name in os.listdir(shelf.folder) if name.startswith((HIDDEN, NOTE))]  # noqa: PTH208 - only the names
    assert hidden == []
