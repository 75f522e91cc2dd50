"""Takes from a child what it has no need for: the network, above all.

Models, templates, formulas and documents come from strangers. Should one of them ever take a child
over, it still cannot send anything anywhere: on Linux a seccomp filter refuses every socket but
local ones. Needs no privileges, holds for all threads and descendants, and cannot be taken back.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import math
import os
import platform
import struct
import sys
import time
from dataclasses import dataclass

_PR_SET_SECCOMP = 22
_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_MODE_FILTER = 2

# Classic BPF, as <linux/filter.h> and <linux/seccomp.h> have it.
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_AT_SYSCALL, _AT_ARCHITECTURE, _AT_FIRST_ARGUMENT = 0, 4, 16
_LOCAL_SOCKET = 1  # AF_UNIX
_X32_CALLS = 0x40000000  # the same kernel calls under other numbers

# <linux/landlock.h>: the calls have the same numbers on every architecture.
_CREATE_RULESET, _RESTRICT_SELF = 444, 446
_ASK_VERSION = 1
#: How many kinds of access each version knows; none of them is granted for any file.
_FILE_ACCESSES = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}


@dataclass(frozen=True, slots=True)
class _Machine:
    """Numbers of one processor architecture."""

    architecture: int
    socket: int
    #: Other ways to a socket or into another process: io_uring_setup, pidfd_getfd, ptrace and
    #: process_vm_writev.
    refused: tuple[int, ...]
    has_x32: bool = False


_MACHINES = {
    "x86_64": _Machine(0xC000003E, 41, (425, 438, 101, 311), has_x32=True),
    "aarch64": _Machine(0xC00000B7, 198, (425, 438, 117, 271)),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def confine() -> str:
    """Give up the network for this process and all it starts; call before any thread starts.

    Returns:
        "seccomp", or "none: " and why. Running without is worse, but better than not running.
    """
    if sys.platform != "linux":
        return f"none: {sys.platform}"
    machine = _MACHINES.get(platform.machine())
    if machine is None:
        return f"none: {platform.machine()}"
    if sys.byteorder != "little":
        return "none: byte order"
    libc = ctypes.CDLL(None, use_errno=True)
    code = _filter(machine)
    program = _Program(len(code) // 8, code)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return f"none: no_new_privs: {os.strerror(ctypes.get_errno())}"
    if libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) != 0:
        return f"none: seccomp: {os.strerror(ctypes.get_errno())}"
    return "seccomp"


def seal(descriptors: int) -> str:
    """Give up opening files, for good; what is open stays so. Call before any thread starts.

    Args:
        descriptors: how many this process may have; where Landlock is missing (macOS, old
            kernels), at least nothing can be opened beside those that are open.

    Returns:
        "landlock", or "none: " and why.
    """
    if sys.platform == "win32":
        return "none: win32"
    import resource  # before the seal, which holds for modules, too

    sealed = _landlock() if sys.platform == "linux" else f"none: {sys.platform}"
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))
    return sealed


def limit_memory(most_bytes: int) -> None:
    """Let this process have so much address space at most, where the system knows such a limit."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))


def limit_processor_time(seconds: int) -> None:
    """Have this process ended (SIGXCPU) when it has computed so much longer than until now."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time()) + seconds, hard))


def be_modest() -> None:
    """Leave no core dumps of gigabytes, and be the first to go when memory runs out."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:  # noqa: PTH123 - a kernel file
            file.write("500")


def _landlock() -> str:
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, 0, _ASK_VERSION)
    if version < 1:
        return f"none: landlock: {os.strerror(ctypes.get_errno())}"
    accesses = _FILE_ACCESSES[min(version, max(_FILE_ACCESSES))]
    handled = struct.pack("<Q", (1 << accesses) - 1)
    rules = libc.syscall(_CREATE_RULESET, handled, len(handled), 0)
    if rules < 0:
        return f"none: landlock: {os.strerror(ctypes.get_errno())}"
    try:
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if libc.syscall(_RESTRICT_SELF, rules, 0) != 0:
            return f"none: landlock: {os.strerror(ctypes.get_errno())}"
    finally:
        os.close(rules)
    return "landlock"


def _filter(machine: _Machine) -> bytes:
    """Return the filter: refuse foreign call numbers, the listed calls, and non-local sockets.

    A jump counts the instructions that it skips; each test below goes to the next line when it
    does not hold, and to one of the last four when it does.
    """
    tests: list[tuple[int, int, str]] = []
    if machine.has_x32:
        tests.append((_JUMP_AT_LEAST, _X32_CALLS, "refuse"))
    tests += [(_JUMP_EQUAL, call, "refuse") for call in machine.refused]
    tests.append((_JUMP_EQUAL, machine.socket, "family"))
    # After the tests: 0 allow, 1 load the family, 2 local? skip to 4, 3 refuse, 4 allow.
    places = {"family": 1, "refuse": 3}
    code = [_step(_LOAD, _AT_ARCHITECTURE)]
    code.append(_step(_JUMP_EQUAL, machine.architecture, 0, 1 + len(tests) + places["refuse"]))
    code.append(_step(_LOAD, _AT_SYSCALL))
    for index, (kind, value, place) in enumerate(tests):
        left = len(tests) - index - 1
        code.append(_step(kind, value, left + places[place], 0))
    code.append(_step(_RETURN, _ALLOW))
    code.append(_step(_LOAD, _AT_FIRST_ARGUMENT))
    code.append(_step(_JUMP_EQUAL, _LOCAL_SOCKET, 1, 0))
    code.append(_step(_RETURN, _REFUSE))
    code.append(_step(_RETURN, _ALLOW))
    return b"".join(code)


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)
