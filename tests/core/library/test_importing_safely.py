from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from core.library.test_importing import CLIP, HOWS, ONE, do, links, tree
from core.library.test_moving import other_disk
from gguf_files import gguf, put

from desktop.core.errors import AlreadyHere, DiskFull, ModelFileMissing, NotGguf
from desktop.core.library import Stopped
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

    from desktop.core.library import How, Installed

__all__ = ["other_disk"]  # the fixture


def parts(folder: Path, name: str = "big") -> list[Path]:
    return [
        put(folder / f"{name}-{number:05}-of-00002.gguf", gguf("Big", weights=100 * number))
        for number in (1, 2)
    ]


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("name", ["sha256-abcdef", "Model.GGUF", "incomplete-one.gguf", "a.bin"])
def test_a_model_of_any_name_is_found_afterwards(
    shelf: Shelf, tmp_path: Path, how: How, name: str
) -> None:
    if how == "link" and sys.platform == "win32":
        pytest.skip("links need rights on Windows")
    model = do(shelf, put(tmp_path / name, ONE), how)

    assert model.source == "own"
    assert shelf.ids() == [model.id]
    assert model.path.read_bytes() == ONE


def test_the_longest_of_names_can_be_copied(shelf: Shelf, tmp_path: Path) -> None:
    model = do(shelf, put(tmp_path / f"{'n' * 250}.gguf", ONE))

    assert shelf.ids() == [model.id]


@links
def test_a_moved_link_still_leads_to_the_content(shelf: Shelf, tmp_path: Path) -> None:
    content = put(tmp_path / "blobs" / "abc", ONE)
    link = tmp_path / "snapshot" / "one.gguf"
    link.parent.mkdir()
    link.symlink_to("../blobs/abc")

    model = do(shelf, link, "move")

    assert model.path.read_bytes() == content.read_bytes() == ONE
    assert not link.is_symlink()


@pytest.mark.parametrize("source", ["own", "lmstudio"])
@pytest.mark.parametrize("how", HOWS)
def test_the_parts_of_an_installed_model_stay_where_they_are(
    shelf: Shelf, tmp_path: Path, how: How, source: str
) -> None:
    top = shelf.folder if source == "own" else shelf.place("lmstudio", tmp_path / "lm")
    paths = parts(top / "a" / "b")
    before = tree(shelf.folder)

    with pytest.raises(AlreadyHere):
        do(shelf, paths[1], how)

    assert all(path.exists() for path in paths)
    assert tree(shelf.folder) == before


def test_a_split_model_is_not_kept_twice(shelf: Shelf, tmp_path: Path) -> None:
    do(shelf, parts(tmp_path / "1")[0])
    other = parts(tmp_path / "3", "other")
    put(other[1], gguf("Big", weights=200, fill=b"other"))

    with pytest.raises(AlreadyHere):
        do(shelf, parts(tmp_path / "2", "copy")[0])
    do(shelf, other[0])

    assert len(shelf.ids()) == 2


def test_another_version_of_a_known_model_is_not_replaced(shelf: Shelf, tmp_path: Path) -> None:
    older = shelf.own("owner/Small-GGUF/small-Q8_0.gguf", ONE)

    model = do(shelf, put(tmp_path / "small.gguf", CONTENT), "move")

    assert older.read_bytes() == ONE
    assert model.path.read_bytes() == CONTENT
    assert (model.id, len(shelf.ids())) == ("small", 2)


@pytest.mark.parametrize("how", HOWS)
def test_two_imports_at_once_do_not_overwrite_one_another(
    shelf: Shelf, tmp_path: Path, how: How
) -> None:
    one = put(tmp_path / "1" / "model.gguf", ONE)
    two = put(tmp_path / "2" / "model.gguf", gguf("Two", weights=301))
    asked: list[None] = []
    others: list[Installed] = []

    def report(_done: int, _all: int) -> None:
        asked.append(None)
        if len(asked) == 1:
            others.append(do(shelf, two, how))

    model = shelf.library.import_file(one, how, report, lambda: False)

    assert model.path.read_bytes() == ONE
    assert others[0].path.read_bytes() == gguf("Two", weights=301)


def test_two_imports_of_one_content_at_once_leave_it_whole(shelf: Shelf, tmp_path: Path) -> None:
    content = gguf("Large", weights=1_000_000)
    paths = [put(tmp_path / name / "large.gguf", content) for name in "12"]
    begun: list[Installed] = []

    def report(done: int, _all: int) -> None:
        if done and not begun:
            begun.append(do(shelf, paths[1]))

    model = shelf.library.import_file(paths[0], "copy", report, lambda: False)

    assert model.path.read_bytes() == content


def test_a_projector_that_others_need_is_not_taken_from_them(shelf: Shelf, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    eyes = put(disk / "mmproj-F16.gguf", CLIP)
    first = put(disk / "one-Q4_K_M.gguf", ONE)
    second = put(disk / "one-Q8_0.gguf", gguf("One", weights=400))

    one = do(shelf, first, "move")

    assert one.projector is not None
    assert (first.exists(), eyes.exists()) == (False, True)
    assert do(shelf, second, "move").projector is not None
    assert not eyes.exists()


def test_cleaning_up_leaves_an_import_alone(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "large.gguf", gguf("Large", weights=1_000_000))
    paths = Paths.below(tmp_path / "home")
    kinds: list[str] = []

    def report(done: int, _all: int) -> None:
        uses = shelf.library.disk_use(paths)
        shelf.library.clean_up(uses)
        kinds.extend(use.kind for use in uses if done)

    model = shelf.library.import_file(path, "copy", report, lambda: False)

    assert model.path.stat().st_size > 4_000_000
    assert kinds
    assert "orphan" not in kinds


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_file_is_refused_at_once(shelf: Shelf, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    (tmp_path / "loop.gguf").symlink_to(tmp_path / "loop.gguf")

    with pytest.raises(NotGguf):
        do(shelf, tmp_path / "pipe.gguf", "move")
    with pytest.raises(NotGguf):
        do(shelf, tmp_path, "move")
    with pytest.raises(ModelFileMissing):
        do(shelf, tmp_path / "dangling.gguf", "move")
    assert tree(shelf.folder) == []


def test_stopping_while_files_are_compared_leaves_nothing(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "small.gguf", CONTENT)

    with pytest.raises(Stopped):
        shelf.library.import_file(path, "move", lambda _done, _all: None, lambda: True)

    assert path.exists()
    assert tree(shelf.folder) == []


@pytest.mark.parametrize("how", ["copy", "move"])
def test_a_disk_that_fills_up_half_way_leaves_everything_as_it_was(
    shelf: Shelf, other_disk: Path, how: How
) -> None:
    resource = pytest.importorskip("resource", reason="Windows limits no files")
    paths = parts(other_disk)
    before = [path.read_bytes() for path in paths]
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    shelf.known()

    # Between the sizes of the two; what is known of files is not written before the end.
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before[0]) + 10, limits[1]))
    try:
        with pytest.raises(DiskFull):
            do(shelf, paths[0], how)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert [path.read_bytes() for path in paths] == before
    assert tree(shelf.folder) == []


def test_a_model_moves_from_another_disk(shelf: Shelf, other_disk: Path) -> None:
    paths = parts(other_disk)
    before = [path.read_bytes() for path in paths]

    model = do(shelf, paths[0], "move")

    assert [path.read_bytes() for path in model.parts] == before
    assert list(other_disk.iterdir()) == []
