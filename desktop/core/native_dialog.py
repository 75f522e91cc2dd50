"""A sentence for a person to whom no window of this program can be shown.

It needs neither Qt nor a terminal: the system's own dialog, or that of a small program.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

TITLE: Final = "Goldcrest"
#: What Linux desktops bring along, the best looking first; the sentence follows.
PROGRAMS: Final = (
    ("zenity", "--error", "--no-markup", "--width=480", f"--title={TITLE}", "--text"),
    ("kdialog", "--title", TITLE, "--error"),
    ("yad", "--image=dialog-error", "--no-markup", "--button=OK", f"--title={TITLE}", "--text"),
    ("xmessage", "-center"),
    ("notify-send", "--urgency=critical", TITLE),
)
#: One that has not ended by then shows its dialog.
_PATIENCE: Final = 1.0
#: Of these a person could read nothing in a dialog anyway.
_LONGEST: Final = 2000
_ERROR_ICON: Final = 0x10
_APPLE: Final = (
    "on run argv",
    f'display dialog (item 1 of argv) with title "{TITLE}" buttons {{"OK"}} with icon stop',
    "end run",
)


def tell(sentence: str) -> None:
    """Say it on the terminal, and in a dialog where the program was not started from one."""
    if sys.stderr is not None:
        sys.stderr.write(f"goldcrest: {sentence}\n")
        sys.stderr.flush()
    if not has_terminal():
        show(sentence)


def has_terminal() -> bool:
    """Return whether somebody reads what is printed."""
    streams = (sys.stdin, sys.stderr)
    return any(stream is not None and stream.isatty() for stream in streams)


def show(sentence: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Show a sentence in a dialog that stays when this program has ended.

    Returns after a second at most, except on Windows, where the dialog is the program's own; False
    where there is nothing to show it with.
    """
    # A line break is all that a dialog needs of what is not printed.
    sentence = "".join(each for each in sentence if each.isprintable() or each == "\n")[:_LONGEST]
    if sentence.startswith("-"):
        sentence = f" {sentence}"  # some of the programs would take it for an option of theirs
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, _ERROR_ICON)
        return True
    if sys.platform == "darwin":
        lines = [part for line in _APPLE for part in ("-e", line)]
        return _stays("osascript", [*lines, sentence], environment)
    return any(_stays(program, [*rest, sentence], environment) for program, *rest in PROGRAMS)


def _stays(program: str, arguments: list[str], environment: Mapping[str, str]) -> bool:
    """Start a program apart from this one; return whether it shows what it was given."""
    path = shutil.which(program, path=environment.get("PATH"))
    if path is None:
        return False
    try:
        process = subprocess.Popen(  # noqa: S603 - the sentence is an argument, read by no shell
            [path, *arguments],
            env=_as_before(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        return process.wait(_PATIENCE) == 0
    except OSError:
        return False
    except subprocess.TimeoutExpired:
        # It waits for the person, without being waited for.
        process.returncode = 0
        return True


def _as_before(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment as it was before a frozen program put its own libraries first."""
    original = dict(environment)
    kept = original.pop("LD_LIBRARY_PATH_ORIG", None)
    if kept is not None:
        original["LD_LIBRARY_PATH"] = kept
    elif getattr(sys, "frozen", False):
        original.pop("LD_LIBRARY_PATH", None)
    return original
