"""What people install, as they do it: built, installed, used through its window, and removed.

Linux; the Debian package only as root on Debian: elsewhere its own check in a clean tree says what
can be said. Everything that is built here is packed lightly; its contents are those of a release.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import screen_reader
from drive_window import ANSWER, drive
from linux import clean_root

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
#: Of the tests below; the first waits for the build.
PATIENCE = 1_200

pytestmark = [
    pytest.mark.timeout(PATIENCE),
    pytest.mark.skipif(not screen_reader.is_there(), reason="needs Xvfb and at-spi2-core"),
]


def run(command: Sequence[str | Path]) -> None:
    """Run a step; what it says belongs to the test's output."""
    done = subprocess.run([str(one) for one in command], cwd=ROOT, check=False)
    assert done.returncode == 0


def clean_debian() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and bool(clean_root.debian_sources())


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder of everything that packaging/build.py makes, which has passed its checks."""
    folder = ROOT / "build" / "tested"
    run([sys.executable, "packaging/build.py", "--quick", "--dist", folder])
    return folder


def test_each_result_is_there_with_its_checksum(built: Path) -> None:
    names = {path.name for path in built.iterdir() if path.is_file()}

    assert {path.partition(".")[2].rpartition(".")[2] for path in names} >= {"deb", "xz", "whl"}
    for line in (built / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.sha256((built / name).read_bytes()).hexdigest() == digest
        names.remove(name)
    assert names == {"SHA256SUMS"}


@pytest.mark.skipif(not clean_debian(), reason="only root on Debian can make a clean Debian")
def test_the_debian_package_is_installed_used_and_removed(built: Path) -> None:
    (package,) = built.glob("*.deb")
    command: list[str | Path] = [sys.executable, "packaging/linux/clean_root.py", package]

    run(
        [
            *command,
            "--bind",
            ROOT / "tests",
            "--drive",
            "python3",
            "/mnt/bound/drive_window.py",
            "goldcrest",
            "window",
        ]
    )


def test_the_archive_is_unpacked_and_used(built: Path, tmp_path: Path) -> None:
    (archive,) = built.glob("*.tar.xz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    (folder,) = tmp_path.iterdir()

    assert ANSWER in drive([str(folder / "goldcrest")], tmp_path)


def test_the_wheel_is_installed_in_an_environment_of_its_own_and_used(
    built: Path, tmp_path: Path
) -> None:
    import checks
    import source

    (wheel,) = built.glob("*.whl")
    checks.check_wheel(wheel, source.read_stamp(), tmp_path / "venv")

    os.environ.pop("PYTHONPATH", None)
    assert ANSWER in drive([str(tmp_path / "venv" / "bin" / "goldcrest")], tmp_path)
