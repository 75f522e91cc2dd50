"""Whether the connection costs by volume, as far as the system tells."""

from __future__ import annotations

import logging
import sys
import time
from typing import TYPE_CHECKING

from desktop.core import dbus

if TYPE_CHECKING:
    from collections.abc import Callable

_CACHE_SECONDS = 5.0
_TIMEOUT_SECONDS = 1.0
#: NetworkManager's words: 0 unknown, 1 yes, 2 no, 3 probably, 4 probably not.
_ANSWERS: dict[object, bool] = {1: True, 2: False, 3: True, 4: False}
_log = logging.getLogger(__name__)


class Metering:
    """Asks the system, at most every few seconds; for one thread at a time.

    Args:
        ask: what to ask, for up to a second; None: the system does not tell.
        clock: seconds.
    """

    def __init__(
        self,
        ask: Callable[[], bool | None] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask = ask or is_metered
        self._clock = clock
        self._answer: bool | None = None
        self._asked_at = float("-inf")

    def is_metered(self) -> bool | None:
        """Return whether the connection is metered; None: the system does not tell."""
        if self._clock() - self._asked_at >= _CACHE_SECONDS:
            self._answer = self._ask()
            self._asked_at = self._clock()
        return self._answer

    def holds(self, setting: str) -> bool:
        """Return whether downloads wait, by the setting "metered" (ask, yes or no)."""
        if setting == "ask":
            return self.is_metered() is True
        return setting == "yes"


def is_metered() -> bool | None:
    """Ask the system whether the connection is metered; blocks for up to a second.

    Returns:
        None where it does not tell: only NetworkManager's word is known, on Linux.
    """
    if not sys.platform.startswith("linux"):
        return None
    try:
        return _ANSWERS.get(_property())
    except Exception as error:  # noqa: BLE001 - whatever the bus does, downloads must go on
        _log.debug("the system does not tell whether the connection is metered: %s", error)
        return None


def _property() -> object:
    """Return NetworkManager's property Metered."""
    from jeepney import DBusAddress, Properties

    name = "org.freedesktop.NetworkManager"
    manager = DBusAddress("/org/freedesktop/NetworkManager", name, name)
    kind_and_value = dbus.ask("SYSTEM", Properties(manager).get("Metered"), _TIMEOUT_SECONDS)[0]
    return kind_and_value[1]
