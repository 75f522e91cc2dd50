"""Long work with progress and a way to stop it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from desktop.core.errors import DiskFull
from desktop.core.library.work import Stopped
from desktop.gui.library.job import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks

LONG = 20.0


def until_stopped(stop: Callable[[], bool]) -> None:
    """Work until somebody says stop, as the library does."""
    waiting = threading.Event()
    for _ in range(int(LONG / 0.01)):
        if stop():
            raise Stopped
        waiting.wait(0.01)


def test_work_tells_its_progress_and_its_end(tasks: Tasks, bridge: Bridge, qtbot: QtBot) -> None:
    parent = QObject()
    job = Job(tasks, bridge, parent)
    told: list[tuple[int, int]] = []
    ended: list[object] = []
    job.progressed.connect(lambda done, total: told.append((done, total)))

    def work(tell: Callable[[int, int], None], _stop: Callable[[], bool]) -> str:
        for done in range(1001):
            tell(done * 10**9, 1000 * 10**9)
        return "done"

    assert job.start(work, ended.append, ended.append, lambda: ended.append("stopped"))
    assert job.running
    assert not job.start(work, ended.append, ended.append, lambda: None)
    qtbot.waitUntil(lambda: bool(ended))

    assert ended == ["done"]
    assert told[-1] == (10**12, 10**12)
    assert len(told) < 100  # not one for each piece
    assert not job.running


def test_work_that_is_stopped_says_so(tasks: Tasks, bridge: Bridge, qtbot: QtBot) -> None:
    parent = QObject()
    job = Job(tasks, bridge, parent)
    ended: list[object] = []
    job.start(
        lambda _tell, stop: until_stopped(stop),
        ended.append,
        ended.append,
        lambda: ended.append("stopped"),
    )

    job.stop()
    qtbot.waitUntil(lambda: bool(ended))

    assert ended == ["stopped"]
    assert not job.running


def test_an_error_is_told_and_other_work_can_follow(
    tasks: Tasks, bridge: Bridge, qtbot: QtBot
) -> None:
    parent = QObject()
    job = Job(tasks, bridge, parent)
    ended: list[object] = []

    def fail(_tell: object, _stop: object) -> None:
        raise DiskFull(path="/x")

    job.start(fail, ended.append, ended.append, lambda: None)
    qtbot.waitUntil(lambda: bool(ended))
    job.start(lambda _tell, _stop: 1, ended.append, ended.append, lambda: None)
    qtbot.waitUntil(lambda: len(ended) == 2)

    assert isinstance(ended[0], DiskFull)
    assert ended[1] == 1


def test_work_stops_when_its_page_goes(tasks: Tasks, bridge: Bridge, qtbot: QtBot) -> None:
    parent = QObject()
    job = Job(tasks, bridge, parent)
    stopped = threading.Event()

    def work(_tell: object, stop: Callable[[], bool]) -> None:
        try:
            until_stopped(stop)
        finally:
            stopped.set()

    job.start(work, lambda _: None, lambda _: None, lambda: None)
    shiboken6.delete(parent)

    qtbot.waitUntil(stopped.is_set)
