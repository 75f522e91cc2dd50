"""What the window says of itself at the next start, after it was closed by a fault."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.logs.reports import Reports
from desktop.core.paths import Paths
from desktop.gui import window_state
from desktop.gui.dialogs import ReportDialog
from desktop.gui.program import Program
from desktop.gui.reports.told import tell_of_fault
from desktop.gui.single_instance import SingleInstance
from desktop.gui.widgets import Banner, BannerArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_the_start_after_a_fault_tells_of_it(
    home: Path, qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    ended = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "window_driver.py"), "crash"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": ""},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == -signal.SIGSEGV, ended.stderr
    paths = Paths.below(home)
    reports = Reports(paths.reports)
    (defect,) = reports.list()
    assert defect.kind == "window-error"
    text = reports.read(defect.path) or ""
    assert "Thread: of the test" in text
    assert "window_driver.py:" in text
    assert "kumquat" not in text

    instance = SingleInstance(paths.data)
    assert instance.acquire()
    program = Program(qapp, paths, theme, instance, window_state.WindowState())
    program.start()
    try:
        told = "Goldcrest was closed by a fault last time."

        def banners() -> list[Banner]:
            return [one for one in program.window.banners.banners if one.title.text() == told]

        qtbot.waitUntil(lambda: bool(banners()), timeout=20_000)
        (banner,) = banners()
        fault, _older = reports.list()
        assert fault.kind == "window-fault"
        assert "Segmentation fault" in (reports.read(fault.path) or "")
        assert "Qt: 6." in (reports.read(fault.path) or "")
        banner.buttons[0].click()
        qtbot.waitUntil(lambda: bool(program.window.findChildren(ReportDialog)), timeout=20_000)
        (shown,) = program.window.findChildren(ReportDialog)
        assert "Segmentation fault" in shown.report.toPlainText()
        assert shown.place.text() == str(fault.path)
        shown.close()
    finally:
        program.end()
    log = (paths.logs / "goldcrest.log").read_text("utf-8")
    assert "CRITICAL desktop.gui.errors: unexpected\n    ValueError\n" in log


def test_the_report_can_be_deleted_and_comes_back(
    tmp_path: Path, theme: Theme, tasks: Tasks, qtbot: QtBot
) -> None:
    reports = Reports(tmp_path)
    path = reports.keep("window-fault", ["x"])
    assert path is not None
    area = BannerArea(theme)
    qtbot.addWidget(area)
    area.show()
    tell_of_fault(area, theme, tasks, reports, [path]).buttons[1].click()

    qtbot.waitUntil(lambda: [one.title.text() for one in area.banners] == ["1 report was deleted."])
    assert reports.list() == ()
    area.banners[0].buttons[0].click()
    qtbot.waitUntil(lambda: len(reports.list()) == 1)


def test_a_report_that_has_gone_is_said_so(
    tmp_path: Path, theme: Theme, tasks: Tasks, qtbot: QtBot
) -> None:
    area = BannerArea(theme)
    qtbot.addWidget(area)
    area.show()
    gone = tmp_path / "20260101-000000-engine.txt"
    tell_of_fault(area, theme, tasks, Reports(tmp_path), [gone]).buttons[0].click()

    qtbot.waitUntil(lambda: any("cannot be read" in one.title.text() for one in area.banners))
