"""Quick ask: the small window, what stays in the background, and the way to the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.gui.chat.models import Choice, Choices
from desktop.gui.pages import Parts
from desktop.gui.quick.background import Background
from desktop.gui.quick.window import QuickAsk, fastest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.gui.bridge import Bridge
    from desktop.gui.main_window import MainWindow
    from desktop.gui.tasks import Tasks
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]

COUNT = "Count from 1 to 5."


@pytest.fixture
def parts(services: Services, tasks: Tasks, bridge: Bridge, theme: Theme) -> Parts:
    return Parts(services, tasks, bridge, theme)


@pytest.fixture
def quick(parts: Parts, qtbot: QtBot) -> Iterator[QuickAsk]:
    made = QuickAsk(parts)
    qtbot.waitUntil(lambda: made.chat.choice is not None)
    yield made
    made.close_for_good()


def ask(quick: QuickAsk, text: str, qtbot: QtBot) -> None:
    QTest.keyClicks(quick.chat.composer.edit, text)
    QTest.keyClick(quick.chat.composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: quick.chat.conversation is not None and not quick.chat.is_streaming, timeout=30_000
    )


def test_it_comes_ready_to_type_and_answers(quick: QuickAsk, qtbot: QtBot) -> None:
    with qtbot.waitExposed(quick):
        quick.ask()
    assert quick.chat.composer.edit.hasFocus()
    assert quick.go_on.isHidden()
    ask(quick, COUNT, qtbot)

    assert quick.chat.transcript.entries[-1].text == "1 2 3 4 5"
    assert quick.go_on.isVisible()
    assert quick.model.text().startswith("Tiny (self-test)")


def test_esc_and_closing_only_hide_it(quick: QuickAsk, qtbot: QtBot) -> None:
    for leave in (lambda: QTest.keyClick(quick.chat.composer.edit, Qt.Key.Key_Escape), quick.close):
        with qtbot.waitExposed(quick):
            quick.ask()
        leave()
        qtbot.waitUntil(quick.isHidden)

    QTest.keyClicks(quick.chat.composer.edit, "still here")
    quick.ask()
    assert quick.chat.composer.text == "still here"


def test_another_question_begins_another_chat(quick: QuickAsk, qtbot: QtBot) -> None:
    quick.ask()
    ask(quick, COUNT, qtbot)
    first = quick.chat.conversation
    quick.anew.click()
    assert (quick.chat.conversation, quick.go_on.isHidden()) == (None, True)
    ask(quick, COUNT, qtbot)

    assert quick.chat.conversation not in (None, first)


def test_what_is_written_here_is_no_draft_of_the_main_window(
    quick: QuickAsk, services: Services, qtbot: QtBot
) -> None:
    services.unsent.keep(None, "a long letter")
    quick.ask()
    QTest.keyClicks(quick.chat.composer.edit, "quick")
    quick.chat.unsent.flush()
    ask(quick, COUNT, qtbot)

    assert services.unsent.read(None) == "a long letter"


def test_it_goes_on_in_the_main_window(
    open_window: Open, parts: Parts, services: Services, qtbot: QtBot
) -> None:
    services.conversations.create("Taxes")
    window = open_window()
    services.settings.change(quick_ask=True, quick_ask_keys="")
    background = Background(parts, window)
    assert background.quick is not None
    quick = background.quick
    qtbot.waitUntil(lambda: quick.chat.choice is not None)
    background.ask()
    ask(quick, COUNT, qtbot)
    asked = quick.chat.conversation
    QTest.keySequence(quick, QKeySequence("Ctrl+Shift+Return"))

    assert quick.isHidden()
    assert window.page_name == "chat"
    assert window.state().conversation == asked
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Count from 1 to 5."))
    assert quick.chat.conversation is None


def test_it_comes_and_goes_with_the_setting(
    open_window: Open, parts: Parts, services: Services, qtbot: QtBot
) -> None:
    window = open_window()
    background = Background(parts, window)
    assert background.quick is None
    services.settings.change(quick_ask=True, quick_ask_keys="")
    qtbot.waitUntil(lambda: background.quick is not None)
    services.settings.change(quick_ask=False)
    qtbot.waitUntil(lambda: background.quick is None)

    assert not any(isinstance(each, QuickAsk) and each.isVisible() for each in tops())


def tops() -> list[object]:
    return list(QApplication.topLevelWidgets())


def test_keys_that_cannot_be_had_are_said(
    open_window: Open, parts: Parts, services: Services, qtbot: QtBot
) -> None:
    window = open_window()
    services.settings.change(quick_ask=True, quick_ask_keys="Shift+A")
    background = Background(parts, window)
    qtbot.waitUntil(lambda: bool(window.banners.banners))

    assert "“Shift+A” names no key" in window.banners.banners[0].title.text()
    assert background.quick is not None


def test_in_the_tray_the_window_only_hides_until_quit(open_window: Open) -> None:
    window = open_window()
    window.stays = True
    ended: list[bool] = []
    window.closing.connect(lambda: ended.append(True))
    assert not window.close()
    assert (window.isHidden(), ended) == (True, [])
    window.come_to_front()
    window.quit()

    assert (window.isHidden(), ended) == (True, [True])


def test_the_fastest_model_answers(services: Services) -> None:
    builtin = services.library.offered()[0]

    def choice(speed: float | None) -> Choice:
        return Choice(builtin, speed)

    assert fastest_of(Choices()) is None
    slow, fast, unknown = choice(3.0), choice(30.0), choice(None)
    assert fastest_of(Choices((unknown, slow, fast))) is fast
    assert fastest_of(Choices((unknown,))) is unknown
