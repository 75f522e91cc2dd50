from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop import __version__
from desktop.core.logs import faults
from desktop.core.logs.reports import LONGEST, MOST, Reports

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="signals and modes are POSIX's")


@pytest.fixture
def reports(tmp_path: Path) -> Reports:
    return Reports(tmp_path / "logs" / "reports", {"Qt": "6.9"})


def defect(words: str = "my secret") -> Exception:
    try:
        int(words)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_is_a_file_that_people_can_read(
    reports: Reports, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    path = reports.keep_error("window-error", defect())

    assert path is not None
    (found,) = reports.list()
    assert (found.path, found.kind, found.bytes) == (path, "window-error", path.stat().st_size)
    text = path.read_text("utf-8")
    assert reports.read(path) == text.rstrip("\n")
    for told in (
        f"Goldcrest: {__version__}",
        "Python: 3.",
        "Qt: 6.9",
        "llama-cpp-python",
        "When: 2",
    ):
        assert told in text
    assert "nothing sends it" in text
    assert "ValueError" in text
    assert "in defect" in text
    assert "secret" not in text
    assert str(tmp_path) not in text
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_the_same_defect_is_kept_once(reports: Reports) -> None:
    first = [reports.keep_error("window-error", defect()) for _ in range(100)]
    assert len(set(first)) == 1
    assert reports.keep_error("window-error", KeyError()) not in (None, first[0])


def test_after_fifty_crashes_the_newest_are_there(reports: Reports) -> None:
    kept = [reports.keep("engine", [f"crash {number}"]) for number in range(50)]

    assert None not in kept
    assert len(reports.list()) == MOST == len(list(reports.folder.iterdir()))
    assert reports.list()[0].path == kept[-1]
    assert {report.path for report in reports.list()} == set(kept[-MOST:])


def test_a_report_is_not_longer_than_anybody_reads(reports: Reports) -> None:
    path = reports.keep("engine", ["x" * 900] * 1000 + ["the end"])
    assert path is not None
    text = reports.read(path) or ""
    assert 1000 < len(text) <= LONGEST
    assert text.endswith("the end")


def test_a_line_of_a_report_forges_no_other(reports: Reports) -> None:
    path = reports.keep("engine", ["a\nGoldcrest: forged\x1b[2J"], {"Model file": "x\nPython: 2"})
    assert path is not None
    text = reports.read(path) or ""
    assert "\x1b" not in text
    assert "\nPython: 2" not in text
    assert "\nGoldcrest: forged" not in text


def test_what_was_deleted_comes_back(reports: Reports) -> None:
    path = reports.keep("engine", ["x"])
    assert path is not None
    text = reports.read(path)
    kept = reports.delete(path)
    assert reports.list() == ()
    assert kept
    assert reports.put_back(path, kept)
    assert reports.read(path) == text


def test_nothing_but_reports_is_deleted_or_listed(reports: Reports, tmp_path: Path) -> None:
    reports.keep("engine", ["x"])
    for stranger in (reports.folder / "mine.txt", tmp_path / "20260101-000000-engine.txt"):
        stranger.write_text("mine")
        assert reports.delete(stranger) is None
        assert stranger.exists()
    (reports.folder / "20260101-000000-engine.txt").mkdir()
    (reports.folder / "99999999-999999-engine.txt").write_text("no day")
    assert len(reports.list()) == 1


def test_a_hostile_report_is_shown_harmless_and_short(reports: Reports) -> None:
    reports.folder.mkdir(parents=True)
    path = reports.folder / "20260101-000000-engine.txt"
    path.write_bytes(b"\x1b[2J\xff\n" + b"x" * 10**6)
    text = reports.read(path) or ""
    assert 1000 < len(text) <= LONGEST
    assert "\x1b" not in text


def test_a_folder_that_cannot_be_keeps_nothing_and_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    reports = Reports(tmp_path / "file" / "reports")
    assert reports.keep_error("window-error", defect()) is None
    assert reports.list() == ()


CRASH = """
import os, signal, sys, threading
from pathlib import Path
from desktop.core.logs.records import Records
from desktop.core.paths import Paths
records = Records("command", Paths.below(Path(sys.argv[1])))
records.settle()
print([path.name for path in records.left], flush=True)
if sys.argv[2] == "wait":
    sys.stdin.readline()
elif sys.argv[2] == "crash":
    my_secret = "kumquat"
    os.kill(os.getpid(), signal.SIGSEGV)
records.close()
"""


def start(home: Path, way: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CRASH, home, way],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONFAULTHANDLER": ""},
    )


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with start(tmp_path, "wait") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "[]\n"
        yield process
        process.kill()


@posix
@pytest.mark.usefixtures("waiting")
def test_the_next_start_makes_a_report_of_a_fault(tmp_path: Path) -> None:
    with start(tmp_path, "crash") as process:
        assert process.communicate(timeout=60)[0] == "[]\n"
    assert process.returncode == -signal.SIGSEGV
    with start(tmp_path, "end") as process:
        told = process.communicate(timeout=60)[0]

    (report,) = Reports(tmp_path / "logs" / "reports").list()
    assert told == f"['{report.path.name}']\n"
    assert report.kind == "command-fault"
    text = report.path.read_text("utf-8")
    assert "Fatal Python error: Segmentation fault" in text
    assert "<string>:13 in <module>" in text
    assert f"Goldcrest: {__version__}" in text
    assert "Began: 2" in text
    # The one that still runs keeps its own; those of the others have gone.
    assert len(list((tmp_path / "logs" / "faults").iterdir())) == 1
    with start(tmp_path, "end") as process:
        assert process.communicate(timeout=60)[0] == "[]\n"


def test_a_clean_end_or_a_kill_is_no_fault(
    tmp_path: Path, waiting: subprocess.Popen[str], reports: Reports
) -> None:
    folder = tmp_path / "logs" / "faults"
    assert faults.collect(folder, "window", reports) == []
    assert faults.collect(folder, "command", reports) == []
    assert len(list(folder.iterdir())) == 1
    waiting.kill()
    waiting.wait(10)
    assert faults.collect(folder, "command", reports) == []
    assert list(folder.iterdir()) == []


def test_nobody_who_looks_for_crashes_already_is_disturbed(tmp_path: Path) -> None:
    was = faulthandler.is_enabled()
    faulthandler.enable()
    watching = faults.Faults(tmp_path, "command")
    watching.begin()
    watching.close()
    assert faulthandler.is_enabled()
    assert list(tmp_path.iterdir()) == []
    if not was:
        faulthandler.disable()


def test_what_lies_about_in_the_folder_of_faults_is_no_fault(
    tmp_path: Path, reports: Reports
) -> None:
    folder = tmp_path / "faults"
    folder.mkdir()
    (folder / "command-1-1.txt").write_bytes(b"--- what happened ---\nmy secret\x1b[2J\n\xff")
    (folder / "command-2-2.txt").write_bytes(b"")
    (folder / "command-3-3.txt").mkdir()
    (folder / "command-4-4.txt").symlink_to(tmp_path / "nowhere")
    assert faults.collect(folder, "command", reports) == []
    assert reports.list() == ()


def test_reports_are_kept_from_many_threads(reports: Reports) -> None:
    threads = [
        threading.Thread(target=lambda: [reports.keep("engine", ["x"]) for _ in range(10)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(reports.list()) == MOST
