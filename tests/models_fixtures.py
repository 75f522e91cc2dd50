"""Real parts for pages about models: a loopback hub, a real catalogue entry, a real engine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hub_server import HubServer
from models_desk import FILE, REPO, TINY, Desk, catalogue

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
    with HubServer({REPO: {FILE: TINY}}) as server:
        yield server


@pytest.fixture
def services(home: Path, hub: HubServer) -> Iterator[Services]:
    paths = Paths.below(home)
    paths.create()
    paths.own_catalogue_file.write_text(catalogue(), "utf-8")
    opened = Services.open(paths, {**os.environ, "HF_ENDPOINT": hub.url})
    assert not opened.problems
    yield opened
    opened.close()


@pytest.fixture
def desk(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, hub: HubServer, qtbot: QtBot
) -> Desk:
    return Desk(services, tasks, bridge, theme, hub, qtbot)
