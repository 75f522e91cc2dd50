from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from frozen_stand_in import elf_file
from linux import clean_root, clean_tree, deb
from linux.clean_root import Source
from linux.clean_steps import Report, check_removed

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")


def build(program: Path, share: Path, target: Path) -> Path:
    return deb.build(program, share, target, version="1.2.3", epoch=0, level=1)


def test_a_good_package_passes(
    program: Path, share: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(program, share, tmp_path / "out")

    status = clean_root.main([str(package), "--tree", "--drive", "test", "-n", "x"])

    told = capsys.readouterr().out
    assert status == 0, told
    assert "FAIL" not in told
    assert "pass  every library is inside or declared" in told
    assert "pass  driven: test -n x" in told


@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        ("goldcrest 1.2.3", "goldcrest 1.2.2", "goldcrest --version"),
        ('"works": true', '"works": false', "the engine works"),
        ('"text": "Hello"', '"text": ""', "goldcrest chat answers"),
        ("goldcrest.sqlite3", "other", "the person's files are in their home"),
    ],
)
def test_a_program_that_does_not_work_fails(
    program: Path,
    share: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    old: str,
    new: str,
    step: str,
) -> None:
    start = program / "goldcrest"
    start.write_text(start.read_text().replace(old, new))

    status = clean_tree.check(build(program, share, tmp_path / "out"))

    failed = [line for line in capsys.readouterr().out.splitlines() if line.startswith("FAIL")]
    assert status == 1
    assert len(failed) == 1
    assert step in failed[0]


def test_a_failing_driver_fails(program: Path, share: Path, tmp_path: Path) -> None:
    assert clean_tree.check(build(program, share, tmp_path / "out"), drive=["false"]) == 1


def test_a_library_that_is_not_declared_fails(
    program: Path, share: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(program, share, tmp_path / "out")
    raw = tmp_path / "raw"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(raw)], check=True)
    more = raw / "usr/lib/goldcrest/_internal/libmore.so"
    more.write_bytes(elf_file(["libEGL.so.1"]))
    subprocess.run(["dpkg-deb", "-Zgzip", "--build", str(raw), str(package)], check=True)

    status = clean_tree.check(package)

    assert status == 1
    assert "libEGL.so.1 of libegl1" in capsys.readouterr().out


def test_a_library_that_the_linker_does_not_find_fails(
    program: Path, share: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is in the program, but not where the linker looks."""
    real = next(Path("/usr/lib").glob("*/libz.so.1"), None)
    if real is None:
        pytest.skip("the library that is copied is not here")
    asking = real.read_bytes().replace(b"\0libc.so.6\0", b"\0libq.so.6\0")
    engine = program / "_internal" / "llama_cpp" / "lib" / "libasks.so"
    engine.parent.mkdir(parents=True)
    engine.write_bytes(asking)
    elsewhere = program / "_internal" / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "libq.so.6").write_bytes(elf_file([], soname="libq.so.6"))

    status = clean_tree.check(build(program, share, tmp_path / "out"))

    assert status == 1
    told = capsys.readouterr().out
    assert "FAIL  the linker finds every library" in told
    assert "llama_cpp/lib/libasks.so: libq.so.6" in told
    # Beside the asking one it would be loaded before, whatever its file is called.
    (elsewhere / "libq.so.6").rename(engine.parent / "libq.so")
    assert clean_tree.check(build(program, share, tmp_path / "out")) == 0


def test_what_stays_behind_and_what_is_lost_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = clean_tree.InTree(tmp_path / "root")
    left = place.root / "usr/share/left"
    left.parent.mkdir(parents=True)
    left.touch()
    changed, lost = tmp_path / "changed", tmp_path / "lost"
    changed.write_text("new")

    report = Report()
    kept = {changed: b"old", lost: b""}
    check_removed(report, place, [left, place.root / "gone"], "bye", kept)

    assert len(report.failed) == 3
    told = capsys.readouterr().out
    for path in (left, changed, lost):
        assert str(path) in told


ROWS = """\
Debian|bookworm|ADDRESS/debian/|bookworm|main
Debian|bookworm|ADDRESS/debian/|bookworm|main
Debian|bookworm-updates|ADDRESS/debian/|bookworm-updates|main
Debian|bookworm-security|ADDRESS/security/|bookworm-security|main
Debian|bookworm|ADDRESS/debian/|bookworm|contrib
Other||ADDRESS/other/|nodistro|main
"""


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            ROWS,
            [
                Source("ADDRESS/debian/", "bookworm", "main"),
                Source("ADDRESS/debian/", "bookworm-updates", "main"),
                Source("ADDRESS/security/", "bookworm-security", "main"),
            ],
        ),
        (ROWS.replace("bookworm", "trixie"), [Source("ADDRESS/debian/", "bookworm", "main")]),
        (ROWS.replace("Debian", "Ubuntu"), []),
    ],
)
def test_the_archives_are_those_of_the_running_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: str, found: list[Source]
) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text(f"#!/bin/sh\ncat <<'E'\n{rows}E\n")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    assert clean_root.debian_sources() == found


#: Waits for Ctrl-C, then tidies up for longer than it is usually given.
_TIDIES = """
import pathlib, sys, time
try:
    pathlib.Path(sys.argv[1], "begun").touch()
    time.sleep(60)
except KeyboardInterrupt:
    time.sleep(0.8)
    pathlib.Path(sys.argv[1], "tidy").touch()
    sys.exit(7)
"""
_RUNS = """
import os, sys
from linux import clean_root
sys.exit(clean_root._to_its_end([sys.executable, "-c", sys.argv[1], sys.argv[2]], os.environ))
"""


def test_ctrl_c_lets_the_root_be_taken_away(tmp_path: Path) -> None:
    packaging = Path(clean_root.__file__).parents[1]
    path = {**os.environ, "PYTHONPATH": str(packaging)}
    command = [sys.executable, "-c", _RUNS, _TIDIES, str(tmp_path)]
    with subprocess.Popen(command, env=path, start_new_session=True) as terminal:
        while not (tmp_path / "begun").exists():
            assert terminal.poll() is None
        os.killpg(terminal.pid, signal.SIGINT)

        assert terminal.wait() == 7
    assert (tmp_path / "tidy").exists()
