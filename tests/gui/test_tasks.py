from __future__ import annotations

import sys
import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThread

from desktop.core.errors import DiskFull
from desktop.gui.tasks import GuiCalls, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def store() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as executor:
        yield executor


@pytest.fixture
def jobs(qapp: object, store: ThreadPoolExecutor) -> Iterator[Tasks]:  # noqa: ARG001 - needs Qt
    made = Tasks(store)
    yield made
    made.close()


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, fact: object) -> None:
        self.heard.append(fact)

    def hearer(self) -> Callable[[object], None]:
        return lambda fact: self.heard.append(("late", fact))


def test_a_function_runs_elsewhere_and_its_result_comes_back_here(
    jobs: Tasks, qtbot: QtBot
) -> None:
    here = QThread.currentThread()
    found: list[tuple[object, object]] = []

    jobs.run(threading.get_ident, lambda ident: found.append((ident, QThread.currentThread())))

    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0] != threading.get_ident()
    assert found[0][1] == here


def test_threads_that_compute_take_short_turns(store: ThreadPoolExecutor) -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    made = Tasks(store)

    # Longer ones, a dozen for each picture that Qt paints, would be seen.
    assert sys.getswitchinterval() <= 0.001
    made.close()
    sys.setswitchinterval(before)


def test_an_expected_error_goes_to_its_handler(jobs: Tasks, qtbot: QtBot) -> None:
    error = DiskFull(path="/x", needed_bytes=1, free_bytes=0)
    found: list[Exception] = []

    def fail() -> None:
        raise error

    jobs.run(fail, on_error=found.append)

    qtbot.waitUntil(lambda: found == [error])


def test_a_defect_goes_to_its_handler_and_to_the_exception_hook(jobs: Tasks, qtbot: QtBot) -> None:
    found: list[Exception] = []

    with qtbot.captureExceptions() as raised:
        jobs.run(lambda: 1 // 0, on_error=found.append)
        qtbot.waitUntil(lambda: bool(raised))

    assert [type(error) for error in found] == [ZeroDivisionError]
    assert raised[0][0] is ZeroDivisionError


def test_an_error_that_nobody_handles_reaches_the_exception_hook(jobs: Tasks, qtbot: QtBot) -> None:
    def fail() -> None:
        raise DiskFull(path="/x")

    with qtbot.captureExceptions() as raised:
        jobs.run(fail)
        qtbot.waitUntil(lambda: bool(raised))

    assert raised[0][0] is DiskFull


def test_store_jobs_run_one_after_the_other_in_order(jobs: Tasks, qtbot: QtBot) -> None:
    order: list[int] = []
    answers: list[int] = []

    def add(number: int) -> int:
        order.append(number)
        return number

    for number in range(50):
        jobs.store(lambda number=number: add(number), answers.append)  # type: ignore[misc]  # mypy cannot type a lambda's default

    qtbot.waitUntil(lambda: len(answers) == 50)
    assert order == answers == list(range(50))


def test_there_is_no_store_before_it_is_open(qapp: object) -> None:  # noqa: ARG001 - needs Qt
    jobs = Tasks()

    with pytest.raises(RuntimeError):
        jobs.store(lambda: None)
    jobs.close()


def test_the_callback_of_a_deleted_widget_is_dropped(
    jobs: Tasks, store: ThreadPoolExecutor, qtbot: QtBot
) -> None:
    listener, witness = Listener(), Listener()
    heard = listener.heard
    go = threading.Event()
    store.submit(go.wait, 10)

    jobs.store(lambda: "late", listener.hear)
    jobs.store(lambda: "late", partial(listener.hear))
    jobs.store(lambda: "late", listener.hearer())
    jobs.store(lambda: "seen", witness.hear)
    import shiboken6

    shiboken6.delete(listener)
    go.set()

    qtbot.waitUntil(lambda: witness.heard == ["seen"])
    assert heard == []


def test_a_cancelled_future_calls_nobody(jobs: Tasks, qtbot: QtBot) -> None:
    future: Future[str] = Future()
    heard: list[object] = []

    jobs.follow(future, heard.append, heard.append)
    future.cancel()
    future.set_running_or_notify_cancel()
    jobs.run(lambda: "after", heard.append)

    qtbot.waitUntil(lambda: heard == ["after"])


def test_work_that_was_cancelled_under_way_is_no_defect(jobs: Tasks, qtbot: QtBot) -> None:
    future: Future[str] = Future()
    heard: list[object] = []

    with qtbot.captureExceptions() as raised:
        jobs.follow(future, heard.append, heard.append)
        future.set_running_or_notify_cancel()
        future.set_exception(CancelledError())
        jobs.run(lambda: "after", heard.append)
        qtbot.waitUntil(lambda: "after" in heard)

    assert heard == ["after"]
    assert not raised


def test_nothing_comes_back_after_the_end(jobs: Tasks, qtbot: QtBot) -> None:
    witness = Tasks()
    future: Future[str] = Future()
    heard: list[object] = []

    jobs.follow(future, heard.append)
    jobs.close()
    future.set_result("late")
    witness.run(lambda: "seen", heard.append)

    qtbot.waitUntil(lambda: heard == ["seen"])
    witness.close()


def test_calls_from_many_threads_run_on_the_gui_thread_each_in_order(qtbot: QtBot) -> None:
    calls = GuiCalls()
    heard: list[tuple[int, int, int]] = []

    def ask(thread: int) -> None:
        for number in range(100):
            calls.call(
                lambda number=number: heard.append((thread, number, threading.get_ident()))  # type: ignore[misc]  # as above
            )

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(heard) == 400)

    assert {ident for _thread, _number, ident in heard} == {threading.get_ident()}
    for thread_number in range(4):
        assert [number for thread, number, _ in heard if thread == thread_number] == list(
            range(100)
        )


def test_what_is_asked_after_the_end_is_dropped(qtbot: QtBot) -> None:
    tasks = Tasks()
    done: list[int] = []
    tasks.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    tasks.close()

    dropped = tasks.run(lambda: 2, done.append)

    assert dropped.cancelled()
    assert done == [1]
