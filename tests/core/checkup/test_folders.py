"""A folder is tried by writing there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from desktop.core.checkup.folders import try_file, try_folder
from desktop.core.errors import DiskFailed, FolderReadOnly

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_that_takes_files_is_left_as_it_was(tmp_path: Path) -> None:
    assert try_folder(tmp_path / "new" / "folder") is None
    assert list((tmp_path / "new" / "folder").iterdir()) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    assert isinstance(try_folder(tmp_path / "file"), FolderReadOnly)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    found = try_folder(tmp_path)
    tmp_path.chmod(0o700)

    assert isinstance(found, FolderReadOnly)


def test_a_file_that_is_missing_is_no_problem_and_one_that_cannot_be_read_is(
    tmp_path: Path,
) -> None:
    assert try_file(tmp_path / "none") is None
    assert isinstance(try_file(tmp_path), DiskFailed)
