"""The folder that packages come into."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import source

if TYPE_CHECKING:
    from pathlib import Path


def test_only_a_folder_of_results_is_emptied(tmp_path: Path) -> None:
    results = tmp_path / "results"
    assert not source.stranger_in(results)
    results.mkdir()
    assert not source.stranger_in(results)
    for name in ("goldcrest", "Goldcrest.app", "goldcrest_0.1.0_amd64.deb", "SHA256SUMS"):
        (results / name).write_text("")
    assert not source.stranger_in(results)
    assert not source.stranger_in(source.ROOT / "dist")

    (results / "thesis.odt").write_text("years of work")
    assert source.stranger_in(results) == "thesis.odt"


def test_a_build_into_a_persons_folder_touches_nothing(tmp_path: Path) -> None:
    work = tmp_path / "thesis.odt"
    work.write_text("years of work")
    build = source.ROOT / "packaging" / "build.py"
    done = subprocess.run(
        [sys.executable, str(build), "--dist", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode != 0
    assert "thesis.odt is no result" in done.stderr
    assert work.exists()
