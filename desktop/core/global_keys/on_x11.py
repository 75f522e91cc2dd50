"""A key of an X11 desktop: it is grabbed, so that no other key is ever seen."""

from __future__ import annotations

import contextlib
import os
import re
import select
import threading
from itertools import chain, combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.core.errors import KeyTaken, NoGlobalKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.global_keys.keys import Keys

_LOCAL: Final = re.compile(r"(?:unix)?:(\d{1,5})(?:\.\d{1,2})?")
_SOCKETS: Final = "/tmp/.X11-unix"  # noqa: S108 - where every X server has them
_MODIFIERS: Final = {"Shift": 1 << 0, "Ctrl": 1 << 2, "Alt": 1 << 3, "Meta": 1 << 6}
#: Caps Lock and Num Lock, which are not meant and may be on.
_LOCKS: Final = (1 << 1, 1 << 4)


def listen(keys: Keys, pressed: Callable[[], None], display_name: str) -> X11Key:
    """Grab a key.

    Raises:
        KeyTaken: another program has it.
        NoGlobalKeys: there is no such display.
    """
    found = _LOCAL.fullmatch(display_name)
    # Elsewhere the library would go to the network, where this program has no door.
    if found is None or not Path(_SOCKETS, f"X{found.group(1)}").is_socket():
        raise NoGlobalKeys(reason=f"there is no X server {display_name!r:.60} on this computer")
    from Xlib import error
    from Xlib.display import Display

    try:
        display = Display(display_name)
    except (error.DisplayError, error.ConnectionClosedError, OSError) as problem:
        raise NoGlobalKeys(reason=str(problem)[:200]) from problem
    try:
        _grab(display, keys)
    except BaseException:
        display.close()
        raise
    return X11Key(display, pressed)


def _grab(display: Any, keys: Keys) -> None:  # noqa: ANN401 - the library has no types
    from Xlib import XK, X, error

    name = "space" if keys.key == "Space" else keys.key if len(keys.key) > 1 else keys.key.lower()
    code = display.keysym_to_keycode(XK.string_to_keysym(name))
    if not code:
        raise KeyTaken(keys=str(keys))
    held = sum(_MODIFIERS[one] for one in keys.modifiers)
    failed = error.CatchError(error.BadAccess)
    root = display.screen().root
    for locks in chain.from_iterable(combinations(_LOCKS, number) for number in range(3)):
        root.grab_key(
            code, held | sum(locks), True, X.GrabModeAsync, X.GrabModeAsync, onerror=failed
        )
    display.sync()
    if failed.get_error() is not None:
        raise KeyTaken(keys=str(keys))


class X11Key:
    """A key that is grabbed until `close` is called; see `listen`."""

    def __init__(self, display: Any, pressed: Callable[[], None]) -> None:  # noqa: ANN401 - as above
        self._display, self._pressed = display, pressed
        self._read, self._write = os.pipe()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = threading.Thread(
            target=self._wait, name="global key", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Give the key back; may be called again."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is None:
            return
        os.write(self._write, b"x")
        if thread is not threading.current_thread():
            thread.join(timeout=5)
        for end in (self._read, self._write):
            os.close(end)

    def _wait(self) -> None:
        from Xlib import X, error

        # The server may go first; then there is no key any more.
        with contextlib.suppress(error.ConnectionClosedError, OSError):
            while True:
                while self._display.pending_events():
                    if self._display.next_event().type == X.KeyPress:
                        self._pressed()
                ready, _, _ = select.select([self._display, self._read], [], [])
                if self._read in ready:
                    break
        with contextlib.suppress(error.ConnectionClosedError, OSError):
            self._display.close()
