"""The real program as people start it: a process of its own."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QLabel, QPushButton
from samples_of_versions import VERSIONS, make_newer, snapshot, unpack_all

from desktop.core.paths import Paths
from desktop.core.store.backups import Backups
from desktop.core.store.conversations import Conversations
from desktop.core.store.database import open_database
from desktop.gui import window_state
from desktop.gui.models.page import ModelsPage
from desktop.gui.program import Program
from desktop.gui.single_instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

    Start = Callable[[], subprocess.Popen[str]]

ROOT = Path(__file__).parents[2]
LIMIT = 30.0

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    """Start the program in its home; whatever still runs at the end is killed."""
    home.mkdir(exist_ok=True)
    started: list[subprocess.Popen[str]] = []

    def run() -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop"],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        process.communicate()


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    """Look until the condition holds: another process can only be looked at."""
    end = time.monotonic() + LIMIT
    while not condition():
        assert process.poll() is None, process.communicate()[1]
        assert time.monotonic() < end
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.05)


def wait_until_locked(process: subprocess.Popen[str], home: Path) -> None:
    lock = home / "data" / "window.lock"

    def held() -> bool:
        # QLockFile's first line is the number of the process that holds it.
        return lock.is_file() and lock.read_text("utf-8").startswith(f"{process.pid}\n")

    wait_for(held, process)


def wait_until_open(process: subprocess.Popen[str], home: Path) -> None:
    wait_until_locked(process, home)
    wait_for((home / "data" / "goldcrest.sqlite3").is_file, process)


def complaints(text: str) -> list[str]:
    """Return what was said on stderr, without Qt's remarks on having no screen."""
    return [line for line in text.splitlines() if "This plugin does not support" not in line]


def test_once_the_window_is_there_the_chats_are_backed_up(start: Start, home: Path) -> None:
    paths = Paths.below(home)
    database = open_database(paths.database_file).database
    Conversations(database).create("Kept")
    database.close()
    process = start()

    wait_for(lambda: bool(list(paths.backups.glob("*.sqlite3"))), process)
    (backup,) = Backups(paths.database_file, paths.backups).list()
    assert backup.chats == 1


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_cleanly(start: Start, home: Path, number: int) -> None:
    process = start()
    wait_until_open(process, home)

    process.send_signal(number)
    _out, said = process.communicate(timeout=LIMIT)

    assert process.returncode == 0
    assert complaints(said) == []
    assert (home / "data" / "window.json").is_file()
    assert not (home / "data" / "goldcrest.sqlite3-wal").exists()
    lock = QLockFile(str(home / "data" / "window.lock"))
    assert lock.tryLock(0)
    lock.unlock()


@posix
def test_the_second_start_raises_the_window_says_so_and_goes(start: Start, home: Path) -> None:
    first = start()
    wait_until_open(first, home)

    second = start()
    _out, said = second.communicate(timeout=LIMIT)

    assert second.returncode == 0
    assert complaints(said) == [
        "goldcrest: Goldcrest is already running; its window is in front now."
    ]
    assert first.poll() is None
    first.terminate()
    assert first.wait(LIMIT) == 0


@posix
def test_where_the_first_does_not_answer_a_sentence_says_so(start: Start, home: Path) -> None:
    (home / "data").mkdir()
    lock = QLockFile(str(home / "data" / "window.lock"))
    assert lock.tryLock(0)

    second = start()
    assert second.stderr is not None
    said = ""
    while "goldcrest:" not in said:
        said = second.stderr.readline()
        assert said
    second.terminate()

    assert "already running" in said
    assert second.wait(LIMIT) == 1
    lock.unlock()


@posix
def test_after_a_kill_the_next_start_works(start: Start, home: Path) -> None:
    first = start()
    wait_until_open(first, home)
    first.kill()
    first.wait(LIMIT)

    second = start()
    wait_until_open(second, home)
    second.terminate()

    assert second.wait(LIMIT) == 0


@posix
def test_a_damaged_window_file_is_ignored(start: Start, home: Path) -> None:
    (home / "data").mkdir()
    file = home / "data" / "window.json"
    file.write_text('{"width": "wide"', "utf-8")

    process = start()
    wait_until_open(process, home)
    process.terminate()

    assert process.wait(LIMIT) == 0
    assert isinstance(json.loads(file.read_text("utf-8"))["width"], int)


