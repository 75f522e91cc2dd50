"""How this program starts itself: from source, as a package of Python, and frozen."""

from __future__ import annotations

import sys
from pathlib import Path


def own_command(*arguments: str) -> tuple[str, ...]:
    """Return the command that starts another process of this program.

    Args:
        arguments: for it, such as "--engine-worker".
    """
    if not getattr(sys, "frozen", False):
        return (sys.executable, "-m", "desktop", *arguments)
    program = Path(sys.executable)
    if sys.platform == "win32":
        # The other executable beside it, which opens the window, has no pipes of its own.
        program = program.with_name("goldcrest.exe")
    return (str(program), *arguments)
