"""Quick ask: the small window, what stays in the background, and the way to the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.gui.chat import notes
from desktop.gui.chat.models import Choice, Choices
from desktop.gui.comfort import Comfort
from desktop.gui.commands.items import of_commands
from desktop.gui.pages import Parts
from desktop.gui.quick.background import Background
from desktop.gui.quick.window import QuickAsk, fastest_of
from desktop.gui.settings.keys import WORDS, KeysControl
from desktop.gui.settings.page import SettingsPage
from desktop.gui.why.card import WhyCard

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


def test_nothing_of_a_page_is_around_it(quick: QuickAsk, qtbot: QtBot) -> None:
    with qtbot.waitExposed(quick):
        quick.ask()
    ask(quick, COUNT, qtbot)
    assert not quick.chat.header.isVisible()
    assert not quick.chat.header_line.isVisible()
    composer = quick.chat.composer
    left = composer.mapTo(quick, QPoint(0, 0)).x()
    right = left + composer.width()
    assert quick.model.mapTo(quick, QPoint(0, 0)).x() == left
    qtbot.waitUntil(
        lambda: quick.go_on.mapTo(quick, QPoint(0, 0)).x() + quick.go_on.width() == right
    )


def test_a_key_goes_on_in_the_main_window(quick: QuickAsk, qtbot: QtBot) -> None:
    quick.ask()
    ask(quick, COUNT, qtbot)
    asked = quick.chat.conversation
    with qtbot.waitSignal(quick.continue_asked) as told:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(quick.chat.composer.edit, Qt.Key.Key_Return, held)
    assert told.args == [asked]


def test_ctrl_and_enter_send_here_too_where_that_is_set(
    quick: QuickAsk, services: Services, qtbot: QtBot
) -> None:
    services.settings.change(send_keys="ctrl-enter")
    with qtbot.waitActive(quick):
        quick.ask()
    edit = quick.chat.composer.edit
    QTest.keyClicks(edit, COUNT)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert quick.chat.conversation is None
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: quick.chat.conversation is not None and not quick.chat.is_streaming, timeout=30_000
    )


def test_why_a_reply_was_slow_is_told_here_and_mended_in_the_main_window(
    open_window: Open, parts: Parts, qtbot: QtBot
) -> None:
    window = open_window()
    window.show_page("speed")
    background = Background(parts, window)
    window.quick_asked.emit()
    quick = background.quick
    assert quick is not None
    qtbot.waitUntil(lambda: quick.chat.choice is not None)
    ask(quick, COUNT, qtbot)
    last = quick.chat.transcript.entries[-1].id
    quick.chat.transcript.action_requested.emit(notes.WHY_SLOW, last)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in quick.findChildren(WhyCard)))
    (card,) = quick.findChildren(WhyCard)
    card.chosen.emit("threads")
    assert window.page_name == "settings"
    asked = quick.chat.conversation
    card.chosen.emit("no-thinking")
    assert (window.page_name, window.conversation) == ("chat", asked)
    assert window.chat is not None
    assert window.chat.options.button.isChecked()
    background.close()


def test_the_palette_opens_it_though_it_is_switched_off(
    open_window: Open, parts: Parts, services: Services, qtbot: QtBot
) -> None:
    window = open_window()
    background = Background(parts, window)
    (item,) = [each for each in of_commands(window) if each.id == "quick-ask"]
    item.run()
    assert background.quick is not None
    qtbot.waitUntil(background.quick.isVisible)
    # Another setting is no reason to take it away.
    with qtbot.waitSignal(parts.bridge.settings_changed):
        services.settings.change(density="compact")
    assert background.quick is not None
    assert background.tray is None
    background.close()


def test_the_menu_in_the_tray_asks_opens_and_quits(
    open_window: Open, parts: Parts, qtbot: QtBot
) -> None:
    window = open_window()
    background = Background(parts, window)
    window.stays = True
    window.close()
    assert window.isHidden()
    menu = background.menu()
    asks, opens, quits = [each for each in menu.actions() if each.text()]
    asks.trigger()
    assert background.quick is not None
    qtbot.waitUntil(background.quick.isVisible)
    opens.trigger()
    assert window.isVisible()
    quits.trigger()
    assert window.isHidden()
    assert background.quick is None


def test_the_settings_say_what_keys_this_desktop_allows(
    services: Services, tasks: Tasks, bridge: Bridge, theme: Theme, qtbot: QtBot
) -> None:
    page = SettingsPage(services, tasks, bridge, theme)
    qtbot.addWidget(page)
    page.show()
    control = page.controls["quick_ask_keys"]
    assert isinstance(control, KeysControl)
    qtbot.waitUntil(lambda: control.told.text() in WORDS.values())
    assert control.told.isVisible()

    control.field.setText("Shift+A")
    control.field.editingFinished.emit()
    assert control.told.text().startswith("“Shift+A” names no key")
    assert services.settings.value.quick_ask_keys == "Ctrl+Alt+Space"
    control.field.setText("meta+f2")
    control.field.editingFinished.emit()
    qtbot.waitUntil(lambda: services.settings.value.quick_ask_keys == "Meta+F2")
    qtbot.waitUntil(lambda: control.told.text() in WORDS.values())
    assert control.field.text() == "Meta+F2"


def test_the_fastest_model_answers(services: Services) -> None:
    builtin = services.library.offered()[0]

    def choice(speed: float | None) -> Choice:
        return Choice(builtin, speed)

    assert fastest_of(Choices()) is None
    slow, fast, unknown = choice(3.0), choice(30.0), choice(None)
    assert fastest_of(Choices((unknown, slow, fast))) is fast
    assert fastest_of(Choices((unknown,))) is unknown


def test_it_stays_narrow_with_large_text(
    quick: QuickAsk, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Comfort("light", font_size=200))
    with qtbot.waitExposed(quick):
        quick.ask()
    ask(quick, COUNT, qtbot)
    quick.resize(420, 400)
    both = quick.anew.sizeHint().width() + quick.go_on.sizeHint().width()

    assert quick.width() < both
