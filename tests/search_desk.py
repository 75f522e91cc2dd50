"""A search page with everything that it works with: real parts and a hub on loopback."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (  # noqa: TID251 - only tests of the window import this
    QAbstractButton,
    QLabel,
    QPushButton,
)

from desktop.gui.search.choice_button import ChoiceButton
from desktop.gui.search.page import SearchPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub_server import HubServer
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

WAIT_MS = 20_000
GOOD, STRANGE, LARGE = "maker/Good-1B-GGUF", "maker/Strange-2B-GGUF", "maker/Large-900B-GGUF"


@dataclass
class Desk:
    """A page and everything that it works with."""

    services: Services
    tasks: Tasks
    bridge: Bridge
    theme: Theme
    hub: HubServer
    qtbot: QtBot

    def page(self, width: int = 1020, height: int = 760) -> SearchPage:
        """Return a shown page."""
        page = SearchPage(self.services, self.tasks, self.bridge, self.theme)
        self.qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        return page

    def filled(self, width: int = 1020) -> SearchPage:
        """Return a shown page with results."""
        page = self.page(width)
        self.until(lambda: page.results.results.rowCount() > 0)
        return page

    def open(self, page: SearchPage, repo: str = GOOD) -> None:
        """Open a repository as a click does."""
        results = page.results
        row = [found.repo for found in results.results.repos].index(repo)
        results.clicked.emit(results.results.index(row))

    def looked(self, page: SearchPage, words: str) -> None:
        """Wait until the panel says something."""
        self.until(lambda: words in self.said(page))

    def said(self, page: SearchPage) -> str:
        """Return what can be read on the page."""
        labels = (label.text() for label in page.findChildren(QLabel) if label.isVisible())
        return " | ".join(text for text in labels if text)

    def button(self, page: SearchPage, name: str) -> QAbstractButton:
        """Return the button of that name."""
        found = page.findChild(QAbstractButton, name)
        assert found is not None, f"no button {name}"
        return found

    def main(self, page: SearchPage) -> QPushButton:
        """Return the button of the next step."""
        found = page.findChild(QPushButton, "downloadFile")
        assert found is not None
        return found

    def choices(self, page: SearchPage) -> dict[str, ChoiceButton]:
        """Return what can be chosen, by name."""
        return {
            each.objectName().removeprefix("choice-"): each
            for each in page.findChildren(ChoiceButton)
            if each.isVisible()
        }

    def until(self, condition: Callable[[], bool]) -> None:
        """Let events run until `condition` holds."""
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)
