"""When a model that nobody uses is unloaded: after a while, or as soon as memory runs low."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core import hardware

if TYPE_CHECKING:
    from collections.abc import Callable

#: With less than this share of the computer's memory left, an idle model makes room.
_LOW_SHARE: Final = 0.05
_LOW_MOST: Final = 500_000_000


@dataclass(frozen=True, slots=True)
class Rest:
    """How long an unused model stays.

    Attributes:
        after: seconds after which it is unloaded; 0: never.
        look: seconds between two looks at the system's memory.
        low: whether memory is so low that it is unloaded at once.
    """

    after: float = 0.0
    look: float = 10.0
    low: Callable[[], bool] = lambda: False


def memory_is_low() -> bool:
    """Return whether the system has hardly any memory left."""
    free = hardware.memory_available()
    return free < min(_LOW_MOST, hardware.memory_total() * _LOW_SHARE)


class Idle:
    """Knows since when an engine has had nothing to do; for the engine thread alone.

    Args:
        rest: how long a model may stay; asked anew each time, for people change it.
    """

    def __init__(self, rest: Callable[[], Rest]) -> None:
        self._rest = rest
        self._since = time.monotonic()

    def begin(self) -> None:
        """Nothing is to be done from now on."""
        self._since = time.monotonic()

    def wait(self) -> float:
        """Return the seconds until there is something to look at."""
        rest = self._rest()
        if not rest.after:
            return rest.look
        return max(0.0, min(rest.look, self._since + rest.after - time.monotonic()))

    def is_over(self) -> bool:
        """Return whether the model shall be unloaded now."""
        rest = self._rest()
        late = bool(rest.after) and time.monotonic() - self._since >= rest.after
        return late or rest.low()
