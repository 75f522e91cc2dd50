"""Measurements that take seconds or minutes: on a thread of their own, told of, and stopped."""

from __future__ import annotations

import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Final, ParamSpec

from desktop import app_probe
from desktop.core.library.work import Stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.gui.bridge import Bridge

Facts = ParamSpec("Facts")

#: The window hears of progress at most this often, in seconds.
_INTERVAL: Final = 0.1

#: What goes on, by the prober's name of the step.
STEPS: Final = {
    "waiting": "Waiting: a reply or another measurement comes first",
    "building": "Building a part of the model",
    "measuring": "Measuring",
}


@contextmanager
def stoppable() -> Iterator[None]:
    """Let what the prober stops end as `Job` knows it."""
    try:
        yield
    except app_probe.Stopped:
        raise Stopped from None


def hearing(
    bridge: Bridge, show: Callable[Facts, object], kind: Callable[Facts, object]
) -> Callable[Facts, None]:
    """Return what a measurement reports to: `show` hears of it on the GUI thread, now and then.

    Args:
        bridge: the way there.
        show: a method of a widget, told what is reported.
        kind: of a report; one of another kind than the last is told at once.
    """
    last, shown = float("-inf"), None

    def report(*facts: Facts.args, **more: Facts.kwargs) -> None:
        nonlocal last, shown
        now, its = time.monotonic(), kind(*facts, **more)
        if its != shown or now - last >= _INTERVAL:
            last, shown = now, its
            bridge.call(partial(show, *facts, **more))

    return report


def step_of(_share: float, step: str) -> str:
    """Return of which kind a report of the prober is."""
    return step
