from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from core.library.conftest import CONTENT
from gguf_files import gguf, put

from desktop.core.hub.transfer.datafile import DataFile
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

    from core.library.conftest import Shelf

BIG = bytes(range(256)) * 64


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path / "home")


def test_everything_that_takes_room_is_told(shelf: Shelf, tmp_path: Path, paths: Paths) -> None:
    shelf.own("owner/Small-GGUF/small-Q8_0.gguf", CONTENT)
    eyes = shelf.own("owner/Small-GGUF/mmproj-F16.gguf", gguf("Eyes", architecture="clip"))
    wanted = shelf.own("a/b/next.gguf.partial", BIG)
    lost = shelf.own("a/b/lost.gguf.partial", BIG * 2)
    shelf.own("a/b/lost.gguf.partial.jsonl", BIG)
    half = shelf.own("imported/x/x.gguf.importing", BIG)
    put(paths.database_file, BIG)
    copy = put(paths.data / "goldcrest.sqlite3.before-1.2", BIG)
    put(paths.logs / "engine.log", BIG)
    put(paths.cache / "deep" / "thing", BIG)
    put(paths.memories / "1.memory", BIG * 2)
    put(tmp_path / "elsewhere.gguf")
    shelf.more.append(str(tmp_path))
    shelf.known()

    uses = shelf.library.disk_use(paths, [wanted.with_suffix("")])

    assert {(use.kind, use.name, use.path, use.removable) for use in uses} == {
        ("model", "Small 1B", shelf.get("small").path, False),
        ("projector", "Small 1B: pictures", eyes, False),
        ("partial", "next.gguf", wanted, False),
        ("orphan", "lost.gguf", lost, True),
        ("orphan", "x.gguf", half, True),
        ("chats", "Chats", paths.database_file, False),
        ("other", "Copy of chats goldcrest.sqlite3.before-1.2", copy, False),
        ("logs", "Logs", paths.logs, True),
        ("memories", "Chats kept ready", paths.memories, True),
        ("cache", "Cache", paths.cache, True),
    }
    taken = {use.kind: use.bytes for use in uses}
    assert taken["memories"] >= 2 * len(BIG) > taken["cache"] >= len(BIG)
    assert [use.bytes for use in uses] == sorted((use.bytes for use in uses), reverse=True)
    assert {use.frees for use in uses if use.kind == "model"} == {shelf.get("small").frees}
    assert shelf.get("small").frees == len(CONTENT) + eyes.stat().st_size
    assert uses[0].name == "lost.gguf"
    assert uses[0].bytes >= 3 * len(BIG)
    assert next(use for use in uses if use.kind == "model").id == "small"


def test_cleaning_up_takes_what_is_of_no_use_and_nothing_else(shelf: Shelf, paths: Paths) -> None:
    model = shelf.own("a/b/one.gguf")
    wanted = shelf.own("a/b/next.gguf.partial", BIG)
    lost = shelf.own("c/d/lost.gguf.partial", BIG)
    notes = [shelf.own(f"c/d/lost.gguf.partial{end}", BIG) for end in (".jsonl", ".json")]
    log = put(paths.logs / "engine.log", BIG)
    put(paths.cache / "deep" / "thing", BIG)
    database = put(paths.database_file, BIG)
    uses = shelf.library.disk_use(paths, [])

    # One of them has been queued since.
    freed = shelf.library.clean_up(uses, [wanted.with_suffix("")])

    assert freed >= 5 * len(BIG)
    assert not any(path.exists() for path in (lost, lost.parent.parent, *notes, log))
    assert list(paths.cache.iterdir()) == []
    assert all(path.exists() for path in (model, wanted, database, paths.logs, shelf.folder))


def test_chats_that_are_kept_ready_go_by_themselves(shelf: Shelf, paths: Paths) -> None:
    memory = put(paths.memories / "7.memory", BIG)
    other = put(paths.cache / "thing", BIG)
    database = put(paths.database_file, BIG)
    uses = {use.kind: use for use in shelf.library.disk_use(paths)}

    shelf.library.clean_up([uses["cache"]])
    assert (memory.exists(), other.exists()) == (True, False)
    other = put(paths.cache / "thing", BIG)
    freed = shelf.library.clean_up([uses["memories"]])

    assert freed >= len(BIG)
    assert (memory.exists(), other.exists()) == (False, True)
    assert database.exists()
    assert "memories" not in {use.kind for use in shelf.library.disk_use(paths)}


def test_a_link_takes_no_room(shelf: Shelf, tmp_path: Path, paths: Paths) -> None:
    path = put(tmp_path / "disk" / "one.gguf", gguf(weights=100_000))
    (shelf.folder / "a" / "b").mkdir(parents=True)
    (shelf.folder / "a" / "b" / "one.gguf").symlink_to(path)

    (use,) = [use for use in shelf.library.disk_use(paths) if use.kind == "model"]

    assert use.bytes < 10_000


def test_folders_that_have_gone_take_nothing(shelf: Shelf, paths: Paths) -> None:
    shelf.folder.rmdir()

    uses = shelf.library.disk_use(paths)

    assert [(use.kind, use.bytes) for use in uses] == [("chats", 0)]
    assert shelf.library.clean_up(uses) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_what_is_queued_is_kept_however_its_folder_is_named(shelf: Shelf, paths: Paths) -> None:
    wanted = shelf.own("a/b/next.gguf.partial", BIG)
    real = shelf.folder
    (real.parent / "link").symlink_to(real)
    shelf.folder = real.parent / "link"
    lost = [replace(use, kind="orphan", removable=True) for use in shelf.library.disk_use(paths)]

    uses = shelf.library.disk_use(paths, [wanted.with_suffix("")])
    shelf.library.clean_up(lost, [wanted.with_suffix("")])

    assert [use.kind for use in uses if use.bytes] == ["partial"]
    assert wanted.exists()


def test_what_is_being_written_is_kept(shelf: Shelf, paths: Paths) -> None:
    partial = shelf.own("a/b/next.gguf.partial", BIG)
    before = shelf.library.disk_use(paths)

    # `goldcrest download` has it, which is not in the window's queue.
    locked = DataFile(partial)
    now = shelf.library.disk_use(paths)
    freed = shelf.library.clean_up(before)
    locked.close()

    assert [use.kind for use in before if use.bytes] == ["orphan"]
    assert [use.kind for use in now if use.bytes] == ["partial"]
    assert (freed, partial.exists()) == (0, True)


def test_unfinished_files_of_other_programs_are_not_ours(shelf: Shelf, paths: Paths) -> None:
    theirs = shelf.own("thesis.pdf.partial", BIG)

    uses = shelf.library.disk_use(paths)
    shelf.library.clean_up(uses)

    assert not any(use.bytes for use in uses)
    assert theirs.exists()


@pytest.mark.parametrize("inside", [".", "deep/models"])
@pytest.mark.parametrize("further", [False, True])
def test_models_in_the_cache_folder_are_not_cache(
    shelf: Shelf, paths: Paths, inside: str, further: bool
) -> None:
    if further:
        shelf.more.append(str(paths.cache / inside))
    else:
        shelf.folder = paths.cache / inside
    model = put(paths.cache / inside / "a" / "b" / "one.gguf")
    other = put(paths.cache / "thing", BIG)

    shelf.library.clean_up(shelf.library.disk_use(paths))

    assert model.exists()
    assert other.exists() == (inside == ".")