@posix
def test_the_program_ends_with_its_window_though_a_defect_is_still_shown(home: Path) -> None:
    ended = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "window_driver.py"), "defect"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        timeout=LIMIT,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    assert (home / "data" / "window.json").is_file()


@pytest.fixture
def program(home: Path, qapp: QApplication, theme: Theme) -> Iterator[Program]:
    """The program in this process, not started yet."""
    (home / "data").mkdir(parents=True)
    instance = SingleInstance(home / "data")
    assert instance.acquire()
    made = Program(qapp, Paths.below(home), theme, instance, window_state.WindowState())
    yield made
    made.end()


@pytest.mark.parametrize("waits", [True, False])
def test_a_newer_database_is_said_in_the_window_and_nothing_is_touched(
    waits: bool, home: Path, qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    paths = Paths.below(home)
    unpack_all(VERSIONS[-1], paths)
    make_newer(paths.database_file)
    before = {name: one for name, one in snapshot(home).items() if one[1] is not None}
    instance = SingleInstance(paths.data)
    assert instance.acquire()
    program = Program(qapp, paths, theme, instance, window_state.load(paths.window_file))

    program.start()
    if waits:
        qtbot.waitUntil(lambda: program.window.page_name == "failure")
        failure = program.window.stack.currentWidget()
        assert failure is not None
        said = " ".join(label.text() for label in failure.findChildren(QLabel))
        assert "Your chats were written by a newer version of Goldcrest." in said
        assert "Install that version again" in said
        program.window.resize(700, 500)
    else:
        program.open()
    assert program.services is None
    program.end()

    after = {name: one for name, one in snapshot(home).items() if one[1] is not None}
    assert after == before


def test_a_folder_that_cannot_be_used_is_said_and_tried_again(
    program: Program, home: Path, qtbot: QtBot
) -> None:
    # Nothing is read-only for an administrator, but a folder cannot be where a file is.
    in_the_way = home / "config"
    in_the_way.write_text("a file")

    program.start()
    qtbot.waitUntil(lambda: program.window.page_name == "failure")

    failure = program.window.stack.currentWidget()
    assert failure is not None
    said = " ".join(label.text() for label in failure.findChildren(QLabel))
    assert f"may not write to {in_the_way}" in said
    assert "GOLDCREST_HOME" in said
    assert "in the settings" not in said
    in_the_way.unlink()
    again = failure.findChild(QPushButton)
    assert again is not None
    again.click()
    qtbot.waitUntil(lambda: program.window.page_name == "first_start", timeout=20_000)
    assert program.services is not None
    assert program.window.frame.sidebar.isEnabled()


def test_a_model_of_another_program_is_known_without_the_models_page(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "person" / ".lmstudio" / "models" / "someone" / "Small-GGUF"
    folder.mkdir(parents=True)
    (folder / "small.gguf").write_bytes(gguf("Small"))

    program.start()

    def known() -> bool:
        services = program.services
        offered = services.library.offered() if services is not None else ()
        return "lmstudio" in {model.source for model in offered}

    qtbot.waitUntil(known, timeout=20_000)
    assert not program.window.findChildren(ModelsPage)


def test_a_second_start_opens_quick_ask_in_the_first(start: Start, home: Path) -> None:
    process = start()
    wait_until_open(process, home)
    second = subprocess.run(
        [sys.executable, "-m", "desktop", "window", "--quick"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )

    assert (second.returncode, process.poll()) == (0, None)
    assert "quick ask is in front now" in second.stderr


IN_THE_TRAY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.core.paths import Paths
from desktop.gui.program import Program
from desktop.gui.single_instance import SingleInstance
from desktop.gui.theme import Theme
from desktop.gui.window_state import WindowState

app, paths = QApplication([]), Paths.from_environment()
paths.data.mkdir(parents=True)
instance = SingleInstance(paths.data)
assert instance.acquire()
program = Program(app, paths, Theme(), instance, WindowState())
program.window.stays = True

def leave():
    program.window.close()
    assert program.window.isHidden()
    QTimer.singleShot(0, program.window.quit)

program.window.painted.connect(leave)
sys.exit(program.run())
"""


@pytest.mark.usefixtures("home")
def test_quitting_ends_a_program_that_is_only_in_the_tray() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_THE_TRAY],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )

    assert done.returncode == 0, done.stderr
