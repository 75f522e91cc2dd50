"""From which source packages say that they were made."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest
import source

import desktop

if TYPE_CHECKING:
    from pathlib import Path

DAY = 1_775_000_000


@pytest.fixture
def no_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("PATH", "")


def test_a_stamp_tells_version_commit_and_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    command = ["git", "-C", str(source.ROOT), "log", "-1", "--format=%ct"]
    shown = subprocess.run(command, capture_output=True, text=True, check=False)
    if shown.returncode != 0:
        pytest.skip("this source has no git")

    stamp = source.read_stamp()

    assert stamp["version"] == desktop.__version__
    assert re.fullmatch(r"([0-9a-f]{40})?", stamp["commit"])
    assert source.seconds(stamp) == source.epoch() == int(shown.stdout)


def test_the_time_of_everything_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DAY))

    assert source.epoch() == DAY
    assert source.read_stamp()["built"].startswith("2026-03-31")


@pytest.mark.usefixtures("no_git")
def test_without_git_it_is_no_commits_and_of_a_fixed_day() -> None:
    assert source.read_stamp() == {
        "version": desktop.__version__,
        "commit": "",
        "built": "2026-01-01T00:00:00+00:00",
    }


@pytest.mark.usefixtures("no_git")
def test_without_git_the_whole_source_is_taken(tmp_path: Path) -> None:
    source.copy(tmp_path)

    for name in ("pyproject.toml", "LICENSE", "desktop/__main__.py", "desktop/models.toml"):
        assert (tmp_path / name).read_bytes() == (source.ROOT / name).read_bytes()
    assert not (tmp_path / "tests").exists()
    assert not list(tmp_path.rglob("__pycache__"))
