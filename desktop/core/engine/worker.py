"""The engine child: takes requests from its pipe, answers on the other, ends with them.

Started as `python -m desktop --engine-worker`. Everything that can crash happens here. This file
only makes the process safe; worker_serve.py does the work.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import traceback
from typing import TYPE_CHECKING

from desktop.core import sandbox
from desktop.core.engine import protocol
from desktop.core.engine.start import Start
from desktop.core.engine.worker_channel import Channel, claim_pipes
from desktop.core.errors import EngineMissing, VariantUnavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEFECT = 70  # EX_SOFTWARE


def main(arguments: Sequence[str] = ()) -> int:
    """Serve until the program closes the pipe; the arguments are those of a `Start`."""
    pipes = claim_pipes()
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the program's business
    sandbox.be_modest()
    confined = sandbox.confine()
    channel = Channel(*pipes)
    channel.start()
    try:
        _serve(channel, confined, Start.from_arguments(arguments))
    except (EngineMissing, VariantUnavailable) as error:
        channel.send(protocol.Failed(0, error.code, error.data))
    except BaseException:  # noqa: BLE001 - it is told on stderr, and the exit status says so
        traceback.print_exc()
    sys.stderr.flush()
    os._exit(_DEFECT)  # no tidying: the reader thread is still at work


def _serve(channel: Channel, confined: str, start: Start) -> None:
    # Imported here and not above: the library is loaded with it, and what that prints must find
    # descriptor 1 moved away.
    try:
        from desktop.core.engine import worker_serve
    except (ImportError, OSError, RuntimeError, AttributeError) as error:
        traceback.print_exc()
        raise EngineMissing(reason=str(error)[:500]) from error
    worker_serve.serve(channel, confined, start)
