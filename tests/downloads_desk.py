"""A downloads page with everything that it works with, and downloads in every state."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (  # noqa: TID251 - only tests of the window import this
    QLabel,
    QPushButton,
    QWidget,
)

from desktop.core.hub.queue.downloads import Download, Listing, State, WantedFile
from desktop.gui.downloads.page import DownloadsPage
from desktop.gui.downloads.row import DownloadRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub_server import HubServer
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

REPO = "goldcrest-test/some-GGUF"
#: Names of files on the hub, and their contents; large enough to be seen on their way.
FILES = {name: name.encode() * 500_000 for name in ("a.gguf", "b.gguf", "c.gguf")}
SLOW = 400_000
WAIT_MS = 20_000
#: Threads of the pool behind Tasks.
_POOL = 4


def download(key: str = "a", state: State = "running", **more: object) -> Download:
    """Return a download in a state: 400 of 800 MB are here, unless `more` says otherwise."""
    speed, left = (11e6, 36.0) if state == "running" else (0.0, None)
    made = Download(
        key=key,
        name=f"Model {key.upper()}",
        repo=REPO,
        state=state,
        bytes=400_000_000,
        total_bytes=800_000_000,
        bytes_per_second=speed,
        seconds_left=left,
        error=None,
        path=Path(f"{key}.gguf"),
    )
    return replace(made, **more)  # type: ignore[arg-type]  # the fields of a Download


def words(parent: QWidget) -> str:
    """Return what can be read in a part of the page."""
    return " ".join(each.text() for each in parent.findChildren(QLabel) if each.isVisible())


@dataclass
class DownloadsDesk:
    """A page and everything that it works with."""

    services: Services
    tasks: Tasks
    bridge: Bridge
    theme: Theme
    hub: HubServer
    qtbot: QtBot

    def page(self, width: int = 1020, height: int = 800) -> DownloadsPage:
        """Return a shown page."""
        page = DownloadsPage(self.services, self.tasks, self.bridge, self.theme)
        self.qtbot.addWidget(page)
        page.resize(width, height)
        with self.qtbot.waitExposed(page):
            page.show()
        return page

    def start(self, *names: str) -> None:
        """Queue files of the hub; the key is the name without its end."""
        for name in names:
            place = self.services.library.path_for(REPO, name)
            key = name.removesuffix(".gguf")
            wanted = WantedFile(REPO, name, None, place, len(FILES[name]))
            self.services.downloads.start(key, f"Model {key.upper()}", (wanted,))

    def tell(self, *downloads: Download) -> None:
        """Have the window hear that these are the rows of the queue."""
        self.bridge.downloads_listed.emit(Listing(tuple(each.key for each in downloads)))
        for each in downloads:
            self.bridge.download_changed.emit(each)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let events run until `condition` holds."""
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def row(self, page: QWidget, key: str = "a") -> DownloadRow:
        """Return the row of a download, once it is made."""
        self.until(lambda: page.findChild(DownloadRow, f"download-{key}") is not None)
        found = page.findChild(DownloadRow, f"download-{key}")
        assert found is not None
        return found

    def state(self, key: str = "a") -> str:
        """Return the state of a download, "" where there is none."""
        found = {each.key: each.state for each in self.services.downloads.snapshot()}
        return found.get(key, "")

    def press(self, parent: QWidget, name: str) -> None:
        """Press the button of that name, once it is there."""
        self.until(lambda: self.has(parent, name))
        found = parent.findChild(QPushButton, name)
        assert found is not None
        assert found.isEnabled(), name
        found.click()

    def meet_commands(self) -> None:
        """Let everything be done that the page was asked for so far."""
        meeting = threading.Barrier(_POOL)
        met: list[int] = []
        for _ in range(_POOL):
            self.tasks.run(lambda: meeting.wait(WAIT_MS / 1000), met.append)
        self.until(lambda: len(met) == _POOL)

    def press_words(self, parent: QWidget, words: str) -> None:
        """Press the button in sight that says `words`."""
        buttons = [each for each in parent.findChildren(QPushButton) if each.isVisible()]
        next(each for each in buttons if each.text() == words).click()

    def has(self, parent: QWidget, name: str) -> bool:
        """Return whether there is a button of that name in sight."""
        found = parent.findChild(QPushButton, name)
        return found is not None and found.isVisible()
