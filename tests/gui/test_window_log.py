"""The log of the window: what Qt says, without what texts have in them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QTextBrowser

from desktop.core.paths import Paths
from desktop.gui.log import WindowRecords, without_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def records(tmp_path: Path) -> Iterator[WindowRecords]:
    made = WindowRecords(Paths.below(tmp_path))
    made.begin()
    yield made
    made.close()


def test_what_qt_says_is_in_the_log_without_the_names_of_a_text(
    records: WindowRecords, tmp_path: Path, qtbot: QtBot
) -> None:
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.setSource("kumquat.html")
    qWarning("kumquat")
    records.settle()
    records.close()

    log = (tmp_path / "logs" / "goldcrest.log").read_text("utf-8")
    assert "kumquat" not in log
    assert "WARNING qt.default: QTextBrowser … (" in log
    assert "WARNING qt.default: Qt … (7 letters)" in log


def test_what_is_said_of_the_system_is_kept_whole() -> None:
    said = "Could not load the Qt platform plugin"
    assert without_text("qt.qpa.plugin", said) == said
    assert without_text("qt.text.font", "no font named kumquat") == "Qt … (21 letters)"


def test_qt_speaks_to_whom_it_spoke_before() -> None:
    heard: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, text: heard.append(text))
    try:
        records = WindowRecords(Paths.below(Path("/nowhere")))
        records.begin()
        qWarning("to the log")
        records.close()
        qWarning("to me")
    finally:
        qInstallMessageHandler(before)
    assert heard == ["to me"]


def test_an_error_before_there_is_a_window_leaves_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    records = WindowRecords(Paths.below(tmp_path))
    records.begin()
    error = ValueError("too early")
    sys.excepthook(ValueError, error, None)
    records.close()

    (report,) = records.reports.list()
    assert report.kind == "window-error"
    assert "ValueError: too early" in capsys.readouterr().err
    assert sys.excepthook is sys.__excepthook__
