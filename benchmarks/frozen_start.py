"""From the click to a painted window: the frozen program against an empty frozen PySide6 window.

    python3 packaging/build.py && python benchmarks/frozen_start.py [--rounds 9]

Both are started in turn on an X server without a screen (Xvfb). Time counts from the start of the
process to the first picture of its window, as the X server has it: nothing is put into either
program to measure it. Goldcrest starts in a fresh home. Bound: at most 1.5 times the empty window's
time. Exits 1 when it is broken. Linux.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from Xlib import X
from Xlib.display import Display
from Xlib.error import BadMatch

ROOT = Path(__file__).resolve().parents[1]
MOST_RATIO = 1.5
LIMIT_S = 60.0
WIDTH, HEIGHT = 1180, 780

EMPTY = f"""
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
window = QMainWindow()
window.resize({WIDTH}, {HEIGHT})
window.show()
app.exec()
"""


def empty_program() -> Path:
    """Return a frozen program that shows an empty window, made by PyInstaller as it comes."""
    folder = ROOT / "build" / "empty-window"
    program = folder / "dist" / "empty" / "empty"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "empty.py").write_text(EMPTY, encoding="utf-8")
        python = ROOT / ".venv-package" / "bin" / "python"
        command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        places = ["--distpath", "dist", "--workpath", "work", "--specpath", "."]
        subprocess.run([*command, *places, "empty.py"], cwd=folder, check=True)
    return program


class Screen:
    """An X server without a screen, and a look at what is painted on it."""

    def __init__(self) -> None:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        self._server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None  # noqa: S101 - it was asked for
        self.name = f":{self._server.stdout.readline().strip()}"
        self._display = Display(self.name)
        self._root = self._display.screen().root

    def is_painted(self) -> bool:
        """Return whether something is to be seen in the middle; an empty screen is black."""
        try:
            image = self._root.get_image(WIDTH // 2, HEIGHT // 2, 1, 1, X.ZPixmap, 0xFFFFFF)
        except BadMatch:
            return False
        return any(image.data[:3])

    def close(self) -> None:
        """End the server."""
        self._display.close()
        self._server.terminate()
        self._server.wait()


def measure(program: Path, screen: Screen) -> float:
    """Return the seconds from the start of a program to its painted window."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        environment |= {"GOLDCREST_HOME": home, "GOLDCREST_OFFLINE": "1"}
        began = time.perf_counter()
        running = subprocess.Popen([str(program)], env=environment, stderr=subprocess.DEVNULL)
        while not screen.is_painted():
            if running.poll() is not None or time.perf_counter() - began > LIMIT_S:
                raise SystemExit(f"{program.name} shows no window")
            time.sleep(0.001)
        took = time.perf_counter() - began
        running.terminate()
        running.wait(timeout=LIMIT_S)
    while screen.is_painted():
        time.sleep(0.01)
    return took


def main() -> int:
    """Measure, print, and return 1 when the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--program", type=Path, default=ROOT / "dist" / "goldcrest" / "goldcrest")
    chosen = parser.parse_args()
    programs = {"empty": empty_program(), "goldcrest": chosen.program}
    runs: dict[str, list[float]] = {name: [] for name in programs}
    screen = Screen()
    try:
        for program in programs.values():
            measure(program, screen)  # fills the disk's cache
        for _ in range(chosen.rounds):
            for name, program in programs.items():
                runs[name].append(measure(program, screen))
    finally:
        screen.close()
    medians = {name: statistics.median(found) for name, found in runs.items()}
    for name, found in medians.items():
        print(f"{name:10} painted {found * 1000:5.0f} ms")
    ratio = medians["goldcrest"] / medians["empty"]
    passed = ratio <= MOST_RATIO
    print(f"{'PASS' if passed else 'FAIL'}  frozen start: {ratio:.2f}x (<= {MOST_RATIO:g}x)")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
