from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.gui.typeset.jobs import LONGEST_FORMULA, CodeJob, Formula, FormulaJob
from desktop.gui.typeset.typesetter import Typesetter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    Make = Callable[..., Typesetter]

X = FormulaJob("x^2", display=False)
#: A child that answers nothing to what contains "hang", and ends at what contains "die".
CHILD = """
import sys, time
for line in sys.stdin.buffer:
    if b"hang" in line:
        time.sleep(60)
    if b"die" in line:
        sys.exit(3)
    sys.stdout.write("nonsense\\n" if b"odd" in line else '{"runs":[[0,1,1]]}\\n')
    sys.stdout.flush()
"""


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Make]:
    assert qapp is not None
    made: list[Typesetter] = []

    def start(code: str = "", **options: object) -> Typesetter:
        command = [sys.executable, "-c", code] if code else None
        made.append(Typesetter(command, **options))  # type: ignore[arg-type]  # each test names one
        return made[-1]

    yield start
    for one in made:
        one.close()
        one.deleteLater()


def answer(qtbot: QtBot, typesetter: Typesetter, job: CodeJob) -> object:
    typesetter.code(job)
    qtbot.waitUntil(lambda: typesetter.known(job), timeout=20_000)
    return typesetter.code(job)


def test_a_formula_is_there_after_it_was_announced(qtbot: QtBot, make: Make) -> None:
    typesetter = make()
    assert not typesetter.is_running
    with qtbot.waitSignal(typesetter.answered, timeout=30_000) as announced:
        assert typesetter.formula(X) is None
    assert isinstance(announced.args[0][X], Formula)
    assert typesetter.formula(X) is announced.args[0][X]
    assert not typesetter.is_busy


def test_what_is_too_long_is_not_even_asked_for(make: Make) -> None:
    typesetter = make()
    assert typesetter.formula(FormulaJob("x" * (LONGEST_FORMULA + 1), display=True)) is None
    assert not typesetter.is_running


def test_code_that_will_not_be_asked_for_again_is_announced_and_forgotten(
    qtbot: QtBot, make: Make
) -> None:
    typesetter, job = make(CHILD), CodeJob("python", "x")
    with qtbot.waitSignal(typesetter.answered) as announced:
        typesetter.code(job, keep=False)
    assert announced.args[0] == {job: (((0, 1, 1),),)}
    assert not typesetter.known(job)


def test_a_child_that_hangs_is_ended_and_the_next_one_goes_on(qtbot: QtBot, make: Make) -> None:
    typesetter = make(CHILD, patience=(1_500, 300))
    assert answer(qtbot, typesetter, CodeJob("python", "fine")) is not None
    typesetter.code(CodeJob("python", "hang"))
    assert answer(qtbot, typesetter, CodeJob("python", "also fine")) is not None
    assert typesetter.known(CodeJob("python", "hang"))
    assert typesetter.code(CodeJob("python", "hang")) is None


def test_a_child_that_ends_is_tried_once_more_with_the_same(qtbot: QtBot, make: Make) -> None:
    typesetter = make(CHILD)
    assert answer(qtbot, typesetter, CodeJob("python", "die")) is None
    assert answer(qtbot, typesetter, CodeJob("python", "fine")) is not None


def test_a_child_that_was_ended_by_somebody_costs_nothing(qtbot: QtBot, make: Make) -> None:
    typesetter = make(CHILD)
    answer(qtbot, typesetter, CodeJob("python", "one"))
    child = typesetter._child
    assert child is not None
    os.kill(child.processId(), 9)
    assert answer(qtbot, typesetter, CodeJob("python", "two")) is not None


def test_an_answer_that_makes_no_sense_is_none(qtbot: QtBot, make: Make) -> None:
    typesetter = make(CHILD)
    assert answer(qtbot, typesetter, CodeJob("python", "odd")) is None
    assert answer(qtbot, typesetter, CodeJob("python", "fine")) is not None


@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "exit(1)"]])
def test_without_a_child_everything_stays_as_it_was_written(
    qtbot: QtBot, command: list[str]
) -> None:
    typesetter = Typesetter(command)
    jobs = [CodeJob("python", str(number)) for number in range(6)]
    for job in jobs:
        typesetter.code(job)
    qtbot.waitUntil(lambda: all(typesetter.known(job) for job in jobs), timeout=20_000)
    assert all(typesetter.code(job) is None for job in jobs)
    typesetter.close()
    typesetter.deleteLater()


def test_the_child_goes_when_nobody_needs_it(qtbot: QtBot, make: Make) -> None:
    typesetter = make(CHILD)
    typesetter._idle.setInterval(50)
    answer(qtbot, typesetter, CodeJob("python", "x"))
    qtbot.waitUntil(lambda: not typesetter.is_running)
    assert answer(qtbot, typesetter, CodeJob("python", "y")) is not None
