"""What fails is told of the side that failed: where a file comes from, or where it goes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import no_administrator
from core.library.test_importing import ONE, do, tree
from core.library.test_moving import contents, fill, move, other_disk
from core.library.test_moving_again import kill_a_move
from gguf_files import gguf, put

from desktop.core.errors import (
    AssistantError,
    DiskFailed,
    FolderReadOnly,
    ModelFileMissing,
    MoveRefused,
)
from desktop.core.library.work import Tally, copy, same_content
from desktop.core.wording import describe

if TYPE_CHECKING:
    from core.library.conftest import Shelf

    from desktop.core.library import How

__all__ = ["other_disk"]  # the fixture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights there")
#: Linux gives it out only where something is mapped, and fails at its beginning as a bad disk does.
BAD = Path("/proc/self/mem")


def silent() -> Tally:
    return Tally(lambda _done, _all: None, 1)


def told(error: AssistantError) -> tuple[type[AssistantError], object]:
    return type(error), error.data["path"]


@pytest.mark.skipif(not BAD.exists(), reason="Linux alone has such a file")
def test_a_disk_that_cannot_be_read_is_the_one_that_is_named(tmp_path: Path) -> None:
    target = tmp_path / "models" / "one.gguf"
    target.parent.mkdir()

    with pytest.raises(DiskFailed) as caught:
        copy(BAD, target, silent(), lambda: False)
    assert told(caught.value) == (DiskFailed, str(BAD))
    assert "nput/output" in str(caught.value.data["reason"])
    assert tree(tmp_path / "models") == []

    for pair in [(BAD, put(target, ONE)), (target, BAD)]:
        with pytest.raises(DiskFailed) as caught:
            same_content(*pair, silent(), lambda: False)
        assert told(caught.value) == (DiskFailed, str(BAD))


def test_what_is_in_the_place_already_stays(tmp_path: Path) -> None:
    target = put(tmp_path / "models" / "one.gguf", b"there before")

    with pytest.raises(FolderReadOnly) as caught:
        copy(put(tmp_path / "one.gguf", ONE), target, silent(), lambda: False)

    assert told(caught.value) == (FolderReadOnly, str(target.parent))
    assert target.read_bytes() == b"there before"


@pytest.mark.parametrize("how", ["copy", "move"])
def test_a_file_that_goes_while_it_is_imported_is_named(
    shelf: Shelf, other_disk: Path, how: How
) -> None:
    path = put(other_disk / "one.gguf", ONE)

    with pytest.raises(ModelFileMissing) as caught:
        shelf.library.import_file(
            path, how, lambda _done, _all: path.unlink(missing_ok=True), lambda: False
        )

    assert told(caught.value) == (ModelFileMissing, str(path))
    assert tree(shelf.folder) == []


def test_a_file_that_may_not_be_read_any_more_is_named(shelf: Shelf, open_folder: Path) -> None:
    shelf.folder = open_folder / "models"
    shelf.folder.mkdir()
    shelf.folder.chmod(0o777)
    path = put(open_folder / "one.gguf", ONE)

    def tell(_done: int, _all: int) -> None:
        # What an administrator does meanwhile.
        os.seteuid(0)
        path.chmod(0)
        os.seteuid(65534)

    with no_administrator(), pytest.raises(DiskFailed) as caught:
        shelf.library.import_file(path, "copy", tell, lambda: False)

    assert told(caught.value) == (DiskFailed, str(path))
    assert tree(shelf.folder) == []


def test_a_folder_that_keeps_its_files_is_the_one_that_is_named(
    shelf: Shelf, open_folder: Path
) -> None:
    shelf.folder = open_folder / "models"
    shelf.folder.mkdir()
    shelf.folder.chmod(0o777)
    path = put(open_folder / "closed" / "one.gguf", ONE)
    path.parent.chmod(0o555)

    with no_administrator(), pytest.raises(MoveRefused) as caught:
        do(shelf, path, "move")

    path.parent.chmod(0o755)
    assert told(caught.value) == (MoveRefused, str(path.parent))
    assert "may not take anything out of" in describe(caught.value).title
    assert path.read_bytes() == ONE
    assert tree(shelf.folder) == []


def test_a_models_folder_that_is_closed_is_the_one_that_is_named(
    shelf: Shelf, open_folder: Path
) -> None:
    shelf.folder = open_folder / "models"
    (shelf.folder / "imported").mkdir(parents=True)
    path = put(open_folder / "open" / "one.gguf", ONE)
    path.parent.chmod(0o777)

    with no_administrator(), pytest.raises(FolderReadOnly) as caught:
        do(shelf, path, "move")

    assert told(caught.value) == (FolderReadOnly, str(shelf.folder / "imported"))
    assert path.read_bytes() == ONE


def test_a_file_that_may_not_be_read_is_named_when_the_folder_moves(
    shelf: Shelf, open_folder: Path, other_disk: Path
) -> None:
    shelf.folder = open_folder / "models"
    before = fill(shelf)
    other_disk.chmod(0o777)
    secret = shelf.folder / "a" / "b" / "one.gguf"
    secret.chmod(0)

    with no_administrator(), pytest.raises(DiskFailed) as caught:
        move(shelf, other_disk / "new")

    secret.chmod(0o644)
    assert told(caught.value) == (DiskFailed, str(secret))
    assert contents(shelf.folder) == before
    assert list(other_disk.iterdir()) == []


def test_a_folder_in_it_that_may_not_be_read_is_named(shelf: Shelf, open_folder: Path) -> None:
    shelf.folder = open_folder / "models"
    fill(shelf)
    secret = shelf.folder / "a" / "b"
    secret.chmod(0)

    with no_administrator(), pytest.raises(DiskFailed) as caught:
        move(shelf, open_folder / "new")

    secret.chmod(0o755)
    assert told(caught.value) == (DiskFailed, str(secret))


def test_an_old_folder_that_keeps_what_is_in_it_is_named(shelf: Shelf, open_folder: Path) -> None:
    shelf.folder = open_folder / "models"
    before = fill(shelf)
    shelf.folder.chmod(0o555)
    new = open_folder / "new"
    new.mkdir()
    new.chmod(0o777)

    with no_administrator(), pytest.raises(MoveRefused) as caught:
        move(shelf, new)

    shelf.folder.chmod(0o755)
    assert told(caught.value) == (MoveRefused, str(shelf.folder))
    assert contents(shelf.folder) == before


@pytest.mark.parametrize("again", [False, True])
def test_a_file_that_goes_while_the_folder_moves_is_named(
    shelf: Shelf, other_disk: Path, again: bool
) -> None:
    fill(shelf)
    new, gone = other_disk / "new", shelf.folder / "z" / "y" / "note.txt"
    if again:
        kill_a_move(shelf, new, "moved")

    def stop() -> bool:
        gone.unlink(missing_ok=True)
        return False

    with pytest.raises(ModelFileMissing) as caught:
        move(shelf, new, stop)

    assert told(caught.value) == (ModelFileMissing, str(gone))
    assert shelf.known() == ["a/b/one.gguf", "small"]


def test_a_file_that_is_cut_while_it_is_copied_is_named(shelf: Shelf, other_disk: Path) -> None:
    path = put(other_disk / "one.gguf", gguf("One", weights=1_000_000))

    def tell(done: int, _all: int) -> None:
        if done:
            os.truncate(path, 10)

    with pytest.raises(DiskFailed) as caught:
        copy(path, shelf.folder / "one.gguf", Tally(tell, path.stat().st_size), lambda: False)

    assert told(caught.value) == (DiskFailed, str(path))
    assert tree(shelf.folder) == []
