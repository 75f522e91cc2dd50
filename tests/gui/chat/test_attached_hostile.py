"""Files that somebody made to do harm, attached to a message in the window."""

from __future__ import annotations

import itertools
import os
import sys
import time
from typing import TYPE_CHECKING

import pytest
from gui.chat.attaching_desk import attach, chips, drop, names, said
from PySide6.QtCore import QTimer

from desktop.core.store.attached import MOST_FILES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.chat.page import ChatPage

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no such names and files there")


@pytest.fixture
def page(make_page: Callable[..., ChatPage]) -> ChatPage:
    return make_page()


def test_names_are_shown_as_plain_text_on_one_line(
    page: ChatPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "<b>a\x1b[2J\n\u202etxt.exe&b{name}.txt"
    path.write_text("text")
    attach(page, qtbot, path)
    (chip,) = chips(page)

    assert names(page) == ["<b>a [2J  txt.exe&b{name}.txt"]
    assert chip.accessibleName().isprintable()
    assert chip.toolTip().startswith("<span>&lt;b&gt;a")
    assert chip.leave_button.accessibleName() == "Take <b>a [2J  txt.exe&b{name}.txt away"
    chip.leave_button.click()
    assert "“<b>a [2J  txt.exe&b{name}.txt” was taken away." in said(page)


def test_what_is_no_file_is_refused_and_not_waited_for(
    page: ChatPage, tmp_path: Path, qtbot: QtBot
) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "endless.txt").symlink_to("/dev/zero")
    (tmp_path / "circle.txt").symlink_to(tmp_path / "circle.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    paths = [tmp_path / f"{name}.txt" for name in ("pipe", "endless", "circle", "gone")]
    page.files.add([*paths, tmp_path])
    qtbot.waitUntil(
        lambda: [one.state for one in page.files.items] == ["failed"] * 4, timeout=20_000
    )

    assert "Folders cannot be attached." in said(page)


def test_thousands_of_files_do_not_stop_the_window(
    page: ChatPage, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3_000)]
    for path in paths[:20]:
        path.write_text("text")
    beats: list[float] = []
    beat = QTimer(page, interval=0)
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    beat.start()
    drop(page, *paths)
    qtbot.waitUntil(lambda: len(page.files.items) == MOST_FILES, timeout=20_000)
    beat.stop()
    waits = [after - before for before, after in itertools.pairwise(beats)]

    # A twentieth of it, on a machine that does nothing else.
    assert max(waits) < 1.0
    assert f"A message can have {MOST_FILES} files." in said(page)
