"""What the window's tests share. They run without a screen."""

from __future__ import annotations

import gc
import os
from typing import TYPE_CHECKING

# Before Qt is imported: pytest-qt makes the application at the first test that needs it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.gui.bridge import Bridge
from desktop.gui.main_window import MainWindow
from desktop.gui.tasks import Tasks
from desktop.gui.theme import Theme
from desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation

    Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Garbage is collected on this thread, as the program does it: see `Collector`."""
    gc.disable()
    yield
    # Closed windows wait for the next event loop; until then each change of the theme would dress
    # them once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, applied."""
    made = Theme()
    made.apply(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def tasks(services: Services) -> Iterator[Tasks]:
    """The way off the GUI thread, with the store of the services."""
    made = Tasks(services.store_executor)
    yield made
    made.close()


@pytest.fixture
def bridge(services: Services) -> Iterator[Bridge]:
    """The way of the core's facts onto the GUI thread."""
    made = Bridge(services)
    yield made
    made.close()


@pytest.fixture
def open_window(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> Open:
    def make(**remembered: object) -> MainWindow:
        state = WindowState(**{"width": 780, "height": 600, **remembered})  # type: ignore[arg-type]  # each test names one
        window = MainWindow()
        window.furnish(tasks, bridge, theme, state)
        window.open(services)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.page_name != "")
        return window

    return make


@pytest.fixture
def chats(services: Services) -> list[Conversation]:
    return [services.conversations.create(title) for title in ("Trip to Norway", "Taxes")]


@pytest.fixture
def four(services: Services) -> list[Conversation]:
    return [services.conversations.create(f"Chat {letter}") for letter in "ABCD"]


@pytest.fixture
def five(services: Services) -> list[Conversation]:
    return [services.conversations.create(f"Chat {letter}") for letter in "ABCDE"]
