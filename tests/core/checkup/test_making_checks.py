"""Checks are made one after the other, whatever one of them does."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, NoReturn

from desktop.core.checkup.check import Check, Checked, Finding, examine
from desktop.core.checkup.report import problems_of
from desktop.core.errors import CheckFailed, CheckSilent, DiskFailed
from desktop.core.library.work import Stopped

if TYPE_CHECKING:
    from desktop.core.library.work import Report, Stop

FINE = Finding("fine", "All is well.")


def fine(_report: Report, _stop: Stop) -> Finding:
    return FINE


def broken(_report: Report, _stop: Stop) -> NoReturn:
    raise ZeroDivisionError


def refused(_report: Report, _stop: Stop) -> NoReturn:
    raise DiskFailed(path="/a", reason="gone")


def test_what_a_check_finds_is_told_as_it_comes() -> None:
    begun: list[str] = []
    ended: list[Checked] = []
    steps: list[tuple[str, int, int]] = []

    def long(report: Report, _stop: Stop) -> Finding:
        report(1, 4)
        return FINE

    made = examine(
        (Check("a", "A", fine), Check("b", "B", long)),
        lambda check: begun.append(check.id),
        lambda check, done, total: steps.append((check.id, done, total)),
        ended.append,
    )

    assert begun == ["a", "b"]
    assert steps == [("b", 1, 4)]
    assert tuple(ended) == made
    assert [each.finding for each in made] == [FINE, FINE]
    assert all(each.seconds >= 0 for each in made)


def test_a_check_that_fails_is_a_result_and_not_the_end() -> None:
    made = examine((Check("a", "A", broken), Check("b", "B", refused), Check("c", "C", fine)))

    assert [each.finding.outcome for each in made] == ["problem", "problem", "fine"]
    first, second = problems_of(made)
    assert (first.code, first.data["reason"]) == (CheckFailed.code, "ZeroDivisionError")
    assert "“A” could not be made" in made[0].finding.text
    assert second.code == DiskFailed.code
    assert made[1].finding.text == "/a cannot be read or written at the moment."
    assert made[1].finding.fix


def test_a_check_that_is_silent_is_left_behind() -> None:
    over, told = threading.Event(), threading.Event()

    def hangs(_report: Report, stop: Stop) -> Finding:
        over.wait(30)
        told.set()
        return Finding("fine", "stopped" if stop() else "too late")

    made = examine((Check("a", "A", hangs, silence=0.2), Check("b", "B", fine)))
    over.set()

    assert [each.finding.outcome for each in made] == ["problem", "fine"]
    assert made[0].finding.problems[0].code == CheckSilent.code
    assert told.wait(10)


def test_a_check_that_tells_how_far_it_is_has_all_the_time_it_needs() -> None:
    pause = threading.Event()

    def slow(report: Report, _stop: Stop) -> Finding:
        for step in range(8):
            pause.wait(0.1)
            report(step, 8)
        return FINE

    (made,) = examine((Check("a", "A", slow, silence=0.4),))

    assert made.finding is FINE


def test_a_check_that_is_stopped_has_no_result() -> None:
    stop = threading.Event()

    def until_stopped(_report: Report, asked: Stop) -> NoReturn:
        stop.set()
        while not asked():
            pass
        raise Stopped

    checks = (Check("a", "A", fine), Check("b", "B", until_stopped), Check("c", "C", fine))
    made = examine(checks, stop=stop.is_set)

    assert [each.id for each in made] == ["a"]


def test_several_problems_of_one_check_are_all_told_once() -> None:
    errors = [DiskFailed(path=path, reason="") for path in ("/a", "/b", "/a")]
    finding = Finding.of(errors)

    assert finding.text == "/a cannot be read or written at the moment. And 2 problems more."
    assert [each.data["path"] for each in problems_of([Checked("a", "A", finding, 0)])] == [
        "/a",
        "/b",
    ]
