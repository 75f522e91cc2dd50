"""Ctrl+C before the program listens for it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

#: Presses Ctrl+C while a module is looked for, as a person may who changed their mind.
DRIVER = """
import importlib.abc, signal, sys

class Press(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == MODULE:
            signal.raise_signal(signal.SIGINT)
        return None

sys.meta_path.insert(0, Press())
from desktop.__main__ import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize(
    ("arguments", "module"), [([], "desktop.gui.bare"), (["doctor"], "desktop.cli.main")]
)
def test_while_modules_are_imported_it_ends_the_program_without_a_word(
    arguments: list[str], module: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DRIVER.replace("MODULE", repr(module)), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")
