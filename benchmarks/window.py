"""The window's price: memory of an idle program, and time from start to a painted window.

    python benchmarks/window.py [--rounds 7]

Both programs are started in turn, each in a process of its own: Goldcrest in a fresh home, and an
empty PySide6 window. Time counts from the start of the process to the end of the first paint of
the window, and of the first one with all that belongs to it; "usable" is when the composer or the
first-start page is there. Memory is what the process holds when it has been idle for two seconds.
Bounds: under 160 MB; at most 1.5 times the empty window's time to be painted, 2.2 times it with
all. Exits 1 when a bound is broken.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_MB = 160.0
MOST_RATIO, MOST_RATIO_FULL = 1.5, 2.2
LIMIT_S = 60.0
MB = 1e6

# What watches a window from inside; both programs run it, so its price is in both numbers.
WATCH = """
import json, os, sys, time
import psutil
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

START = float(os.environ["WINDOW_START"])
EMPTY = "WINDOW_EMPTY" in os.environ
found = {}

class Watch(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and seen.isWidgetType():
            window = seen.window()
            # After this paint event and those of the same pass.
            if isinstance(window, QMainWindow) and "painted" not in found:
                found["painted"] = None
                QTimer.singleShot(0, self.painted)
            if isinstance(window, QMainWindow) and "full" not in found:
                if window.centralWidget() is not None or EMPTY:
                    found["full"] = None
                    QTimer.singleShot(0, self.full)
        return False

    def painted(self):
        found["painted"] = time.time() - START

    def full(self):
        found["full"] = time.time() - START
        QApplication.instance().removeEventFilter(self)
        self.poll = QTimer(self, interval=10)
        self.poll.timeout.connect(self.look)
        self.poll.start()

    def look(self):
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
        if getattr(window, "page_name", "empty"):
            self.poll.stop()
            found["usable"] = time.time() - START
            QTimer.singleShot(2000, self.end)

    def end(self):
        found["rss"] = psutil.Process().memory_info().rss
        found["uss"] = psutil.Process().memory_full_info().uss
        print(json.dumps(found), flush=True)
        QApplication.instance().quit()
"""

EMPTY = (
    WATCH
    + """
app = QApplication([])
watch = Watch()
app.installEventFilter(watch)
window = QMainWindow()
window.resize(1180, 780)
window.show()
app.exec()
"""
)

# The program itself, with the watch put in when its application has been made. As in its own start,
# nothing is collected while modules are imported: `desktop.__main__` sees to it before it has any.
GOLDCREST = (
    "import gc\ngc.disable()\n"
    + WATCH
    + """
from desktop.__main__ import main
import desktop.gui.application as application

class Watched(application.QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)

application.QApplication = Watched
sys.argv[1:] = []
sys.exit(main())
"""
)


def measure(code: str, byte_code: str) -> dict[str, float]:
    """Run one of the programs in a fresh home and return what it found.

    Args:
        code: the program.
        byte_code: a folder for compiled modules, which a person's second start finds as well.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "GOLDCREST_HOME": home,
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": byte_code,
            "WINDOW_START": repr(time.time()),
            **({"WINDOW_EMPTY": "1"} if code is EMPTY else {}),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if sys.platform == "linux" and not os.environ.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=LIMIT_S,
        )
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def main() -> int:
    """Measure, print, and return 1 when a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    programs = {"empty": EMPTY, "goldcrest": GOLDCREST}
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as byte_code:
        for code in programs.values():
            measure(code, byte_code)  # fills the disk's cache and writes the byte code
        for _ in range(rounds):
            for name, code in programs.items():
                runs[name].append(measure(code, byte_code))

    def median(name: str, key: str) -> float:
        return statistics.median(run[key] for run in runs[name])

    for name in programs:
        print(
            f"{name:10} painted {median(name, 'painted') * 1000:5.0f} ms"
            f"   with all {median(name, 'full') * 1000:5.0f} ms"
            f"   usable {median(name, 'usable') * 1000:5.0f} ms"
            f"   RSS {median(name, 'rss') / MB:4.0f} MB   own {median(name, 'uss') / MB:4.0f} MB"
        )
    passed = []
    for key, most, what in (
        ("painted", MOST_RATIO, "time to a painted window"),
        ("full", MOST_RATIO_FULL, "with all that belongs to it"),
    ):
        ratio = median("goldcrest", key) / median("empty", key)
        passed.append(ratio <= most)
        print(f"{'PASS' if passed[-1] else 'FAIL'}  {what}: {ratio:.2f}x (<= {most:g}x)")
    memory = median("goldcrest", "rss") / MB
    small = memory < MOST_MB
    print(f"{'PASS' if small else 'FAIL'}  idle memory: {memory:.0f} MB (< {MOST_MB:g} MB)")
    return 0 if all(passed) and small else 1


if __name__ == "__main__":
    sys.exit(main())
