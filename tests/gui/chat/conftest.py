"""The chat page's tests: the real page, store and chat service; the engine plays a script."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scripted_engine import Script, ScriptedEngine

from desktop.core.chat.replies import Chats
from desktop.gui.bridge import Bridge
from desktop.gui.chat.page import ChatPage
from desktop.gui.chat.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    MakePage = Callable[..., ChatPage]


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, tasks: Tasks, theme: Theme) -> Iterator[MakePage]:
    """Return a function: scripts to a page whose engine plays them; `page.engine` is there too."""
    engines: list[ScriptedEngine] = []
    bridges: list[Bridge] = []
    # A test may look at a part alone, which would go with its page.
    pages: dict[int, ChatPage] = {}

    def make(*scripts: Script, others: tuple[ScriptedEngine, ...] = ()) -> ChatPage:
        engine = ScriptedEngine(*scripts)
        kept = services.conversations, services.results
        chats = Chats(*kept, engine, services.store_executor, others=others)
        scripted = dataclasses.replace(services, engine=engine, chats=chats)  # type: ignore[arg-type]  # plays the engine's part
        bridge = Bridge(scripted)
        engines.append(engine)
        bridges.append(bridge)
        page = ChatPage(scripted, tasks, bridge, theme)
        number = len(engines)
        pages[number] = page
        page.destroyed.connect(lambda: pages.pop(number, None))
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.engine = engine  # type: ignore[attr-defined]  # for the test only
        qtbot.waitUntil(lambda: page.choice is not None)
        return page

    yield make
    for page in tuple(pages.values()):
        # Later the store is closed, and most pages are still there.
        if shiboken6.isValid(page):
            page.unsent.flush()
    for engine in engines:
        engine.close()
    for bridge in bridges:
        bridge.close()


@pytest.fixture
def send() -> Callable[[ChatPage, str], None]:
    """Return a function that types a message and presses Enter."""

    def type_and_send(page: ChatPage, text: str) -> None:
        page.composer.set_text(text)
        QTest.keyClick(page.composer.edit, Qt.Key.Key_Return)

    return type_and_send
