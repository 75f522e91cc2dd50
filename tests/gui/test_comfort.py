"""Text size, density, motion and contrast: changed while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.gui import comfort
from desktop.gui.chat.page import ChatPage
from desktop.gui.comfort import Comfort
from desktop.gui.settings.page import SettingsPage
from desktop.gui.widgets import Bar, Button, ColumnPage, Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.app import Services
    from desktop.core.store.conversations import Conversation
    from desktop.gui.main_window import MainWindow
    from desktop.gui.theme import Theme

    Open = Callable[..., MainWindow]


@pytest.fixture(autouse=True)
def as_it_was(theme: Theme, qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Comfort("light"))


def rows(window: MainWindow) -> int:
    return window.frame.sidebar.list.sizeHintForRow(0)


def test_text_grows_everywhere_and_becomes_what_it_was(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    parts = (Label(theme, "Title", kind="title"), Button(theme, "Do it"), QLineEdit("typed"))
    for part in parts:
        column.addWidget(part)
    page.show()

    def sizes() -> list[int]:
        return [part.fontMetrics().height() for part in parts]

    before, hint = sizes(), parts[1].sizeHint().height()
    theme.apply(qapp, Comfort("light", font_size=200))

    assert sizes() == pytest.approx([2 * size for size in before], rel=0.1)
    assert parts[1].sizeHint().height() > 1.4 * hint
    large = sizes()
    # Other colours are another style sheet, which must not bring the fonts of the first one back.
    theme.apply(qapp, Comfort("dark", font_size=200))
    assert sizes() == large
    theme.apply(qapp, Comfort("light"))
    assert sizes() == before
    assert parts[1].sizeHint().height() == hint


def test_the_desktops_own_size_is_what_100_percent_means(theme: Theme, qapp: QApplication) -> None:
    usual = theme.font().pointSizeF()

    theme.apply(qapp, Comfort("light", font_size=150))
    theme.apply(qapp, Comfort("light", font_size=80))

    assert theme.font().pointSizeF() == pytest.approx(0.8 * usual)
    assert theme.font("title").pointSizeF() == pytest.approx(usual)


def test_the_setting_changes_the_open_window(
    open_window: Open,
    chats: list[Conversation],
    services: Services,
    qtbot: QtBot,
) -> None:
    window = open_window(conversation=chats[0].id, width=1200)
    qtbot.waitUntil(lambda: window.page_name == "chat")
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    title = page.header.title
    before = title.fontMetrics().height(), rows(window), window.frame.sidebar.width()

    services.settings.change(font_size=150)

    qtbot.waitUntil(lambda: title.fontMetrics().height() > before[0])
    qtbot.waitUntil(lambda: rows(window) > before[1])
    assert window.frame.sidebar.width() > before[2]
    assert window.state().font_size == 150

    services.settings.change(font_size=100)

    qtbot.waitUntil(lambda: rows(window) == before[1])
    assert title.fontMetrics().height() == before[0]


def test_the_conversation_is_written_again_and_its_column_grows(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id, width=1900, height=900)
    qtbot.waitUntil(lambda: window.page_name == "chat")
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    composer = page.composer
    window.resize(1900, 900)
    narrow = composer.width()

    services.settings.change(font_size=150)

    qtbot.waitUntil(lambda: composer.width() > 1.3 * narrow)
    assert composer.edit.font().pointSizeF() == pytest.approx(
        window._theme.font("chat").pointSizeF()
    )


def test_compact_puts_lines_closer_and_comfortable_brings_the_room_back(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    qtbot.waitUntil(lambda: window.page_name == "chat")
    window.show_page("settings")
    page = window.stack.currentWidget()
    assert isinstance(page, SettingsPage)

    def gaps() -> list[tuple[int, int]]:
        layouts = page.findChildren(QLayout)
        return [(each.spacing(), each.contentsMargins().top()) for each in layouts]

    def height() -> int:
        return page._scroll._middle.sizeHint().height()

    before, roomy, row = gaps(), height(), rows(window)
    services.settings.change(density="compact")

    qtbot.waitUntil(lambda: height() < 0.9 * roomy)
    qtbot.waitUntil(lambda: rows(window) < row)
    high = 1.08 * height()
    services.settings.change(density="comfortable")

    qtbot.waitUntil(lambda: gaps() == before)
    qtbot.waitUntil(lambda: height() > high)
    assert rows(window) == row


def test_a_layout_that_was_changed_meanwhile_keeps_the_change(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setSpacing(20)
    theme.apply(qapp, Comfort("light", compact=True))
    comfort.settle(page)
    comfort.settle(page)
    assert column.spacing() == 12

    column.setSpacing(30)
    comfort.settle(page)
    assert column.spacing() == 18

    theme.apply(qapp, Comfort("light"))
    comfort.settle(page)
    assert column.spacing() == 30


def test_what_comes_into_a_page_later_is_compact_too(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, Comfort("light", compact=True))
    content = QVBoxLayout()
    page = ColumnPage(content, 400)
    qtbot.addWidget(page)
    page.show()
    card = QWidget()
    inner = QVBoxLayout(card)
    inner.setSpacing(20)
    inner.addWidget(QLabel("Later"))

    content.addWidget(card)

    qtbot.waitUntil(lambda: inner.spacing() == 12)


@pytest.mark.parametrize(("motion", "moves"), [("off", True), ("on", False)])
def test_nothing_slides_with_reduced_motion(
    theme: Theme, qapp: QApplication, qtbot: QtBot, motion: str, moves: bool
) -> None:
    bar = Bar(theme, "Progress")
    qtbot.addWidget(bar)
    bar.show()
    bar.set_fraction(None)

    theme.apply(qapp, Comfort("light", motion=motion))

    timer = bar.findChild(QTimer)
    assert isinstance(timer, QTimer)
    assert timer.isActive() == moves
    # It still says that something goes on.
    empty = Bar(theme, "Progress")
    qtbot.addWidget(empty)
    empty.resize(bar.size())
    assert bar.grab().toImage() != empty.grab().toImage()


def test_system_follows_a_desktop_that_wants_more_contrast(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "system")
    hints = qapp.styleHints().accessibility()

    with qtbot.waitSignal(theme.changed):
        hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.name == "contrast-light"
    assert theme.has_high_contrast

    with qtbot.waitSignal(theme.changed):
        hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert theme.name == "light"


def test_high_contrast_follows_light_and_dark(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "contrast")
    assert theme.name == "contrast-light"

    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.name == "contrast-dark"
    assert theme.is_dark


def test_the_keys_that_send_are_those_that_are_set(
    open_window: Open, chats: list[Conversation], services: Services, qtbot: QtBot
) -> None:
    window = open_window(conversation=chats[0].id)
    qtbot.waitUntil(lambda: window.page_name == "chat")
    page = window.stack.currentWidget()
    assert isinstance(page, ChatPage)
    edit = page.composer.edit
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    sent: list[str] = []
    edit.entered.connect(lambda: sent.append(edit.toPlainText()))

    QTest.keyClick(edit, Qt.Key.Key_Return, none)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert sent == [""]
    assert edit.toPlainText() == "\n"

    services.settings.change(send_keys="ctrl-enter")
    qtbot.waitUntil(lambda: not edit.sends_plainly)

    QTest.keyClick(edit, Qt.Key.Key_Return, none)
    QTest.keyClick(edit, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert sent == [""]
    QTest.keyClick(edit, Qt.Key.Key_Return, control)
    assert sent == ["", "\n\n\n"]
