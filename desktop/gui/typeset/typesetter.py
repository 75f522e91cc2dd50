"""The window's side of the typesetting child: asks, keeps what was answered, never waits."""

from __future__ import annotations

import os
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from desktop.core.own_program import own_command
from desktop.gui.typeset import jobs
from desktop.gui.typeset.jobs import Answer, CodeJob, Formula, FormulaJob, Job, Runs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QProcess

#: How long an answer may take before the child is ended, in milliseconds: the first one with the
#: child's start, on a machine where a model takes all processors.
_LONGEST_MS: Final = 8_000
_FIRST_MS: Final = 30_000
#: The child goes when nobody needs it.
_IDLE_MS: Final = 30_000
#: Answers come in many at a time when a chat is opened; the window hears of them together.
_TOGETHER_MS: Final = 25
#: Many of them still later: each time what stands below is laid out again.
_MANY: Final = 12
_MANY_TOGETHER_MS: Final = 150
_MOST_KEPT: Final = 1_500
_MOST_BYTES: Final = 16 * 1024 * 1024
_MOST_WAITING: Final = 2_000
#: After so many children that ended without an answer no other one is started.
_MOST_FAILURES: Final = 3
_KILLED_MS: Final = 500
_SURCHARGE: Final = 200


class Typesetter(QObject):
    """Sets formulas and reads code; what is not there yet is announced when it is.

    Args:
        command: what starts the child; for tests.
        patience: how long an answer may take, in milliseconds: the first one, and each later one.
        parent: the Qt parent.
    """

    #: Some of what was asked for is there or cannot be had: a dict of jobs with their answers.
    answered = Signal(object)

    def __init__(
        self,
        command: Sequence[str] | None = None,
        patience: tuple[int, int] = (_FIRST_MS, _LONGEST_MS),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command or worker_command())
        self._patience = patience
        self._kept: OrderedDict[Job, Answer] = OrderedDict()
        self._bytes = 0
        self._waiting: deque[Job] = deque()
        self._asked: set[Job] = set()
        self._current: Job | None = None
        self._news: dict[Job, Answer] = {}
        self._passing: set[Job] = set()
        self._child: QProcess | None = None
        self._tried: Job | None = None
        self._failures = 0
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._end_child)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._end_child)
        self._tell = QTimer(self, singleShot=True)
        self._tell.timeout.connect(self._announce)
        if (program := QCoreApplication.instance()) is not None:
            program.aboutToQuit.connect(self.close)

    @property
    def is_busy(self) -> bool:
        """Whether answers are still to come or to be announced."""
        return bool(self._asked or self._news)

    @property
    def is_running(self) -> bool:
        """Whether there is a child."""
        return self._child is not None

    def formula(self, job: FormulaJob) -> Formula | None:
        """Return a formula that is set; None where it is not yet, or cannot be."""
        found = self._answer(job) if len(job.source) <= jobs.LONGEST_FORMULA else None
        return found if isinstance(found, Formula) else None

    def code(self, job: CodeJob, *, keep: bool = True) -> Runs | None:
        """Return what the parts of code are; None where it was not read yet, or cannot be.

        Args:
            job: the code.
            keep: whether it will be asked for again; otherwise it is announced and forgotten.
        """
        if not keep and job not in self._kept:
            self._passing.add(job)
        found = self._answer(job)
        return found if isinstance(found, tuple) else None

    def known(self, job: Job) -> bool:
        """Return whether asking for it again gives the same answer."""
        return job in self._kept

    def close(self) -> None:
        """End the child and forget what was asked; the program ends."""
        self._waiting.clear()
        self._asked.clear()
        self._news.clear()
        self._current = None
        child = self._child
        self._end_child()
        if child is not None:
            # Killed, it is gone in some milliseconds; Qt complains of one that outlives its object.
            child.waitForFinished(_KILLED_MS)

    def _answer(self, job: Job) -> Answer:
        if job in self._kept:
            self._kept.move_to_end(job)
            return self._kept[job]
        if job not in self._asked:
            if len(self._waiting) >= _MOST_WAITING:
                # What has waited longest is likely out of sight; it may be asked for again.
                old = self._waiting.popleft()
                self._passing.add(old)
                self._keep(old, None)
            self._asked.add(job)
            self._waiting.append(job)
            self._go_on()
        return None

    # --- the child ---------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Send the next job, one at a time: so it is known which one ended a child."""
        if self._current is not None:
            return
        if not self._waiting:
            self._idle.start()
            return
        if self._failures >= _MOST_FAILURES:
            for job in self._waiting:
                self._keep(job, None)
            self._waiting.clear()
            return
        self._idle.stop()
        first = self._child is None
        self._current = self._waiting.popleft()
        child = self._child or self._start_child()
        child.write(self._current.encode())
        self._watch.start(self._patience[0 if first else 1])

    def _start_child(self) -> QProcess:
        # Loaded when they are first wanted: most chats need no child.
        from PySide6.QtCore import QProcess, QProcessEnvironment

        from desktop.core.engine.process import SECRETS, worker_folder

        child = self._child = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name in SECRETS:
            environment.remove(name)
        environment.insert("PYTHONUTF8", "1")
        child.setProcessEnvironment(environment)
        child.setWorkingDirectory(os.fspath(worker_folder()))
        child.setStandardErrorFile(QProcess.nullDevice())
        child.readyReadStandardOutput.connect(self._read)
        child.finished.connect(self._ended)
        child.errorOccurred.connect(self._went_wrong)
        child.start(self._command[0], list(self._command[1:]))
        return child

    def _read(self) -> None:
        while self._child is not None and self._child.canReadLine():
            line = bytes(self._child.readLine().data())
            job, self._current = self._current, None
            if job is None:
                continue
            self._watch.stop()
            self._failures = 0
            try:
                self._keep(job, jobs.decode(line))
            except ValueError:
                self._keep(job, None)
        self._go_on()

    def _went_wrong(self, error: QProcess.ProcessError) -> None:
        if error.name == "FailedToStart":
            self._failures = _MOST_FAILURES
            self._ended()

    def _end_child(self) -> None:
        if self._child is None:
            return
        child, self._child = self._child, None
        self._watch.stop()
        self._idle.stop()
        child.readyReadStandardOutput.disconnect(self._read)
        child.finished.disconnect(self._ended)
        child.errorOccurred.disconnect(self._went_wrong)
        child.finished.connect(child.deleteLater)
        child.kill()
        if not child.processId():
            child.deleteLater()
        self._give_up()

    def _ended(self) -> None:
        """Take note of a child that ended by itself."""
        if self._child is None:
            return
        self._child.deleteLater()
        self._child = None
        job = self._current
        if job is not None and job != self._tried and self._failures < _MOST_FAILURES:
            # The child may have ended before it was asked: memory runs out, somebody tidies up.
            self._tried, self._current = job, None
            self._waiting.appendleft(job)
        self._give_up()

    def _give_up(self) -> None:
        """Give up what the child was at, and go on with the rest in another one."""
        self._watch.stop()
        if self._current is not None:
            self._failures += 1
            self._keep(self._current, None)
            self._current = None
        if self._waiting:
            self._go_on()

    # --- answers -----------------------------------------------------------------------------

    def _keep(self, job: Job, answer: Answer) -> None:
        self._asked.discard(job)
        self._news[job] = answer
        if job in self._passing:
            self._passing.discard(job)
        else:
            self._kept[job] = answer
            self._bytes += _size(job, answer)
            while len(self._kept) > _MOST_KEPT or self._bytes > _MOST_BYTES:
                self._bytes -= _size(*self._kept.popitem(last=False))
        if not self._tell.isActive():
            many = len(self._waiting) >= _MANY
            self._tell.start(_MANY_TOGETHER_MS if many else _TOGETHER_MS)

    def _announce(self) -> None:
        news, self._news = self._news, {}
        if news:
            self.answered.emit(news)


def worker_command() -> tuple[str, ...]:
    """Return the command that starts the child."""
    return own_command("--typeset-worker")


def _size(job: Job, answer: Answer) -> int:
    """Return about how much memory is kept."""
    asked = len(job.source) if isinstance(job, FormulaJob) else len(job.text)
    if isinstance(answer, Formula):
        return _SURCHARGE + asked + len(answer.svg)
    return _SURCHARGE + asked + (sum(len(one) * _SURCHARGE for one in answer) if answer else 0)
