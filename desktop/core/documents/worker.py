"""The child that reads documents: `python -m desktop --document-worker`.

Documents come from strangers, and are taken apart by libraries, some of them in C. So this process
has no network, cannot open a file, and has limits of memory and processor time; the bytes of the
document it gets from the program, piece by piece. One process reads many documents, one after
the other; whoever asked can end it at any time.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Final

from desktop.core import sandbox
from desktop.core.documents import wire

_NICER: Final = 5


def main(arguments: list[str]) -> int:
    """Read documents until there are no more to read, and return the exit status.

    The argument is how many bytes of memory this process may have.
    """
    # What a library prints must not get between the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    from desktop.core.documents.reading import serving

    serving.prepare()
    _be_harmless(answers.fileno() + 1, int(arguments[0]))
    requests = sys.stdin.buffer
    while line := requests.readline():
        serving.serve(wire.asked(line), requests, answers)
    return 0


def _be_harmless(descriptors: int, memory: int) -> None:
    sandbox.be_modest()
    sandbox.limit_memory(memory)
    sandbox.confine()
    sandbox.seal(descriptors)
    with contextlib.suppress(AttributeError, OSError):
        os.nice(_NICER)
