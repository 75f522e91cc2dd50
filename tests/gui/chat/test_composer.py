from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.chat.composer import Composer
from desktop.gui.chat.message_edit import PLACEHOLDER

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.gui.theme import Theme

ENTER = Qt.Key.Key_Return
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    made = Composer(theme)
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    made.show()
    made.set_state(ready=True, streaming=False)
    return made


def test_enter_sends_and_the_text_stays_until_it_was_taken(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.set_text("Hello")
    with qtbot.waitSignal(composer.send_requested) as sent:
        QTest.keyClick(composer.edit, ENTER)
    assert sent.args == ["Hello"]
    assert composer.text == "Hello"
    composer.clear(composer.text)
    assert composer.text == ""


def test_shift_enter_begins_a_line(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("one")
    with qtbot.assertNotEmitted(composer.send_requested):
        QTest.keyClick(composer.edit, ENTER, SHIFT)
    QTest.keyClicks(composer.edit, "two")
    assert composer.text == "one\ntwo"


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(qtbot: QtBot, composer: Composer, text: str) -> None:
    composer.set_text(text)
    with qtbot.assertNotEmitted(composer.send_requested):
        QTest.keyClick(composer.edit, ENTER)
    assert not composer.button.isEnabled()


def test_without_a_model_nothing_is_sent(qtbot: QtBot, composer: Composer) -> None:
    composer.set_state(ready=False, streaming=False)
    composer.set_text("Hello")
    with qtbot.assertNotEmitted(composer.send_requested):
        QTest.keyClick(composer.edit, ENTER)
    assert not composer.button.isEnabled()


def test_the_button_stops_while_a_reply_comes(qtbot: QtBot, composer: Composer) -> None:
    composer.set_state(ready=True, streaming=True)
    assert composer.button.accessibleName() == "Stop"
    with qtbot.assertNotEmitted(composer.send_requested):
        QTest.keyClick(composer.edit, ENTER)
    with qtbot.waitSignal(composer.stop_requested):
        QTest.mouseClick(composer.button, Qt.MouseButton.LeftButton)
    # What is written meanwhile can be sent: it waits for the reply.
    composer.set_text("next")
    assert composer.button.accessibleName() == "Send next"
    with qtbot.waitSignal(composer.send_requested):
        QTest.mouseClick(composer.button, Qt.MouseButton.LeftButton)
    composer.set_text("")
    composer.set_state(ready=True, streaming=True, stopping=True)
    assert not composer.button.isEnabled()
    composer.set_state(ready=True, streaming=False)
    assert composer.button.accessibleName() == "Send"


def test_it_grows_with_its_lines_up_to_eight(composer: Composer) -> None:
    heights = []
    for lines in (1, 2, 8, 9, 30):
        composer.set_text("\n".join(["x"] * lines))
        heights.append(composer.edit.height())
    line = composer.edit.fontMetrics().lineSpacing()
    assert heights[1] - heights[0] == pytest.approx(line, abs=1)
    assert heights[2] - heights[0] == pytest.approx(7 * line, abs=2)
    assert heights[2] == heights[3] == heights[4]
    composer.clear(composer.text)
    assert composer.edit.height() == heights[0]


def test_a_long_line_wraps_and_grows(composer: Composer) -> None:
    single = composer.edit.height()
    composer.set_text("word " * 60)
    assert composer.edit.height() > single


def test_what_is_said_to_everyone(composer: Composer) -> None:
    assert composer.edit.placeholderText() == PLACEHOLDER
    assert composer.edit.accessibleName() == "Message"
    assert composer.button.accessibleName() == "Send"
