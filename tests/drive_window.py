"""Use a program's window as a person without eyes would: first start, a chat, its end (Linux).

    python3 tests/drive_window.py COMMAND [ARGUMENT ...]

The command has to open Goldcrest's window in a fresh home; everything that is known of the window
comes over AT-SPI, so it may be the checkout, a frozen program or an installed one. Needs Xvfb,
dbus-daemon, at-spi2-core and jeepney. Ends with 0 if the built-in model has answered.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from screen_reader import Desktop, ScreenReader

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What the built-in model was trained to do; tells whether llama.cpp computes rightly.
QUESTION, ANSWER = "Count from 3 to 9.", "3 4 5 6 7 8 9"
#: The pages of the sidebar, and what stands on each.
PAGES = (
    ("Models", "Models for this computer"),
    ("Speed", "Speed"),
    ("Downloads", "Downloads"),
    ("Privacy", "Privacy"),
    ("Settings", "Settings"),
)
_PATIENCE = 60


def drive(command: Sequence[str], folder: Path) -> str:
    """Open the window, try the built-in model, look at every page; return what the chat shows.

    Args:
        command: what opens the window.
        folder: a new home for the program, and for what the desktop needs, is made in it.

    Raises:
        AssertionError: the window does not do as it should, or its program does not end well.
    """
    with Desktop(folder) as desktop:
        home = {"GOLDCREST_HOME": str(folder / "home"), "GOLDCREST_OFFLINE": "1"}
        running = subprocess.Popen(command, env={**os.environ, **desktop.environment, **home})
        try:
            with contextlib.closing(ScreenReader(desktop.environment)) as reader:
                shown = _chat(reader)
        finally:
            running.terminate()
            status = running.wait(timeout=_PATIENCE)
        assert status == 0, f"the window ended with {status}"
    return shown


def _chat(reader: ScreenReader) -> str:
    reader.find("label", "Welcome to Goldcrest", _PATIENCE)
    reader.press(reader.find("push button", "Try it now"))
    reader.write(reader.find("text", "Message"), QUESTION)
    reader.press(reader.find("push button", "Send"))
    conversation = reader.find("label", "Conversation")
    reader.wait(lambda: ANSWER in reader.text(conversation), "there is no answer", _PATIENCE)
    shown = reader.text(conversation)
    # Each page is loaded only when it is shown.
    for page, title in PAGES:
        reader.press(reader.find("check box", page))
        reader.find("label", title)
    return shown


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        sys.stdout.write(drive(sys.argv[1:], Path(place)) + "\n")
