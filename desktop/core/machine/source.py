"""Where the facts of this computer come from: its files and the answers of its own programs.

Each probe takes a `Source`, so a test can put a made-up computer in its place. What a probe cannot
find out it raises as `NotTold`, with a reason in a few words; see `facts.Unknown`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.language import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

System = Literal["linux", "darwin", "win32"]

NEEDS_RIGHTS: Final = mark("needs administrator rights")
NOT_TOLD: Final = mark("not told by this system")
NO_ANSWER: Final = mark("the system did not answer in time")

#: Windows' PowerShell alone takes some seconds to start when it was not used for long.
_ANSWER_SECONDS: Final = 10.0
#: The longest answer and the largest file that are read; each real one is far smaller.
_MOST_BYTES: Final = 1 << 20
#: `subprocess.CREATE_NO_WINDOW`, which exists on Windows only: without it a console would flash up.
_NO_WINDOW: Final = 0x08000000


class NotTold(Exception):  # it never leaves this package: a probe keeps its words as a reason
    """A fact cannot be had; its words say why ("needs administrator rights")."""

    def __init__(self, reason: str = NOT_TOLD) -> None:
        super().__init__(reason)
        self.reason = reason


def ask(command: Sequence[str]) -> str:
    """Return what a program of the system prints.

    Args:
        command: its full path and its arguments, all fixed in the code.

    Raises:
        NotTold: it is not there, fails, or takes too long.
    """
    try:
        done = subprocess.run(  # noqa: S603 - fixed programs of the system, see above
            list(command),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_ANSWER_SECONDS,
            check=False,
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except subprocess.TimeoutExpired as error:
        raise NotTold(NO_ANSWER) from error
    except (OSError, subprocess.SubprocessError) as error:
        raise NotTold from error
    if done.returncode != 0:
        raise NotTold
    return done.stdout[:_MOST_BYTES].decode("utf-8", "replace")


def this_system() -> System:
    """Return which system this is; one that is neither Windows nor macOS is read like Linux."""
    if sys.platform == "win32":
        return "win32"
    if sys.platform == "darwin":
        return "darwin"
    return "linux"


@dataclass(frozen=True, slots=True)
class Source:
    """A computer to read.

    Attributes:
        system: which system it has.
        root: the folder in which /proc, /sys and /run are.
        ask: answers for a program of the system: what it prints, or `NotTold`.
    """

    system: System
    root: Path = Path("/")
    ask: Callable[[Sequence[str]], str] = ask

    @property
    def is_this_computer(self) -> bool:
        """Whether the calls of the system itself may be asked, too."""
        return self.root == Path("/") and self.system == this_system()

    def text(self, name: str) -> str:
        """Return a file below the root as text, stripped.

        Raises:
            NotTold: it is not there or not for us.
        """
        return self.data(name).decode("utf-8", "replace").strip()

    def data(self, name: str) -> bytes:
        """Return a file below the root, of which no more than a mebibyte is read.

        Raises:
            NotTold: as for `text`.
        """
        try:
            with (self.root / name).open("rb") as file:
                return file.read(_MOST_BYTES)
        except PermissionError as error:
            raise NotTold(NEEDS_RIGHTS) from error
        except OSError as error:
            raise NotTold from error

    def number(self, name: str) -> int:
        """Return the whole number that a file below the root holds.

        Raises:
            NotTold: as for `text`, or there is no number in it.
        """
        return whole(self.text(name))

    def has(self, name: str) -> bool:
        """Return whether a file or a folder is there."""
        return (self.root / name).exists()

    def powershell(self, script: str) -> str:
        """Return what a fixed line of Windows' PowerShell prints.

        Raises:
            NotTold: as for `ask`.
        """
        program = system32(r"WindowsPowerShell\v1.0\powershell.exe")
        utf8 = "[Console]::OutputEncoding=[Text.Encoding]::UTF8;"
        return self.ask((program, "-NoProfile", "-NonInteractive", "-Command", utf8 + script))


def system32(program: str) -> str:
    """Return the full path of a program of Windows, so that none of the same name is started."""
    windows = os.environ.get("SYSTEMROOT", r"C:\Windows")
    return rf"{windows}\System32\{program}"


def this_computer() -> Source:
    """Return what to read to know this computer."""
    return Source(this_system())


def whole(text: str) -> int:
    """Return a whole number that a system wrote, of at most 20 digits.

    Raises:
        NotTold: it is none.
    """
    stripped = text.strip()
    digits = stripped.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 20):  # noqa: PLR2004 - 2**64
        raise NotTold
    return int(stripped)
