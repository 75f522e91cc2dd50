"""Take the pictures of docs/images/ from the real window, with the built-in model answering.

Run by hand when the window changes, with fonts installed: `python tools/screenshots.py`, with
`library` behind it for those of the library alone. It uses homes of its own, which it deletes
afterwards, and needs no display (QT_QPA_PLATFORM=offscreen).
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

import pictures_library
from pictures_hub import DOWNLOADS, SHOWN, make

from desktop.core.hub.queue.downloads import WantedFile
from desktop.core.paths import Paths
from desktop.gui.application import Program
from desktop.gui.chat.page import ChatPage
from desktop.gui.library.drop import DropZone
from desktop.gui.library.panel import Panel
from desktop.gui.models.listing import Filter
from desktop.gui.models.page import ModelsPage
from desktop.gui.search.page import SearchPage
from desktop.gui.single_instance import SingleInstance
from desktop.gui.theme import Theme
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub_server import HubServer

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
WIDTH, HEIGHT = 1280, 800
MESSAGES = ("My name is Anna.", "Count from 1 to 40.", "What is my name?")
_TICK_MS = 20
_SETTLED_MS = 800
#: The built-in model, two of its own, one in LM Studio and one in Ollama.
_LIBRARY_ROWS = 5


def wait(until: Callable[[], bool], *, at_most_ms: int = 20_000) -> None:
    """Let the window work until a condition holds."""
    loop = QEventLoop()
    ticks = QTimer(interval=_TICK_MS)
    ticks.timeout.connect(lambda: loop.quit() if until() else None)
    ticks.start()
    QTimer.singleShot(at_most_ms, loop.quit)
    loop.exec()


def pause() -> None:
    """Let pages fill and fades end."""
    wait(lambda: False, at_most_ms=_SETTLED_MS)


def take(program: Program, name: str, *, settled: bool = False) -> None:
    """Save the window as it is now."""
    if not settled:
        pause()
    program.window.grab().save(str(IMAGES / f"{name}.png"))
    print(f"docs/images/{name}.png")


def chat(program: Program) -> None:
    """Talk with the built-in model."""
    program.window.chat_with("tiny")
    wait(lambda: program.window.findChild(ChatPage) is not None)
    page = program.window.findChild(ChatPage)
    if not isinstance(page, ChatPage):
        raise TypeError("the window has no chat page")
    wait(lambda: page.choice is not None)
    for message in MESSAGES:
        page.composer.set_text(message)
        page.composer.button.click()
        wait(lambda: not page.is_streaming)


def download(program: Program, hub: HubServer) -> None:
    """Have downloads in several states: one done, one under way, one that rests, one that waits."""
    services = program.services
    if services is None:
        raise TypeError("the program has no services")
    lark, wren, heron, swift = DOWNLOADS

    def start(each: tuple[str, str, str, int]) -> None:
        name, repo, file, size = each
        wanted = WantedFile(repo, file, None, services.library.path_for(repo, file), size)
        services.downloads.start(file, name, (wanted,))

    def wait_for(each: tuple[str, str, str, int], share: float) -> None:
        def bytes_there() -> int:
            rows = services.downloads.snapshot()
            return next(row.bytes for row in rows if row.key == each[2])

        wait(lambda: bytes_there() > each[3] * share, at_most_ms=60_000)

    start(swift)
    wait(lambda: services.downloads.snapshot()[0].state == "done")
    hub.faults.bytes_per_second = 60_000_000
    start(heron)
    wait_for(heron, 0.33)
    services.downloads.pause(heron[2])
    for place, each in enumerate((lark, wren)):
        start(each)
        services.downloads.move(each[2], place)
    wait_for(lark, 0.4)
    hub.faults.bytes_per_second = 11_000_000
    # Until the speed that is shown is that of the last seconds.
    wait(lambda: False, at_most_ms=6_000)


def search(program: Program) -> None:
    """Open a repository on the search page."""
    program.window.show_page("search")
    page = program.window.findChild(SearchPage)
    if not isinstance(page, SearchPage):
        raise TypeError("the window has no search page")
    results = page.results
    wait(lambda: results.results.rowCount() > 0)
    row = [found.repo for found in results.results.repos].index(SHOWN)
    results.clicked.emit(results.results.index(row))
    pause()


def take_all(program: Program, hub: HubServer, look: str) -> None:
    """Take every picture in one look but that of the library."""
    begin(program, look)
    take(program, f"first-start-{look}")
    chat(program)
    take(program, f"chat-{look}")
    search(program)
    take(program, f"search-{look}")
    hub.faults.bytes_per_second = None
    download(program, hub)
    for name in ("downloads", "models", "disk", "privacy", "settings"):
        program.window.show_page(name)
        take(program, f"{name}-{look}")
    program.end()


def library(program: Program, hub: HubServer, look: str) -> None:
    """Take the picture of the installed models, while one more is being added."""
    del hub
    begin(program, look)
    services, person = program.services, Path(os.environ["HOME"])
    if services is None:
        raise TypeError("the program has no services")
    pictures_library.fill(services, person)
    program.window.show_page("models")
    page = program.window.findChild(ModelsPage)
    if not isinstance(page, ModelsPage):
        raise TypeError("the window has no models page")
    page.show_filter(Filter.INSTALLED)
    wait(lambda: bool(services.library.duplicates()) and len(page.row_ids()) == _LIBRARY_ROWS)
    zone, adding = page.findChild(DropZone), page.findChild(Panel, "addPanel")
    if not isinstance(zone, DropZone) or not isinstance(adding, Panel):
        raise TypeError("nothing can be added to the models page")
    zone.dropped.emit([pictures_library.brought(person)])
    wait(adding.isVisible)
    pause()
    press(adding, "addNow")
    wait(lambda: adding.bar.value() > adding.bar.maximum() // 3)
    take(program, f"library-{look}", settled=True)
    program.end()


def press(parent: QWidget, name: str) -> None:
    """Press the button of that name."""
    button = parent.findChild(QPushButton, name)
    if not isinstance(button, QPushButton):
        raise TypeError(f"there is no button {name}")
    button.click()


def begin(program: Program, look: str) -> None:
    """Open the window."""
    program.start()
    program.window.resize(WIDTH, HEIGHT)  # a screen of the offscreen platform is smaller
    wait(lambda: program.window.page_name != "")
    if program.services is not None:
        program.services.settings.change(theme=look)


def take_from(
    app: QApplication, look: str, session: Callable[[Program, HubServer, str], None]
) -> None:
    """Take some pictures from a window in a fresh home."""
    # Its name is in the picture of the disk.
    folder = Path(tempfile.gettempdir()) / "goldcrest"
    shutil.rmtree(folder, ignore_errors=True)
    paths = Paths.below(folder / "home")
    paths.data.mkdir(parents=True)
    instance = SingleInstance(paths.data)
    instance.acquire()
    theme = Theme()
    state = WindowState(width=WIDTH, height=HEIGHT, theme=look)
    theme.apply(app, look)
    with make(folder / "hub") as hub:
        # A home with no other models than the pictures', and a hub that is not the real one.
        os.environ.update(HOME=str(folder), HF_ENDPOINT=hub.url)
        session(Program(app, paths, theme, instance, state), hub, look)
    shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    """Take every picture, or those of the library alone, light and dark."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for look in ("light", "dark"):
        if "library" not in sys.argv:
            take_from(app, look, take_all)
        take_from(app, look, library)


if __name__ == "__main__":
    main()
