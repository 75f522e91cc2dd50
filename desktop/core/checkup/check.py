"""What a check is, what it finds, and how checks are made one after the other.

A check that crashes, or hangs, has that as its result; those behind it are made all the same.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop.core.errors import AssistantError, CheckFailed, CheckSilent
from desktop.core.language import tr, trn
from desktop.core.library.work import Stopped
from desktop.core.wording import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.core.library.work import Report, Stop

_log = logging.getLogger(__name__)

Outcome = Literal["fine", "note", "problem"]

#: So long a check may neither end nor tell how far it is: the disk of a folder may have gone.
SILENCE: Final = 120.0
#: So long a check that is told to stop may take to put back what it had begun.
GRACE: Final = 10.0
_TICK: Final = 0.1


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check has found.

    Attributes:
        outcome: "fine"; "note" is worth knowing and keeps nobody from anything; "problem".
        text: a sentence.
        fix: what to do about it; "" where nothing is to be done.
        details: lines that say more.
        problems: what is wrong, each with words of its own.
        shared: the details as they may leave this computer; None: as they are.
        facts: more of it as plain values, for scripts.
    """

    outcome: Outcome
    text: str
    fix: str = ""
    details: tuple[str, ...] = ()
    problems: tuple[AssistantError, ...] = ()
    shared: tuple[str, ...] | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        problems: Sequence[AssistantError],
        details: tuple[str, ...] = (),
        facts: Mapping[str, Any] | None = None,
        shared: tuple[str, ...] | None = None,
    ) -> Finding:
        """Return a finding of at least one problem: the first is its sentence."""
        words = describe(problems[0])
        text, more = words.title, len(problems) - 1
        if more:
            others = trn("And {n} problem more.", "And {n} problems more.", more)
            text = f"{text} {others}"
        return cls("problem", text, words.advice, details, tuple(problems), shared, facts or {})


@dataclass(frozen=True, slots=True)
class Check:
    """Something that is looked at.

    Attributes:
        id: its name for scripts.
        title: its name for people, in English: it goes through `tr` where it is shown.
        run: looks at it; gets where to tell how far it is, and what says whether to stop. May
            raise AssistantError, which then is the problem, and Stopped.
        silence: seconds that it may neither end nor tell how far it is.
    """

    id: str
    title: str
    run: Callable[[Report, Stop], Finding]
    silence: float = SILENCE


@dataclass(frozen=True, slots=True)
class Checked:
    """A check that was made.

    Attributes:
        id: of the check.
        title: of the check, in English.
        finding: what it found.
        seconds: how long it took.
    """

    id: str
    title: str
    finding: Finding
    seconds: float


def never() -> bool:
    """Go on to the end."""
    return False


def ignore(*_facts: object) -> None:
    """Listen to nothing."""


def examine(
    checks: Sequence[Check],
    on_begin: Callable[[Check], object] = ignore,
    on_progress: Callable[[Check, int, int], object] = ignore,
    on_end: Callable[[Checked], object] = ignore,
    stop: Stop = never,
) -> tuple[Checked, ...]:
    """Make checks one after the other; takes as long as they do.

    Args:
        checks: in the order in which they are made.
        on_begin: told each check that begins; all three are called on this thread or, for the
            progress, on that of the check.
        on_progress: told how far a check is: parts done and parts in all.
        on_end: told what each has found.
        stop: asked often whether to end; the check under way then has no result.

    Returns:
        those that were made: not all where `stop` said so.
    """
    made: list[Checked] = []
    for check in checks:
        if stop():
            break
        on_begin(check)
        began = time.monotonic()
        finding = _watched(check, on_progress, stop)
        if finding is None:
            break
        seconds = time.monotonic() - began
        made.append(Checked(check.id, check.title, finding, seconds))
        on_end(made[-1])
    return tuple(made)


def _watched(
    check: Check, on_progress: Callable[[Check, int, int], object], stop: Stop
) -> Finding | None:
    """Make one check on a thread of its own, so that no disk that is gone keeps the others."""
    ended: queue.SimpleQueue[Finding | None] = queue.SimpleQueue()
    left = threading.Event()
    heard = [time.monotonic()]

    def report(done: int, total: int) -> None:
        heard[0] = time.monotonic()
        if not left.is_set():
            on_progress(check, done, total)

    def run() -> None:
        ended.put(_found(check, report, lambda: stop() or left.is_set()))

    threading.Thread(target=run, name=f"check-{check.id}", daemon=True).start()
    stopped_at: float | None = None
    while True:
        try:
            return ended.get(timeout=_TICK)
        except queue.Empty:
            now = time.monotonic()
        if stopped_at is None and stop():
            stopped_at = now
        if stopped_at is not None and now - stopped_at > GRACE:
            left.set()
            return None
        if now - heard[0] > check.silence:
            left.set()
            seconds = round(now - heard[0])
            return Finding.of([CheckSilent(check=tr(check.title), seconds=seconds)])


def _found(check: Check, report: Report, stop: Stop) -> Finding | None:
    """Return what a check finds; None: it was stopped."""
    try:
        return check.run(report, stop)
    except Stopped:
        return None
    except AssistantError as error:
        return Finding.of([error])
    except Exception as error:  # noqa: BLE001 - a defect of one check, which the others must not suffer from
        _log.exception("the check %s failed", check.id)
        return Finding.of([CheckFailed(check=tr(check.title), reason=type(error).__name__)])
