"""Measuring the disk: on this computer's real one, and what it must never leave behind."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import DiskFailed, DiskFull, FolderMissing
from desktop.core.library.work import Stopped
from desktop.core.machine.disk_speed import LEAST, MOST_WRITTEN, RESERVE, measure_disk

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows counts blocks differently")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    if shutil.disk_usage(tmp_path).free < MOST_WRITTEN + RESERVE:
        pytest.skip("the disk is nearly full")
    return tmp_path


def test_a_temporary_file_is_read_and_leaves_nothing(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    speed = measure_disk(folder, on_progress=lambda done, total: told.append((done, total)))

    assert speed.temporary
    assert 0 < speed.bytes <= MOST_WRITTEN
    assert speed.bytes_per_second == pytest.approx(speed.bytes / speed.seconds)
    assert list(folder.iterdir()) == []
    assert told == sorted(told)
    assert told[-1] == (1000, 1000)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS would read it from memory")
def test_a_large_model_is_read_and_nothing_is_written(folder: Path) -> None:
    model = folder / "model.gguf"
    with model.open("wb") as file:
        file.truncate(LEAST)
    before = model.stat().st_mtime_ns
    seen: list[list[str]] = []
    speed = measure_disk(
        folder,
        [folder / "gone.gguf", model, folder],
        on_progress=lambda *_: seen.append(sorted(path.name for path in folder.iterdir())),
    )

    assert not speed.temporary
    assert speed.bytes == LEAST
    assert seen
    assert all(names == ["model.gguf"] for names in seen)
    assert model.stat().st_mtime_ns == before


def test_a_small_model_is_not_enough(folder: Path) -> None:
    model = folder / "model.gguf"
    model.write_bytes(bytes(1000))

    assert measure_disk(folder, [model]).temporary
    assert [path.name for path in folder.iterdir()] == ["model.gguf"]


@pytest.mark.parametrize("at", [0, 200, 700])
def test_it_stops_when_asked_and_leaves_nothing(folder: Path, at: int) -> None:
    """At the beginning, while it writes, and while it reads."""
    told = [0]

    with pytest.raises(Stopped):
        measure_disk(
            folder, on_progress=lambda done, _: told.append(done), stop=lambda: told[-1] >= at
        )
    assert list(folder.iterdir()) == []


@posix
def test_it_has_no_name_while_it_is_written_so_that_a_crash_leaves_nothing(folder: Path) -> None:
    seen: set[str] = set()
    measure_disk(folder, on_progress=lambda *_: seen.update(path.name for path in folder.iterdir()))

    assert seen == set()


def test_a_disk_that_is_nearly_full_is_left_alone(tmp_path: Path) -> None:
    told: list[int] = []

    with pytest.raises(DiskFull):
        measure_disk(tmp_path, on_progress=lambda done, _: told.append(done), reserve=1 << 60)
    assert told == []
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_has_gone_is_said_to_have_gone(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing):
        measure_disk(tmp_path / "gone")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such a folder")
def test_a_folder_that_takes_no_files_is_an_error() -> None:
    from pathlib import Path

    with pytest.raises((DiskFailed, DiskFull)):
        measure_disk(Path("/proc/self"))
