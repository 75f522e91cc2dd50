"""A key that works whatever window is in front, where the desktop has a way for that.

    listening = listen("Ctrl+Alt+Space", pressed)

There is one way for each kind of desktop, none of which sees any other key: X11 grabs the one key,
Wayland's portal asks the person, Windows registers it. macOS has none that needs no permission to
watch all that is typed, so there none is offered.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Protocol

from desktop.core.errors import NoGlobalKeys
from desktop.core.global_keys.keys import Keys, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Keys", "Listening", "listen", "parse"]


class Listening(Protocol):
    """A key that is listened to."""

    def close(self) -> None:
        """Listen no more; may be called again, waits for a moment at most."""


def listen(
    keys: str, pressed: Callable[[], None], environment: Mapping[str, str] = os.environ
) -> Listening:
    """Have `pressed` called on a thread each time that a key is pressed anywhere.

    May take a second: call it off the GUI thread.

    Args:
        keys: as Qt writes them, such as "Ctrl+Alt+Space".
        pressed: is called on a thread of its own and must not wait.
        environment: tells which desktop there is.

    Raises:
        KeysInvalid: these are no keys that can be listened to.
        KeyTaken: another program has them.
        NoGlobalKeys: this desktop has no way.
    """
    wanted = parse(keys)
    if sys.platform == "win32":
        from desktop.core.global_keys import on_windows

        return on_windows.listen(wanted, pressed)
    if not sys.platform.startswith("linux"):
        raise NoGlobalKeys
    if environment.get("WAYLAND_DISPLAY"):
        from desktop.core.global_keys import portal

        return portal.listen(wanted, pressed)
    if environment.get("DISPLAY"):
        from desktop.core.global_keys import on_x11

        return on_x11.listen(wanted, pressed, environment["DISPLAY"])
    raise NoGlobalKeys
