"""The page of specialists, on real files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.chat.chat_settings import ChatSettings
from desktop.core.paths import Paths
from desktop.core.specialists.specialist import Specialist
from desktop.gui.specialists.page import SpecialistsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakePage = Callable[..., SpecialistsPage]


@pytest.fixture
def folder(home: Path) -> Path:
    """Where the person's own are."""
    return Paths.below(home).specialists


@pytest.fixture
def cook(services: Services) -> Specialist:
    """One of the person's own."""
    settings = ChatSettings(system="You are a cook.")
    return services.specialists.save(Specialist("", "Cook", about="Cooks.", settings=settings))


@pytest.fixture
def make_page(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> MakePage:
    def make(width: int = 1000, height: int = 700) -> SpecialistsPage:
        page = SpecialistsPage(services, tasks, bridge, theme)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        qtbot.waitUntil(lambda: page.shown is not None)
        return page

    return make
