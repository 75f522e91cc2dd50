"""Files that the program is opened with, up to the question how to add them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from gguf_files import gguf
from models_desk import TINY, words
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from desktop.core.handover import MOST_FILES, Asked
from desktop.core.paths import Paths
from desktop.gui.library.panel import Panel
from desktop.gui.models.page import ModelsPage
from desktop.gui.opened_files import OpenedFiles
from desktop.gui.program import Program
from desktop.gui.single_instance import SingleInstance
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

WAIT_MS = 20_000
LIMIT = 30.0


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A model somewhere on this computer."""
    path = tmp_path / "brought" / "my-model.gguf"
    path.parent.mkdir()
    path.write_bytes(gguf("Small"))
    return path


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


@pytest.fixture
def opened(window: MainWindow) -> OpenedFiles:
    """What opens files in a window that has begun."""
    made = OpenedFiles(window, window)
    window.begun.emit()
    return made


@pytest.fixture
def program(home: Path, qapp: QApplication, theme: Theme) -> Iterator[Program]:
    """The program in this process, not started yet."""
    (home / "data").mkdir(parents=True)
    instance = SingleInstance(home / "data")
    assert instance.acquire()
    made = Program(qapp, Paths.below(home), theme, instance, WindowState())
    yield made
    made.end()


def said(window: MainWindow) -> str:
    """What the panel on the models page says; "" while none is in sight."""
    panel = window.findChild(Panel, "addPanel")
    return words(panel) if panel is not None and panel.isVisible() else ""


def wait_for(window: MainWindow, text: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: text in said(window), timeout=WAIT_MS)


def click(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_the_program_begins_with_the_question_and_adds_the_file(
    program: Program, brought: Path, qtbot: QtBot
) -> None:
    program.do(Asked(files=(brought,)))
    program.start()

    wait_for(program.window, "Add my-model, 1 KB? Small, ", qtbot)
    assert program.window.page_name == "models"
    for way in ("copy", "move", "link"):
        button = program.window.findChild(QRadioButton, f"add-{way}")
        assert button is not None
        assert button.isVisible()
    click(program.window, "addNow")
    wait_for(program.window, "was added", qtbot)
    assert brought.exists()


def test_a_second_start_hands_its_files_over(
    program: Program, brought: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start()
    qtbot.waitUntil(lambda: program.window.page_name != "", timeout=WAIT_MS)
    program.window.showMinimized()
    monkeypatch.chdir(brought.parent)
    second = subprocess.Popen(
        [sys.executable, "-m", "desktop", brought.name],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )

    wait_for(program.window, "Add my-model", qtbot)
    assert not program.window.isMinimized()
    assert "in front now" in second.communicate(timeout=LIMIT)[1]
    assert second.returncode == 0


def test_what_the_system_wants_opened_is_offered(
    program: Program, brought: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    program.files.listen_to(qapp)
    QApplication.postEvent(qapp, QFileOpenEvent(str(brought)))
    # Before the window has begun, as with a double click while the program does not run.
    program.start()
    wait_for(program.window, "Add my-model", qtbot)
    other = brought.with_name("other.gguf")
    other.write_bytes(gguf("Other"))

    QApplication.postEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(other))))

    # One after the other, as macOS tells of several: nothing that was asked is lost.
    wait_for(program.window, "Add my-model and other", qtbot)
    QApplication.postEvent(qapp, QFileOpenEvent(QUrl("https://example.org/a.gguf")))
    QApplication.processEvents()
    assert "Add my-model and other" in said(program.window)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("gone.gguf", None, "gone was not added. The model's file has gone"),
        ("no.gguf", b"no model", "no was not added. "),
        ("half.gguf", gguf("Half", weights=4000)[:-20], "half was not added. "),
        (
            "note.txt",
            b"hello",
            "That is no model. Goldcrest runs models in files that end in .gguf",
        ),
    ],
)
def test_what_is_no_model_gets_a_sentence_at_once(
    opened: OpenedFiles,
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    name: str,
    content: bytes | None,
    told: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)

    opened.open([path])

    wait_for(window, told, qtbot)
    assert not [each for each in window.findChildren(QPushButton, "addNow") if each.isVisible()]


def test_a_folder_gets_a_sentence_too(
    opened: OpenedFiles, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "folder.gguf").mkdir()
    (tmp_path / "models").mkdir()

    opened.open([tmp_path / "folder.gguf"])
    wait_for(window, "folder was not added.", qtbot)
    opened.open([tmp_path / "models"])
    wait_for(window, "Look for models in", qtbot)


def test_the_question_is_seen_though_the_details_of_a_model_fill_the_page(
    opened: OpenedFiles, window: MainWindow, brought: Path, qtbot: QtBot
) -> None:
    window.show_page("models")
    page = window.findChild(ModelsPage)
    assert page is not None
    qtbot.waitUntil(lambda: "tiny" in page.row_ids() or bool(page.row_ids()), timeout=WAIT_MS)
    page.open_details(page.row_ids()[0])

    opened.open([brought])

    wait_for(window, "Add my-model", qtbot)


def test_more_files_than_anybody_means_are_bounded_and_that_is_said(
    opened: OpenedFiles, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / f"{number}.gguf" for number in range(MOST_FILES + 20)]
    for file in files:
        file.write_bytes(gguf(file.name))

    opened.open(files)

    wait_for(window, "more", qtbot)
    banners = [banner.title.text() for banner in window.banners.banners]
    assert banners == ["Only the first 100 files were taken."]


def test_what_comes_while_something_is_added_has_to_be_brought_again(
    opened: OpenedFiles, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [tmp_path / "in" / f"m{number}.gguf" for number in range(3)]
    for number, file in enumerate(files):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(TINY.read_bytes()[:-1] + bytes([number]))
    opened.open(files)
    wait_for(window, "Add m0, m1 and m2", qtbot)
    click(window, "addNow")

    opened.open([files[0]])

    assert "Bring the others again after that." in said(window)
    wait_for(window, "were added", qtbot)
