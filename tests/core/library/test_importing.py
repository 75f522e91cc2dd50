from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT, no_administrator
from core.library.other_programs import ollama
from gguf_files import gguf, put, sha256
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import (
    AlreadyHere,
    AssistantError,
    BadModel,
    DiskFull,
    FolderMissing,
    FolderReadOnly,
    ModelFileMissing,
    NotGguf,
    OnlyProjector,
    TruncatedGguf,
)
from desktop.core.library import Stopped
from desktop.core.library.work import clone

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

    from desktop.core.library import How, Installed

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
HOWS: list[How] = ["copy", "move", "link"]
ONE = gguf("One", weights=300)
CLIP = gguf("Eyes", architecture="clip")


def do(shelf: Shelf, path: Path, how: How = "copy") -> Installed:
    return shelf.library.import_file(path, how, lambda _done, _all: None, lambda: False)


def tree(folder: Path) -> list[str]:
    """Return all that is below a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_copy_leaves_the_original(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "downloads" / "One model.gguf", ONE)
    told: list[tuple[int, int]] = []

    model = shelf.library.import_file(
        path, "copy", lambda done, total: told.append((done, total)), lambda: False
    )

    assert model.id == "imported/One model/One model.gguf"
    assert model.path.read_bytes() == path.read_bytes() == ONE
    assert (model.sha256, model.state, model.source) in [
        (sha256(ONE), "ready", "own"),
        (None, "ready", "own"),  # the file system shared the content
    ]
    assert model.facts is not None
    assert (told[0], told[-1]) == ((0, len(ONE)), (len(ONE), len(ONE)))
    assert shelf.ids() == [model.id]


def test_a_move_takes_the_original(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "one.gguf", ONE)

    model = do(shelf, path, "move")

    assert model.path.read_bytes() == ONE
    assert not path.exists()


@links
def test_a_link_leaves_the_content_where_it_is(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "one.gguf", ONE)

    model = do(shelf, path, "link")
    deleted = shelf.library.delete(model.id)

    assert model.path.parent.parent.parent == shelf.folder
    assert (deleted.freed_bytes, deleted.shared) == (0, True)
    assert path.read_bytes() == ONE
    assert tree(shelf.folder) == []


@pytest.mark.parametrize("how", HOWS)
def test_the_parts_of_a_model_come_together(shelf: Shelf, tmp_path: Path, how: How) -> None:
    contents = [gguf("Big", weights=100 * number) for number in (1, 2, 3)]
    paths = [
        put(tmp_path / "disk" / f"big-{number:05}-of-00003.gguf", content)
        for number, content in enumerate(contents, 1)
    ]
    put(tmp_path / "disk" / "mmproj-F16.gguf", CLIP)
    put(tmp_path / "disk" / "mmproj-other-F16.gguf", CLIP)

    model = do(shelf, paths[1], how)

    assert model.id == "imported/big/big-00001-of-00003.gguf"
    assert [path.read_bytes() for path in model.parts] == contents
    assert (model.state, model.bytes) == ("ready", sum(map(len, contents)))
    assert model.projector == model.path.parent / "mmproj-F16.gguf"
    assert [path.exists() for path in paths] == [how != "move"] * 3

    freed = shelf.library.delete(model.id).freed_bytes

    assert freed == (0 if how == "link" else model.bytes + len(CLIP))
    assert tree(shelf.folder) == []


def test_a_known_content_becomes_the_known_model(shelf: Shelf, tmp_path: Path) -> None:
    model = do(shelf, put(tmp_path / "whatever.gguf", CONTENT))

    assert model.id == "small"
    assert model.path == shelf.folder / "owner" / "Small-GGUF" / "small-Q8_0.gguf"


def test_a_projector_that_is_here_stays(shelf: Shelf, tmp_path: Path) -> None:
    here = shelf.own("owner/Small-GGUF/mmproj-F16.gguf", CLIP)
    put(tmp_path / "disk" / "mmproj-F16.gguf", gguf("Others", architecture="clip", weights=99))

    model = do(shelf, put(tmp_path / "disk" / "small.gguf", CONTENT))

    assert model.projector == here
    assert here.read_bytes() == CLIP


def test_a_good_file_takes_the_place_of_a_damaged_one(shelf: Shelf, tmp_path: Path) -> None:
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", gguf("Small 1B", template=True, fill=b"x"))
    assert shelf.known() == ["small"]
    assert shelf.get("small").state == "damaged"

    model = do(shelf, put(tmp_path / "good.gguf", CONTENT))

    assert (model.id, model.state) == ("small", "ready")
    assert model.path.read_bytes() == CONTENT


@pytest.mark.parametrize("how", HOWS)
def test_what_is_here_already_is_named(shelf: Shelf, tmp_path: Path, how: How) -> None:
    shelf.own("a/b/mine.gguf", ONE)
    path = put(tmp_path / "same.gguf", ONE)

    with pytest.raises(AlreadyHere) as caught:
        do(shelf, path, how)

    assert caught.value.data == {"name": "mine", "source": "Goldcrest"}
    assert path.exists()
    assert tree(shelf.folder) == ["a", "a/b", "a/b/mine.gguf"]


def test_what_another_program_has_is_not_taken_from_it(shelf: Shelf, tmp_path: Path) -> None:
    top = shelf.place("ollama", tmp_path / "ollama")
    ollama(top, "one:1b", ONE)
    shelf.known()
    path = shelf.get("ollama:one:1b").path

    with pytest.raises(AlreadyHere) as caught:
        do(shelf, path, "move")

    assert caught.value.data == {"name": "one:1b", "source": "Ollama"}
    assert path.exists()


def test_the_same_name_gets_a_number(shelf: Shelf, tmp_path: Path) -> None:
    first = do(shelf, put(tmp_path / "1" / "model.gguf", ONE))
    second = do(shelf, put(tmp_path / "2" / "model.gguf", gguf("Two", weights=301)))

    assert [first.id, second.id] == ["imported/model/model.gguf", "imported/model 2/model.gguf"]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"no model at all", NotGguf),
        (ONE[:-1], TruncatedGguf),
        (CLIP, OnlyProjector),
        (gguf("Style", kind="adapter"), BadModel),
        (ONE[:20] + b"\xff" * 40, AssistantError),
        (None, ModelFileMissing),
    ],
)
def test_what_is_no_sound_model_is_refused(
    shelf: Shelf, tmp_path: Path, content: bytes | None, error: type[AssistantError]
) -> None:
    path = tmp_path / "bad.gguf"
    if content is not None:
        put(path, content)

    with pytest.raises(error):
        do(shelf, path, "move")

    assert path.exists() == (content is not None)
    assert tree(shelf.folder) == []


def test_a_split_model_that_lacks_a_part_is_refused(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "big-00001-of-00002.gguf", ONE)

    with pytest.raises(ModelFileMissing) as caught:
        do(shelf, path)

    assert str(caught.value.data["path"]).endswith("big-00002-of-00002.gguf")


def test_a_folder_that_has_gone_is_said(shelf: Shelf, tmp_path: Path) -> None:
    shelf.folder.rmdir()

    with pytest.raises(FolderMissing):
        do(shelf, put(tmp_path / "one.gguf", ONE))


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("after", [0, 1, 2])
def test_stopping_leaves_everything_as_it_was(
    shelf: Shelf, tmp_path: Path, how: How, after: int
) -> None:
    paths = [
        put(tmp_path / "disk" / f"big-{number:05}-of-00003.gguf", gguf(weights=100 + number))
        for number in (1, 2, 3)
    ]
    asked: list[None] = []

    def stop() -> bool:
        asked.append(None)
        # Reading headers asks too, but there is nothing to read.
        return len(asked) > after

    with pytest.raises(Stopped):
        shelf.library.import_file(paths[0], how, lambda _done, _all: None, stop)

    assert all(path.exists() for path in paths)
    assert tree(shelf.folder) == []


def test_stopping_in_the_middle_of_a_copy_leaves_nothing(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "large.gguf", gguf(weights=2_000_000))
    told: list[int] = []

    def stop() -> bool:
        return any(done > 0 for done in told)

    try:
        shelf.library.import_file(path, "copy", lambda done, _all: told.append(done), stop)
    except Stopped:
        assert tree(shelf.folder) == []
    else:
        pytest.skip("the file system shares the content at once")


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights on Windows")
def test_a_folder_that_may_not_be_written_is_said(shelf: Shelf, open_folder: Path) -> None:
    path = put(open_folder / "one.gguf", ONE)
    shelf.folder = open_folder / "models"
    shelf.folder.mkdir()

    with no_administrator(), pytest.raises(FolderReadOnly):
        do(shelf, path, "move")

    assert path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="files with holes are made differently there")
def test_a_full_disk_is_said(shelf: Shelf, tmp_path: Path) -> None:
    path = put(tmp_path / "huge.gguf", ONE)
    needed = 1 << 43
    if shutil.disk_usage(tmp_path).free > needed or clone(path, tmp_path / "shared"):
        pytest.skip("there is room for everything")
    os.truncate(path, needed)

    with pytest.raises(DiskFull) as caught:
        do(shelf, path)

    assert caught.value.data["needed_bytes"] == needed
    assert tree(shelf.folder) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a:b?.gguf", "a_b_.gguf"),
        ("con.gguf", "_con.gguf"),
        (".hidden.gguf", "_.hidden.gguf"),
        ("Überall 模型.gguf", "Überall 模型.gguf"),
        ("x\x1b[2J.gguf", "x_[2J.gguf"),
    ],
)
def test_names_are_made_to_work_everywhere(
    shelf: Shelf, tmp_path: Path, name: str, kept: str
) -> None:
    model = do(shelf, put(tmp_path / name, ONE))

    assert model.path.name == kept
    assert shelf.ids() == [model.id]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(raw=st.binary(max_size=200))
def test_no_file_breaks_the_import(shelf: Shelf, tmp_path: Path, raw: bytes) -> None:
    path = put(tmp_path / "any.gguf", b"GGUF\x03\0\0\0" + raw)

    with pytest.raises(AssistantError):
        do(shelf, path)
