"""As in `test_languages.py`: what is not on a page. Menus, banners, the other windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gui.language_walk import BEGIN, MADE_UP, check, check_menu, facts_of
from gui.window_desk import press
from PySide6.QtTest import QTest

from desktop.core import language
from desktop.core.errors import (
    DiskFull,
    DocumentMissing,
    EngineCrashed,
    HubFailed,
    PromptsInvalid,
    SpecialistInvalid,
)
from desktop.core.language import ENGLISH
from desktop.gui.errors import failure_page, show_error
from desktop.gui.finding.filter_button import FilterButton
from desktop.gui.pages import Parts
from desktop.gui.quick.background import Background
from desktop.gui.quick.window import QuickAsk
from desktop.gui.temporary import KEYS
from desktop.gui.widgets import BannerArea

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

ERRORS = [
    DiskFull(path="/home/a", needed_bytes=1e9, free_bytes=1e6),
    DocumentMissing(path="/home/a.txt", reason="it is no file"),
    EngineCrashed(cause="exit status 3", reason=""),
    HubFailed(status=None, reason="the storage host refused"),
    PromptsInvalid(path="/home/prompts.toml", reason="it is nested too deeply"),
    SpecialistInvalid(path="/home/a.toml", reason="it is too large"),
    RuntimeError("a defect"),
]


@pytest.fixture(autouse=True)
def made_up() -> Iterator[None]:
    """Before anything is made that speaks."""
    language.use(MADE_UP)
    yield
    language.use(ENGLISH)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_text_of_a_banner_is_translated(
    error: Exception, theme: Theme, services: Services, qtbot: QtBot
) -> None:
    area = BannerArea(theme)
    page = failure_page(theme, error, lambda: None)
    for each in (area, page):
        qtbot.addWidget(each)
        each.show()

    show_error(area, error)

    check(area, facts_of(services))
    check(page, facts_of(services))
    # No fact that is known to the program stands there in English.
    said = " ".join(f"{one.title.text()} {one.details.text()}" for one in area.banners)
    reason = str(getattr(error, "data", {}).get("reason", ""))
    assert f"{BEGIN}{reason}" in said or not reason


def test_every_text_of_a_temporary_chat_is_translated(
    open_window: Open, services: Services, qtbot: QtBot
) -> None:
    window = open_window(width=1200, height=900)

    press(window, KEYS)

    qtbot.waitUntil(lambda: window.page_name == "temporary")
    page = window.stack.currentWidget()
    assert page is not None
    check(page, facts_of(services))
    assert window.windowTitle().startswith(BEGIN)


def test_every_text_of_quick_ask_is_translated(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    quick = QuickAsk(Parts(services, tasks, bridge, theme))
    qtbot.waitUntil(lambda: quick.chat.choice is not None)
    try:
        with qtbot.waitExposed(quick):
            quick.ask()
        QTest.keyClicks(quick.chat.composer.edit, "Say hello.")
        quick.chat.composer.button.click()
        qtbot.waitUntil(
            lambda: quick.chat.conversation is not None and not quick.chat.is_streaming,
            timeout=30_000,
        )
        check(quick, facts_of(services))
        assert quick.windowTitle().startswith(BEGIN)
    finally:
        quick.close_for_good()


def test_every_text_of_the_tray_is_translated(
    open_window: Open,
    services: Services,
    tasks: Tasks,
    bridge: Bridge,
    theme: Theme,
) -> None:
    background = Background(Parts(services, tasks, bridge, theme), open_window())

    check_menu(background.menu(), set())


def test_every_text_of_the_menus_of_the_sidebar_is_translated(
    open_window: Open, services: Services, chats: list[Conversation]
) -> None:
    folder = services.shelf.make_folder("Work")
    services.shelf.move([chats[0].id], folder.id)
    services.shelf.archive([chats[1].id], archived=True)
    services.conversations.create("Left")
    window = open_window(width=1200, height=900)
    sidebar = window.frame.sidebar
    names = {*facts_of(services), *(chat.title for chat in chats), "Work", "Left"}

    check_menu(sidebar.menu_of_beginnings(), names)
    view = sidebar.list
    for place in range(view.chats.rowCount()):
        check_menu(view.menu_for(view.chats.index(place)), names)


def test_every_text_of_the_filters_of_a_search_is_translated(theme: Theme, qtbot: QtBot) -> None:
    button = FilterButton(theme)
    qtbot.addWidget(button)

    check_menu(button.build_menu(), set())
