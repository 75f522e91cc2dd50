"""How fast the disk reads one large file from its beginning, as it does when a model is loaded.

A model that is there is read; where there is none that is large enough, a temporary file is
written first, which has no name any more while it is used, so that nothing of it can stay. What
the system keeps in memory is passed by where the system allows: `DiskSpeed.from_disk` says so.
"""

from __future__ import annotations

import contextlib
import errno
import mmap
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.core.errors import DiskFailed, DiskFull, FolderMissing
from desktop.core.language import mark
from desktop.core.library.work import Stopped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.library.work import Report, Stop

#: The most that is written, and the most that is read; both end earlier when time is up.
MOST_WRITTEN: Final = 256_000_000
MOST_READ: Final = 1_000_000_000
MOST_SECONDS: Final = 5.0
#: A file of less would be read too soon to say much.
LEAST: Final = 64_000_000
#: What has to stay free on the disk besides the temporary file.
RESERVE: Final = 2_000_000_000
#: Whole pages and sectors of every disk; large enough that the disk always has work.
_PIECE: Final = 4 << 20
#: Of the bar, for writing the temporary file.
_WRITING: Final = 0.7
_BAR: Final = 1000


@dataclass(frozen=True, slots=True)
class DiskSpeed:
    """What was measured.

    Attributes:
        bytes_per_second: of the reading alone.
        bytes: that were read.
        seconds: that it took.
        from_disk: whether it surely came from the disk; else some of it may have come from memory.
        temporary: whether a temporary file was read, because no model is large enough.
    """

    bytes_per_second: float
    bytes: int
    seconds: float
    from_disk: bool
    temporary: bool


def measure_disk(
    folder: Path,
    files: Iterable[Path] = (),
    on_progress: Report = lambda _done, _total: None,
    stop: Stop = lambda: False,
    reserve: int = RESERVE,
) -> DiskSpeed:
    """Read from the disk that `folder` is on, for some seconds at most.

    Args:
        folder: where a temporary file may be written, the models folder.
        files: models on that disk; the largest is read.
        on_progress: told of steps done and steps in all.
        stop: asked often whether to end.
        reserve: bytes that have to stay free besides the temporary file.

    Raises:
        Stopped: `stop` said so; nothing is left.
        DiskFull: the disk is nearly full, so nothing was written.
        FolderMissing: there is no such folder.
        DiskFailed: the disk refuses.
    """
    if not folder.is_dir():
        raise FolderMissing(path=str(folder))
    try:
        model = _largest(folder, files)
        if model is not None:
            file, from_disk = _opened(model)
            with file:
                return _read(file, on_progress, stop, from_disk=from_disk)
        return _with_temporary(folder, on_progress, stop, reserve)
    except OSError as error:
        raise DiskFailed(path=str(folder), reason=str(error)) from error


def _largest(folder: Path, files: Iterable[Path]) -> Path | None:
    """Return the largest of the files on the folder's own disk, if it is large enough."""
    if sys.platform == "darwin":
        return None  # what macOS has in memory already, it would read from there
    disk, sizes = folder.stat().st_dev, {}
    for path in files:
        with contextlib.suppress(OSError):
            found = path.stat()
            if found.st_dev == disk and path.is_file():
                sizes[path] = found.st_size
    best = max(sizes, key=lambda path: sizes[path], default=None)
    return best if best is not None and sizes[best] >= LEAST else None


def _with_temporary(folder: Path, on_progress: Report, stop: Stop, reserve: int) -> DiskSpeed:
    free, needed = shutil.disk_usage(folder).free, MOST_WRITTEN + reserve
    if free < needed:
        raise DiskFull(path=str(folder), needed_bytes=needed, free_bytes=free)
    descriptor, name = tempfile.mkstemp(prefix=".goldcrest-disk-", dir=folder)
    path = Path(name)
    with contextlib.ExitStack() as stack:
        # Windows lets nobody take the name of a file that is open, so there it goes at the end.
        stack.callback(path.unlink, missing_ok=True)
        written = stack.enter_context(FileIO(descriptor, "wb"))
        if sys.platform == "darwin":
            _without_cache(descriptor)
        file, from_disk = _opened(path)
        stack.enter_context(file)
        if sys.platform != "win32":
            path.unlink()
        _write(written, on_progress, stop)
        return _read(file, on_progress, stop, from_disk=from_disk, temporary=True)


