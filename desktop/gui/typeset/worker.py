"""The typesetting child: `python -m desktop --typeset-worker`, one line of JSON for each job.

LaTeX and code come from models, and both libraries can be made to work for hours: ziamath's time
doubles with each level of nesting, and a lexer's patterns can try everything. Here each job has a
limit of processor time and memory, and whoever asked can end the process. Qt is not loaded.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from typing import TYPE_CHECKING, Any, Final

from desktop.core import sandbox
from desktop.gui.typeset import jobs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

#: For one job, in seconds of processor time. Windows has no such timer; there the window's counts.
_LONGEST: Final = 1.0
_MOST_MEMORY: Final = 1024 * 1024 * 1024
_NICER: Final = 5


class _OutOfTime(BaseException):
    """The job takes too long. No `Exception`, so that no library swallows it."""


def main(_arguments: list[str]) -> int:
    """Answer requests until there are no more, and return the exit status."""
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _be_harmless()
    for line in sys.stdin.buffer:
        answers.write(answer(line))
        answers.flush()
    return 0


def answer(line: bytes) -> bytes:
    """Return the answer to a request."""
    try:
        asked = json.loads(line)
        if "formula" in asked:
            return _formula(asked)
        return _code(asked)
    except (_OutOfTime, Exception):  # noqa: BLE001 - whatever goes wrong, the source is shown
        return jobs.FAILED


def _formula(asked: dict[str, Any]) -> bytes:
    from desktop.gui.typeset import maths

    with _limited():
        return jobs.encode_formula(
            *maths.set_formula(str(asked["formula"]), display=bool(asked["display"]))
        )


def _code(asked: dict[str, Any]) -> bytes:
    from desktop.gui.typeset import lexing

    found: list[list[int]] = []
    # What was read in time is coloured, and the rest stays plain.
    with contextlib.suppress(_OutOfTime), _limited():
        lexing.read(str(asked["lexer"]), str(asked["text"]), found)
    return jobs.encode_runs(found)


@contextlib.contextmanager
def _limited() -> Iterator[None]:
    """Raise `_OutOfTime` in what takes too long, also within one match of a pattern."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def over(_signal: int, _frame: FrameType | None) -> None:
        raise _OutOfTime

    signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, _LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _be_harmless() -> None:
    sandbox.be_modest()
    sandbox.confine()
    sandbox.limit_memory(_MOST_MEMORY)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(_NICER)
