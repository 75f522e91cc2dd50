"""A key of Windows: the system sends a message to the thread that has registered it."""

from __future__ import annotations

import ctypes
import sys
import threading
from ctypes import wintypes
from typing import TYPE_CHECKING, Final

from desktop.core.errors import KeyTaken

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.global_keys.keys import Keys

# Numbers of winuser.h.
_MODIFIERS: Final = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Meta": 0x8}
_NO_REPEAT: Final = 0x4000
_HOTKEY, _QUIT = 0x0312, 0x0012
_F1, _SPACE = 0x70, 0x20
_ID: Final = 1


def listen(keys: Keys, pressed: Callable[[], None]) -> WindowsKey:
    """Register a key.

    Raises:
        KeyTaken: another program has it.
    """
    found = WindowsKey(keys, pressed)
    found.ready.wait()
    if not found.registered:
        raise KeyTaken(keys=str(keys))
    return found


class WindowsKey:
    """A key that is registered until `close` is called; see `listen`.

    Attributes:
        ready: is set once it is known whether that worked.
        registered: whether it did.
    """

    def __init__(self, keys: Keys, pressed: Callable[[], None]) -> None:
        self._keys, self._pressed = keys, pressed
        self._number = 0
        self.ready = threading.Event()
        self.registered = False
        self._thread = threading.Thread(target=self._wait, name="global key", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Give the key back; may be called again."""
        if sys.platform == "win32" and self._thread.is_alive():
            ctypes.windll.user32.PostThreadMessageW(self._number, _QUIT, 0, 0)
            self._thread.join(timeout=5)

    def _wait(self) -> None:
        if sys.platform == "win32":
            user = ctypes.windll.user32
            self._number = ctypes.windll.kernel32.GetCurrentThreadId()
            held = sum(_MODIFIERS[one] for one in self._keys.modifiers) | _NO_REPEAT
            self.registered = bool(user.RegisterHotKey(None, _ID, held, _code(self._keys.key)))
            self.ready.set()
            message = wintypes.MSG()
            while self.registered and user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == _HOTKEY:
                    self._pressed()
            user.UnregisterHotKey(None, _ID)
        self.ready.set()


def _code(key: str) -> int:
    if key == "Space":
        return _SPACE
    return ord(key) if len(key) == 1 else _F1 + int(key[1:]) - 1