def _write(file: FileIO, on_progress: Report, stop: Stop) -> None:
    """Fill a file with what cannot be packed, piece by piece onto the disk, until time is up."""
    began, written, total = time.monotonic(), 0, MOST_WRITTEN // _PIECE
    while written < total and time.monotonic() - began < MOST_SECONDS:
        if stop():
            raise Stopped
        piece = memoryview(os.urandom(_PIECE))
        while piece:
            piece = piece[file.write(piece) :]
        os.fsync(file.fileno())
        written += 1
        on_progress(round(_BAR * _WRITING * written / total), _BAR)


def _read(
    file: FileIO,
    on_progress: Report,
    stop: Stop,
    *,
    from_disk: bool,
    temporary: bool = False,
) -> DiskSpeed:
    first = _WRITING if temporary else 0.0
    most = min(MOST_READ, os.fstat(file.fileno()).st_size)
    done, began, taken = 0, time.monotonic(), 0.0
    with mmap.mmap(-1, _PIECE) as piece:  # it begins with a page, as the way past the cache asks
        while done < most and taken < MOST_SECONDS:
            if stop():
                raise Stopped
            try:
                count = file.readinto(piece)
            except OSError as error:
                if error.errno != errno.EINVAL or not from_disk:
                    raise
                from_disk = False
                _through_cache(file)
                continue
            if not count:
                break
            done += count
            taken = time.monotonic() - began
            share = max(done / most, taken / MOST_SECONDS)
            on_progress(round(_BAR * (first + (1 - first) * min(1.0, share))), _BAR)
    if not done or not taken:
        raise DiskFailed(path="", reason=mark("nothing could be read"))
    return DiskSpeed(done / taken, done, taken, from_disk, temporary)


def _opened(path: Path) -> tuple[FileIO, bool]:
    """Open a file for reading, past what the system keeps in memory where that can be had.

    Returns:
        the file, and whether it can.
    """
    if sys.platform == "win32":
        return _opened_on_windows(path)
    past_cache = getattr(os, "O_DIRECT", 0)
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | past_cache)
    except OSError as error:
        if error.errno != errno.EINVAL or not past_cache:
            raise
        descriptor, past_cache = os.open(path, os.O_RDONLY | os.O_CLOEXEC), 0
    file = FileIO(descriptor, "rb")
    if sys.platform == "darwin":
        return file, _without_cache(descriptor)
    if not past_cache:
        _through_cache(file)
    return file, bool(past_cache)


def _through_cache(file: FileIO) -> None:
    """Read as usual, but ask the system to forget first what it has in memory."""
    if sys.platform == "linux":
        import fcntl

        descriptor = file.fileno()
        flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
        fcntl.fcntl(descriptor, fcntl.F_SETFL, flags & ~os.O_DIRECT)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _without_cache(descriptor: int) -> bool:
    """Have macOS keep nothing of a file in memory; return whether it does."""
    if sys.platform == "darwin":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_NOCACHE, 1)
            return True
    return False


def _opened_on_windows(path: Path) -> tuple[FileIO, bool]:
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        open_file = ctypes.windll.kernel32.CreateFileW
        open_file.restype = ctypes.c_void_p
        read, share_all, existing, no_buffering = 0x80000000, 7, 3, 0x20000000
        handle = open_file(str(path), read, share_all, None, existing, no_buffering, None)
        if handle is not None and handle != ctypes.c_void_p(-1).value:
            flags = os.O_RDONLY | os.O_BINARY
            return FileIO(msvcrt.open_osfhandle(handle, flags), "rb"), True
    return FileIO(path, "rb"), False
