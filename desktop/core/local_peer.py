"""Who is at the other end of a local socket: its name alone is anybody's to take."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Final

#: <sys/socket.h> of Linux, the same on all processors that Goldcrest runs on.
_SOCKET: Final = 1
_PEER: Final = 17


def is_ours(descriptor: int) -> bool:
    """Return whether a process of this very user, or the system's own, is at the other end.

    Where the system does not tell, nobody is refused: Windows has rights of its own for pipes.

    Args:
        descriptor: of a connected local socket; nothing is read from it.
    """
    if sys.platform == "linux":
        user = _user_on_linux(descriptor)
    elif sys.platform == "darwin":
        user = _user_on_macos(descriptor)
    else:
        return True
    return user is not None and user in (0, os.getuid())


def _user_on_linux(descriptor: int) -> int | None:
    told, size = (ctypes.c_uint * 3)(), ctypes.c_uint(12)  # process, user, group
    ask = ctypes.CDLL(None).getsockopt
    if ask(descriptor, _SOCKET, _PEER, ctypes.byref(told), ctypes.byref(size)):
        return None
    return told[1]


def _user_on_macos(descriptor: int) -> int | None:
    user, group = ctypes.c_uint(), ctypes.c_uint()
    if ctypes.CDLL(None).getpeereid(descriptor, ctypes.byref(user), ctypes.byref(group)):
        return None
    return user.value
