"""Room for a whole file before its bytes come, where the file system can promise that."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import struct
import sys

#: These mean that the file will never fit; anything else, that room cannot be promised here.
_NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_ALLOCATE_ALL, _FROM_END, _F_PREALLOCATE = 4, 3, 42


def reserve(descriptor: int, total: int) -> None:
    """Make an open file `total` bytes long, with room on the disk for all of them.

    Where the file system promises no room, the file stays as it is and grows by being written.
    The C library's `posix_fallocate` is not used: it writes the whole file where it must.

    Raises:
        OSError: there is no room, or no file may be so long; the file is as it was.
    """
    before = os.fstat(descriptor).st_size
    if before >= total:
        return
    allocate = {"win32": _windows, "darwin": _mac}.get(sys.platform, _linux)
    try:
        allocate(descriptor, total)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.ftruncate(descriptor, before)
        if error.errno in _NO_ROOM:
            raise


def _linux(descriptor: int, total: int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    allocate = getattr(library, "fallocate64", None) or getattr(library, "fallocate", None)
    if allocate is None:
        return
    allocate.argtypes = (ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64)
    if allocate(descriptor, 0, 0, total) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _mac(descriptor: int, total: int) -> None:
    if sys.platform != "win32":
        import fcntl

        # struct fstore: flags, where to begin, offset, length, and what was allocated.
        missing = total - os.fstat(descriptor).st_size
        store = struct.pack("=Iiqqq", _ALLOCATE_ALL, _FROM_END, 0, missing, 0)
        fcntl.fcntl(descriptor, _F_PREALLOCATE, store)
        os.ftruncate(descriptor, total)


def _windows(descriptor: int, total: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        # Not `os.ftruncate`, which fills the file with zeros there.
        os.lseek(descriptor, total, os.SEEK_SET)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.SetEndOfFile.argtypes = (ctypes.c_void_p,)
        if not kernel.SetEndOfFile(msvcrt.get_osfhandle(descriptor)):
            raise ctypes.WinError(ctypes.get_last_error())
