"""Specialists in the real window, with the built-in model: from the page, the palette, and kept."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import pytest
from gui.chat.model_files import install
from gui.chat.specialist_desk import LETTERS, kept, marks, said, send, settled, use
from gui.cut import faults
from gui.window_desk import press
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from desktop.core.chat.chat_settings import ChatSettings, read
from desktop.core.chat.exchange import ours
from desktop.core.specialists.specialist import Specialist, Step
from desktop.core.store.whole import WholeChats
from desktop.gui.chat.specialist.suited import suited
from desktop.gui.pages import chat_as
from desktop.gui.temporary import KEYS
from desktop.gui.temporary_page import TemporaryPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.chat.page import ChatPage
    from desktop.gui.commands.palette import Palette
    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

#: The built-in model says it again.
SAID = "Repeat: blue birds sing at night"
ALL = [SAID, "blue birds sing at night", "Repeat: red birds sing at night"]
PARROT = Specialist(
    "",
    "Parrot",
    words=("parrot",),
    settings=ChatSettings(temperature=0.0),
    steps=(Step("Red", "Repeat: red birds sing at night"),),
)


@pytest.fixture
def parrot(services: Services) -> Specialist:
    return services.specialists.save(PARROT)


def page_of(window: MainWindow, qtbot: QtBot) -> ChatPage:
    assert window.chat is not None
    page = window.chat
    qtbot.waitUntil(lambda: page.choice is not None)
    return page


def in_front(open_window: Open, services: Services, qtbot: QtBot) -> MainWindow:
    """Return a window with a new chat, in which the keyboard is."""
    # Without any chat it would begin with the page of the first start.
    chat = services.conversations.create("Earlier").id
    window = open_window(conversation=chat, width=1100, height=760)
    qtbot.waitUntil(lambda: window.page_name == "chat")
    window.activateWindow()
    window.new_chat()
    page = page_of(window, qtbot)
    qtbot.waitUntil(page.composer.edit.hasFocus)
    return window


def test_the_page_begins_a_chat_with_one_and_a_relay_runs(
    open_window: Open, parrot: Specialist, services: Services, qtbot: QtBot
) -> None:
    window = in_front(open_window, services, qtbot)
    window.show_page("specialists")
    chat_as(window, parrot.id)
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: page.specialist.current == parrot)
    assert window.page_name == "chat"
    assert page.composer.edit.hasFocus()
    send(page, SAID)
    settled(page, qtbot)
    assert said(page)[:3] == ALL
    assert "birds sing" in said(page)[3]
    assert marks(page) == ["", "Step 2 of 2: Red"]
    used = kept(services, page).specialist
    assert used is not None
    assert used.name == "Parrot"


def test_an_export_keeps_the_specialist_and_which_step_each_message_is(
    open_window: Open, parrot: Specialist, services: Services, qtbot: QtBot
) -> None:
    window = open_window()
    chat_as(window, parrot.id)
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: page.specialist.current == parrot)
    send(page, SAID)
    settled(page, qtbot)
    chat = WholeChats(services.database).read(page.conversation or 0)
    assert chat is not None
    written = ours.chat_object(chat)
    settings = read(json.dumps(written["settings"]))
    assert settings.specialist is not None
    assert settings.specialist.id == parrot.id
    assert '"step": {"number": 2, "of": 2, "name": "Red"}' in json.dumps(written["messages"])


def test_a_temporary_chat_has_them_too_and_keeps_them_when_it_is_kept(
    open_window: Open, parrot: Specialist, services: Services, qtbot: QtBot
) -> None:
    window = open_window()
    press(window, KEYS)
    temporary = window.stack.currentWidget()
    assert isinstance(temporary, TemporaryPage)
    page = temporary.chat
    qtbot.waitUntil(lambda: page.choice is not None)
    use(page, parrot, qtbot)
    send(page, SAID)
    settled(page, qtbot)
    assert marks(page) == ["", "Step 2 of 2: Red"]
    assert services.conversations.list() == ()
    qtbot.waitUntil(temporary.keep.isEnabled)
    temporary.keep.click()
    qtbot.waitUntil(lambda: window.page_name == "chat" and window.conversation is not None)
    usual = page_of(window, qtbot)
    qtbot.waitUntil(lambda: usual.specialist.current == parrot and not usual.is_loading)
    assert marks(usual) == ["", "Step 2 of 2: Red"]


def test_the_button_leads_to_the_page_of_all(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.new_chat()
    page_of(window, qtbot).specialist.button.all_requested.emit()
    assert window.page_name == "specialists"


def test_the_palette_begins_a_chat_with_one(
    open_window: Open, parrot: Specialist, services: Services, qtbot: QtBot
) -> None:
    window = in_front(open_window, services, qtbot)
    press(window, "Ctrl+K")
    palette = window.commands.palette
    assert palette is not None
    QTest.keyClicks(palette.field, "chat with parrot")

    def first() -> str:
        return palette.found[0].item.title if palette.found else ""

    qtbot.waitUntil(lambda: first() == "New chat with Parrot")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.chat is not None)
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: page.specialist.current == parrot)


def test_those_that_came_meanwhile_are_in_the_palette_too(
    open_window: Open, services: Services, qtbot: QtBot
) -> None:
    window = in_front(open_window, services, qtbot)
    for name in ("Heron", "Stork"):
        services.specialists.save(Specialist("", name))
        press(window, "Ctrl+K")
        palette = window.commands.palette
        assert palette is not None
        QTest.keyClicks(palette.field, name)
        qtbot.waitUntil(partial(offers, palette, f"New chat with {name}"))
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def offers(palette: Palette, title: str) -> bool:
    return title in [each.item.title for each in palette.found]


def test_the_model_that_suits_answers(open_window: Open, services: Services, qtbot: QtBot) -> None:
    second = install(services, "Second")
    mine = services.specialists.save(Specialist("", "Mine", model=second))
    window = open_window()
    chat_as(window, mine.id)
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: page.choice is not None and page.choice.id == second)
    assert page.specialist.strip.isHidden()


def test_of_those_that_suit_the_one_that_answers_stays(
    open_window: Open, services: Services, qtbot: QtBot
) -> None:
    first, second = install(services, "First"), install(services, "Second")
    window = open_window()
    window.new_chat()
    page = page_of(window, qtbot)
    qtbot.waitUntil(lambda: len(page.answering.choices.all) == 3)
    choices = page.answering.choices
    both = Specialist("", "Both", suits=("gone", first, second))
    assert suited(both, choices, choices.find(second), {}) == (choices.find(second), "")
    assert suited(both, choices, choices.first(), {}) == (choices.find(first), "")
    gone = Specialist("", "Gone", suits=("gone", "lost"))
    assert suited(gone, choices, choices.first(), {"gone": "Gone 1B"}) == (None, "Gone 1B")
    assert suited(Specialist("", "Any"), choices, choices.first(), {}) == (None, "")


@pytest.mark.parametrize(("width", "height", "percent"), [(420, 400, 100), (780, 600, 200)])
def test_all_of_it_is_whole_in_a_small_window(
    open_window: Open,
    services: Services,
    theme: Theme,
    qtbot: QtBot,
    width: int,
    height: int,
    percent: int,
) -> None:
    letters = services.specialists.save(LETTERS)
    services.settings.change(font_size=percent)
    window = open_window(width=width, height=height)
    window.new_chat()
    page = page_of(window, qtbot)
    page.specialist.chip.offer(letters)
    whole(window, qtbot)
    use(page, letters, qtbot)
    page.specialist.strip.tell("Letters was deleted. This chat keeps what it has.", "See models")
    whole(window, qtbot)
    assert window.size() == QSize(width, height)
    assert theme.comfort.font_size == percent


def whole(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing in the window is cut or out of reach."""
    found: list[str] = []

    def fits() -> bool:
        found[:] = faults(window)
        return not found

    try:
        qtbot.waitUntil(fits, timeout=10_000)
    except qtbot.TimeoutError:
        pytest.fail("\n".join(found))
