"""What a command that crashes leaves behind: a sentence, and a report that nobody sends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.logs.reports import Reports
from desktop.core.paths import Paths

ROOT = Path(__file__).parents[2]

#: The real command; what is asked for it is broken first, in a way that no test of it knows.
BROKEN = """
import os, signal, sys, threading
from desktop.cli import models
from desktop.cli.main import run

def fail(services, chosen):
    if sys.argv[1] == "thread":
        thread = threading.Thread(target=lambda: int("kumquat"), name="of the test")
        thread.start()
        thread.join()
        return 0
    if sys.argv[1] == "fault":
        os.kill(os.getpid(), signal.SIGSEGV)
    if sys.argv[1] == "well":
        return 0
    raise KeyError("kumquat")

models.run = fail
sys.exit(run(["models"]))
"""


def command(way: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BROKEN, way],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONFAULTHANDLER": ""},
    )


def test_an_error_that_nothing_foresaw_is_a_sentence_and_a_report(home: Path) -> None:
    done = command("error")

    (report,) = Reports(Paths.below(home).reports).list()
    assert done.returncode == 1
    assert done.stderr == (
        "goldcrest: Goldcrest made a mistake (KeyError). A report was kept, and nothing sends it:"
        f" {report.path}\n"
    )
    text = report.path.read_text("utf-8")
    assert report.kind == "command-error"
    assert "desktop/cli/main.py:" in text
    assert "kumquat" not in text


def test_an_error_on_a_thread_leaves_a_report(home: Path) -> None:
    assert command("thread").returncode == 0

    (report,) = Reports(Paths.below(home).reports).list()
    text = report.path.read_text("utf-8")
    assert "Thread: of the test" in text
    assert "ValueError" in text
    assert "kumquat" not in text


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_the_command_after_a_fault_tells_of_it_once(home: Path) -> None:
    assert command("fault").returncode == -signal.SIGSEGV
    told = command("well").stderr

    (report,) = Reports(Paths.below(home).reports).list()
    assert report.kind == "command-fault"
    assert told == (
        "goldcrest: the last command was ended by a fault. A report was kept, and nothing sends"
        f" it: {report.path}\n"
    )
    assert command("well").stderr == ""


def test_the_doctor_names_the_folder_of_reports(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "doctor", "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert json.loads(done.stdout)["paths"]["reports"] == str(home / "logs" / "reports")
