"""The downloads page on real parts: a loopback hub with some files, a real queue."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from downloads_desk import FILES, REPO, DownloadsDesk
from hub_server import HubServer

from desktop.app import Services
from desktop.core.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.gui.bridge import Bridge
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer({REPO: FILES}) as server:
        yield server


@pytest.fixture
def services(home: Path, hub: HubServer) -> Iterator[Services]:
    opened = Services.open(Paths.below(home), {**os.environ, "HF_ENDPOINT": hub.url})
    yield opened
    opened.close()


@pytest.fixture
def desk(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, hub: HubServer, qtbot: QtBot
) -> DownloadsDesk:
    return DownloadsDesk(services, tasks, bridge, theme, hub, qtbot)
