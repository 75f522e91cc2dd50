"""The empty window that is shown first, and how it fills: the program in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

LIMIT = 60.0

#: Says in which heights sidebar and rail were painted, in a window of which height.
DRIVER = """
import json
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from desktop.gui import application

class Painted(QObject):
    def __init__(self):
        super().__init__()
        self.heights = []

    def eventFilter(self, seen, event):
        name = type(seen).__name__
        if event.type() == QEvent.Type.Paint and name in ("Sidebar", "Rail"):
            self.heights.append((name, seen.height(), seen.window().height()))
        return False

class Beginning(application.Beginning):
    def run(self):
        self.window.painted.connect(self.look)
        return super().run()

    def look(self):
        if self.window.centralWidget() is None:
            self.painted = Painted()
            self.window.begun.connect(self.window.quit)
            QApplication.instance().installEventFilter(self.painted)

application.Beginning = Beginning
made = []
init = Beginning.__init__
Beginning.__init__ = lambda self, *given: (made.append(self), init(self, *given))[1]
application.run([])
print(json.dumps(made[0].painted.heights))
"""


@pytest.mark.parametrize(("width", "seen"), [(760, "Sidebar"), (500, "Rail")])
def test_what_fills_the_empty_window_is_never_painted_in_another_size(
    home: Path, width: int, seen: str
) -> None:
    (home / "data").mkdir(parents=True)
    state = json.dumps({"width": width, "height": 700})
    (home / "data" / "window.json").write_text(state, "utf-8")

    done = subprocess.run(
        [sys.executable, "-c", DRIVER],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    heights = {tuple(each) for each in json.loads(done.stdout)}
    assert heights == {(seen, 700, 700)}
