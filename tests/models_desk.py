"""A models page with everything that it works with: real parts and a hub on loopback."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (  # noqa: TID251 - only tests of the window import this
    QCheckBox,
    QLabel,
    QPushButton,
    QWidget,
)

from desktop.core.paths import PACKAGE
from desktop.core.speed.benchmark import BenchmarkRecord
from desktop.gui.models.first_start import FirstStartPage
from desktop.gui.models.page import ModelsPage
from desktop.gui.models.row import ModelRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hub_server import HubServer
    from PySide6.QtCore import QObject  # noqa: TID251 - likewise
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

REPO, FILE, ID = "goldcrest-test/small-GGUF", "small-q8_0.gguf", "small-test"
TINY = PACKAGE / "assets" / "models" / "goldcrest-tiny-q8_0.gguf"
WAIT_MS = 20_000
#: Threads of the pool behind Tasks.
_POOL = 4

_CATALOGUE = """
schema_version = 1

[licences.mit]
name = "MIT"
link = "https://opensource.org/license/mit"
commercial = "yes"

[[model]]
id = "{id}"
name = "Small test"
maker = "Goldcrest"
kind = "chat"
tier = "1B"
status = "recommended"
repo = "{repo}"
file = "{file}"
bytes = {bytes}
sha256 = "{sha256}"
quantization = "Q8_0"
licence = "mit"
strengths = "small and honest"
"""


def catalogue() -> str:
    """Return a person's own models.toml with the hub's model."""
    content = TINY.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    return _CATALOGUE.format(id=ID, repo=REPO, file=FILE, bytes=len(content), sha256=digest)


def words(parent: QWidget) -> str:
    """Return what can be read in a part of the page."""
    shown = " ".join(each.text() for each in parent.findChildren(QLabel) if each.isVisible())
    return shown.replace("\u200b", "")  # where a line may break; nobody sees it


@dataclass
class Desk:
    """A page and everything that it works with."""

    services: Services
    tasks: Tasks
    bridge: Bridge
    theme: Theme
    hub: HubServer
    qtbot: QtBot

    def models_page(self, width: int = 1020, height: int = 800) -> ModelsPage:
        """Return a shown page whose rows are all there."""
        page = ModelsPage(self.services, self.tasks, self.bridge, self.theme)
        self.qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        copies = {each.id for each in self.services.library.installed() if each.copy_of}
        rows = self.services.rows(show_all=True)
        everything = sum(row.id not in copies for row in rows)
        self.until(lambda: len(page.findChildren(ModelRow)) == everything)
        return page

    def first_start_page(self) -> FirstStartPage:
        """Return a shown page that has its recommendation."""
        page = FirstStartPage(self.services, self.tasks, self.bridge, self.theme)
        self.qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        self.until(lambda: self.button(page, "downloadAndStart").isVisible())
        return page

    def until(self, condition: Callable[[], bool]) -> None:
        """Let events run until `condition` holds."""
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def settle(self) -> None:
        """Let everything be done, and told, that the store was asked for so far."""
        done: list[None] = []
        self.tasks.store(lambda: None, done.append)
        self.until(lambda: bool(done))

    def meet_pool(self) -> None:
        """Let everything be done, and told, that the pool was asked for so far."""
        meeting = threading.Barrier(_POOL)
        met: list[int] = []
        for _ in range(_POOL):
            # Once all of its threads are here none is elsewhere any more.
            self.tasks.run(lambda: meeting.wait(WAIT_MS / 1000), met.append)
        self.until(lambda: len(met) == _POOL)

    def row(self, page: ModelsPage, model_id: str = ID) -> ModelRow:
        """Return the row of a model."""
        found = page.findChild(ModelRow, f"model-{model_id}")
        assert found is not None
        return found

    def button(self, parent: QObject, name: str) -> QPushButton:
        """Return the button of that name."""
        found = parent.findChild(QPushButton, name)
        assert found is not None, f"no button {name}"
        return found

    def check(self, parent: QObject, name: str) -> QCheckBox:
        """Return the check box of that name."""
        found = parent.findChild(QCheckBox, name)
        assert found is not None, f"no check box {name}"
        return found

    def has(self, parent: QObject, name: str) -> bool:
        """Return whether there is a button of that name in sight."""
        found = parent.findChild(QPushButton, name)
        return found is not None and not found.isHidden()

    def measure(self, model_id: str, tokens_per_second: float) -> None:
        """Store a benchmark of a model, as if it had been measured."""
        reading = {"depth": 0, "tokens": 8, "tokens_per_second": tokens_per_second}
        record = BenchmarkRecord.from_json(
            {
                "model": model_id,
                "engine": "llama.cpp",
                "variant": "haswell",
                "device": "CPU",
                "threads": 1,
                "pp": [],
                "tg": [{**reading, "low": tokens_per_second, "high": tokens_per_second}],
                "load_seconds": 1.0,
                "memory_bytes": 1_000_000,
            }
        )
        self.services.results.add_benchmark(model_id, record.to_json())

    def prefer(self) -> None:
        """Make the hub's model the recommended one: it is fast here, and all others too slow."""
        self.measure(ID, 100.0)
        others = [row for row in self.services.rows() if row.status == "recommended"]
        smallest = min((row.bytes or 0, row.id) for row in others if row.id != ID)
        self.measure(smallest[1], 0.1)

    def install(self) -> Path:
        """Put the hub's model in its place, as a finished download does."""
        place = self.services.library.path_for(REPO, FILE)
        place.parent.mkdir(parents=True)
        place.write_bytes(TINY.read_bytes())
        return place
