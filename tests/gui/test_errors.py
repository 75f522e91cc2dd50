from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.core.errors import AlreadyRunning
from desktop.core.wording import describe
from desktop.gui.dialogs import CrashDialog, SentenceDialog, report
from desktop.gui.errors import CrashReporter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme


class Interrupts:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def interrupts() -> Interrupts:
    return Interrupts()


@pytest.fixture
def reporter(theme: Theme, interrupts: Interrupts) -> Iterator[CrashReporter]:
    hooks = sys.excepthook, threading.excepthook
    made = CrashReporter(theme, interrupts)
    made.install()
    yield made
    made.close()
    if made.dialog is not None:
        made.dialog.close()
    sys.excepthook, threading.excepthook = hooks


def defect() -> ZeroDivisionError:
    try:
        1 // 0  # noqa: B018 - raises
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_a_report_names_versions_and_the_place_of_the_defect() -> None:
    text = report(defect())

    assert f"Goldcrest: {__version__}" in text
    assert "Python: 3." in text
    assert "Qt: 6." in text
    assert "ZeroDivisionError" in text
    assert "in defect" in text


def test_a_report_is_not_longer_than_anybody_reads() -> None:
    error: Exception = ValueError("x" * 10**6)
    for _ in range(1000):
        error = ExceptionGroup("x" * 1000, [error])
    assert len(report(error)) < 25_000


def test_a_report_has_no_message_which_may_hold_text_of_a_chat() -> None:
    assert "my secret" not in report(ValueError("my secret"))


def test_what_nobody_caught_is_shown_once_and_can_be_copied(
    reporter: CrashReporter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        error = defect()
        sys.excepthook(type(error), error, error.__traceback__)

    qtbot.waitUntil(lambda: reporter.dialog is not None)
    dialog = reporter.dialog
    assert isinstance(dialog, CrashDialog)
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    assert len([record for record in caplog.records if record.levelname == "CRITICAL"]) == 3

    QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    reporter.caught(defect())
    qtbot.waitUntil(lambda: reporter.dialog is not dialog)


def test_a_defect_on_a_thread_is_shown_too(
    reporter: CrashReporter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise defect()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert "unexpected" in caplog.text


def test_ctrl_c_is_no_defect(reporter: CrashReporter, interrupts: Interrupts, qtbot: QtBot) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    qtbot.waitUntil(lambda: interrupts.count == 1)
    assert reporter.dialog is None


def test_a_sentence_where_there_is_no_window(theme: Theme, qtbot: QtBot) -> None:
    dialog = SentenceDialog(theme, describe(AlreadyRunning()))
    qtbot.addWidget(dialog)

    with qtbot.waitExposed(dialog):
        dialog.show()
