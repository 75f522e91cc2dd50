"""How long the GUI thread is busy at a time while three downloads run.

The real window, queue and transfer; the hub is on loopback, in a process of its own. Every event
that the GUI thread handles is timed, with the downloads page and with the models page in sight:
at the speed of a gigabit connection, which is the bound, and, to compare, as fast as this computer
can be its own hub, where all processors are full.

    python benchmarks/downloads_window.py [--seconds 8] [--waiting 40]

Exit status 1 where the 99th percentile of a part is above the bound at the first of the two.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from timed_application import TimedApplication, wait  # noqa: E402 - after the path is set

if TYPE_CHECKING:
    from desktop.app import Services
    from desktop.gui.main_window import MainWindow

REPO = "goldcrest-bench/some-GGUF"
RUNNING = 3
#: Bytes per second that each download brings at the most: it must not end while it is watched.
FAST = 200_000_000
#: Bytes per second of each connection to the hub; a download opens up to four.
GIGABIT_PART = 125_000_000 // (4 * RUNNING)
MOST_PATIENCE_S = 60.0


def serve(rate: int, size: int, folder: Path) -> None:
    """Be the hub: files of zeros, at so many bytes per second each; 0 is no limit."""
    from hub_server import HubServer

    files = {}
    for number in range(RUNNING):
        file = folder / f"{number}.gguf"
        with file.open("wb") as made:
            made.truncate(size)
        files[file.name] = file
    with HubServer({REPO: files}) as hub:
        hub.faults.bytes_per_second = rate or None
        print(hub.url, flush=True)
        sys.stdin.read()


def queue(services: Services, size: int, waiting: int) -> None:
    """Start what runs, and queue behind it what waits."""
    from desktop.core.hub.queue.downloads import WantedFile

    services.settings.change(parallel_downloads=RUNNING)
    for number in range(RUNNING + waiting):
        name = f"{number % RUNNING}.gguf"
        place = services.library.path_for(REPO, f"{number}/{name}")
        # What waits never begins; as large as the others it would find the disk too small.
        wanted = WantedFile(REPO, name, None, place, size if number < RUNNING else 1_000)
        services.downloads.start(f"bench-{number}", f"Model {number}", (wanted,))


def measure(
    app: TimedApplication, services: Services, window: MainWindow, part: str, seconds: float
) -> bool:
    """Watch the pages while the downloads run, and report each."""
    passed = True
    for page in ("downloads", "models"):
        window.show_page(page)
        wait(lambda: _running(services) == RUNNING, MOST_PATIENCE_S)
        # The first second makes the page; that is measured, too, but on its own.
        for what, length in (("opening", 1.0), ("running", seconds)):
            app.forget()
            before = _arrived(services)
            _let_pass(length)
            speed = (_arrived(services) - before) / length / 1e6
            passed &= app.report(f"{part}, {page} page, {what} ({speed:.0f} MB/s)")
    return passed


def _let_pass(seconds: float) -> None:
    end = time.monotonic() + seconds
    wait(lambda: time.monotonic() > end, seconds + MOST_PATIENCE_S)


def _running(services: Services) -> int:
    return sum(each.state == "running" and each.bytes > 0 for each in services.downloads.snapshot())


def _arrived(services: Services) -> int:
    return sum(each.bytes for each in services.downloads.snapshot())


def run(app: TimedApplication, part: str, rate: int, options: argparse.Namespace) -> bool:
    """Open everything, start the downloads, and return whether all was within the bound."""
    from desktop.app import Services
    from desktop.core.paths import Paths
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    size = int(FAST * (2 * options.seconds + 6))
    theme = Theme()
    theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as home, _hub(rate, size, Path(home)) as hub:
        url = hub.stdout.readline().strip() if hub.stdout is not None else ""
        services = Services.open(Paths.below(Path(home) / "home"), {"HF_ENDPOINT": url})
        tasks, bridge = Tasks(services.store_executor), Bridge(services)
        window = MainWindow()
        window.furnish(tasks, bridge, theme)
        window.open(services)
        try:
            window.resize(1280, 800)
            window.show()
            queue(services, size, options.waiting)
            return measure(app, services, window, part, options.seconds)
        finally:
            window.close()
            tasks.close()
            bridge.close()
            services.close()
            hub.kill()


def _hub(rate: int, size: int, folder: Path) -> subprocess.Popen[str]:
    facts = json.dumps({"rate": rate, "size": size, "folder": str(folder)})
    return subprocess.Popen(
        [sys.executable, __file__, "--serve", facts],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def main() -> int:
    """Run the parts and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=8.0, help="to watch each page for")
    parser.add_argument("--waiting", type=int, default=40, help="downloads that wait behind")
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        facts = json.loads(options.serve)
        serve(facts["rate"], facts["size"], Path(facts["folder"]))
        return 0
    app = TimedApplication()
    passed = run(app, "Gigabit", GIGABIT_PART, options)
    run(app, "Full speed, to compare", 0, options)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
