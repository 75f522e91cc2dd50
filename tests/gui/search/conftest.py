"""The search page on real parts: a loopback hub with a few repositories."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from gguf_maker import llama, make
from hub_search import card
from hub_server import HubServer
from models_desk import TINY
from search_desk import GOOD, LARGE, STRANGE, Desk

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
    tiny = TINY.read_bytes()
    files = {
        GOOD: {
            "good-Q3_K_M.gguf": llama(general__name="Small one"),
            "good-Q4_K_M.gguf": tiny,
            "good-Q8_0.gguf": llama(general__name="Large one"),
            "good-Q2_K.gguf": llama(general__name="Smallest one"),
        },
        STRANGE: {"strange-Q4_K_M.gguf": make(architecture="zephyrion", tensors=1)},
    }
    with HubServer(files, cdn=True) as server:
        server.cards = {
            GOOD: card(GOOD, trending=9, downloads=70, parameters=1_197_440, architecture="llama"),
            STRANGE: card(STRANGE, trending=8, parameters=2 * 10**9, architecture="zephyrion"),
            LARGE: card(LARGE, trending=7, parameters=900 * 10**9, licence="mit"),
        }
        yield server


@pytest.fixture
def environment(hub: HubServer) -> dict[str, str]:
    return {**os.environ, "HF_ENDPOINT": hub.url}


@pytest.fixture
def services(home: Path, environment: dict[str, str]) -> Iterator[Services]:
    paths = Paths.below(home)
    paths.create()
    opened = Services.open(paths, environment)
    yield opened
    opened.close()


@pytest.fixture
def desk(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, hub: HubServer, qtbot: QtBot
) -> Desk:
    return Desk(services, tasks, bridge, theme, hub, qtbot)
